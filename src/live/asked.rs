//! An address of the site → what is asked for. Never draws it.

use std::sync::Arc;

use crate::locale::Locale;
use crate::pipeline::stages::Plan;
use crate::site::{Address, EditionSite, Page, Purpose, address};
use crate::theme;

/// What a browser asks for.
pub enum Asked<'a> {
    /// The page that leads to all editions.
    Places,
    /// Something of an edition.
    Of(&'a EditionSite, Part<'a>),
}

/// What is asked for of an edition.
pub enum Part<'a> {
    /// The page that leads to its languages.
    Languages,
    /// A page in a language.
    Page(&'a Page, &'a Arc<Locale>),
    /// The list of all leaflets of a language.
    Leaflets(&'a Arc<Locale>),
    /// The search of a language.
    Search(&'a Arc<Locale>),
    /// The page for lost readers.
    Lost(&'a Arc<Locale>),
    /// A leaflet of a page, or the picture of one; all leaflets of a language, or of all of them, in one file.
    Print(Print<'a>),
    /// A file beside the pages, such as the sitemap or a calendar: its path below the edition's folder.
    Beside(String),
}

impl Part<'_> {
    /// The language of what is asked for; none where it is of all.
    pub fn locale(&self) -> Option<&Arc<Locale>> {
        match self {
            Self::Page(_, it) | Self::Leaflets(it) | Self::Search(it) | Self::Lost(it) => Some(it),
            Self::Print(Print::One(_, it) | Print::Language(it)) => Some(it),
            Self::Languages | Self::Print(Print::All) | Self::Beside(_) => None,
        }
    }
}

/// What is printed.
pub enum Print<'a> {
    /// A file of the leaflet of a page.
    One(&'a Page, &'a Arc<Locale>),
    /// Everything of one language.
    Language(&'a Arc<Locale>),
    /// Everything.
    All,
}

/// What stands at `path`, which has no slash before it. A folder's own page stands at the folder.
pub fn read<'a>(plan: &'a Plan, path: &str) -> Option<Asked<'a>> {
    let path = path.strip_suffix("index.html").unwrap_or(path);
    if path.is_empty() {
        return Some(Asked::Places);
    }
    let (edition, rest) = path.split_once('/')?;
    let site =
        plan.texts.site.editions.iter().find(|it| plan.texts.config.editions[it.index].id == edition)?;
    let part = part(plan, site, rest)?;
    Some(Asked::Of(site, part))
}

fn part<'a>(plan: &'a Plan, site: &'a EditionSite, path: &str) -> Option<Part<'a>> {
    match path {
        "" => return Some(Part::Languages),
        "leaflets.zip" => return Some(Part::Print(Print::All)),
        _ => {}
    }
    if [".xml", ".ics", ".txt"].iter().any(|it| path.ends_with(it)) {
        return Some(Part::Beside(path.to_owned()));
    }
    let (tag, rest) = path.split_once('/')?;
    let locale = plan.texts.config.editions[site.index].locales.iter().find(|it| it.tag == tag)?;
    match rest.strip_suffix('/').unwrap_or(rest) {
        address::LEAFLETS => return Some(Part::Leaflets(locale)),
        address::SEARCH => return Some(Part::Search(locale)),
        "404.html" => return Some(Part::Lost(locale)),
        "leaflets.zip" => return Some(Part::Print(Print::Language(locale))),
        _ => {}
    }
    if rest.starts_with("leaflets/") {
        let is_of = |page: &&Arc<Page>| page.is_in(locale) && is_leaflet(plan, page, &locale.tag, path);
        return site.pages.values().find(is_of).map(|page| Part::Print(Print::One(page, locale)));
    }
    let id = match rest.strip_suffix('/') {
        Some(folder) => folder,
        None if rest.is_empty() => "index",
        None => return None,
    };
    let Some(page) = site.pages.get(id).or_else(|| site.pages.get(&format!("{id}/index"))) else {
        if id.strip_prefix(address::AUDIENCES).is_some_and(|it| it.starts_with('/')) {
            return Some(Part::Beside(Address::of_page(tag, id).as_str().to_owned()));
        }
        let is_old = |page: &Arc<Page>| page.article.front.aliases.iter().any(|it| it.text == id);
        let beside = || Part::Beside(Address::of_page(tag, id).as_str().to_owned());
        return site.pages.values().any(is_old).then(beside);
    };
    page.is_in(locale).then_some(Part::Page(page, locale))
}

/// Whether a file belongs to a leaflet of the page.
fn is_leaflet(plan: &Plan, page: &Page, tag: &str, path: &str) -> bool {
    let names = |form: &theme::Leaflet| {
        let name = &form.name.text;
        let files = Purpose::ALL.map(|it| Address::of_leaflet(tag, &page.id, name, it));
        files.iter().any(|it| it.as_str() == path)
            || Address::of_picture(tag, &page.id, name).as_str() == path
    };
    plan.theme.settings.leaflets.iter().any(names)
}
