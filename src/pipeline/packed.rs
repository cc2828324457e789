//! Text files packed beforehand, so that a host need not pack them for each reader. Never changes a file.

use std::io::Write;
use std::sync::Arc;

use brotli::CompressorWriter;
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::prelude::*;

use crate::output::{File, Output};

/// Files with these endings are text; pictures, fonts and leaflets are packed already.
const TEXT: [&str; 8] = ["html", "css", "js", "xml", "ics", "txt", "vtt", "svg"];

/// A file of one packet of the network gains nothing.
const SMALLEST: usize = 1400;

/// The packed twins of an output's text files: `index.html.br` and `index.html.gz`, where they are smaller.
pub fn twins(output: &Output) -> Vec<(String, Arc<[u8]>)> {
    let is_text = |path: &str| path.rsplit_once('.').is_some_and(|(_, ending)| TEXT.contains(&ending));
    let texts: Vec<(&str, &Arc<[u8]>)> = output
        .iter()
        .filter_map(|(path, file)| match file {
            File::Bytes(bytes) if is_text(path) && bytes.len() >= SMALLEST => Some((path, bytes)),
            _ => None,
        })
        .collect();
    texts
        .par_iter()
        .flat_map_iter(|(path, bytes)| {
            let packed = [("br", brotli(bytes)), ("gz", gzip(bytes))];
            packed.into_iter().filter_map(move |(ending, packed)| {
                let packed = packed.filter(|it| it.len() < bytes.len())?;
                Some((format!("{path}.{ending}"), packed.into()))
            })
        })
        .collect()
}

/// At the highest level: it is done once, and read many times.
fn brotli(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let parameters = BrotliEncoderParams { quality: 11, size_hint: bytes.len(), ..Default::default() };
    {
        let mut writer = CompressorWriter::with_params(&mut out, 4096, &parameters);
        writer.write_all(bytes).ok()?;
    }
    Some(out)
}

/// Without a name and a time, so that the same bytes come of the same file.
fn gzip(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::best());
    writer.write_all(bytes).ok()?;
    writer.finish().ok()
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn twins_of_texts_hold_the_same_and_others_have_none() {
        let text: Arc<[u8]> = "Call us. ".repeat(500).into_bytes().into();
        let mut output = Output::new();
        for path in ["en-GB/index.html", "en-GB/leaflets/a.pdf"] {
            output.insert(path, File::Bytes(Arc::clone(&text))).expect("a plain path");
        }
        output.insert("small.txt", File::Bytes(b"User-agent: *".as_slice().into())).expect("a plain path");
        let twins = twins(&output);
        let paths: Vec<&str> = twins.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["en-GB/index.html.br", "en-GB/index.html.gz"]);
        let mut opened = [Vec::new(), Vec::new()];
        brotli::Decompressor::new(&*twins[0].1, 4096).read_to_end(&mut opened[0]).expect("brotli");
        flate2::read::GzDecoder::new(&*twins[1].1).read_to_end(&mut opened[1]).expect("gzip");
        assert_eq!(opened, [text.to_vec(), text.to_vec()]);
    }
}
