//! The states and properties of WAI-ARIA: their names, types and where they may stand. Never looks at a page.
//!
//! From WAI-ARIA 1.2, sections 6.4 to 6.7, with the braille properties and `aria-description` of 1.3, which browsers know.

/// What values an attribute takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `true`, `false`.
    Boolean,
    /// `true`, `false`, `undefined`.
    BooleanOrUndefined,
    /// `true`, `false`, `mixed`, `undefined`.
    Tristate,
    /// An element's id.
    Reference,
    /// Ids of elements.
    References,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// Any text.
    Text,
    /// One of these.
    Token(&'static [&'static str]),
    /// Some of these.
    Tokens(&'static [&'static str]),
}

macro_rules! attributes {
    ($($variant:ident $name:literal $kind:expr;)*) => {
        /// A state or property.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "each is the attribute of that name")]
        pub enum Aria { $($variant,)* }

        const NAMES: &[(&str, Aria, Kind)] = &[$(($name, Aria::$variant, $kind),)*];
    };
}

use Kind::{
    Boolean, BooleanOrUndefined, Integer, Number, Reference, References, Text, Token, Tokens, Tristate,
};

// Sorted by name: they are found by halving.
attributes! {
    Activedescendant "activedescendant" Reference;
    Atomic "atomic" Boolean;
    Autocomplete "autocomplete" Token(&["inline", "list", "both", "none"]);
    Braillelabel "braillelabel" Text;
    Brailleroledescription "brailleroledescription" Text;
    Busy "busy" Boolean;
    Checked "checked" Tristate;
    Colcount "colcount" Integer;
    Colindex "colindex" Integer;
    Colindextext "colindextext" Text;
    Colspan "colspan" Integer;
    Controls "controls" References;
    Current "current" Token(&["page", "step", "location", "date", "time", "true", "false"]);
    Describedby "describedby" References;
    Description "description" Text;
    Details "details" References;
    Disabled "disabled" Boolean;
    Dropeffect "dropeffect" Tokens(&["copy", "execute", "link", "move", "none", "popup"]);
    Errormessage "errormessage" References;
    Expanded "expanded" BooleanOrUndefined;
    Flowto "flowto" References;
    Grabbed "grabbed" BooleanOrUndefined;
    Haspopup "haspopup" Token(&["false", "true", "menu", "listbox", "tree", "grid", "dialog"]);
    Hidden "hidden" BooleanOrUndefined;
    Invalid "invalid" Token(&["grammar", "false", "spelling", "true"]);
    Keyshortcuts "keyshortcuts" Text;
    Label "label" Text;
    Labelledby "labelledby" References;
    Level "level" Integer;
    Live "live" Token(&["assertive", "off", "polite"]);
    Modal "modal" Boolean;
    Multiline "multiline" Boolean;
    Multiselectable "multiselectable" Boolean;
    Orientation "orientation" Token(&["horizontal", "vertical", "undefined"]);
    Owns "owns" References;
    Placeholder "placeholder" Text;
    Posinset "posinset" Integer;
    Pressed "pressed" Tristate;
    Readonly "readonly" Boolean;
    Relevant "relevant" Tokens(&["additions", "all", "removals", "text"]);
    Required "required" Boolean;
    Roledescription "roledescription" Text;
    Rowcount "rowcount" Integer;
    Rowindex "rowindex" Integer;
    Rowindextext "rowindextext" Text;
    Rowspan "rowspan" Integer;
    Selected "selected" BooleanOrUndefined;
    Setsize "setsize" Integer;
    Sort "sort" Token(&["ascending", "descending", "none", "other"]);
    Valuemax "valuemax" Number;
    Valuemin "valuemin" Number;
    Valuenow "valuenow" Number;
    Valuetext "valuetext" Text;
}

/// A set of attributes, as bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Set(pub u64);

/// A set at compile time.
pub const fn set(all: &[Aria]) -> Set {
    let mut bits = 0;
    let mut at = 0;
    while at < all.len() {
        bits |= 1 << (all[at] as u64);
        at += 1;
    }
    Set(bits)
}

impl Set {
    /// Both.
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// True where it holds the attribute.
    pub const fn has(self, aria: Aria) -> bool {
        self.0 & (1 << (aria as u64)) != 0
    }
}

/// May stand on every element; WAI-ARIA 1.2 keeps the four of 1.1 that it deprecates as such.
pub const GLOBAL: Set = {
    use Aria::{
        Atomic, Braillelabel, Brailleroledescription, Busy, Controls, Current, Describedby, Description,
        Details, Disabled, Dropeffect, Errormessage, Flowto, Grabbed, Haspopup, Hidden, Invalid,
        Keyshortcuts, Label, Labelledby, Live, Owns, Relevant, Roledescription,
    };
    set(&[
        Atomic,
        Braillelabel,
        Brailleroledescription,
        Busy,
        Controls,
        Current,
        Describedby,
        Description,
        Details,
        Disabled,
        Dropeffect,
        Errormessage,
        Flowto,
        Grabbed,
        Haspopup,
        Hidden,
        Invalid,
        Keyshortcuts,
        Label,
        Labelledby,
        Live,
        Owns,
        Relevant,
        Roledescription,
    ])
};

/// Those that make a browser keep the role of an element that asks to have none: the global ones of WAI-ARIA 1.2
/// but `aria-hidden`, which takes the element out anyway.
pub const KEEPS_ROLE: Set =
    Set(GLOBAL.0
        & !set(&[Aria::Hidden, Aria::Braillelabel, Aria::Brailleroledescription, Aria::Description]).0);

impl Aria {
    /// The attribute of a name such as `aria-label`; none where there is no such one.
    pub fn find(name: &str) -> Option<Self> {
        let name = name.strip_prefix("aria-")?;
        NAMES.binary_search_by_key(&name, |it| it.0).ok().map(|at| NAMES[at].1)
    }

    /// What values it takes.
    pub fn kind(self) -> Kind {
        NAMES[self as usize].2
    }

    /// All names, without `aria-`.
    pub fn names() -> impl Iterator<Item = &'static str> + Clone {
        NAMES.iter().map(|it| it.0)
    }

    /// Its name.
    pub fn name(self) -> String {
        format!("aria-{}", NAMES[self as usize].0)
    }
}

impl Kind {
    /// True where a value, trimmed and not empty, is one of the kind. Letter case is no matter, as in HTML.
    pub fn takes(self, value: &str) -> bool {
        let one_of = |all: &[&str], it: &str| all.iter().any(|known| known.eq_ignore_ascii_case(it));
        match self {
            Self::Boolean => one_of(&["true", "false"], value),
            Self::BooleanOrUndefined => one_of(&["true", "false", "undefined"], value),
            Self::Tristate => one_of(&["true", "false", "mixed", "undefined"], value),
            Self::Reference => !value.contains(crate::html::is_space),
            Self::References | Self::Text => true,
            Self::Integer => value.parse::<i64>().is_ok(),
            Self::Number => {
                value.parse::<f64>().is_ok_and(f64::is_finite) && !value.contains(char::is_alphabetic)
                    || value.parse::<f64>().is_ok_and(f64::is_finite) && value.contains(['e', 'E'])
            }
            Self::Token(all) => one_of(all, value),
            Self::Tokens(all) => crate::html::tokens(value).all(|it| one_of(all, it)),
        }
    }

    /// What may be written, in words.
    pub fn words(self) -> String {
        match self {
            Self::Boolean => "true or false".into(),
            Self::BooleanOrUndefined => "true, false or undefined".into(),
            Self::Tristate => "true, false, mixed or undefined".into(),
            Self::Reference => "the id of one element".into(),
            Self::References => "ids of elements on this page".into(),
            Self::Integer => "a whole number".into(),
            Self::Number => "a number".into(),
            Self::Text => "any text".into(),
            Self::Token(all) => format!("one of: {}", all.join(", ")),
            Self::Tokens(all) => format!("some of: {}", all.join(", ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_found() {
        assert!(NAMES.is_sorted_by_key(|it| it.0));
        assert!(NAMES.iter().all(|it| Aria::find(&format!("aria-{}", it.0)) == Some(it.1)));
        assert_eq!(Aria::find("aria-labelled"), None);
        assert_eq!(Aria::Labelledby.name(), "aria-labelledby");
    }

    #[test]
    fn values_are_those_of_the_standard() {
        let takes = |name: &str, value: &str| Aria::find(name).unwrap().kind().takes(value);
        assert!(takes("aria-checked", "mixed") && !takes("aria-checked", "yes"));
        assert!(takes("aria-level", "3") && !takes("aria-level", "2.5") && !takes("aria-level", "two"));
        assert!(takes("aria-valuenow", "-2.5") && takes("aria-valuenow", "1e3"));
        assert!(!takes("aria-valuenow", "NaN") && !takes("aria-valuenow", "inf"));
        assert!(takes("aria-relevant", "text additions") && !takes("aria-relevant", "text always"));
        assert!(takes("aria-hidden", "TRUE") && !takes("aria-busy", "undefined"));
    }
}
