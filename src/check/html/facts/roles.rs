//! The roles of WAI-ARIA 1.2, DPUB-ARIA 1.1 and Graphics-ARIA 1.0, and what each takes. Never looks at a page.
//!
//! Supported properties are those of the standard's tables, inherited ones written out.

use super::aria::Aria::{
    Activedescendant, Autocomplete, Checked, Colcount, Colindex, Colindextext, Colspan, Controls, Expanded,
    Level, Modal, Multiline, Multiselectable, Orientation, Placeholder, Posinset, Pressed, Readonly,
    Required, Rowcount, Rowindex, Rowindextext, Rowspan, Selected, Setsize, Sort, Valuemax, Valuemin,
    Valuenow, Valuetext,
};
use super::aria::{Aria, Set, set};

/// What a role is like, as bits of [`Definition::traits`].
pub mod traits {
    /// Its words are its name.
    pub const CONTENT: u8 = 1;
    /// What stands in it has no role of its own.
    pub const FLAT: u8 = 2;
    /// Something to act on.
    pub const WIDGET: u8 = 4;
    /// It must not have a name.
    pub const UNNAMED: u8 = 8;
    /// A landmark.
    pub const LANDMARK: u8 = 16;
    /// A link.
    pub const LINK: u8 = 32;
}
use traits::{CONTENT, FLAT, LANDMARK, LINK, UNNAMED, WIDGET};

/// One row of the table.
#[derive(Debug)]
pub struct Definition {
    /// As it is written.
    pub name: &'static str,
    /// See [`traits`].
    pub traits: u8,
    /// Properties that it takes besides the global ones.
    pub supported: Set,
    /// Properties that it must have.
    pub required: Set,
}

macro_rules! roles {
    ($($variant:ident $name:literal $traits:expr, [$($supported:ident)*] [$($required:ident)*];)*) => {
        /// A role.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "each is the role of that name")]
        pub enum Role { $($variant,)* }

        static TABLE: &[Definition] = &[$(Definition {
            name: $name, traits: $traits,
            supported: set(&[$($supported,)* $($required,)*]), required: set(&[$($required,)*]),
        },)*];
        const ALL: &[Role] = &[$(Role::$variant,)*];
    };
}

// Sorted by name: they are found by halving.
roles! {
    Alert "alert" 0, [] [];
    Alertdialog "alertdialog" 0, [Modal] [];
    Application "application" 0, [Activedescendant Expanded] [];
    Article "article" 0, [Posinset Setsize] [];
    Banner "banner" LANDMARK, [] [];
    Blockquote "blockquote" 0, [] [];
    Button "button" CONTENT | FLAT | WIDGET, [Expanded Pressed] [];
    Caption "caption" UNNAMED, [] [];
    Cell "cell" CONTENT, [Colindex Colindextext Colspan Rowindex Rowindextext Rowspan] [];
    Checkbox "checkbox" CONTENT | FLAT | WIDGET, [Expanded Readonly Required] [Checked];
    Code "code" UNNAMED, [] [];
    Columnheader "columnheader" CONTENT | WIDGET, [Colindex Colindextext Colspan Expanded Readonly Required Rowindex Rowindextext Rowspan Selected Sort] [];
    Combobox "combobox" WIDGET, [Activedescendant Autocomplete Readonly Required] [Controls Expanded];
    Comment "comment" CONTENT, [Level Posinset Setsize] [];
    Complementary "complementary" LANDMARK, [] [];
    Contentinfo "contentinfo" LANDMARK, [] [];
    Definition_ "definition" 0, [] [];
    Deletion "deletion" UNNAMED, [] [];
    Dialog "dialog" 0, [Modal] [];
    Directory "directory" 0, [] [];
    DocAbstract "doc-abstract" 0, [] [];
    DocAcknowledgments "doc-acknowledgments" LANDMARK, [] [];
    DocAfterword "doc-afterword" LANDMARK, [] [];
    DocAppendix "doc-appendix" LANDMARK, [] [];
    DocBacklink "doc-backlink" CONTENT | WIDGET | LINK, [Expanded] [];
    DocBiblioentry "doc-biblioentry" 0, [Level Posinset Setsize] [];
    DocBibliography "doc-bibliography" LANDMARK, [] [];
    DocBiblioref "doc-biblioref" CONTENT | WIDGET | LINK, [Expanded] [];
    DocChapter "doc-chapter" LANDMARK, [] [];
    DocColophon "doc-colophon" 0, [] [];
    DocConclusion "doc-conclusion" LANDMARK, [] [];
    DocCover "doc-cover" 0, [] [];
    DocCredit "doc-credit" 0, [] [];
    DocCredits "doc-credits" LANDMARK, [] [];
    DocDedication "doc-dedication" 0, [] [];
    DocEndnote "doc-endnote" 0, [Level Posinset Setsize] [];
    DocEndnotes "doc-endnotes" LANDMARK, [] [];
    DocEpigraph "doc-epigraph" 0, [] [];
    DocEpilogue "doc-epilogue" LANDMARK, [] [];
    DocErrata "doc-errata" LANDMARK, [] [];
    DocExample "doc-example" 0, [] [];
    DocFootnote "doc-footnote" 0, [] [];
    DocForeword "doc-foreword" LANDMARK, [] [];
    DocGlossary "doc-glossary" LANDMARK, [] [];
    DocGlossref "doc-glossref" CONTENT | WIDGET | LINK, [Expanded] [];
    DocIndex "doc-index" LANDMARK, [] [];
    DocIntroduction "doc-introduction" LANDMARK, [] [];
    DocNoteref "doc-noteref" CONTENT | WIDGET | LINK, [Expanded] [];
    DocNotice "doc-notice" 0, [] [];
    DocPagebreak "doc-pagebreak" CONTENT | FLAT, [Orientation Valuemax Valuemin Valuenow Valuetext] [];
    DocPagefooter "doc-pagefooter" 0, [] [];
    DocPageheader "doc-pageheader" 0, [] [];
    DocPagelist "doc-pagelist" LANDMARK, [] [];
    DocPart "doc-part" LANDMARK, [] [];
    DocPreface "doc-preface" LANDMARK, [] [];
    DocPrologue "doc-prologue" LANDMARK, [] [];
    DocPullquote "doc-pullquote" 0, [] [];
    DocQna "doc-qna" 0, [] [];
    DocSubtitle "doc-subtitle" CONTENT, [Level] [];
    DocTip "doc-tip" 0, [] [];
    DocToc "doc-toc" LANDMARK, [] [];
    Document "document" 0, [Expanded] [];
    Emphasis "emphasis" UNNAMED, [] [];
    Feed "feed" 0, [] [];
    Figure "figure" 0, [] [];
    Form "form" LANDMARK, [] [];
    Generic "generic" UNNAMED, [] [];
    GraphicsDocument "graphics-document" 0, [Expanded] [];
    GraphicsObject "graphics-object" 0, [Activedescendant Expanded] [];
    GraphicsSymbol "graphics-symbol" FLAT, [] [];
    Grid "grid" WIDGET, [Activedescendant Colcount Multiselectable Readonly Rowcount] [];
    Gridcell "gridcell" CONTENT | WIDGET, [Colindex Colindextext Colspan Expanded Readonly Required Rowindex Rowindextext Rowspan Selected] [];
    Group "group" 0, [Activedescendant] [];
    Heading "heading" CONTENT, [] [Level];
    Image "image" FLAT, [] [];
    Img "img" FLAT, [] [];
    Insertion "insertion" UNNAMED, [] [];
    Link "link" CONTENT | WIDGET | LINK, [Expanded] [];
    List "list" 0, [] [];
    Listbox "listbox" WIDGET, [Activedescendant Expanded Multiselectable Orientation Readonly Required] [];
    Listitem "listitem" 0, [Level Posinset Setsize] [];
    Log "log" 0, [] [];
    Main "main" LANDMARK, [] [];
    Mark "mark" UNNAMED, [] [];
    Marquee "marquee" 0, [] [];
    Math "math" 0, [] [];
    Menu "menu" WIDGET, [Activedescendant Orientation] [];
    Menubar "menubar" WIDGET, [Activedescendant Orientation] [];
    Menuitem "menuitem" CONTENT | WIDGET, [Expanded Posinset Setsize] [];
    Menuitemcheckbox "menuitemcheckbox" CONTENT | FLAT | WIDGET, [Expanded Posinset Readonly Required Setsize] [Checked];
    Menuitemradio "menuitemradio" CONTENT | FLAT | WIDGET, [Expanded Posinset Readonly Required Setsize] [Checked];
    Meter "meter" FLAT, [Valuemax Valuemin Valuetext] [Valuenow];
    Navigation "navigation" LANDMARK, [] [];
    None "none" UNNAMED, [] [];
    Note "note" 0, [] [];
    Option "option" CONTENT | FLAT | WIDGET, [Checked Posinset Selected Setsize] [];
    Paragraph "paragraph" UNNAMED, [] [];
    Presentation "presentation" UNNAMED, [] [];
    Progressbar "progressbar" FLAT | WIDGET, [Valuemax Valuemin Valuenow Valuetext] [];
    Radio "radio" CONTENT | FLAT | WIDGET, [Posinset Setsize] [Checked];
    Radiogroup "radiogroup" WIDGET, [Activedescendant Orientation Readonly Required] [];
    Region "region" LANDMARK, [] [];
    Row "row" CONTENT, [Activedescendant Colindex Expanded Level Posinset Rowindex Rowindextext Selected Setsize] [];
    Rowgroup "rowgroup" 0, [] [];
    Rowheader "rowheader" CONTENT | WIDGET, [Colindex Colindextext Colspan Expanded Readonly Required Rowindex Rowindextext Rowspan Selected Sort] [];
    Scrollbar "scrollbar" FLAT | WIDGET, [Orientation Valuemax Valuemin Valuetext] [Controls Valuenow];
    Search "search" LANDMARK, [] [];
    Searchbox "searchbox" WIDGET, [Activedescendant Autocomplete Multiline Placeholder Readonly Required] [];
    Sectionfooter "sectionfooter" 0, [] [];
    Sectionheader "sectionheader" 0, [] [];
    Separator "separator" FLAT, [Orientation Valuemax Valuemin Valuenow Valuetext] [];
    Slider "slider" FLAT | WIDGET, [Orientation Readonly Required Valuemax Valuemin Valuetext] [Valuenow];
    Spinbutton "spinbutton" WIDGET, [Activedescendant Readonly Required Valuemax Valuemin Valuenow Valuetext] [];
    Status "status" 0, [] [];
    Strong "strong" UNNAMED, [] [];
    Subscript "subscript" UNNAMED, [] [];
    Suggestion "suggestion" UNNAMED, [] [];
    Superscript "superscript" UNNAMED, [] [];
    Switch "switch" CONTENT | FLAT | WIDGET, [Expanded Readonly Required] [Checked];
    Tab "tab" CONTENT | FLAT | WIDGET, [Expanded Posinset Selected Setsize] [];
    Table "table" 0, [Colcount Rowcount] [];
    Tablist "tablist" WIDGET, [Activedescendant Multiselectable Orientation] [];
    Tabpanel "tabpanel" WIDGET, [] [];
    Term "term" 0, [] [];
    Textbox "textbox" WIDGET, [Activedescendant Autocomplete Multiline Placeholder Readonly Required] [];
    Time "time" 0, [] [];
    Timer "timer" 0, [] [];
    Toolbar "toolbar" 0, [Activedescendant Orientation] [];
    Tooltip "tooltip" CONTENT, [] [];
    Tree "tree" WIDGET, [Activedescendant Multiselectable Orientation Required] [];
    Treegrid "treegrid" WIDGET, [Activedescendant Colcount Multiselectable Orientation Readonly Required Rowcount] [];
    Treeitem "treeitem" CONTENT | WIDGET, [Checked Expanded Level Posinset Selected Setsize] [];
}

impl Role {
    /// The role of a name, letter case aside. Abstract roles are none.
    pub fn find(name: &str) -> Option<Self> {
        let lower = name.to_ascii_lowercase();
        TABLE.binary_search_by_key(&&*lower, |it| it.name).ok().map(|at| ALL[at])
    }

    /// Its row in the table.
    pub fn definition(self) -> &'static Definition {
        &TABLE[self as usize]
    }

    /// As it is written.
    pub fn name(self) -> &'static str {
        self.definition().name
    }

    /// See [`traits`].
    pub fn is(self, traits: u8) -> bool {
        self.definition().traits & traits != 0
    }

    /// `none` and `presentation`.
    pub fn is_none(self) -> bool {
        matches!(self, Self::None | Self::Presentation)
    }

    /// Properties that it takes besides the global ones.
    pub fn takes(self, aria: Aria) -> bool {
        self.definition().supported.has(aria)
    }

    /// All names.
    pub fn names() -> impl Iterator<Item = &'static str> + Clone {
        TABLE.iter().map(|it| it.name)
    }

    /// Roles that must hold this one: WAI-ARIA's required context. Empty: it may stand anywhere.
    pub fn context(self) -> &'static [Self] {
        use Role::{
            Figure, Grid, Group, List, Listbox, Menu, Menubar, Row, Rowgroup, Table, Tablist, Tree, Treegrid,
        };
        match self {
            Self::Caption => &[Figure, Grid, Table, Treegrid],
            Self::Cell | Self::Columnheader | Self::Gridcell | Self::Rowheader => &[Row],
            Self::Listitem => &[List, Self::Directory],
            Self::Menuitem | Self::Menuitemcheckbox | Self::Menuitemradio => &[Group, Menu, Menubar],
            Self::Option => &[Group, Listbox],
            Self::Row => &[Grid, Rowgroup, Table, Treegrid],
            Self::Rowgroup => &[Grid, Table, Treegrid],
            Self::Tab => &[Tablist],
            Self::Treeitem => &[Group, Tree],
            _ => &[],
        }
    }

    /// Roles that this one must hold: WAI-ARIA's required owned elements. A `group` or `rowgroup` among them must hold
    /// the others itself. Empty: it may hold anything.
    pub fn owned(self) -> &'static [Self] {
        use Role::{
            Cell, Columnheader, Gridcell, Group, Listitem, Menuitem, Menuitemcheckbox, Menuitemradio, Row,
            Rowgroup, Rowheader,
        };
        match self {
            Self::Feed => &[Self::Article],
            Self::Grid | Self::Table | Self::Treegrid => &[Row, Rowgroup],
            Self::List => &[Listitem],
            Self::Listbox => &[Self::Option, Group],
            Self::Menu | Self::Menubar => &[Menuitem, Menuitemcheckbox, Menuitemradio, Group],
            Self::Row => &[Cell, Columnheader, Gridcell, Rowheader],
            Self::Rowgroup => &[Row],
            Self::Suggestion => &[Self::Insertion, Self::Deletion],
            Self::Tablist => &[Self::Tab],
            Self::Tree => &[Self::Treeitem, Group],
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_found() {
        assert!(TABLE.is_sorted_by_key(|it| it.name));
        assert!(ALL.iter().all(|&it| Role::find(it.name()) == Some(it)));
        assert_eq!(Role::find("Doc-BiblioRef"), Some(Role::DocBiblioref));
        assert_eq!(Role::find("widget"), None);
    }

    #[test]
    fn properties_are_those_of_the_standard() {
        assert!(Role::Checkbox.takes(Checked) && Role::Checkbox.definition().required.has(Checked));
        assert!(!Role::Button.takes(Checked) && Role::Button.takes(Pressed));
        assert!(Role::Switch.takes(Required) && !Role::Option.definition().required.has(Selected));
    }
}
