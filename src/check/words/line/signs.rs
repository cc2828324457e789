//! What a text holds beside words and markdown: values, and line ends. Never reads markdown.

use std::ops::Range;

/// What a text holds beside words and markdown.
pub(super) struct Signs {
    /// The text with letters in place of values and spaces in place of line ends: as long as before.
    pub(super) filled: String,
    /// Values, and how they are written.
    pub(super) values: Vec<(Range<usize>, String)>,
    /// Hard line ends: the place of the `\`.
    pub(super) breaks: Vec<usize>,
}

impl Signs {
    /// The value that stands at a byte of the text.
    pub(super) fn value_at(&self, at: usize) -> Option<&(Range<usize>, String)> {
        let before = self.values.partition_point(|(it, _)| it.start <= at).checked_sub(1)?;
        self.values.get(before).filter(|(it, _)| it.contains(&at))
    }

    /// The first byte from `at` on at which a sign stands.
    pub(super) fn next_from(&self, at: usize) -> Option<usize> {
        let value = self
            .values
            .get(self.values.partition_point(|(it, _)| it.end <= at))
            .map(|(it, _)| it.start.max(at));
        let line_end = self.breaks.get(self.breaks.partition_point(|it| *it < at)).copied();
        value.into_iter().chain(line_end).min()
    }

    pub(super) fn of(raw: &str) -> Self {
        let is_sign = |it: u8| matches!(it, b'{' | b'\\') || it.is_ascii_whitespace() && it != b' ';
        // Most texts have none.
        let first = raw.bytes().position(is_sign).unwrap_or(raw.len());
        let mut filled = String::with_capacity(raw.len());
        filled.push_str(&raw[..first]);
        let mut signs = Self { filled, values: Vec::new(), breaks: Vec::new() };
        let mut at = first;
        // A brace that is not closed is told elsewhere; to look behind each of many would take a time that is their square.
        let mut is_whole = true;
        while let Some(c) = raw[at..].chars().next() {
            let rest = &raw[at..];
            let length = if c == '{' && is_whole { closed(rest) } else { None };
            is_whole &= c != '{' || length.is_some();
            if let Some(length) = length {
                let inside = rest[1..length - 1].trim();
                // A text in quotation marks, such as {""} before a line that goes on, is no value.
                let filler = if inside.starts_with('"') { ' ' } else { 'q' };
                if filler == 'q' {
                    signs.values.push((at..at + length, inside.to_owned()));
                }
                signs.filled.extend(std::iter::repeat_n(filler, length));
                at += length;
                continue;
            }
            if c == '\\' && (rest.starts_with("\\\n") || rest.starts_with("\\\r\n")) {
                signs.breaks.push(at);
                signs.filled.push(' ');
            } else if c.is_ascii_whitespace() {
                signs.filled.push(' ');
            } else {
                signs.filled.push(c);
            }
            at += c.len_utf8();
        }
        signs
    }
}

/// The length of a placeable at the start of a text, with both braces.
fn closed(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    let mut quoted = false;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' if depth > 0 => quoted = !quoted,
            '{' if !quoted => depth += 1,
            '}' if !quoted => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}
