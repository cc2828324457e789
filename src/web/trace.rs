//! Marks by which each element of a page leads back to the template and to the text that it came from. They are put
//! only into pages that were found faulty and are drawn again to tell where; never into what is published.
//!
//! A template's elements carry `data-at="FILE:OFFSET"`, put in front of their other attributes before the template is
//! read; elements that hold a text carry `data-from="SOURCE:START-END"`.

use crate::source::{Sources, Span};

/// The name of the attribute with the place in a template.
pub const AT: &str = "data-at";
/// The name of the attribute with the place of a text.
pub const FROM: &str = "data-from";

/// A template with a mark in each start tag. Names may be expressions: `<{{ heading }}>` is marked too.
pub fn instrument(file: &str, text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some(at) = rest.find(['<', '{']) {
        let (before, here) = rest.split_at(at);
        out.push_str(before);
        let length = match expression(here) {
            Some(length) => length,
            None => match tag_name(here) {
                Some(length) => {
                    out.push_str(&here[..length]);
                    let offset = text.len() - here.len();
                    out.push_str(&format!(" {AT}=\"{file}:{offset}\""));
                    rest = &here[length..];
                    continue;
                }
                None => 1,
            },
        };
        out.push_str(&here[..length]);
        rest = &here[length..];
    }
    out.push_str(rest);
    out
}

/// How long the expression, statement or comment of a template is that begins here.
fn expression(here: &str) -> Option<usize> {
    let end = match here.get(..2)? {
        "{{" => "}}",
        "{%" => "%}",
        "{#" => "#}",
        _ => return None,
    };
    Some(here.find(end)? + 2)
}

/// How long `<` and the name of a start tag are; none where no start tag begins here.
fn tag_name(here: &str) -> Option<usize> {
    let name = here.strip_prefix('<')?;
    let length = match expression(name) {
        Some(length) => length,
        None if name.starts_with(|c: char| c.is_ascii_alphabetic()) => {
            name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(name.len())
        }
        None => return None,
    };
    Some(1 + length)
}

/// The mark of an element that holds a text.
pub fn from(span: Span) -> String {
    format!(" {FROM}=\"{}:{}-{}\"", span.source.index(), span.start, span.end)
}

/// The place of a text that a mark names.
pub fn text_place(mark: &str, sources: &Sources) -> Option<Span> {
    let (source, range) = mark.split_once(':')?;
    let (start, end) = range.split_once('-')?;
    let source = sources.at(source.parse().ok()?)?;
    let range = start.parse().ok()?..end.parse().ok()?;
    source.text.get(range.clone()).map(|_| source.span(range))
}

/// The start tag in a template that a mark names; `root` is the folder of the templates, with `/` at its end.
pub fn template_place(mark: &str, root: &str, sources: &Sources) -> Option<Span> {
    let (file, offset) = mark.rsplit_once(':')?;
    let source = sources.text(&format!("{root}{file}"))?;
    let start: usize = offset.parse().ok()?;
    let tag = source.text.get(start..)?;
    let end = tag.find(['>', '\n']).map_or(tag.len(), |it| it + usize::from(tag[it..].starts_with('>')));
    Some(source.span(start..start + end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_start_tag_of_a_template_is_marked_and_nothing_else() {
        let text = "<p{{ a }}>{% if x < y %}a < b{% endif %}</p>{# <b> #}<!-- no --><{{ h }} id=\"x\">{{ \"<i>\" }}<br></{{ h }}>";
        assert_eq!(
            instrument("page.html", text),
            "<p data-at=\"page.html:0\"{{ a }}>{% if x < y %}a < b{% endif %}</p>{# <b> #}<!-- no --><{{ h }} \
             data-at=\"page.html:64\" id=\"x\">{{ \"<i>\" }}<br data-at=\"page.html:91\"></{{ h }}>"
        );
    }

    #[test]
    fn marks_lead_back() {
        let mut sources = Sources::new();
        let page = sources.add_text("content/a.md", "# Title\n\nWords.");
        sources.add_text("themes/x/templates/page.html", "<!doctype html>\n<p lang=\"en\">x</p>");
        let span = sources.get(page).span(9..15);
        let mark = from(span);
        let value = mark.trim().strip_prefix("data-from=\"").and_then(|it| it.strip_suffix('"')).unwrap();
        assert_eq!(text_place(value, &sources), Some(span));
        assert_eq!(text_place("9:1-2", &sources), None);
        assert_eq!(text_place("0:1-99", &sources), None);
        let tag = template_place("page.html:16", "themes/x/templates/", &sources).unwrap();
        assert_eq!(&sources.get(tag.source).text[tag.range()], "<p lang=\"en\">");
        assert_eq!(template_place("other.html:16", "themes/x/templates/", &sources), None);
    }
}
