//! The types of pages, and which keys of their front matter become rows of facts. Never reads front matter.

/// What a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Anything else.
    Page,
    /// Something people can use.
    Service,
    /// Something to come to.
    Event,
    /// A volunteer's part.
    Role,
    /// Questions and answers.
    Faq,
    /// What people said, and what is done about it.
    Commitments,
    /// Figures that are drawn.
    Result,
    /// Something to learn.
    Training,
    /// Something to watch.
    Video,
    /// Who works together.
    Partners,
    /// Pictures and short sentences.
    EasyRead,
    /// Something that happened.
    Story,
    /// How data is kept.
    Privacy,
    /// The accessibility statement.
    AccessibilityStatement,
}

/// The names that front matter gives them.
pub const KINDS: [(&str, Kind); 14] = [
    ("page", Kind::Page),
    ("service", Kind::Service),
    ("event", Kind::Event),
    ("role", Kind::Role),
    ("faq", Kind::Faq),
    ("commitments", Kind::Commitments),
    ("result", Kind::Result),
    ("training", Kind::Training),
    ("video", Kind::Video),
    ("partners", Kind::Partners),
    ("easy-read", Kind::EasyRead),
    ("story", Kind::Story),
    ("privacy", Kind::Privacy),
    ("accessibility-statement", Kind::AccessibilityStatement),
];

impl Kind {
    /// The name that front matter gives it.
    pub fn as_str(self) -> &'static str {
        KINDS.iter().find(|(_, it)| *it == self).map_or("page", |(name, _)| name)
    }

    /// The interface message that names it above a title; none where the title says enough.
    pub fn label(self) -> Option<String> {
        let is_plain = matches!(self, Self::Page | Self::Privacy | Self::AccessibilityStatement);
        (!is_plain).then(|| format!("kind-{}", self.as_str()))
    }

    /// Keys of this type that are texts and become rows of "facts" on the page, in their order.
    pub fn rows(self) -> &'static [&'static str] {
        match self {
            Self::Event => &["cost", "interpreters", "access", "booking", "confidentiality"],
            Self::Role => &["minimum_age", "hours", "training", "apply"],
            Self::Service => &["who_for", "refer", "cost", "opening"],
            _ => &[],
        }
    }
}
