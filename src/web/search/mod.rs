//! The search page of a language: every page from A to Z, and a script that searches them. Never asks a server, and
//! no other page has a script.
//!
//! **Why not Pagefind** (1.6.0, tried on the sample's Luton in Chromium)**.** It is the best of its kind on a host, and it
//! cannot serve a USB stick: it is a JavaScript module that fetches WebAssembly and pieces of its index, and Chromium
//! refuses modules and `fetch()` to a page at a `file:` address (its makers say so in its issue 202). On a host, a first
//! visit took 8 to 14 requests and 103 to 111 kB compressed; this one takes one request and 11 to 15 kB. It found nothing
//! for كينسر (typed with an Arabic keyboard) or for `lacznikom` (typed without accents), and has no stemmer for Urdu,
//! Panjabi or Bengali. Its library, as it comes, needs 104 packages that Handbill has no other need of, a web server and an HTML
//! reader among them, and takes HTML where this stage has typed texts that know their languages.
//!
//! **What is done instead.** A health site has tens of pages, not thousands: one script file for each language holds
//! their sentences and, for each word, its pages. It comes by `<script src>`, which browsers allow at `file:` too,
//! needs neither `eval` nor an inline script (a strict Content-Security-Policy may hold), and puts everything on the
//! page as text. Words are compared by `fold.rs`. In place of stemmers, a word that is asked for also finds words that
//! begin with it (`rak`: raka, rakiem), whole words first; and where there are none, words that share all but its last
//! letter or two (`łącznicy`: łącznikami), which is said.
//!
//! **What stays private.** Discreet pages are neither in the list nor in the index. The words that somebody looks
//! for go nowhere: not into an address, so not into a browser's history or a server's records. Only a browser without
//! scripts sends them, since there the form is a plain one; it leads to the list.

mod fold;
mod index;
mod list;

use memchr::memmem;
use serde::Serialize;
use tera::{Context, Value};

use super::edition::EditionPages;
use super::page::{self, Drawing, Shared};
use super::{generated, parts};
use crate::diagnostics::Diagnostic;
use crate::document::Document;
use crate::locale::Locale;
use crate::messages::Arguments;
use crate::messages::bundle::Value as MessageValue;
use crate::site::{Address, address};

/// The id of the page. A page of the site with this id would be a clash, and is told.
pub const ID: &str = address::SEARCH;

/// Whether there is anything to find in a language.
pub fn is_in(edition: &EditionPages<'_>, locale: &Locale) -> bool {
    edition
        .site
        .pages
        .values()
        .any(|page| page.written_in(locale).is_some_and(|article| !article.front.discreet))
}

/// The search page of a reader's language and its script; none where there is nothing to find.
///
/// # Errors
/// A finding at the place in the template that failed.
pub fn draw(edition: &EditionPages<'_>, shared: &Shared<'_>) -> Result<super::draw::Files, Diagnostic> {
    let locale = shared.locale();
    if !is_in(edition, locale) {
        return Ok(Vec::new());
    }
    let words = &shared.reader.words;
    let mut found: Vec<&Document> =
        edition.site.pages.keys().filter_map(|id| edition.document(words, id)).collect();
    found.retain(|it| !it.discreet);
    list::sort(&mut found, locale);
    let script = script(&index::index(&found, locale), &Said::new(shared, found.len()));
    let hash = blake3::hash(script.as_bytes()).to_hex();
    let address = Address::of_file(format!("{}/{ID}/search.{}.js", locale.tag, &hash[..8]));
    let (title, lead) = (words.get("search-heading"), words.get("search-lead"));
    let document = generated::document(ID, locale, title, Some(lead), edition.contact(locale));
    let page = page::draw_with(edition, shared, &document, "search.html", |drawing, context| {
        add(drawing, context, &found, &address);
    })?;
    Ok(vec![page, (address, script)])
}

/// The link to it in the foot of each page; none where there is nothing to find.
pub(super) fn link(drawing: &Drawing<'_>) -> Value {
    let locale = &drawing.document.locale;
    let address = Address::of_page(&locale.tag, ID);
    let link = is_in(drawing.edition, locale).then(|| {
        parts::map([
            ("href", Value::from(address.from(&drawing.place.here))),
            ("current", Value::from(address == drawing.place.here)),
        ])
    });
    parts::maybe(link)
}

/// The list of all pages, and the script's address.
fn add(drawing: &Drawing<'_>, context: &mut Context, found: &[&Document], script: &Address) {
    let titles: Vec<String> = found.iter().map(|it| it.title.plain()).collect();
    let mut rows = found.iter().enumerate().map(|(number, it)| row(drawing, number, it));
    let groups: Vec<Value> = list::groups(titles.iter().map(String::as_str), &drawing.document.locale)
        .into_iter()
        .map(|group| {
            parts::map([
                ("letter", parts::maybe(group.letter.map(Value::from))),
                ("pages", parts::list(rows.by_ref().take(group.pages).collect::<Vec<_>>())),
            ])
        })
        .collect();
    let script = Value::from(script.from(&drawing.place.here));
    context.insert_value("search", parts::map([("script", script), ("groups", parts::list(groups))]));
}

/// One page in the list. One in another language than the reader's says so, in that language.
fn row(drawing: &Drawing<'_>, number: usize, it: &Document) -> Value {
    let foreign = *it.locale != *drawing.document.locale;
    let language = foreign.then(|| {
        parts::map([
            ("tag", Value::from(it.locale.tag.as_str())),
            ("dir", Value::from(it.locale.direction.as_str())),
            ("autonym", Value::from(it.locale.autonym.as_str())),
        ])
    });
    parts::map([
        ("number", Value::from(number)),
        ("link", parts::page_link(&it.title, it, drawing.place, false)),
        ("language", parts::maybe(language)),
        ("summary", parts::maybe(it.summary.as_ref().map(|it| drawing.text(it)))),
    ])
}

/// What the script says to the reader.
#[derive(Debug, Serialize)]
struct Said {
    /// A sentence for each number of pages that can be found, from none to all: Fluent and ICU have counted, so that the
    /// script knows no plurals and no digits.
    counts: Vec<String>,
    /// The same for pages that have only similar words.
    similar: Vec<String>,
    /// Tag and direction of the sentences, where they are not in the reader's language.
    language: Option<[String; 2]>,
}

impl Said {
    fn new(shared: &Shared<'_>, pages: usize) -> Self {
        let words = &shared.reader.words;
        #[expect(clippy::cast_precision_loss, reason = "nobody has 2^52 pages")]
        let count = |pages: usize| Arguments::new().with("count", MessageValue::Number(pages as f64));
        let none = words.get("search-none");
        let say = |id| {
            let some = (1..=pages).map(|it| words.with(id, &count(it)).plain());
            std::iter::once(none.plain()).chain(some).collect()
        };
        let other = (none.locale != *shared.locale()).then_some(&none.locale);
        let language = other.map(|it| [it.tag.clone(), it.direction.as_str().to_owned()]);
        Self { counts: say("search-found"), similar: say("search-similar"), language }
    }
}

/// The script: data, then code. Lines of comment stay here.
fn script(index: &index::Index, said: &Said) -> String {
    let code = [include_str!("words.js"), include_str!("page.js")].concat();
    let code: Vec<&str> = code.lines().filter(|it| !it.trim_start().starts_with("//")).collect();
    let [index, said] = [data(index), data(said)];
    format!(
        "'use strict';\n(() => {{\nconst INDEX = {index};\nconst SAID = {said};\n{}\n}})();\n",
        code.join("\n")
    )
}

/// A value as JavaScript of any age takes it: two characters that JSON may hold end a line there.
fn data(value: &impl Serialize) -> String {
    // Only a map whose keys are no strings, or a shape's own refusal, could fail, and these have neither.
    let mut json = serde_json::to_string(value).unwrap_or_default();
    for (sign, escaped) in [("\u{2028}", "\\u2028"), ("\u{2029}", "\\u2029")] {
        if memmem::find(json.as_bytes(), sign.as_bytes()).is_some() {
            json = json.replace(sign, escaped);
        }
    }
    json
}
