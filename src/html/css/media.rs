//! Media queries, as far as a page on an ordinary screen answers them. Never asks a real screen.

use lightningcss::media_query::{
    MediaCondition, MediaFeature, MediaFeatureComparison, MediaFeatureId, MediaFeatureName,
    MediaFeatureValue, MediaList, MediaQuery, MediaType, Operator, Qualifier, QueryFeature,
};

/// The screen that is assumed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Screen {
    /// In CSS pixels.
    pub width: f32,
    /// In CSS pixels.
    pub height: f32,
}

impl Screen {
    /// The window that checkers commonly use.
    pub const LANDSCAPE: Self = Self { width: 1280.0, height: 720.0 };
    /// The same, turned.
    pub const PORTRAIT: Self = Self { width: 720.0, height: 1280.0 };
}

/// A condition.
#[derive(Clone, Debug, PartialEq)]
pub enum Media {
    /// Whatever the screen.
    Always,
    /// On no ordinary screen: print, dark colours, no motion, and what could not be read.
    Never,
    /// `(orientation: portrait)` or landscape.
    Portrait(bool),
    /// Width, or height, from and to, in CSS pixels.
    Between {
        /// Width rather than height.
        width: bool,
        /// At least.
        from: f32,
        /// At most.
        to: f32,
    },
    /// All of them.
    All(Vec<Media>),
    /// One of them.
    Any(Vec<Media>),
    /// Not this.
    Not(Box<Media>),
}

impl Media {
    /// True where it holds on a screen.
    pub fn holds(&self, screen: Screen) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Portrait(portrait) => *portrait == (screen.height >= screen.width),
            Self::Between { width, from, to } => {
                let it = if *width { screen.width } else { screen.height };
                *from <= it && it <= *to
            }
            Self::All(all) => all.iter().all(|it| it.holds(screen)),
            Self::Any(any) => any.iter().any(|it| it.holds(screen)),
            Self::Not(it) => !it.holds(screen),
        }
    }

    /// True where it asks how the screen is held.
    pub fn asks_orientation(&self) -> bool {
        match self {
            Self::Portrait(_) => true,
            Self::All(all) | Self::Any(all) => all.iter().any(Self::asks_orientation),
            Self::Not(it) => it.asks_orientation(),
            Self::Always | Self::Never | Self::Between { .. } => false,
        }
    }

    pub(super) fn read(list: &MediaList<'_>) -> Self {
        if list.media_queries.is_empty() {
            return Self::Always;
        }
        Self::Any(list.media_queries.iter().map(query).collect())
    }
}

fn query(it: &MediaQuery<'_>) -> Media {
    let kind = match it.media_type {
        MediaType::All | MediaType::Screen => Media::Always,
        _ => Media::Never,
    };
    let whole = match &it.condition {
        Some(it) => Media::All(vec![kind, condition(it)]),
        None => kind,
    };
    if it.qualifier == Some(Qualifier::Not) { Media::Not(Box::new(whole)) } else { whole }
}

fn condition(it: &MediaCondition<'_>) -> Media {
    match it {
        MediaCondition::Feature(it) => feature(it),
        MediaCondition::Not(it) => Media::Not(Box::new(condition(it))),
        MediaCondition::Operation { operator, conditions } => {
            let all = conditions.iter().map(condition).collect();
            if *operator == Operator::And { Media::All(all) } else { Media::Any(all) }
        }
        MediaCondition::Unknown(_) => Media::Never,
    }
}

fn feature(it: &MediaFeature<'_>) -> Media {
    use MediaFeatureComparison::{Equal, GreaterThan, GreaterThanEqual, LessThan, LessThanEqual};
    match it {
        QueryFeature::Plain { name, value } => match id(name) {
            Some(MediaFeatureId::Orientation) => match value {
                MediaFeatureValue::Ident(it) if it.0.eq_ignore_ascii_case("portrait") => {
                    Media::Portrait(true)
                }
                MediaFeatureValue::Ident(it) if it.0.eq_ignore_ascii_case("landscape") => {
                    Media::Portrait(false)
                }
                _ => Media::Never,
            },
            Some(id) => between(id, Equal, value),
            None => Media::Never,
        },
        QueryFeature::Range { name, operator, value } => {
            id(name).map_or(Media::Never, |it| between(it, *operator, value))
        }
        QueryFeature::Interval { name, start, start_operator, end, end_operator } => {
            // `100px < width` says that the width is greater.
            let turned = match start_operator {
                LessThan => GreaterThan,
                LessThanEqual => GreaterThanEqual,
                GreaterThan => LessThan,
                GreaterThanEqual => LessThanEqual,
                Equal => Equal,
            };
            id(name).map_or(Media::Never, |it| {
                Media::All(vec![between(it, turned, start), between(it, *end_operator, end)])
            })
        }
        QueryFeature::Boolean { .. } => Media::Never,
    }
}

fn id<'a>(name: &'a MediaFeatureName<'_, MediaFeatureId>) -> Option<&'a MediaFeatureId> {
    match name {
        MediaFeatureName::Standard(id) => Some(id),
        _ => None,
    }
}

fn between(id: &MediaFeatureId, operator: MediaFeatureComparison, value: &MediaFeatureValue<'_>) -> Media {
    use MediaFeatureComparison::{Equal, GreaterThan, GreaterThanEqual, LessThan, LessThanEqual};
    let width = match id {
        MediaFeatureId::Width => true,
        MediaFeatureId::Height => false,
        _ => return Media::Never,
    };
    let Some(px) = (match value {
        MediaFeatureValue::Length(it) => it.to_px(),
        MediaFeatureValue::Number(it) => Some(*it),
        MediaFeatureValue::Integer(it) if *it == 0 => Some(0.0),
        _ => None,
    })
    .or_else(|| relative(value)) else {
        return Media::Never;
    };
    let (from, to) = match operator {
        GreaterThan | GreaterThanEqual => (px, f32::INFINITY),
        LessThan | LessThanEqual => (f32::NEG_INFINITY, px),
        Equal => (px, px),
    };
    Media::Between { width, from, to }
}

/// Lengths in a media query count in the browser's own letters, 16 pixels each.
fn relative(value: &MediaFeatureValue<'_>) -> Option<f32> {
    use lightningcss::values::length::{Length, LengthValue};
    match value {
        MediaFeatureValue::Length(Length::Value(LengthValue::Em(it) | LengthValue::Rem(it))) => {
            Some(it * 16.0)
        }
        _ => None,
    }
}
