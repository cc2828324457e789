//! Pages that can be made larger with two fingers (ACT b4f0c3). Never zooms.

use super::Found;
use super::facts::Facts;
use crate::diagnostics::rules;
use crate::html::Tag;

pub(super) fn check(facts: &Facts<'_>, found: &mut Vec<Found>) {
    for (_, element) in facts.elements().filter(|(_, it)| it.tag == Tag::Meta && it.is("name", "viewport")) {
        let Some(attribute) = element.attribute("content") else { continue };
        if let Some((key, value)) =
            settings(&attribute.value).into_iter().find(|(key, value)| blocks(key, value))
        {
            let message = format!("“{key}={value}” keeps readers from making the page larger.");
            found.push(Found::of(&rules::HTML_ZOOM_BLOCKED, attribute, message));
        }
    }
}

fn blocks(key: &str, value: &str) -> bool {
    match key {
        "user-scalable" => !scalable(value),
        "maximum-scale" => maximum(value).is_some_and(|it| it < 2.0),
        _ => false,
    }
}

/// CSS Device Adaptation 1, 9.3: how browsers take the content apart. Of a key that comes twice the last counts.
fn settings(content: &str) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    let spaced = content.to_ascii_lowercase();
    let mut rest = &*spaced;
    let between = |c: char| c == ',' || c == ';' || c.is_ascii_whitespace();
    loop {
        rest = rest.trim_start_matches(|c: char| between(c) || c == '=');
        if rest.is_empty() {
            return all;
        }
        let end = rest.find(|c: char| between(c) || c == '=').unwrap_or(rest.len());
        let (key, after) = rest.split_at(end);
        let after = after.trim_start_matches(|c: char| c.is_ascii_whitespace());
        let Some(after) = after.strip_prefix('=') else {
            rest = after;
            continue;
        };
        let after = after.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '=');
        let end = after.find(|c: char| between(c) || c == '=').unwrap_or(after.len());
        all.retain(|(known, _)| known != key);
        all.push((key.to_owned(), after[..end].to_owned()));
        rest = &after[end..];
    }
}

/// The number at the front of a value, as browsers read it.
fn number(value: &str) -> Option<f32> {
    let end = value
        .char_indices()
        .find(|(at, c)| !(c.is_ascii_digit() || *c == '.' || (*at == 0 && matches!(c, '-' | '+'))))
        .map_or(value.len(), |(at, _)| at);
    value[..end].parse().ok()
}

/// CSS Device Adaptation 1, 9.6.
fn scalable(value: &str) -> bool {
    match value {
        "" => true,
        "yes" | "device-width" | "device-height" => true,
        _ => number(value).is_some_and(|it| it >= 1.0 || it <= -1.0),
    }
}

/// CSS Device Adaptation 1, 9.5: a number below nothing is dropped, and what is no number is a tenth.
fn maximum(value: &str) -> Option<f32> {
    match value {
        "" => None,
        "yes" => Some(1.0),
        "device-width" | "device-height" => Some(10.0),
        _ => match number(value) {
            Some(it) if it < 0.0 => None,
            Some(it) => Some(it),
            None => Some(0.1),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocked(content: &str) -> bool {
        settings(content).iter().any(|(key, value)| blocks(key, value))
    }

    #[test]
    fn two_fingers_must_double_the_page() {
        for free in [
            "width=device-width, initial-scale=1",
            "user-scalable=yes",
            "user-scalable=5",
            "user-scalable=-1",
            "maximum-scale=2.0",
            "maximum-scale=-1",
            "maximum-scale=device-width",
            "maximum-scale=1, maximum-scale=5",
            "",
        ] {
            assert!(!blocked(free), "{free}");
        }
        for held in [
            "user-scalable=no",
            "USER-SCALABLE = NO",
            "width=device-width;user-scalable=0",
            "user-scalable=0.5",
            "user-scalable=banana",
            "maximum-scale=1.0",
            "maximum-scale=yes",
            "maximum-scale=1.99x",
        ] {
            assert!(blocked(held), "{held}");
        }
    }
}
