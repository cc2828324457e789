//! What may be published of a translation, and what becomes of a stale one. Never decides about a page.

use super::fields::Fields;

/// What may be published of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Publish {
    /// Only pages that were signed off.
    SignedOff,
    /// Only pages that are translated whole.
    Complete,
    /// Everything, with a notice on what is not translated or not checked.
    Any,
}

/// What readers get in place of a translation whose source text has changed since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StalePolicy {
    /// The translation as it is, marked.
    Show,
    /// The text in the source language.
    Source,
}

/// Both, as a site or an edition has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// What may be published.
    pub publish: Publish,
    /// What becomes of a stale translation, where the page does not say.
    pub stale: StalePolicy,
    /// Whether nothing may be published while a fact, a page or a promise is past its day.
    pub is_strict: bool,
}

impl Policy {
    /// Where nothing is said: everything, with its notices.
    pub const DEFAULT: Self = Self { publish: Publish::Any, stale: StalePolicy::Show, is_strict: false };

    /// The keys `publish`, `stale` and `overdue`; `default` where there are none.
    pub fn read(fields: &mut Fields<'_>, default: Self) -> Self {
        let choices =
            [("signed-off", Publish::SignedOff), ("complete", Publish::Complete), ("any", Publish::Any)];
        Self {
            publish: fields.choice("publish", &choices).unwrap_or(default.publish),
            stale: read_stale(fields).unwrap_or(default.stale),
            is_strict: fields
                .choice("overdue", &[("warn", false), ("error", true)])
                .unwrap_or(default.is_strict),
        }
    }
}

/// The key `stale` of a site, an edition or a page.
pub fn read_stale(fields: &mut Fields<'_>) -> Option<StalePolicy> {
    fields.choice("stale", &[("show", StalePolicy::Show), ("source", StalePolicy::Source)])
}
