//! A page's components → those of its document: texts, facts and files are found. Never draws.

use std::sync::Arc;

use super::Builder;
use super::medium::Medium;
use crate::config::{FactValue, Words};
use crate::content;
use crate::content::component::{self, Captions};
use crate::diagnostics::{Diagnostic, did_you_mean, rules};
use crate::document::block::{Block, Picture};
use crate::document::component::{At, Card, Component, Happening, Track, Video, Watch};
use crate::document::inline::Inline;
use crate::document::leaf::Contact;
use crate::document::text::Text;
use crate::locale::Locale;
use crate::messages::bundle::Value;
use crate::messages::{Arguments, Placeable};
use crate::site::address;
use crate::source::Asset;

/// From this many columns on a table is not stacked on a phone but scrolls: stacked, its rows could not be compared.
const SCROLLS_FROM: usize = 4;

impl Builder<'_> {
    pub(super) fn component(&mut self, component: &content::Component) -> Option<Component> {
        Some(match component {
            content::Component::Details { summary, anchor, blocks } => Component::Details {
                summary: self.marked(*summary),
                anchor: anchor.clone(),
                blocks: self.blocks(blocks),
            },
            content::Component::Contact(it) => Component::Contact(self.card(it)),
            content::Component::Date(it) => Component::Date(self.date(it)?),
            content::Component::Quote { blocks, by } => {
                Component::Quote { blocks: self.blocks(blocks), by: self.marked(*by) }
            }
            content::Component::Figure { picture, caption } => {
                let Some(Block::Picture(picture)) = self.block(picture) else { return None };
                Component::Figure { picture, caption: self.marked(*caption) }
            }
            content::Component::Steps { start, items } => {
                Component::Steps { start: *start, items: items.iter().map(|it| self.blocks(it)).collect() }
            }
            content::Component::Table { caption, anchor, row_headings, table } => {
                let caption = self.marked(*caption);
                let Some(Block::Table { header, rows }) = self.block(table) else { return None };
                let (anchor, row_headings) = (anchor.clone(), *row_headings);
                let is_wide = header.len() >= SCROLLS_FROM;
                let sideways = is_wide.then(|| self.edition.words.get("table-sideways"));
                Component::Table { caption, anchor, row_headings, sideways, header, rows }
            }
            content::Component::Video(it) => Component::Video(self.video(it)?),
        })
    }

    fn card(&mut self, it: &component::Card) -> Card {
        let is_phone = |it: &FactValue| matches!(it, FactValue::Phone { .. });
        let is_email = |it: &FactValue| matches!(it, FactValue::Email(_));
        let is_web = |it: &FactValue| matches!(it, FactValue::Url(_));
        let contact = Contact {
            heading: self.text(it.heading),
            phone: self.fact(it.phone.as_ref(), "a phone number", is_phone),
            hours: it.hours.map(|it| self.marked(it)),
            interpreter: it.interpreter.then(|| self.interpreter()),
            email: self.fact(it.email.as_ref(), "a mail address", is_email),
        };
        Card {
            level: it.level,
            contact,
            web: self.fact(it.web.as_ref(), "a web address", is_web),
            place: self.place_fact(it.place.as_ref()),
            blocks: self.blocks(&it.blocks),
        }
    }

    fn date(&mut self, it: &component::Happening) -> Option<Happening> {
        let names = [Some(&it.event.start), it.event.end.as_ref()];
        for name in names.into_iter().flatten() {
            self.fact(Some(name), "a date or a time", |it| {
                matches!(it, FactValue::Date { .. } | FactValue::Time(_))
            })?;
        }
        self.place_fact(it.event.place.as_ref());
        Some(Happening {
            heading: it.heading.map(|it| self.text(it)),
            level: it.level,
            event: self.event(&it.event)?,
            blocks: self.blocks(&it.blocks),
        })
    }

    fn place_fact(&mut self, name: Option<&Words>) -> Option<Text> {
        self.fact(name, "a place", |it| matches!(it, FactValue::Place(_) | FactValue::Organisation(_)))
    }

    /// A fact as a text of its own; a finding where there is none of this kind.
    pub(super) fn fact(
        &mut self,
        name: Option<&Words>,
        what: &str,
        fits: impl Fn(&FactValue) -> bool,
    ) -> Option<Text> {
        // That a name is missing is told where it is read.
        let name = name.filter(|it| !it.text.is_empty())?;
        let facts = &self.edition.edition.facts;
        match facts.get(&name.text) {
            Some(it) if fits(&it.value) => {
                return Some(self.edition.words.value(&Placeable::Fact(name.text.clone())));
            }
            Some(_) => {
                let message = format!("The fact “{}” is not {what}.", name.text);
                let known = facts.iter().filter(|(_, it)| fits(&it.value)).map(|(name, _)| name.as_str());
                let known: Vec<&str> = known.collect();
                let help = did_you_mean(&name.text, known.iter().copied());
                self.faults.push(Diagnostic::new(&rules::VALUE_WRONG, name.span, message).maybe_help(help));
            }
            None => {
                let message = format!("There is no fact “{}”.", name.text);
                let help = did_you_mean(&name.text, facts.keys().map(String::as_str));
                self.faults.push(Diagnostic::new(&rules::FACT_UNKNOWN, name.span, message).maybe_help(help));
            }
        }
        None
    }

    fn video(&mut self, it: &component::Video) -> Option<Video> {
        let title = self.text(it.title);
        let minutes = Value::Number(f64::from(it.seconds.div_ceil(60).max(1)));
        let watch = self.watch(&it.watch, "video-watch", &minutes);
        let bsl = it.bsl.as_ref().map(|bsl| self.watch(bsl, "video-bsl", &minutes));
        let poster = it.poster.as_ref().and_then(|path| self.poster(path, &title));
        let (about, tracks) = self.captions(&it.captions);
        Some(Video {
            anchor: it.anchor.clone(),
            watch: watch?,
            about,
            tracks,
            bsl: bsl.flatten(),
            poster,
            read: self.edition.words.get("video-read"),
            transcript: self.blocks(&it.transcript),
            code: self.edition.words.get("video-qr"),
            title,
        })
    }

    /// A video with what a link to it says: messages `<id>` for a file and `<id>-away` for another site.
    fn watch(&mut self, it: &component::Watch, id: &str, minutes: &Value) -> Option<Watch> {
        let arguments = Arguments::new().with("minutes", minutes.clone());
        match it {
            component::Watch::File(name) => {
                let (path, bytes) = self.file(name, Medium::Film)?;
                let megabytes = u32::try_from(bytes.div_ceil(1 << 20).max(1)).unwrap_or(u32::MAX);
                let arguments = arguments.with("size", Value::Number(f64::from(megabytes)));
                Some(Watch { text: self.edition.words.with(id, &arguments), at: At::File(path) })
            }
            component::Watch::Away(link) => {
                if !crate::config::facts::is_url(&link.text) {
                    let message = format!("“{}” is not a web address.", link.text);
                    self.faults.push(
                        Diagnostic::new(&rules::COMPONENT_KEY, link.span, message)
                            .help("write the address of the page with the video; it begins with https://"),
                    );
                    return None;
                }
                let rest = link.text.split_once("://").map_or("", |(_, rest)| rest);
                let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
                let host = host.strip_prefix("www.").unwrap_or(host).to_owned();
                let arguments = arguments.with("host", Value::Closed(Placeable::Text(host)));
                let text = self.edition.words.with(&format!("{id}-away"), &arguments);
                Some(Watch { text, at: At::Away(link.text.clone()) })
            }
        }
    }

    /// A file beside the page: its path among the sources and its size in bytes.
    fn file(&mut self, name: &Words, medium: Medium) -> Option<(String, usize)> {
        let page = &self.edition.sources.get(self.article.source).path;
        let path = address::resolve(page, &name.text);
        if let Some(asset) = path.as_deref().and_then(|it| self.edition.sources.asset(it)) {
            return self.fits(asset, name, medium).then(|| (asset.path.clone(), asset.bytes.len()));
        }
        let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
        let prefix = format!("{folder}/");
        let known: Vec<&str> = self
            .edition
            .sources
            .assets_under(&prefix)
            .filter_map(|it| it.path.strip_prefix(&prefix))
            .collect();
        let message = format!("There is no file “{}”.", name.text);
        let help = did_you_mean(&name.text, known.iter().copied())
            .unwrap_or_else(|| "put it beside the page".to_owned());
        self.faults.push(Diagnostic::new(&rules::FILE_MISSING, name.span, message).help(help));
        None
    }

    /// Whether a file is what it is to be; a finding at `name` where it is not.
    fn fits(&mut self, asset: &Asset, name: &Words, medium: Medium) -> bool {
        let Some((fault, help)) = medium.fault(&asset.path, &asset.bytes) else { return true };
        let own = asset.path.rsplit('/').next().unwrap_or(&asset.path);
        let message = format!("The file “{own}” {fault}.");
        self.faults.push(Diagnostic::new(&rules::FILE_KIND, name.span, message).help(help));
        false
    }

    /// The picture of a frame. It says nothing that the video's name does not say.
    fn poster(&mut self, path: &Words, title: &Text) -> Option<Picture> {
        let mut picture = self.picture(path, None, false)?;
        picture.alt = Some(title.clone());
        Some(picture)
    }

    /// What is said of captions, and those that come as files: `talk.vtt` in the page's language, and beside it
    /// `talk.ur.vtt` for each language of the edition that has one; the reader's own first.
    fn captions(&mut self, captions: &Captions) -> (Text, Vec<Track>) {
        let words = &self.edition.words;
        let (locales, tracks) = match captions {
            Captions::Silent => return (words.get("video-silent"), Vec::new()),
            Captions::File(name) => {
                let mut tracks = Vec::new();
                if let Some((path, _)) = self.file(name, Medium::Captions) {
                    let stem = path.strip_suffix(".vtt").unwrap_or(&path).to_owned();
                    tracks.push(Track { file: path, locale: Arc::clone(self.language) });
                    let (edition, own) = (self.edition, self.language);
                    for locale in edition.edition.locales.iter().filter(|it| *it != own) {
                        let file = format!("{stem}.{}.vtt", locale.tag);
                        let asset = edition.sources.asset(&file);
                        if asset.is_some_and(|it| self.fits(it, name, Medium::Captions)) {
                            tracks.push(Track { file, locale: Arc::clone(locale) });
                        }
                    }
                }
                let reader = self.edition.words.reader();
                tracks.sort_by_key(|it| it.locale != *reader);
                (tracks.iter().map(|it| Arc::clone(&it.locale)).collect::<Vec<_>>(), tracks)
            }
            Captions::Languages(tags) => {
                let described = &self.edition.config.described;
                let mut locales = Vec::new();
                for tag in tags {
                    locales.extend(crate::config::languages::locale_of(tag, described, &mut self.faults));
                }
                (locales, Vec::new())
            }
        };
        (self.named(&locales), tracks)
    }

    /// "Captions in: English, اردو": each name in its own language.
    fn named(&self, locales: &[Arc<Locale>]) -> Text {
        let mut text = self.edition.words.get("video-captions");
        for (at, locale) in locales.iter().enumerate() {
            text.inlines.push(Inline::Text(if at == 0 { " " } else { " · " }.into()));
            let name = locale.autonym.clone();
            text.inlines.push(Inline::Foreign { text: name.into(), locale: Arc::clone(locale) });
        }
        text
    }
}
