//! Where sentences end (Unicode Standard Annex 29), in any script. Never knows short forms such as “Dr.”

use std::sync::LazyLock;

use icu::properties::CodePointMapData;
use icu::properties::props::SentenceBreak;
use icu::segmenter::options::SentenceBreakInvariantOptions;
use icu::segmenter::{SentenceSegmenter, SentenceSegmenterBorrowed};

use super::charset::CharSet;

/// The places at which sentences of a text end; the last one is its end. None for an empty text.
pub fn ends(text: &str) -> impl Iterator<Item = usize> {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = text.get(start..).filter(|it| !it.is_empty())?;
        start += first_end(rest, &segmenter);
        Some(start)
    })
}

/// Signs that end sentences.
static SIGNS: LazyLock<CharSet> = LazyLock::new(|| {
    let kinds = CodePointMapData::<SentenceBreak>::new();
    let ends = [
        SentenceBreak::ATerm,
        SentenceBreak::STerm,
        SentenceBreak::Sep,
        SentenceBreak::CR,
        SentenceBreak::LF,
    ];
    CharSet::of(ends.into_iter().flat_map(|it| kinds.iter_ranges_for_value(it)))
});

/// Letters that begin a sentence, whatever the sign before them: capitals, and all of scripts that have none.
static BEGINNINGS: LazyLock<CharSet> = LazyLock::new(|| {
    let kinds = CodePointMapData::<SentenceBreak>::new();
    let begin = [SentenceBreak::Upper, SentenceBreak::OLetter];
    CharSet::of(begin.into_iter().flat_map(|it| kinds.iter_ranges_for_value(it)))
});

/// Where the first sentence ends. By the annex's rules no break comes before a sign that ends sentences, and what is asked
/// of the letters before that sign is asked of the word that it stands at: so the segmenter reads from that word on, where
/// it is not plain that a sentence ends: at the end of the text, and at a space before a letter that begins one (rules SB8
/// to SB11).
fn first_end(text: &str, segmenter: &SentenceSegmenterBorrowed<'_>) -> usize {
    let Some(sign) = SIGNS.find(text) else { return text.len() };
    let mut after = text[sign..].chars();
    match (after.next(), after.next(), after.next()) {
        (_, None, _) => return text.len(),
        (Some(sign), Some(' '), Some(next)) if !is_line_end(sign) && BEGINNINGS.contains(next) => {
            return text.len() - after.as_str().len() - next.len_utf8();
        }
        _ => {}
    }
    let word = text[..sign].rfind(' ').unwrap_or_default();
    let found = segmenter.segment_str(&text[word..]).find(|it| *it > 0);
    found.map_or(text.len(), |it| word + it)
}

/// Whether a sign ends a line, and with it the sentence, before a space that comes after it.
fn is_line_end(sign: char) -> bool {
    sign.is_control() || matches!(sign, '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plainly(text: &str) -> Vec<usize> {
        let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
        segmenter.segment_str(text).filter(|it| *it > 0).collect()
    }

    #[test]
    fn sentences_end_in_every_script() {
        for text in [
            "",
            "No end",
            "One. Two! Three? It is 10.30 at St. Mary’s. e.g. this. U.S.A. is. “Yes.” (No.) end",
            "آپ رک سکتے ہیں۔ وجہ بتانا ضروری نہیں۔",
            "ਤੁਸੀਂ ਰੁਕ ਸਕਦੇ ਹੋ। ਕਾਰਨ",
            "one\r\ntwo\nthree\u{2029}four",
            ". . ! a",
        ] {
            assert_eq!(ends(text).collect::<Vec<_>>(), plainly(text), "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn they_end_where_the_segmenter_alone_ends_them(text in "[aAé1 .!?,;:)\"”\r\n\u{300}\u{200d}\u{ad}۔।ہਕ।…\u{2024}\u{85}\u{a0}\u{2028}\u{2029}\u{3000}-]{0,40}") {
            proptest::prop_assert_eq!(ends(&text).collect::<Vec<_>>(), plainly(&text));
        }
    }
}
