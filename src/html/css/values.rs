//! Values of the properties in question, read from the text that CSS writes. Never guesses: what is not understood is none.

use super::Property;

/// A length, before it is known what it is relative to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Length {
    /// CSS pixels.
    Px(f32),
    /// Times the element's own letters.
    Em(f32),
    /// Times the root's letters.
    Rem(f32),
    /// Hundredths of what the property says.
    Percent(f32),
    /// Hundredths of the window's width (or height: near enough for what is off the screen).
    View(f32),
    /// A number without a unit.
    Number(f32),
}

impl Length {
    /// In pixels, where letters are `font` pixels high and the whole is `whole` pixels.
    pub fn px(self, font: f32, whole: f32) -> f32 {
        match self {
            Self::Px(it) => it,
            Self::Em(it) => it * font,
            Self::Rem(it) => it * 16.0,
            Self::Percent(it) => it / 100.0 * whole,
            Self::View(it) => it / 100.0 * 1280.0,
            Self::Number(it) => it,
        }
    }
}

/// Reads `-9999px`, `1.5em`, `50%`, `0`.
pub fn length(value: &str) -> Option<Length> {
    let value = value.trim();
    let split = value.find(|c: char| !matches!(c, '0'..='9' | '.' | '-' | '+' | 'e')).unwrap_or(value.len());
    // `1em` is no number in powers of ten.
    let split = value[..split].find('e').map_or(split, |at| {
        if value[at + 1..].starts_with(|c: char| c.is_ascii_digit() || c == '-') { split } else { at }
    });
    let number: f32 = value[..split].parse().ok()?;
    Some(match &value[split..] {
        "" => Length::Number(number),
        "px" => Length::Px(number),
        "em" => Length::Em(number),
        "rem" => Length::Rem(number),
        "%" => Length::Percent(number),
        "vw" | "vh" | "vmin" | "vmax" | "dvw" | "dvh" => Length::View(number),
        // Half a letter's height is what browsers take where a font does not say.
        "ex" | "ch" => Length::Em(number * 0.5),
        "pt" => Length::Px(number * 96.0 / 72.0),
        "pc" => Length::Px(number * 16.0),
        "in" => Length::Px(number * 96.0),
        "cm" => Length::Px(number * 96.0 / 2.54),
        "mm" => Length::Px(number * 96.0 / 25.4),
        "q" => Length::Px(number * 96.0 / 101.6),
        _ => return None,
    })
}

/// An angle in degrees.
pub fn angle(value: &str) -> Option<f32> {
    let value = value.trim();
    for (unit, degrees) in
        [("grad", 0.9), ("deg", 1.0), ("turn", 360.0), ("rad", 180.0 / std::f32::consts::PI)]
    {
        if let Some(number) = value.strip_suffix(unit) {
            return number.trim().parse::<f32>().ok().map(|it| it * degrees);
        }
    }
    (value.parse::<f32>() == Ok(0.0)).then_some(0.0)
}

/// By how many degrees a `transform` or `rotate` turns the page in its plane; none where the value is not valid.
pub fn rotation(property: Property, value: &str) -> Option<f32> {
    let value = value.trim();
    if matches!(value, "none" | "initial" | "unset" | "revert" | "revert-layer") {
        return Some(0.0);
    }
    if property == Property::Rotate {
        let parts: Vec<&str> = value.split_ascii_whitespace().collect();
        return match parts[..] {
            [one] => angle(one),
            ["z", turn] | [turn, "z"] => angle(turn),
            ["x" | "y", turn] => angle(turn).map(|_| 0.0),
            ["0", "0", z, turn] => angle(turn).and_then(|it| Some(it * z.parse::<f32>().ok()?.signum())),
            [_, _, _, turn] => angle(turn).map(|_| 0.0),
            _ => None,
        };
    }
    let mut rest = value;
    let mut sum = 0.0;
    while !rest.is_empty() {
        let (name, after) = rest.split_once('(')?;
        let (arguments, after) = after.split_once(')')?;
        sum += function(name.trim(), arguments)?;
        rest = after.trim_start();
    }
    Some(sum)
}

fn function(name: &str, arguments: &str) -> Option<f32> {
    let parts: Vec<&str> = arguments.split(',').map(str::trim).collect();
    let number = |at: usize| parts.get(at)?.parse::<f32>().ok();
    Some(match (name, parts.len()) {
        ("rotate" | "rotatez", 1) => angle(parts[0])?,
        ("rotate3d", 4) if number(0)? == 0.0 && number(1)? == 0.0 => angle(parts[3])? * number(2)?.signum(),
        ("rotate3d", 4) | ("rotatex" | "rotatey", 1) => 0.0,
        ("matrix", 6) | ("matrix3d", 16) => number(1)?.atan2(number(0)?).to_degrees(),
        ("rotate" | "rotatez" | "rotate3d" | "rotatex" | "rotatey" | "matrix" | "matrix3d", _) => {
            return None;
        }
        _ => 0.0,
    })
}

/// Browsers drop a declaration that they cannot read; then the one before it stands.
pub(super) fn is_valid(property: Property, value: &str) -> bool {
    if matches!(value, "inherit" | "initial" | "unset" | "revert" | "revert-layer") {
        return true;
    }
    if value.is_empty() || value.contains("var(") {
        return false;
    }
    match property {
        Property::LetterSpacing | Property::WordSpacing => {
            value == "normal"
                || matches!(length(value), Some(it) if !matches!(it, Length::Number(n) if n != 0.0))
        }
        Property::LineHeight => value == "normal" || length(value).is_some_and(|it| it.px(1.0, 1.0) >= 0.0),
        Property::Transform | Property::Rotate => rotation(property, value).is_some(),
        Property::Visibility => matches!(value, "visible" | "hidden" | "collapse"),
        Property::Opacity => length(value).is_some(),
        _ => true,
    }
}
