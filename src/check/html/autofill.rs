//! What `autocomplete` asks browsers to fill in is something that they know (ACT 73f2c2). Never fills anything in.

use super::Found;
use super::facts::Facts;
use super::facts::roles::traits;
use crate::diagnostics::{did_you_mean, rules};
use crate::html::{Element, Id, Tag, tokens};

/// HTML, 4.10.18.7: fields of any kind.
const FIELDS: [&str; 43] = [
    "name",
    "honorific-prefix",
    "given-name",
    "additional-name",
    "family-name",
    "honorific-suffix",
    "nickname",
    "username",
    "new-password",
    "current-password",
    "one-time-code",
    "organization-title",
    "organization",
    "street-address",
    "address-line1",
    "address-line2",
    "address-line3",
    "address-level4",
    "address-level3",
    "address-level2",
    "address-level1",
    "country",
    "country-name",
    "postal-code",
    "cc-name",
    "cc-given-name",
    "cc-additional-name",
    "cc-family-name",
    "cc-number",
    "cc-exp",
    "cc-exp-month",
    "cc-exp-year",
    "cc-csc",
    "cc-type",
    "transaction-currency",
    "transaction-amount",
    "language",
    "bday",
    "bday-day",
    "bday-month",
    "bday-year",
    "sex",
    "url",
];
const MORE_FIELDS: [&str; 1] = ["photo"];
/// Ways to reach somebody: these may say at home, at work or on the move.
const CONTACTS: [&str; 10] = [
    "tel",
    "tel-country-code",
    "tel-national",
    "tel-area-code",
    "tel-local",
    "tel-local-prefix",
    "tel-local-suffix",
    "tel-extension",
    "email",
    "impp",
];

pub(super) fn check(facts: &Facts<'_>, found: &mut Vec<Found>) {
    for (id, element) in facts.elements() {
        let Some(attribute) = element.attribute("autocomplete") else { continue };
        let value = attribute.value.to_ascii_lowercase();
        let all: Vec<&str> = tokens(&value).collect();
        if all.is_empty()
            || matches!(all[..], ["on" | "off"])
            || !is_asked(facts, id, element)
            || is_known(&all)
        {
            continue;
        }
        let last = all.last().copied().unwrap_or_default();
        let hint = did_you_mean(last, FIELDS.into_iter().chain(CONTACTS)).filter(|it| it.starts_with("did"));
        let message = format!("Browsers do not know “{}”.", attribute.value.trim());
        found.push(Found::of(&rules::HTML_AUTOCOMPLETE, attribute, message).help(hint));
    }
}

fn is_asked(facts: &Facts<'_>, id: Id, element: &Element) -> bool {
    let field = match element.tag {
        Tag::Input => !["hidden", "button", "submit", "reset"].iter().any(|it| element.is("type", it)),
        Tag::Select | Tag::Textarea => true,
        _ => false,
    };
    let reached = facts.is_visible(id) || facts.is_exposed(id);
    let off = facts.is_disabled(id) || element.is("aria-disabled", "true");
    // A browser fills in nothing that cannot be changed.
    let fixed = element.has("readonly") || element.is("aria-readonly", "true");
    // An element that was made something else, and that nobody can go to, is no field.
    let other = facts.explicit(id).is_some_and(|it| !it.is(traits::WIDGET)) && !facts.is_tab_stop(id);
    field && reached && !off && !fixed && !other
}

/// HTML, 4.10.18.7.1: a section, an address, a way of contact, the field, and `webauthn`.
fn is_known(all: &[&str]) -> bool {
    let mut rest = all;
    let mut take = |fits: &dyn Fn(&str) -> bool| {
        let taken = rest.first().is_some_and(|it| fits(it));
        if taken {
            rest = &rest[1..];
        }
        taken
    };
    take(&|it| it.starts_with("section-") && it.len() > "section-".len());
    take(&|it| matches!(it, "shipping" | "billing"));
    let contact = take(&|it| matches!(it, "home" | "work" | "mobile" | "fax" | "pager"));
    let field = take(&|it| {
        CONTACTS.contains(&it) || (!contact && (FIELDS.contains(&it) || MORE_FIELDS.contains(&it)))
    });
    take(&|it| it == "webauthn");
    field && rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_in_the_order_of_the_standard() {
        let known = |value: &str| is_known(&tokens(value).collect::<Vec<_>>());
        for right in [
            "username",
            "work email",
            "section-a billing address-line1",
            "section-a shipping work email",
            "mobile tel-national",
            "username webauthn",
            "bday-day",
            "photo",
        ] {
            assert!(known(right), "{right}");
        }
        for wrong in [
            "badname",
            "work photo",
            "work",
            "section-a",
            "email invalid",
            "email work",
            "shipping section-a name",
            "work name",
            "section-",
            "off email",
            "name name",
        ] {
            assert!(!known(wrong), "{wrong}");
        }
    }
}
