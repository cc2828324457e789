//! Makes Fluent choose plurals by ICU4X. Its own rules (intl_pluralrules 7.0.2) give “other” for 101 in Romanian,
//! 22 in Lithuanian and 103 in Arabic, and refuse some tags. Never chooses words itself.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use fluent_bundle::types::FluentNumber;
use icu::plurals::PluralRules;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules as FluentRules};
use unic_langid::LanguageIdentifier;

use crate::locale::{Locale, plural};

/// The plurals of one language, for its bundles.
pub struct Plurals {
    /// The language that Fluent is told: the locale's data language, where Fluent has all of its categories.
    pub language: LanguageIdentifier,
    rules: Option<PluralRules>,
    fluent: Option<FluentRules>,
    /// For each category a number to which Fluent gives it. Negative, so that no exact number in a text can be
    /// meant.
    stand_ins: BTreeMap<&'static str, f64>,
}

/// Numbers in which every category of every language occurs.
const PROBES: std::ops::RangeInclusive<u32> = 0..=200;

static KNOWN: Mutex<BTreeMap<String, Arc<Plurals>>> = Mutex::new(BTreeMap::new());

impl Plurals {
    /// The plurals of a locale; made once for each language whose data is borrowed.
    pub fn of(locale: &Locale) -> Arc<Self> {
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        let found = known.entry(locale.data.clone()).or_insert_with(|| Arc::new(Self::new(locale)));
        Arc::clone(found)
    }

    fn new(locale: &Locale) -> Self {
        let own: LanguageIdentifier = locale.data.parse().unwrap_or_default();
        let needed = plural::of_counts(locale);
        let plurals = Self::with(own, locale);
        if needed.iter().all(|it| *it == "other" || plurals.stand_ins.contains_key(it)) {
            return plurals;
        }
        // Arabic has all categories that there are.
        Self::with("ar".parse().unwrap_or_default(), locale)
    }

    fn with(language: LanguageIdentifier, locale: &Locale) -> Self {
        let fluent = FluentRules::create(language.clone(), PluralRuleType::CARDINAL).ok();
        let mut stand_ins = BTreeMap::new();
        for n in PROBES {
            if let Some(category) = fluent.as_ref().and_then(|it| it.select(n).ok()) {
                stand_ins.entry(name(&category)).or_insert(-f64::from(n));
            }
        }
        Self { language, rules: plural::rules(locale), fluent, stand_ins }
    }

    /// A number as Fluent takes it: itself, or one of the same plural category that remembers it. The second
    /// does not match a choice of its exact number; it is only taken for numbers that Fluent gets wrong.
    pub fn number(&self, value: f64) -> FluentNumber {
        let mut number = FluentNumber::from(value);
        let Some(rules) = &self.rules else { return number };
        let wanted = match value.to_string().parse::<icu::decimal::input::Decimal>() {
            Ok(decimal) => plural::name(rules.category_for(&decimal)),
            Err(_) => return number,
        };
        let given = self.fluent.as_ref().and_then(|it| it.select(value).ok()).as_ref().map_or("other", name);
        if let (true, Some(stand_in)) = (given != wanted, self.stand_ins.get(wanted)) {
            number.value = *stand_in;
            number.options.currency = Some(format!("{MEANT}{value}"));
        }
        number
    }
}

/// Before the number that is meant, where another stands in for it; no currency has such a name.
const MEANT: &str = "\u{e004}";

/// The number that a text shows.
pub fn meant(number: &FluentNumber) -> f64 {
    let text = number.options.currency.as_deref().and_then(|it| it.strip_prefix(MEANT));
    text.and_then(|it| it.parse().ok()).unwrap_or(number.value)
}

fn name(category: &PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}
