//! What translators were given last: the source texts in `locales/<source>/pages/`. Never today's page.

use crate::content::units::unit_id;
use crate::messages::Resource;

/// A source text as translators were given it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Its id: kind and hash.
    pub id: String,
    /// The text, as in [`Unit::text`](crate::content::Unit::text).
    pub text: String,
}

/// The texts of a file that `sync` wrote, in its order. Texts that somebody changed by hand, so that their id
/// is no longer theirs, are left out: nothing can be said about what was translated from them.
pub fn texts(resource: &Resource) -> Vec<Given> {
    let given = |id: &str| {
        let text = from_fluent(resource.text(id)?);
        (unit_id(kind_of(id), &text) == id).then(|| Given { id: id.to_owned(), text })
    };
    resource.in_order().into_iter().filter_map(given).collect()
}

/// The kind in a unit's id: `contact-hours` of `contact-hours-3fa9c1d2`.
pub fn kind_of(id: &str) -> &str {
    id.rsplit_once('-').map_or(id, |(kind, _)| kind)
}

/// Whether a name has the form of a unit's id: a kind, a hyphen and 8 hexadecimal digits.
pub fn is_unit_id(name: &str) -> bool {
    name.rsplit_once('-').is_some_and(|(kind, hash)| {
        !kind.is_empty() && hash.len() == 8 && hash.bytes().all(|it| it.is_ascii_hexdigit())
    })
}

/// Before a line that goes on: an empty placeable, so that no sign at the start of the line can mean anything.
const GOES_ON: &str = "\n    {\"\"}";

/// A unit's text as the value of a Fluent message.
pub fn to_fluent(text: &str) -> String {
    text.replace('\n', GOES_ON)
}

/// The unit's text of such a value, whatever its line ends and indents.
pub fn from_fluent(value: &str) -> String {
    let line = |(at, line): (usize, &str)| {
        let line = line.trim();
        if at == 0 { line.to_owned() } else { format!("\n{}", line.strip_prefix("{\"\"}").unwrap_or(line)) }
    };
    value.split('\n').enumerate().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::resource;
    use crate::source::Sources;

    #[test]
    fn texts_come_back_in_order_and_changed_ones_are_left_out() {
        let (one, two) = ("Call { $a }\\\nor write.", "Second.");
        let ftl = format!(
            "{} = {}\r\n{} = {}\r\np-00000000 = Changed by hand.\r\n",
            unit_id("p", two),
            to_fluent(two),
            unit_id("li", one),
            to_fluent(one)
        );
        let mut sources = Sources::new();
        let file = sources.add_text("locales/en-GB/pages/a.ftl", &ftl);
        let found = texts(&resource::read(sources.get(file)).value);
        assert_eq!(found.iter().map(|it| it.text.as_str()).collect::<Vec<_>>(), [two, one]);
    }

    #[test]
    fn ids_are_told_from_other_names() {
        assert!(is_unit_id("contact-hours-3fa9c1d2"));
        assert!(!is_unit_id("page-published"));
        assert!(!is_unit_id("-hear-me"));
        assert_eq!(kind_of("contact-hours-3fa9c1d2"), "contact-hours");
    }
}
