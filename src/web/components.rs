//! Components → HTML. Never adds words of its own: labels come with the document.

use super::blocks::Writer;
use super::html::{attributes, escape, opening, span, words};
use super::{charts, promises};
use crate::document::component::{At, Card, Component, Happening, Video, Watch};
use crate::document::{Block, Contact, Event, Target, Text};

impl Writer<'_> {
    pub(super) fn component(&mut self, component: &Component, out: &mut String) {
        match component {
            Component::Details { summary, anchor, blocks } => {
                let inside = self.blocks(blocks);
                self.details(summary, &format!(" id=\"{}\"", escape(anchor)), &inside, out);
            }
            Component::Contact(it) => self.card(it, out),
            Component::Date(it) => self.date(it, out),
            Component::Quote { blocks, by } => {
                let said = self.blocks(blocks);
                let by = self.element("figcaption", by);
                out.push_str(&format!(
                    "<figure class=\"quote\"><blockquote>{said}</blockquote>{by}</figure>\n"
                ));
            }
            Component::Figure { picture, caption } => {
                out.push_str("<figure class=\"figure\">");
                self.block(&Block::Picture(picture.clone()), out);
                out.push_str(&self.element("figcaption", caption));
                out.push_str("</figure>\n");
            }
            Component::Steps { start, items } => self.steps(*start, items, out),
            Component::Table { caption, anchor, row_headings, sideways, header, rows } => {
                let id = escape(anchor);
                let [attributes, words] = [attributes(caption, self.place), words(caption, self.place)];
                let Some(sideways) = sideways else {
                    let caption = format!("<caption id=\"{id}\"{attributes}>{words}</caption>");
                    self.table(&caption, "table", *row_headings, header, rows, out);
                    return;
                };
                // Who uses a keyboard scrolls what holds the focus. The name is a link to the table itself: a stop on
                // every screen. A region that can be focused where it does not scroll would be a stop without a use.
                let caption =
                    format!("<caption id=\"{id}\"{attributes}><a href=\"#{id}\">{words}</a></caption>");
                out.push_str(&format!(
                    "<p class=\"soft sideways\">{}</p>\n<div class=\"scroll\" role=\"region\" aria-labelledby=\"{id}\">",
                    span(sideways, self.place)
                ));
                self.table(&caption, "table wide", *row_headings, header, rows, out);
                out.push_str("</div>\n");
            }
            Component::Video(it) => self.video(it, out),
            Component::Facts(rows) => self.facts(rows, out),
            Component::Chart(it) => charts::draw(self, it, out),
            Component::Promises(it) => promises::draw(self, it, out),
        }
    }

    fn facts(&self, rows: &[(Text, Text)], out: &mut String) {
        let row = |(label, value): &(Text, Text)| {
            format!("<div>{}{}</div>", self.element("dt", label), self.element("dd", value))
        };
        out.push_str(&format!("<dl class=\"facts\">{}</dl>\n", rows.iter().map(row).collect::<String>()));
    }

    pub(super) fn details(&self, summary: &Text, id: &str, inside: &str, out: &mut String) {
        let attributes = attributes(summary, self.place);
        let words = words(summary, self.place);
        out.push_str(&format!(
            "<details class=\"faq more\"{id}><summary><span{attributes}>{words}</span>{PLUS}</summary>\
             <div class=\"answer flow\">{inside}</div></details>\n"
        ));
    }

    fn heading(&self, level: u8, text: &Text) -> String {
        self.element(&format!("h{level}"), text)
    }

    fn line(&self, text: Option<&Text>, out: &mut String) {
        if let Some(text) = text {
            out.push_str(&self.element("p", text));
        }
    }

    fn card(&mut self, it: &Card, out: &mut String) {
        let Contact { heading, phone, hours, interpreter, email } = &it.contact;
        out.push_str("<div class=\"card person\">");
        out.push_str(&self.heading(it.level, heading));
        out.push_str(&self.blocks(&it.blocks));
        if let Some(phone) = phone {
            out.push_str(&format!("<p class=\"number\">{}</p>", span(phone, self.place)));
        }
        self.line(hours.as_ref(), out);
        self.line(interpreter.as_ref().filter(|_| phone.is_some()), out);
        let links: String =
            email.iter().chain(&it.web).map(|it| format!("<li>{}</li>", span(it, self.place))).collect();
        if !links.is_empty() {
            out.push_str(&format!("<ul class=\"doors\">{links}</ul>"));
        }
        self.line(it.place.as_ref(), out);
        out.push_str("</div>\n");
    }

    fn date(&mut self, it: &Happening, out: &mut String) {
        let Event { datetime, parts, day, times, place, cancelled, past, .. } = &it.event;
        let heading = it.heading.as_ref().map(|text| self.heading(it.level, text)).unwrap_or_default();
        let off = cancelled.as_ref().or(past.as_ref()).map(|text| self.notice(text, "")).unwrap_or_default();
        let lead = |text: &Text| format!("<p class=\"lead\">{}</p>", span(text, self.place));
        let day = format!("<p class=\"lead\"><b>{}</b></p>", span(day, self.place));
        let times = times.as_ref().map(lead).unwrap_or_default();
        let place = place.as_ref().map(|it| format!("<p>{}</p>", span(it, self.place))).unwrap_or_default();
        let rest = self.blocks(&it.blocks);
        let [weekday, number, month] = [&parts.weekday, &parts.day, &parts.month].map(|it| escape(it));
        out.push_str(&format!(
            "<div class=\"flow\">{heading}{off}<div class=\"event\"><time class=\"date\" datetime=\"{}\"><span>{weekday}</span> \
             <span class=\"day\">{number}</span> <span>{month}</span></time><div>{day}{times}{place}</div></div>{rest}</div>\n",
            escape(datetime)
        ));
    }

    fn steps(&mut self, start: u64, items: &[Vec<Block>], out: &mut String) {
        if start == 1 {
            self.list(Some(1), items, out);
            return;
        }
        out.push_str(&format!("<ol class=\"steps on\" start=\"{start}\">\n"));
        for item in items {
            self.item(item, out);
        }
        out.push_str("</ol>\n");
    }

    fn video(&mut self, it: &Video, out: &mut String) {
        let id = escape(&it.anchor);
        let title = format!(
            "<figcaption id=\"{id}-name\"{}>{}</figcaption>",
            attributes(&it.title, self.place),
            words(&it.title, self.place)
        );
        out.push_str(&format!("<figure class=\"video flow\" id=\"{id}\">{title}"));
        match &it.watch.at {
            At::File(path) => self.player(it, path, out),
            At::Away(_) => {
                let link = self.watch(&it.watch, "button plain");
                out.push_str(&format!("<div class=\"still\">{PLAY}<p>{link}</p></div>"));
            }
        }
        out.push_str(&format!("<p class=\"soft\">{}</p>", span(&it.about, self.place)));
        if let Some(bsl) = &it.bsl {
            out.push_str(&format!("<p>{}</p>", self.watch(bsl, "")));
        }
        let transcript = self.blocks(&it.transcript);
        self.details(&it.read, "", &transcript, out);
        out.push_str("</figure>\n");
    }

    /// The browser's own player. Nothing of the video is fetched before somebody starts it.
    fn player(&self, it: &Video, path: &str, out: &mut String) {
        let poster = it.poster.as_ref().and_then(|it| self.pictures.get(&it.source)?.files.last());
        let poster = poster.map(|(_, to)| format!(" poster=\"{}\"", escape(&to.from(&self.place.here))));
        let poster = poster.unwrap_or_default();
        let tracks: String = it
            .tracks
            .iter()
            .map(|it| {
                let (src, tag) = (escape(self.file(&it.file)), escape(&it.locale.tag));
                let label = escape(&it.locale.autonym);
                format!("<track kind=\"captions\" src=\"{src}\" srclang=\"{tag}\" label=\"{label}\">")
            })
            .collect();
        let link = self.watch(&it.watch, "");
        out.push_str(&format!(
            "<video controls preload=\"none\" playsinline{poster} aria-labelledby=\"{}-name\" src=\"{}\">{tracks}</video><p>{link}</p>",
            escape(&it.anchor),
            escape(self.file(path)),
        ));
    }

    fn watch(&self, it: &Watch, class: &str) -> String {
        let to = Target::Away(match &it.at {
            At::File(path) => self.file(path).to_owned(),
            At::Away(address) => address.clone(),
        });
        let open = opening(&to, self.place, class);
        // A language other than the page's stands on the words, not on the link.
        let words = span(&it.text, self.place);
        let words = if class.is_empty() { words } else { format!("<span>{words}</span>") };
        format!("{open}{words}</a>")
    }

    fn file(&self, source: &str) -> &str {
        self.files.get(source).map_or("", String::as_str)
    }
}

/// Icons stand beside words and are never the only sign.
const PLUS: &str = "<svg class=\"plus\" viewBox=\"0 0 14 14\" aria-hidden=\"true\" focusable=\"false\">\
     <path d=\"M1 7h12\"/><path class=\"v\" d=\"M7 1v12\"/></svg>";
const PLAY: &str = "<svg viewBox=\"0 0 56 56\" aria-hidden=\"true\" focusable=\"false\" fill=\"none\" stroke=\"currentcolor\" \
     stroke-width=\"3\"><rect x=\"3\" y=\"9\" width=\"50\" height=\"38\" rx=\"5\"/><path d=\"M23 20l14 8-14 8z\" fill=\"currentcolor\"/></svg>";

#[cfg(test)]
mod tests;
