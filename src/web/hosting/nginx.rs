//! A piece of settings for nginx. Never part of what readers see.

use std::fmt::Write;

use crate::site::address::encoded;

use super::{FOREVER, HEADERS, Hosted, first_part};

/// The file.
pub fn file(editions: &[Hosted]) -> String {
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
            // It holds a decoded path against the first, and sends the second as it is.
            let to = encoded(to);
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
