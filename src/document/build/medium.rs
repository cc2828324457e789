//! Films and captions by their names and first bytes: a server or a browser takes any other file for something else, and a
//! page or a script among them would run. Never looks further into a file.

/// What a file is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Medium {
    /// A film that browsers play.
    Film,
    /// WebVTT.
    Captions,
}

/// The sign by which a container begins, and where it stands.
type Sign = (usize, &'static [u8]);

/// ISO/IEC 14496-12, Matroska and Ogg, by the endings of their names.
const FILMS: [(&str, Sign); 4] =
    [("mp4", (4, b"ftyp")), ("m4v", (4, b"ftyp")), ("webm", (0, b"\x1a\x45\xdf\xa3")), ("ogv", (0, b"OggS"))];

impl Medium {
    /// What is wrong with a file of this kind, in words that follow its name, and how to mend it; none where nothing is.
    pub(super) fn fault(self, name: &str, bytes: &[u8]) -> Option<(&'static str, &'static str)> {
        let ending = name.rsplit_once('.').map_or(String::new(), |(_, it)| it.to_ascii_lowercase());
        match self {
            Self::Film => {
                let save = "save the film as MP4 or WebM; its name then ends with .mp4, .m4v, .webm or .ogv";
                let Some((_, (at, sign))) = FILMS.iter().find(|it| it.0 == ending) else {
                    return Some(("is no film that browsers play", save));
                };
                let is_film = bytes.get(*at..).is_some_and(|it| it.starts_with(sign));
                (!is_film).then_some(("has the name of a film, and holds something else", save))
            }
            Self::Captions => {
                let save = "save the captions as WebVTT: a file whose first line is WEBVTT, and whose name ends with .vtt";
                let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
                let after = text.strip_prefix(b"WEBVTT").map(<[u8]>::first);
                let is_captions = after.is_some_and(|it| it.is_none_or(u8::is_ascii_whitespace));
                (ending != "vtt" || !is_captions).then_some(("holds no captions", save))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Medium::{self, Captions, Film};

    #[test]
    fn films_and_captions_are_known_by_name_and_first_bytes() {
        let fits = |medium: Medium, name, bytes: &[u8]| medium.fault(name, bytes).is_none();
        assert!(fits(Film, "a.mp4", b"\0\0\0\x18ftypmp42") && fits(Film, "A.M4V", b"\0\0\0\x18ftypM4V "));
        assert!(fits(Film, "a.webm", b"\x1a\x45\xdf\xa3\x9f") && fits(Film, "a.ogv", b"OggS\0"));
        assert!(
            fits(Captions, "a.vtt", b"WEBVTT\n\n") && fits(Captions, "a.vtt", "\u{feff}WEBVTT".as_bytes())
        );
        for name in ["a.htm", "a.php", "a.svgz", "a.png", "htaccess", "a.mp4.js", ""] {
            assert!(!fits(Film, name, b"\0\0\0\x18ftypmp42"), "{name}");
        }
        for bytes in [b"<!doctype html>".as_slice(), b"", b"ftyp", b"\0\0\0"] {
            assert!(
                !fits(Film, "a.mp4", bytes)
                    && !fits(Film, "a.webm", bytes)
                    && !fits(Captions, "a.vtt", bytes)
            );
        }
        assert!(!fits(Captions, "a.vtt", b"WEBVTTX") && !fits(Captions, "a.txt", b"WEBVTT\n"));
    }
}
