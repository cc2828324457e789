//! The desk of whoever edits a site: the state of the sources of this moment, the last one that was sound, and the pages
//! that browsers have open. Never reads a file.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::answer::{Answer, BAR, EVENTS, kind};
use super::bar::{Shown, View};
use super::draw::{self, Drawn};
use super::frame::promised_of;
use super::page::{self, Opened};
use super::review;
use super::snapshot::Snapshot;
use crate::diagnostics::{Diagnostic, Severity};
use crate::document::words::Words;
use crate::memo::Memo;
use crate::pipeline::echoes;
use crate::site::address::encoded;
use crate::web::edition::LeafletFile;
use crate::web::html::escape;
use crate::web::print;

/// A page as it is shown now.
struct Open {
    status: u16,
    html: Arc<[u8]>,
    /// Names what is shown: another one for other bytes.
    version: String,
    shown: Shown,
    /// What was found while it was drawn.
    found: Vec<Diagnostic>,
}

/// What changes with each save.
struct State {
    now: Arc<Snapshot>,
    /// The last one that was read without an error: pages that have faults now are drawn from it.
    sound: Option<Arc<Snapshot>>,
    /// Pages of `now`, by path.
    open: BTreeMap<String, Arc<Open>>,
    /// The last page without faults, by path, and the files that it was made from.
    good: BTreeMap<String, (Arc<[u8]>, BTreeSet<String>)>,
    /// What pages show and need, by path.
    files: BTreeMap<String, Arc<[u8]>>,
    /// Sentences about what cannot be read.
    said: Vec<String>,
}

/// The desk.
pub struct Desk {
    state: Mutex<State>,
    memo: Box<dyn Memo + Send + Sync>,
    /// Whether another state of the sources is just being read: all cores are for that.
    coming: AtomicBool,
    /// Why all files are looked at again and again, where that is so.
    polling: Option<String>,
}

impl Desk {
    /// A desk with a first state of the sources. `polling`: why saves are not seen at once, where that is so.
    pub fn new(first: Snapshot, memo: Box<dyn Memo + Send + Sync>, polling: Option<String>) -> Self {
        let now = Arc::new(first);
        let state = State {
            sound: now.is_clean().then(|| Arc::clone(&now)),
            now,
            open: BTreeMap::new(),
            good: BTreeMap::new(),
            files: BTreeMap::new(),
            said: Vec::new(),
        };
        Self { state: Mutex::new(state), memo, coming: AtomicBool::new(false), polling }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes whether a new state of the sources is coming: then a review of the old one ends.
    pub fn expect(&self, is_coming: bool) {
        self.coming.store(is_coming, Ordering::Relaxed);
    }

    /// Puts a new state of the sources on the desk. `said`: what cannot be read.
    pub fn put(&self, snapshot: Snapshot, said: Vec<String>) {
        let now = Arc::new(snapshot);
        let mut state = self.state();
        self.expect(false);
        if now.is_clean() {
            state.sound = Some(Arc::clone(&now));
        }
        state.now = now;
        state.open.clear();
        state.said = said;
    }

    /// The state of this moment.
    pub fn now(&self) -> Arc<Snapshot> {
        Arc::clone(&self.state().now)
    }

    /// Looks at everything in this state of the sources; none where another one came meanwhile. Statements tell what was
    /// found, so pages are drawn anew.
    pub fn review(&self) -> Option<Arc<Snapshot>> {
        let now = self.now();
        let is_old = || self.coming.load(Ordering::Relaxed) || !Arc::ptr_eq(&self.state().now, &now);
        let found = review::of(&now, &*self.memo, &is_old)?;
        now.know(found);
        let mut state = self.state();
        if Arc::ptr_eq(&state.now, &now) {
            state.open.clear();
        }
        Some(now)
    }

    /// What stands at a path that begins with a slash.
    pub fn answer(&self, path: &str) -> Answer {
        if let Some((_, kind, text)) = BAR.iter().find(|it| it.0 == path) {
            return Answer { status: 200, kind, bytes: text.as_bytes().into(), location: None };
        }
        let path = path.trim_start_matches('/');
        // Browsers read `\\` as a slash, and would be led to another host.
        if path.contains(|it: char| it == '\\' || it.is_control()) {
            return Answer {
                status: 404,
                kind: kind("a.txt"),
                bytes: b"There is no such page.\n".as_slice().into(),
                location: None,
            };
        }
        if let Some(bytes) = self.state().files.get(path).cloned() {
            return Answer { status: 200, kind: kind(path), bytes, location: None };
        }
        let last = path.rsplit('/').next().unwrap_or_default();
        if !last.is_empty() && !last.contains('.') {
            return Answer {
                status: 307,
                kind: kind(""),
                bytes: Arc::default(),
                location: Some(format!("/{}/", encoded(path))),
            };
        }
        if !last.is_empty() && !last.ends_with(".html") {
            return self.file(path);
        }
        let open = self.open(path);
        Answer {
            status: open.status,
            kind: kind("index.html"),
            bytes: self.with_bar(&open, path),
            location: None,
        }
    }

    /// A file that is no page: a leaflet, its picture, the sitemap.
    fn file(&self, path: &str) -> Answer {
        let now = self.now();
        let drawn = draw::at(&now, path, &*self.memo);
        match drawn {
            Some(Drawn { bytes: Some(bytes), .. }) => {
                Answer { status: 200, kind: kind(path), bytes, location: None }
            }
            Some(Drawn { mut found, .. }) => {
                echoes::tidy(&mut found, &now.sources);
                let open = nothing(500, found);
                Answer {
                    status: 500,
                    kind: kind("index.html"),
                    bytes: self.with_bar(&open, path),
                    location: None,
                }
            }
            None => Answer {
                status: 404,
                kind: "text/plain; charset=utf-8",
                bytes: b"There is no file at this address.\n".as_slice().into(),
                location: None,
            },
        }
    }

    /// The page at a path, from what is kept or drawn now.
    fn open(&self, path: &str) -> Arc<Open> {
        let (now, sound) = {
            let state = self.state();
            if let Some(open) = state.open.get(path) {
                return Arc::clone(open);
            }
            (Arc::clone(&state.now), state.sound.clone())
        };
        let drawn = draw::at(&now, path, &*self.memo);
        let open = Arc::new(self.judge(path, &now, sound.as_deref(), drawn));
        let mut state = self.state();
        if Arc::ptr_eq(&state.now, &now) {
            state.open.insert(path.to_owned(), Arc::clone(&open));
        }
        open
    }

    /// What is shown of a page that was drawn, or that is not there.
    fn judge(&self, path: &str, now: &Snapshot, sound: Option<&Snapshot>, drawn: Option<Drawn>) -> Open {
        let files = self.files_at(path, now, sound);
        let is_error = |it: &Diagnostic| it.severity() == Severity::Error;
        let is_broken = !now.can_draw() || now.is_broken_in(&files);
        match drawn {
            Some(Drawn { bytes: Some(html), files, found }) if !is_broken && !found.iter().any(is_error) => {
                let mut state = self.state();
                state.good.insert(path.to_owned(), (Arc::clone(&html), files_at(now, path)));
                state.files.extend(files.into_iter().filter(|(path, _)| !path.ends_with(".html")));
                Open { status: 200, version: version(&html), html, shown: Shown::Today, found }
            }
            Some(drawn) => {
                self.before(path, sound).unwrap_or_else(|| nothing(500, Vec::new())).with(drawn.found)
            }
            // The page is not there because it, or what leads to it, cannot be read.
            None if now.plan.is_none() || (now.has_any(&files) && !now.hides(&files)) => {
                self.before(path, sound).unwrap_or_else(|| nothing(500, Vec::new()))
            }
            None => self.lost(path, now),
        }
    }

    /// The files whose faults are faults of the page at a path, now and when it was last without any.
    fn files_at(&self, path: &str, now: &Snapshot, sound: Option<&Snapshot>) -> BTreeSet<String> {
        let mut files = files_at(now, path);
        files.extend(sound.into_iter().flat_map(|it| files_at(it, path)));
        files.extend(self.state().good.get(path).into_iter().flat_map(|(_, files)| files.clone()));
        files
    }

    /// The page as it was before there were faults.
    fn before(&self, path: &str, sound: Option<&Snapshot>) -> Option<Open> {
        let kept = self.state().good.get(path).map(|(html, _)| Arc::clone(html));
        let html = kept.or_else(|| {
            let drawn = draw::at(sound?, path, &*self.memo)?;
            let files = drawn.files.into_iter().filter(|(path, _)| !path.ends_with(".html"));
            self.state().files.extend(files);
            drawn.bytes
        })?;
        Some(Open { status: 200, version: version(&html), html, shown: Shown::Before, found: Vec::new() })
    }

    /// The page for lost readers, of the language that the path names, or a plain one.
    fn lost(&self, path: &str, now: &Snapshot) -> Open {
        let parts: Vec<&str> = path.split('/').collect();
        let own = match parts.as_slice() {
            [edition, tag, ..] => draw::at(now, &format!("{edition}/{tag}/404.html"), &*self.memo),
            _ => None,
        };
        match own {
            Some(Drawn { bytes: Some(html), files, .. }) => {
                self.state().files.extend(files.into_iter().filter(|(path, _)| !path.ends_with(".html")));
                Open { status: 404, version: version(&html), html, shown: Shown::Today, found: Vec::new() }
            }
            _ => nothing_there(now),
        }
    }
}

/// What tabs are told.
impl Desk {
    /// The news for a tab whose page is `page` (a path that begins with a slash), as JSON: the version of the page that it
    /// should show, how many faults there are, and the bar.
    pub fn message(&self, page: &str) -> String {
        let path = page.trim_start_matches('/');
        let open = self.open(path);
        let (now, sound, said) = {
            let state = self.state();
            (Arc::clone(&state.now), state.sound.clone(), state.said.clone())
        };
        let (faults, bar) = self.view(path, &open, &now, sound.as_deref(), said);
        serde_json::json!({ "version": open.version, "faults": faults, "bar": bar }).to_string()
    }

    /// How many faults there are, with a name for them, and the bar of a tab.
    fn view(
        &self,
        path: &str,
        open: &Open,
        now: &Snapshot,
        sound: Option<&Snapshot>,
        said: Vec<String>,
    ) -> (String, String) {
        let bare;
        let worded = match [Some(now), sound].into_iter().flatten().find(|it| it.plan.is_some()) {
            Some(it) => it,
            None => {
                bare = Snapshot::bare();
                &bare
            }
        };
        let Some(words) = page::words(worded) else { return Default::default() };
        let mut found = now.found().to_vec();
        found.extend(open.found.iter().cloned());
        echoes::tidy(&mut found, &now.sources);
        let files = self.files_at(path, now, sound);
        let is_here = |it: &&Diagnostic| {
            let same = |other: &Diagnostic| other.span == it.span && other.rule == it.rule;
            it.span.is_some_and(|span| files.contains(now.path_of(span))) || open.found.iter().any(same)
        };
        let (errors, notes): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
            found.iter().partition(|it| it.severity() == Severity::Error);
        let (here, elsewhere): (Vec<_>, Vec<_>) = errors.into_iter().partition(is_here);
        let page = page::at(now, path);
        let mut view = View {
            words: &words,
            sources: &now.sources,
            shown: open.shown,
            here,
            elsewhere,
            notes: notes.into_iter().filter(is_here).collect(),
            is_looking: !now.is_reviewed(),
            polling: self.polling.as_deref(),
            said,
            files: page.iter().flat_map(|it| it.files(now)).collect(),
            languages: Vec::new(),
            leaflets: Vec::new(),
            views: Vec::new(),
        };
        if let Some(page) = &page {
            view.languages = page.languages(now);
            view.leaflets = self.leaflets(now, page, &words);
            view.views = page.views();
        }
        let faults: Vec<String> =
            view.here.iter().chain(&view.elsewhere).map(|it| it.message.clone()).collect();
        let name = if view.faults() == 0 {
            String::new()
        } else {
            version(format!("{faults:?}{:?}", view.said).as_bytes())
        };
        (name, view.html(BAR[1].0))
    }

    /// The leaflets of a page: what each is, and where it lies.
    fn leaflets(&self, now: &Snapshot, opened: &Opened<'_>, words: &Words<'_>) -> Vec<(String, String)> {
        let Some((plan, _)) = &now.plan else { return Vec::new() };
        let row = |it: &LeafletFile| {
            let text = print::file_text(words, it).plain();
            (text, format!("/{}/{}", opened.edition, encoded(it.address.as_str())))
        };
        promised_of(plan, opened.page, opened.locale).iter().map(row).collect()
    }

    /// A page with the script of the bar.
    fn with_bar(&self, open: &Open, path: &str) -> Arc<[u8]> {
        let (now, html) = (self.now(), String::from_utf8_lossy(&open.html));
        let stopped = page::words(&now).map(|it| it.get("watch-stopped").plain()).unwrap_or_default();
        let script = format!(
            "<script src=\"{}\" data-page=\"/{}\" data-version=\"{}\" data-events=\"{EVENTS}\" data-stopped=\"{}\" defer></script>\n",
            BAR[0].0,
            escape(path),
            open.version,
            escape(&stopped)
        );
        let at = html.rfind("</body>").unwrap_or(html.len());
        format!("{}{script}{}", &html[..at], &html[at..]).into_bytes().into()
    }
}

/// The files whose faults are faults of the page at a path.
fn files_at(snapshot: &Snapshot, path: &str) -> BTreeSet<String> {
    page::at(snapshot, path).map_or_else(BTreeSet::new, |it| it.all_files(snapshot))
}

/// A page that says nothing; the bar on it does.
fn nothing(status: u16, found: Vec<Diagnostic>) -> Open {
    Open { found, ..plain(status, "en", "") }
}

/// A page that says that there is none, and leads to the first one.
fn nothing_there(now: &Snapshot) -> Open {
    let Some(words) = page::words(now) else { return nothing(404, Vec::new()) };
    let [gone, lead, home] =
        ["gone", "gone-lead", "home"].map(|it| escape(&words.get(&format!("watch-{it}")).plain()));
    let body = format!("<main>\n<h1>{gone}</h1>\n<p>{lead}</p>\n<p><a href=\"/\">{home}</a></p>\n</main>\n");
    // Nothing keeps it back: there is none.
    Open { shown: Shown::Today, ..plain(404, &words.reader().tag, &body) }
}

fn plain(status: u16, tag: &str, body: &str) -> Open {
    let html = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>Handbill</title>\n<link rel=\"icon\" href=\"data:,\">\n</head>\n<body>\n{body}</body>\n</html>\n",
        escape(tag)
    );
    let html: Arc<[u8]> = html.into_bytes().into();
    Open { status, version: version(&html), html, shown: Shown::Nothing, found: Vec::new() }
}

impl Open {
    fn with(mut self, found: Vec<Diagnostic>) -> Self {
        self.found = found;
        self
    }
}

/// A name for bytes.
fn version(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex()[..16].to_owned()
}
