//! Cuts a text into words and codes: what a translator moves about but does not change. Never judges either.

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// Words.
    Words(&'a str),
    /// A value, a term or a line end.
    Code(&'a str),
    /// The beginning of a link or of bold words.
    Open(&'a str),
    /// Its end; of a link, with where it leads.
    Close(&'a str),
}

/// The parts of a text. One that chooses its words (`{ $n -> … }`) is all words: its choices are translated.
pub fn parts(text: &str) -> Vec<Part<'_>> {
    if text.contains("->") {
        return vec![Part::Words(text)];
    }
    let mut found = Vec::new();
    let (mut from, mut at) = (0, 0);
    // What is open: `true` for bold.
    let mut open: Vec<bool> = Vec::new();
    while at < text.len() {
        let Some((part, length)) = code_at(text, at, &mut open) else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
            continue;
        };
        if from < at {
            found.push(Part::Words(&text[from..at]));
        }
        found.push(part);
        at += length;
        from = at;
    }
    if from < text.len() {
        found.push(Part::Words(&text[from..]));
    }
    if open.is_empty() { found } else { words_only(text, &found) }
}

fn code_at<'a>(text: &'a str, at: usize, open: &mut Vec<bool>) -> Option<(Part<'a>, usize)> {
    let rest = &text[at..];
    if rest.starts_with('{') {
        let length = placeable(rest)?;
        return Some((Part::Code(&rest[..length]), length));
    }
    if let Some(after) = rest.strip_prefix("\\\n") {
        let next = after.trim_start_matches([' ', '\t']);
        let indent = rest.len() - 2 - next.len();
        let length = 2 + indent + if next.starts_with("{\"\"}") { 4 } else { 0 };
        return Some((Part::Code(&rest[..length]), length));
    }
    if let Some(bold) = rest.strip_prefix("**") {
        if open.last() == Some(&true) {
            open.pop();
            return Some((Part::Close("**"), 2));
        }
        if bold.contains("**") {
            open.push(true);
            return Some((Part::Open("**"), 2));
        }
    }
    if rest.starts_with('[') && link_end(rest).is_some() {
        open.push(false);
        return Some((Part::Open("["), 1));
    }
    if rest.starts_with("](") && open.last() == Some(&false) {
        open.pop();
        let length = rest.find(')')? + 1;
        return Some((Part::Close(&rest[..length]), length));
    }
    None
}

/// The length of the placeable at the start.
fn placeable(text: &str) -> Option<usize> {
    let (mut depth, mut in_string, mut escaped) = (0usize, false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if in_string => escaped = true,
            '"' => in_string = !in_string,
            '{' if !in_string => depth += 1,
            '}' if !in_string => {
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

/// Where the words of the link at the start end.
fn link_end(text: &str) -> Option<usize> {
    let close = text.find("](")?;
    (!text[1..close].contains('[') && text[close..].contains(')')).then_some(close)
}

/// Where something stays open the text is not cut at pairs.
fn words_only<'a>(text: &'a str, found: &[Part<'a>]) -> Vec<Part<'a>> {
    if found.iter().any(|it| matches!(it, Part::Open(_) | Part::Close(_))) {
        vec![Part::Words(text)]
    } else {
        found.to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_links_and_bold_are_codes() {
        assert_eq!(
            parts("Call **{ $a }** or [see **this**](x.md).\\\nEnd"),
            [
                Part::Words("Call "),
                Part::Open("**"),
                Part::Code("{ $a }"),
                Part::Close("**"),
                Part::Words(" or "),
                Part::Open("["),
                Part::Words("see "),
                Part::Open("**"),
                Part::Words("this"),
                Part::Close("**"),
                Part::Close("](x.md)"),
                Part::Words("."),
                Part::Code("\\\n"),
                Part::Words("End"),
            ]
        );
        assert_eq!(parts("{ DATETIME($d, dateStyle: \"}\") }").len(), 1);
        assert_eq!(parts("5 ** 2 and [x]"), [Part::Words("5 ** 2 and [x]")]);
    }

    proptest::proptest! {
        #[test]
        fn nothing_is_lost(text in "[ab*\\[\\](){}$\" \\\\\n]{0,30}") {
            let joined: String = parts(&text).iter().map(|it| match it {
                Part::Words(it) | Part::Code(it) | Part::Open(it) | Part::Close(it) => *it,
            }).collect();
            proptest::prop_assert_eq!(joined, text);
        }
    }
}
