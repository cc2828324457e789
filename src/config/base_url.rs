//! The address under which an edition is published. It goes into settings of servers, feeds and codes as it is, so it holds
//! nothing that has a meaning there. Never asks whether anything answers at it.

/// How one looks, for who wrote another.
pub const FORM: &str = "such as https://example.org/luton: https, the name of the host, and folders of letters a to z, digits, hyphens and full stops (a host with other letters is written in its form that begins with xn--)";

/// Whether a text is the address of a host, with a port and folders where it has them: no query, no name of a user, and no
/// sign that must be encoded.
pub fn is_base_url(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else {
        return false;
    };
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let (host, port) = host.split_once(':').map_or((host, None), |(host, port)| (host, Some(port)));
    is_host(host) && port.is_none_or(is_port) && is_path(path.trim_end_matches('/'))
}

fn is_host(host: &str) -> bool {
    let is_sign = |it: char| it.is_ascii_alphanumeric() || it == '-';
    host.split('.').all(|it| !it.is_empty() && it.chars().all(is_sign))
}

fn is_port(port: &str) -> bool {
    port.bytes().all(|it| it.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|it| it > 0)
}

/// RFC 3986: unreserved signs, and no way up.
fn is_path(path: &str) -> bool {
    let is_sign = |it: char| it.is_ascii_alphanumeric() || "-._~".contains(it);
    let is_folder = |it: &str| !matches!(it, "" | "." | "..") && it.chars().all(is_sign);
    path.is_empty() || path.split('/').all(is_folder)
}

#[cfg(test)]
mod tests {
    use super::is_base_url;

    #[test]
    fn addresses_of_hosts_and_folders() {
        for right in [
            "https://example.org",
            "https://example.org/",
            "https://example.org/a/b_c~d.e/",
            "http://localhost:8080/x",
            "https://xn--d-eka.example.org",
        ] {
            assert!(is_base_url(right), "{right}");
        }
    }

    #[test]
    fn what_has_a_meaning_to_a_server_is_none() {
        for path in [
            "a;b",
            "$uri",
            "a#b",
            "a?b=c",
            "a'b",
            "a`b",
            "a*b",
            "a{b}",
            "a\\b",
            "a|b",
            "../x",
            "a/./b",
            "a//b",
            "a\u{202e}b",
            "a b",
            "ä",
            "a%20b",
            "@",
        ] {
            assert!(!is_base_url(&format!("https://example.org/{path}")), "{path}");
        }
        for wrong in [
            "",
            "https://",
            "https:///x",
            "//x",
            "ftp://example.org",
            "example.org",
            "https://u:w@example.org/x",
            "https://example.org:99999",
            "https://example.org:0",
            "https://example.org:",
            "https://example.org:+1",
            "https://a..b",
            "https://$host/x",
            "https://a{b}/x",
            "https://example.org;x",
            "https://example.org\nX: 1",
            "javascript:alert(1)",
        ] {
            assert!(!is_base_url(wrong), "{wrong}");
        }
    }
}
