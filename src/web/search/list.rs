//! All pages from A to Z: the order of the reader's language, and a heading for each letter of a long list. Never
//! draws.

use std::cmp::Ordering;

use icu::casemap::CaseMapper;
use icu::collator::options::{CollatorOptions, Strength};
use icu::collator::{Collator, CollatorBorrowed};
use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, GeneralCategoryGroup};

use crate::document::Document;
use crate::locale::Locale;

/// A list longer than this has a heading for each letter: what a desk's screen holds at once.
const LONG: usize = 24;

/// A part of the list.
#[derive(Debug, PartialEq, Eq)]
pub struct Group {
    /// The letter with which its titles begin; none where the list is short.
    pub letter: Option<String>,
    /// How many pages it has.
    pub pages: usize,
}

/// Puts documents into the order of the reader's language.
pub fn sort(documents: &mut [&Document], reader: &Locale) {
    let by_title = collator(reader, None);
    documents.sort_by(|a, b| {
        let (one, other) = (a.title.plain(), b.title.plain());
        let order = by_title.as_ref().map_or_else(|| one.cmp(&other), |it| it.compare(&one, &other));
        order.then_with(|| a.page.cmp(&b.page))
    });
}

/// The parts of a sorted list of titles. What counts as a letter of its own is the language's to say: in Polish
/// Ł comes after L.
pub fn groups<'a>(titles: impl ExactSizeIterator<Item = &'a str>, reader: &Locale) -> Vec<Group> {
    if titles.len() <= LONG {
        return vec![Group { letter: None, pages: titles.len() }];
    }
    let by_letter = collator(reader, Some(Strength::Primary));
    let mut groups: Vec<Group> = Vec::new();
    for title in titles {
        let letter = first_letter(title, reader);
        let is_same = |it: &String| {
            by_letter.as_ref().map_or(*it == letter, |by| by.compare(it, &letter) == Ordering::Equal)
        };
        match groups.last_mut().filter(|it| it.letter.as_ref().is_some_and(is_same)) {
            Some(group) => group.pages += 1,
            None => groups.push(Group { letter: Some(letter), pages: 1 }),
        }
    }
    groups
}

/// The first letter or digit, as a capital.
fn first_letter(title: &str, reader: &Locale) -> String {
    let kinds = GeneralCategoryGroup::Letter.union(GeneralCategoryGroup::Number);
    let category = CodePointMapData::<GeneralCategory>::new();
    let first = title.chars().find(|it| kinds.contains(category.get(*it)));
    let first = first.map_or_else(|| title.chars().take(1).collect(), String::from);
    let language = reader
        .tag
        .parse::<icu::locale::Locale>()
        .map_or(icu::locale::LanguageIdentifier::UNKNOWN, |it| it.id);
    CaseMapper::new().uppercase_to_string(&first, &language).into_owned()
}

/// The order of a language; that of the root where ICU4X has none of its own.
fn collator(reader: &Locale, strength: Option<Strength>) -> Option<CollatorBorrowed<'static>> {
    let mut options = CollatorOptions::default();
    options.strength = strength;
    let language: icu::locale::Locale = reader.data.parse().unwrap_or(icu::locale::Locale::UNKNOWN);
    Collator::try_new(language.into(), options).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(tag: &str, titles: &[&str]) -> Vec<(String, usize)> {
        // Enough of the last letter to make the list long.
        let more = vec!["Żyj"; LONG];
        let titles: Vec<&str> = titles.iter().copied().chain(more).collect();
        let found = groups(titles.into_iter(), &Locale::known(tag).unwrap());
        found.into_iter().map(|it| (it.letter.unwrap_or_default(), it.pages)).collect()
    }

    #[test]
    fn letters_are_those_of_the_language() {
        let titles = ["„Ludzie”", "lato", "Łącznicy", "łąka"];
        let own = of("pl", &titles);
        assert_eq!(own[..2], [("L".to_owned(), 2), ("Ł".to_owned(), 2)]);
        let english = of("en-GB", &["Été", "eye", "ear"]);
        assert_eq!(english[0], ("É".to_owned(), 3));
        assert_eq!(of("tr", &["ilk"])[0].0, "İ");
    }

    #[test]
    fn a_short_list_has_no_letters() {
        let titles = ["a", "b", "c"];
        let found = groups(titles.into_iter(), &Locale::known("en-GB").unwrap());
        assert_eq!(found, [Group { letter: None, pages: 3 }]);
    }
}
