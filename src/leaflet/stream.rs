//! Streams of a PDF, packed. Never looks at what they hold.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Stream};

/// A stream with the entries of `dictionary`, packed as typst-pdf packs its own. What `lopdf` packs with is its slowest
/// level, which takes three times as long for a hundredth of the bytes.
pub fn packed(mut dictionary: Dictionary, content: &[u8]) -> std::io::Result<Stream> {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(content.len() / 4), Compression::new(6));
    encoder.write_all(content)?;
    dictionary.set("Filter", "FlateDecode");
    Ok(Stream::new(dictionary, encoder.finish()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_comes_back_and_entries_stay() {
        let content = b"0.4 w 0.5 G\n".repeat(50);
        let stream = packed(lopdf::dictionary! { "Type" => "XObject" }, &content).expect("packed");
        assert!(stream.content.len() < 100);
        assert_eq!(stream.decompressed_content().expect("unpacked"), content);
        assert_eq!(stream.dict.get(b"Type").and_then(|it| it.as_name()).expect("a name"), b"XObject");
    }
}
