//! Components between their lines of three colons → [`Component`]. Never looks a fact or a file up.

use super::fences::{Fence, Region};
use super::form::Form;
use super::{Block, Reader};
use crate::config::Words;
use crate::content::Component;
use crate::content::component::{Captions, Card, Happening, Video, Watch};
use crate::content::front_matter::Event;
use crate::diagnostics::{Diagnostic, did_you_mean, rules};
use crate::source::Span;

/// Components and their keys.
const KNOWN: [(&str, &[&str]); 8] = [
    ("contact", &["phone", "email", "web", "place", "hours", "interpreter"]),
    ("date", &["start", "end", "place", "cancelled"]),
    ("details", &[]),
    ("figure", &[]),
    ("quote", &["by"]),
    ("steps", &[]),
    ("table", &["first-column"]),
    ("video", &["file", "link", "length", "captions", "bsl", "poster"]),
];

impl Reader<'_> {
    /// The blocks of a page, or of a component.
    pub(super) fn regions(&mut self, regions: &[Region]) -> Vec<Block> {
        let mut blocks = Vec::new();
        for region in regions {
            match region {
                Region::Markdown(range) => blocks.extend(self.markdown(range)),
                Region::Fence(fence) => blocks.extend(self.component(fence)),
            }
        }
        blocks
    }

    fn component(&mut self, fence: &Fence) -> Option<Block> {
        let source = self.source;
        let name = &source.text[fence.name.clone()];
        let Some((_, keys)) = KNOWN.iter().find(|(it, _)| *it == name) else {
            self.unknown(name, fence);
            return None;
        };
        let form = Form { fence, name, keys };
        self.check_nesting(&form);
        self.check_keys(&form);
        let component = match name {
            "contact" => self.card(&form),
            "date" => self.date(&form),
            "quote" => self.quote(&form),
            "figure" => self.figure(&form),
            "steps" => self.steps(&form),
            "table" => self.named_table(&form),
            "video" => self.video(&form),
            _ => self.details(&form),
        };
        component.map(|it| Block::Component(Box::new(it)))
    }

    fn unknown(&mut self, name: &str, fence: &Fence) {
        let help = match name {
            "note" | "inset" | "info" => {
                Some("write > [!NOTE] and below it each line with > before it".to_owned())
            }
            "warning" | "danger" => {
                Some("write > [!WARNING] and below it each line with > before it".to_owned())
            }
            _ => did_you_mean(name, KNOWN.iter().map(|(it, _)| *it)),
        };
        let span = self.source.span(fence.name.clone());
        let message = format!("There is no component “{name}”.");
        self.faults.push(Diagnostic::new(&rules::COMPONENT_UNKNOWN, span, message).maybe_help(help));
        // What stands inside is read all the same, so that its faults are told in the same run.
        let _ = self.regions(&fence.inside);
    }

    /// Only details hold other components, and no details.
    fn check_nesting(&mut self, form: &Form<'_>) {
        let inner = form.fence.inside.iter().filter_map(|it| match it {
            Region::Fence(it) => Some(it),
            Region::Markdown(_) => None,
        });
        // One that is not closed was told: what follows it only seems to stand inside.
        for it in inner.filter(|_| form.fence.closed) {
            let name = &self.source.text[it.name.clone()];
            if form.name != "details" || name == "details" {
                let message = format!("A component “{name}” cannot stand inside “{}”.", form.name);
                let help = format!("close “{}” with a line ::: before this one", form.name);
                let span = self.source.span(it.line.clone());
                self.faults.push(Diagnostic::new(&rules::COMPONENT_PLACE, span, message).help(help));
            }
        }
    }

    fn details(&mut self, form: &Form<'_>) -> Option<Component> {
        let summary = self.title(form, "details", "the line that opens it")?;
        let anchor = self.anchor(summary);
        let within = format!("the details “{}”", self.units.get(summary).text);
        let blocks = self.inside(form, within);
        self.must_hold(form, !blocks.is_empty(), "some text")?;
        Some(Component::Details { summary, anchor, blocks })
    }

    fn card(&mut self, form: &Form<'_>) -> Option<Component> {
        let heading = self.title(form, "card", "a heading")?;
        let within = format!("the contact card “{}”", self.units.get(heading).text);
        let level = self.level_below();
        let [phone, email, web, place] = ["phone", "email", "web", "place"].map(|key| self.value(form, key));
        let hours = self.text_of(form, "hours", "card-hours", &within);
        let interpreter = self.flag(form, "interpreter");
        if phone.is_none() && email.is_none() && web.is_none() {
            self.missing(form, "phone", "This contact card has no phone, email or web.");
        }
        let blocks = self.inside(form, within);
        self.must_hold(form, is_plain(&blocks), "paragraphs and lists only")?;
        Some(Component::Contact(Card {
            heading,
            level,
            phone,
            email,
            web,
            place,
            hours,
            interpreter,
            blocks,
        }))
    }

    fn date(&mut self, form: &Form<'_>) -> Option<Component> {
        let heading = self.words(&form.fence.title).map(|it| self.add("date", &it));
        let level = self.level_below();
        let [start, end, place] = ["start", "end", "place"].map(|key| self.value(form, key));
        let cancelled = self.flag(form, "cancelled");
        let Some(start) = start else {
            self.missing(form, "start", "This date does not say when.");
            return None;
        };
        let blocks = self.inside(form, "the date".to_owned());
        self.must_hold(form, is_plain(&blocks), "paragraphs and lists only")?;
        let event = Event { start, end, place, online: None, cancelled };
        Some(Component::Date(Happening { heading, level, event, blocks }))
    }

    fn quote(&mut self, form: &Form<'_>) -> Option<Component> {
        self.no_title(form, "by");
        let blocks = self.inside(form, "the quote".to_owned());
        self.must_hold(form, !blocks.is_empty() && is_plain(&blocks), "what was said, as paragraphs")?;
        let Some(by) = self.text_of(form, "by", "by", "the quote") else {
            self.missing(form, "by", "This quote does not tell who said it.");
            return None;
        };
        Some(Component::Quote { blocks, by })
    }

    fn figure(&mut self, form: &Form<'_>) -> Option<Component> {
        self.no_title(form, "");
        let mut blocks = self.inside(form, "the words under a picture".to_owned()).into_iter();
        match (blocks.next(), blocks.next(), blocks.next()) {
            (Some(picture @ Block::Picture { .. }), Some(Block::Paragraph(caption)), None) => {
                Some(Component::Figure { picture: Box::new(picture), caption })
            }
            _ => self.must_hold(form, false, "a picture and, below an empty line, one paragraph").and(None),
        }
    }

    fn steps(&mut self, form: &Form<'_>) -> Option<Component> {
        self.no_title(form, "");
        let mut blocks = self.inside(form, "the steps".to_owned());
        match (blocks.pop(), blocks.is_empty()) {
            (Some(Block::List { ordered: Some(start), items }), true) => {
                Some(Component::Steps { start, items })
            }
            _ => self.must_hold(form, false, "one numbered list: 1. 2. 3.").and(None),
        }
    }

    fn named_table(&mut self, form: &Form<'_>) -> Option<Component> {
        let caption = self.title(form, "caption", "a name")?;
        let anchor = self.anchor(caption);
        let row_headings = match self.value(form, "first-column") {
            None => false,
            Some(it) if it.text == "headings" => true,
            Some(it) => {
                let message = format!("“first-column” is headings, not “{}”.", it.text);
                self.key_fault(it.span, message, "write first-column: headings, or take the line out");
                false
            }
        };
        let within = format!("the table “{}”", self.units.get(caption).text);
        let mut blocks = self.inside(form, within);
        match (blocks.pop(), blocks.is_empty()) {
            (Some(table @ Block::Table { .. }), true) => {
                Some(Component::Table { caption, anchor, row_headings, table: Box::new(table) })
            }
            _ => self.must_hold(form, false, "one table").and(None),
        }
    }

    fn video(&mut self, form: &Form<'_>) -> Option<Component> {
        let title = self.title(form, "video", "a name")?;
        let anchor = self.anchor(title);
        let within = format!("the transcript of the video “{}”", self.units.get(title).text);
        let watch = match (self.value(form, "file"), self.value(form, "link")) {
            (Some(file), None) => Some(Watch::File(file)),
            (None, Some(link)) => Some(Watch::Away(link)),
            _ => {
                self.missing(
                    form,
                    "file",
                    "A video has either a file beside the page or a link to another site.",
                );
                None
            }
        };
        let seconds = self.length(form);
        let captions = self.captions(form, matches!(watch, Some(Watch::Away(_))));
        let bsl = self
            .value(form, "bsl")
            .map(|it| if it.text.contains("://") { Watch::Away(it) } else { Watch::File(it) });
        let poster = self.value(form, "poster");
        let transcript = self.inside(form, within);
        if transcript.is_empty() {
            let help = "below an empty line, write everything that is said and shown";
            self.told(&rules::VIDEO_TRANSCRIPT, form, "This video has no transcript.", help);
            return None;
        }
        self.must_hold(form, is_plain(&transcript), "paragraphs and lists only")?;
        let (watch, seconds, captions) = (watch?, seconds?, captions?);
        Some(Component::Video(Video { title, anchor, watch, seconds, captions, bsl, poster, transcript }))
    }

    /// Minutes and seconds, as players show them.
    fn length(&mut self, form: &Form<'_>) -> Option<u32> {
        let Some(words) = self.value(form, "length") else {
            self.missing(form, "length", "This video does not say how long it takes.");
            return None;
        };
        let parts = words.text.split_once(':').map(|(minutes, seconds)| (minutes.parse::<u32>(), seconds));
        match parts {
            Some((Ok(minutes), seconds)) if seconds.len() == 2 && minutes < 600 => {
                if let Some(seconds) = seconds.parse::<u32>().ok().filter(|it| *it < 60) {
                    return Some(minutes * 60 + seconds);
                }
            }
            _ => {}
        }
        let message = format!("“{}” is not a length.", words.text);
        self.key_fault(words.span, message, "write minutes and seconds, such as 3:20");
        None
    }

    fn captions(&mut self, form: &Form<'_>, away: bool) -> Option<Captions> {
        let Some(words) = self.value(form, "captions") else {
            let help = if away {
                "add a line captions: and the languages that it has captions in, such as captions: en-GB, ur"
            } else {
                "add a line captions: and a WebVTT file, such as captions: talk.vtt; or captions: none where there is nothing to hear"
            };
            self.told(&rules::VIDEO_CAPTIONS, form, "This video has no captions.", help);
            return None;
        };
        if words.text == "none" {
            return Some(Captions::Silent);
        }
        if !away && !words.text.ends_with(".vtt") {
            let message = format!("“{}” is not a WebVTT file.", words.text);
            self.key_fault(
                words.span,
                message,
                "save the captions as WebVTT, with .vtt at the end of the name",
            );
            return None;
        }
        Some(if away { Captions::Languages(list(&words)) } else { Captions::File(words) })
    }
}

fn is_plain(blocks: &[Block]) -> bool {
    blocks.iter().all(|it| matches!(it, Block::Paragraph(_) | Block::List { .. }))
}

/// Words that commas part, each with its place.
fn list(words: &Words) -> Vec<Words> {
    let start = words.span.range().start;
    let mut at = 0;
    let mut all = Vec::new();
    for part in words.text.split(',') {
        let text = part.trim();
        let from = start + at + (part.len() - part.trim_start().len());
        if !text.is_empty() {
            let span = Span::new(words.span.source, from..from + text.len());
            all.push(Words { text: text.to_owned(), span });
        }
        at += part.len() + 1;
    }
    all
}
