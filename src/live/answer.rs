//! What a browser gets, and the addresses that are no page's. Never decides what is shown.

use std::sync::Arc;

/// Where a tab listens for news.
pub const EVENTS: &str = "/-/events";
/// Script and style of the bar.
pub const BAR: [(&str, &str, &str); 2] = [
    ("/-/bar.js", "text/javascript; charset=utf-8", include_str!("bar.js")),
    ("/-/bar.css", "text/css; charset=utf-8", include_str!("bar.css")),
];

/// What a browser gets.
#[derive(Clone, Debug)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Media type.
    pub kind: &'static str,
    /// The body.
    pub bytes: Arc<[u8]>,
    /// Where to look instead.
    pub location: Option<String>,
}

/// The media type of a file by its ending.
pub fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "xml" => "application/xml",
        "ics" => "text/calendar; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "vtt" => "text/vtt; charset=utf-8",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "gif" => "image/gif",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "mp3" => "audio/mpeg",
        _ => "application/octet-stream",
    }
}
