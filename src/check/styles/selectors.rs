//! Selectors as texts: their parts, and what they are about. Never matched against a page.

/// The parts of a text between signs that stand in no brackets and no quotation marks.
pub fn split(text: &str, sign: char) -> Vec<&str> {
    let (mut depth, mut quote, mut start) = (0usize, None, 0);
    let mut found = Vec::new();
    for (at, c) in text.char_indices() {
        match (c, quote) {
            (c, Some(it)) if c == it => quote = None,
            (_, Some(_)) => {}
            ('"' | '\'', None) => quote = Some(c),
            ('(' | '[', None) => depth += 1,
            (')' | ']', None) => depth = depth.saturating_sub(1),
            (c, None) if depth == 0 && (c == sign || (sign == ' ' && c.is_whitespace())) => {
                found.push(&text[start..at]);
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    found.push(&text[start..]);
    found
}

/// A selector inside another rule.
pub fn nested(around: &str, own: &str) -> String {
    if own.contains('&') { own.replace('&', around) } else { format!("{around} {own}") }
}

/// The last compound of a selector: what it is about. `a:hover` of `.menu > a:hover`.
pub fn subject(selector: &str) -> &str {
    let parts = split(selector, ' ');
    let last = parts.into_iter().rev().find(|it| !it.is_empty()).unwrap_or(selector);
    ['>', '+', '~'].iter().fold(last, |it, sign| split(it, *sign).last().copied().unwrap_or(it))
}

/// The subject without pseudo-classes: `a` of `.menu > a:focus-visible`; a pseudo-element stays.
pub fn bare(selector: &str) -> String {
    let subject = subject(selector);
    let parts = split(subject, ':');
    // Two colons in a row leave an empty part between them.
    match parts.iter().position(|it| it.is_empty()).filter(|it| *it > 0) {
        Some(at) => format!("{}::{}", parts[0], parts.get(at + 1).unwrap_or(&"")),
        None => parts[0].to_owned(),
    }
}

/// Whether a selector names a pseudo-class, such as `focus-visible`, and not only inside `:not()`.
pub fn has_pseudo(selector: &str, name: &str) -> bool {
    split(subject(selector), ':').iter().skip(1).any(|it| *it == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_subject_of_a_selector_is_its_last_part() {
        assert_eq!(subject(".menu > a:hover"), "a:hover");
        assert_eq!(subject(".menu>a"), "a");
        assert_eq!(bare(".x a[href=\"a b\"]:not(.y):focus-visible"), "a[href=\"a b\"]");
        assert_eq!(bare("li:hover::before"), "li::before");
        assert_eq!(bare(":focus-visible"), "");
        assert!(has_pseudo("a:focus", "focus") && !has_pseudo("a:focus-visible", "focus"));
        assert!(!has_pseudo("a:not(:focus)", "focus"));
    }
}
