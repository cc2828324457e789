//! Values inside a formatted message, written in letters that no markdown means anything by. So neither a fact
//! nor a translation can inject structure: markdown is read while values are still closed. Never formats one.

/// A value at its place in a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Placeable {
    /// A fact of the edition, in its usual form.
    Fact(String),
    /// A fact that is a date or a time, in a chosen form.
    Date {
        /// The fact's name.
        fact: String,
        /// Fluent's `dateStyle`: full, long, medium or short; empty: no date.
        date_style: String,
        /// Whether the time of day is shown.
        time: bool,
    },
    /// A number.
    Number {
        /// The value.
        value: f64,
        /// Digits at least after the point.
        fraction: usize,
    },
    /// Words handed over by the program: they are never markdown.
    Text(String),
    /// Words of the source language, such as the word to say to who answers the phone.
    Source(String),
    /// The name of a language in itself, with its tag.
    Autonym {
        /// BCP 47 tag.
        tag: String,
        /// The name.
        name: String,
    },
    /// A day that is no fact, such as a review date: `2027-03-06`.
    Day(String),
}

const OPEN: char = '\u{e000}';
const CLOSE: char = '\u{e001}';
/// Stands at the start of a line while markdown is read, so that no line can become a heading or a list.
pub const LINE_START: char = '\u{e002}';
/// Bytes of a value stand at this place of the private use area.
const BASE: u32 = 0xe100;
const SEPARATOR: char = '\u{1f}';

/// Whether nothing in a text means anything to markdown or to Fluent, and its spaces stand alone: it is what it shows.
pub fn is_bare(text: &str) -> bool {
    const SIGNS: Bytes = Bytes::of(b"*_[]<&\\`{}").and_controls();
    !text.is_empty() && text.trim() == text && !SIGNS.are_in(text) && !text.contains("  ")
}

/// Whether a text on one line has no placeable and no letter that is kept for values, and no space at its ends.
pub fn is_plain(text: &str) -> bool {
    const SIGNS: Bytes = Bytes::of(b"{}\n\r");
    !text.is_empty() && text.trim() == text && !SIGNS.are_in(text)
}

/// Signs of ASCII to look for, and the letters that are kept for values with them: byte by byte, as every text of a site is
/// looked through.
struct Bytes([bool; 256]);

impl Bytes {
    const fn of(signs: &[u8]) -> Self {
        let mut all = [false; 256];
        let mut at = 0;
        while at < signs.len() {
            all[signs[at] as usize] = true;
            at += 1;
        }
        // U+E000 to U+E1FF begin with it.
        all[0xee] = true;
        Self(all)
    }

    /// With the control characters, of which some are beyond ASCII: U+0080 to U+009F.
    const fn and_controls(mut self) -> Self {
        let mut at = 0;
        while at < 0x20 {
            self.0[at] = true;
            at += 1;
        }
        self.0[0x7f] = true;
        self.0[0xc2] = true;
        self
    }

    fn are_in(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        let is_sign = |at: usize| match bytes[at] {
            0xee => bytes.get(at + 1).is_some_and(|it| *it < 0x88),
            0xc2 => bytes.get(at + 1).is_some_and(|it| *it < 0xa0),
            _ => true,
        };
        (0..bytes.len()).any(|at| self.0[usize::from(bytes[at])] && is_sign(at))
    }
}

/// Writes a value in reserved letters.
pub fn encode(value: &Placeable) -> String {
    let plain = match value {
        Placeable::Fact(name) => format!("F{SEPARATOR}{name}"),
        Placeable::Date { fact, date_style, time } => {
            format!("D{SEPARATOR}{fact}{SEPARATOR}{date_style}{SEPARATOR}{time}")
        }
        Placeable::Number { value, fraction } => format!("N{SEPARATOR}{value}{SEPARATOR}{fraction}"),
        Placeable::Text(text) => format!("T{SEPARATOR}{text}"),
        Placeable::Source(text) => format!("S{SEPARATOR}{text}"),
        Placeable::Autonym { tag, name } => format!("A{SEPARATOR}{tag}{SEPARATOR}{name}"),
        Placeable::Day(text) => format!("Y{SEPARATOR}{text}"),
    };
    let mut out = String::with_capacity(plain.len() * 3 + 6);
    out.push(OPEN);
    out.extend(plain.bytes().filter_map(|it| char::from_u32(BASE + u32::from(it))));
    out.push(CLOSE);
    out
}

/// A piece of a formatted message.
#[derive(Debug, PartialEq)]
pub enum Piece<'a> {
    /// Words of the message.
    Words(&'a str),
    /// A value.
    Value(Placeable),
}

/// Cuts a text into words and values. Of a value that is not whole, the words that it would have swallowed stay.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find(OPEN) {
        if open > 0 {
            out.push(Piece::Words(&rest[..open]));
        }
        let inside = &rest[open + OPEN.len_utf8()..];
        let is_letter = |c: char| (BASE..BASE + 0x100).contains(&u32::from(c));
        let close = inside.find(|c| !is_letter(c)).filter(|it| inside[*it..].starts_with(CLOSE));
        let value = close.and_then(|close| Some((decode(&inside[..close])?, close)));
        rest = inside;
        if let Some((value, close)) = value {
            out.push(Piece::Value(value));
            rest = &inside[close + CLOSE.len_utf8()..];
        }
    }
    if !rest.is_empty() {
        out.push(Piece::Words(rest));
    }
    out
}

/// The value that a text consists of, when it is one value and nothing else.
pub fn only(text: &str) -> Option<Placeable> {
    match pieces(text).as_slice() {
        [Piece::Value(value)] => Some(value.clone()),
        _ => None,
    }
}

fn decode(letters: &str) -> Option<Placeable> {
    let bytes: Option<Vec<u8>> = letters
        .chars()
        .map(|c| u32::from(c).checked_sub(BASE).and_then(|it| u8::try_from(it).ok()))
        .collect();
    let plain = String::from_utf8(bytes?).ok()?;
    let (kind, rest) = plain.split_once(SEPARATOR)?;
    match kind {
        "F" => Some(Placeable::Fact(rest.to_owned())),
        "T" => Some(Placeable::Text(rest.to_owned())),
        "S" => Some(Placeable::Source(rest.to_owned())),
        "A" => {
            let (tag, name) = rest.split_once(SEPARATOR)?;
            Some(Placeable::Autonym { tag: tag.to_owned(), name: name.to_owned() })
        }
        "Y" => Some(Placeable::Day(rest.to_owned())),
        "N" => {
            let (value, fraction) = rest.split_once(SEPARATOR)?;
            Some(Placeable::Number { value: value.parse().ok()?, fraction: fraction.parse().ok()? })
        }
        "D" => {
            let mut parts = rest.splitn(3, SEPARATOR);
            let (fact, date_style, time) = (parts.next()?, parts.next()?, parts.next()?);
            Some(Placeable::Date { fact: fact.into(), date_style: date_style.into(), time: time == "true" })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::unseen::is_kept;

    #[test]
    fn words_behind_a_sign_that_opens_nothing_stay() {
        let text = "Stop \u{e000} taking \u{e000}these\u{e001} tablets";
        let words: String = pieces(text)
            .into_iter()
            .map(|it| match it {
                Piece::Words(words) => words,
                Piece::Value(value) => panic!("{value:?}"),
            })
            .collect();
        assert_eq!(words, "Stop  taking these\u{e001} tablets");
    }

    #[test]
    fn values_come_back_and_words_stay() {
        let values = [
            Placeable::Fact("helpline".into()),
            Placeable::Date { fact: "start".into(), date_style: "full".into(), time: false },
            Placeable::Number { value: 1.5, fraction: 2 },
            Placeable::Autonym { tag: "ur".into(), name: "اردو".into() },
            Placeable::Text("# [x](javascript:alert) **b**".into()),
        ];
        for value in values {
            let text = format!("Call {} now", encode(&value));
            assert_eq!(pieces(&text), [Piece::Words("Call "), Piece::Value(value), Piece::Words(" now")]);
        }
    }

    #[test]
    fn a_value_holds_nothing_that_markdown_reads() {
        let text = encode(&Placeable::Text("*[`<".into()));
        assert!(text.chars().all(is_kept));
    }

    proptest::proptest! {
        #[test]
        fn any_text_survives(text in "\\PC{0,40}") {
            let value = Placeable::Text(text);
            proptest::prop_assert_eq!(only(&encode(&value)), Some(value));
        }
    }
}
