//! Links of a source text: a translation leads wherever it leads, and nowhere else. Never looks at the words of a
//! link.

use super::Pair;
use crate::diagnostics::{Diagnostic, did_you_mean, rules};
use crate::document::outline::Outline;

/// Reports links that the translation lacks, and links that only it has.
pub fn check(pair: &Pair<'_>, found: &mut Vec<Diagnostic>) {
    let source = addresses(&pair.source.outlines);
    let target = addresses(&pair.target.outlines);
    for address in source.iter().filter(|it| !target.contains(it)) {
        let message = format!("The link to “{address}” of the source text is not in the translation.");
        found.push(
            pair.finding(&rules::TRANSLATION_LINK, pair.target.span, message)
                .help(format!("put the words that lead there in brackets: [words]({address})")),
        );
    }
    for address in target.iter().filter(|it| !source.contains(it)) {
        let message = format!("The source text has no link to “{address}”.");
        found.push(
            pair.finding(&rules::TRANSLATION_LINK, pair.target.place(address), message)
                .maybe_help(did_you_mean(address, source.iter().copied())),
        );
    }
}

fn addresses(outlines: &[Outline]) -> Vec<&str> {
    let mut all: Vec<&str> = outlines.iter().flat_map(|it| it.addresses.iter().map(String::as_str)).collect();
    all.sort_unstable();
    all.dedup();
    all
}
