//! What comes with the program: its theme, and the words of its interface in some languages. Never read from a disk, so
//! that a machine that has only the program can make a site.

use include_dir::{Dir, include_dir};

/// The theme's name.
pub const NAME: &str = "community";

static THEME: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/community");

/// Words of the interface: a language's tag, and its `site.ftl`. Those of other languages than English are drafts.
pub const INTERFACES: [(&str, &str); 23] = [
    ("ar", include_str!("../../locales/ar/site.ftl")),
    ("bn", include_str!("../../locales/bn/site.ftl")),
    ("ckb", include_str!("../../locales/ckb/site.ftl")),
    ("cs", include_str!("../../locales/cs/site.ftl")),
    ("en-GB", include_str!("../../locales/en-GB/site.ftl")),
    ("es", include_str!("../../locales/es/site.ftl")),
    ("fa", include_str!("../../locales/fa/site.ftl")),
    ("fr", include_str!("../../locales/fr/site.ftl")),
    ("gu", include_str!("../../locales/gu/site.ftl")),
    ("lt", include_str!("../../locales/lt/site.ftl")),
    ("lv", include_str!("../../locales/lv/site.ftl")),
    ("pa", include_str!("../../locales/pa/site.ftl")),
    ("pl", include_str!("../../locales/pl/site.ftl")),
    ("ps", include_str!("../../locales/ps/site.ftl")),
    ("pt", include_str!("../../locales/pt/site.ftl")),
    ("ro", include_str!("../../locales/ro/site.ftl")),
    ("ru", include_str!("../../locales/ru/site.ftl")),
    ("sk", include_str!("../../locales/sk/site.ftl")),
    ("so", include_str!("../../locales/so/site.ftl")),
    ("tr", include_str!("../../locales/tr/site.ftl")),
    ("uk", include_str!("../../locales/uk/site.ftl")),
    ("ur", include_str!("../../locales/ur/site.ftl")),
    ("yo", include_str!("../../locales/yo/site.ftl")),
];

/// The theme's files: the path of each below the theme's folder, and what stands in it.
pub fn files() -> Vec<(String, &'static [u8])> {
    let mut found = Vec::new();
    let mut folders = vec![&THEME];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        found.extend(folder.files().filter_map(|it| {
            let parts: Option<Vec<&str>> = it.path().components().map(|it| it.as_os_str().to_str()).collect();
            Some((parts?.join("/"), it.contents()))
        }));
    }
    found.sort_unstable();
    found
}

/// The interface of a language for a new site: without the names of the programmes that the sample site tells of.
pub fn interface(tag: &str) -> Option<String> {
    let (_, text) = INTERFACES.iter().find(|it| it.0 == tag)?;
    let mut out: Vec<&str> = Vec::new();
    let mut in_term = false;
    for line in text.lines() {
        in_term = line.starts_with('-') || (in_term && line.starts_with(' '));
        if line.starts_with('-') {
            // What was said about it goes with it.
            while out.last().is_some_and(|it| it.starts_with("# ")) {
                out.pop();
            }
        }
        if !in_term {
            out.push(line);
        }
    }
    out.dedup_by(|a, b| a.is_empty() && b.is_empty());
    Some(out.join("\n") + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names of messages, in order.
    fn ids(text: &str) -> Vec<&str> {
        let names =
            text.lines().filter_map(|it| it.split_once(" = ").or_else(|| Some((it.strip_suffix(" =")?, ""))));
        names.map(|(name, _)| name).filter(|it| !it.starts_with([' ', '#'])).collect()
    }

    #[test]
    fn the_theme_is_whole_and_its_words_name_no_programme() {
        let files = files();
        for name in ["theme.yaml", "templates/base.html", "fonts/OFL.txt", "leaflets/a4.typ"] {
            assert!(files.iter().any(|(path, _)| path == name), "{name}");
        }
        for (tag, _) in INTERFACES {
            let words = interface(tag).expect("words");
            assert!(
                !words.lines().any(|it| it.starts_with('-')) && words.contains("\nskip-link = "),
                "{tag}"
            );
            assert_eq!(ids(&words), ids(&interface("en-GB").expect("words")), "{tag}");
        }
        assert_eq!(interface("xx"), None);
    }
}
