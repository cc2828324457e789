//! The picture that a page names, in the file for its reader's language. Never unpacks it.

use super::Builder;
use crate::config::Words;
use crate::content::UnitRef;
use crate::diagnostics::{Diagnostic, did_you_mean, rules};
use crate::document::block::Picture;
use crate::document::edition::Edition;
use crate::picture;
use crate::site::address;
use crate::source::Asset;

impl Builder<'_> {
    pub(super) fn picture(&mut self, path: &Words, alt: Option<UnitRef>, mirror: bool) -> Option<Picture> {
        let edition = self.edition;
        let file = &edition.sources.get(self.article.source).path;
        let target = address::resolve(file, &path.text);
        let asset = target.as_deref().and_then(|it| edition.sources.asset(it));
        let Some(asset) = asset else {
            self.missing(path);
            return None;
        };
        let own = localised(edition, &asset.path);
        let asset = own.unwrap_or(asset);
        let alt = alt.map(|it| self.text(it));
        if let Err(fault) = picture::inspect(&asset.path, &asset.bytes) {
            let name = asset.path.rsplit('/').next().unwrap_or(&asset.path);
            self.faults.push(fault.finding(name, path.span));
            return None;
        }
        // A picture that was made for the language stands as it is meant to stand.
        let mirrored = mirror && own.is_none() && edition.words.reader().is_rtl();
        Some(Picture { source: asset.path.clone(), alt, mirrored, span: path.span })
    }

    fn missing(&mut self, path: &Words) {
        let file = &self.edition.sources.get(self.article.source).path;
        let prefix = file.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
        let beside = self.edition.sources.assets_under(&prefix);
        let known: Vec<&str> = beside.filter_map(|it| it.path.strip_prefix(&prefix)).collect();
        let message = format!("There is no picture “{}”.", path.text);
        self.faults.push(
            Diagnostic::new(&rules::IMAGE_MISSING, path.span, message)
                .maybe_help(did_you_mean(&path.text, known.iter().copied())),
        );
    }
}

/// `hall.ur.jpg` beside `hall.jpg`, for the reader's language or the nearest that it falls back on. In the end they all
/// fall back on the source language, whose picture is `hall.jpg`.
fn localised<'a>(edition: &'a Edition<'_>, path: &str) -> Option<&'a Asset> {
    let (stem, ending) = path.rsplit_once('.')?;
    let mut nearer = edition.words.chain.iter().take_while(|it| *it != edition.words.source);
    nearer.find_map(|it| edition.sources.asset(&format!("{stem}.{}.{ending}", it.tag)))
}
