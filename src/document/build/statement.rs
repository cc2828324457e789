//! The accessibility statement: its parts in the order that the model statement of GOV.UK gives them. Never invents a
//! date or a finding: both come from the data and from the checks.

use std::sync::Arc;

use super::Builder;
use crate::content::statement::{Conformance, FIXED, Issue, Reason, Statement};
use crate::diagnostics::{Diagnostic, rules};
use crate::document::block::Block;
use crate::document::component::Component;
use crate::document::inline::{Inline, Target};
use crate::document::text::Text;
use crate::locale::{CivilDate, DateStyle, Locale};
use crate::messages::bundle::Value;
use crate::messages::{Arguments, Placeable};
use crate::translation::State;

/// Something that the site's own checks know not to conform.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Known {
    /// The success criterion.
    pub criterion: String,
    /// The rule's title, in English.
    pub title: &'static str,
}

/// The body that enforces the regulations sends complaints here (Great Britain).
const ADVISORY: &str = "https://www.equalityadvisoryservice.com/";

impl Builder<'_> {
    /// The whole page: what the statement is about, the page's own words, and then what the law asks for.
    pub(super) fn statement(&mut self, it: &Statement, known: &[Known]) -> Vec<Block> {
        let mut blocks = vec![Block::Paragraph(self.marked(it.scope))];
        let article = self.article;
        blocks.extend(self.blocks(&article.blocks));
        self.contact_part(it, &mut blocks);
        blocks.push(self.part(2, "statement-enforcement-heading"));
        blocks.push(self.sentence("statement-enforcement"));
        let mut link = self.edition.words.get("statement-advisory");
        let content = std::mem::take(&mut link.inlines);
        link.inlines.push(Inline::Link { to: Box::new(Target::Away(ADVISORY.to_owned())), content });
        blocks.push(Block::Paragraph(link));
        blocks.push(self.part(2, "statement-technical-heading"));
        blocks.push(self.fixed(it, "statement-commitment"));
        blocks.push(self.part(2, "statement-status-heading"));
        let status = self.status(it, known);
        blocks.push(self.fixed(it, status));
        self.problems(it, known, &mut blocks);
        blocks.push(self.part(2, "statement-prepared-heading"));
        blocks.push(self.fixed(it, "statement-prepared"));
        if let Some(date) = it.tested {
            blocks.push(Block::Paragraph(self.dated("statement-tested", date)));
        }
        blocks.push(Block::Paragraph(self.marked(it.how)));
        blocks.extend(self.in_english(it, ["statement-commitment", status, "statement-prepared"]));
        blocks
    }

    fn part(&self, level: u8, id: &str) -> Block {
        Block::Heading { level, text: self.edition.words.get(id), anchor: id.to_owned() }
    }

    fn sentence(&self, id: &str) -> Block {
        Block::Paragraph(self.edition.words.get(id))
    }

    fn dated(&self, id: &str, date: CivilDate) -> Text {
        let value = Value::Closed(Placeable::Day(date.to_string()));
        self.edition.words.with(id, &Arguments::new().with("date", value))
    }

    fn contact_part(&mut self, it: &Statement, blocks: &mut Vec<Block>) {
        blocks.push(self.part(2, "statement-contact-heading"));
        blocks.push(self.sentence("statement-contact"));
        let lines = [
            ("footer-call", "phone"),
            ("footer-email", "email"),
            ("statement-web", "web"),
            ("statement-post", "post"),
        ];
        let mut items = Vec::new();
        for (name, (id, value)) in it.contact.iter().zip(lines) {
            let Some(name) = name.as_ref().filter(|it| self.fact(Some(it), "a fact", |_| true).is_some())
            else {
                continue;
            };
            let fact = Value::Closed(Placeable::Fact(name.text.clone()));
            let text = self.edition.words.with(id, &Arguments::new().with(value, fact));
            items.push(vec![Block::Paragraph(text)]);
        }
        blocks.push(Block::List { ordered: None, items });
        blocks.extend(it.answer.map(|it| Block::Paragraph(self.marked(it))));
    }

    /// The message that says how far the site conforms; a finding where that does not go with what is known.
    fn status(&mut self, it: &Statement, known: &[Known]) -> &'static str {
        let has = |reason: &[Reason]| it.issues.iter().any(|it| reason.contains(&it.reason));
        let fails = has(&[Reason::Failure]) || !known.is_empty();
        let exempt = has(&[Reason::Burden, Reason::OutOfScope]);
        let told = match it.status {
            Conformance::Full if fails => Some((
                "The statement says that the site conforms fully, and yet faults are known.",
                "write status: partial",
            )),
            Conformance::Partial | Conformance::None if !fails && !exempt => Some((
                "The statement says that the site does not conform fully, and names nothing that fails.",
                "add what fails under issues:, or write status: full",
            )),
            _ => None,
        };
        if let Some((message, help)) = told {
            self.faults.push(Diagnostic::new(&rules::STATEMENT_STATUS, it.status_span, message).help(help));
        }
        match (it.status, fails, exempt) {
            (Conformance::Full, ..) => "statement-full",
            (Conformance::None, ..) => "statement-none",
            (Conformance::Partial, true, true) => "statement-partial-both",
            (Conformance::Partial, false, true) => "statement-partial-exemptions",
            (Conformance::Partial, ..) => "statement-partial",
        }
    }

    /// What does not conform: failures, burdens, and what the regulations do not cover.
    fn problems(&mut self, it: &Statement, known: &[Known], blocks: &mut Vec<Block>) {
        blocks.push(self.part(2, "statement-problems-heading"));
        for (reason, id) in [
            (Reason::Failure, "statement-failures"),
            (Reason::Burden, "statement-burden"),
            (Reason::OutOfScope, "statement-scope"),
        ] {
            blocks.push(self.part(3, &format!("{id}-heading")));
            let of_reason: Vec<&Issue> = it.issues.iter().filter(|it| it.reason == reason).collect();
            let items: Vec<Vec<Block>> = of_reason.iter().map(|it| self.issue(it)).collect();
            if items.is_empty() {
                blocks.push(self.sentence(&format!("{id}-none")));
            } else {
                blocks.push(Block::List { ordered: None, items });
            }
            if reason == Reason::Failure {
                self.found(known, blocks);
            }
        }
    }

    fn issue(&mut self, it: &Issue) -> Vec<Block> {
        let mut text = self.marked(it.what);
        let said = |text: &Text, it: &Issue| it.criterion.as_ref().is_none_or(|it| text.plain().contains(it));
        if let (Some(criterion), false) = (&it.criterion, said(&text, it)) {
            let value = Value::Closed(Placeable::Text(criterion.clone()));
            let more =
                self.edition.words.with("statement-criterion", &Arguments::new().with("criterion", value));
            append(&mut text, more);
        }
        if let Some(date) = it.mend_by {
            let more = self.dated("statement-mend-by", date);
            append(&mut text, more);
        }
        vec![Block::Paragraph(text)]
    }

    /// What the checks know. Their words are English; who listens is told so.
    fn found(&self, known: &[Known], blocks: &mut Vec<Block>) {
        if known.is_empty() {
            blocks.push(self.sentence("statement-found-none"));
            return;
        }
        blocks.push(self.sentence("statement-found"));
        let item = |it: &Known| {
            let words = format!("WCAG {}: {}", it.criterion, it.title);
            vec![Block::Paragraph(self.english(vec![Inline::Text(words.into())]))]
        };
        blocks.push(Block::List { ordered: None, items: known.iter().map(item).collect() });
    }

    /// A sentence whose wording is fixed, in the reader's language.
    fn fixed(&mut self, it: &Statement, id: &str) -> Block {
        let organisation = self.fact(Some(&it.organisation), "a name", |it| {
            matches!(it, crate::config::FactValue::Organisation(_))
        });
        let name = organisation
            .map_or(Placeable::Text(String::new()), |_| Placeable::Fact(it.organisation.text.clone()));
        let day = |date: CivilDate| Value::Closed(Placeable::Day(date.to_string()));
        let arguments = Arguments::new()
            .with("organisation", Value::Closed(name))
            .with("prepared", day(it.prepared))
            .with("reviewed", day(it.reviewed.0));
        Block::Paragraph(self.edition.words.with(id, &arguments))
    }

    /// The fixed sentences in English, for readers of another language: they are what the law asks for.
    fn in_english(&self, it: &Statement, ids: [&str; 3]) -> Option<Block> {
        if self.edition.words.reader().language() == "en" {
            return None;
        }
        let blocks = ids.iter().filter_map(|id| {
            let (_, sentence) = FIXED.iter().find(|(name, _)| name == id)?;
            Some(Block::Paragraph(self.english(self.filled(it, sentence))))
        });
        Some(Block::Component(Box::new(Component::Details {
            summary: self.edition.words.get("statement-english"),
            anchor: "statement-english".to_owned(),
            blocks: blocks.collect(),
        })))
    }

    fn filled(&self, it: &Statement, sentence: &str) -> Vec<Inline> {
        let english = self.edition.catalogue.formats(&self.edition.config.source);
        let date =
            |date: CivilDate| english.map_or_else(|| date.to_string(), |it| it.date(date, DateStyle::Long));
        let organisation = match self.edition.edition.facts.get(&it.organisation.text).map(|it| &it.value) {
            Some(crate::config::FactValue::Organisation(name)) => name.clone(),
            _ => String::new(),
        };
        let words = sentence
            .replace("{ $organisation }", &organisation)
            .replace("{ $prepared }", &date(it.prepared))
            .replace("{ $reviewed }", &date(it.reviewed.0));
        vec![Inline::Text(words.into())]
    }

    fn english(&self, inlines: Vec<Inline>) -> Text {
        let source = &self.edition.config.source;
        let locale = if source.language() == "en" {
            Arc::clone(source)
        } else {
            Locale::known("en-GB").unwrap_or_else(|| Arc::clone(source))
        };
        Text { inlines, locale, state: State::Original, span: self.edition.words.anywhere }
    }
}

/// Puts a sentence of the interface after a text; where the two are in different languages it carries its own.
fn append(text: &mut Text, more: Text) {
    text.inlines.push(Inline::Text(" ".into()));
    if more.locale == text.locale {
        text.inlines.extend(more.inlines);
    } else {
        text.inlines.push(Inline::Foreign { text: more.plain().into(), locale: more.locale });
    }
}
