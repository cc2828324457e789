//! Declarations that a browser would drop because their property is mistyped. Never changes a style sheet, and
//! never judges values: a keyword that is new to this program may be known to browsers.

use lightningcss::declaration::DeclarationBlock;
use lightningcss::properties::Property;
use lightningcss::properties::custom::CustomPropertyName;
use lightningcss::rules::{CssRule, CssRuleList};

/// A declaration that would be dropped.
#[derive(Debug, PartialEq, Eq)]
pub struct Dropped {
    /// Line (from 0) and column (from 1) of the rule in which it stands.
    pub rule: (u32, u32),
    /// Its property, as it is written.
    pub property: String,
    /// One sentence.
    pub message: String,
    /// The property that was meant.
    pub help: String,
}

/// Every declaration of a sheet that would be dropped.
pub fn dropped(rules: &CssRuleList<'_>) -> Vec<Dropped> {
    let mut found = Vec::new();
    for rule in &rules.0 {
        match rule {
            CssRule::Style(it) => {
                block(&it.declarations, (it.loc.line, it.loc.column), &mut found);
                found.extend(dropped(&it.rules));
            }
            CssRule::Media(it) => found.extend(dropped(&it.rules)),
            CssRule::Supports(it) => found.extend(dropped(&it.rules)),
            CssRule::LayerBlock(it) => found.extend(dropped(&it.rules)),
            CssRule::Container(it) => found.extend(dropped(&it.rules)),
            CssRule::Scope(it) => found.extend(dropped(&it.rules)),
            _ => {}
        }
    }
    found
}

fn block(declarations: &DeclarationBlock<'_>, rule: (u32, u32), found: &mut Vec<Dropped>) {
    for property in declarations.declarations.iter().chain(&declarations.important_declarations) {
        let Property::Custom(it) = property else { continue };
        let CustomPropertyName::Unknown(name) = &it.name else { continue };
        // New properties come every year: only what is one letter from a known name is taken for a slip.
        let is_slip = |known: &&&str| strsim::damerau_levenshtein(known, &name.0) == 1;
        if let Some(meant) = KNOWN.iter().find(is_slip) {
            found.push(Dropped {
                rule,
                property: name.0.to_string(),
                message: format!("There is no property “{}”.", name.0),
                help: format!("did you mean “{meant}”?"),
            });
        }
    }
}

/// Properties that themes use.
const KNOWN: &[&str] = &[
    "align-content",
    "align-items",
    "align-self",
    "aspect-ratio",
    "background",
    "background-color",
    "block-size",
    "border",
    "border-block",
    "border-block-end",
    "border-block-start",
    "border-collapse",
    "border-color",
    "border-inline",
    "border-inline-end",
    "border-inline-start",
    "border-radius",
    "border-style",
    "border-width",
    "box-shadow",
    "box-sizing",
    "break-after",
    "break-before",
    "break-
    inside",
    "clip-path",
    "color",
    "color-scheme",
    "column-gap",
    "content",
    "counter-increment",
    "counter-reset",
    "cursor",
    "display",
    "fill",
    "flex",
    "flex-direction",
    "flex-wrap",
    "font",
    "font-
    family",
    "font-size",
    "font-style",
    "font-weight",
    "gap",
    "grid",
    "grid-area",
    "grid-column",
    "grid-
    row",
    "grid-template-columns",
    "grid-template-rows",
    "inline-size",
    "inset",
    "inset-block",
    "inset-
    block-end",
    "inset-block-start",
    "inset-inline",
    "inset-inline-end",
    "inset-inline-start",
    "justify-
    content",
    "justify-items",
    "justify-self",
    "letter-spacing",
    "line-height",
    "list-style",
    "list-
    style-type",
    "margin",
    "margin-block",
    "margin-block-end",
    "margin-block-start",
    "margin-inline",
    "margin-inline-end",
    "margin-inline-start",
    "max-block-size",
    "max-inline-size",
    "min-block-size",
    "min-inline-size",
    "object-fit",
    "opacity",
    "order",
    "outline",
    "outline-color",
    "outline-offset",
    "outline-style",
    "outline-width",
    "overflow",
    "overflow-wrap",
    "overflow-x",
    "overflow-y",
    "padding",
    "padding-block",
    "padding-block-end",
    "padding-block-start",
    "padding-inline",
    "padding-
    inline-end",
    "padding-inline-start",
    "place-content",
    "place-items",
    "position",
    "row-gap",
    "stroke",
    "stroke-dasharray",
    "stroke-width",
    "table-layout",
    "text-align",
    "text-decoration",
    "text-decoration-thickness",
    "text-underline-offset",
    "text-wrap",
    "transform",
    "unicode-bidi",
    "vertical-align",
    "visibility",
    "white-space",
    "word-break",
    "word-spacing",
    "z-index",
];

#[cfg(test)]
mod tests {
    use lightningcss::stylesheet::{ParserOptions, StyleSheet};

    use super::*;

    fn properties(css: &str) -> Vec<String> {
        let sheet = StyleSheet::parse(css, ParserOptions::default()).unwrap();
        dropped(&sheet.rules).into_iter().map(|it| it.property).collect()
    }

    #[test]
    fn slips_of_the_pen_are_found() {
        assert_eq!(properties("a { colr: red }"), ["colr"]);
        assert_eq!(properties("@media print { a { dispaly: none } }"), ["dispaly"]);
        assert_eq!(properties("a { padding-inlin: 1px !important }"), ["padding-inlin"]);
    }

    #[test]
    fn keywords_variables_and_new_properties_pass() {
        let css = "a { color: var(--x); padding: calc(var(--a) * 2) 1px; text-wrap: pretty; font: inherit; break-inside: avoid; --own: 1; forced-color-adjust: none }";
        assert_eq!(properties(css), [""; 0]);
    }
}
