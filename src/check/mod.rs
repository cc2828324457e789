//! Rules over a whole site, one file each. They only emit findings.

pub mod addresses;
pub mod contact;
pub mod designers;
pub mod expired;
pub mod html;
pub mod ignore;
pub mod integrity;
pub mod leaflets;
pub mod owners;
pub mod review;
pub mod statement;
pub mod styles;
pub mod translations;
pub mod uk;
pub mod words;

use rayon::prelude::*;

use crate::config::Config;
use crate::diagnostics::Diagnostic;
use crate::locale::CivilDate;
use crate::site::Site;
use crate::source::Sources;
use crate::theme::Theme;
use crate::translation::Catalogue;

/// What rules look at.
pub struct Subject<'a> {
    /// All files.
    pub sources: &'a Sources,
    /// All settings.
    pub config: &'a Config,
    /// All pages.
    pub site: &'a Site,
    /// All languages.
    pub catalogue: &'a Catalogue,
    /// What designers made.
    pub theme: &'a Theme,
    /// The day of the check.
    pub today: CivilDate,
    /// Whether nobody asks any more: then what is found need not be all.
    pub is_over: &'a (dyn Fn() -> bool + Sync),
}

/// Of a check that is asked for until its end.
pub const ASKED: &(dyn Fn() -> bool + Sync) = &|| false;

/// Every rule.
pub fn all(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let rules: [fn(&Subject<'_>, &mut Vec<Diagnostic>); 12] = [
        review::check,
        owners::check,
        contact::check,
        expired::check,
        addresses::check,
        statement::check,
        translations::check,
        integrity::check,
        designers::check,
        leaflets::check,
        words::check,
        styles::check,
    ];
    let of_rule = |rule: &fn(&Subject<'_>, &mut Vec<Diagnostic>)| {
        let mut found = Vec::new();
        rule(subject, &mut found);
        found
    };
    let mut found: Vec<Diagnostic> = rules.par_iter().map(of_rule).flatten_iter().collect();
    ignore::all(subject, &mut found);
    found
}
