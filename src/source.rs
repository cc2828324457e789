//! Source files as the stages see them: text with an id, and places in it. Never reads a disk.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// Names one file of [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u32);

impl SourceId {
    /// Its place among the text files, counted from nought; [`Sources::at`] finds it again.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A place in a source file: bytes `start..end` of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub source: SourceId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The byte range `range` of `source`. Files over 4 GiB are cut off at that length.
    pub fn new(source: SourceId, range: Range<usize>) -> Self {
        let clamp = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self { source, start: clamp(range.start), end: clamp(range.end) }
    }

    /// The bytes as a range.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A text file: its path (relative to the root, with `/`) and what stands in it.
#[derive(Clone, Debug)]
pub struct Source {
    /// Names the file in spans.
    pub id: SourceId,
    /// Relative to the project's root, with forward slashes.
    pub path: String,
    /// The text, without a byte-order mark.
    pub text: Arc<str>,
    places: OnceLock<Arc<Places>>,
    digest: OnceLock<[u8; 32]>,
}

/// How bytes of a text are counted in lines and characters: worked out when first asked for, since most files have no
/// findings, and some have thousands on one long line.
#[derive(Debug)]
struct Places {
    /// Where lines begin.
    lines: Vec<usize>,
    /// Characters before each block of [`BLOCK`] bytes.
    blocks: Vec<usize>,
}

const BLOCK: usize = 1024;

impl Places {
    fn of(text: &str) -> Arc<Self> {
        let ends = text.bytes().enumerate().filter(|(_, it)| *it == b'\n');
        let lines = std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect();
        let counts = text.as_bytes().chunks(BLOCK).map(characters);
        let sums = counts.scan(0, |sum, it| {
            *sum += it;
            Some(*sum)
        });
        Arc::new(Self { lines, blocks: std::iter::once(0).chain(sums).collect() })
    }

    /// How many characters begin before a byte.
    fn characters(&self, text: &str, offset: usize) -> usize {
        let block = offset / BLOCK;
        let before = self.blocks.get(block).copied().unwrap_or_default();
        before + characters(&text.as_bytes()[block * BLOCK..offset])
    }
}

/// How many characters begin in a piece of UTF-8.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|it| **it & 0b1100_0000 != 0b1000_0000).count()
}

impl Source {
    /// Line and column of a byte offset, both counted from 1, the column in characters.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let places = self.places.get_or_init(|| Places::of(&self.text));
        let line = places.lines.partition_point(|&start| start <= offset);
        let start = places.lines.get(line.wrapping_sub(1)).copied().unwrap_or_default();
        (line, places.characters(&self.text, offset) - places.characters(&self.text, start) + 1)
    }

    /// A digest of the text, worked out when first asked for.
    pub fn digest(&self) -> &[u8; 32] {
        self.digest.get_or_init(|| *blake3::hash(self.text.as_bytes()).as_bytes())
    }

    /// A span over `range`.
    pub fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.id, range)
    }

    /// A span over the whole file.
    pub fn whole(&self) -> Span {
        self.span(0..self.text.len())
    }

    /// The span of `part`, which must be a slice of this file's text; the whole file where it is not.
    pub fn span_of(&self, part: &str) -> Span {
        let base = self.text.as_ptr() as usize;
        let start = (part.as_ptr() as usize).wrapping_sub(base);
        if start <= self.text.len() && part.len() <= self.text.len() - start {
            self.span(start..start + part.len())
        } else {
            self.whole()
        }
    }
}

/// A file that is not text: a picture or a font.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Relative to the project's root, with forward slashes.
    pub path: String,
    /// What stands in it.
    pub bytes: Arc<[u8]>,
    digest: OnceLock<[u8; 32]>,
}

impl Asset {
    /// A digest of what stands in it, worked out when first asked for.
    pub fn digest(&self) -> &[u8; 32] {
        self.digest.get_or_init(|| *blake3::hash(&self.bytes).as_bytes())
    }
}

/// Every file that a build reads, in the order of their paths.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    texts: Vec<Arc<Source>>,
    // Shared between copies until a file comes or goes: a program that goes on copies all of it at each save.
    by_path: Arc<Paths>,
    assets: Arc<BTreeMap<String, Asset>>,
}

/// Where each text stands among the files, and a digest of the paths of all files, worked out when first asked for.
#[derive(Clone, Debug, Default)]
struct Paths {
    texts: BTreeMap<String, usize>,
    names: OnceLock<[u8; 32]>,
}

impl Sources {
    /// An empty set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text file; a second one of the same path replaces the first. A leading byte-order mark is
    /// dropped, since it would destroy the first message of a Fluent file.
    pub fn add_text(&mut self, path: impl Into<String>, text: &str) -> SourceId {
        let path = path.into();
        let text: Arc<str> = text.strip_prefix('\u{feff}').unwrap_or(text).into();
        if let Some(&at) = self.by_path.texts.get(&path) {
            let id = self.texts[at].id;
            self.texts[at] =
                Arc::new(Source { id, path, text, places: OnceLock::new(), digest: OnceLock::new() });
            return id;
        }
        let id = SourceId(u32::try_from(self.texts.len()).unwrap_or(u32::MAX));
        let at = self.texts.len();
        self.change_paths().insert(path.clone(), at);
        self.texts.push(Arc::new(Source {
            id,
            path,
            text,
            places: OnceLock::new(),
            digest: OnceLock::new(),
        }));
        id
    }

    /// Adds a file that is not text.
    pub fn add_asset(&mut self, path: impl Into<String>, bytes: impl Into<Arc<[u8]>>) {
        let path = path.into();
        if !self.assets.contains_key(&path) {
            self.change_paths();
        }
        Arc::make_mut(&mut self.assets)
            .insert(path.clone(), Asset { path, bytes: bytes.into(), digest: OnceLock::new() });
    }

    /// Takes a file out; places in it stay known. Whether it was there.
    pub fn remove(&mut self, path: &str) -> bool {
        let is_there = self.by_path.texts.contains_key(path) || self.assets.contains_key(path);
        if is_there {
            self.change_paths().remove(path);
            Arc::make_mut(&mut self.assets).remove(path);
        }
        is_there
    }

    /// The paths of texts, for a file that comes or goes.
    fn change_paths(&mut self) -> &mut BTreeMap<String, usize> {
        let paths = Arc::make_mut(&mut self.by_path);
        paths.names = OnceLock::new();
        &mut paths.texts
    }

    /// The text file of an id.
    ///
    /// # Panics
    /// When the id came from another set of sources.
    pub fn get(&self, id: SourceId) -> &Source {
        &self.texts[id.0 as usize]
    }

    /// The text file of an index.
    pub fn at(&self, index: usize) -> Option<&Source> {
        self.texts.get(index).map(|it| &**it)
    }

    /// The text file at a path.
    pub fn text(&self, path: &str) -> Option<&Source> {
        self.by_path.texts.get(path).map(|&at| &*self.texts[at])
    }

    /// The other file at a path.
    pub fn asset(&self, path: &str) -> Option<&Asset> {
        self.assets.get(path)
    }

    /// A digest of the files below a folder that are wanted: their paths, their ids (places name them) and what stands in
    /// them.
    pub fn digest(&self, folder: &str, wanted: impl Fn(&str) -> bool) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new();
        // A file that is not wanted is not touched: there may be very many.
        let texts = self.indices_under(folder).filter(|(path, _)| wanted(path)).map(|(path, at)| {
            let text = &self.texts[at];
            (path, text.id.0, text.digest())
        });
        let assets =
            self.assets_under(folder).filter(|it| wanted(&it.path)).map(|it| (&it.path, 0, it.digest()));
        for (path, id, digest) in texts.chain(assets) {
            hasher.update(path.as_bytes()).update(&[0]).update(&id.to_le_bytes()).update(digest);
        }
        *hasher.finalize().as_bytes()
    }

    /// A digest of the paths of all files, and of their ids, worked out when first asked for.
    pub fn names(&self) -> &[u8; 32] {
        self.by_path.names.get_or_init(|| self.digest_of_names())
    }

    fn digest_of_names(&self) -> [u8; 32] {
        let mut all = Vec::new();
        for (path, at) in &self.by_path.texts {
            all.extend_from_slice(path.as_bytes());
            all.push(0);
            all.extend_from_slice(&at.to_le_bytes());
        }
        for path in self.assets.keys() {
            all.push(0);
            all.extend_from_slice(path.as_bytes());
        }
        *blake3::hash(&all).as_bytes()
    }

    /// Text files whose path starts with `prefix`, in the order of their paths.
    pub fn texts_under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a Source> {
        self.indices_under(prefix).map(|(_, at)| &*self.texts[at])
    }

    fn indices_under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a String, usize)> {
        let below = self.by_path.texts.range(prefix.to_owned()..);
        below.take_while(move |(path, _)| path.starts_with(prefix)).map(|(path, at)| (path, *at))
    }

    /// Other files whose path starts with `prefix`, in the order of their paths.
    pub fn assets_under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a Asset> {
        self.assets
            .range(prefix.to_owned()..)
            .take_while(move |(path, _)| path.starts_with(prefix))
            .map(|(_, asset)| asset)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_start_at_one() {
        let mut sources = Sources::new();
        let id = sources.add_text("a.md", "ab\nąęx\n");
        let source = sources.get(id);
        assert_eq!(source.line_column(0), (1, 1));
        assert_eq!(source.line_column(source.text.find('x').unwrap()), (2, 3));
        assert_eq!(source.line_column(999), (3, 1));
    }

    #[test]
    fn long_lines_are_counted_like_short_ones() {
        let mut sources = Sources::new();
        let text = format!("ą\n{}x", "ęé–a".repeat(2_000));
        let id = sources.add_text("a.html", &text);
        let source = sources.get(id);
        for at in [3, 5, 1023, 1024, 1025, 9_000, text.len() - 1, text.len()] {
            let mut start = at;
            while !text.is_char_boundary(start) {
                start -= 1;
            }
            assert_eq!(source.line_column(at), (2, text[3..start].chars().count() + 1), "{at}");
        }
    }

    #[test]
    fn a_byte_order_mark_is_dropped() {
        let mut sources = Sources::new();
        sources.add_text("a.ftl", "\u{feff}hello = x\n");
        assert!(sources.text("a.ftl").unwrap().text.starts_with("hello"));
    }

    #[test]
    fn a_slice_of_the_text_knows_its_place() {
        let mut sources = Sources::new();
        let id = sources.add_text("a.ftl", "one two");
        let source = sources.get(id);
        assert_eq!(source.span_of(&source.text[4..7]).range(), 4..7);
        assert_eq!(source.span_of("elsewhere").range(), 0..7);
    }

    #[test]
    fn names_are_others_when_a_file_comes_or_goes_and_only_then() {
        let mut sources = Sources::new();
        sources.add_text("a.md", "one");
        let names = [*sources.names()];
        let mut copy = sources.clone();
        copy.add_text("a.md", "two");
        assert_eq!(*copy.names(), names[0]);
        copy.add_asset("a.png", *b"x");
        let names = [names[0], *copy.names()];
        copy.add_asset("a.png", *b"y");
        assert_eq!(*copy.names(), names[1]);
        copy.add_text("b.md", "");
        let names = [names[0], names[1], *copy.names()];
        assert_eq!(names.iter().collect::<std::collections::BTreeSet<_>>().len(), 3);
        assert!(copy.remove("b.md") && copy.remove("a.png"));
        assert_eq!((copy.names(), sources.names()), (&names[0], &names[0]));
    }

    #[test]
    fn files_are_listed_by_prefix_in_order() {
        let mut sources = Sources::new();
        for path in ["content/b.md", "content/a.md", "locales/x.ftl"] {
            sources.add_text(path, "");
        }
        let paths: Vec<_> = sources.texts_under("content/").map(|it| it.path.as_str()).collect();
        assert_eq!(paths, ["content/a.md", "content/b.md"]);
    }
}
