//! `statement.yaml`, the data of an accessibility statement, which stands beside its page. Never words the statement:
//! the sentences that the law fixes are here only to be held against.

use super::units::{UnitRef, Units};
use crate::config::Words;
use crate::config::fields::Fields;
use crate::config::yaml::{self, Node};
use crate::diagnostics::{Diagnostic, rules};
use crate::locale::CivilDate;
use crate::source::{Source, Span};

/// All of it.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Name of the fact with the organisation's name.
    pub organisation: Words,
    /// What the statement is about.
    pub scope: UnitRef,
    /// Names of facts: phone, mail, web and post, in this order.
    pub contact: [Option<Words>; 4],
    /// When an answer can be expected.
    pub answer: Option<UnitRef>,
    /// How far the site conforms.
    pub status: Conformance,
    /// Where that stands.
    pub status_span: Span,
    /// What is known not to conform.
    pub issues: Vec<Issue>,
    /// When it was prepared.
    pub prepared: CivilDate,
    /// When it was last reviewed, and where that stands.
    pub reviewed: (CivilDate, Span),
    /// When the site was last tested; none: not yet.
    pub tested: Option<CivilDate>,
    /// How the site was tested, or why it was not.
    pub how: UnitRef,
}

/// How far a site conforms to WCAG 2.2 AA.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conformance {
    /// Fully.
    Full,
    /// Partially.
    Partial,
    /// Not.
    None,
}

/// Why something does not conform.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It is to be mended.
    Failure,
    /// To mend it would be a disproportionate burden.
    Burden,
    /// The regulations do not cover it.
    OutOfScope,
}

/// Something that is known not to conform.
#[derive(Clone, Debug)]
pub struct Issue {
    /// The success criterion of WCAG 2.2; none for what the regulations do not cover.
    pub criterion: Option<String>,
    /// What it is.
    pub what: UnitRef,
    /// Why.
    pub reason: Reason,
    /// When it is to be mended.
    pub mend_by: Option<CivilDate>,
}

/// Sentences that the model statement of GOV.UK (for SI 2018/952) fixes, by the message that holds each of them. In
/// English they stand word for word; a statement in another language keeps them beside their translation.
pub const FIXED: [(&str, &str); 7] = [
    (
        "statement-commitment",
        "{ $organisation } is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.",
    ),
    (
        "statement-full",
        "This website is fully compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.",
    ),
    (
        "statement-partial",
        "This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances listed below.",
    ),
    (
        "statement-partial-exemptions",
        "This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the exemptions listed below.",
    ),
    (
        "statement-partial-both",
        "This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances and exemptions listed below.",
    ),
    (
        "statement-none",
        "This website is not compliant with the Web Content Accessibility Guidelines version 2.2 AA standard. The non-compliances are listed below.",
    ),
    (
        "statement-prepared",
        "This statement was prepared on { $prepared }. It was last reviewed on { $reviewed }.",
    ),
];

/// Success criteria of WCAG 2.2 at the levels A and AA, which the regulations ask for.
const CRITERIA: [&str; 55] = [
    "1.1.1", "1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5",
    "1.4.1", "1.4.2", "1.4.3", "1.4.4", "1.4.5", "1.4.10", "1.4.11", "1.4.12", "1.4.13", "2.1.1", "2.1.2",
    "2.1.4", "2.2.1", "2.2.2", "2.3.1", "2.4.1", "2.4.2", "2.4.3", "2.4.4", "2.4.5", "2.4.6", "2.4.7",
    "2.4.11", "2.5.1", "2.5.2", "2.5.3", "2.5.4", "2.5.7", "2.5.8", "3.1.1", "3.1.2", "3.2.1", "3.2.2",
    "3.2.3", "3.2.4", "3.2.6", "3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.7", "3.3.8", "4.1.2", "4.1.3",
];

/// Whether the regulations ask for a criterion.
pub fn is_asked_for(criterion: &str) -> bool {
    CRITERIA.contains(&criterion)
}

/// Reads the data; its texts become units of the page.
pub fn read(source: &Source, units: &mut Units, faults: &mut Vec<Diagnostic>) -> Option<Statement> {
    let root = yaml::parse(source, 0..source.text.len()).map_err(|fault| faults.push(fault)).ok()?;
    let mut fields = Fields::new(&root, "statement", faults);
    let organisation = fields.required("organisation");
    let scope = fields.required("scope");
    let scope = units.add_words("p", &scope);
    let (contact, answer) = match fields.node("contact") {
        Some(node) => contact(node, fields.faults(), units),
        None => {
            fields.required("contact");
            ([None, None, None, None], None)
        }
    };
    let status = fields.required("status");
    let choices =
        [("full", Conformance::Full), ("partial", Conformance::Partial), ("none", Conformance::None)];
    let conformance = if status.text.is_empty() { None } else { fields.pick(&status, "status", &choices) };
    let nodes = fields.nodes("issues");
    let issues = nodes.into_iter().filter_map(|it| issue(it, fields.faults(), units)).collect();
    let prepared = day(&mut fields, "prepared");
    let reviewed = day(&mut fields, "reviewed");
    let tested = tested(&mut fields);
    let how = fields.required("tested_how");
    let how = units.add_words("p", &how);
    if let (Some((first, _)), Some((last, span))) = (prepared, reviewed)
        && first.days_until(last) < 0
    {
        fields.wrong(span, format!("The statement was reviewed before it was prepared, on {first}."));
    }
    fields.finish();
    Some(Statement {
        organisation,
        scope,
        contact,
        answer,
        status: conformance?,
        status_span: status.span,
        issues,
        prepared: prepared?.0,
        reviewed: reviewed?,
        tested,
        how,
    })
}

/// A day that must be there, and where it stands.
fn day(fields: &mut Fields<'_>, key: &'static str) -> Option<(CivilDate, Span)> {
    let words = fields.required(key);
    if words.text.is_empty() { None } else { fields.date(key).map(|it| (it, words.span)) }
}

/// The day of the last test, or the words "not yet".
fn tested(fields: &mut Fields<'_>) -> Option<CivilDate> {
    let words = fields.required("tested");
    if words.text.is_empty() || words.text == "not yet" { None } else { fields.date("tested") }
}

fn contact(
    node: &Node,
    faults: &mut Vec<Diagnostic>,
    units: &mut Units,
) -> ([Option<Words>; 4], Option<UnitRef>) {
    let mut fields = Fields::new(node, "contact", faults);
    let facts = ["phone", "email", "web", "post"].map(|key| fields.text(key));
    let answer = fields.text("answer").map(|it| units.add_words("p", &it));
    fields.finish();
    if facts[1..].iter().all(Option::is_none) {
        let message = "The statement offers no way to write: only who can telephone can tell of a fault.";
        faults.push(
            Diagnostic::new(&rules::STATEMENT_CONTACT, node.span, message)
                .help("add email:, web: or post: with the name of a fact"),
        );
    }
    (facts, answer)
}

fn issue(node: &Node, faults: &mut Vec<Diagnostic>, units: &mut Units) -> Option<Issue> {
    let mut fields = Fields::new(node, "issue", faults);
    let what = fields.required("what");
    let what = units.add_words("li", &what);
    let choices =
        [("failure", Reason::Failure), ("burden", Reason::Burden), ("out-of-scope", Reason::OutOfScope)];
    let reason = fields.choice("reason", &choices).unwrap_or(Reason::Failure);
    let criterion = if reason == Reason::OutOfScope {
        fields.text("criterion")
    } else {
        Some(fields.required("criterion"))
    };
    if let Some(it) = criterion.as_ref().filter(|it| !it.text.is_empty() && !is_asked_for(&it.text)) {
        let message = format!("“{}” is no success criterion of WCAG 2.2 at level A or AA.", it.text);
        fields.wrong(it.span, message);
    }
    let mend_by = if reason == Reason::Failure {
        day(&mut fields, "mend_by").map(|(date, _)| date)
    } else {
        fields.date("mend_by")
    };
    fields.finish();
    Some(Issue { criterion: criterion.map(|it| it.text), what, reason, mend_by })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    const WHOLE: &str = "organisation: us\nscope: This is about our site.\ncontact: { phone: a, email: b }\nstatus: partial\n\
        issues:\n  - { criterion: 4.1.2, what: Some parts fail., mend_by: 2027-05-02 }\n\
        prepared: 2026-11-02\nreviewed: 2026-11-03\ntested: not yet\ntested_how: By programs.\n";

    fn read_text(text: &str) -> (Option<Statement>, Vec<(&'static str, usize)>) {
        let mut sources = Sources::new();
        let id = sources.add_text("statement.yaml", text);
        let source = sources.get(id);
        let mut faults = Vec::new();
        let found = read(source, &mut Units::default(), &mut faults);
        let line = |it: &Diagnostic| source.line_column(it.span.unwrap().start as usize).0;
        (found, faults.iter().map(|it| (it.rule.code, line(it))).collect())
    }

    #[test]
    fn a_whole_statement_is_read() {
        let (found, faults) = read_text(WHOLE);
        assert_eq!(faults, []);
        let found = found.unwrap();
        assert_eq!((found.status, found.issues.len(), found.tested), (Conformance::Partial, 1, None));
        assert_eq!(found.issues[0].mend_by, CivilDate::parse("2027-05-02"));
    }

    #[test]
    fn what_the_law_asks_for_must_be_there() {
        for key in
            ["organisation", "scope", "contact", "status", "prepared", "reviewed", "tested", "tested_how"]
        {
            let text: String = WHOLE
                .lines()
                .filter(|it| !it.starts_with(&format!("{key}:")))
                .map(|it| format!("{it}\n"))
                .collect();
            let codes: Vec<_> = read_text(&text).1.iter().map(|(code, _)| *code).collect();
            assert!(codes.contains(&"key-missing"), "{key}: {codes:?}");
        }
        for (old, new, fault) in [
            (", email: b", "", ("statement-contact", 3)),
            ("partial", "partly", ("value-wrong", 4)),
            ("4.1.2", "4.1.1", ("value-wrong", 6)),
            (", mend_by: 2027-05-02", "", ("key-missing", 6)),
            ("reviewed: 2026-11-03", "reviewed: 2026-11-01", ("value-wrong", 8)),
            ("reviewed: 2026-11-03", "reviewed: soon", ("value-wrong", 8)),
        ] {
            assert_eq!(read_text(&WHOLE.replace(old, new)).1, [fault], "{new}");
        }
    }

    #[test]
    fn an_exemption_needs_no_date() {
        let text = WHOLE.replace("mend_by: 2027-05-02", "reason: burden");
        assert_eq!(read_text(&text).1, []);
        let text = WHOLE
            .replace("criterion: 4.1.2, ", "reason: out-of-scope, ")
            .replace(", mend_by: 2027-05-02", "");
        assert_eq!(read_text(&text).1, []);
    }
}
