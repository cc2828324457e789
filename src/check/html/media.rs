//! Sound and film: nothing begins by itself, and films have captions. Never plays one.

use super::Found;
use super::facts::Facts;
use crate::diagnostics::rules;
use crate::html::{Id, Tag};

pub(super) fn check(facts: &Facts<'_>, found: &mut Vec<Found>) {
    for (id, element) in facts.elements() {
        if !matches!(element.tag, Tag::Audio | Tag::Video) {
            continue;
        }
        let silent = element.has("muted");
        if let Some(attribute) = element.attribute("autoplay").filter(|_| !silent && !element.has("controls"))
        {
            let message = "This begins to play by itself, and nothing on the page stops it.";
            found.push(Found::of(&rules::HTML_AUTOPLAY, attribute, message));
        }
        if element.tag == Tag::Video
            && facts.is_exposed(id)
            && !silent
            && plays(facts, id)
            && !has_captions(facts, id)
        {
            found.push(Found::on(&rules::HTML_CAPTIONS, element, "This film has no captions."));
        }
    }
}

fn plays(facts: &Facts<'_>, id: Id) -> bool {
    facts.page.attr(id, "src").is_some() || facts.page.child_elements(id).any(|(_, it)| it.tag == Tag::Source)
}

fn has_captions(facts: &Facts<'_>, id: Id) -> bool {
    facts.page.child_elements(id).any(|(_, it)| {
        // A track that does not say its kind is one of subtitles.
        let words = !it.has("kind") || it.is("kind", "captions") || it.is("kind", "subtitles");
        it.tag == Tag::Track && words && it.attr("src").is_some_and(|it| !it.trim().is_empty())
    })
}
