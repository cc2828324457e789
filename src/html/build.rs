//! Text in, tree out. Never fails: every text is a page by the standard.

use std::collections::BTreeMap;
use std::sync::Arc;

use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use html5gum::Tokenizer;

use super::css::Sheet;
use super::plain;
use super::sink::Sink;
use super::tag::Tag;
use super::tokens::{Feed, Joint};
use super::tree::{Id, Kind, Page};

impl Page {
    /// Reads a page as a browser with scripts allowed does, without running any: what `noscript` holds is text.
    /// Styles in the page are read; those that it links to come with [`Page::link_sheets`].
    pub fn parse(text: &str) -> Self {
        plain::read(text).unwrap_or_else(|| Self::build(text)).finished()
    }

    /// Reads a page by the standard's own steps, whatever it holds.
    pub(super) fn build(text: &str) -> Self {
        let builder = TreeBuilder::new(Sink::new(text.len()), TreeBuilderOpts::default());
        let emitter = Joint::new(Feed::new(&builder, text));
        // Reading from memory has no error.
        let Ok(()) = Tokenizer::new_with_emitter(text, emitter).finish();
        let sink = builder.sink;
        let (quirks, cut) = (sink.quirks.get(), sink.cut.get());
        let (order, ids, sheets) = (Vec::new(), BTreeMap::new(), Vec::new());
        Self { nodes: sink.nodes.into_inner(), order, ids, sheets, cut, quirks }
    }

    fn finished(mut self) -> Self {
        let all: Vec<Id> = self.descendants(Id(0)).collect();
        self.order = all.into_iter().filter(|&it| self.element(it).is_some()).collect();
        let mut ids = BTreeMap::new();
        for &id in &self.order {
            if let Kind::Element(element) = &self.nodes[id.index()].kind
                && let Some(name) = element.attr("id").filter(|it| !it.is_empty())
            {
                ids.entry(name.into()).or_insert(id);
            }
        }
        self.ids = ids;
        self.link_sheets(|_| None);
        self
    }

    /// Takes in the style sheets of the page: `find` gives the sheet of a `<link rel=stylesheet>`'s address where
    /// there is one.
    pub fn link_sheets(&mut self, find: impl Fn(&str) -> Option<Arc<Sheet>>) {
        let mut sheets = Vec::new();
        for (id, element) in self.elements() {
            let media = element.attr("media").unwrap_or_default();
            match element.tag {
                Tag::Style => {
                    sheets.push(Arc::new(Sheet::parse_for(&self.text_content(id), media)));
                }
                Tag::Link => {
                    let kinds = element.attr("rel").unwrap_or_default();
                    let is = |kind: &str| super::tokens(kinds).any(|it| it.eq_ignore_ascii_case(kind));
                    let wanted = is("stylesheet") && !is("alternate") && !element.has("disabled");
                    // What is for print only does not say how the page looks.
                    let shown = media.is_empty() || media.contains("screen") || media.contains("all");
                    if wanted && shown {
                        sheets.extend(element.attr("href").and_then(&find));
                    }
                }
                _ => {}
            }
        }
        self.sheets = sheets;
    }
}
