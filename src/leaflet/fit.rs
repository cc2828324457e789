//! Whether a laid-out leaflet fits: on its pages, and between their edges. Never lays anything out.

use typst::foundations::{Content, Dict, NativeElement, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::layout::{Abs, Frame, FrameItem, Point, Rect, Transform};
use typst::syntax::DiagSpan;
use typst::text::TextItem;
use typst_layout::PagedDocument;

use super::content::SpanBook;
use crate::source::Span;

/// By how much a text is too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overset {
    /// Lines that find no room, at the tightest setting that the layout allows.
    pub lines: usize,
    /// The panel that is full, counted from one, where the leaflet is folded.
    pub panel: Option<usize>,
    /// The first block of the body that finds no room, counted from nought.
    pub part: Option<usize>,
    /// The first text that finds no room.
    pub place: Option<Span>,
}

/// What does not fit on `pages` pages. A layout tells it by a `metadata` with `over` and `line` in points, and maybe
/// `panel`; or the text runs on over more pages.
pub fn overset(paged: &PagedDocument, pages: usize, spans: &SpanBook) -> Option<Overset> {
    let told = paged.introspector().query(&MetadataElem::ELEM.select());
    let told = told.iter().find_map(told_overset);
    let beyond: Vec<Line> = paged.pages().iter().skip(pages).flat_map(|it| lines(&it.frame, spans)).collect();
    let place = beyond.iter().find_map(|it| it.place);
    match told {
        Some((lines, panel, part)) => Some(Overset { lines, panel, part, place }),
        None if paged.pages().len() > pages => {
            let lines = beyond.iter().filter(|it| it.place.is_some()).count().max(1);
            Some(Overset { lines, panel: None, part: None, place })
        }
        None => None,
    }
}

fn told_overset(content: &Content) -> Option<(usize, Option<usize>, Option<usize>)> {
    let Value::Dict(told) = &content.to_packed::<MetadataElem>()?.value else { return None };
    let number = |name: &str| number(told, name);
    let lines = (number("over")? / number("line")?.max(1.0)).ceil();
    Some((whole(lines)?.max(1), number("panel").and_then(whole), number("part").and_then(whole)))
}

fn number(told: &Dict, name: &str) -> Option<f64> {
    told.get(name).ok()?.clone().cast().ok()
}

fn whole(number: f64) -> Option<usize> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "checked to be small and not negative"
    )]
    (0.0..1e6).contains(&number).then_some(number as usize)
}

/// A line of text.
struct Line {
    baseline: Abs,
    place: Option<Span>,
}

/// The lines of a page from top to bottom.
fn lines(frame: &Frame, spans: &SpanBook) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    visit(frame, Transform::identity(), None, &mut |text| {
        let known = text.place(spans);
        match lines.iter_mut().find(|it| (it.baseline - text.origin.y).abs() < Abs::pt(3.0)) {
            Some(line) => line.place = line.place.or(known),
            None => lines.push(Line { baseline: text.origin.y, place: known }),
        }
    });
    lines.sort_by_key(|it| it.baseline);
    lines
}

/// The first text that stands outside its page, or that a box cuts off: its page, counted from one, its words, and its
/// place where it is known.
pub fn clipped(paged: &PagedDocument, spans: &SpanBook) -> Option<(usize, String, Option<Span>)> {
    for (page, number) in paged.pages().iter().zip(1..) {
        let sheet = Rect::from_pos_size(Point::zero(), page.frame.size());
        let mut found = None;
        visit(&page.frame, Transform::identity(), None, &mut |text| {
            // A hair's breadth: the outlines of letters round beyond their lines.
            let room = text.clip.map_or(sheet, |it| shared(it, sheet));
            let inside = text.ink.min.x >= room.min.x - SLACK
                && text.ink.min.y >= room.min.y - SLACK
                && text.ink.max.x <= room.max.x + SLACK
                && text.ink.max.y <= room.max.y + SLACK;
            if !inside && found.is_none() {
                found = Some((number, text.item.text.to_string(), text.place(spans)));
            }
        });
        if found.is_some() {
            return found;
        }
    }
    None
}

/// Characters that no font has, each once, and where the first of it stands.
pub fn without_glyph(paged: &PagedDocument, spans: &SpanBook) -> Vec<(char, Option<Span>)> {
    let mut found: Vec<(char, Option<Span>)> = Vec::new();
    for page in paged.pages() {
        visit(&page.frame, Transform::identity(), None, &mut |text| {
            for glyph in text.item.glyphs.iter().filter(|it| it.id == 0) {
                // Typst counts the letters of a text in 16 bits: beyond them a glyph names others.
                let letters = text.item.text.get(glyph.range()).unwrap_or_default();
                for letter in letters.chars() {
                    if !found.iter().any(|(it, _)| *it == letter) {
                        found.push((letter, spans.find(DiagSpan::from(glyph.span.0))));
                    }
                }
            }
        });
    }
    found
}

const SLACK: Abs = Abs::raw(0.8);

fn shared(a: Rect, b: Rect) -> Rect {
    Rect::new(a.min.max(b.min), a.max.min(b.max))
}

/// A text on its page.
struct Placed<'a> {
    /// Where its baseline begins.
    origin: Point,
    /// The box of its outlines.
    ink: Rect,
    /// What it is cut off by.
    clip: Option<Rect>,
    item: &'a TextItem,
}

impl Placed<'_> {
    fn place(&self, spans: &SpanBook) -> Option<Span> {
        self.item.glyphs.iter().find_map(|it| spans.find(DiagSpan::from(it.span.0)))
    }
}

type Visit<'v> = &'v mut dyn FnMut(&Placed<'_>);

fn visit(frame: &Frame, transform: Transform, clip: Option<Rect>, see: Visit<'_>) {
    for (at, item) in frame.items() {
        let here = transform.pre_concat(Transform::translate(at.x, at.y));
        match item {
            FrameItem::Group(group) => {
                let inner = here.pre_concat(group.transform);
                let edge = group
                    .clip
                    .as_ref()
                    .map(|_| moved(Rect::from_pos_size(Point::zero(), group.frame.size()), inner));
                let clip = match (clip, edge) {
                    (Some(a), Some(b)) => Some(shared(a, b)),
                    (a, b) => a.or(b),
                };
                visit(&group.frame, inner, clip, see);
            }
            FrameItem::Text(text) => {
                if text.text.trim().is_empty() {
                    continue;
                }
                see(&Placed {
                    origin: Point::zero().transform(here),
                    ink: moved(text.bbox(), here),
                    clip,
                    item: text,
                });
            }
            _ => {}
        }
    }
}

/// The box round a box that is moved or turned.
fn moved(rect: Rect, transform: Transform) -> Rect {
    let corners =
        [rect.min, rect.max, Point::new(rect.min.x, rect.max.y), Point::new(rect.max.x, rect.min.y)]
            .map(|it| it.transform(transform));
    corners
        .into_iter()
        .fold(Rect::new(corners[0], corners[0]), |all, it| Rect::new(all.min.min(it), all.max.max(it)))
}
