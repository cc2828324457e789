//! Promises → how many are how far, and an article for each. Never decides how far one is.

use super::blocks::Writer;
use super::html::{attributes, escape, span, words};
use crate::content::own::Progress;
use crate::document::Text;
use crate::document::component::{Promise, Promises};

/// Draws promises.
pub fn draw(writer: &Writer<'_>, it: &Promises, out: &mut String) {
    let place = writer.place;
    let tally: String = it
        .tally
        .iter()
        .map(|(progress, count, word)| {
            let sign = sign(*progress);
            format!("<li>{sign}<span><b>{}</b> {}</span></li>", words(count, place), span(word, place))
        })
        .collect();
    out.push_str(&format!("<ul class=\"tally\">{tally}</ul>\n"));
    it.all.iter().for_each(|it| promise(writer, it, out));
}

fn promise(writer: &Writer<'_>, it: &Promise, out: &mut String) {
    let place = writer.place;
    out.push_str(&format!(
        "<article class=\"commitment\" id=\"{}\"><div class=\"head\">{}<p class=\"status {}\">{}<span{}>{}</span></p></div>",
        escape(&it.anchor),
        writer.element("h3", &it.title),
        class(it.progress),
        sign(it.progress),
        attributes(&it.status, place),
        words(&it.status, place),
    ));
    out.push_str(&it.late.as_ref().map(|it| writer.notice(it, "")).unwrap_or_default());
    out.push_str(&list(writer, "pair", &it.pair));
    out.push_str(&list(writer, "meta", &it.rows));
    if let Some((summary, rows)) = &it.history {
        writer.details(summary, "", &list(writer, "facts", rows), out);
    }
    out.push_str("</article>\n");
}

fn list(writer: &Writer<'_>, class: &str, rows: &[(Text, Text)]) -> String {
    let row = |(label, value): &(Text, Text)| {
        format!("<div>{}{}</div>", writer.element("dt", label), writer.element("dd", value))
    };
    format!("<dl class=\"{class}\">{}</dl>", rows.iter().map(row).collect::<String>())
}

fn class(it: Progress) -> &'static str {
    match it {
        Progress::Done => "done",
        Progress::InProgress => "doing",
        Progress::NotStarted => "todo",
        Progress::Missed => "missed",
    }
}

/// A shape of its own for each, beside its words.
fn sign(it: Progress) -> String {
    let shape = match it {
        Progress::Done => {
            "<circle cx=\"10\" cy=\"10\" r=\"9\" fill=\"currentcolor\"/><path class=\"cut\" d=\"M5.5 10.5l3 3 6-7\"/>"
        }
        Progress::InProgress => {
            "<circle cx=\"10\" cy=\"10\" r=\"8\" fill=\"none\" stroke=\"currentcolor\" stroke-width=\"2\"/>\
             <path d=\"M10 2a8 8 0 0 1 0 16z\" fill=\"currentcolor\"/>"
        }
        Progress::NotStarted => {
            "<circle cx=\"10\" cy=\"10\" r=\"8\" fill=\"none\" stroke=\"currentcolor\" stroke-width=\"2\" \
             stroke-dasharray=\"4 2.3\"/>"
        }
        Progress::Missed => {
            "<path d=\"M10 1l9 9-9 9-9-9z\" fill=\"currentcolor\"/><path class=\"cut\" d=\"M6.8 6.8l6.4 6.4M13.2 6.8l-6.4 6.4\"/>"
        }
    };
    format!("<svg viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\">{shape}</svg>")
}
