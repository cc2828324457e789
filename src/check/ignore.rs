//! Findings that somebody has looked at and left: `handbill-ignore CODE DATE: REASON` in a comment. Never without a
//! reason and a date, and never for longer than there is something to silence.

use std::collections::BTreeSet;
use std::ops::Range;

use super::Subject;
use crate::diagnostics::{Diagnostic, Rule, Severity, rules};
use crate::locale::CivilDate;
use crate::source::{Source, SourceId, Span};

/// The word that such a comment begins with.
pub const WORD: &str = "handbill-ignore";

/// The rule of `CODE DATE: REASON`.
///
/// # Errors
/// What the comment lacks, to go on from “This ignore comment is not whole: ”.
pub fn read(line: &str) -> Result<&'static Rule, &'static str> {
    let (head, reason) = line.split_once(':').ok_or("it has no reason")?;
    let (code, date) = head.split_once(char::is_whitespace).ok_or("it has no date")?;
    CivilDate::parse(date.trim()).ok_or("it has no date")?;
    let rule = rules::find(code).ok_or("there is no such rule")?;
    if reason.trim().is_empty() { Err("it has no reason") } else { Ok(rule) }
}

/// How a kind of file writes comments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Comments {
    /// `<!-- … -->` above a block of markdown, and `# …` above a line of the front matter or of a YAML file.
    Page,
    /// `# …` above a message.
    Message,
    /// `/* … */` above a rule or declaration.
    Style,
}

/// An ignore comment of a file.
struct Ignore<'a> {
    /// The comment.
    place: Range<usize>,
    /// What stands in it after the word.
    words: &'a str,
    /// What it stands above.
    covers: Range<usize>,
}

/// Takes out of `found` what an author has looked at, and reports ignore comments that are not whole or silence nothing.
pub fn all(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let mut pages = BTreeSet::new();
    for site in &subject.site.editions {
        let articles = site.pages.values().flat_map(|it| {
            std::iter::once(it.article.source).chain(it.natives.values().map(|(it, _)| it.source))
        });
        pages.extend(articles);
        let Some(edition) = subject.config.editions.get(site.index) else { continue };
        pages.insert(edition.name.span.source);
        pages.extend(edition.facts.values().map(|it| it.span.source));
    }
    let mut messages = BTreeSet::new();
    for language in subject.catalogue.languages() {
        let files = language.pages.values().chain(&language.shared);
        messages.extend(files.filter_map(|it| it.entries.values().next()).map(|it| it.source));
    }
    let mut styles: BTreeSet<SourceId> = subject.theme.styles.iter().copied().collect();
    styles.retain(|it| subject.sources.get(*it).text.contains(WORD));
    for (files, comments) in
        [(pages, Comments::Page), (messages, Comments::Message), (styles, Comments::Style)]
    {
        files.iter().for_each(|it| apply(subject.sources.get(*it), comments, found));
    }
}

fn apply(source: &Source, comments: Comments, found: &mut Vec<Diagnostic>) {
    if !source.text.contains(WORD) {
        return;
    }
    for it in comments_of(source, comments) {
        let wrong = |sentence: String, help: &'static str| {
            Diagnostic::new(&rules::IGNORE_WRONG, source.span(it.place.clone()), sentence).help(help)
        };
        match read(it.words) {
            // Of translators' files the rules about translations tell what is wrong.
            Err(_) if comments == Comments::Message => {}
            Ok(rule) if comments == Comments::Message && !rules::is_of_words(rule) => {}
            Err(reason) => {
                found.push(wrong(format!("This ignore comment is not whole: {reason}."), example(comments)))
            }
            Ok(rule) if !may(rule) => found.push(wrong(
                format!("“{}” cannot be ignored.", rule.code),
                "take the comment out, and mend what is found",
            )),
            Ok(rule) => {
                let before = found.len();
                found.retain(|at| at.rule.code != rule.code || !is_in(at.span, source.id, &it.covers));
                // A translation that is stale is not looked at: there the comment waits.
                if found.len() == before && comments != Comments::Message {
                    found.push(wrong(
                        format!("The ignore comment for “{}” silences nothing.", rule.code),
                        "take it out, or put it directly above the text that it is about",
                    ));
                }
            }
        }
    }
}

/// Whether an author may leave a finding: it is about words or styles, and no error.
fn may(rule: &Rule) -> bool {
    rule.severity != Severity::Error && (rules::is_of_words(rule) || rules::is_of_styles(rule))
}

fn is_in(span: Option<Span>, id: SourceId, range: &Range<usize>) -> bool {
    span.is_some_and(|it| it.source == id && range.contains(&(it.start as usize)))
}

fn example(comments: Comments) -> &'static str {
    match comments {
        Comments::Page | Comments::Message => {
            "write: <!-- handbill-ignore abbreviation 2026-11-24: all our readers know it -->"
        }
        Comments::Style => "write: /* handbill-ignore style-motion 2026-11-24: it moves by a pixel */",
    }
}

/// The ignore comments of a file, in its order.
fn comments_of(source: &Source, comments: Comments) -> Vec<Ignore<'_>> {
    let text = &*source.text;
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find(WORD).map(|it| from + it) {
        from = at + WORD.len();
        let line = text[..at].rfind('\n').map_or(0, |it| it + 1);
        let opening = text[line..at].trim();
        let signs: &[(&str, &str)] = match comments {
            Comments::Page => &[("<!--", "-->"), ("#", "\n")],
            Comments::Message => &[("#", "\n")],
            Comments::Style => &[("/*", "*/")],
        };
        // In the middle of a line it is a word of a text.
        let opening = opening.trim_start_matches(['>', ' ']);
        let is_sign = |it: &&(&str, &str)| match comments {
            Comments::Style => opening.ends_with(it.0),
            _ => opening == it.0,
        };
        let Some((open, close)) = signs.iter().find(is_sign) else { continue };
        let end = text[from..].find(close).map_or(text.len(), |it| from + it);
        let start = text[..at].rfind(open).unwrap_or(at);
        let after = (end + close.len()).min(text.len());
        let covers = after..match comments {
            Comments::Page => block_end(text, after, is_front_matter(text, after)),
            Comments::Message => block_end(text, after, true),
            Comments::Style => rule_end(text, after),
        };
        found.push(Ignore { place: start..end, words: text[from..end].trim(), covers });
    }
    found
}

/// The end of the block after `from`: the next blank line after its first words. Of front matter: the end of the line
/// and of lines that are indented.
fn block_end(text: &str, from: usize, is_yaml: bool) -> usize {
    let mut at = from;
    let mut begun = false;
    for line in text[from..].split_inclusive('\n') {
        let words = line.trim_matches(|c: char| c.is_whitespace() || c == '>');
        // Several ignore comments may stand above one block.
        let is_comment = words.starts_with("<!--") || (is_yaml && words.starts_with('#'));
        if begun && (words.is_empty() || (is_yaml && !line.starts_with([' ', '\t', '-']))) {
            return at;
        }
        begun |= !words.is_empty() && !is_comment;
        at += line.len();
    }
    at
}

/// Whether a place stands before the second line of three hyphens, or in a file without any.
fn is_front_matter(text: &str, at: usize) -> bool {
    !text.starts_with("---") || text[..at].lines().filter(|it| it.trim_end() == "---").count() < 2
}

/// The end of the rule or declaration after `from`.
fn rule_end(text: &str, from: usize) -> usize {
    let mut depth = 0usize;
    for (at, c) in text[from..].char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth <= 1 => return from + at + 1,
            '}' => depth -= 1,
            ';' if depth == 0 => return from + at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    #[test]
    fn an_ignore_needs_a_rule_a_date_and_a_reason() {
        assert!(read("abbreviation 2026-11-24: known here").is_ok_and(|it| it.code == "abbreviation"));
        for line in [
            "abbreviation: x",
            "abbreviation 2026-11-24",
            "abbreviation 2026-11-24: ",
            "no-such 2026-11-24: x",
        ] {
            assert!(read(line).is_err(), "{line}");
        }
    }

    fn covered(text: &str, comments: Comments) -> Vec<String> {
        let mut sources = Sources::new();
        let id = sources.add_text("a", text);
        comments_of(sources.get(id), comments)
            .into_iter()
            .map(|it| text[it.covers].trim().to_owned())
            .collect()
    }

    #[test]
    fn a_comment_covers_the_block_below_it() {
        let page = "---\ntitle: a\n# handbill-ignore x\nsummary: b\n  goes on\ntype: c\n---\n\n<!-- handbill-ignore x -->\n\nOne\ntwo.\n\nThree handbill-ignore.\n";
        assert_eq!(covered(page, Comments::Page), ["summary: b\n  goes on", "One\ntwo."]);
        assert_eq!(covered("> <!-- handbill-ignore x -->\n> One\n>\n> two\n", Comments::Page), ["> One"]);
    }

    #[test]
    fn a_comment_in_a_style_sheet_covers_a_rule_or_a_declaration() {
        let css = "/* handbill-ignore x */\na { b: c; d: e }\nf { /* handbill-ignore y */ g: h; i: j }";
        assert_eq!(covered(css, Comments::Style), ["a { b: c; d: e }", "g: h;"]);
    }
}
