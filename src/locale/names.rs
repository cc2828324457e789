//! Which names of pages are a part of an address in any browser, and of a path on any disk, in any script. Never renames a
//! file.

use std::borrow::Cow;
use std::sync::LazyLock;

use icu::normalizer::ComposingNormalizerBorrowed;
use icu::properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use icu::properties::{CodePointMapData, CodePointSetData};

use super::charset::CharSet;
use super::letters::Letter;

/// Signs that are written over, below or beside a letter. Those of Bengali, Urdu and Panjabi are a part of the word.
static MARKS: LazyLock<CharSet> = LazyLock::new(|| {
    let category = CodePointMapData::<GeneralCategory>::new();
    let marks = [GeneralCategory::NonspacingMark, GeneralCategory::SpacingMark];
    CharSet::of(marks.into_iter().flat_map(|it| category.iter_ranges_for_value(it)))
});

static UNSEEN: LazyLock<CharSet> =
    LazyLock::new(|| CharSet::of(CodePointSetData::new::<DefaultIgnorableCodePoint>().iter_ranges()));

/// Names that Windows keeps for devices, with a number after those of the second list (Microsoft, “Naming Files, Paths, and
/// Namespaces”).
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
const NUMBERED: [&str; 2] = ["com", "lpt"];

/// Endings of files that Handbill makes or a server runs: a folder with such a name is taken for a file.
const ENDINGS: [&str; 18] = [
    "html", "htm", "xhtml", "xml", "ics", "zip", "pdf", "png", "txt", "js", "css", "json", "svg", "php",
    "shtml", "cgi", "br", "gz",
];

/// The folder of files that hosts are told to keep for ever.
const ASSETS: &str = "assets";

/// How many bytes a part of an old address may have. Disks take 255, and some add to a name.
const LONGEST_ALIAS: usize = 200;

/// What is wrong with one part of a page's path, in words that follow “The name “…””; none where it may stand in an address.
pub fn fault(name: &str) -> Option<String> {
    if let Some(sign) = name.chars().find(|it| !is_of_names(*it)) {
        return Some(match sign {
            ' ' => "holds a space, which a web address cannot carry".to_owned(),
            _ if UNSEEN.contains(sign) || sign.is_control() || sign.is_whitespace() => {
                format!("holds a sign that nobody sees (U+{:04X})", u32::from(sign))
            }
            _ => format!("holds the sign “{sign}”, which web addresses or some computers cannot take"),
        });
    }
    let (stem, ending) = (name.split('.').next().unwrap_or(name), name.rsplit_once('.'));
    let ending = ending.map(|(_, it)| it.to_lowercase());
    if name.is_empty() || name.starts_with('.') || name.ends_with('.') {
        Some("begins or ends with a full stop, which some computers cut off".to_owned())
    } else if is_device(stem) {
        Some("is that of a device on Windows, which cannot hold such a file".to_owned())
    } else if let Some(ending) = ending.filter(|it| ENDINGS.contains(&it.as_str())) {
        Some(format!("ends with “.{ending}”, as a file does that is no page"))
    } else if fold(name) == ASSETS {
        Some("is that of the folder in which Handbill puts pictures and styles".to_owned())
    } else {
        None
    }
}

/// A name like this one with which nothing is wrong.
pub fn mended(name: &str) -> String {
    let mut plain = String::new();
    for c in name.chars().filter(|it| !UNSEEN.contains(*it)) {
        match c {
            _ if is_of_names(c) => plain.push(c),
            _ if plain.ends_with('-') => {}
            _ => plain.push('-'),
        }
    }
    let plain = plain.trim_matches(['-', '.']);
    if plain.is_empty() {
        return "page".to_owned();
    }
    if fault(plain).is_none() {
        return plain.to_owned();
    }
    // A device, an ending or a folder of ours.
    format!("page-{}", plain.replace('.', "-"))
}

/// The name of a picture or film among the files of a site, where it needs no address that people can read.
pub fn of_asset(name: &str) -> Cow<'_, str> {
    if fault(name).is_none() { Cow::Borrowed(name) } else { Cow::Owned(mended(name)) }
}

/// Whether a text may be an old address of a page.
pub fn is_alias(text: &str) -> bool {
    let is_plain = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
    text.split('/')
        .all(|part| part.len() <= LONGEST_ALIAS && part.chars().all(is_plain) && fault(part).is_none())
}

/// A path as the disks read it that see least: no capitals, accents composed, and nothing that nobody sees. Two files that are
/// the same here overwrite each other somewhere.
pub fn fold(path: &str) -> String {
    if path.is_ascii() {
        return path.to_ascii_lowercase();
    }
    // Letter by letter: `str::to_lowercase` would write a final sigma otherwise, and miss ΑΣ beside ασ.
    let small = path.chars().filter(|it| !UNSEEN.contains(*it)).flat_map(char::to_lowercase);
    let small: String = small.map(|c| if c == 'ς' { 'σ' } else { c }).collect();
    ComposingNormalizerBorrowed::new_nfc().normalize(&small).into_owned()
}

/// Whether nobody sees a sign: it has no width, or only turns the order of letters.
pub fn is_unseen(c: char) -> bool {
    UNSEEN.contains(c)
}

fn is_of_names(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    }
    (c.is_letter_or_number() || MARKS.contains(c)) && !UNSEEN.contains(c)
}

fn is_device(stem: &str) -> bool {
    let stem = stem.to_lowercase();
    let is_number = |rest: &str| {
        matches!(rest, "¹" | "²" | "³") || (rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit())
    };
    DEVICES.contains(&stem.as_str()) || NUMBERED.iter().any(|it| stem.strip_prefix(it).is_some_and(is_number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_any_script_are_good_names() {
        for name in [
            "lung-checks",
            "Advice_2",
            "a.b",
            "żółć",
            "cafe\u{301}",
            "مدد",
            "ফুসফুস-পরীক্ষা",
            "ਸਿਹਤ",
            "--help",
            "console",
            "com10",
            "404",
        ] {
            assert_eq!(fault(name), None, "{name}");
        }
    }

    #[test]
    fn a_bad_name_is_told_and_a_good_one_is_named() {
        for (name, told, good) in [
            ("two words", "a space", "two-words"),
            ("javascript:alert(1)", "“:”", "javascript-alert-1"),
            ("a%41b", "“%”", "a-41b"),
            ("say \"x\"", "a space", "say-x"),
            ("a\u{200b}b", "U+200B", "ab"),
            ("a\u{202e}b", "U+202E", "ab"),
            ("a\u{a0}b", "U+00A0", "a-b"),
            ("x.", "full stop", "x"),
            ("CON", "device", "page-CON"),
            ("lpt9.x", "device", "page-lpt9-x"),
            ("feed.XML", "“.xml”", "page-feed-XML"),
            ("Assets", "pictures", "page-Assets"),
            ("😀", "“😀”", "page"),
            ("", "full stop", "page"),
        ] {
            assert!(fault(name).is_some_and(|it| it.contains(told)), "{name}: {:?}", fault(name));
            assert_eq!(mended(name), good);
        }
    }

    #[test]
    fn old_addresses_are_small_letters_digits_and_hyphens() {
        assert!(is_alias("old") && is_alias("what-we-do/2026") && is_alias(&"a".repeat(200)));
        for wrong in ["", "a//b", "/a", "a/", "..", "a b", "A", "con", "assets/x", "a/aux", "é"] {
            assert!(!is_alias(wrong), "{wrong}");
        }
        assert!(!is_alias(&"a".repeat(201)));
    }

    #[test]
    fn names_that_some_disk_takes_for_one_fold_to_one() {
        for (one, two) in [
            ("a/B", "A/b"),
            ("café", "cafe\u{301}"),
            ("ab", "a\u{200b}b"),
            ("ΑΣ", "ας"),
            ("İ", "i\u{307}"),
            ("É", "e\u{301}"),
        ] {
            assert_eq!(fold(one), fold(two));
        }
        assert_ne!(fold("a-b"), fold("a/b"));
    }

    proptest::proptest! {
        #[test]
        fn what_is_suggested_is_good(name in "\\PC{0,12}") {
            let good = mended(&name);
            proptest::prop_assert!(fault(&good).is_none(), "{} {}", name, good);
        }
    }
}
