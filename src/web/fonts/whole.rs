//! The theme's fonts as they are, for who edits a site: nothing is cut from them, so any word that is typed has its
//! letters. Never for readers: the files are a hundred times as heavy.

use std::sync::Arc;

use super::dress::{Files, Style, face_rule};
use crate::site::Address;
use crate::theme::Theme;

/// The theme's style sheet with all its fonts; a browser fetches those that a page is set in.
pub fn whole(theme: &Theme, sheet: &str) -> Style {
    let mut css = String::new();
    let mut files = Files::new();
    let fonts = theme.settings.fonts.iter().zip(&theme.fonts);
    for (at, (setting, (_, bytes))) in fonts.enumerate().filter(|(_, (setting, _))| !setting.print_only) {
        let hash = blake3::hash(bytes).to_hex();
        let name = format!("fonts/{at}.{}.font", &hash[..8]);
        css.push_str(&face_rule(setting, &name, ""));
        files.insert(Address::of_file(format!("assets/{name}")), Arc::clone(bytes));
    }
    css.push_str(sheet);
    let hash = blake3::hash(css.as_bytes()).to_hex();
    let address = Address::of_file(format!("assets/style.{}.css", &hash[..8]));
    files.insert(address.clone(), css.into_bytes().into());
    Style { address, files }
}
