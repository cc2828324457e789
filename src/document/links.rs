//! What a link's address in markdown leads to. Never follows one.

use std::sync::Arc;

use super::edition::Edition;
use super::inline::Target;
use super::text::LinkFault;
use crate::config::facts::is_url;
use crate::diagnostics::{did_you_mean, rules};
use crate::site::{Page, address};
use crate::source::SourceId;

/// The links of one page.
pub struct Links<'a> {
    /// Its edition and reader.
    pub edition: &'a Edition<'a>,
    /// The page.
    pub page: &'a Page,
    /// The file in which the links stand, or from which they were translated.
    pub source: SourceId,
}

impl Links<'_> {
    /// The target of an address.
    ///
    /// # Errors
    /// A fault, for an address that leads nowhere or is not allowed.
    pub fn find(&self, address: &str) -> Result<Target, LinkFault> {
        if is_url(address) || address.starts_with("mailto:") || address.starts_with("tel:") {
            return Ok(Target::Away(address.to_owned()));
        }
        if let Some((scheme, _)) = address.split_once(':').filter(|(it, _)| !it.contains(['/', '.', '#'])) {
            return Err(LinkFault {
                rule: &rules::LINK_UNSAFE,
                message: format!("Addresses that begin with “{scheme}:” are not allowed."),
                help: Some("link to https:, mailto: or tel:, or to a markdown file of this site".into()),
            });
        }
        let (path, anchor) = match address.split_once('#') {
            Some((path, anchor)) => (path, Some(anchor)),
            None => (address, None),
        };
        if path.is_empty() {
            let anchor = anchor.unwrap_or_default();
            check_anchor(self.page, anchor)?;
            return Ok(Target::Here(anchor.to_owned()));
        }
        self.page(address, path, anchor)
    }

    fn page(&self, address: &str, path: &str, anchor: Option<&str>) -> Result<Target, LinkFault> {
        let file = &self.edition.sources.get(self.source).path;
        let resolved = address::resolve(file, path);
        let page = resolved.as_deref().and_then(|it| self.edition.site.page_of_file(it));
        let Some(page) = page else {
            // A page that could not be read was told already: what links to it is right.
            let is_told = resolved.is_some_and(|it| self.edition.site.is_unreadable(&it));
            return if is_told {
                Ok(Target::Here(String::new()))
            } else {
                Err(self.nothing_there(address, file))
            };
        };
        if let Some(anchor) = anchor {
            check_anchor(page, anchor)?;
        }
        let locale = page.nearest(&self.edition.words.chain);
        Ok(Target::Page {
            id: page.id.clone(),
            anchor: anchor.map(str::to_owned),
            foreign: locale != self.edition.words.reader(),
            locale: Arc::clone(locale),
        })
    }

    fn nothing_there(&self, address: &str, file: &str) -> LinkFault {
        let known: Vec<String> = self.edition.site.files().map(|it| address::relative(file, it)).collect();
        let is_host = address.to_lowercase().starts_with("www.");
        let help = if is_host {
            Some(format!("did you mean “https://{address}”?"))
        } else {
            did_you_mean(address, known.iter().map(String::as_str))
        };
        LinkFault {
            rule: &rules::LINK_MISSING, message: format!("There is no page at “{address}”."), help
        }
    }
}

fn check_anchor(page: &Page, anchor: &str) -> Result<(), LinkFault> {
    let anchors = page.anchors();
    if anchors.contains(&anchor) {
        return Ok(());
    }
    Err(LinkFault {
        rule: &rules::LINK_ANCHOR,
        message: format!("The page “{}” has no heading “#{anchor}”.", page.id),
        help: did_you_mean(anchor, anchors),
    })
}
