//! Pages that change by themselves (ACT bc659a, bisz58). Never follows where they lead.

use super::Found;
use super::facts::Facts;
use crate::diagnostics::rules;
use crate::html::{Tag, is_space};

/// Twenty hours: the exception of WCAG 2.2.1.
const LONG: u64 = 72_000;

pub(super) fn check(facts: &Facts<'_>, found: &mut Vec<Found>) {
    let mut all = facts.elements().filter(|(_, it)| it.tag == Tag::Meta && it.is("http-equiv", "refresh"));
    // A browser takes the first that it can read.
    let first = all.find_map(|(_, element)| Some((element, seconds(element.attr("content")?)?)));
    let Some((element, seconds)) = first.filter(|(_, it)| *it > 0) else { return };
    let message = format!("This page changes by itself after {seconds} seconds.");
    if seconds <= LONG {
        found.push(Found::on(&rules::HTML_REFRESH, element, message.clone()));
    }
    found.push(Found::on(&rules::HTML_REFRESH_ANY, element, message));
}

/// The time of a refresh, by the HTML standard's shared declarative refresh steps; none where a browser takes it for none.
fn seconds(content: &str) -> Option<u64> {
    let rest = content.trim_start_matches(is_space);
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (digits, rest) = rest.split_at(end);
    let time = match digits {
        "" if rest.starts_with('.') => 0,
        "" => return None,
        // More digits than a number holds are a very long time.
        _ => digits.parse().unwrap_or(u64::MAX),
    };
    let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    (rest.is_empty() || rest.starts_with([';', ',']) || rest.starts_with(is_space)).then_some(time)
}

#[cfg(test)]
mod tests {
    use super::seconds;

    #[test]
    fn what_a_browser_takes_for_a_time_is_one() {
        for (content, time) in [
            ("30", Some(30)),
            (" 0; URL='x'", Some(0)),
            ("5,x", Some(5)),
            ("1.9 x", Some(1)),
            (".5", Some(0)),
            ("0: x", None),
            ("+5; x", None),
            ("-0; x", None),
            ("; 30", None),
            ("foo; x", None),
            ("", None),
        ] {
            assert_eq!(seconds(content), time, "{content}");
        }
    }
}
