//! XLIFF 1.2 (OASIS, 1 February 2008), as CAT tools read and write it. Never reads an entity, a DTD or another
//! file.

use std::fmt::Write;

use roxmltree::{Document, Node, ParsingOptions};

use super::codes::{Part, parts};
use super::{Batch, Entry, Progress, Returned, Returns, Unreadable};

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:1.2";

/// The file: one `<file>` for each file of translations.
pub fn write(batch: &Batch) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"1.2\" xmlns=\"{NAMESPACE}\">\n"
    );
    let mut rest = batch.entries.as_slice();
    while let Some(first) = rest.first() {
        let count = rest.iter().take_while(|it| it.file == first.file).count();
        let _ = writeln!(
            out,
            "<file original=\"{}\" source-language=\"{}\" target-language=\"{}\" datatype=\"x-fluent\" xml:space=\"preserve\">\n<body>",
            escape(&first.file),
            escape(&batch.source),
            escape(&batch.target)
        );
        rest[..count].iter().for_each(|it| unit(it, &mut out));
        out.push_str("</body>\n</file>\n");
        rest = &rest[count..];
    }
    out.push_str("</xliff>\n");
    out
}

fn unit(entry: &Entry, out: &mut String) {
    // Left out otherwise: tools take “no” for a translation that is in doubt.
    let approved = if entry.progress == Progress::SignedOff { " approved=\"yes\"" } else { "" };
    let id = escape(&entry.id);
    let _ = writeln!(out, "<trans-unit id=\"{id}\" resname=\"{id}\"{approved} xml:space=\"preserve\">");
    let mut known = Vec::new();
    let _ = writeln!(out, "<source>{}</source>", inline(&entry.source, &mut known));
    if let Some(target) = &entry.target {
        let state = match entry.progress {
            Progress::New => "needs-translation",
            Progress::Stale => "needs-review-translation",
            Progress::Translated => "translated",
            Progress::SignedOff => "signed-off",
        };
        let _ = writeln!(out, "<target state=\"{state}\">{}</target>", inline(target, &mut known));
    }
    let _ = writeln!(out, "<note>{}</note>", escape(&entry.note));
    if let (Some(was), Some(target)) = (&entry.was, &entry.target) {
        let _ = writeln!(
            out,
            "<alt-trans alttranstype=\"previous-version\" origin=\"the source text that the translation was made from\">\n<source>{}</source>\n<target>{}</target>\n</alt-trans>",
            inline(was, &mut Vec::new()),
            inline(target, &mut Vec::new())
        );
    }
    out.push_str("</trans-unit>\n");
}

/// A code of a text, and its number: the same code has the same number in source and target.
type Known = Vec<(String, usize)>;

fn number(code: &str, used: &mut Vec<usize>, known: &mut Known) -> usize {
    let free =
        known.iter().find(|(it, number)| it == code && !used.contains(number)).map(|(_, number)| *number);
    let number = free.unwrap_or_else(|| {
        let next = known.len() + 1;
        known.push((code.to_owned(), next));
        next
    });
    used.push(number);
    number
}

fn inline(text: &str, known: &mut Known) -> String {
    let parts = parts(text);
    let mut out = String::new();
    let (mut used, mut open) = (Vec::new(), Vec::new());
    for (at, part) in parts.iter().enumerate() {
        let _ = match part {
            Part::Words(words) => {
                out.push_str(&escape(words));
                Ok(())
            }
            Part::Code(code) => {
                let number = number(code, &mut used, known);
                write!(out, "<ph id=\"{number}\" ctype=\"x-fluent\">{}</ph>", escape(code))
            }
            Part::Open(code) => {
                let number = number(&pair(code, &parts[at..]), &mut used, known);
                open.push(number);
                let kind = if *code == "**" { "bold" } else { "link" };
                write!(out, "<bpt id=\"{number}\" ctype=\"{kind}\">{}</bpt>", escape(code))
            }
            Part::Close(code) => {
                let number = open.pop().unwrap_or_default();
                write!(out, "<ept id=\"{number}\">{}</ept>", escape(code))
            }
        };
    }
    out
}

/// What tells one pair from another: its beginning and its end.
fn pair(open: &str, rest: &[Part<'_>]) -> String {
    let mut depth = 0usize;
    for part in rest {
        match part {
            Part::Open(_) => depth += 1,
            Part::Close(close) => {
                depth -= 1;
                if depth == 0 {
                    return format!("{open}{close}");
                }
            }
            _ => {}
        }
    }
    open.to_owned()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\r', "")
        // XML 1.0 has no way to write these; a text that holds one is refused when it comes back.
        .replace(is_no_xml, "\u{fffd}")
}

/// Whether XML 1.0 (section 2.2) excludes a character.
fn is_no_xml(c: char) -> bool {
    (c < ' ' && c != '\t' && c != '\n') || matches!(c, '\u{fffe}' | '\u{ffff}')
}

/// Where a tag begins that no program writes: to compare its attributes with one another would take for ever.
fn endless_tag(text: &str) -> Option<usize> {
    let mut at = 0;
    while let Some(start) = text[at..].find('<').map(|it| at + it) {
        let length = text[start..].find('>').unwrap_or(text.len() - start);
        // What begins with these two is no tag but a note, or text that is taken as it is.
        if length > LONGEST_TAG && !text[start..].starts_with("<!") {
            return Some(start);
        }
        at = start + length;
    }
    None
}

/// Reads a file that came back.
///
/// # Errors
/// What is no XML, has a DTD, or is no XLIFF 1.2, with its place.
pub fn read(text: &str) -> Result<Returns, Unreadable> {
    if let Some(at) = endless_tag(text) {
        let line = text[..at].matches('\n').count() + 1;
        let message = format!("This tag has more than {LONGEST_TAG} letters.");
        return Err(Unreadable { line, column: None, message, help: HELP });
    }
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|error| {
        let mut place = error.pos();
        let message = match error {
            roxmltree::Error::UnclosedRootNode | roxmltree::Error::UnexpectedEndOfStream => {
                let last = text.trim_end().rsplit('\n').next().unwrap_or_default();
                place.row = u32::try_from(text.trim_end().lines().count()).unwrap_or(1);
                place.col = u32::try_from(last.chars().count()).unwrap_or(0) + 1;
                "This file ends in the middle.".to_owned()
            }
            roxmltree::Error::NodesLimitReached => {
                format!("This file has more than {MOST_NODES} elements and texts.")
            }
            roxmltree::Error::DtdDetected => {
                let before = text.split("<!DOCTYPE").next().unwrap_or_default();
                let column = before.rsplit('\n').next().unwrap_or_default().chars().count();
                place.row = u32::try_from(before.matches('\n').count()).unwrap_or(0) + 1;
                place.col = u32::try_from(column).unwrap_or(0) + 1;
                "This file has a DTD, which Handbill does not read.".to_owned()
            }
            other => {
                let reason = other.to_string();
                let reason = reason.strip_suffix(&format!(" at {place}")).unwrap_or(&reason);
                format!("This XML cannot be read: {reason}.")
            }
        };
        Unreadable { line: place.row as usize, column: Some(place.col as usize), message, help: HELP }
    })?;
    let root = document.root_element();
    let is_ours = root.has_tag_name((NAMESPACE, "xliff")) && root.attribute("version") == Some("1.2");
    if !is_ours {
        let message = format!("This is no XLIFF 1.2: its first element is <{}>.", root.tag_name().name());
        return Err(at(&document, root, message));
    }
    if let Some(node) = too_deep(root) {
        let message = format!("This element stands in more than {DEEPEST} others.");
        return Err(at(&document, node, message));
    }
    let mut returns = Returns { target: None, entries: Vec::new() };
    for file in children(root, "file") {
        let Some(original) = file.attribute("original") else {
            return Err(at(&document, file, "This <file> does not say what it is of.".to_owned()));
        };
        let target = file.attribute("target-language").map(str::to_owned);
        if returns.target.is_some() && target != returns.target {
            return Err(at(&document, file, "This file holds more than one language.".to_owned()));
        }
        returns.target = target;
        for unit in file.descendants().filter(|it| it.has_tag_name((NAMESPACE, "trans-unit"))) {
            returns.entries.push(returned(&document, original, unit)?);
        }
    }
    Ok(returns)
}

/// Most bytes of a tag. CAT tools write a few hundred.
const LONGEST_TAG: usize = 16 << 10;

/// Most elements and texts that are read: a hundred times those of a large site.
const MOST_NODES: u32 = 2_000_000;

/// Most elements that may stand in one another. CAT tools need about ten; reading follows each with a call.
const DEEPEST: usize = 200;

/// The first element that stands too deep.
fn too_deep<'a, 'i>(root: Node<'a, 'i>) -> Option<Node<'a, 'i>> {
    let (mut node, mut depth) = (root, 1);
    loop {
        if let Some(child) = node.first_child() {
            depth += 1;
            if depth > DEEPEST {
                return Some(child);
            }
            node = child;
            continue;
        }
        while node.next_sibling().is_none() {
            node = node.parent().filter(|it| *it != root)?;
            depth -= 1;
        }
        node = node.next_sibling()?;
    }
}

const HELP: &str = "export the texts again, and send the file back as XLIFF 1.2";

fn at(document: &Document<'_>, node: Node<'_, '_>, message: String) -> Unreadable {
    let place = document.text_pos_at(node.range().start);
    Unreadable { line: place.row as usize, column: Some(place.col as usize), message, help: HELP }
}

fn children<'a, 'i>(node: Node<'a, 'i>, name: &'static str) -> impl Iterator<Item = Node<'a, 'i>> {
    node.children().filter(move |it| it.has_tag_name((NAMESPACE, name)))
}

fn returned(document: &Document<'_>, file: &str, unit: Node<'_, '_>) -> Result<Returned, Unreadable> {
    let id = unit.attribute("resname").or_else(|| unit.attribute("id"));
    let source = children(unit, "source").next();
    let (Some(id), Some(source)) = (id, source) else {
        return Err(at(document, unit, "This <trans-unit> has no id or no <source>.".to_owned()));
    };
    let target = children(unit, "target").next();
    let state = target.and_then(|it| it.attribute("state")).unwrap_or_default();
    let done =
        ["translated", "signed-off", "final"].contains(&state) || unit.attribute("approved") == Some("yes");
    let mut text = String::new();
    if let Some(target) = target {
        add_text(target, Some(source), &mut text);
    }
    let mut made_from = String::new();
    add_text(source, None, &mut made_from);
    // CAT tools fill in what nobody has translated with the source text.
    if !done && text.trim() == made_from.trim() {
        text.clear();
    }
    Ok(Returned {
        line: document.text_pos_at(unit.range().start).row as usize,
        file: file.to_owned(),
        id: id.to_owned(),
        source: made_from,
        target: text,
        done,
    })
}

/// The text of an element with its codes; a code that came back empty is that of the same number in the source.
fn add_text(node: Node<'_, '_>, source: Option<Node<'_, '_>>, out: &mut String) {
    for child in node.children() {
        if let Some(text) = child.text().filter(|_| child.is_text()) {
            out.push_str(text);
        } else if child.is_element() {
            let before = out.len();
            add_text(child, source, out);
            let is_code = ["ph", "bpt", "ept", "it", "x"].contains(&child.tag_name().name());
            if is_code && out.len() == before {
                let same = |it: &Node<'_, '_>| {
                    it.tag_name() == child.tag_name() && it.attribute("id") == child.attribute("id")
                };
                if let Some(code) = source.and_then(|it| it.descendants().find(same)) {
                    add_text(code, None, out);
                }
            }
        }
    }
}
