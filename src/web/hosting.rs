//! What hosts are told beside the pages: security headers, moved pages, pages for lost readers, and, where its owner wants it,
//! which language a reader gets first. Never needed to read a site: it works from any folder without.
//!
//! A reader is never kept in a language: only the bare address of an edition (`/luton/`) leads on by the browser's
//! languages, and every page leads to `/luton/index.html`, which shows them all.

use std::fmt::Write;

/// One edition, as a host sees it.
pub struct Hosted {
    /// Its path on the host, with a slash at both ends.
    pub path: String,
    /// Its address on the web, without a slash at its end.
    pub base_url: String,
    /// Tags of its languages that have a home page and a page for lost readers.
    pub tags: Vec<String>,
    /// Paths that have moved, and where to, both below [`Hosted::path`].
    pub moves: Vec<(String, String)>,
}

/// Scripts, styles, fonts and pictures of the site itself and of no other; nothing inside a page.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
     media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Names and values of the headers of every file. Not `Strict-Transport-Security`: that is for the owner of the host to promise.
const HEADERS: [(&str, &str); 6] = [
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
        (".htaccess".to_owned(), apache(editions)),
        ("_hosting/nginx.conf".to_owned(), nginx(editions)),
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
            let _ = writeln!(out, "{path}{from} {path}{to} 301", path = it.path);
        }
    }
    for it in editions {
        for tag in &it.tags {
            let _ = writeln!(out, "{path}{tag}/* {path}{tag}/404.html 404", path = it.path);
        }
    }
    out
}

fn apache(editions: &[Hosted]) -> String {
    let mut out = String::from(
        "# For Apache 2.4, where it reads .htaccess.\nOptions -Indexes\nDirectoryIndex index.html\n",
    );
    out.push_str("AddType text/calendar .ics\nAddCharset utf-8 .html .css .js .xml .ics .txt .vtt\n<IfModule mod_headers.c>\n");
    for (name, value) in HEADERS {
        let _ = writeln!(out, "  Header always set {name} \"{value}\"");
    }
    let _ = writeln!(
        out,
        "  <If \"%{{REQUEST_URI}} =~ m#/assets/#\">\n    Header set Cache-Control \"{FOREVER}\"\n  </If>\n</IfModule>"
    );
    out.push_str("<IfModule mod_rewrite.c>\n  RewriteEngine On\n");
    out.push_str("  # Files that `handbill build --compress` made, for browsers that take them.\n");
    for (name, ending) in [("br", "br"), ("gzip", "gz")] {
        let _ = writeln!(
            out,
            "  RewriteCond %{{HTTP:Accept-Encoding}} \\b{name}\\b\n  RewriteCond %{{REQUEST_FILENAME}}.{ending} -f\n  RewriteRule ^(.+\\.(?:html|css|js|xml|ics|txt|vtt))$ $1.{ending} [E=handbill_packed:{name},L]"
        );
    }
    for it in editions {
        for (from, to) in &it.moves {
            let _ = writeln!(
                out,
                "  RewriteCond %{{REQUEST_URI}} ={path}{from}\n  RewriteRule ^ {path}{to} [R=301,L]",
                path = it.path
            );
        }
    }
    out.push_str("  # Leads from the bare address of a place to the reader's first language. To have it, take the # away.\n");
    for it in editions {
        for tag in &it.tags {
            let _ = writeln!(
                out,
                "  #RewriteCond %{{REQUEST_URI}} ={path}\n  #RewriteCond %{{HTTP:Accept-Language}} ^{prefix} [NC]\n  #RewriteRule ^ {path}{tag}/ [R=302,L,E=handbill_led:1]",
                path = it.path,
                prefix = first_part(tag),
            );
        }
    }
    out.push_str("  #Header set Vary Accept-Language env=handbill_led\n</IfModule>\n");
    for (kind, ending) in [("br", "br"), ("gzip", "gz")] {
        let _ = writeln!(
            out,
            "<FilesMatch \"\\.{ending}$\">\n  <If \"-n reqenv('REDIRECT_handbill_packed')\">\n    Header set Content-Encoding {kind}\n    Header append Vary Accept-Encoding\n  </If>\n</FilesMatch>"
        );
        for (name, media) in [
            ("html", "text/html"),
            ("css", "text/css"),
            ("js", "text/javascript"),
            ("xml", "application/xml"),
            ("ics", "text/calendar"),
            ("txt", "text/plain"),
            ("vtt", "text/vtt"),
        ] {
            let _ = writeln!(
                out,
                "<FilesMatch \"\\.{name}\\.{ending}$\">\n  ForceType \"{media}; charset=utf-8\"\n</FilesMatch>"
            );
        }
    }
    for it in editions {
        for tag in &it.tags {
            let _ = writeln!(
                out,
                "<If \"%{{REQUEST_URI}} =~ m#^{path}{tag}/#\">\n  ErrorDocument 404 {path}{tag}/404.html\n</If>",
                path = it.path
            );
        }
    }
    out
}

fn nginx(editions: &[Hosted]) -> String {
    let mut out = String::from(
        "# For nginx. The first part stands in `http { … }`, the second in `server { … }`, whose `root` is this site's folder.\n\n# --- http\n",
    );
    out.push_str("map $http_accept_language $handbill_language {\n    default \"\";\n");
    let mut tags: Vec<&String> = editions.iter().flat_map(|it| &it.tags).collect();
    tags.sort();
    tags.dedup();
    for tag in &tags {
        let _ = writeln!(out, "    ~*^{} {tag};", first_part(tag));
    }
    out.push_str("}\n\n# --- server\nindex index.html;\ncharset utf-8;\n");
    out.push_str("# Files that `handbill build --compress` made; the second line needs the module ngx_brotli.\ngzip_static on;\n#brotli_static on;\n");
    let mut all = String::new();
    for (name, value) in HEADERS {
        let _ = writeln!(all, "add_header {name} \"{value}\" always;");
    }
    out.push_str(&all);
    for it in editions {
        // A location with a header of its own has none of those above.
        let indented: String = all.lines().map(|it| format!("    {it}\n")).collect();
        let _ = writeln!(
            out,
            "location {}assets/ {{\n{indented}    add_header Cache-Control \"{FOREVER}\";\n}}",
            it.path
        );
        for (from, to) in &it.moves {
            let _ = writeln!(out, "location = {path}{from} {{ return 301 {path}{to}; }}", path = it.path);
        }
        for tag in &it.tags {
            let _ = writeln!(
                out,
                "location {path}{tag}/ {{ error_page 404 {path}{tag}/404.html; }}",
                path = it.path
            );
        }
    }
    out.push_str("# Leads from the bare address of a place to the reader's first language. To have it, take the # away.\n");
    for it in editions {
        let known = it.tags.join("|");
        let _ = writeln!(
            out,
            "#location = {path} {{\n#    add_header Vary Accept-Language;\n#    if ($handbill_language ~ \"^({known})$\") {{ return 302 {path}$handbill_language/; }}\n#    try_files {path}index.html =404;\n#}}",
            path = it.path
        );
    }
    out
}

/// `en` of `en-GB`: browsers ask for both.
fn first_part(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}
