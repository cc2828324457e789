//! Things that must have a name: images, buttons, links, fields, headings, frames. Never asks whether a name is a good one.

use super::Found;
use super::facts::Facts;
use super::facts::roles::{Role, traits};
use crate::diagnostics::{Rule, rules};
use crate::html::{Element, Id, Namespace, Tag};

pub(super) fn check(facts: &Facts<'_>, found: &mut Vec<Found>) {
    for (id, element) in facts.exposed() {
        let Some((rule, message)) = wanted(facts, id, element) else { continue };
        let named = if rule == &rules::HTML_IMAGE_BUTTON_NAME {
            has_own_words(facts, id, element)
        } else {
            facts.is_named(id)
        };
        if !named {
            found.push(Found::on(rule, element, message));
        }
    }
}

/// The rule that an element is under.
fn wanted(facts: &Facts<'_>, id: Id, element: &Element) -> Option<(&'static Rule, &'static str)> {
    let role = facts.role(id);
    if element.namespace == Namespace::Svg {
        let explicit = facts.explicit(id);
        return match (explicit, role) {
            (Some(Role::Img | Role::Image | Role::GraphicsDocument | Role::GraphicsSymbol), _) => {
                Some((&rules::HTML_SVG_NAME, "This drawing has no name."))
            }
            (_, Some(it)) if it.is(traits::LINK) => Some((&rules::HTML_LINK_NAME, "This link has no words.")),
            _ => None,
        };
    }
    if element.namespace != Namespace::Html {
        return None;
    }
    match element.tag {
        Tag::Input if element.is("type", "image") => {
            return Some((&rules::HTML_IMAGE_BUTTON_NAME, "This button is a picture without a description."));
        }
        Tag::Iframe
            if role.is_none() && !element.attr("tabindex").is_some_and(|it| it.trim().starts_with('-')) =>
        {
            return Some((&rules::HTML_FRAME_NAME, "This frame does not say what it holds."));
        }
        Tag::Object if role.is_none() && shows_media(element) => {
            return Some((&rules::HTML_OBJECT_NAME, "This embedded picture, sound or film has no name."));
        }
        Tag::Summary if role.is_none() && facts.is_summary(id) => {
            return Some((&rules::HTML_SUMMARY_NAME, "What opens here does not say what it holds."));
        }
        Tag::Img if facts.is_marked_decorative(id) => return None,
        _ => {}
    }
    by_role(role).or_else(|| plain_field(element, role))
}

fn by_role(role: Option<Role>) -> Option<(&'static Rule, &'static str)> {
    Some(match role? {
        Role::Img | Role::Image => (&rules::HTML_IMAGE_NAME, "This image has no description."),
        Role::Button => (&rules::HTML_BUTTON_NAME, "This button has no name."),
        Role::Heading => (&rules::HTML_HEADING_NAME, "This heading has no words."),
        Role::Menuitem => (&rules::HTML_MENUITEM_NAME, "This menu item has no name."),
        Role::Checkbox
        | Role::Combobox
        | Role::Listbox
        | Role::Menuitemcheckbox
        | Role::Menuitemradio
        | Role::Radio
        | Role::Searchbox
        | Role::Slider
        | Role::Spinbutton
        | Role::Switch
        | Role::Textbox => (&rules::HTML_FIELD_NAME, "This field has no label."),
        role if role.is(traits::LINK) => (&rules::HTML_LINK_NAME, "This link has no words."),
        _ => return None,
    })
}

/// Fields that have no role, such as a date or a password.
fn plain_field(element: &Element, role: Option<Role>) -> Option<(&'static Rule, &'static str)> {
    let field = element.tag == Tag::Input && role.is_none() && !element.is("type", "hidden");
    field.then_some((&rules::HTML_FIELD_NAME, "This field has no label."))
}

/// A picture that is a button is called “Submit” by browsers where it has no words of its own.
fn has_own_words(facts: &Facts<'_>, id: Id, element: &Element) -> bool {
    let own = ["alt", "title"].iter().any(|it| element.attr(it).is_some_and(|it| !it.trim().is_empty()));
    own || facts.is_named(id)
}

/// True where the `type`, or the ending of the address, is that of an image, a sound or a film.
fn shows_media(element: &Element) -> bool {
    const ENDINGS: [&str; 24] = [
        "apng", "avif", "bmp", "gif", "ico", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp", "aac",
        "flac", "m4a", "mp3", "oga", "ogg", "opus", "wav", "m4v", "mov", "mp4", "ogv",
    ];
    let data = element.attr("data").unwrap_or_default().trim();
    let kind = element.attr("type").or_else(|| data.strip_prefix("data:")).unwrap_or_default().trim();
    if !kind.is_empty() {
        let kind = kind.to_ascii_lowercase();
        return ["image/", "audio/", "video/"].iter().any(|it| kind.starts_with(it));
    }
    let path = data.split(['?', '#']).next().unwrap_or_default();
    let ending = path.rsplit('/').next().and_then(|it| it.rsplit_once('.')).map_or("", |(_, it)| it);
    ENDINGS.iter().any(|it| ending.eq_ignore_ascii_case(it)) || ["webm", "avi", "mpeg"].contains(&ending)
}
