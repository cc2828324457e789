//! Ways to pass a page on: plain links, with its address and title, that open a program of the reader's own. Nothing is asked
//! of any other site before one is chosen, and a discreet page has none.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use tera::Value;

use super::page::Drawing;
use super::parts;
use crate::site::Address;

/// Letters that stand in a query as they are (RFC 3986, "unreserved").
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

impl Drawing<'_> {
    /// The links: message ids of the interface and addresses.
    pub(super) fn share(&self) -> Value {
        let it = self.document;
        let is_shared =
            !it.discreet && it.archived.is_none() && it.locale.pseudo().is_none() && it.page != "index";
        if !is_shared || !self.edition.site.pages.contains_key(&it.page) {
            return parts::list([]);
        }
        let here = Address::of_page(&it.locale.tag, &it.page).on_web(self.edition.base_url);
        let encode = |text: &str| utf8_percent_encode(text, KEPT).to_string();
        let (title, said) = (encode(&it.title.plain()), encode(&format!("{}\n{here}", it.title.plain())));
        let rows = [
            ("share-whatsapp", format!("https://wa.me/?text={said}")),
            ("share-email", format!("mailto:?subject={title}&body={said}")),
            ("share-sms", format!("sms:?&body={said}")),
        ];
        let rows = rows.map(|(id, href)| {
            parts::map([("text", self.text(&self.words.get(id))), ("href", Value::from(href))])
        });
        parts::list(rows)
    }
}
