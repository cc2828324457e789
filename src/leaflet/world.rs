//! What Typst may see: the theme's fonts and layouts, and what one leaflet brings. No disk, no network, no
//! packages, no clock.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use typst::comemo;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontInfo, FontWeight};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::source::{SourceId, Sources};
use crate::theme::{FontFile, Theme};

/// Fonts and layouts, made once for all leaflets, and not before the first of them.
pub struct Press {
    files: Vec<(FontFile, Arc<[u8]>)>,
    fonts: OnceLock<Fonts>,
    layouts: Vec<(Source, SourceId)>,
    digest: OnceLock<[u8; 32]>,
    /// How many leaflets may be under way at a time.
    at_once: usize,
}

/// How many leaflets were made since the program began: what Typst remembers belongs to no press.
static MADE: AtomicUsize = AtomicUsize::new(0);

/// After how many leaflets, for each that is under way, Typst is asked to forget, and for how many such rounds it keeps what
/// none of them has used: no leaflet lives as long, so that none loses what it needs itself. Typst remembers every part of
/// every page until it is asked: 384 leaflets took 5.3 GiB. To ask after each one takes a twentieth of the time.
const ROUND: usize = 4;
const KEPT_ROUNDS: usize = 2;

struct Fonts {
    book: LazyHash<FontBook>,
    list: Vec<Font>,
}

impl std::fmt::Debug for Press {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Press").field("fonts", &self.files.len()).finish_non_exhaustive()
    }
}

/// The id of a virtual file. Typst keeps every id for ever, so names are few and stable.
pub fn file_id(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}

impl Press {
    /// Takes a theme's fonts and layouts.
    pub fn new(theme: &Theme, sources: &Sources) -> Self {
        let files = theme.settings.fonts.iter().zip(&theme.fonts);
        let files = files.map(|(setting, (_, bytes))| (setting.clone(), Arc::clone(bytes))).collect();
        let source = |(name, id): &(String, SourceId)| {
            Some((Source::new(file_id(name)?, sources.get(*id).text.to_string()), *id))
        };
        let layouts = theme.layouts.iter().filter_map(source).collect();
        Self {
            files,
            fonts: OnceLock::new(),
            layouts,
            digest: OnceLock::new(),
            at_once: rayon::current_num_threads(),
        }
    }

    /// To be told after each leaflet: memory does not grow with their number.
    pub(super) fn made_one(&self) {
        let round = ROUND * self.at_once.max(1);
        if MADE.fetch_add(1, Ordering::Relaxed) % round == round - 1 {
            comemo::evict(KEPT_ROUNDS);
        }
    }

    /// What all fonts and layouts come to.
    pub fn digest(&self) -> [u8; 32] {
        let compute = || {
            let mut digest = blake3::Hasher::new();
            let mut put = |name: &str, bytes: &[u8]| {
                for part in [name.as_bytes(), bytes] {
                    digest.update(&part.len().to_le_bytes());
                    digest.update(part);
                }
            };
            self.files.iter().for_each(|(setting, bytes)| put(&setting.weight, bytes));
            for (source, _) in &self.layouts {
                put(source.id().vpath().get_with_slash(), source.text().as_bytes());
            }
            *digest.finalize().as_bytes()
        };
        *self.digest.get_or_init(compute)
    }

    fn fonts(&self) -> &Fonts {
        self.fonts.get_or_init(|| {
            let (mut infos, mut list) = (Vec::<FontInfo>::new(), Vec::new());
            for (setting, bytes) in &self.files {
                let bytes = Bytes::new(Arc::clone(bytes));
                for font in (0..faces(&bytes)).filter_map(|it| Font::new(bytes.clone(), it)) {
                    let mut info = font.info().clone();
                    // A file may say a wrong weight of itself; then no bold is found.
                    if let Ok(weight) = setting.weight.parse::<u16>() {
                        info.variant.weight = FontWeight::from_number(weight);
                    }
                    infos.push(info);
                    list.push(font);
                }
            }
            Fonts { book: LazyHash::new(FontBook::from_infos(infos)), list }
        })
    }

    /// The file of the theme that a virtual file stands for.
    pub fn layout_source(&self, id: FileId) -> Option<SourceId> {
        self.layouts.iter().find(|(it, _)| it.id() == id).map(|(_, source)| *source)
    }
}

/// The world of one leaflet.
pub struct Sheet<'a> {
    press: &'a Press,
    standard: LazyHash<Library>,
    main: FileId,
}

impl<'a> Sheet<'a> {
    /// A leaflet of the layout `main`, which is handed `inputs`.
    pub fn new(press: &'a Press, main: FileId, inputs: Dict) -> Self {
        let standard = LazyHash::new(Library::builder().with_inputs(inputs).build());
        Self { press, standard, main }
    }
}

impl World for Sheet<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.standard
    }
    fn book(&self) -> &LazyHash<FontBook> {
        &self.press.fonts().book
    }
    fn main(&self) -> FileId {
        self.main
    }
    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.press.layouts.iter().map(|(it, _)| it).find(|it| it.id() == id).cloned();
        found.ok_or_else(|| FileError::NotFound(id.vpath().get_with_slash().into()))
    }
    fn file(&self, id: FileId) -> FileResult<Bytes> {
        Err(FileError::NotFound(id.vpath().get_with_slash().into()))
    }
    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts().list.get(index).cloned()
    }
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// How many fonts a file says that it holds (OpenType, TTC header), and no more than any has.
fn faces(bytes: &[u8]) -> u32 {
    const MOST: u32 = 64;
    match (bytes.get(..4), bytes.get(8..12)) {
        (Some(b"ttcf"), Some(&[a, b, c, d])) => u32::from_be_bytes([a, b, c, d]).min(MOST),
        _ => 1,
    }
}
