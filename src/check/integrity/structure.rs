//! Bold words and line ends of a source text. Never counts words.

use super::Pair;
use crate::diagnostics::{Diagnostic, rules};

/// Reports bold that is on one side only, and line ends that differ in number.
pub fn check(pair: &Pair<'_>, found: &mut Vec<Diagnostic>) {
    let most = |count: fn(&crate::document::outline::Outline) -> usize, side: &super::Side<'_>| {
        side.outlines.iter().map(count).max().unwrap_or(0)
    };
    let (source, target) = (most(|it| it.strong, &pair.source), most(|it| it.strong, &pair.target));
    if (source == 0) != (target == 0) {
        let (message, help) = if source > 0 {
            (
                "The source text has bold words, and the translation has none.",
                "write **words** where they are bold",
            )
        } else {
            ("The translation has bold words, and the source text has none.", "take the ** out")
        };
        found.push(pair.finding(&rules::TRANSLATION_STRUCTURE, pair.target.span, message).help(help));
    }
    let (source, target) = (most(|it| it.breaks, &pair.source), most(|it| it.breaks, &pair.target));
    if source != target {
        let message =
            format!("The source text has {} lines, and the translation has {}.", source + 1, target + 1);
        found.push(
            pair.finding(&rules::TRANSLATION_STRUCTURE, pair.target.span, message)
                .help("end each line but the last with \\, and begin the next line with {\"\"}"),
        );
    }
}
