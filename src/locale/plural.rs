//! Plural categories, from ICU4X's CLDR data. Never chooses words.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

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

/// What is asked for once for each text with a choice, and worked out once for each language whose data is borrowed.
static KNOWN: Mutex<BTreeMap<String, Arc<[&'static str]>>> = Mutex::new(BTreeMap::new());

/// The categories that whole numbers up to 1,000 fall into, in the order of [`NAMES`]: what a text that counts
/// people, days or pages needs.
pub fn of_counts(locale: &Locale) -> Arc<[&'static str]> {
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(found) = known.get(&locale.data) {
        return Arc::clone(found);
    }
    let found: Arc<[&str]> = match rules(locale) {
        None => ["other"].into(),
        Some(rules) => {
            let mut found = [false; NAMES.len()];
            (0..=1000u32).for_each(|it| found[rules.category_for(it) as usize] = true);
            NAMES.into_iter().zip(found).filter_map(|(name, is_there)| is_there.then_some(name)).collect()
        }
    };
    known.insert(locale.data.clone(), Arc::clone(&found));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_need_what_the_language_has() {
        let of = |tag| of_counts(&Locale::known(tag).unwrap()).to_vec();
        assert_eq!(of("en-GB"), ["one", "other"]);
        assert_eq!(of("pl"), ["one", "few", "many"]);
        assert_eq!(of("lt"), ["one", "few", "other"]);
        assert_eq!(of("ar"), ["zero", "one", "two", "few", "many", "other"]);
        assert_eq!(of("pnb"), ["one", "other"]);
        assert_eq!(of("es"), ["one", "other"]);
    }
}
