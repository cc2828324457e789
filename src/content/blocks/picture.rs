//! A picture on a line of its own: `![what it shows](file.png "decorative mirror")`. Never opens the file.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::Reader;
use crate::config::Words;
use crate::content::article::Block;
use crate::content::units::UnitRef;
use crate::diagnostics::{Diagnostic, did_you_mean, rules};

/// What the words after a picture's path say of it.
#[derive(Clone, Copy, Default)]
struct Role {
    decorative: bool,
    mirror: bool,
}

impl Reader<'_> {
    /// A paragraph that holds one picture and nothing else. The outer `None`: it is an ordinary paragraph.
    pub(super) fn picture(&mut self, range: &Range<usize>) -> Option<Option<Block>> {
        let rest = &self.events[self.at..];
        let (Event::Start(Tag::Image { dest_url, title, .. }), image) = rest.first()? else { return None };
        let end = rest.iter().position(|(it, _)| matches!(it, Event::End(TagEnd::Image)))?;
        if !matches!(rest.get(end + 1), Some((Event::End(TagEnd::Paragraph), _))) {
            return None;
        }
        let (path, title, image) = (dest_url.to_string(), title.to_string(), image.clone());
        self.at += end + 2;
        let role = self.role(&title, &image);
        let raw = &self.source.text[image.clone()];
        let path_at = raw.rfind(&path).map_or(image.start, |at| image.start + at);
        let span = self.source.span(path_at..path_at + path.len());
        let alt = self.alt(&image);
        let fault = match (alt.is_some(), role.decorative) {
            (false, false) => Some((
                &rules::IMAGE_ALT_MISSING,
                "This picture has no description.",
                "write what it shows between the square brackets; if it shows nothing that matters, write \
                 \"decorative\" after its path",
            )),
            (true, true) => Some((
                &rules::IMAGE_ALT_BOTH,
                "This picture has a description and is called decorative too.",
                "take out one of them: who cannot see the picture gets the description, or nothing",
            )),
            _ => None,
        };
        if let Some((rule, message, help)) = fault {
            self.faults.push(Diagnostic::new(rule, self.source.span(range.clone()), message).help(help));
            return Some(None);
        }
        Some(Some(Block::Picture { path: Words { text: path, span }, alt, mirror: role.mirror }))
    }

    /// What the picture shows; none where nothing stands between the brackets.
    fn alt(&mut self, image: &Range<usize>) -> Option<UnitRef> {
        let raw = &self.source.text[image.clone()];
        let end = raw.rfind("](").unwrap_or(raw.len());
        let alt = raw.get(2..end).unwrap_or_default().to_owned();
        if alt.trim().is_empty() {
            return None;
        }
        let span = self.source.span(image.start + 2..image.start + end);
        Some(self.units.add_words("alt", &Words { text: alt, span }))
    }

    fn role(&mut self, title: &str, image: &Range<usize>) -> Role {
        let mut role = Role::default();
        for word in title.split_whitespace() {
            match word {
                "decorative" => role.decorative = true,
                "mirror" => role.mirror = true,
                other => {
                    let raw = &self.source.text[image.clone()];
                    let at = raw.rfind(other).map_or(image.start, |at| image.start + at);
                    let span = self.source.span(at..(at + other.len()).min(image.end));
                    let message = format!("“{other}” says nothing about a picture.");
                    let help = did_you_mean(other, ["decorative", "mirror"]);
                    self.faults.push(Diagnostic::new(&rules::IMAGE_WORD, span, message).maybe_help(help));
                }
            }
        }
        role
    }
}
