//! The operators of a PDF content stream with their operands, as bytes (ISO 32000-1, 7.8.2). Never interprets a
//! number, so that what is not changed stays as it was to the byte.

use std::ops::Range;

/// An operator and where it and its operands stand.
#[derive(Debug, PartialEq, Eq)]
pub struct Operator<'a> {
    /// Its name, such as `BT`.
    pub name: &'a [u8],
    /// From its first operand to its end.
    pub range: Range<usize>,
}

/// The operators of `stream`, in order. Inline images are not understood: nothing here writes them.
pub fn operators(stream: &[u8]) -> impl Iterator<Item = Operator<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let mut first = None;
        loop {
            let token = next(stream, at)?;
            at = token.end;
            let start = *first.get_or_insert(token.start);
            let bytes = &stream[token.clone()];
            if is_operator(bytes) {
                return Some(Operator { name: bytes, range: start..token.end });
            }
        }
    })
}

/// The tokens of `stream`, in order.
pub fn tokens(stream: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let token = next(stream, at)?;
        at = token.end;
        Some(&stream[token])
    })
}

/// The bytes that a literal or hexadecimal string stands for; none where the token is no string.
pub fn decode(token: &[u8]) -> Option<Vec<u8>> {
    match token {
        [b'(', inner @ .., b')'] => Some(decode_literal(inner)),
        [b'<', inner @ .., b'>'] if !inner.starts_with(b"<") => {
            let digit = |it: &u8| char::from(*it).to_digit(16).and_then(|it| u8::try_from(it).ok());
            let digits: Vec<u8> = inner.iter().filter_map(digit).collect();
            // A missing last digit is nought.
            Some(digits.chunks(2).map(|it| it[0] * 16 + it.get(1).unwrap_or(&0)).collect())
        }
        _ => None,
    }
}

fn decode_literal(inner: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(inner.len());
    let mut at = 0;
    while let Some(&byte) = inner.get(at) {
        at += 1;
        if byte != b'\\' {
            out.push(byte);
            continue;
        }
        let Some(&escaped) = inner.get(at) else { break };
        at += 1;
        match escaped {
            b'n' => out.push(b'\n'),
            b'r' => out.push(b'\r'),
            b't' => out.push(b'\t'),
            b'b' => out.push(8),
            b'f' => out.push(12),
            b'\n' => {}
            b'0'..=b'7' => {
                let mut code = u16::from(escaped - b'0');
                let more = inner[at..].iter().take(2).take_while(|it| matches!(it, b'0'..=b'7'));
                for digit in more {
                    code = code * 8 + u16::from(digit - b'0');
                    at += 1;
                }
                out.push(code.to_le_bytes()[0]);
            }
            other => out.push(other),
        }
    }
    out
}

fn is_operator(token: &[u8]) -> bool {
    let letter = token.first().is_some_and(|it| it.is_ascii_alphabetic() || matches!(it, b'\'' | b'"'));
    letter && !matches!(token, b"true" | b"false" | b"null")
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b'\0' | b'\x0c')
}

fn is_delimiter(byte: u8) -> bool {
    is_space(byte) || b"()<>[]{}/%".contains(&byte)
}

/// The next token at or after `from`.
fn next(stream: &[u8], from: usize) -> Option<Range<usize>> {
    let start = from + stream.get(from..)?.iter().position(|it| !is_space(*it))?;
    let rest = &stream[start..];
    let word = |from: usize| {
        from + rest[from..].iter().position(|it| is_delimiter(*it)).unwrap_or(rest.len() - from)
    };
    let length = match rest {
        [b'<', b'<', ..] | [b'>', b'>', ..] => 2,
        [b'(', ..] => string(rest),
        [b'<', ..] => rest.iter().position(|it| *it == b'>').map_or(rest.len(), |end| end + 1),
        [b'/', ..] => word(1),
        [first, ..] if is_delimiter(*first) => 1,
        _ => word(0),
    };
    Some(start..start + length)
}

/// The length of the literal string that `rest` begins with: brackets nest, and a backslash takes the next byte.
fn string(rest: &[u8]) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(byte) = rest.get(at) {
        match byte {
            b'\\' => at += 1,
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        at += 1;
        if depth == 0 {
            return at;
        }
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(stream: &str) -> Vec<(String, String)> {
        operators(stream.as_bytes())
            .map(|it| (String::from_utf8_lossy(it.name).into_owned(), stream[it.range].to_owned()))
            .collect()
    }

    #[test]
    fn strings_with_brackets_and_dictionaries_are_operands() {
        let found =
            names("/Span <</MCID 3/E (a \\) ET (b) )>> BDC\nBT /F1 12 Tf[(x)-3<0A>]TJ (it's)' ET EMC true");
        let names: Vec<_> = found.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["BDC", "BT", "Tf", "TJ", "'", "ET", "EMC"]);
        assert_eq!(found[0].1, "/Span <</MCID 3/E (a \\) ET (b) )>> BDC");
        assert_eq!(found[3].1, "[(x)-3<0A>]TJ");
    }

    #[test]
    fn strings_are_decoded() {
        assert_eq!(decode(br"(a\)\0053\n)").as_deref(), Some(b"a)\x053\n".as_slice()));
        assert_eq!(decode(b"<0a F>").as_deref(), Some([0x0a, 0xf0].as_slice()));
        assert_eq!(decode(b"<<"), None);
        assert_eq!(decode(b"12"), None);
    }

    #[test]
    fn a_stream_that_ends_early_ends() {
        assert_eq!(names("q (abc"), [("q".to_owned(), "q".to_owned())]);
        assert_eq!(names("<0A"), []);
    }
}
