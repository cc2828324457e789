//! A table that opens in Excel and LibreOffice, and what comes back from them. Never lets a text become a
//! formula.

use csv::{ReaderBuilder, Terminator, WriterBuilder};

use super::{Batch, Entry, PROGRESS, Progress, Returned, Returns, Unreadable};

const COLUMNS: [&str; 8] =
    ["language", "file", "id", "state", "place", "source text", "translation", "old source text"];

/// The file, with a byte-order mark, by which Excel knows UTF-8.
pub fn write(batch: &Batch) -> String {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    // Writing to memory does not fail.
    let _ = writer.write_record(COLUMNS);
    for it in &batch.entries {
        let _ = writer.write_record(row(it, &batch.target).map(|cell| defused(&cell)));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
}

fn row(it: &Entry, target: &str) -> [String; 8] {
    let or_empty = |text: &Option<String>| text.clone().unwrap_or_default();
    [
        target.to_owned(),
        it.file.clone(),
        it.id.clone(),
        it.progress.as_str().to_owned(),
        it.note.replace('\n', "; "),
        it.source.clone(),
        or_empty(&it.target),
        or_empty(&it.was),
    ]
}

/// Signs at the start of a cell that a spreadsheet takes for a formula (OWASP, CSV injection), and the one that
/// we put before them.
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\''];

fn defused(cell: &str) -> String {
    if cell.starts_with(FORMULA) { format!("'{cell}") } else { cell.to_owned() }
}

fn armed(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|it| it.starts_with(FORMULA)).unwrap_or(cell)
}

/// Reads a table that came back: with comma, semicolon or tab between cells, columns in any order.
///
/// # Errors
/// A missing column, or a row that has more or fewer cells than the first, with its line.
pub fn read(text: &str) -> Result<Returns, Unreadable> {
    let first = text.lines().next().unwrap_or_default();
    let delimiter =
        [b',', b';', b'\t'].into_iter().max_by_key(|it| first.bytes().filter(|c| c == it).count());
    let mut reader = ReaderBuilder::new().delimiter(delimiter.unwrap_or(b',')).from_reader(text.as_bytes());
    let fault = |line: usize, message: String| Unreadable {
        line,
        column: None,
        message,
        help: "save the table as CSV in UTF-8, with the columns that it had",
    };
    if let Some(line) = open_cell(text, delimiter.unwrap_or(b',')) {
        let message = "This table ends in the middle of the cell whose quotation mark opens here.";
        return Err(fault(line, message.to_owned()));
    }
    let headers =
        reader.headers().map_err(|error| fault(1, format!("This table cannot be read: {error}.")))?.clone();
    let column = |name: &str| {
        let is_it = |it: &str| it.trim().eq_ignore_ascii_case(name);
        match headers.iter().filter(|it| is_it(it)).count() {
            0 => Err(fault(1, format!("This table has no column “{name}”."))),
            1 => Ok(headers.iter().position(is_it).unwrap_or_default()),
            _ => Err(fault(1, format!("This table has more than one column “{name}”."))),
        }
    };
    let (file, id) = (column("file")?, column("id")?);
    let (source, target) = (column("source text")?, column("translation")?);
    let (state, language) = (column("state").ok(), column("language").ok());
    let mut returns = Returns { target: None, entries: Vec::new() };
    for record in reader.records() {
        let record = record.map_err(|error| {
            fault(line_of(text, error.position()), "This row has not as many cells as the first.".to_owned())
        })?;
        // Spreadsheets write the rows below the last one too.
        if record.iter().all(|it| it.trim().is_empty()) {
            continue;
        }
        let line = line_of(text, record.position());
        let cell = |at: usize| armed(record.get(at).unwrap_or_default()).replace("\r\n", "\n");
        let tag = language.map(cell).filter(|it| !it.is_empty());
        if returns.target.is_some() && tag.is_some() && tag != returns.target {
            return Err(fault(line, "This table holds more than one language.".to_owned()));
        }
        returns.target = returns.target.or(tag);
        let progress = state.map(cell).and_then(|it| {
            PROGRESS.iter().find(|(name, _)| it.trim().eq_ignore_ascii_case(name)).map(|(_, it)| *it)
        });
        returns.entries.push(Returned {
            line,
            file: cell(file),
            id: cell(id),
            source: cell(source),
            target: cell(target),
            done: progress.is_some_and(|it| it >= Progress::Translated),
        });
    }
    Ok(returns)
}

/// The line on which a cell in quotation marks begins that never ends (RFC 4180, 2.5 to 2.7). The reader would
/// take all that follows for its text.
fn open_cell(text: &str, delimiter: u8) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut at, mut line, mut opened) = (0, 1, None);
    let mut at_start = true;
    while let Some(byte) = bytes.get(at) {
        line += usize::from(*byte == b'\n');
        match (*byte, opened) {
            (b'"', Some(_)) if bytes.get(at + 1) == Some(&b'"') => at += 1,
            (b'"', Some(_)) => opened = None,
            (b'"', None) if at_start => opened = Some(line),
            _ => {}
        }
        at_start = opened.is_none() && (*byte == delimiter || matches!(byte, b'\r' | b'\n'));
        at += 1;
    }
    opened
}

/// The line of a row. The reader's own count is one short where lines end as on Windows.
fn line_of(text: &str, position: Option<&csv::Position>) -> usize {
    let at = position.and_then(|it| usize::try_from(it.byte()).ok()).unwrap_or(0).min(text.len());
    let skipped = text.as_bytes()[at..].iter().take_while(|it| matches!(it, b'\r' | b'\n')).count();
    text.as_bytes()[..at + skipped].iter().filter(|it| **it == b'\n').count() + 1
}
