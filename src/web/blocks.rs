//! Blocks → HTML. Never adds words of its own: labels come with the document.

use std::collections::BTreeMap;

use super::html::{Place, attributes, escape, words};
use super::pictures::{self, Shown};
use crate::content::Alert;
use crate::document::Block;
use crate::document::Text;
use crate::document::block::Picture;
use crate::translation::State;

/// How blocks are written on one page.
pub struct Writer<'a> {
    /// The page.
    pub place: &'a Place<'a>,
    /// Where pictures lie, by their path among the sources.
    pub pictures: &'a BTreeMap<String, Shown>,
    /// Links to other files by their path among the sources.
    pub files: &'a BTreeMap<String, String>,
    /// How many pictures are on the page so far.
    drawn: usize,
}

impl<'a> Writer<'a> {
    /// A writer for one page.
    pub fn new(
        place: &'a Place<'a>,
        pictures: &'a BTreeMap<String, Shown>,
        files: &'a BTreeMap<String, String>,
    ) -> Self {
        Self { place, pictures, files, drawn: 0 }
    }

    /// Blocks, one after the other.
    pub fn blocks(&mut self, blocks: &[Block]) -> String {
        let mut out = String::new();
        for block in blocks {
            self.block(block, &mut out);
        }
        out
    }

    pub(super) fn block(&mut self, block: &Block, out: &mut String) {
        match block {
            Block::Heading { level, text, anchor } => {
                let attributes = attributes(text, self.place);
                let words = words(text, self.place);
                out.push_str(&format!(
                    "<h{level} id=\"{}\"{attributes}>{words}</h{level}>\n",
                    escape(anchor)
                ));
            }
            Block::Paragraph(text) => {
                out.push_str(&self.element("p", text));
                out.push('\n');
            }
            Block::List { ordered, items } => self.list(*ordered, items, out),
            Block::Quote(blocks) => {
                let inside = self.blocks(blocks);
                out.push_str(&format!("<blockquote class=\"quote\">{inside}</blockquote>\n"));
            }
            Block::Inset { alert, label, blocks } => self.inset(*alert, label, blocks, out),
            Block::Table { header, rows } => self.table("", "table", false, header, rows, out),
            Block::Picture(it) => self.picture(it, out),
            Block::Component(it) => self.component(it, out),
        }
    }

    /// A text in an element; one in another language, or an older one, stands out by a thin stitch.
    pub(super) fn element(&self, name: &str, text: &Text) -> String {
        let class = match text.state {
            State::Source if name == "p" => " class=\"fallback\"",
            State::Stale if name == "p" => " class=\"fallback stale\"",
            _ => "",
        };
        format!("<{name}{class}{}>{}</{name}>", attributes(text, self.place), words(text, self.place))
    }

    pub(super) fn list(&mut self, ordered: Option<u64>, items: &[Vec<Block>], out: &mut String) {
        let (open, close) = match ordered {
            None => ("<ul>".to_owned(), "</ul>"),
            Some(1) => ("<ol class=\"steps\">".to_owned(), "</ol>"),
            Some(start) => (format!("<ol start=\"{start}\">"), "</ol>"),
        };
        out.push_str(&open);
        out.push('\n');
        for item in items {
            self.item(item, out);
        }
        out.push_str(close);
        out.push('\n');
    }

    pub(super) fn item(&mut self, item: &[Block], out: &mut String) {
        let attributes = match item.first() {
            Some(Block::Paragraph(text)) => attributes(text, self.place),
            _ => String::new(),
        };
        match item {
            [Block::Paragraph(text)] => {
                out.push_str(&format!("<li{attributes}>{}</li>\n", words(text, self.place)));
            }
            [Block::Paragraph(text), rest @ ..] => {
                let first = self.element("p", text);
                let rest = self.blocks(rest);
                out.push_str(&format!("<li>{first}\n{rest}</li>\n"));
            }
            other => {
                let inside = self.blocks(other);
                out.push_str(&format!("<li>{inside}</li>\n"));
            }
        }
    }

    fn inset(&mut self, alert: Alert, label: &Text, blocks: &[Block], out: &mut String) {
        let inside = self.blocks(blocks);
        match alert {
            Alert::Note => out.push_str(&format!("<div class=\"inset flow\">{inside}</div>\n")),
            Alert::Warning => out.push_str(&self.notice(label, &inside)),
        }
    }

    /// A warning: a triangle, a bold line, and what there is to say.
    pub(super) fn notice(&self, label: &Text, inside: &str) -> String {
        let attributes = attributes(label, self.place);
        let label = words(label, self.place);
        format!(
            "<div class=\"notice warn\">{WARNING}<div><p><b{attributes}>{label}</b></p>{inside}</div></div>\n"
        )
    }

    /// A table. `caption` is finished HTML; with `row_headings` the first cell of each row names it.
    pub(super) fn table(
        &mut self,
        caption: &str,
        class: &str,
        row_headings: bool,
        header: &[Option<Text>],
        rows: &[Vec<Option<Text>>],
        out: &mut String,
    ) {
        out.push_str(&format!("<table class=\"{class}\">{caption}\n<thead><tr>"));
        for cell in header {
            match cell {
                Some(text) => {
                    let attributes = attributes(text, self.place);
                    out.push_str(&format!("<th scope=\"col\"{attributes}>{}</th>", words(text, self.place)));
                }
                None => out.push_str("<td></td>"),
            }
        }
        out.push_str("</tr></thead>\n<tbody>\n");
        for row in rows {
            out.push_str("<tr>");
            for (at, cell) in row.iter().enumerate() {
                match cell {
                    Some(text) if row_headings && at == 0 => {
                        let attributes = attributes(text, self.place);
                        let words = words(text, self.place);
                        out.push_str(&format!("<th scope=\"row\"{attributes}>{words}</th>"));
                    }
                    Some(text) => out.push_str(&self.cell(text, header.get(at).and_then(Option::as_ref))),
                    None => out.push_str("<td></td>"),
                }
            }
            out.push_str("</tr>\n");
        }
        out.push_str("</tbody></table>\n");
    }

    /// A cell. On a phone, where a row stands as a block, its column's header shows above it; who listens has
    /// that from the table already.
    fn cell(&self, text: &Text, header: Option<&Text>) -> String {
        let label = header.map_or(String::new(), |it| {
            format!(
                "<span class=\"label\" aria-hidden=\"true\"{}>{}</span>",
                attributes(it, self.place),
                words(it, self.place)
            )
        });
        format!("<td{}>{label}{}</td>", attributes(text, self.place), words(text, self.place))
    }

    fn picture(&mut self, it: &Picture, out: &mut String) {
        // Where its files could not be made the build fails, and says so.
        let Some(shown) = self.pictures.get(&it.source) else { return };
        out.push_str(&pictures::element(it, shown, self.drawn == 0, self.place));
        out.push('\n');
        self.drawn += 1;
    }
}

/// A triangle with a stroke in it: never the only sign, the word stands beside it.
const WARNING: &str = "<svg viewBox=\"0 0 28 28\" aria-hidden=\"true\" focusable=\"false\" fill=\"none\" \
     stroke=\"currentcolor\" stroke-width=\"2.5\"><path d=\"M14 4l11 20H3z\"/><path d=\"M14 11v6M14 19v2\"/></svg>";
