//! The editor's bar as HTML: faults and notes, where the page is written, its languages, its leaflets, and other ways to
//! see it. Never part of a page that is published.

use std::fmt::Write;

use crate::diagnostics::Diagnostic;
use crate::diagnostics::render;
use crate::document::words::Words;
use crate::messages::Arguments;
use crate::messages::bundle::Value;
use crate::messages::placeable::Placeable;
use crate::source::Sources;
use crate::translation::Counts;
use crate::web::html::escape;

/// What the page in the tab is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The page of today's sources.
    Today,
    /// The page as it was before there were faults.
    Before,
    /// No page at all.
    Nothing,
}

/// A language of the page.
pub struct Language {
    /// Its name in the editor's language.
    pub name: String,
    /// The page in it; none where it is not published.
    pub href: Option<String>,
    /// How much of the page is translated; none where it was written in this language.
    pub counts: Option<Counts>,
}

/// What the bar tells.
pub struct View<'a> {
    /// Its own words.
    pub words: &'a Words<'a>,
    /// The files that findings point into.
    pub sources: &'a Sources,
    /// What the tab shows.
    pub shown: Shown,
    /// Faults of this page.
    pub here: Vec<&'a Diagnostic>,
    /// Faults of other pages.
    pub elsewhere: Vec<&'a Diagnostic>,
    /// Warnings and hints about this page.
    pub notes: Vec<&'a Diagnostic>,
    /// Whether other pages are still looked at.
    pub is_looking: bool,
    /// Why all files are looked at again and again, where that is so.
    pub polling: Option<&'a str>,
    /// What else there is to say, as sentences; those of the program itself.
    pub said: Vec<String>,
    /// The files that the page is written in.
    pub files: Vec<String>,
    /// Its languages.
    pub languages: Vec<Language>,
    /// Its leaflets: what each is, and where it lies. Empty where the page has none.
    pub leaflets: Vec<(String, String)>,
    /// Other ways to see it: the name of each, and its address. Empty where there is no page.
    pub views: Vec<(&'static str, String)>,
}

impl View<'_> {
    fn say(&self, id: &str) -> String {
        escape(&self.words.get(&format!("watch-{id}")).plain())
    }

    fn count(&self, id: &str, numbers: &[(&str, usize)]) -> String {
        #[expect(clippy::cast_precision_loss, reason = "nobody has 2^52 faults")]
        let add =
            |all: Arguments, (name, number): &(&str, usize)| all.with(name, Value::Number(*number as f64));
        let arguments = numbers.iter().fold(Arguments::new(), add);
        escape(&self.words.with(&format!("watch-{id}"), &arguments).plain())
    }

    fn with(&self, id: &str, name: &str, text: &str) -> String {
        let arguments = Arguments::new().with(name, Value::Closed(Placeable::Text(text.to_owned())));
        escape(&self.words.with(&format!("watch-{id}"), &arguments).plain())
    }

    /// How many faults there are: what cannot be read is one too.
    pub fn faults(&self) -> usize {
        self.here.len() + self.elsewhere.len() + self.said.len()
    }

    /// The bar. `style`: the address of its style sheet.
    pub fn html(&self, style: &str) -> String {
        let (faults, notes) = (self.faults(), self.notes.len());
        let count = match (faults, notes) {
            (0, 0) => self.say("clean"),
            (0, _) => self.count("notes", &[("count", notes)]),
            _ => self.count("faults", &[("count", faults)]),
        };
        let reader = self.words.reader();
        let mut out = format!(
            "<link rel=\"stylesheet\" href=\"{style}\">\n<section class=\"bar{}\" aria-label=\"{}\" lang=\"{}\" dir=\"{}\">\n",
            if faults > 0 { " bad" } else { "" },
            self.say("bar"),
            escape(&reader.tag),
            reader.direction.as_str(),
        );
        let panel = self.panel();
        let mut row = if panel.is_empty() {
            format!("<p class=\"count\">{count}</p>")
        } else {
            self.drawer(&mut out, "panel", "panel", &count, &panel)
        };
        if !self.files.is_empty() {
            let files: Vec<String> =
                self.files.iter().map(|it| format!("<bdi>{}</bdi>", escape(it))).collect();
            let _ = write!(row, "<span class=\"file\">{} {}</span>", self.say("source"), files.join(", "));
        }
        for (id, title, inside) in [
            ("languages", "languages", self.languages()),
            ("leaflets", "leaflets", self.leaflets()),
            ("views", "views", self.views()),
        ] {
            if !inside.is_empty() {
                row.push_str(&self.drawer(&mut out, "drawer", id, &self.say(title), &inside));
            }
        }
        if self.is_looking {
            let _ = write!(row, "<span class=\"file\">{}</span>", self.say("looking"));
        }
        if let Some(reason) = self.polling {
            let _ = write!(row, "<span class=\"file\">{}</span>", self.with("polling", "reason", reason));
        }
        let _ = writeln!(
            out,
            "<div class=\"row\">{row}</div>\n<p class=\"hidden\" role=\"status\"></p>\n</section>"
        );
        out
    }

    /// Something that opens above the row; the button for it.
    fn drawer(&self, out: &mut String, class: &str, id: &str, title: &str, inside: &str) -> String {
        let _ = writeln!(
            out,
            "<div class=\"{class}\" id=\"{id}\" role=\"region\" aria-labelledby=\"{id}-button\" tabindex=\"0\" hidden>{inside}</div>"
        );
        let count = if class == "panel" { "count" } else { "" };
        format!(
            "<button class=\"{count}\" id=\"{id}-button\" aria-controls=\"{id}\" aria-expanded=\"false\">{title}</button>"
        )
    }

    /// Faults, then notes.
    fn panel(&self) -> String {
        let mut out = String::new();
        for sentence in &self.said {
            let _ = writeln!(out, "<p class=\"message\" lang=\"en\" dir=\"ltr\">{}</p>", escape(sentence));
        }
        if !self.here.is_empty() || !self.elsewhere.is_empty() {
            let lead = match self.shown {
                Shown::Before => "kept",
                Shown::Today => "shown",
                Shown::Nothing => "no-page",
            };
            let _ = writeln!(out, "<h2>{}</h2>", self.say(lead));
        }
        for (heading, list) in [("here", &self.here), ("elsewhere", &self.elsewhere)] {
            if !list.is_empty() {
                let _ = write!(out, "<h3>{}</h3>\n{}", self.say(heading), self.list(list));
            }
        }
        if !self.notes.is_empty() {
            let _ = write!(out, "<h2>{}</h2>\n{}", self.say("notes-lead"), self.list(&self.notes));
        }
        out
    }

    /// Findings as a terminal shows them. Their sentences are the program's own, in English.
    fn list(&self, found: &[&Diagnostic]) -> String {
        let item = |it: &&Diagnostic| {
            let message = escape(&it.message);
            let lines = render::lines(it, self.sources).map_or(String::new(), |lines| {
                format!(
                    "<pre tabindex=\"0\" role=\"group\" aria-label=\"{message}\">{}</pre>\n",
                    escape(&lines)
                )
            });
            let mend = escape(it.help.as_deref().unwrap_or(it.rule.mend));
            format!("<li><p class=\"message\">{message}</p>\n{lines}<p class=\"mend\">{mend}</p></li>\n")
        };
        let items: String = found.iter().map(item).collect();
        format!("<ol lang=\"en\" dir=\"ltr\">\n{items}</ol>\n")
    }

    fn languages(&self) -> String {
        if self.languages.is_empty() {
            return String::new();
        }
        let row = |it: &Language| {
            let name = escape(&it.name);
            let name = it
                .href
                .as_ref()
                .map_or(name.clone(), |href| format!("<a href=\"{}\">{name}</a>", escape(href)));
            let mut state = match it.counts {
                None => vec![self.say("own-words")],
                Some(counts) => self.counted(counts),
            };
            if it.href.is_none() {
                state.insert(0, self.say("not-published"));
            }
            format!("<tr><th scope=\"row\">{name}</th><td>{}</td></tr>\n", state.join("<br>"))
        };
        let rows: String = self.languages.iter().map(row).collect();
        format!(
            "<table><thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead><tbody>\n{rows}</tbody></table>",
            self.say("language"),
            self.say("state")
        )
    }

    fn counted(&self, counts: Counts) -> Vec<String> {
        let mut state =
            vec![self.count("translated", &[("translated", counts.translated), ("units", counts.units)])];
        for (id, count) in [("stale", counts.stale), ("missing", counts.missing)] {
            if count > 0 {
                state.push(self.count(id, &[("count", count)]));
            }
        }
        state.push(self.say(if counts.is_signed_off() { "signed-off" } else { "not-signed-off" }));
        state
    }

    fn leaflets(&self) -> String {
        if self.leaflets.is_empty() {
            return if self.views.is_empty() {
                String::new()
            } else {
                format!("<p>{}</p>", self.say("leaflets-none"))
            };
        }
        format!(
            "<p>{}</p>\n{}",
            self.say("leaflets-lead"),
            links(self.leaflets.iter().map(|(text, href)| (escape(text), href)))
        )
    }

    fn views(&self) -> String {
        if self.views.is_empty() {
            return String::new();
        }
        links(self.views.iter().map(|(id, href)| (self.say(&format!("view-{id}")), href)))
    }
}

fn links<'a>(links: impl Iterator<Item = (String, &'a String)>) -> String {
    let items: String =
        links.map(|(text, href)| format!("<li><a href=\"{}\">{text}</a></li>\n", escape(href))).collect();
    format!("<ul class=\"links\">\n{items}</ul>")
}
