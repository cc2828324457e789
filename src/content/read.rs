//! A page's file → [`Article`]: splits off the front matter and reads both parts. Never looks at other files.

use super::article::Article;
use super::kind::Kind;
use super::{blocks, front_matter, statement};
use crate::config::yaml;
use crate::content::units::Units;
use crate::diagnostics::{Diagnostic, Warned, rules};
use crate::source::Source;

/// Reads one page. `None` where it has no front matter that can be read: the body is then not worth reading. `beside`:
/// the data that an accessibility statement is made from.
pub fn read(source: &Source, beside: Option<&Source>) -> Warned<Option<Article>> {
    let mut diagnostics = Vec::new();
    let value = read_article(source, beside, &mut diagnostics);
    Warned { value, diagnostics }
}

fn read_article(source: &Source, beside: Option<&Source>, faults: &mut Vec<Diagnostic>) -> Option<Article> {
    let Some((yaml_range, body_start)) = split(&source.text) else {
        let first_line = source.text.find('\n').unwrap_or(source.text.len());
        if source.text.lines().next().is_some_and(|it| it.trim_end() == "---") {
            let place = last_key(&source.text);
            let message = "The front matter that begins with --- does not end.";
            faults.push(
                Diagnostic::new(&rules::FRONT_MATTER_MISSING, source.span(place), message)
                    .help("put a line --- and nothing else below its last key"),
            );
            return None;
        }
        faults.push(
            Diagnostic::new(
                &rules::FRONT_MATTER_MISSING,
                source.span(0..first_line),
                "This page does not begin with its front matter.",
            )
            .help("begin with a line ---, then type: page and title: …, then a line ---"),
        );
        return None;
    };
    let node = yaml::parse(source, yaml_range).map_err(|fault| faults.push(fault)).ok()?;
    let mut units = Units::default();
    let front = front_matter::read(&node, &mut units, faults);
    let statement = match (front.kind, beside) {
        (Kind::AccessibilityStatement, Some(data)) => statement::read(data, &mut units, faults),
        (Kind::AccessibilityStatement, None) => {
            faults.push(
                Diagnostic::new(&rules::STATEMENT_DATA, front.span, "There is no statement.yaml beside this page.")
                    .help("put organisation, scope, contact, status, issues and dates into it, as `handbill explain statement-data` lists them"),
            );
            None
        }
        _ => None,
    };
    let body = blocks::read(source, body_start, front.kind, &mut units).collect(faults);
    faults.extend(units.clashes());
    faults.extend(units.unseen());
    Some(Article { source: source.id, front, statement, blocks: body, units: units.finish() })
}

/// The last line that looks like a key, before the first empty line.
fn last_key(text: &str) -> std::ops::Range<usize> {
    let mut found = 0..text.find('\n').unwrap_or(text.len());
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if line.trim().is_empty() {
            break;
        }
        if line.contains(':') && !line.starts_with('#') {
            found = start..start + line.trim_end().len();
        }
        start += line.len();
    }
    found
}

/// The range of the YAML between two lines of three hyphens, and where the body begins.
fn split(text: &str) -> Option<(std::ops::Range<usize>, usize)> {
    let after_first = text.strip_prefix("---\n").or_else(|| text.strip_prefix("---\r\n"))?;
    let start = text.len() - after_first.len();
    let mut at = start;
    for line in after_first.split_inclusive('\n') {
        if line.trim_end() == "---" {
            return Some((start..at, at + line.len()));
        }
        at += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Block;
    use crate::source::Sources;

    fn page(text: &str) -> (Source, Warned<Option<Article>>) {
        let mut sources = Sources::new();
        let id = sources.add_text("content/luton/a.md", text);
        let source = sources.get(id).clone();
        let found = read(&source, None);
        (source, found)
    }

    #[test]
    fn front_matter_and_body_are_split_also_with_windows_line_ends() {
        let (_, found) = page("---\r\ntype: page\r\ntitle: Hello\r\n---\r\n\r\nWords.\r\n");
        assert!(found.diagnostics.is_empty(), "{:?}", found.diagnostics);
        let article = found.value.unwrap();
        assert_eq!(article.units.get(article.front.title).text, "Hello");
        assert!(matches!(article.blocks.as_slice(), [Block::Paragraph(_)]));
    }

    #[test]
    fn every_fault_of_the_front_matter_is_told() {
        let (source, found) = page("---\ntype: evnt\ntitel: Hello\nreviewed: soon\n---\n");
        let lines: Vec<_> = found
            .diagnostics
            .iter()
            .map(|it| (it.rule.code, source.line_column(it.span.unwrap().start as usize).0))
            .collect();
        assert_eq!(lines, [("value-wrong", 2), ("value-wrong", 4), ("key-unknown", 3)]);
    }

    #[test]
    fn a_page_without_front_matter_says_so() {
        for text in ["# Hello\n", "---\ntitle: x\n", ""] {
            let (_, found) = page(text);
            assert_eq!(found.diagnostics[0].rule.code, "front-matter-missing", "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_page_makes_it_panic(text in "(---\n)?[a-z:# >\\-*|!\\[\\]()<{$}\n\\\\`]{0,120}(---\n)?[ąب#>*\\-|\n ]{0,40}") {
            let _ = page(&text);
        }
    }
}
