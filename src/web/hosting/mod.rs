//! What hosts are told beside the pages: security headers, moved pages, pages for lost readers, and, where its owner wants it,
//! which language a reader gets first. Never needed to read a site: it works from any folder without.
//!
//! A reader is never kept in a language: only the bare address of an edition (`/luton/`) leads on by the browser's
//! languages, and every page leads to `/luton/index.html`, which shows them all.

mod apache;
mod nginx;

use std::fmt::Write;

use crate::site::address::encoded;

/// One edition, as a host sees it.
pub struct Hosted {
    /// Its path on the host, with a slash at both ends.
    pub path: String,
    /// Its address on the web, without a slash at its end.
    pub base_url: String,
    /// Tags of its languages that have a home page and a page for lost readers.
    pub tags: Vec<String>,
    /// Paths that have moved, and where to, both below [`Hosted::path`]; as files are named, not as addresses are
    /// written.
    pub moves: Vec<(String, String)>,
}

/// Scripts, styles, fonts and pictures of the site itself and of no other; nothing inside a page.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
     media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Names and values of the headers of every file. Not `Strict-Transport-Security`: that is for the owner of the host to promise.
pub const HEADERS: [(&str, &str); 6] = [
    ("Content-Security-Policy", POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
];

/// Files in `assets/` have names that change with what they hold.
const FOREVER: &str = "public, max-age=31536000, immutable";

/// The files, by their paths below the site's folder.
pub fn files(editions: &[Hosted]) -> Vec<(String, String)> {
    vec![
        // GitHub Pages would leave out whatever begins with an underscore.
        (".nojekyll".to_owned(), String::new()),
        ("_headers".to_owned(), headers(editions)),
        ("_redirects".to_owned(), redirects(editions)),
        (".htaccess".to_owned(), apache::file(editions)),
        ("_hosting/nginx.conf".to_owned(), nginx::file(editions)),
    ]
}

/// Netlify and Cloudflare Pages.
fn headers(editions: &[Hosted]) -> String {
    let mut out = String::from("/*\n");
    for (name, value) in HEADERS {
        let _ = writeln!(out, "  {name}: {value}");
    }
    for it in editions {
        let _ = writeln!(out, "{}assets/*\n  Cache-Control: {FOREVER}", it.path);
    }
    out
}

/// Netlify and Cloudflare Pages. No languages here: these hosts know one address for a folder and its `index.html`, so a
/// reader who was led on could not come back.
fn redirects(editions: &[Hosted]) -> String {
    let mut out = String::new();
    for it in editions {
        for (from, to) in &it.moves {
            let _ = writeln!(out, "{path}{} {path}{} 301", encoded(from), encoded(to), path = it.path);
        }
    }
    for it in editions {
        for tag in &it.tags {
            let _ = writeln!(out, "{path}{tag}/* {path}{tag}/404.html 404", path = it.path);
        }
    }
    out
}

/// `en` of `en-GB`: browsers ask for both.
fn first_part(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moved_page_in_any_script_is_one_line_for_each_host() {
        let edition = Hosted {
            path: "/x/".to_owned(),
            base_url: "https://example.org/x".to_owned(),
            tags: vec!["ur".to_owned()],
            moves: vec![("ur/old/".to_owned(), "ur/مدد/".to_owned())],
        };
        let files: std::collections::BTreeMap<String, String> = files(&[edition]).into_iter().collect();
        let to = "/x/ur/%D9%85%D8%AF%D8%AF/";
        assert!(
            files["_redirects"].starts_with(&format!("/x/ur/old/ {to} 301\n")),
            "{}",
            files["_redirects"]
        );
        let line = format!("location = /x/ur/old/ {{ return 301 {to}; }}\n");
        assert!(files["_hosting/nginx.conf"].contains(&line));
        assert!(files[".htaccess"].contains("RewriteRule ^ /x/ur/مدد/ [R=301,L]\n"));
    }
}
