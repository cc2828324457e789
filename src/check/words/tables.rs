//! Tables whose columns have no heading, and lists of one item. Never the cells' words.

use super::page::Page;
use crate::content::{Article, Block, UnitRef};
use crate::diagnostics::{Diagnostic, rules};
use crate::source::{Sources, Span};

/// Reports them.
pub fn check(page: &Page<'_>, found: &mut Vec<Diagnostic>) {
    if let Some(article) = page.article {
        look(&article.blocks, article, page.sources, found);
    }
}

fn look(blocks: &[Block], article: &Article, sources: &Sources, found: &mut Vec<Diagnostic>) {
    for block in blocks {
        match block {
            Block::Table { header, rows } => {
                if let Some(fault) = table(header, rows, article, sources) {
                    found.push(fault);
                }
            }
            Block::Quote(inner) | Block::Inset { blocks: inner, .. } => look(inner, article, sources, found),
            Block::List { items, ordered } => {
                if let ([item], None) = (items.as_slice(), ordered)
                    && let Some(Block::Paragraph(text)) = item.first()
                {
                    let span = article.units.get(*text).span;
                    found.push(
                        Diagnostic::new(&rules::LIST_SINGLE, span, "This list has one item.")
                            .help("write it as a sentence"),
                    );
                }
                items.iter().for_each(|it| look(it, article, sources, found));
            }
            Block::Component(it) => it.runs().into_iter().for_each(|it| look(it, article, sources, found)),
            _ => {}
        }
    }
}

type Cells = [Option<UnitRef>];

/// The first column without a heading. The first cell may be empty, where the first column holds the rows' names.
fn table(
    header: &Cells,
    rows: &[Vec<Option<UnitRef>>],
    article: &Article,
    sources: &Sources,
) -> Option<Diagnostic> {
    let place = |it: &Option<UnitRef>| it.map(|it| article.units.get(it).span);
    let heading = header.iter().find_map(place);
    let Some(heading) = heading else {
        let cell = rows.iter().flatten().find_map(place)?;
        let span = header_line(cell, sources).unwrap_or(cell);
        let fault = Diagnostic::new(&rules::TABLE_HEADER, span, "The first row of this table is empty.");
        return Some(fault.help("say in it what each column holds"));
    };
    let empty = header.iter().enumerate().skip(1).find(|(_, it)| it.is_none())?.0;
    let span = column(heading, empty, sources).unwrap_or(heading);
    let message = format!("Column {} of this table has no heading.", empty + 1);
    Some(
        Diagnostic::new(&rules::TABLE_HEADER, span, message)
            .help("say in the first row what the column holds"),
    )
}

/// The line two above a cell of the first row: the empty header.
fn header_line(cell: Span, sources: &Sources) -> Option<Span> {
    let source = sources.get(cell.source);
    let text = &source.text[..cell.start as usize];
    let row = text.rfind('\n')?;
    let rule = text[..row].rfind('\n')?;
    let start = text[..rule].rfind('\n').map_or(0, |it| it + 1);
    Some(source.span(start..rule))
}

/// The cell of a column in the line in which `heading` stands.
fn column(heading: Span, column: usize, sources: &Sources) -> Option<Span> {
    let source = sources.get(heading.source);
    let start = source.text[..heading.start as usize].rfind('\n').map_or(0, |it| it + 1);
    let line = source.text[start..].lines().next()?;
    let mut bars = Vec::new();
    let mut before = ' ';
    for (at, c) in line.char_indices() {
        if c == '|' && before != '\\' {
            bars.push(at);
        }
        before = c;
    }
    // A line may begin with its first cell.
    let leading = line.trim_start_matches(['>', ' ', '\t', '-', '*']).starts_with('|');
    let from = bars.get(if leading { column } else { column.checked_sub(1)? })? + 1;
    let to = bars.iter().find(|it| **it >= from).copied().unwrap_or(line.len());
    Some(source.span(start + from..start + to))
}
