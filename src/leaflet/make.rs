//! One leaflet: content, layout, PDF. Errors of the layout come back at the place in the sources. Never writes
//! a file.

use typst::WorldExt;
use typst::diag::{Severity as TypstSeverity, SourceDiagnostic};
use typst::foundations::{Dict, Smart, Value};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::content::{Setter, SpanBook};
use super::data::{self, Frame};
use super::finish::{Duplex, Printing, finish};
use super::words;
use super::world::{Press, Sheet, file_id};
use crate::content::front_matter::Format;
use crate::diagnostics::{Diagnostic, rules};
use crate::document::{Document, Target};
use crate::source::{Sources, Span};

/// A leaflet to be made.
pub struct Job<'a> {
    /// What it says.
    pub document: &'a Document,
    /// Its form.
    pub format: Format,
    /// What stands round it.
    pub frame: Frame<'a>,
    /// Names the file for ever: edition, language, page and format.
    pub identity: String,
    /// The addresses of links.
    pub address: &'a dyn Fn(&Target) -> String,
    /// All files, for pictures.
    pub sources: &'a Sources,
}

/// The leaflet as PDF/UA-1.
///
/// # Errors
/// Findings, at the text that could not be set or at the line of the layout.
pub fn make(press: &Press, job: &Job<'_>) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let mut setter = Setter {
        locale: &job.document.locale,
        sources: job.sources,
        address: job.address,
        spans: SpanBook::new(places(job.document)),
    };
    let doc = data::dictionary(job.document, &job.frame, &mut setter);
    let layout = format!("{}.typ", job.format.as_str());
    print(press, &layout, doc, &job.identity, &setter.spans, job.document.title.span)
}

/// What the theme's `layout` makes of `doc`, as PDF/UA-1. Faults without a place are told `here`.
///
/// # Errors
/// Findings, at the text that could not be set or at the line of the layout.
pub fn print(
    press: &Press,
    layout: &str,
    doc: Dict,
    identity: &str,
    spans: &SpanBook,
    here: Span,
) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let main = file_id(layout).filter(|it| press.layout_source(*it).is_some()).ok_or_else(|| {
        vec![Diagnostic::new(&rules::THEME_MISSING, here, format!("The theme has no leaflets/{layout}."))]
    })?;
    let mut inputs = Dict::new();
    inputs.insert("doc".into(), Value::Dict(doc));
    let sheet = Sheet::new(press, main, inputs);
    let told = |list: &[SourceDiagnostic]| -> Vec<Diagnostic> {
        list.iter().map(|it| finding(it, &sheet, press, spans, here)).collect()
    };
    let compiled = typst::compile::<PagedDocument>(&sheet);
    let paged = compiled.output.map_err(|errors| told(&errors))?;
    // A warning here is a fault of the layout, such as a font family that is not there.
    let warnings: Vec<SourceDiagnostic> =
        compiled.warnings.into_iter().filter(|it| it.severity == TypstSeverity::Warning).collect();
    if !warnings.is_empty() {
        return Err(told(&warnings));
    }
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|_| vec![Diagnostic::new(&rules::LAYOUT_FAILED, here, "PDF/UA-1 is not to be had.")])?;
    let options =
        PdfOptions { ident: Smart::Custom(identity.to_owned()), standards, ..PdfOptions::default() };
    let (paged, words) = words::split(&paged);
    let pdf = typst_pdf::pdf(&paged, &options).map_err(|errors| told(&errors))?;
    let printing = Printing { duplex: duplex(&paged), bleed: None };
    finish(&pdf, &words, printing).map_err(|fault| {
        vec![Diagnostic::new(&rules::LAYOUT_FAILED, here, format!("The PDF cannot be finished: {fault}."))]
    })
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
    let mut count = 40 + 2 * document.rows.len();
    for block in &document.blocks {
        block.texts(&mut |_| count += 2);
    }
    count
}

fn finding(
    it: &SourceDiagnostic,
    sheet: &Sheet<'_>,
    press: &Press,
    spans: &SpanBook,
    here: Span,
) -> Diagnostic {
    let in_layout = || {
        let source = press.layout_source(it.span.id()?)?;
        Some(Span::new(source, sheet.range(it.span)?))
    };
    let place = spans.find(it.span).or_else(in_layout).unwrap_or(here);
    let hints: Vec<&str> = it.hints.iter().map(|it| it.v.as_str()).collect();
    let message = format!("This leaflet cannot be laid out: {}.", it.message.trim_end_matches('.'));
    let help = (!hints.is_empty()).then(|| hints.join("; "));
    Diagnostic::new(&rules::LAYOUT_FAILED, place, message).maybe_help(help)
}
