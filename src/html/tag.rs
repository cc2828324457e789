//! Names of elements as small numbers, so that rules compare them at no cost. Never holds a rule about them.

use html5ever::LocalName;

/// The vocabulary that an element belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Namespace {
    /// HTML.
    Html,
    /// SVG.
    Svg,
    /// MathML.
    MathMl,
}

macro_rules! tags {
    ($($variant:ident $name:tt),* $(,)?) => {
        /// An HTML element that some rule knows; [`Tag::Svg`] and [`Tag::Math`] are the roots of their vocabularies.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "each is the element of that name")]
        pub enum Tag { $($variant,)* Svg, Math, Other }

        impl Tag {
            pub(super) fn html(name: &LocalName) -> Self {
                match *name {
                    $(html5ever::local_name!($name) => Self::$variant,)*
                    _ => Self::Other,
                }
            }
        }
    };
}

tags! {
    A "a", Abbr "abbr", Address "address", Area "area", Article "article", Aside "aside", Audio "audio", B "b",
    Base "base", Bdi "bdi", Bdo "bdo", Big "big", Blockquote "blockquote", Body "body", Br "br", Button "button", Canvas "canvas",
    Caption "caption", Center "center", Cite "cite", Code "code", Col "col", Colgroup "colgroup", Data "data", Datalist "datalist",
    Dd "dd", Del "del", Details "details", Dfn "dfn", Dialog "dialog", Div "div", Dl "dl", Dt "dt", Em "em",
    Embed "embed", Fieldset "fieldset", Figcaption "figcaption", Figure "figure", Font "font", Footer "footer", Form "form",
    Frame "frame", H1 "h1", H2 "h2", H3 "h3", H4 "h4", H5 "h5", H6 "h6", Head "head", Header "header",
    Hgroup "hgroup", Hr "hr", Html "html", I "i", Iframe "iframe", Img "img", Input "input", Ins "ins", Kbd "kbd",
    Label "label", Legend "legend", Li "li", Link "link", Main "main", Map "map", Mark "mark", Marquee "marquee",
    Menu "menu", Meta "meta", Meter "meter", Nav "nav", Noframes "noframes", Noscript "noscript", Object "object", Ol "ol",
    Optgroup "optgroup", Option "option", Output "output", P "p", Param "param", Picture "picture", Pre "pre",
    Progress "progress", Q "q", Rp "rp", Rt "rt", Ruby "ruby", S "s", Samp "samp", Script "script", Search "search",
    Section "section", Select "select", Slot "slot", Small "small", Source "source", Span "span", Strike "strike", Strong "strong",
    Style "style", Sub "sub", Summary "summary", Sup "sup", Table "table", Tbody "tbody", Td "td",
    Template "template", Textarea "textarea", Tfoot "tfoot", Th "th", Thead "thead", Time "time", Title "title",
    Tr "tr", Track "track", Tt "tt", U "u", Ul "ul", Var "var", Video "video", Wbr "wbr",
}

impl Tag {
    /// Elements that take no content and no end tag.
    pub fn is_void(self) -> bool {
        use Tag::{Area, Base, Br, Col, Embed, Hr, Img, Input, Link, Meta, Param, Source, Track, Wbr};
        matches!(
            self,
            Area | Base | Br | Col | Embed | Hr | Img | Input | Link | Meta | Param | Source | Track | Wbr
        )
    }

    /// The level of a heading element.
    pub fn heading_level(self) -> Option<u32> {
        Some(match self {
            Self::H1 => 1,
            Self::H2 => 2,
            Self::H3 => 3,
            Self::H4 => 4,
            Self::H5 => 5,
            Self::H6 => 6,
            _ => return None,
        })
    }
}
