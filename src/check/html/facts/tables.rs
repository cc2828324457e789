//! Tables as slots, and which cells a header announces (HTML, 4.9.12). Never draws one.

use std::collections::BTreeSet;

use crate::html::{Element, Id, Tag, tokens};

use super::Facts;
use super::roles::Role;

/// Cells of larger tables are not looked at one by one.
const MOST_SLOTS: usize = 200_000;
/// The standard's own limits.
const WIDEST: usize = 1000;
const HIGHEST: usize = 65_534;

struct Cell {
    id: Id,
    left: usize,
    top: usize,
    width: usize,
    height: usize,
    header: bool,
}

/// A table of HTML.
pub struct Table {
    cells: Vec<Cell>,
    slots: Vec<Vec<Option<u32>>>,
    width: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Along {
    Column,
    Row,
    Both,
}

/// The `table` that a cell stands in.
pub fn table_of(facts: &Facts<'_>, id: Id) -> Option<Id> {
    facts.page.ancestors(id).find(|it| facts.page.tag(*it) == Tag::Table)
}

impl Table {
    /// Lays the cells of a table out in slots.
    pub fn of(facts: &Facts<'_>, table: Id) -> Self {
        let mut it = Self { cells: Vec::new(), slots: Vec::new(), width: 0 };
        let (mut groups, mut loose) = (Vec::new(), Vec::new());
        for (id, element) in facts.page.child_elements(table) {
            match element.tag {
                Tag::Thead | Tag::Tbody | Tag::Tfoot => {
                    let rows = facts.page.child_elements(id).filter(|(_, it)| it.tag == Tag::Tr);
                    groups.push(rows.map(|(it, _)| it).collect::<Vec<_>>());
                }
                Tag::Tr => loose.push(id),
                _ => {}
            }
        }
        groups.push(loose);
        let mut slots = 0;
        for rows in &groups {
            let start = it.slots.len();
            it.slots.resize_with(start + rows.len(), Vec::new);
            for (index, &row) in rows.iter().enumerate() {
                let mut free = 0;
                for (id, element) in facts.page.child_elements(row) {
                    if matches!(element.tag, Tag::Td | Tag::Th) && slots < MOST_SLOTS {
                        slots += it.place(facts, (id, element), start + index, start + rows.len(), &mut free);
                    }
                }
            }
        }
        it
    }

    /// Puts a cell into the first free slots of its row, from `free` on; how many it took.
    fn place(
        &mut self,
        facts: &Facts<'_>,
        it: (Id, &Element),
        top: usize,
        end: usize,
        free: &mut usize,
    ) -> usize {
        let (id, element) = it;
        let span = |name: &str| element.attr(name).and_then(|it| it.trim().parse::<usize>().ok());
        let width = span("colspan").unwrap_or(1).clamp(1, WIDEST);
        let height = match span("rowspan") {
            Some(0) => end - top,
            given => given.unwrap_or(1).min(HIGHEST).min(end - top),
        };
        let row = &self.slots[top];
        let left = (*free..row.len()).find(|&x| row[x].is_none()).unwrap_or(row.len().max(*free));
        *free = left + width;
        let index = u32::try_from(self.cells.len()).ok();
        for row in &mut self.slots[top..top + height] {
            if row.len() < left + width {
                row.resize(left + width, None);
            }
            for slot in &mut row[left..left + width] {
                *slot = slot.or(index);
            }
        }
        self.width = self.width.max(left + width);
        let header = matches!(facts.role(id), Some(Role::Columnheader | Role::Rowheader));
        self.cells.push(Cell { id, left, top, width, height, header });
        width * height
    }

    /// Its cells, row by row.
    pub fn cells(&self) -> impl Iterator<Item = Id> {
        self.cells.iter().map(|it| it.id)
    }

    /// How many columns it has.
    pub fn width(&self) -> usize {
        self.width
    }

    /// How many rows it has.
    pub fn height(&self) -> usize {
        self.slots.len()
    }

    /// True where some cell is a header.
    pub fn has_headers(&self) -> bool {
        self.cells.iter().any(|it| it.header)
    }

    /// Headers that no cell belongs to.
    pub fn lonely(&self, facts: &Facts<'_>) -> Vec<Id> {
        let named: BTreeSet<Id> = self
            .cells
            .iter()
            .filter(|it| facts.is_exposed(it.id))
            .flat_map(|cell| {
                let names = facts.page.attr(cell.id, "headers").into_iter().flat_map(tokens);
                names.filter_map(|it| facts.page.by_id(it)).filter(|it| *it != cell.id)
            })
            .collect();
        let headers = self.cells.iter().filter(|it| it.header && !named.contains(&it.id));
        headers.filter(|it| !self.is_served(facts, it)).map(|it| it.id).collect()
    }

    fn is_served(&self, facts: &Facts<'_>, header: &Cell) -> bool {
        let along = self.along(facts, header);
        let down = || {
            (header.left..header.left + header.width).any(|x| {
                self.meets(facts, header, (header.top + header.height..self.height()).map(|y| (x, y)))
            })
        };
        let across = || {
            (header.top..header.top + header.height)
                .any(|y| self.meets(facts, header, (header.left + header.width..self.width).map(|x| (x, y))))
        };
        match along {
            Along::Column => down(),
            Along::Row => across(),
            Along::Both => down() || across(),
        }
    }

    /// The standard's words on `scope`, and where it is silent because data stand both beside and below, both ways.
    fn along(&self, facts: &Facts<'_>, header: &Cell) -> Along {
        let scope = facts.page.attr(header.id, "scope").unwrap_or_default().to_ascii_lowercase();
        match &*scope {
            "col" | "colgroup" => return Along::Column,
            "row" | "rowgroup" => return Along::Row,
            _ => {}
        }
        match facts.explicit(header.id) {
            Some(Role::Columnheader) => return Along::Column,
            Some(Role::Rowheader) => return Along::Row,
            _ => {}
        }
        let data = |x: usize, y: usize| self.cell(x, y).is_some_and(|it| !it.header);
        let rows = header.top..header.top + header.height;
        if !rows.into_iter().any(|y| (0..self.width).any(|x| data(x, y))) {
            return Along::Column;
        }
        let columns = header.left..header.left + header.width;
        if !columns.into_iter().any(|x| (0..self.height()).any(|y| data(x, y))) {
            return Along::Row;
        }
        Along::Both
    }

    fn cell(&self, x: usize, y: usize) -> Option<&Cell> {
        let index = self.slots.get(y)?.get(x).copied().flatten()?;
        self.cells.get(index as usize)
    }

    /// True where, going on from a header, a cell comes that has no headers of its own choice. Behind cells, another header of
    /// the same size takes over.
    fn meets(&self, facts: &Facts<'_>, header: &Cell, way: impl Iterator<Item = (usize, usize)>) -> bool {
        let mut behind = false;
        for cell in way.filter_map(|(x, y)| self.cell(x, y)).filter(|it| it.id != header.id) {
            if !facts.is_exposed(cell.id) {
                continue;
            }
            if cell.header && behind && (cell.left, cell.width) == (header.left, header.width) {
                return false;
            }
            if facts.page.attr(cell.id, "headers").is_none_or(|it| it.trim().is_empty()) {
                return true;
            }
            behind |= !cell.header;
        }
        false
    }
}

/// Headers of a table that is made by roles, with no cell below or beside them.
pub fn lonely_in_grid(facts: &Facts<'_>, grid: Id) -> Vec<Id> {
    let mut rows = Vec::new();
    gather(facts, grid, Role::Row, &mut rows);
    // (element, role, first column, one past the last, row)
    let mut cells = Vec::new();
    for (y, &row) in rows.iter().enumerate() {
        let mut of_row = Vec::new();
        gather(facts, row, Role::Cell, &mut of_row);
        let mut x = 0;
        for id in of_row {
            let number =
                |name: &str| facts.page.attr(id, name).and_then(|it| it.trim().parse::<usize>().ok());
            x = number("aria-colindex").map_or(x, |it| it.saturating_sub(1));
            let end = x + number("aria-colspan").unwrap_or(1).clamp(1, WIDEST);
            cells.push((id, facts.role(id), x, end, y));
            x = end;
        }
    }
    let is_header = |role: Option<Role>| matches!(role, Some(Role::Columnheader | Role::Rowheader));
    let served = |&(_, role, left, right, y): &(Id, Option<Role>, usize, usize, usize)| {
        cells.iter().any(|&(_, other, from, to, at)| match role {
            Some(Role::Rowheader) => at == y && !is_header(other),
            _ => at != y && other != Some(Role::Columnheader) && from < right && left < to,
        })
    };
    // Each header is held against each cell: enough for any table that a person makes.
    if cells.len() > 5_000 {
        return Vec::new();
    }
    cells.iter().filter(|it| is_header(it.1) && !served(it)).map(|it| it.0).collect()
}

/// What an element holds of a role, however many elements without a role are around it; `Cell` stands for all cells.
fn gather(facts: &Facts<'_>, id: Id, wanted: Role, found: &mut Vec<Id>) {
    for child in facts.owned(id).filter(|it| facts.page.element(*it).is_some() && facts.is_exposed(*it)) {
        let role = facts.role(child);
        let cell = matches!(role, Some(Role::Cell | Role::Gridcell | Role::Columnheader | Role::Rowheader));
        if role == Some(wanted) || (wanted == Role::Cell && cell) {
            found.push(child);
        } else if matches!(role, None | Some(Role::Generic | Role::None | Role::Rowgroup)) {
            gather(facts, child, wanted, found);
        }
    }
}
