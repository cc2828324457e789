//! Texts and blocks → Typst content, built in Rust: text is data and never code. Each part carries a span that
//! leads back to its place in the sources.

use std::collections::BTreeMap;
use std::num::{NonZeroU32, NonZeroUsize};
use std::sync::Arc;

use typst::foundations::{Content, NativeElement, Packed, Smart};
use typst::layout::{BoxElem, Dir, Ratio, ScaleAmount, ScaleElem};
use typst::layout::{Sizing, TrackSizings};
use typst::model::{
    Destination, EnumElem, EnumItem, HeadingElem, LinkElem, ListElem, ListItem, ParElem, QuoteElem,
    StrongElem, TableCell, TableChild, TableElem, TableHeader, TableItem, Url,
};
use typst::pdf::{ArtifactElem, TableCellKind, TableHeaderScope};
use typst::syntax::{DiagSpan, Source, Span as TypstSpan};
use typst::text::{Lang, LinebreakElem, Region, TextDir, TextElem};
use typst::visualize::ImageElem;

use super::components;
use super::world::file_id;
use crate::document::block::Picture;
use crate::document::inline::{Fact, FactKind, Inline, Target};
use crate::document::{Block, Text};
use crate::locale::{Direction, Locale};
use crate::source::Span;

/// Gives out spans of Typst and remembers what they stand for.
pub struct SpanBook {
    leaves: Vec<TypstSpan>,
    known: Vec<(TypstSpan, Span)>,
}

impl SpanBook {
    /// A book with `count` spans.
    pub fn new(count: usize) -> Self {
        // A dummy file of one-letter paragraphs: each is a leaf with a span of its own.
        let leaves = file_id("places.typ")
            .map(|id| Source::new(id, "x\n\n".repeat(count)).root().children().map(|it| it.span()).collect())
            .unwrap_or_default();
        Self { leaves, known: Vec::new() }
    }

    fn give(&mut self, place: Span) -> TypstSpan {
        let span = self.leaves.get(self.known.len()).copied().unwrap_or(TypstSpan::detached());
        self.known.push((span, place));
        span
    }

    /// The place of a span.
    pub fn find(&self, span: DiagSpan) -> Option<Span> {
        let found = self.known.iter().find(|(it, _)| !it.is_detached() && DiagSpan::from(*it) == span);
        found.map(|(_, place)| *place)
    }
}

/// Marks round a text that runs in its own direction.
const LEFT_TO_RIGHT: &str = "\u{2066}";
const RIGHT_TO_LEFT: &str = "\u{2067}";
const ISOLATE_ENDS: &str = "\u{2069}";

/// Builds the content of one leaflet.
pub struct Setter<'a> {
    /// The leaflet's language.
    pub locale: &'a Locale,
    /// Pictures by their path among the sources.
    pub pictures: &'a BTreeMap<String, Arc<[u8]>>,
    /// Addresses of links to pages.
    pub address: &'a dyn Fn(&Target) -> String,
    /// Places.
    pub spans: SpanBook,
    /// The text that is being set, and its span.
    pub here: TypstSpan,
}

impl Setter<'_> {
    /// A text as inline content.
    pub fn text(&mut self, text: &Text) -> Content {
        self.here = self.spans.give(text.span);
        let content = self.inlines(&text.inlines).spanned(self.here);
        if *text.locale == *self.locale {
            return content;
        }
        if text.locale.direction == self.locale.direction {
            return in_language(content, &text.locale);
        }
        // Its values would be set apart in the other direction, "17:00 to 09:00 Monday to Friday,": it is one piece
        // with a direction of its own (Unicode Standard Annex 9, isolates).
        let open = if text.locale.is_rtl() { RIGHT_TO_LEFT } else { LEFT_TO_RIGHT };
        let whole = Content::sequence([self.piece(open), content, self.piece(ISOLATE_ENDS)]);
        in_language(whole, &text.locale)
    }

    /// A text of nothing but words.
    pub fn words(text: &str) -> Content {
        TextElem::packed(text)
    }

    /// Words of the text that is being set: each piece knows its place, also when it is cut from the others.
    fn piece(&self, text: &str) -> Content {
        TextElem::packed(text).spanned(self.here)
    }

    fn inlines(&mut self, list: &[Inline]) -> Content {
        Content::sequence(list.iter().map(|it| self.inline(it)).collect::<Vec<_>>())
    }

    fn inline(&mut self, it: &Inline) -> Content {
        match it {
            Inline::Text(text) => self.piece(text),
            Inline::Ltr(text) => left_to_right(self.piece(text)),
            Inline::Strong(inner) => StrongElem::new(self.inlines(inner)).pack(),
            // Clear print has no italics: words that were marked stand like the others.
            Inline::Emphasis(inner) => self.inlines(inner),
            Inline::Break => LinebreakElem::new().pack(),
            Inline::Link { to, content } => {
                let body = self.inlines(content);
                self.link(to, body)
            }
            Inline::Fact(fact) => self.fact(fact),
            Inline::Mark { text, locale } => in_language(self.piece(&format!(" [{text}]")), locale),
            Inline::Foreign { text, locale } => in_language(self.piece(text), locale),
        }
    }

    fn link(&self, to: &Target, body: Content) -> Content {
        match Url::new((self.address)(to).as_str()) {
            Ok(url) => LinkElem::new(Destination::Url(url).into(), body).pack(),
            Err(_) => body,
        }
    }

    fn fact(&mut self, fact: &Fact) -> Content {
        let words = self.piece(&fact.text);
        let shown = match fact.kind {
            FactKind::Figure => BoxElem::new().with_body(Some(left_to_right(words))).pack(),
            FactKind::Address => left_to_right(words),
            FactKind::Words => words,
            FactKind::Name => match &fact.locale {
                Some(locale) => in_language(words, locale),
                None => words,
            },
        };
        match &fact.to {
            Some(to) => self.link(to, shown),
            None => shown,
        }
    }

    /// A block that is neither a numbered list nor an inset: those are drawn by the layout.
    pub fn block(&mut self, block: &Block) -> Content {
        match block {
            Block::Heading { level, text, .. } => self.heading(*level, text),
            Block::Paragraph(text) => ParElem::new(self.text(text)).pack(),
            Block::List { ordered: None, items } => {
                let items = items.iter().map(|it| Packed::new(ListItem::new(self.item(it)))).collect();
                ListElem::new(items).pack()
            }
            Block::List { ordered: Some(start), items } => {
                let items = items.iter().map(|it| Packed::new(EnumItem::new(self.item(it)))).collect();
                EnumElem::new(items).with_start(Smart::Custom(*start)).pack()
            }
            Block::Quote(blocks) | Block::Inset { blocks, .. } => {
                let inside = self.blocks(blocks);
                QuoteElem::new(inside).with_block(true).pack()
            }
            Block::Table { header, rows } => self.table(header, rows, false),
            Block::Picture(it) => self.picture(it),
            Block::Component(it) => components::content(it, self),
        }
    }

    /// A heading.
    pub fn heading(&mut self, level: u8, text: &Text) -> Content {
        let span = self.spans.give(text.span);
        let level = NonZeroUsize::new(usize::from(level)).unwrap_or(NonZeroUsize::MIN);
        HeadingElem::new(self.text(text)).with_level(Smart::Custom(level)).pack().spanned(span)
    }

    /// Blocks, one after the other.
    pub fn blocks(&mut self, blocks: &[Block]) -> Content {
        Content::sequence(blocks.iter().map(|it| self.block(it)).collect::<Vec<_>>())
    }

    /// An item of a list: its text alone where it has nothing else.
    pub fn item(&mut self, blocks: &[Block]) -> Content {
        match blocks {
            [Block::Paragraph(text)] => self.text(text),
            [Block::Paragraph(text), rest @ ..] => {
                let first = self.text(text);
                let rest = self.blocks(rest);
                Content::sequence([first, rest])
            }
            other => self.blocks(other),
        }
    }

    /// A table. With `row_headings` the first cell of each row names it.
    pub fn table(
        &mut self,
        header: &[Option<Text>],
        rows: &[Vec<Option<Text>>],
        row_headings: bool,
    ) -> Content {
        let mut cell = |text: &Option<Text>, names_row: bool| {
            let body = text.as_ref().map_or_else(Content::empty, |it| self.text(it));
            let (body, kind) = if names_row {
                let kind = TableCellKind::Header(NonZeroU32::MIN, TableHeaderScope::Row);
                (StrongElem::new(body).pack(), Smart::Custom(kind))
            } else {
                (body, Smart::Auto)
            };
            TableItem::Cell(Packed::new(TableCell::new(body).with_kind(kind)))
        };
        let head = TableHeader::new(header.iter().map(|it| cell(it, false)).collect());
        let mut children = vec![TableChild::Header(Packed::new(head))];
        for row in rows {
            let cells = row.iter().enumerate();
            children.extend(
                cells.map(|(at, it)| TableChild::Item(cell(it, row_headings && at == 0 && it.is_some()))),
            );
        }
        let columns = TrackSizings(std::iter::repeat_n(Sizing::Auto, header.len()).collect());
        TableElem::new(children).with_columns(columns).pack()
    }

    fn picture(&mut self, it: &Picture) -> Content {
        use typst::foundations::{Bytes, Derived};
        use typst::loading::{DataSource, LoadSource, Loaded};
        let Some(picture) = self.pictures.get(&it.source) else { return Content::empty() };
        let span = self.spans.give(it.span);
        let bytes = Bytes::new(Arc::clone(picture));
        let source = typst::syntax::Spanned::new(LoadSource::Bytes, span);
        let loaded = Loaded::new(source, bytes.clone());
        let image = ImageElem::new(Derived::new(DataSource::Bytes(bytes), loaded));
        let image = match &it.alt {
            Some(alt) => image.with_alt(Some(alt.plain().into())).pack().spanned(span),
            // A screen reader passes over it, as it does on the web.
            None => ArtifactElem::new(image.pack().spanned(span)).pack(),
        };
        if !it.mirrored {
            return image;
        }
        let turned = Smart::Custom(ScaleAmount::Ratio(Ratio::new(-1.0)));
        ScaleElem::new(image).with_x(turned).pack()
    }
}

fn left_to_right(content: Content) -> Content {
    content.set(TextElem::dir, TextDir(Smart::Custom(Dir::LTR)))
}

/// Words of another language carry it, so that a screen reader changes its voice.
fn in_language(content: Content, locale: &Locale) -> Content {
    let dir = match locale.direction {
        Direction::Ltr => Dir::LTR,
        Direction::Rtl => Dir::RTL,
    };
    let content = content.set(TextElem::dir, TextDir(Smart::Custom(dir)));
    let content = match locale.language().parse::<Lang>() {
        Ok(lang) => content.set(TextElem::lang, lang),
        Err(_) => content,
    };
    content.set(TextElem::region, locale.region().and_then(|it| it.parse::<Region>().ok()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;
    use crate::translation::State;

    #[test]
    fn a_text_that_runs_the_other_way_is_one_piece_and_a_text_beside_it_is_not_marked() {
        let mut sources = Sources::new();
        let id = sources.add_text("content/a.md", "x");
        let span = sources.get(id).whole();
        let time = |text: &str| {
            let kind = FactKind::Figure;
            Inline::Fact(Box::new(Fact {
                text: text.to_owned(),
                kind,
                to: None,
                datetime: None,
                locale: None,
            }))
        };
        let hours = |tag: &str| Text {
            inlines: vec![
                Inline::Text("Open ".into()),
                time("09:00"),
                Inline::Text(" to ".into()),
                time("17:00"),
            ],
            locale: Locale::known(tag).unwrap(),
            state: State::Source,
            span,
        };
        let set = |reader: &str, text: &str| {
            let locale = Locale::known(reader).unwrap();
            let (pictures, address) = (BTreeMap::new(), |_: &Target| String::new());
            let mut setter = Setter {
                locale: &locale,
                pictures: &pictures,
                address: &address,
                spans: SpanBook::new(1),
                here: TypstSpan::detached(),
            };
            setter.text(&hours(text)).plain_text().to_string()
        };
        let isolated = set("ur", "en-GB");
        assert!(isolated.starts_with(LEFT_TO_RIGHT) && isolated.ends_with(ISOLATE_ENDS), "{isolated:?}");
        assert!(set("en-GB", "ur").starts_with(RIGHT_TO_LEFT));
        for (reader, text) in [("ur", "ur"), ("pl", "en-GB"), ("ur", "fa")] {
            assert!(!set(reader, text).contains(ISOLATE_ENDS), "{text} for {reader}");
        }
    }
}
