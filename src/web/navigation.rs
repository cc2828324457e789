//! What leads from one page to others: languages, menu, breadcrumb and foot. Never a part of a page's own text.

use tera::{Context, Value};

use super::page::Drawing;
use super::{calendar, feeds, parts, search};
use crate::content::Kind;
use crate::messages::bundle::Value as MessageValue;
use crate::messages::{Arguments, Placeable};
use crate::site::Address;

impl Drawing<'_> {
    /// Languages, alternates, menu and breadcrumb.
    pub(super) fn add_navigation(&self, context: &mut Context) {
        let it = self.document;
        context.insert_value("languages", self.edition.languages(it, self.words, self.place));
        context.insert_value("alternates", self.edition.alternates(it));
        // A language may have pages and no home page yet.
        let home = self.edition.document(&self.shared.reader.words, "index").unwrap_or(it);
        let home = Address::of_page(&home.locale.tag, "index").from(&self.place.here);
        context.insert_value("home", Value::from(home));
        let menu = self.edition.edition.menu.iter().filter_map(|name| {
            let target = self.edition.document(&self.shared.reader.words, &name.text)?;
            let folder = name.text.strip_suffix("/index");
            let inside = folder.is_some_and(|folder| it.page.starts_with(&format!("{folder}/")));
            let current = target.page == it.page;
            let link = parts::page_link(&target.short_title, target, self.place, current);
            Some(parts::map([("link", link), ("inside", Value::from(inside && !current))]))
        });
        context.insert_value("menu", parts::list(menu.collect::<Vec<_>>()));
        context.insert_value("crumbs", self.crumbs());
    }

    /// Pages above this one, without the home page.
    fn crumbs(&self) -> Value {
        let mut crumbs = Vec::new();
        let mut folder = self.document.page.strip_suffix("/index").unwrap_or(&self.document.page);
        while let Some((parent, _)) = folder.rsplit_once('/') {
            let id = format!("{parent}/index");
            if let Some(target) = self.edition.document(&self.shared.reader.words, &id) {
                crumbs.insert(0, parts::page_link(&target.short_title, target, self.place, false));
            }
            folder = parent;
        }
        parts::list(crumbs)
    }

    pub(super) fn add_footer(&self, context: &mut Context) {
        let contact = self.edition.edition.contact.as_ref();
        let line = |id: &str, name: &'static str, fact: Option<&crate::config::Words>| {
            fact.map(|fact| {
                let value = MessageValue::Closed(Placeable::Fact(fact.text.clone()));
                self.words.with(id, &Arguments::new().with(name, value))
            })
        };
        let call = line("footer-call", "phone", contact.and_then(|it| it.phone.as_ref()));
        let email = line("footer-email", "email", contact.and_then(|it| it.email.as_ref()));
        let page = |kind: Kind| {
            let document =
                self.edition.document(&self.shared.reader.words, &self.edition.site.of_kind(kind)?.id)?;
            Some(parts::page_link(&document.title, document, self.place, document.page == self.document.page))
        };
        let feedback =
            contact.and_then(|it| it.email.as_ref()).and_then(|it| self.edition.edition.facts.get(&it.text));
        let feedback = feedback.and_then(|it| match &it.value {
            crate::config::FactValue::Email(address) => {
                Some(format!("mailto:{address}?subject={}", self.subject()))
            }
            _ => None,
        });
        context.insert_value(
            "footer",
            parts::map([
                ("call", self.maybe_text(call.as_ref())),
                ("email", self.maybe_text(email.as_ref())),
                ("feedback", parts::maybe(feedback.map(Value::from))),
                ("statement", parts::maybe(page(Kind::AccessibilityStatement))),
                ("privacy", parts::maybe(page(Kind::Privacy))),
                ("search", search::link(self)),
                ("feed", self.beside(&feeds::address(&self.document.locale), self.has_feed())),
                ("calendar", self.beside(&calendar::all(&self.document.locale), self.has_events())),
            ]),
        );
    }

    fn has_events(&self) -> bool {
        !self.document.discreet && self.shared.has_events(self.edition)
    }

    fn has_feed(&self) -> bool {
        !self.document.discreet && self.shared.has_feed(self.edition)
    }

    fn beside(&self, file: &Address, is_there: bool) -> Value {
        parts::maybe(is_there.then(|| Value::from(file.from(&self.place.here))))
    }

    /// The subject of a mail about this page: its address, so that the team knows which one is meant.
    fn subject(&self) -> String {
        let page = if self.document.discreet { "" } else { self.document.page.as_str() };
        format!("{}/{}/{page}", self.edition.edition.id, self.document.locale.tag)
    }
}
