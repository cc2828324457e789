//! Files in one archive, to take along. Never compresses: PDFs are compressed already.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A ZIP archive of files by name. It tells no time, so that the same files make the same bytes. Empty where a name
/// stands twice.
pub fn of(files: &[(&str, &[u8])]) -> Vec<u8> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let written = files.iter().try_for_each(|(name, bytes)| {
        archive.start_file(*name, options)?;
        Ok::<_, zip::result::ZipError>(archive.write_all(bytes)?)
    });
    match (written, archive.finish()) {
        (Ok(()), Ok(cursor)) => cursor.into_inner(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn an_archive_holds_its_files_and_is_the_same_each_time() {
        let files: [(&str, &[u8]); 2] = [("ur/a.ur.pdf", b"one"), ("ur/b.ur.pdf", b"")];
        let bytes = of(&files);
        assert_eq!(bytes, of(&files));
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
        let mut text = String::new();
        archive.by_name("ur/a.ur.pdf").expect("a file").read_to_string(&mut text).expect("text");
        assert_eq!((text.as_str(), archive.len()), ("one", 2));
    }
}
