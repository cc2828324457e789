//! What a page's type adds to its body: promises, figures, a training, partners, as blocks that every medium knows. Never
//! reads a page's file and never draws.

use super::Builder;
use crate::config::{FactValue, Words};
use crate::content::own::{Commitment, Own, Partner, Progress, Series, Training};
use crate::content::{Alert, UnitRef};
use crate::document::block::Block;
use crate::document::component::{Bar, Chart, Component, Promise, Promises};
use crate::document::text::Text;
use crate::locale::CivilDate;
use crate::messages::bundle::Value;
use crate::messages::{Arguments, Placeable};

impl Builder<'_> {
    /// The page's body with what its type adds.
    pub(super) fn body(&mut self) -> Vec<Block> {
        let article = self.article;
        let body = self.blocks(&article.blocks);
        match &article.front.own {
            Own::None => body,
            Own::Commitments(all) => self.commitments(all, body),
            Own::Result(series) => self.result(series, body),
            Own::Training(training) => self.training(training, body),
            Own::Partners(partners) => self.partners(partners, body),
        }
    }

    /// Rows of facts that a type adds to those of its front matter.
    pub(super) fn own_rows(&mut self) -> Vec<(Text, Text)> {
        let front = &self.article.front;
        let online = front.event.as_ref().and_then(|it| it.online.as_ref());
        if let Some(address) = self.fact(online, "a web address", |it| matches!(it, FactValue::Url(_))) {
            return vec![(self.word("label-online"), address)];
        }
        let Own::Training(it) = &front.own else { return Vec::new() };
        let minutes = Arguments::new().with("minutes", Value::Number(f64::from(it.minutes)));
        vec![(self.word("label-minutes"), self.edition.words.with("training-minutes", &minutes))]
    }

    fn word(&self, id: &str) -> Text {
        self.edition.words.get(id)
    }

    fn sentence_with_day(&self, id: &str, date: CivilDate) -> Text {
        let value = Value::Closed(Placeable::Day(date.to_string()));
        self.edition.words.with(id, &Arguments::new().with("date", value))
    }

    fn day(&self, date: CivilDate) -> Text {
        self.edition.words.value(&Placeable::Day(date.to_string()))
    }

    fn heading(&self, id: &str) -> Block {
        Block::Heading { level: 2, text: self.word(id), anchor: id.to_owned() }
    }

    fn list(&mut self, items: &[UnitRef]) -> Block {
        let items = items.iter().map(|it| vec![Block::Paragraph(self.marked(*it))]).collect();
        Block::List { ordered: None, items }
    }

    /// The page's own words first, then how many promises are how far, and each of them.
    fn commitments(&mut self, all: &[Commitment], mut blocks: Vec<Block>) -> Vec<Block> {
        let tally = [Progress::Done, Progress::InProgress, Progress::NotStarted, Progress::Missed];
        let tally = tally.into_iter().filter_map(|progress| {
            let count = all.iter().filter(|it| it.progress == progress).count();
            let number = Placeable::Number { value: f64::from(u32::try_from(count).ok()?), fraction: 0 };
            let is_any = count > 0;
            is_any.then(|| (progress, self.edition.words.value(&number), self.word(progress.message())))
        });
        let tally = tally.collect();
        let all = all.iter().map(|it| self.promise(it)).collect();
        blocks.push(self.heading("promise-table"));
        blocks.push(Block::Component(Box::new(Component::Promises(Promises { tally, all }))));
        blocks
    }

    fn promise(&mut self, it: &Commitment) -> Promise {
        let is_late = |due: &CivilDate| it.progress.is_open() && due.days_until(self.edition.today) > 0;
        let late = it.due.map(|(due, _)| due).filter(is_late);
        let mut rows = vec![(self.word("promise-owner"), self.marked(it.owner))];
        rows.extend(it.due.map(|(due, _)| (self.word("promise-due"), self.day(due))));
        if let Some(evidence) = it.evidence {
            rows.push((self.word("promise-evidence"), self.marked(evidence)));
        }
        let changes: Vec<(CivilDate, Text)> =
            it.history.iter().map(|it| (it.date, self.marked(it.text))).collect();
        let history: Vec<(Text, Text)> =
            changes.iter().map(|(day, text)| (self.day(*day), text.clone())).collect();
        Promise {
            anchor: it.id.text.clone(),
            title: self.text(it.title),
            progress: it.progress,
            status: self.word(it.progress.message()),
            late: late.map(|due| self.sentence_with_day("promise-late", due)),
            pair: vec![
                (self.word("promise-heard"), self.marked(it.heard)),
                (self.word("promise-will"), self.marked(it.will)),
            ],
            rows,
            history: (!history.is_empty()).then(|| (self.word("promise-history"), history)),
            changes,
        }
    }

    /// The picture of the figures first, with who counted, then the page's own words.
    fn result(&mut self, series: &Series, body: Vec<Block>) -> Vec<Block> {
        let values: Vec<Option<f64>> = series.bars.iter().map(|it| self.number(&it.value)).collect();
        let highest = values.iter().flatten().copied().fold(f64::MIN_POSITIVE, f64::max);
        let whole = if series.percent { 100.0_f64.max(highest) } else { highest };
        let sentence = self.marked(series.sentence);
        let mut bars = Vec::new();
        for (it, value) in series.bars.iter().zip(values) {
            let Some(value) = value else { continue };
            bars.push(Bar {
                label: self.marked(it.label),
                figure: self.figure(&it.value, value, series.percent),
                date: it.date.map(|it| self.day(it)),
                thousandths: thousandths(value, whole),
            });
        }
        let source = Value::Closed(Placeable::Fact(series.source.text.clone()));
        let is_name = |it: &FactValue| matches!(it, FactValue::Organisation(_));
        let known = self.fact(Some(&series.source), "an organisation", is_name).is_some();
        let source =
            known.then(|| self.edition.words.with("result-source", &Arguments::new().with("source", source)));
        let mut blocks = vec![Block::Component(Box::new(Component::Chart(Chart { sentence, bars, source })))];
        if let Some(caveat) = series.caveat {
            let label = self.word("alert-note");
            let note = vec![Block::Paragraph(self.marked(caveat))];
            blocks.push(Block::Inset { alert: Alert::Note, label, blocks: note });
        }
        blocks.extend(body);
        blocks
    }

    /// A fact that is a number; a finding where it is not.
    fn number(&mut self, name: &Words) -> Option<f64> {
        self.fact(Some(name), "a number", |it| matches!(it, FactValue::Number(_)))?;
        match self.edition.edition.facts.get(&name.text)?.value {
            FactValue::Number(value) if value >= 0.0 => Some(value),
            _ => None,
        }
    }

    fn figure(&self, name: &Words, value: f64, percent: bool) -> Text {
        if !percent {
            return self.edition.words.value(&Placeable::Fact(name.text.clone()));
        }
        self.edition.words.with("result-percent", &Arguments::new().with("number", Value::Number(value)))
    }

    /// What it is for, the page's own words, then what to say, what to ask oneself, and what to do as its leader.
    fn training(&mut self, it: &Training, body: Vec<Block>) -> Vec<Block> {
        let mut blocks = vec![self.heading("training-outcomes"), self.list(&it.outcomes)];
        blocks.extend(body);
        if !it.phrases.is_empty() {
            let row =
                |(good, bad): &(UnitRef, UnitRef)| vec![Some(self.marked(*good)), Some(self.marked(*bad))];
            let rows = it.phrases.iter().map(row).collect();
            blocks.push(self.heading("training-phrases"));
            blocks.push(Block::Table {
                header: vec![Some(self.word("training-do")), Some(self.word("training-do-not"))],
                rows,
            });
        }
        if !it.test.is_empty() {
            blocks.push(self.heading("training-test"));
        }
        for (question, answer, anchor) in &it.test {
            blocks.push(Block::Component(Box::new(Component::Details {
                summary: self.marked(*question),
                anchor: anchor.clone(),
                blocks: vec![Block::Paragraph(self.marked(*answer))],
            })));
        }
        if !it.notes.is_empty() {
            blocks.extend([self.heading("training-notes"), self.list(&it.notes)]);
        }
        blocks
    }

    /// The page's own words first, then a part for each partner, under its name.
    fn partners(&mut self, partners: &[Partner], mut blocks: Vec<Block>) -> Vec<Block> {
        for it in partners {
            let is_name = |it: &FactValue| matches!(it, FactValue::Organisation(_));
            let Some(name) = self.fact(Some(&it.name), "an organisation", is_name) else { continue };
            blocks.push(Block::Heading { level: 2, text: name, anchor: it.name.text.clone() });
            blocks.push(Block::Paragraph(self.marked(it.text)));
            let web = self.fact(it.web.as_ref(), "a web address", |it| matches!(it, FactValue::Url(_)));
            blocks.extend(web.map(Block::Paragraph));
        }
        blocks
    }
}

/// How long a bar is, in thousandths of the whole.
fn thousandths(value: f64, whole: f64) -> u16 {
    // Between 0 and 1000 by its making, so nothing is cut off.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1000")]
    let part = (value / whole * 1000.0).round() as u16;
    part.min(1000)
}
