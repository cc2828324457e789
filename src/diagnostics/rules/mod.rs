//! The rules: a code, a severity and plain words for each, a file for each kind of work. Never checks anything itself.

mod content;
mod html;
mod sources;
mod styles;
mod theme;
mod translation;
mod words;

pub use content::*;
pub use html::*;
pub use sources::*;
pub use styles::*;
pub use theme::*;
pub use translation::*;
pub use words::*;

use super::Severity;

/// What a rule is about, for `explain` and for other programs.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// The name that findings carry.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in a few words.
    pub title: &'static str,
    /// Why it matters to a reader.
    pub why: &'static str,
    /// How to mend it.
    pub mend: &'static str,
    /// The standard behind it; `Handbill` where it is ours.
    pub standard: &'static str,
    /// Success criteria of WCAG 2.2.
    pub wcag: &'static [&'static str],
    /// Rule ids of the W3C's ACT rules.
    pub act: &'static [&'static str],
}

/// The rule of a code.
pub fn find(code: &str) -> Option<&'static Rule> {
    all().find(|it| it.code.eq_ignore_ascii_case(code))
}

/// Every rule, in the order in which a build meets them.
pub fn all() -> impl Iterator<Item = &'static Rule> + Clone {
    [
        sources::TABLE,
        content::TABLE,
        words::TABLE,
        translation::TABLE,
        theme::TABLE,
        styles::TABLE,
        html::TABLE,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// Whether a rule is about words, so that an editor may say that a finding was looked at.
pub fn is_of_words(rule: &Rule) -> bool {
    words::TABLE.iter().any(|it| it.code == rule.code)
}

/// Whether a rule is about style sheets.
pub fn is_of_styles(rule: &Rule) -> bool {
    styles::TABLE.iter().any(|it| it.code == rule.code)
}

/// Whether a rule is about drawn pages.
pub fn is_of_pages(rule: &Rule) -> bool {
    html::TABLE.iter().any(|it| it.code == rule.code)
}

macro_rules! rules {
    ($($name:ident: $code:literal, $severity:ident, $title:literal,
       why $why:literal, mend $mend:literal, standard $standard:literal, wcag $wcag:expr, act $act:expr;)*) => {
        $(
            #[doc = $title]
            pub static $name: $crate::diagnostics::Rule = $crate::diagnostics::Rule {
                code: $code, severity: $crate::diagnostics::Severity::$severity, title: $title,
                why: $why, mend: $mend, standard: $standard, wcag: &$wcag, act: &$act,
            };
        )*
        /// The rules of this file.
        pub(super) static TABLE: &[&$crate::diagnostics::Rule] = &[$(&$name),*];
    };
}
pub(crate) use rules;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_found() {
        let mut codes: Vec<_> = all().map(|it| it.code).collect();
        codes.sort_unstable();
        let before = codes.len();
        codes.dedup();
        assert_eq!(codes.len(), before);
        assert_eq!(find("LINK-missing"), Some(&LINK_MISSING));
        assert_eq!(find("no-such"), None);
    }
}
