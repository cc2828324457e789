//! Documents of one language → what the script searches: the sentences of each page, and for each word the pages
//! that have it. Never takes a discreet page: who calls it leaves them out.

use std::sync::Arc;

use indexmap::{IndexMap, IndexSet};
use rustc_hash::FxBuildHasher;
use serde::Serialize;

use super::fold::{self, Tables};
use crate::document::inline::{FactKind, Inline};
use crate::document::{Block, Document, Text};
use crate::locale::{Locale, sentences};

/// Where a word stands on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    Title,
    Heading,
    Summary,
    Text,
}

/// What a word counts at each of them: one of the title says what the page is about.
const COUNTS: [u32; 4] = [10, 5, 4, 1];
/// The most that it counts at each: a long page does not win by its length, nor one that repeats its headings.
const MOST: [u32; 4] = [10, 5, 4, 3];

/// The index of one language.
#[derive(Debug, Serialize)]
pub struct Index {
    /// How words are folded.
    tables: Tables,
    /// All words, folded and sorted, with spaces between.
    words: String,
    /// For each word the numbers of its pages, each followed by what the word counts there.
    places: Vec<Vec<u32>>,
    /// For each page its sentences, in reading order.
    sentences: Vec<Vec<Sentence>>,
    /// Languages of sentences that are not in the reader's: tag and direction.
    languages: Vec<[String; 2]>,
}

/// A sentence; with the number of its language where that is not the reader's.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
enum Sentence {
    Own(String),
    Other(String, usize),
}

/// A text of a page.
struct Part {
    words: String,
    locale: Arc<Locale>,
    at: At,
    /// Whether its sentences may be shown under a result; the title is shown anyway.
    shown: bool,
}

impl Part {
    fn new(text: &Text, at: At) -> Self {
        let (words, locale) = (plain(text), Arc::clone(&text.locale));
        Self { words, locale, at, shown: true }
    }
}

/// Makes the index of `documents`, whose numbers are their places in the list, for readers of `reader`.
pub fn index(documents: &[&Document], reader: &Locale) -> Index {
    let mut words = Words::default();
    let mut places: Vec<Vec<[u32; 2]>> = Vec::new();
    let mut languages: Vec<[String; 2]> = Vec::new();
    let mut sentences = Vec::new();
    // How often each word stands in each part of the page at hand, and the words that do.
    let mut often: Vec<[u32; 4]> = Vec::new();
    let mut met: Vec<usize> = Vec::new();
    for (number, document) in (0..).zip(documents) {
        let mut own = Vec::new();
        for part in parts(document) {
            words.of(&part.words, &mut |word| {
                if often.len() <= word {
                    often.resize(word + 1, [0; 4]);
                }
                if often[word] == [0; 4] {
                    met.push(word);
                }
                often[word][part.at as usize] += 1;
            });
            if part.shown {
                own.extend(split(&part.words).map(|it| sentence(it, &part.locale, reader, &mut languages)));
            }
        }
        places.resize(words.all.len(), Vec::new());
        for word in met.drain(..) {
            let often = std::mem::take(&mut often[word]);
            let counts = |at: usize| often[at].saturating_mul(COUNTS[at]).min(MOST[at]);
            places[word].push([number, (0..often.len()).map(counts).sum()]);
        }
        sentences.push(own);
    }
    let mut order: Vec<usize> = (0..words.all.len()).collect();
    order.sort_unstable_by_key(|it| words.all[*it].as_str());
    Index {
        tables: fold::tables(),
        words: order.iter().map(|it| words.all[*it].as_str()).collect::<Vec<_>>().join(" "),
        places: order.iter().map(|it| places[*it].as_flattened().to_vec()).collect(),
        sentences,
        languages,
    }
}

/// The words that were met, each folded once: most pages of a site are made of the same ones.
#[derive(Default)]
struct Words {
    all: IndexSet<String, FxBuildHasher>,
    /// Parts of texts as they stand there, and the numbers of their words.
    parts: IndexMap<String, Vec<usize>, FxBuildHasher>,
}

impl Words {
    /// Calls `visit` with the number of each word of a text, in their order.
    fn of(&mut self, text: &str, visit: &mut dyn FnMut(usize)) {
        for part in fold::parts(text) {
            if let Some(known) = self.parts.get(part) {
                known.iter().for_each(|it| visit(*it));
                continue;
            }
            let numbers: Vec<usize> =
                fold::words(part).into_iter().map(|it| self.all.insert_full(it).0).collect();
            numbers.iter().for_each(|it| visit(*it));
            self.parts.insert(part.to_owned(), numbers);
        }
    }
}

fn sentence(words: &str, locale: &Locale, reader: &Locale, languages: &mut Vec<[String; 2]>) -> Sentence {
    if locale == reader {
        return Sentence::Own(words.to_owned());
    }
    let language = [locale.tag.clone(), locale.direction.as_str().to_owned()];
    let at = languages.iter().position(|it| *it == language).unwrap_or_else(|| {
        languages.push(language);
        languages.len() - 1
    });
    Sentence::Other(words.to_owned(), at)
}

/// The texts of a page. Whom to ask stands on all pages and is left out.
fn parts(document: &Document) -> Vec<Part> {
    let mut parts = vec![Part { shown: false, ..Part::new(&document.title, At::Title) }];
    if document.short_title != document.title {
        parts.push(Part { shown: false, ..Part::new(&document.short_title, At::Title) });
    }
    parts.extend(document.summary.iter().map(|it| Part::new(it, At::Summary)));
    if let Some(event) = &document.event {
        let texts = [Some(&event.day), event.times.as_ref(), event.place.as_ref(), event.cancelled.as_ref()];
        parts.extend(texts.into_iter().flatten().map(|it| Part::new(it, At::Text)));
    }
    for (label, value) in &document.rows {
        // What is asked and what is answered make one sentence, where they are in one language.
        let mut part = Part::new(value, At::Text);
        if label.locale == value.locale {
            part.words = format!("{}: {}", plain(label), part.words);
        }
        parts.push(part);
    }
    for block in &document.blocks {
        let at = if matches!(block, Block::Heading { .. }) { At::Heading } else { At::Text };
        block.texts(&mut |it| parts.push(Part::new(it, at)));
    }
    parts.retain(|it| !it.words.trim().is_empty());
    parts
}

/// Its sentences, without white space around them.
fn split(text: &str) -> impl Iterator<Item = &str> {
    let mut start = 0;
    sentences::ends(text).filter_map(move |end| {
        let sentence = text[start..end].trim();
        start = end;
        Some(sentence).filter(|it| !it.is_empty())
    })
}

/// The words of a text. The script shows them as text alone, so what runs against its direction is isolated by
/// characters (Unicode Standard Annex 9): a phone number keeps its groups in order.
fn plain(text: &Text) -> String {
    let mut out = String::new();
    add(&text.inlines, &text.locale, &mut out);
    out
}

const LEFT_TO_RIGHT: char = '\u{2066}';
const FIRST_STRONG: char = '\u{2068}';
const END: char = '\u{2069}';

fn add(inlines: &[Inline], locale: &Locale, out: &mut String) {
    let isolated = |out: &mut String, opening: char, words: &str| {
        out.push(opening);
        out.push_str(words);
        out.push(END);
    };
    for it in inlines {
        match it {
            Inline::Text(words) => out.push_str(words),
            Inline::Ltr(words) => isolated(out, LEFT_TO_RIGHT, words),
            Inline::Foreign { text, locale: own } if own.direction != locale.direction => {
                isolated(out, FIRST_STRONG, text);
            }
            Inline::Foreign { text, .. } => out.push_str(text),
            Inline::Fact(fact) if !locale.is_rtl() => out.push_str(&fact.text),
            Inline::Fact(fact) => match fact.kind {
                FactKind::Figure | FactKind::Address => isolated(out, LEFT_TO_RIGHT, &fact.text),
                FactKind::Name => isolated(out, FIRST_STRONG, &fact.text),
                FactKind::Words => out.push_str(&fact.text),
            },
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { content: inner, .. } => {
                add(inner, locale, out);
            }
            Inline::Break => out.push(' '),
            Inline::Mark { .. } => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::generated;
    use super::*;
    use crate::document::inline::Fact;
    use crate::source::Sources;
    use crate::translation::State;

    fn text(tag: &str, inlines: Vec<Inline>) -> Text {
        let mut sources = Sources::new();
        let id = sources.add_text("a.md", "");
        let locale = Locale::known(tag).unwrap();
        Text { inlines, locale, state: State::Original, span: sources.get(id).whole() }
    }

    fn words(tag: &str, words: &str) -> Text {
        text(tag, vec![Inline::Text(words.into())])
    }

    fn document(tag: &str, title: &str, blocks: Vec<Block>) -> Document {
        let locale = Locale::known(tag).unwrap();
        Document { blocks, ..generated::document("a", &locale, words(tag, title), None, None) }
    }

    fn places(index: &Index, word: &str) -> Option<Vec<u32>> {
        let at = index.words.split(' ').position(|it| it == word)?;
        Some(index.places[at].clone())
    }

    #[test]
    fn a_word_of_the_title_counts_most_and_a_long_page_does_not_win() {
        let long = Block::Paragraph(words("pl", &"Zdrowie jest ważne. ".repeat(40)));
        let heading = Block::Heading { level: 2, text: words("pl", "Zdrowie"), anchor: "zdrowie".to_owned() };
        let pages = [
            document("pl", "Łącznicy", vec![long]),
            document("pl", "Zdrowie", vec![]),
            document("pl", "Ruch", vec![heading]),
        ];
        let pages: Vec<&Document> = pages.iter().collect();
        let index = index(&pages, &pages[0].locale);
        assert_eq!(places(&index, "zdrowie"), Some(vec![0, 3, 1, 10, 2, 5]));
        assert_eq!(places(&index, "lacznicy"), Some(vec![0, 10]));
        assert_eq!(places(&index, "łącznicy"), None);
    }

    #[test]
    fn sentences_carry_their_language_where_it_is_another() {
        let page = document(
            "ur",
            "صحت",
            vec![
                Block::Paragraph(words("ur", "یہ پہلا جملہ ہے۔ یہ دوسرا ہے۔")),
                Block::Paragraph(words("en-GB", "Not translated. Not yet.")),
            ],
        );
        let index = index(&[&page], &page.locale);
        let other = |it: &str| Sentence::Other(it.to_owned(), 0);
        assert_eq!(
            index.sentences[0],
            [
                Sentence::Own("یہ پہلا جملہ ہے۔".to_owned()),
                Sentence::Own("یہ دوسرا ہے۔".to_owned()),
                other("Not translated."),
                other("Not yet.")
            ]
        );
        assert_eq!(index.languages, [["en-GB".to_owned(), "ltr".to_owned()]]);
    }

    #[test]
    fn a_phone_number_keeps_its_order_in_a_line_from_right_to_left() {
        let phone = Fact {
            text: "0300\u{a0}555".to_owned(),
            kind: FactKind::Figure,
            to: None,
            datetime: None,
            locale: None,
        };
        let line =
            |tag| plain(&text(tag, vec![Inline::Text("فون ".into()), Inline::Fact(phone.clone().into())]));
        assert_eq!(line("ur"), "فون \u{2066}0300\u{a0}555\u{2069}");
        assert_eq!(line("en-GB"), "فون 0300\u{a0}555");
    }
}
