//! What may be published of a translation. Never decides about a page.

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

/// The key `publish` of a site or an edition.
pub fn read(fields: &mut Fields<'_>) -> Option<Publish> {
    fields.choice(
        "publish",
        &[("signed-off", Publish::SignedOff), ("complete", Publish::Complete), ("any", Publish::Any)],
    )
}
