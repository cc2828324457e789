//! Lists as HTML has them: items in lists, and nothing else in lists. Never looks at roles that were written by hand.

use super::Found;
use super::facts::Facts;
use super::facts::roles::Role;
use crate::diagnostics::rules;
use crate::html::{Namespace, Tag};

pub(super) fn check(facts: &Facts<'_>, found: &mut Vec<Found>) {
    for (id, element) in facts.exposed() {
        if facts.explicit(id).is_some() || element.namespace != Namespace::Html {
            continue;
        }
        let above = facts.page.parent(id).map(|it| facts.page.tag(it));
        let grouped = || {
            let whole = facts.page.parent(id).and_then(|it| facts.page.parent(it));
            above == Some(Tag::Div) && whole.is_some_and(|it| facts.page.tag(it) == Tag::Dl)
        };
        let homeless = match element.tag {
            Tag::Li => {
                !matches!(above, Some(Tag::Ul | Tag::Ol | Tag::Menu))
                    && facts.page.parent(id).is_none_or(|it| facts.role(it) != Some(Role::List))
            }
            Tag::Dt | Tag::Dd => above != Some(Tag::Dl) && !grouped(),
            _ => false,
        };
        if homeless {
            let message = format!("This <{}> stands in no list.", element.name());
            found.push(Found::on(&rules::HTML_LIST_ITEM, element, message));
        }
        let fits = match above {
            Some(Tag::Ul | Tag::Ol | Tag::Menu) => element.tag == Tag::Li,
            Some(Tag::Dl) => matches!(element.tag, Tag::Dt | Tag::Dd | Tag::Div),
            _ => true,
        };
        // Something with a role of its own is told by the rule on what roles hold.
        let plain =
            matches!(facts.role(id), None | Some(Role::Generic | Role::None)) || above == Some(Tag::Dl);
        let list = facts.page.parent(id).is_some_and(|it| facts.explicit(it).is_none());
        if !fits && plain && list {
            let message = format!("This <{}> stands right in a list and is no item of it.", element.name());
            found.push(Found::on(&rules::HTML_LIST_CHILD, element, message));
        }
    }
}
