//! How all pages look, ready for drawing: templates, and one style sheet with whole fonts. Never looks at a page.

use std::sync::{Arc, OnceLock};

use crate::diagnostics::Warned;
use crate::html::css::Sheet;
use crate::memo::{Kept, Key};
use crate::pipeline::pages;
use crate::source::Sources;
use crate::theme::Theme;
use crate::web::fonts::{self, Style};
use crate::web::{self, Templates};

/// The theme's templates and styles.
pub struct Look {
    /// None where one of them is broken.
    pub templates: Option<Templates>,
    traced: OnceLock<Option<Templates>>,
    judged: Kept<bool>,
    /// The style sheet, without fonts.
    pub sheet: String,
    /// The same, as pages are judged by it.
    pub parsed: Arc<Sheet>,
    /// The style sheet that pages name, and its fonts.
    pub style: Style,
}

impl Look {
    /// Reads a theme's templates and styles.
    pub fn read(theme: &Theme, sources: &Sources) -> Warned<Self> {
        let mut diagnostics = Vec::new();
        let templates = web::templates::read(theme, sources).collect(&mut diagnostics);
        let sheet = web::styles::sheet(theme, sources).collect(&mut diagnostics);
        let parsed = Arc::new(Sheet::parse(&sheet));
        let style = fonts::whole(theme, &sheet);
        let value = Self { templates, traced: OnceLock::new(), judged: Kept::new(), sheet, parsed, style };
        Warned { value, diagnostics }
    }

    /// Whether a page breaks a rule. What was judged in this review and the one before is not judged again.
    pub fn is_faulty(&self, html: &str) -> bool {
        *self.judged.get(|| Key::of("judged", &html), || pages::is_faulty(html, &self.parsed))
    }

    /// Forgets pages that the last review did not meet.
    pub fn end_review(&self) {
        self.judged.end_round();
    }

    /// The templates with marks that lead back to them, made where a page has a fault.
    pub fn traced(&self, theme: &Theme, sources: &Sources) -> Option<&Templates> {
        let made = || web::templates::traced(theme, sources, self.templates.as_ref()?);
        self.traced.get_or_init(made).as_ref()
    }
}
