//! The theme's folder → [`Theme`]. Never parses a template or a style sheet: their stages do.

use std::sync::Arc;

use super::fonts;
use super::settings::{self, Settings};
use crate::config::{Config, yaml};
use crate::diagnostics::{Diagnostic, Warned, did_you_mean, rules};
use crate::source::{SourceId, Sources};

/// A theme.
#[derive(Debug, Default)]
pub struct Theme {
    /// `theme.yaml`.
    pub settings: Settings,
    /// Templates: the name that other templates use, and the file.
    pub templates: Vec<(String, SourceId)>,
    /// Style sheets in their order.
    pub styles: Vec<SourceId>,
    /// Leaflet layouts: the path below `leaflets/`, and the file.
    pub layouts: Vec<(String, SourceId)>,
    /// Fonts in the order of the settings: the file's path below `fonts/`, and its bytes.
    pub fonts: Vec<(String, Arc<[u8]>)>,
}

impl Theme {
    /// Whether nothing was read, because there is no such theme, which is told.
    pub fn is_missing(&self) -> bool {
        self.templates.is_empty() && self.styles.is_empty() && self.layouts.is_empty()
    }
}

/// Reads the theme that `site.yaml` names.
pub fn read(sources: &Sources, config: &Config) -> Warned<Theme> {
    let mut diagnostics = Vec::new();
    let value = read_theme(sources, config, &mut diagnostics).unwrap_or_default();
    Warned { value, diagnostics }
}

fn read_theme(sources: &Sources, config: &Config, faults: &mut Vec<Diagnostic>) -> Option<Theme> {
    let root = format!("themes/{}/", config.theme.text);
    let Some(source) = sources.text(&format!("{root}theme.yaml")) else {
        let known: Vec<&str> = sources
            .texts_under("themes/")
            .filter_map(|it| it.path.strip_prefix("themes/")?.strip_suffix("/theme.yaml"))
            .collect();
        let message = format!("There is no theme “{}”.", config.theme.text);
        faults.push(
            Diagnostic::new(&rules::THEME_MISSING, config.theme.span, message)
                .maybe_help(did_you_mean(&config.theme.text, known.iter().copied())),
        );
        return None;
    };
    let node = yaml::parse(source, 0..source.text.len()).map_err(|fault| faults.push(fault)).ok()?;
    let settings = settings::read(&node, faults);
    let mut styles = Vec::new();
    for name in &settings.styles {
        match sources.text(&format!("{root}styles/{}", name.text)) {
            Some(style) => styles.push(style.id),
            None => faults.push(missing(name.span, format!("There is no styles/{}.", name.text))),
        }
    }
    let mut files = Vec::new();
    for font in &settings.fonts {
        match sources.asset(&format!("{root}fonts/{}", font.file.text)) {
            Some(asset) => {
                faults.extend(fonts::fault(font, &asset.bytes));
                files.push((font.file.text.clone(), Arc::clone(&asset.bytes)));
            }
            None => faults.push(missing(font.file.span, format!("There is no fonts/{}.", font.file.text))),
        }
    }
    let below = |folder: &str, ending: &str| -> Vec<(String, SourceId)> {
        let prefix = format!("{root}{folder}/");
        sources
            .texts_under(&prefix)
            .filter(|it| it.path.ends_with(ending))
            .filter_map(|it| Some((it.path.strip_prefix(&prefix)?.to_owned(), it.id)))
            .collect()
    };
    let layouts = below("leaflets", ".typ");
    for it in &settings.leaflets {
        if !layouts.iter().any(|(name, _)| *name == it.layout.text) {
            faults.push(missing(it.layout.span, format!("There is no leaflets/{}.", it.layout.text)));
        }
    }
    Some(Theme { templates: below("templates", ".html"), layouts, settings, styles, fonts: files })
}

fn missing(span: crate::source::Span, message: String) -> Diagnostic {
    Diagnostic::new(&rules::THEME_MISSING, span, message)
        .help("look at the name in theme.yaml, or add the file")
}
