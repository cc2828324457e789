//! `.htaccess` for Apache 2.4. Never part of what readers see.

use std::fmt::Write;

use super::{FOREVER, HEADERS, Hosted, first_part};

/// Files that are packed beforehand: how their names end, and their media types.
const PACKED: [(&str, &str); 7] = [
    ("html", "text/html"),
    ("css", "text/css"),
    ("js", "text/javascript"),
    ("xml", "application/xml"),
    ("ics", "text/calendar"),
    ("txt", "text/plain"),
    ("vtt", "text/vtt"),
];

/// How browsers name a form of packing, and how its files end.
const FORMS: [(&str, &str); 2] = [("br", "br"), ("gzip", "gz")];

/// The file.
pub fn file(editions: &[Hosted]) -> String {
    let mut out = String::from(
        "# For Apache 2.4, where it reads .htaccess.\nOptions -Indexes\nDirectoryIndex index.html\nAddType text/calendar .ics\n\
         AddCharset utf-8 .html .css .js .xml .ics .txt .vtt\n",
    );
    headers(&mut out);
    rewrites(editions, &mut out);
    packed(&mut out);
    for it in editions {
        for tag in &it.tags {
            let path = &it.path;
            let _ = writeln!(
                out,
                "<If \"%{{REQUEST_URI}} =~ m#^{path}{tag}/#\">\n  ErrorDocument 404 {path}{tag}/404.html\n</If>"
            );
        }
    }
    out
}

fn headers(out: &mut String) {
    out.push_str("<IfModule mod_headers.c>\n");
    for (name, value) in HEADERS {
        let _ = writeln!(out, "  Header always set {name} \"{value}\"");
    }
    let _ = writeln!(
        out,
        "  <If \"%{{REQUEST_URI}} =~ m#/assets/#\">\n    Header set Cache-Control \"{FOREVER}\"\n  </If>\n</IfModule>"
    );
}

fn rewrites(editions: &[Hosted], out: &mut String) {
    out.push_str("<IfModule mod_rewrite.c>\n  RewriteEngine On\n");
    for it in editions {
        for (from, to) in &it.moves {
            // Apache encodes where it leads to by itself; a % of ours would be read as a part of the line above it.
            let path = &it.path;
            let _ = writeln!(
                out,
                "  RewriteCond %{{REQUEST_URI}} ={path}{from}\n  RewriteRule ^ {path}{to} [R=301,L]"
            );
        }
    }
    out.push_str(
        "  # Leads from the bare address of a place to the reader's first language. To have it, take the # away.\n",
    );
    for it in editions {
        for tag in &it.tags {
            let (path, prefix) = (&it.path, first_part(tag));
            let _ = writeln!(
                out,
                "  #RewriteCond %{{REQUEST_URI}} ={path}\n  #RewriteCond %{{HTTP:Accept-Language}} ^{prefix} [NC]\n  \
                 #RewriteRule ^ {path}{tag}/ [R=302,L,E=handbill_led:1]"
            );
        }
    }
    out.push_str("  #Header set Vary Accept-Language env=handbill_led\n");
    out.push_str("  # Files that `handbill build --compress` made, for browsers that take them.\n");
    let endings: Vec<&str> = PACKED.iter().map(|(ending, _)| *ending).collect();
    for (name, ending) in FORMS {
        let _ = writeln!(
            out,
            "  RewriteCond %{{HTTP:Accept-Encoding}} \\b{name}\\b\n  RewriteCond %{{REQUEST_FILENAME}}.{ending} -f\n  \
             RewriteRule ^(.+\\.(?:{}))$ $1.{ending} [E=handbill_packed:{name},L]",
            endings.join("|")
        );
    }
    out.push_str("</IfModule>\n");
}

fn packed(out: &mut String) {
    for (name, ending) in FORMS {
        let _ = writeln!(
            out,
            "<FilesMatch \"\\.{ending}$\">\n  <If \"-n reqenv('REDIRECT_handbill_packed')\">\n    \
             Header set Content-Encoding {name}\n    Header append Vary Accept-Encoding\n  </If>\n</FilesMatch>"
        );
        for (own, media) in PACKED {
            let _ = writeln!(
                out,
                "<FilesMatch \"\\.{own}\\.{ending}$\">\n  ForceType \"{media}; charset=utf-8\"\n</FilesMatch>"
            );
        }
    }
}
