//! Figures → a table that is the chart: each row a label, a figure, and a bar as SVG. Never says what they mean: that is the
//! sentence of the page.

use super::blocks::Writer;
use super::html::span;
use crate::document::component::{Bar, Chart};

/// How many patterns there are: who sees no colours, or prints without, tells the bars apart by them.
const PATTERNS: usize = 3;

/// Draws a chart. Bars begin at the side where the page's text begins: the style sheet turns them round.
pub fn draw(writer: &Writer<'_>, chart: &Chart, out: &mut String) {
    let rows: String = chart.bars.iter().enumerate().map(|(n, it)| row(writer, n, it)).collect();
    let source = chart.source.as_ref().map(|it| writer.element("p", it)).unwrap_or_default();
    out.push_str(&format!(
        "<figure class=\"data\">{}<table><tbody>{rows}</tbody></table>{source}</figure>\n",
        writer.element("figcaption", &chart.sentence),
    ));
}

fn row(writer: &Writer<'_>, n: usize, it: &Bar) -> String {
    let place = writer.place;
    let part = f64::from(it.thousandths) / 10.0;
    let marks = pattern(n % PATTERNS);
    let date = it.date.as_ref().map(|it| format!(" <span class=\"soft\">{}</span>", span(it, place)));
    // The words say it all; the bar is for who sees it at a glance.
    format!(
        "<tr><th scope=\"row\">{}{}</th><td class=\"value\">{}</td><td class=\"bar\" aria-hidden=\"true\"><svg focusable=\"false\"><defs>\
         <pattern id=\"bar-{n}\" width=\"10\" height=\"10\" patternUnits=\"userSpaceOnUse\">{marks}</pattern></defs>\
         <rect class=\"all\" width=\"100%\" height=\"100%\"/>\
         <rect class=\"part\" width=\"{part}%\" height=\"100%\" fill=\"url(#bar-{n})\"/></svg></td></tr>",
        span(&it.label, place),
        date.unwrap_or_default(),
        span(&it.figure, place),
    )
}

/// What fills a bar: stripes, all of it, or dots.
fn pattern(n: usize) -> &'static str {
    match n {
        0 => {
            "<path class=\"p-bg\" d=\"M0 0h10v10h-10z\"/><path class=\"p-fg\" d=\"M-2 2l4-4M0 10L10 0M8 12l4-4\"/>"
        }
        1 => "<path class=\"p-solid\" d=\"M0 0h10v10h-10z\"/>",
        _ => {
            "<path class=\"p-bg\" d=\"M0 0h10v10h-10z\"/><circle class=\"p-solid\" cx=\"5\" cy=\"5\" r=\"2.6\"/>"
        }
    }
}
