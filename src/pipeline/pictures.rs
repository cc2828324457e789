//! The pictures of one edition: their files for the web and for print. Never writes a file.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::edition::Job;
use crate::diagnostics::Warned;
use crate::document::Document;
use crate::locale::names;
use crate::picture::{self, Prepared, Size};
use crate::site::Address;
use crate::source::Span;
use crate::web::pictures::Shown;

/// The pictures of an edition.
#[derive(Default)]
pub struct Pictures {
    /// Their files, by path below the edition's folder.
    pub files: BTreeMap<Address, Arc<[u8]>>,
    /// Where they lie, by their path among the sources.
    pub shown: BTreeMap<String, Shown>,
    /// For leaflets, by their path among the sources.
    pub print: BTreeMap<String, Arc<[u8]>>,
}

impl Pictures {
    /// Adds pictures of other documents.
    pub fn extend(&mut self, other: Self) {
        self.files.extend(other.files);
        self.shown.extend(other.shown);
        self.print.extend(other.print);
    }
}

/// Makes the files of every picture that one of the documents shows.
pub fn make<'a>(job: &Job<'_>, documents: impl Iterator<Item = &'a Document>) -> Warned<Pictures> {
    let mut places: BTreeMap<&str, BTreeSet<Span>> = BTreeMap::new();
    for picture in documents.flat_map(Document::pictures) {
        places.entry(&picture.source).or_default().insert(picture.span);
    }
    let places: Vec<_> = places.into_iter().collect();
    let prepared: Vec<Option<Result<Prepared, picture::Fault>>> = places
        .par_iter()
        .map(|(source, _)| {
            let asset = job.sources.asset(source)?;
            Some(picture::prepare(source, &asset.bytes, job.memo))
        })
        .collect();
    let (mut all, mut faults) = (Pictures::default(), Vec::new());
    for ((source, spans), result) in places.into_iter().zip(prepared) {
        let name = source.rsplit('/').next().unwrap_or(source);
        match result {
            Some(Ok(prepared)) => add(&mut all, source, name, prepared),
            Some(Err(fault)) => {
                faults.extend(spans.into_iter().map(|span| fault.finding(name, span)));
            }
            None => {}
        }
    }
    Warned { value: all, diagnostics: faults }
}

fn add(all: &mut Pictures, source: &str, name: &str, prepared: Prepared) {
    let stem = names::of_asset(name.rsplit_once('.').map_or(name, |(stem, _)| stem));
    let mut put = |sizes: Vec<Size>| {
        let put_one = |it: Size| {
            // A name that changes with what it shows.
            let hash = blake3::hash(&it.bytes).to_hex();
            let name = format!("assets/{stem}-{}.{}.{}", it.width, &hash[..8], it.kind.ending());
            let address = Address::of_file(name);
            all.files.insert(address.clone(), it.bytes);
            (it.width, address)
        };
        sizes.into_iter().map(put_one).collect()
    };
    let shown = Shown { size: prepared.size, files: put(prepared.sizes), webp: put(prepared.webp) };
    all.shown.insert(source.to_owned(), shown);
    all.print.insert(source.to_owned(), prepared.print);
}
