//! Pages that would be written to the address of another page. Never looks at what they say.

use std::collections::BTreeMap;

use super::address::GENERATED;
use super::edition::Files;
use crate::diagnostics::{Diagnostic, rules};

/// Reports pages whose address is that of another one, such as `faq.md` and `faq/index.md`, or of a page that every
/// edition gets, and leaves them out.
pub(super) fn drop(found: &mut BTreeMap<String, Files<'_>>, faults: &mut Vec<Diagnostic>) {
    let ids: Vec<String> = found.keys().cloned().collect();
    for id in ids {
        let plain = id.strip_suffix("/index").unwrap_or(&id);
        let other = found.get(plain).filter(|_| plain != id).and_then(|it| it.first());
        let (message, help) = match other {
            Some((_, other, _)) => (
                format!("This file and {} make the same page.", other.path),
                "rename or remove one of them".to_owned(),
            ),
            None if GENERATED.contains(&plain) => (
                format!("The address “{plain}” is that of a page which Handbill makes."),
                format!("rename the file, such as to “about-{plain}.md”"),
            ),
            None => continue,
        };
        for (_, source, _) in found.remove(&id).into_iter().flatten() {
            faults.push(Diagnostic::new(&rules::PAGE_CLASH, source.span(0..0), &*message).help(help.clone()));
        }
    }
}
