//! One leaflet: content, layout, PDF. Errors of the layout come back at the place in the sources. Never writes
//! a file.

use std::collections::BTreeMap;
use std::sync::Arc;

use typst::WorldExt;
use typst::diag::{Severity as TypstSeverity, SourceDiagnostic};
use typst::foundations::{Dict, IntoValue, Smart, Value};
use typst::layout::{Abs, Sides};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::content::{Setter, SpanBook};
use super::data::{self, Frame};
use super::finish::{Duplex, finish};
use super::fit;
use super::made::{Leaflet, Pdf};
use super::picture;
use super::sheets;
use super::words;
use super::world::{Press, Sheet, file_id};
use crate::diagnostics::{Diagnostic, rules};
use crate::document::{Block, Document, Target};
use crate::locale::Direction;
use crate::site::Purpose;
use crate::source::Span;
use crate::theme;

/// A leaflet to be made.
pub struct Job<'a> {
    /// What it says.
    pub document: &'a Document,
    /// Its form.
    pub form: &'a theme::Leaflet,
    /// The theme's other forms: one of them may take what this one does not.
    pub forms: &'a [theme::Leaflet],
    /// What stands round it.
    pub frame: Frame<'a>,
    /// Names the file for ever: edition, language, page and form.
    pub identity: String,
    /// The addresses of links.
    pub address: &'a dyn Fn(&Target) -> String,
    /// Pictures by their path among the sources.
    pub pictures: &'a BTreeMap<String, Arc<[u8]>>,
    /// In black and white too.
    pub black_and_white: bool,
    /// For a print shop too.
    pub print_shop: bool,
}

/// The leaflet: its files, the first one to read on a screen, and its picture.
///
/// # Errors
/// Findings, at the text that could not be set or at the line of the layout.
pub fn make(press: &Press, job: &Job<'_>) -> Result<Leaflet, Vec<Diagnostic>> {
    let made = set(press, job);
    press.made_one();
    made
}

fn set(press: &Press, job: &Job<'_>) -> Result<Leaflet, Vec<Diagnostic>> {
    if job.form.pictures {
        let bare = without_picture(job.document);
        if !bare.is_empty() {
            return Err(bare);
        }
    }
    let mut setter = Setter {
        locale: &job.document.locale,
        pictures: job.pictures,
        address: job.address,
        spans: SpanBook::new(places(job.document)),
        here: typst::syntax::Span::detached(),
    };
    let doc = data::dictionary(job.document, &job.frame, &mut setter);
    let print = Print { press, identity: &job.identity, spans: &setter.spans, here: job.document.title.span };
    let form = job.form;
    let colour = print.lay_out(&form.layout.text, shaped(&doc, form, "colour"))?;
    let unset = fit::without_glyph(&colour, &setter.spans);
    if !unset.is_empty() {
        return Err(unset.into_iter().map(|(it, place)| without_glyph(job, it, place)).collect());
    }
    if let Some(it) = fit::overset(&colour, form.pages, &setter.spans) {
        return Err(vec![overset(&print, job, &doc, it)]);
    }
    check_edges(&colour, &print, job)?;
    let rtl = job.document.locale.direction == Direction::Rtl;
    let read = print.export(&colour, None)?;
    let mut files = Vec::new();
    if let Some(plan) = form.sheet {
        files.push((Purpose::Print, sheets::impose(&read, plan, rtl, None)));
    }
    if job.black_and_white {
        let ink = print.lay_out(&form.layout.text, shaped(&doc, form, "bw"))?;
        let pdf = print.export(&ink, None)?;
        let pdf = match form.sheet {
            Some(plan) => sheets::impose(&pdf, plan, rtl, None),
            None => Ok(pdf),
        };
        files.push((Purpose::BlackAndWhite, pdf));
    }
    if job.print_shop {
        let pdf = print.export(&colour, Some(sheets::BLEED))?;
        let pdf = match form.sheet {
            Some(plan) => sheets::impose(&pdf, plan, rtl, Some(sheets::BLEED)),
            None => Ok(pdf),
        };
        files.push((Purpose::PrintShop, pdf.and_then(|it| sheets::mark(&it))));
    }
    let mut made = Leaflet {
        picture: picture::first_page(&colour),
        files: vec![Pdf { purpose: Purpose::Read, bytes: read }],
    };
    for (purpose, bytes) in files {
        made.files.push(Pdf { purpose, bytes: bytes.map_err(|fault| print.unfinished(&fault))? });
    }
    Ok(made)
}

/// The dictionary for one form in one ink.
fn shaped(doc: &Dict, form: &theme::Leaflet, ink: &str) -> Dict {
    let mut doc = doc.clone();
    doc.insert("ink".into(), ink.into_value());
    doc.insert("form".into(), form.name.text.as_str().into_value());
    doc.insert("width".into(), form.size[0].into_value());
    doc.insert("height".into(), form.size[1].into_value());
    doc.insert("pages".into(), i64::try_from(form.pages).unwrap_or(i64::MAX).into_value());
    doc
}

/// What is told of a leaflet that does not fit.
fn overset(print: &Print<'_>, job: &Job<'_>, doc: &Dict, it: fit::Overset) -> Diagnostic {
    let lines = if it.lines == 1 { "1 line".to_owned() } else { format!("{} lines", it.lines) };
    let panel = it.panel.map(|it| format!(" on panel {it}")).unwrap_or_default();
    let (name, language) = (&job.form.name.text, &job.document.locale.name);
    let message = format!("The leaflet “{name}” in {language} does not fit: {lines} over{panel}.");
    let takes = |form: &&theme::Leaflet| {
        let room = |it: &theme::Leaflet| it.size[0] * it.size[1] * if it.pages > 1 { 2.0 } else { 1.0 };
        form.pages > 1
            && form.name.text != *name
            && (room(form) >= room(job.form) || form.pages > job.form.pages)
            && print.lay_out(&form.layout.text, shaped(doc, form, "colour")).is_ok_and(|paged| {
                fit::overset(&paged, form.pages, print.spans).is_none()
                    && fit::clipped(&paged, print.spans).is_none()
            })
    };
    let help = match job.forms.iter().find(takes) {
        Some(form) => format!("shorten the text, or use the leaflet “{}”, which takes it", form.name.text),
        None => "shorten the text: no other leaflet of the theme takes it either".to_owned(),
    };
    let block = it.part.and_then(|part| job.document.blocks.get(part)).and_then(first_text);
    Diagnostic::new(&rules::LEAFLET_OVERSET, block.or(it.place).unwrap_or(print.here), message).help(help)
}

fn without_glyph(job: &Job<'_>, letter: char, place: Option<Span>) -> Diagnostic {
    let language = &job.document.locale.name;
    let message = format!(
        "No font of the theme has the character “{letter}” (U+{:04X}), which a leaflet in {language} needs.",
        u32::from(letter)
    );
    Diagnostic::new(&rules::GLYPH_MISSING, place.unwrap_or(job.document.title.span), message).help(
        "write it in another way, or name a font that has it in theme.yaml, under the script's typesetting",
    )
}

fn check_edges(paged: &PagedDocument, print: &Print<'_>, job: &Job<'_>) -> Result<(), Vec<Diagnostic>> {
    let Some((page, words, place)) = fit::clipped(paged, print.spans) else { return Ok(()) };
    let message = format!(
        "The leaflet “{}” in {} cannot be printed: “{}” runs over the edge of page {page}.",
        job.form.name.text,
        job.document.locale.name,
        words.trim()
    );
    Err(vec![
        Diagnostic::new(&rules::LAYOUT_FAILED, place.unwrap_or(print.here), message)
            .help("shorten the word or the line, or mend the layout"),
    ])
}

/// A layout that is to be filled.
pub struct Print<'a> {
    /// Fonts and layouts.
    pub press: &'a Press,
    /// Names the file for ever.
    pub identity: &'a str,
    /// Places of texts.
    pub spans: &'a SpanBook,
    /// The place of faults that have none.
    pub here: Span,
}

impl Print<'_> {
    /// What the theme's `layout` makes of `doc`.
    ///
    /// # Errors
    /// Findings, at the text that could not be set or at the line of the layout.
    pub fn lay_out(&self, layout: &str, doc: Dict) -> Result<PagedDocument, Vec<Diagnostic>> {
        let main = file_id(layout).filter(|it| self.press.layout_source(*it).is_some()).ok_or_else(|| {
            let message = format!("The theme has no leaflets/{layout}.");
            vec![Diagnostic::new(&rules::THEME_MISSING, self.here, message)]
        })?;
        let mut inputs = Dict::new();
        inputs.insert("doc".into(), Value::Dict(doc));
        let sheet = Sheet::new(self.press, main, inputs);
        let compiled = typst::compile::<PagedDocument>(&sheet);
        let paged = compiled.output.map_err(|errors| self.findings(&errors, Some(&sheet)))?;
        // A warning here is a fault of the layout, such as a font family that is not there.
        let warnings: Vec<SourceDiagnostic> =
            compiled.warnings.into_iter().filter(|it| it.severity == TypstSeverity::Warning).collect();
        if warnings.is_empty() { Ok(paged) } else { Err(self.findings(&warnings, Some(&sheet))) }
    }

    /// Laid-out pages as PDF/UA-1, with paint that goes `bleed` points beyond their edges.
    ///
    /// # Errors
    /// Findings, at the text that no font has.
    pub fn export(&self, paged: &PagedDocument, bleed: Option<f32>) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|_| {
            vec![Diagnostic::new(&rules::LAYOUT_FAILED, self.here, "PDF/UA-1 is not to be had.")]
        })?;
        let ident = Smart::Custom(self.identity.to_owned());
        let options = PdfOptions { ident, standards, ..PdfOptions::default() };
        let sides = Sides::splat(Abs::pt(bleed.unwrap_or_default().into()));
        let (paged, words) = words::split(paged, sides);
        let pdf = typst_pdf::pdf(&paged, &options).map_err(|errors| self.findings(&errors, None))?;
        finish(&pdf, &words, duplex(&paged)).map_err(|it| self.unfinished(&it))
    }

    fn unfinished(&self, fault: &str) -> Vec<Diagnostic> {
        vec![Diagnostic::new(
            &rules::LAYOUT_FAILED,
            self.here,
            format!("The PDF cannot be finished: {fault}."),
        )]
    }

    fn findings(&self, list: &[SourceDiagnostic], sheet: Option<&Sheet<'_>>) -> Vec<Diagnostic> {
        list.iter().map(|it| self.finding(it, sheet)).collect()
    }

    fn finding(&self, it: &SourceDiagnostic, sheet: Option<&Sheet<'_>>) -> Diagnostic {
        let in_layout = || {
            let source = self.press.layout_source(it.span.id()?)?;
            Some(Span::new(source, sheet?.range(it.span)?))
        };
        let place = self.spans.find(it.span).or_else(in_layout).unwrap_or(self.here);
        let hints: Vec<&str> = it.hints.iter().map(|it| it.v.as_str()).collect();
        let message = format!("This leaflet cannot be laid out: {}.", it.message.trim_end_matches('.'));
        let help = (!hints.is_empty()).then(|| hints.join("; "));
        Diagnostic::new(&rules::LAYOUT_FAILED, place, message).maybe_help(help)
    }
}

/// Texts that have no picture before them: a picture counts until the next heading.
fn without_picture(document: &Document) -> Vec<Diagnostic> {
    let (mut found, mut pictured) = (Vec::new(), false);
    for block in &document.blocks {
        match block {
            Block::Heading { .. } => pictured = false,
            Block::Picture(_) => pictured = true,
            Block::Component(it) if it.picture().is_some() => pictured = true,
            _ if pictured => {}
            other => found.extend(first_text(other).map(|place| {
                Diagnostic::new(&rules::EASY_READ_PICTURE, place, "This text has no picture.")
                    .help("put one before it, on a line of its own: ![what it shows](picture.png)")
            })),
        }
    }
    found
}

fn first_text(block: &Block) -> Option<Span> {
    let mut first = None;
    block.texts(&mut |text| first = first.or(Some(text.span)));
    first
}

/// How pages of this shape are turned.
fn duplex(paged: &PagedDocument) -> Duplex {
    match paged.pages() {
        [_] | [] => Duplex::Simplex,
        [first, ..] if first.frame.width() > first.frame.height() => Duplex::ShortEdge,
        _ => Duplex::LongEdge,
    }
}

/// Enough places for every text of a document and what stands round it.
fn places(document: &Document) -> usize {
    let mut count = 60 + 2 * document.rows.len() + document.pictures().len();
    for block in &document.blocks {
        // What a wide table says is set in two ways.
        block.texts(&mut |_| count += if matches!(block, Block::Component(_)) { 4 } else { 2 });
        if let Block::Component(it) = block {
            // Lines that come from facts and from the interface, here and in components inside.
            count += 12 * (1 + it.blocks().count());
        }
    }
    count
}
