//! Pages that cannot have the address that their file's name gives them: one that no address or disk can carry, or that of
//! another page. Never looks at what they say.

use std::collections::BTreeMap;

use super::address::GENERATED;
use super::edition::Files;
use crate::diagnostics::{Diagnostic, rules};
use crate::locale::names;
use crate::source::Source;

/// Takes out pages whose name, or that of a folder above them, cannot be a part of an address, and reports each file.
pub(super) fn refuse<'a>(
    found: &mut BTreeMap<String, Files<'a>>,
    faults: &mut Vec<Diagnostic>,
) -> Vec<(String, Files<'a>)> {
    let is_odd = |it: &str| it.split('/').any(|part| names::fault(part).is_some());
    found
        .extract_if(.., |id, _| is_odd(id))
        .inspect(|(_, files)| faults.extend(files.iter().filter_map(|(_, it, _)| odd(it))))
        .collect()
}

/// The finding of a file whose name is no part of an address.
fn odd(source: &Source) -> Option<Diagnostic> {
    let stem = source.path.strip_suffix(".md")?;
    let (folders, name) = stem.rsplit_once('/').unwrap_or(("", stem));
    let folder = folders.split('/').find_map(|it| Some((it, names::fault(it)?)));
    let (what, whole, fault) = match folder {
        Some((folder, fault)) => ("folder", folder.to_owned(), fault),
        None => ("file", format!("{name}.md"), names::fault(name)?),
    };
    let good = match what {
        "folder" => names::mended(&whole),
        _ => format!("{}.md", names::mended(name)),
    };
    let message = format!("The name of the {what} “{}” {fault}.", visible(&whole));
    let help = format!("rename the {what}, such as to “{good}”");
    Some(Diagnostic::new(&rules::FILE_NAME, source.span(0..0), message).help(help))
}

/// A name in which what nobody sees, or what turns the order of letters, is written out.
fn visible(name: &str) -> String {
    let is_plain = |it: char| it == ' ' || !(it.is_control() || it.is_whitespace() || names::is_unseen(it));
    let written =
        |it: char| if is_plain(it) { it.to_string() } else { format!("‹U+{:04X}›", u32::from(it)) };
    name.chars().map(written).collect()
}

/// Reports pages whose address is that of another one, such as `faq.md` and `faq/index.md`, or of a page that every
/// edition gets, and leaves them out.
pub(super) fn drop(found: &mut BTreeMap<String, Files<'_>>, faults: &mut Vec<Diagnostic>) {
    twins(found, faults);
    let ids: Vec<String> = found.keys().cloned().collect();
    for id in ids {
        let plain = id.strip_suffix("/index").unwrap_or(&id);
        let other = found.get(plain).filter(|_| plain != id).and_then(|it| it.first());
        let (message, help) = match other {
            Some((_, other, _)) => (
                format!("This file and {} make the same page.", other.path),
                "rename or remove one of them".to_owned(),
            ),
            None if GENERATED.contains(&names::fold(plain).as_str()) => (
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

/// Reports pages whose names some computers take for the same, and leaves the second out.
fn twins(found: &mut BTreeMap<String, Files<'_>>, faults: &mut Vec<Diagnostic>) {
    let mut firsts: BTreeMap<String, String> = BTreeMap::new();
    found.retain(|id, files| {
        let Some((_, first, _)) = files.first() else { return true };
        let Some(other) = firsts.get(&names::fold(id)) else {
            firsts.insert(names::fold(id), first.path.clone());
            return true;
        };
        let message = format!(
            "The names of this file and of {other} differ only in capital letters or in how accents are written, and \
             many computers take them for the same."
        );
        for (_, source, _) in files {
            let finding = Diagnostic::new(&rules::PAGE_CLASH, source.span(0..0), &*message);
            faults.push(finding.help("rename or remove one of them"));
        }
        false
    });
}
