//! Tables: headers that belong to cells (ACT a25f45, d0f69e), and tables that have none. Never reads what cells say.

use super::Found;
use super::facts::Facts;
use super::facts::roles::Role;
use super::facts::tables::{self, Table};
use crate::diagnostics::rules;
use crate::html::{Element, Id, Tag, tokens};

pub(super) fn check(facts: &Facts<'_>, found: &mut Vec<Found>) {
    for (id, element) in facts.exposed() {
        let Some(Role::Table | Role::Grid | Role::Treegrid) = facts.role(id) else { continue };
        if element.tag != Tag::Table {
            for header in tables::lonely_in_grid(facts, id) {
                lonely(facts, header, found);
            }
            continue;
        }
        let table = Table::of(facts, id);
        if facts.is_visible(id) {
            headers(facts, id, &table, found);
            for header in table.lonely(facts) {
                lonely(facts, header, found);
            }
        }
        let headed = table.has_headers() || table.cells().any(|it| facts.page.attr(it, "scope").is_some());
        if !headed && facts.role(id) == Some(Role::Table) && table.height() > 1 && table.width() > 1 {
            found.push(Found::on(&rules::HTML_TABLE_PLAIN, element, "This table has no header cells."));
        }
    }
}

fn lonely(facts: &Facts<'_>, header: Id, found: &mut Vec<Found>) {
    let read = facts.is_visible(header) && facts.is_exposed(header);
    if let Some(element) = facts.page.element(header).filter(|_| read) {
        found.push(Found::on(&rules::HTML_HEADER_LONELY, element, "No cell belongs to this header."));
    }
}

fn headers(facts: &Facts<'_>, table: Id, cells: &Table, found: &mut Vec<Found>) {
    let here: Vec<(Id, &Element)> =
        cells.cells().filter_map(|it| facts.page.element(it).map(|element| (it, element))).collect();
    for (id, element) in &here {
        let Some(attribute) = element.attribute("headers") else { continue };
        if !facts.is_exposed(*id) {
            continue;
        }
        let lost = tokens(&attribute.value).find(|name| {
            let named = facts.page.by_id(name);
            !named.is_some_and(|it| {
                it != *id && tables::table_of(facts, it) == Some(table) && is_cell(facts, it)
            })
        });
        if let Some(name) = lost {
            let message = format!("“{name}” is no other cell of this table.");
            found.push(Found::of(&rules::HTML_TABLE_HEADERS, attribute, message));
        }
    }
}

fn is_cell(facts: &Facts<'_>, id: Id) -> bool {
    matches!(facts.page.tag(id), Tag::Td | Tag::Th)
}
