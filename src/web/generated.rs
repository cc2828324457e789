//! Pages that no file makes, such as the search: a document without a body. Never draws.

use std::sync::Arc;

use crate::content::Kind;
use crate::document::leaf::Coverage;
use crate::document::{Document, Text, leaf};
use crate::locale::Locale;

/// A document without a body, of the page `id` for readers of `locale`.
pub fn document(
    id: &str,
    locale: &Arc<Locale>,
    title: Text,
    summary: Option<Text>,
    contact: Option<leaf::Contact>,
) -> Document {
    Document {
        page: id.to_owned(),
        locale: Arc::clone(locale),
        kind: Kind::Page,
        short_title: title.clone(),
        title,
        title_in_source: None,
        summary,
        blocks: Vec::new(),
        rows: Vec::new(),
        event: None,
        actions: Vec::new(),
        contact,
        coverage: Coverage::default(),
        archived: None,
        aliases: Vec::new(),
        audience: Vec::new(),
        unchecked: false,
        discreet: false,
        version: None,
        published: None,
        reviewed: None,
        review_by: None,
        leaflets: Vec::new(),
    }
}
