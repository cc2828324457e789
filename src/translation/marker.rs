//! The comment above a stale translation, by which `sync` hands the old source text to the translator. Never
//! decides what is stale: a text that differs from the one that was marked is a new translation.

use crate::messages::Resource;

const FIRST: &str = "STALE: the source text has changed. This translation was made from:";
const LAST: &str = "Translate the new text. If this is still right, delete these lines.";

/// What the comment says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marker {
    /// The source text that the translation was made from.
    pub was: String,
    /// [`digest`] of the translation when it was marked.
    pub digest: String,
}

/// The marker above an entry, in its comment.
pub fn read(comment: &[&str]) -> Option<Marker> {
    let first = comment.iter().position(|it| it.trim() == FIRST)?;
    let last = comment[first..].iter().position(|it| it.trim_start().starts_with(LAST))? + first;
    let digest = comment[last].rsplit_once("[stale ")?.1.trim_end().strip_suffix(']')?.to_owned();
    let was = comment[first + 1..last].iter().map(|it| it.trim()).collect::<Vec<_>>().join("\n");
    Some(Marker { was, digest })
}

/// The lines of the comment, each with its `# `.
pub fn lines(marker: &Marker) -> Vec<String> {
    let was = marker.was.split('\n').map(|it| format!("#   {}", it.trim()));
    let last = format!("# {LAST} [stale {}]", marker.digest);
    std::iter::once(format!("# {FIRST}")).chain(was).chain([last]).collect()
}

/// Which lines of a comment (each without line end) are the marker's.
pub fn position(lines: &[&str]) -> Option<std::ops::Range<usize>> {
    let bare: Vec<&str> = lines.iter().map(|it| it.trim_start_matches('#').trim()).collect();
    let first = bare.iter().position(|it| *it == FIRST)?;
    let last = bare[first..].iter().position(|it| it.starts_with(LAST))? + first;
    Some(first..last + 1)
}

/// Whether the translation of an entry is still the one that was marked; then what it was made from.
pub fn stale(resource: &Resource, id: &str) -> Option<Marker> {
    let comment = resource.comment(id);
    if comment.is_empty() {
        return None;
    }
    let marker = read(&comment)?;
    (digest(resource.text(id)?) == marker.digest).then_some(marker)
}

/// The entry with a stale translation that was made from exactly this text: one whose source text is again what
/// it was, whatever it has been in between.
pub fn made_from<'a>(resource: &'a Resource, text: &str) -> Option<&'a str> {
    if !resource.fluent.source().contains(FIRST) {
        return None;
    }
    let mut names = resource.entries.keys().map(String::as_str);
    names.find(|it| stale(resource, it).is_some_and(|marker| marker.was == text))
}

/// 12 hexadecimal digits of the BLAKE3 hash of a message's value; indents and line ends do not count.
pub fn digest(value: &str) -> String {
    let mut hasher = blake3::Hasher::new();
    for line in value.lines() {
        hasher.update(line.trim().as_bytes());
        hasher.update(b"\n");
    }
    hasher.finalize().to_hex()[..12].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::resource;
    use crate::source::Sources;

    #[test]
    fn a_marked_translation_is_stale_until_it_is_changed() {
        let marker =
            Marker { was: "Come at { $time }.\\\nBring a friend.".into(), digest: digest("Przyjdź.") };
        let comment = lines(&marker).join("\n");
        let mut sources = Sources::new();
        let mut stale_in = |path: &str, value: &str| {
            let text = format!("# A note.\n{comment}\np-3fa9c1d2 = {value}\n");
            let file = sources.add_text(path, &text);
            stale(&resource::read(sources.get(file)).value, "p-3fa9c1d2")
        };
        assert_eq!(stale_in("a.ftl", "Przyjdź."), Some(marker));
        assert_eq!(stale_in("b.ftl", "Przyjdź z kimś."), None);
    }

    #[test]
    fn line_ends_do_not_change_a_text() {
        assert_eq!(digest("{ $n ->\r\n   *[other] x\r\n}"), digest("{ $n ->\n  *[other] x\n}"));
        assert_ne!(digest("a"), digest("b"));
    }
}
