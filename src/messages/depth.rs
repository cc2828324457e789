//! How deep braces and calls stand in one another in a Fluent text. Its reader goes down into each, and a text of thousands
//! would end the program; so what is too deep is found before, and blanked out. Never reads what stands there.

use std::borrow::Cow;
use std::ops::Range;

use memchr::{memchr, memrchr};

/// How deep they may stand: far more than anybody writes.
const DEEPEST: usize = 32;

/// An entry that is too deep.
#[derive(Debug, PartialEq, Eq)]
pub struct TooDeep {
    /// The brace or bracket that is one too many.
    pub at: usize,
    /// The whole entry.
    pub entry: Range<usize>,
}

/// What stands open at a place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    /// A brace, before the arrow of a choice.
    Brace,
    /// A choice: the words of its ways.
    Choice,
    /// The bracket of a call.
    Call,
}

/// The entries that are too deep, in their order. Where a text is no Fluent, its reader stops and goes on at a later entry,
/// and so does the count.
pub fn too_deep(text: &str) -> Vec<TooDeep> {
    let bytes = text.as_bytes();
    let (mut found, mut open, mut at) = (Vec::new(), Vec::new(), 0);
    while at < bytes.len() {
        let Some(innermost) = open.last_mut() else {
            let Some(brace) = memchr(b'{', &bytes[at..]).map(|it| at + it) else { break };
            let line = memrchr(b'\n', &bytes[..brace]).map_or(0, |it| it + 1);
            if bytes[line] == b'#' {
                at = line_end(bytes, brace);
            } else {
                open.push(Open::Brace);
                at = brace + 1;
            }
            continue;
        };
        match (bytes[at], *innermost) {
            (b'\n', _) if begins_entry(&bytes[at + 1..]) => open.clear(),
            (b'{', _) => open.push(Open::Brace),
            (b'}', Open::Brace | Open::Choice) => drop(open.pop()),
            (b'-', Open::Brace) if bytes.get(at + 1) == Some(&b'>') => *innermost = Open::Choice,
            (b'(', Open::Brace | Open::Call) => open.push(Open::Call),
            (b')', Open::Call) => drop(open.pop()),
            (b'"', Open::Brace | Open::Call) => at = string_end(bytes, at + 1),
            _ => {}
        }
        if open.len() > DEEPEST {
            let entry = entry_around(bytes, at);
            let end = entry.end;
            found.push(TooDeep { at, entry });
            open.clear();
            at = end;
            continue;
        }
        at += 1;
    }
    found
}

/// A text in which these entries are blank; every other byte keeps its place.
pub fn without<'a>(text: &'a str, deep: &[TooDeep]) -> Cow<'a, str> {
    if deep.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for it in deep {
        out.push_str(&text[out.len()..it.entry.start]);
        out.extend(text[it.entry.clone()].bytes().map(|it| if it == b'\n' { '\n' } else { ' ' }));
    }
    out.push_str(&text[out.len()..]);
    Cow::Owned(out)
}

/// The last letter of a text in quotation marks, or the one before its line ends.
fn string_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at,
            b'\n' => return at - 1,
            b'\\' if bytes.get(at + 1) != Some(&b'\n') => at += 2,
            _ => at += 1,
        }
    }
    at
}

fn line_end(bytes: &[u8], from: usize) -> usize {
    memchr(b'\n', &bytes[from..]).map_or(bytes.len(), |it| from + it + 1)
}

/// From the line on which the entry of a byte begins to the line of the next one.
fn entry_around(bytes: &[u8], at: usize) -> Range<usize> {
    let mut start = at;
    while start > 0 {
        start = memrchr(b'\n', &bytes[..start]).map_or(0, |it| it + 1);
        if begins_entry(&bytes[start..]) {
            break;
        }
        start = start.saturating_sub(1);
    }
    let mut end = line_end(bytes, at);
    while end < bytes.len() && !begins_entry(&bytes[end..]) {
        end = line_end(bytes, end);
    }
    start..end
}

/// Whether a line begins with `name =`: nothing that is open goes on behind that.
fn begins_entry(line: &[u8]) -> bool {
    let name = line.strip_prefix(b"-").unwrap_or(line);
    let is_part = |it: &u8| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_');
    let rest = name.iter().skip_while(|it| is_part(it)).find(|it| **it != b' ');
    name.first().is_some_and(u8::is_ascii_alphabetic) && rest == Some(&b'=')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str) -> Vec<usize> {
        too_deep(text).into_iter().map(|it| it.at).collect()
    }

    #[test]
    fn what_people_write_is_not_deep() {
        let text = format!(
            "# {}\na = {}\n{}b = {{ $n ->\n   [one] :( {{ NUMBER($x) }}\n  *[other] {}\n }}\n",
            "{".repeat(99),
            "{\"{\"} {\"}\"} {\"\\\"{\"} ".repeat(99),
            "c = { $open\n".repeat(99),
            ":( ".repeat(99),
        );
        assert_eq!(places(&text), [0usize; 0]);
    }

    #[test]
    fn what_is_deep_is_found_once_and_blanked_out() {
        for inside in
            ["{ ", "{\n", "NUMBER(", "-t(", "{ 1 ->\n *[a] ", "{ 1 ->\n *[a] \" ", "{ \"}\" ->\n *[a] "]
        {
            let deep = format!("b = {{ {}\n", inside.repeat(5000));
            let text = format!("a = ą {{ $x }}\n{deep}c = ż\n");
            let found = too_deep(&text);
            let start = text.find("b =").unwrap();
            assert_eq!(found.len(), 1, "{inside}");
            assert_eq!(found[0].entry, start..start + deep.len(), "{inside}");
            assert!(found[0].at > start && found[0].at < start + deep.len(), "{inside}");
            let blank = without(&text, &found);
            assert_eq!(blank.len(), text.len());
            assert_eq!(blank.replace([' ', '\n'], ""), "a=ą{$x}c=ż");
        }
    }

    proptest::proptest! {
        /// Whatever the count passes over, the reader of Fluent does not go down into either.
        #[test]
        fn no_text_comes_past_the_count(parts in proptest::collection::vec(proptest::sample::select(vec![
            "{", "}", "\"", "\\", "(", ")", "N(", "-t(", "->", "\n", "\n [a] ", "\n *[a] ", "\na = ", "1", "$x", " ", "\n}", ",",
        ]), 1..60), times in 1usize..400) {
            let text = format!("a = {{ {}", parts.concat().repeat(times));
            let found = too_deep(&text);
            let _ = fluent_bundle::FluentResource::try_new(without(&text, &found).into_owned());
        }
    }
}
