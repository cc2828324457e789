//! Where the parts of a Fluent file stand: the value of a message, and the comment above it. Fluent's own reader
//! knows no places. Never judges whether a file can be read.

use std::ops::Range;

/// The bytes of the value of the message whose name ends at `name_end`: from its first letter to its last,
/// without white space around it and without attributes.
pub fn value(text: &str, name_end: usize) -> Range<usize> {
    let after_name = text[name_end..].find('=').map_or(text.len(), |at| name_end + at + 1);
    let start =
        text[after_name..].find(|c: char| !c.is_whitespace()).map_or(text.len(), |at| after_name + at);
    let (mut depth, mut in_string, mut escaped) = (0usize, false, false);
    let mut end = text.len();
    for (at, c) in text[start..].char_indices() {
        let here = start + at;
        match c {
            _ if escaped => escaped = false,
            '\\' if in_string => escaped = true,
            '"' if depth > 0 => in_string = !in_string,
            '{' if !in_string => depth += 1,
            '}' if !in_string => depth = depth.saturating_sub(1),
            '\n' if in_string => in_string = false,
            '\n' if depth == 0 && !goes_on(&text[here + 1..]) => {
                end = here;
                break;
            }
            _ => {}
        }
    }
    start..start + text[start..end.max(start)].trim_end().len()
}

/// Whether what follows a line end still belongs to the value: an indented line that is no attribute.
fn goes_on(rest: &str) -> bool {
    let Some(line) = rest.split('\n').find(|it| !it.trim().is_empty()) else { return false };
    let words = line.trim_start_matches(' ');
    words.len() < line.len() && !words.starts_with('.') && !words.starts_with(['[', '*', '}'])
}

/// The lines of the `#` comment directly above the line of `at`: the bytes of each, line end included.
pub fn comment_lines(text: &str, at: usize) -> Vec<Range<usize>> {
    let mut end = line_start(text, at);
    let mut lines = Vec::new();
    while end > 0 {
        let start = line_start(text, end - 1);
        let line = text[start..end].trim_end();
        if line != "#" && !line.starts_with("# ") {
            break;
        }
        lines.push(start..end);
        end = start;
    }
    lines.reverse();
    lines
}

/// The first byte of the line of `at`.
pub fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |it| it + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value_of<'a>(text: &'a str, name: &str) -> &'a str {
        let at = text.find(&format!("{name} =")).unwrap();
        &text[value(text, at + name.len())]
    }

    #[test]
    fn a_value_ends_where_the_message_ends() {
        let text = "a = one { $x }\nb =\n    two\n\n    three \n    .c = no\nd = { $n ->\n[one] x }\n*[other] {\"}\"}\n}\n# z\ne = last";
        assert_eq!(value_of(text, "a"), "one { $x }");
        assert_eq!(value_of(text, "b"), "two\n\n    three");
        assert_eq!(value_of(text, "d"), "{ $n ->\n[one] x }");
        assert_eq!(value_of(text, "e"), "last");
    }

    #[test]
    fn a_choice_is_whole_with_its_closing_brace() {
        let text = "d = { $n ->\n    [one] x\n   *[other] {\"}\"} y\n }\r\nf = z\r\n";
        assert_eq!(value_of(text, "d"), "{ $n ->\n    [one] x\n   *[other] {\"}\"} y\n }");
        assert_eq!(value_of(text, "f"), "z");
    }

    #[test]
    fn a_comment_is_what_stands_directly_above() {
        let text = "# far\n\n## group\n# one\n#\n# two\na = b\n";
        let at = text.find("a =").unwrap();
        let lines: Vec<_> = comment_lines(text, at).into_iter().map(|it| &text[it]).collect();
        assert_eq!(lines, ["# one\n", "#\n", "# two\n"]);
    }
}
