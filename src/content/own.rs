//! What only pages of one type have in their front matter: promises, figures, a training, partners. Never reads a body and
//! never resolves a text.

use super::kind::Kind;
use super::units::{UnitRef, Units};
use crate::config::Words;
use crate::config::fields::Fields;
use crate::config::yaml::Node;
use crate::diagnostics::Diagnostic;
use crate::locale::CivilDate;
use crate::source::Span;

/// The data of one type of page.
#[derive(Clone, Debug)]
pub enum Own {
    /// Types that have none, or whose data stands elsewhere.
    None,
    /// Promises.
    Commitments(Vec<Commitment>),
    /// Figures that are drawn.
    Result(Series),
    /// Something to learn.
    Training(Training),
    /// Who works together.
    Partners(Vec<Partner>),
}

/// Something that was heard, and what is to be done about it.
#[derive(Clone, Debug)]
pub struct Commitment {
    /// Its name in addresses: letters, digits and hyphens.
    pub id: Words,
    /// What it is about.
    pub title: UnitRef,
    /// What people said.
    pub heard: UnitRef,
    /// What will be done.
    pub will: UnitRef,
    /// Who does it.
    pub owner: UnitRef,
    /// The last day, and where it stands.
    pub due: Option<(CivilDate, Span)>,
    /// How far it is.
    pub progress: Progress,
    /// How anybody can check it.
    pub evidence: Option<UnitRef>,
    /// What has happened, the newest first.
    pub history: Vec<Change>,
    /// Its place.
    pub span: Span,
}

/// How far a promise is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Progress {
    /// Nothing was done yet.
    NotStarted,
    /// Somebody works on it.
    InProgress,
    /// It is kept.
    Done,
    /// It was not kept in time.
    Missed,
}

/// The names that front matter gives them.
const PROGRESS: [(&str, Progress); 4] = [
    ("not started", Progress::NotStarted),
    ("in progress", Progress::InProgress),
    ("done", Progress::Done),
    ("missed", Progress::Missed),
];

impl Progress {
    /// The interface message that says it.
    pub fn message(self) -> &'static str {
        match self {
            Self::NotStarted => "status-not-started",
            Self::InProgress => "status-in-progress",
            Self::Done => "status-done",
            Self::Missed => "status-missed",
        }
    }

    /// Whether something is still to be done.
    pub fn is_open(self) -> bool {
        matches!(self, Self::NotStarted | Self::InProgress)
    }
}

/// A change of a promise.
#[derive(Clone, Debug)]
pub struct Change {
    /// The day.
    pub date: CivilDate,
    /// What happened.
    pub text: UnitRef,
}

/// Figures that belong together.
#[derive(Clone, Debug)]
pub struct Series {
    /// What they show, in one sentence.
    pub sentence: UnitRef,
    /// The figures, in their order.
    pub bars: Vec<Bar>,
    /// Whether they are parts of a hundred.
    pub percent: bool,
    /// Who counted: name of a fact that is an organisation.
    pub source: Words,
    /// What a reader should keep in mind.
    pub caveat: Option<UnitRef>,
}

/// One figure.
#[derive(Clone, Debug)]
pub struct Bar {
    /// What was counted.
    pub label: UnitRef,
    /// Name of a fact that is a number.
    pub value: Words,
    /// When it was counted.
    pub date: Option<CivilDate>,
}

/// Something to learn.
#[derive(Clone, Debug)]
pub struct Training {
    /// How long it takes.
    pub minutes: u32,
    /// What people can do afterwards.
    pub outcomes: Vec<UnitRef>,
    /// Pairs of words to say, and words not to say.
    pub phrases: Vec<(UnitRef, UnitRef)>,
    /// Pairs of a question and its answer, with the question's name in addresses.
    pub test: Vec<(UnitRef, UnitRef, String)>,
    /// For whoever leads it.
    pub notes: Vec<UnitRef>,
}

/// Who works with the edition's team.
#[derive(Clone, Debug)]
pub struct Partner {
    /// Name of a fact that is an organisation.
    pub name: Words,
    /// What it does here.
    pub text: UnitRef,
    /// Name of a fact that is a web address.
    pub web: Option<Words>,
}

/// Reads what belongs to a page's type.
pub fn read(kind: Kind, fields: &mut Fields<'_>, units: &mut Units) -> Own {
    match kind {
        Kind::Commitments => Own::Commitments(commitments(fields, units)),
        Kind::Result => Own::Result(series(fields, units)),
        Kind::Training => Own::Training(training(fields, units)),
        Kind::Partners => Own::Partners(partners(fields, units)),
        _ => Own::None,
    }
}

/// The entries of a list that may not be empty.
fn entries<'a>(fields: &mut Fields<'a>, key: &'static str, what: &str) -> Vec<&'a Node> {
    let nodes = fields.nodes(key);
    if nodes.is_empty() {
        let span = fields.span();
        fields.wrong(span, format!("A page of this type needs {what} under “{key}”."));
    }
    nodes
}

fn commitments(fields: &mut Fields<'_>, units: &mut Units) -> Vec<Commitment> {
    let nodes = entries(fields, "commitments", "at least one promise");
    let mut all: Vec<Commitment> = Vec::new();
    for node in nodes {
        let it = commitment(node, units, fields.faults());
        if all.iter().any(|other| other.id.text == it.id.text) && !it.id.text.is_empty() {
            fields.wrong(it.id.span, format!("Two promises have the id “{}”.", it.id.text));
        }
        all.push(it);
    }
    all
}

fn commitment(node: &Node, units: &mut Units, faults: &mut Vec<Diagnostic>) -> Commitment {
    let mut fields = Fields::new(node, "promise", faults);
    let id = name(&mut fields);
    let [title, heard, will, owner] =
        ["title", "heard", "will", "owner"].map(|key| unit(&mut fields, key, units));
    let due = fields.text("due").map(|it| it.span);
    let due = fields.date("due").zip(due);
    let status = fields.required("status");
    let progress = if status.text.is_empty() { None } else { fields.pick(&status, "status", &PROGRESS) };
    let evidence = fields.text("evidence").map(|it| units.add_words("evidence", &it));
    let mut history = Vec::new();
    for node in fields.nodes("history") {
        let mut inner = Fields::new(node, "change", fields.faults());
        let date = inner.required_date("date");
        let text = unit(&mut inner, "text", units);
        inner.finish();
        history.extend(date.map(|date| Change { date, text }));
    }
    history.sort_by_key(|it| std::cmp::Reverse(it.date));
    fields.finish();
    let progress = progress.unwrap_or(Progress::NotStarted);
    Commitment { id, title, heard, will, owner, due, progress, evidence, history, span: node.span }
}

/// A name for addresses.
fn name(fields: &mut Fields<'_>) -> Words {
    let id = fields.required("id");
    let plain = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
    let is_name = id.text.chars().all(plain) && id.text.starts_with(|c: char| c.is_ascii_lowercase());
    // That it is missing is told already.
    if !is_name && !id.text.is_empty() {
        fields.wrong(
            id.span,
            "An id begins with a small letter and holds small letters, digits and hyphens.".to_owned(),
        );
    }
    id
}

fn unit(fields: &mut Fields<'_>, key: &'static str, units: &mut Units) -> UnitRef {
    let words = fields.required(key);
    units.add_words(key, &words)
}

fn series(fields: &mut Fields<'_>, units: &mut Units) -> Series {
    let sentence = unit(fields, "sentence", units);
    let mut bars = Vec::new();
    for node in entries(fields, "series", "at least one figure") {
        let mut inner = Fields::new(node, "figure", fields.faults());
        let label = unit(&mut inner, "label", units);
        let value = inner.required("value");
        let date = inner.date("date");
        inner.finish();
        bars.push(Bar { label, value, date });
    }
    let percent = fields.choice("unit", &[("percent", true), ("number", false)]).unwrap_or(false);
    let source = fields.required("source");
    let caveat = fields.text("caveat").map(|it| units.add_words("caveat", &it));
    Series { sentence, bars, percent, source, caveat }
}

fn training(fields: &mut Fields<'_>, units: &mut Units) -> Training {
    let minutes = fields.required("minutes");
    let number = minutes.text.parse().ok().filter(|it| (1..=1000).contains(it));
    if number.is_none() && !minutes.text.is_empty() {
        fields.wrong(minutes.span, "“minutes” is a whole number from 1 to 1000.".to_owned());
    }
    let outcomes = texts(fields, "outcomes", "outcome", units);
    if outcomes.is_empty() {
        let span = fields.span();
        fields.wrong(span, "A training needs at least one text under “outcomes”.".to_owned());
    }
    let mut phrases = Vec::new();
    for node in fields.nodes("phrases") {
        let mut inner = Fields::new(node, "pair of phrases", fields.faults());
        let pair = ["do", "do_not"].map(|key| inner.required(key));
        inner.finish();
        let [good, bad] = pair;
        phrases.push((units.add_words("do", &good), units.add_words("do-not", &bad)));
    }
    let mut test = Vec::new();
    for node in fields.nodes("test") {
        let mut inner = Fields::new(node, "question", fields.faults());
        let [question, answer] = ["question", "answer"].map(|key| unit(&mut inner, key, units));
        inner.finish();
        test.push((question, answer, format!("test-{}", test.len() + 1)));
    }
    let notes = texts(fields, "notes", "note", units);
    Training { minutes: number.unwrap_or(1), outcomes, phrases, test, notes }
}

fn texts(fields: &mut Fields<'_>, key: &'static str, kind: &str, units: &mut Units) -> Vec<UnitRef> {
    fields.list(key).iter().map(|it| units.add_words(kind, it)).collect()
}

fn partners(fields: &mut Fields<'_>, units: &mut Units) -> Vec<Partner> {
    let mut partners = Vec::new();
    for node in entries(fields, "partners", "at least one partner") {
        let mut inner = Fields::new(node, "partner", fields.faults());
        let name = inner.required("name");
        let text = unit(&mut inner, "text", units);
        let web = inner.text("web");
        inner.finish();
        partners.push(Partner { name, text, web });
    }
    partners
}
