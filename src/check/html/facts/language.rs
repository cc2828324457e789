//! Which language tags name a language. Never says what language a text is in.

use std::sync::LazyLock;

/// From the IANA Language Subtag Registry: see its first line.
const REGISTRY: &str = include_str!("languages.txt");

fn lines() -> impl Iterator<Item = &'static str> {
    REGISTRY.lines().filter(|it| !it.starts_with('#'))
}

/// Those of two letters, sorted.
static SHORT: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let mut all: Vec<&str> = lines().next().into_iter().flat_map(|it| it.split(' ')).collect();
    all.sort_unstable();
    all
});

/// True where a tag's first part is a language of the registry (RFC 5646). What follows it is not looked at: a browser
/// finds a voice by the first part.
pub fn is_known(tag: &str) -> bool {
    let primary = tag.split('-').next().unwrap_or_default();
    if !primary.bytes().all(|it| it.is_ascii_alphabetic()) {
        return false;
    }
    let primary = primary.to_ascii_lowercase();
    match primary.len() {
        2 => SHORT.binary_search(&&*primary).is_ok(),
        3 => {
            let private = ("qaa"..="qtz").contains(&&*primary);
            let (first, rest) = primary.split_at(1);
            let line = lines().skip(1).find(|it| it.starts_with(first));
            private
                || line.is_some_and(|it| it.as_bytes()[2..].chunks(2).any(|known| known == rest.as_bytes()))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_known;

    #[test]
    fn the_first_part_decides() {
        for known in ["en", "FR", "pa-Arab", "phr", "syl", "en-US-GB", "qaa", "kmr", "ar-XB"] {
            assert!(is_known(known), "{known}");
        }
        for unknown in ["eng", "i-lux", "English", "em", "#!", " ", "", "en_US", "x-klingon", "deu"] {
            assert!(!is_known(unknown), "{unknown}");
        }
    }
}
