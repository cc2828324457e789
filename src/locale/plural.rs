//! Plural categories, from ICU4X's CLDR data. Never chooses words.

use icu::plurals::{PluralCategory, PluralRules};

use super::Locale;

/// The name that Fluent gives a category.
pub fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// All names of categories.
pub const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The rules of the locale whose data this one borrows.
pub fn rules(locale: &Locale) -> Option<PluralRules> {
    let data: icu::locale::Locale = locale.data.parse().ok()?;
    PluralRules::try_new(data.into(), icu::plurals::PluralRulesOptions::default()).ok()
}

/// The categories that whole numbers up to 1,000 fall into, in the order of [`NAMES`]: what a text that counts
/// people, days or pages needs. Works through all these numbers, so it is to be asked only where a text counts.
pub fn of_counts(locale: &Locale) -> Vec<&'static str> {
    let Some(rules) = rules(locale) else { return vec!["other"] };
    let found: std::collections::BTreeSet<&str> =
        (0..=1000u32).map(|it| name(rules.category_for(it))).collect();
    NAMES.into_iter().filter(|it| found.contains(it)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_need_what_the_language_has() {
        let of = |tag| of_counts(&Locale::known(tag).unwrap());
        assert_eq!(of("en-GB"), ["one", "other"]);
        assert_eq!(of("pl"), ["one", "few", "many"]);
        assert_eq!(of("lt"), ["one", "few", "other"]);
        assert_eq!(of("ar"), ["zero", "one", "two", "few", "many", "other"]);
        assert_eq!(of("pnb"), ["one", "other"]);
        assert_eq!(of("es"), ["one", "other"]);
    }
}
