//! One page: its files, held against the languages of its edition. What was read before is not read again. Never resolves a
//! text.

use std::cell::LazyCell;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::Scope;
use super::edition::{self, Files, Listed};
use super::languages::{self, Translations};
use super::page::Page;
use crate::config::{self, Config};
use crate::content::{self, Article, Status, Unit};
use crate::diagnostics::{Diagnostic, Warned};
use crate::locale::Locale;
use crate::memo::{Kept, Key};
use crate::messages::Resource;
use crate::source::{Source, SourceId};
use crate::translation::{Catalogue, Coverage, texts};

/// Pages that were read before.
#[derive(Debug)]
pub struct Before {
    /// What stands in their files.
    articles: Kept<Warned<Option<Arc<Article>>>>,
    /// The files of each page.
    reads: Kept<Read>,
    /// Pages in all their languages.
    pages: Kept<Warned<Found>>,
    /// Which files make which page of an edition.
    pub(super) files: Kept<Warned<Listed>>,
    /// What was found of files that make no page.
    pub(super) strays: Kept<Vec<Diagnostic>>,
    /// A digest of the names of all files and of the settings.
    pub names: [u8; 32],
    /// A digest of what all pages are made from beside their own files: settings, facts, words of the interface.
    pub common: [u8; 32],
    /// A digest of what translators were given last.
    pub handed: [u8; 32],
}

impl Before {
    /// None.
    pub const NONE: Self = Self {
        articles: Kept::NONE,
        reads: Kept::NONE,
        pages: Kept::NONE,
        files: Kept::NONE,
        strays: Kept::NONE,
        names: [0; 32],
        common: [0; 32],
        handed: [0; 32],
    };

    /// None yet; from now on pages are kept.
    pub fn new() -> Self {
        Self {
            articles: Kept::new(),
            reads: Kept::new(),
            pages: Kept::new(),
            files: Kept::new(),
            strays: Kept::new(),
            ..Self::NONE
        }
    }

    /// Forgets what the last round did not ask for.
    pub fn end_round(&self) {
        // Those that were read hold their articles.
        self.reads.end_round();
        self.articles.end_round();
        self.pages.end_round();
        self.files.end_round();
        self.strays.end_round();
    }
}

impl Default for Before {
    fn default() -> Self {
        Self::new()
    }
}

/// A page as it was written, by tag.
type Written = BTreeMap<String, (Arc<Locale>, Arc<Article>, Resource)>;
/// The same but for the language that is translated.
type Natives = BTreeMap<String, (Arc<Article>, Resource)>;

/// What all pages of an edition are read with.
pub(super) struct Reading<'a> {
    pub(super) config: &'a Config,
    pub(super) edition: &'a config::Edition,
    pub(super) catalogue: &'a Catalogue,
    pub(super) scope: &'a Scope,
    pub(super) before: &'a Before,
    /// All languages.
    pub(super) locales: Vec<Arc<Locale>>,
}

impl Reading<'_> {
    /// The page of some files, as it was read before where nothing has changed that it is made from.
    pub(super) fn page(&self, id: &str, files: &Files<'_>) -> Arc<Warned<Found>> {
        let folder =
            files.first().and_then(|(_, source, _)| source.path.split('/').nth(1)).unwrap_or_default();
        let name = format!("{folder}/{id}");
        let Before { common, handed, reads, pages, .. } = self.before;
        let own = LazyCell::new(|| own(files));
        let key = || Key::of("read", &(handed, &name, &*own));
        let read = reads.get(key, || self.read(files));
        let key = || Key::of("page", &(common, &self.edition.id, id, &*own, self.translated(&name, &read)));
        pages.get(key, || {
            let mut diagnostics = Vec::new();
            let value = self.read_page(id.to_owned(), name.clone(), files, &read.articles, &mut diagnostics);
            Warned { value, diagnostics }
        })
    }

    fn read(&self, files: &Files<'_>) -> Read {
        let articles = files.iter().map(|(_, source, data)| self.article(source, *data)).collect();
        Read { articles, elsewhere: OnceLock::new(), lacking: Mutex::default() }
    }

    /// Texts of a page that translators were given on another page too.
    fn elsewhere(&self, name: &str, read: &Read) -> Arc<[Unit]> {
        let units = read.articles.iter().filter_map(|it| it.value.as_ref()).flat_map(|it| it.units.iter());
        let handed = &self.catalogue.handed;
        units.filter(|it| handed.is_elsewhere(&it.id, &it.text, name)).cloned().collect()
    }

    fn article(&self, source: &Source, data: Option<&Source>) -> Arc<Warned<Option<Arc<Article>>>> {
        let key = || Key::of("article", &(text_of(source), data.map(text_of)));
        self.before.articles.get(key, || {
            let Warned { value, diagnostics } = content::read(source, data);
            Warned { value: value.map(Arc::new), diagnostics }
        })
    }

    /// What stands in the translators' files of a page, and in those that lend it a translation, by language.
    fn translated(&self, name: &str, read: &Read) -> Vec<(Option<Text>, Vec<Option<Text>>)> {
        let elsewhere = read.elsewhere.get_or_init(|| self.elsewhere(name, read));
        let of_language = |locale: &Arc<Locale>| {
            let pages = &self.catalogue.get(locale).filter(|it| !it.pages.is_empty())?.pages;
            let own = pages.get(name);
            let asked = read.lacking(elsewhere, own);
            let lent = asked.iter().map(|it| pages.get(self.catalogue.lender(locale, it, name)?)?.file);
            Some((own.and_then(|it| it.file), lent.collect()))
        };
        self.locales.iter().filter_map(of_language).collect()
    }

    fn read_page(
        &self,
        id: String,
        key: String,
        files: &Files<'_>,
        articles: &[Arc<Warned<Option<Arc<Article>>>>],
        faults: &mut Vec<Diagnostic>,
    ) -> Found {
        let Self { config, edition, catalogue, scope, .. } = *self;
        let (main, mut written) = self.written(files, articles, faults);
        let Some((language, article, texts)) = written.remove(&main) else { return Found::Unreadable };
        let hidden = match article.front.status {
            Status::Draft => !scope.drafts,
            Status::Withdrawn => true,
            Status::Approved => false,
        };
        if hidden {
            return Found::Hidden(key);
        }
        let mut natives: Natives =
            written.into_iter().map(|(tag, (_, article, texts))| (tag, (article, texts))).collect();
        natives.extend(languages::for_designers(edition, &article, &texts, &language));
        let translations =
            languages::translations(&key, &article.units, &language, config, edition, catalogue);
        languages::check_references(&key, &article.units, &translations, config, edition, catalogue, faults);
        let (locales, real) = self.published(&translations, &natives);
        let is_naming = std::iter::once(&article).chain(natives.values().map(|(it, _)| it)).any(|it| {
            edition::pages_named(&it.front).next().is_some()
                || edition::facts_named(&it.front).next().is_some()
        });
        Found::Page(Arc::new(Page {
            id,
            key,
            article,
            language,
            texts,
            natives,
            translations,
            locales,
            real,
            is_naming,
        }))
    }

    /// The texts of a page in each language in which it was written, and the tag of the one that is translated: the source
    /// language, or the first there is.
    fn written(
        &self,
        files: &Files<'_>,
        articles: &[Arc<Warned<Option<Arc<Article>>>>],
        faults: &mut Vec<Diagnostic>,
    ) -> (String, Written) {
        let Self { config, edition, catalogue, .. } = *self;
        let mut written = Written::new();
        let readable = files.iter().zip(articles).filter(|(_, article)| article.value.is_some());
        let tags = readable.map(|((locale, ..), _)| locale.tag.as_str());
        let tags: Vec<&str> = tags.collect();
        let main = tags.iter().min_by_key(|tag| (**tag != config.source.tag, **tag));
        let main = main.copied().unwrap_or_default().to_owned();
        // A page that is written in every language is nobody's to translate.
        let is_translated =
            config.locales().iter().any(|it| it.lender().is_none() && !tags.contains(&it.tag.as_str()));
        for ((locale, source, _), article) in files.iter().zip(articles) {
            faults.extend(article.diagnostics.iter().cloned());
            let Some(article) = article.value.clone() else { continue };
            let chain = config.chain(locale);
            let texts = texts::of_source(
                &article.units,
                is_translated && locale.tag == main,
                catalogue,
                &chain,
                &edition.facts,
                source.span(0..0),
            )
            .collect(faults);
            written.insert(locale.tag.clone(), (Arc::clone(locale), article, texts));
        }
        (main, written)
    }

    /// The languages in which a page is published, and those of them that are real translations or the original.
    fn published(
        &self,
        translations: &Translations,
        natives: &Natives,
    ) -> (Vec<Arc<Locale>>, Vec<Arc<Locale>>) {
        let (mut locales, mut real) = (Vec::new(), Vec::new());
        for locale in &self.edition.locales {
            // A language that is listened to has the text of another.
            let tag = locale.lender().unwrap_or(&locale.tag);
            let counts = translations.coverage.get(tag).map(Coverage::counts);
            // None: the page was written in this language.
            let counts = counts.filter(|_| !natives.contains_key(tag));
            if counts.is_none_or(|it| languages::is_published(it, self.edition.policy.publish)) {
                locales.push(Arc::clone(locale));
                let is_written = locale.lender().is_none() && locale.pseudo().is_none();
                if is_written && counts.is_none_or(languages::is_real) {
                    real.push(Arc::clone(locale));
                }
            }
        }
        (locales, real)
    }
}

/// What stands in the files of a page.
#[derive(Debug)]
struct Read {
    articles: Vec<Arc<Warned<Option<Arc<Article>>>>>,
    /// Its texts that translators were given on another page too: a program that goes on asks, and no other.
    elsewhere: OnceLock<Arc<[Unit]>>,
    /// Those of them that each translators' file lacks: asked for at every save.
    lacking: Mutex<BTreeMap<SourceId, Lacking>>,
}

/// Texts that a file lacks, and a digest of what stood in it then.
type Lacking = ([u8; 32], Arc<[Unit]>);

impl Read {
    /// Those of the texts `elsewhere` that `own`, what a language has of this page, lacks.
    fn lacking(&self, elsewhere: &Arc<[Unit]>, own: Option<&Resource>) -> Arc<[Unit]> {
        let Some((own, (file, digest))) = own.and_then(|it| Some((it, it.file?))) else {
            return Arc::clone(elsewhere);
        };
        let mut known = self.lacking.lock().unwrap_or_else(PoisonError::into_inner);
        let it = known.entry(file).or_default();
        if it.0 != digest {
            let lacks = elsewhere.iter().filter(|it| !own.entries.contains_key(&*it.id));
            *it = (digest, lacks.cloned().collect());
        }
        Arc::clone(&it.1)
    }
}

/// What became of a page's files.
#[derive(Debug)]
pub(super) enum Found {
    /// A page.
    Page(Arc<Page>),
    /// A draft, or withdrawn: its key.
    Hidden(String),
    /// None of its files could be read.
    Unreadable,
}

/// A file, and a digest of what stands in it.
type Text = (SourceId, [u8; 32]);

/// Names the files of a page and what stands in them.
fn own(files: &Files<'_>) -> Vec<(Text, Option<Text>)> {
    files.iter().map(|(_, source, data)| (text_of(source), data.map(text_of))).collect()
}

/// Names a text and its file.
fn text_of(source: &Source) -> Text {
    (source.id, *source.digest())
}
