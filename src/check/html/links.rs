//! Links that open a new tab say so. Never asks whether other words of a link are good ones.

use super::Found;
use super::facts::Facts;
use crate::diagnostics::rules;
use crate::html::{Tag, tokens};

/// How it is said in the languages of the sample and of peers: in small letters, part of a sentence.
const SAYINGS: [&str; 36] = [
    "new tab",
    "new window",
    "opens in",
    "another tab",
    "nowej karcie",
    "nowym oknie",
    "nowa karta",
    "filă nouă",
    "fila nouă",
    "fereastră nouă",
    "tab nou",
    "نئے ٹیب",
    "نئی ٹیب",
    "نیا ٹیب",
    "نئی ونڈو",
    "ਨਵੀਂ ਟੈਬ",
    "ਨਵੇਂ ਟੈਬ",
    "ਨਵੀਂ ਵਿੰਡੋ",
    "নতুন ট্যাব",
    "নতুন উইন্ডো",
    "नए टैब",
    "नई विंडो",
    "નવી ટેબ",
    "புதிய தாவல",
    "علامة تبويب جديدة",
    "نافذة جديدة",
    "زبانه جدید",
    "برگه جدید",
    "neuen tab",
    "neuem tab",
    "neuen fenster",
    "neuem fenster",
    "nouvel onglet",
    "nouvelle fenêtre",
    "nueva pestaña",
    "nova aba",
];

pub(super) fn check(facts: &Facts<'_>, found: &mut Vec<Found>) {
    for (id, element) in facts.exposed() {
        if !matches!(element.tag, Tag::A | Tag::Area) || !element.has("href") {
            continue;
        }
        let Some(attribute) =
            element.attribute("target").filter(|it| it.value.eq_ignore_ascii_case("_blank"))
        else {
            continue;
        };
        let mut words = facts.name(id);
        for more in ["title", "aria-description"].into_iter().filter_map(|it| element.attr(it)) {
            words.push(' ');
            words.push_str(more);
        }
        let described = element.attr("aria-describedby").into_iter().flat_map(tokens);
        for by in described.filter_map(|it| facts.page.by_id(it)) {
            words.push(' ');
            words.push_str(&facts.page.text_content(by));
        }
        let words = words.to_lowercase();
        if !SAYINGS.iter().any(|it| words.contains(it)) {
            let message = "This link opens a new tab and does not say so.";
            found.push(Found::of(&rules::HTML_NEW_TAB, attribute, message));
        }
    }
}
