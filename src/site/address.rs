//! Where files lie in the output and how one is linked from another. Never absolute: a site works from a
//! sub-path, from a USB stick and from a host. Never writes a sign into an address that has a meaning there.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// Signs of a path that stand in an address as they are: RFC 3986 calls them unreserved.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b'/');

/// What a file of a leaflet is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// To read on a screen, and to print where a page is a side of a sheet.
    Read,
    /// To print: its pages stand on the sheets so that they fold in order.
    Print,
    /// To print without colour.
    BlackAndWhite,
    /// For a print shop: with bleed and crop marks.
    PrintShop,
}

impl Purpose {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Read, Self::Print, Self::BlackAndWhite, Self::PrintShop];
}

/// A file of an edition's site, relative to the edition's folder: `en-GB/faq/index.html`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Address(String);

/// The page on which a site is searched.
pub const SEARCH: &str = "search";
/// The page that lists all leaflets.
pub const LEAFLETS: &str = "leaflets";
/// The page for lost readers.
pub const NOT_FOUND: &str = "404";
/// The id of the page that lists what is for an audience.
pub fn of_audience(id: &str) -> String {
    format!("{AUDIENCES}/{id}")
}

/// The folder of lists for audiences.
pub const AUDIENCES: &str = "for";
/// Ids of pages that every edition gets without a file.
pub const GENERATED: [&str; 3] = [SEARCH, LEAFLETS, NOT_FOUND];

impl Address {
    /// The page `id` in the language `tag`. An id that ends in `index` is its folder's own page.
    pub fn of_page(tag: &str, id: &str) -> Self {
        let folder = if id == "index" { "" } else { id.strip_suffix("/index").unwrap_or(id) };
        Self(if folder.is_empty() {
            format!("{tag}/index.html")
        } else {
            format!("{tag}/{folder}/index.html")
        })
    }

    /// A file beside the page `id` in the language `tag`.
    pub fn beside_page(tag: &str, id: &str, name: &str) -> Self {
        let Self(page) = Self::of_page(tag, id);
        Self(format!("{}{name}", page.strip_suffix("index.html").unwrap_or(&page)))
    }

    /// The leaflet of the page `id` in the language `tag`. The name holds all of it, so that a file that was saved
    /// still says what it is.
    pub fn of_leaflet(tag: &str, id: &str, form: &str, purpose: Purpose) -> Self {
        let name = id.strip_suffix("/index").unwrap_or(id).replace('/', "-");
        let purpose = match purpose {
            Purpose::Read => "",
            Purpose::Print => "-print",
            Purpose::BlackAndWhite => "-black-and-white",
            Purpose::PrintShop => "-print-shop",
        };
        Self(format!("{tag}/leaflets/{name}-{form}{purpose}.{tag}.pdf"))
    }

    /// The picture of a leaflet's first page.
    pub fn of_picture(tag: &str, id: &str, form: &str) -> Self {
        let name = id.strip_suffix("/index").unwrap_or(id).replace('/', "-");
        Self(format!("{tag}/leaflets/{name}-{form}.png"))
    }

    /// Somewhere on the host of `base_url`: links from there begin at the host's root, whatever the depth.
    pub fn anywhere(base_url: &str) -> Self {
        let rest = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
        let path = rest.split_once('/').map_or("", |(_, path)| path).trim_matches('/');
        Self(if path.is_empty() { "/".to_owned() } else { format!("/{path}/") })
    }

    /// A file at a path.
    pub fn of_file(path: impl Into<String>) -> Self {
        Self(path.into())
    }

    /// The path.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address on the web: folders without their `index.html`, and as RFC 3986 writes them.
    pub fn on_web(&self, base_url: &str) -> String {
        let path = self.0.strip_suffix("index.html").unwrap_or(&self.0);
        format!("{}/{}", base_url.trim_end_matches('/'), encoded(path))
    }

    /// How this file is linked from another one of the same tree. Letters beyond ASCII stay as they are, as HTML allows:
    /// browsers encode them, on a stick too.
    pub fn from(&self, here: &Self) -> String {
        let link = self.path_from(here);
        let is_plain = |it: u8| it.is_ascii_alphanumeric() || b"/.-_~".contains(&it) || !it.is_ascii();
        if link.bytes().all(is_plain) { link } else { encoded(&link).into_owned() }
    }

    fn path_from(&self, here: &Self) -> String {
        if let Some(folder) = here.0.strip_prefix('/') {
            // Nothing stands above the root of a host.
            let path = resolve(&format!("{folder}404.html"), &self.0);
            return format!("/{}", path.unwrap_or_default());
        }
        relative(&here.0, &self.0)
    }
}

/// A path as it stands in an address where only ASCII may: `%C5%BC` for “ż”. One that needs nothing costs nothing.
pub fn encoded(path: &str) -> Cow<'_, str> {
    utf8_percent_encode(path, ENCODED).into()
}

/// An address as people read it, such as on paper: “ż” for `%C5%BC`.
pub fn readable(address: &str) -> Cow<'_, str> {
    percent_decode_str(address).decode_utf8().unwrap_or(Cow::Borrowed(address))
}

/// The relative path from one file to another, both paths from the same folder.
pub fn relative(here: &str, there: &str) -> String {
    let here: Vec<&str> = here.split('/').collect();
    let there: Vec<&str> = there.split('/').collect();
    let folders = here.len().saturating_sub(1);
    let shared = here[..folders]
        .iter()
        .zip(&there[..there.len().saturating_sub(1)])
        .take_while(|(a, b)| a == b)
        .count();
    let mut parts = vec![".."; folders - shared];
    parts.extend(&there[shared..]);
    parts.join("/")
}

/// Puts a relative path on the folder of a file: `../a.md` from `content/x/y/b.md` is `content/x/a.md`. `None`
/// where it leads out of the top.
pub fn resolve(file: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            it => parts.push(it),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_lie_in_folders_of_their_own() {
        assert_eq!(Address::of_page("ur", "index").as_str(), "ur/index.html");
        assert_eq!(Address::of_page("ur", "hear-me/index").as_str(), "ur/hear-me/index.html");
        assert_eq!(Address::of_page("ur", "hear-me/bury-park").as_str(), "ur/hear-me/bury-park/index.html");
        assert_eq!(
            Address::of_leaflet("ur", "hear-me/bury-park", "a4", Purpose::Read).as_str(),
            "ur/leaflets/hear-me-bury-park-a4.ur.pdf"
        );
    }

    #[test]
    fn addresses_on_the_web_end_with_the_folder() {
        assert_eq!(
            Address::of_page("ur", "faq").on_web("https://example.org/luton/"),
            "https://example.org/luton/ur/faq/"
        );
    }

    #[test]
    fn signs_with_a_meaning_in_addresses_lose_it() {
        let home = Address::of_page("en", "index");
        for (name, link) in [
            ("javascript:alert(1)", "javascript%3Aalert%281%29/index.html"),
            ("a#b?c", "a%23b%3Fc/index.html"),
            ("a%41b", "a%2541b/index.html"),
            ("two words", "two%20words/index.html"),
            ("żółć", "żółć/index.html"),
            ("مدد", "مدد/index.html"),
        ] {
            assert_eq!(Address::of_page("en", name).from(&home), link);
        }
        let polish = Address::of_page("pl", "żół");
        assert_eq!(polish.on_web("https://example.org"), "https://example.org/pl/%C5%BC%C3%B3%C5%82/");
        assert_eq!(readable("example.org/%C5%BC%C3%B3%C5%82"), "example.org/żół");
        assert!(matches!(encoded("a/b-c_d.e~f"), Cow::Borrowed(_)));
    }

    #[test]
    fn from_anywhere_links_begin_at_the_root_of_the_host() {
        let page = Address::of_page("ur", "faq");
        for (base, link) in [
            ("https://example.org/luton", "/luton/ur/faq/index.html"),
            ("https://luton.example.org", "/ur/faq/index.html"),
            ("https://example.org/a/b/", "/a/b/ur/faq/index.html"),
        ] {
            assert_eq!(page.from(&Address::anywhere(base)), link);
        }
        let places = Address::of_file("../index.html");
        assert_eq!(places.from(&Address::anywhere("https://example.org/luton")), "/index.html");
        assert_eq!(places.from(&Address::anywhere("https://luton.example.org")), "/");
    }

    #[test]
    fn a_link_out_of_the_content_has_no_target() {
        assert_eq!(resolve("content/luton/a.md", "../../../x.md"), None);
        assert_eq!(
            resolve("content/luton/hear-me/a.md", "../faq.md").as_deref(),
            Some("content/luton/faq.md")
        );
    }

    proptest::proptest! {
        #[test]
        fn a_relative_link_leads_there(here in "([a-c]/){0,3}x", there in "([a-c]/){0,3}y") {
            proptest::prop_assert_eq!(resolve(&here, &relative(&here, &there)), Some(there));
        }
    }
}
