//! The leaflets of one edition, made side by side. Never writes a file.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::ThreadPoolBuilder;

use super::edition::{EditionFiles, Job, dye, typesetting};
use super::pictures::Pictures;
use crate::config;
use crate::diagnostics::{Diagnostic, Warned, rules};
use crate::document::{Document, Target};
use crate::leaflet::data::Frame;
use crate::leaflet::imprint::Imprint;
use crate::leaflet::made::{Leaflet, Pdf};
use crate::leaflet::{self, Press, archive};
use crate::memo::{Key, Memo};
use crate::site::Address;
use crate::theme;
use crate::web::edition::{LeafletFile, Leaflets};

/// The leaflets of an edition.
#[derive(Default)]
pub struct Made {
    /// Their files, and archives of them once these are added.
    pub files: EditionFiles,
    /// What pages say of them.
    pub leaflets: Leaflets,
}

impl Made {
    /// Adds leaflets of other documents.
    pub fn extend(&mut self, other: Self) {
        self.files.extend(other.files);
        self.leaflets.files.extend(other.leaflets.files);
    }
}

/// Makes every leaflet of documents of an edition.
pub fn make<'a>(
    job: &Job<'a>,
    documents: impl Iterator<Item = &'a Document>,
    pictures: &Pictures,
) -> Warned<Made> {
    let (mut all, mut faults) = (Made::default(), Vec::new());
    let Some(press) = job.press else { return Warned::default() };
    let (edition, base_url) = (job.edition(), job.base_url());
    let wanted = wanted(job, documents);
    let made = side_by_side(&wanted, |(document, form)| {
        if job.broken.load(Ordering::Relaxed) {
            return Err(Vec::new());
        }
        let result = one(job, edition, &base_url, press, &pictures.print, (document, form));
        job.progress.step();
        result
    });
    for ((document, form), result) in wanted.into_iter().zip(made) {
        match result {
            Ok(leaflet) => add(&mut all, document, form, leaflet),
            Err(found) => faults.extend(found),
        }
    }
    Warned { value: all, diagnostics: faults }
}

fn add(all: &mut Made, document: &Document, form: &theme::Leaflet, leaflet: Leaflet) {
    let (tag, name) = (&document.locale.tag, &form.name.text);
    let picture = Address::of_picture(tag, &document.page, name);
    let size = imagesize::blob_size(&leaflet.picture).map_or([0, 0], |it| [it.width, it.height]);
    let of_page = all.leaflets.files.entry((tag.clone(), document.page.clone())).or_default();
    for Pdf { purpose, bytes } in leaflet.files {
        let address = Address::of_leaflet(tag, &document.page, name, purpose);
        of_page.push(LeafletFile {
            form: name.clone(),
            imposed: form.sheet.is_some(),
            purpose,
            address: address.clone(),
            picture: Some((picture.clone(), size)),
            size: Some(bytes.len()),
        });
        all.files.push((address, bytes.into()));
    }
    all.files.push((picture, leaflet.picture.into()));
}

/// Stack of a thread that lays out: boxes in boxes go deep.
const STACK: usize = 16 << 20;

/// The result of `work` for each item, in their order, on as many threads as the pool has. They are not the pool's own,
/// and each is a pool to itself: Typst has parts of a page done by the pool that it is called from. In the common one
/// it would wait for whatever else is under way, and a thread that waits would begin the next leaflet on top of the one
/// that it has, until its stack is full.
fn side_by_side<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let take = || {
        let _alone = ThreadPoolBuilder::new().num_threads(1).use_current_thread().build();
        let mut done = Vec::new();
        while let Some((at, item)) =
            Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|it| Some((it, items.get(it)?)))
        {
            done.push((at, work(item)));
        }
        done
    };
    let mut all: Vec<(usize, R)> = std::thread::scope(|scope| {
        let threads = 0..rayon::current_num_threads().min(items.len());
        let threads: Vec<_> = threads
            .filter_map(|_| std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, take).ok())
            .collect();
        // Where no thread can be had, this one does the work.
        let mut all = if threads.is_empty() { take() } else { Vec::new() };
        for thread in threads {
            match thread.join() {
                Ok(done) => all.extend(done),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        all
    });
    all.sort_unstable_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, it)| it).collect()
}

/// Everything of one language in one file, for a USB stick; and everything of the edition where all of it was made.
pub fn add_archives(all: &mut Made, job: &Job<'_>) {
    let pdfs: Vec<_> = all.files.iter().filter(|(it, _)| it.as_str().ends_with(".pdf")).cloned().collect();
    let mut archives = Vec::new();
    for locale in &job.edition().locales {
        let folder = format!("{}/leaflets/", locale.tag);
        let own: Vec<(&str, &[u8])> = pdfs
            .iter()
            .filter_map(|(it, bytes)| Some((it.as_str().strip_prefix(&folder)?, &**bytes)))
            .collect();
        if !own.is_empty() {
            let archive = archive::of(&own);
            let address = Address::of_file(format!("{}/leaflets.zip", locale.tag));
            all.leaflets.archives.insert(locale.tag.clone(), (address.clone(), Some(archive.len())));
            archives.push((address, archive.into()));
        }
    }
    if job.options.language.is_none() && !pdfs.is_empty() {
        let every: Vec<(&str, &[u8])> = pdfs.iter().map(|(it, bytes)| (it.as_str(), &**bytes)).collect();
        archives.push((Address::of_file("leaflets.zip"), archive::of(&every).into()));
    }
    all.files.extend(archives);
}

/// The documents that are to be printed, each with the form, as the theme orders them.
fn wanted<'a>(
    job: &Job<'a>,
    documents: impl Iterator<Item = &'a Document>,
) -> Vec<(&'a Document, &'a theme::Leaflet)> {
    let language = job.options.language.as_ref();
    let documents = documents.filter(|it| language.is_none_or(|tag| it.locale.tag == *tag));
    let forms = &job.plan.theme.settings.leaflets;
    documents
        .flat_map(|it| {
            forms.iter().filter(|form| it.leaflets.contains(&form.name.text)).map(move |form| (it, form))
        })
        .collect()
}

fn one(
    job: &Job<'_>,
    edition: &config::Edition,
    base_url: &str,
    press: &Press,
    pictures: &BTreeMap<String, Arc<[u8]>>,
    (document, form): (&Document, &theme::Leaflet),
) -> Result<Leaflet, Vec<Diagnostic>> {
    let Some(reader) = job.readers.iter().find(|it| *it.words.reader() == document.locale) else {
        return Err(Vec::new());
    };
    let mut found = Vec::new();
    let [_, _, site_title] = reader.names(&mut found);
    let publisher = reader.publisher(&mut found);
    let (Some(typesetting), Some(dye)) = (typesetting(job.plan, &document.locale), dye(job.plan, edition))
    else {
        let message = "theme.yaml names no typesetting or no dyes.";
        return Err(vec![Diagnostic::nowhere(&rules::THEME_MISSING, message)]);
    };
    let web_address = Address::of_page(&document.locale.tag, &document.page).on_web(base_url);
    let contact = edition.contact.as_ref();
    let tell = contact.and_then(|it| it.email.as_ref().or(it.phone.as_ref())).map(|it| it.text.as_str());
    let frame = Frame {
        imprint: Imprint::new(document, &reader.words, tell, &web_address, edition.is_demonstration()),
        source: &job.plan.texts.config.source,
        typesetting,
        dye,
        site_title: &site_title,
        publisher: &publisher,
        web_address: &web_address,
    };
    let address = |target: &Target| match target {
        Target::Away(address) => address.clone(),
        Target::Here(anchor) => format!("{web_address}#{anchor}"),
        Target::Page { id, locale, .. } => Address::of_page(&locale.tag, id).on_web(base_url),
    };
    let identity = format!("{}/{}/{}/{}", edition.id, document.locale.tag, document.page, form.name.text);
    let (memo, judged) = (job.memo, job.options.judge_leaflets);
    let job = leaflet::Job {
        document,
        form,
        forms: &job.plan.theme.settings.leaflets,
        frame,
        identity,
        address: &address,
        pictures,
        black_and_white: job.options.black_and_white,
        print_shop: job.options.print_shop,
    };
    let leaflet = kept(press, &job, memo, base_url)?;
    if judged { judge(leaflet, document, form) } else { Ok(leaflet) }
}

/// The leaflet, if every file of it is PDF/UA-1.
fn judge(leaflet: Leaflet, document: &Document, form: &theme::Leaflet) -> Result<Leaflet, Vec<Diagnostic>> {
    let faults = leaflet.files.iter().flat_map(|it| leaflet::judge::faults(&it.bytes));
    let found: Vec<Diagnostic> = faults
        .map(|fault| {
            let (name, language) = (&form.name.text, &document.locale.name);
            let message = format!("The leaflet “{name}” in {language} is not PDF/UA: {fault}.");
            Diagnostic::new(&rules::LEAFLET_NOT_ACCESSIBLE, document.title.span, message)
        })
        .collect();
    if found.is_empty() { Ok(leaflet) } else { Err(found) }
}

/// The leaflet from the memo, or made anew and kept. Faults are not kept: they are told each time.
fn kept(
    press: &Press,
    job: &leaflet::Job<'_>,
    memo: &dyn Memo,
    base_url: &str,
) -> Result<Leaflet, Vec<Diagnostic>> {
    let pictures: Vec<Option<[u8; 32]>> = job
        .document
        .pictures()
        .iter()
        .map(|it| job.pictures.get(&it.source).map(|it| *blake3::hash(it).as_bytes()))
        .collect();
    // Links to other pages are made from the document and the base address.
    let made_from = (
        (job.document, &job.frame, job.form, &job.identity),
        (job.black_and_white, job.print_shop, base_url, pictures, press.digest()),
    );
    let key = Key::of("leaflet", &made_from);
    if let Some(leaflet) = memo.get(&key).and_then(|it| Leaflet::read(&it)) {
        return Ok(leaflet);
    }
    let leaflet = leaflet::make(press, job)?;
    memo.put(&key, &leaflet.write());
    Ok(leaflet)
}
