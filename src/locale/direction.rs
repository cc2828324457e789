//! Finds the left-to-right runs of a right-to-left line, so that they can be isolated. Never marks anything.

use super::Letter;

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run<'a> {
    /// Text of the line's own direction.
    Own(&'a str),
    /// Latin words or numbers that must keep their own order.
    Ltr(&'a str),
}

/// Cuts a text of a right-to-left language into runs. Latin words and numbers go together with the marks
/// between them, and with a sign that belongs to them: bare, `10:30–12:00` shows as `12:00–10:30`, `16+` as
/// `+16` and `0300 555 4152` as `4152 555 0300`.
pub fn runs(text: &str) -> Vec<Run<'_>> {
    if !text.is_empty() && !text.chars().any(is_core) {
        return vec![Run::Own(text)];
    }
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut out = Vec::new();
    let (mut own_start, mut at) = (0, 0);
    while at < chars.len() {
        if !is_core(chars[at].1) {
            at += 1;
            continue;
        }
        let start =
            if at > 0 && is_prefix(chars[at - 1].1) && chars[at - 1].0 >= own_start { at - 1 } else { at };
        let end = run_end(&chars, at);
        let (from, to) = (chars[start].0, chars.get(end).map_or(text.len(), |it| it.0));
        if own_start < from {
            out.push(Run::Own(&text[own_start..from]));
        }
        out.push(Run::Ltr(&text[from..to]));
        own_start = to;
        at = end;
    }
    if own_start < text.len() {
        out.push(Run::Own(&text[own_start..]));
    }
    out
}

/// Index after the run that starts at `at`: on over marks and spaces as long as more Latin or digits follow, and over
/// brackets that belong to a name, such as `Data Protection Regulation (GDPR)`.
fn run_end(chars: &[(usize, char)], at: usize) -> usize {
    let mut end = at + 1;
    let mut ahead = end;
    while ahead < chars.len() {
        let c = chars[ahead].1;
        if is_core(c) {
            end = ahead + 1;
        } else if c == '(' && chars[at..end].iter().any(|(_, it)| it.is_letter()) {
            let Some(after) = after_bracket(chars, ahead) else { break };
            (end, ahead) = (after, after);
            continue;
        } else if !is_joiner(c) {
            break;
        }
        ahead += 1;
    }
    while end < chars.len() && is_suffix(chars[end].1) {
        end += 1;
    }
    end
}

/// Index after the bracket that opens at `at`; none where it holds anything but Latin and digits.
fn after_bracket(chars: &[(usize, char)], at: usize) -> Option<usize> {
    let length = chars[at + 1..].iter().position(|(_, it)| !is_core(*it) && !is_joiner(*it))?;
    let (inside, close) = (&chars[at + 1..at + 1 + length], at + 1 + length);
    (chars[close].1 == ')' && inside.iter().any(|(_, it)| is_core(*it))).then_some(close + 1)
}

fn is_core(c: char) -> bool {
    c.is_ascii_alphanumeric() || ('\u{c0}'..='\u{24f}').contains(&c)
}

/// Marks that stand between two parts of one run.
fn is_joiner(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '-' | '–' | '/' | ':' | '.' | ',' | '\'' | '’' | '&' | '@' | '_' | '%' | '+')
}

fn is_prefix(c: char) -> bool {
    matches!(c, '+' | '-' | '£' | '#')
}

fn is_suffix(c: char) -> bool {
    matches!(c, '+' | '%')
}

/// Whether a text has letters that run from right to left: of Hebrew, Arabic, Syriac, Thaana or N'Ko.
pub fn has_rtl_letters(text: &str) -> bool {
    text.chars().any(|it| ('\u{590}'..='\u{8ff}').contains(&it) && it.is_letter())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ltr(text: &str) -> Vec<&str> {
        runs(text).into_iter().filter_map(|it| if let Run::Ltr(it) = it { Some(it) } else { None }).collect()
    }

    #[test]
    fn numbers_keep_their_signs_and_ranges() {
        assert_eq!(ltr("عمر 16+ سال"), ["16+"]);
        assert_eq!(ltr("10:30–12:00 بجے"), ["10:30–12:00"]);
        assert_eq!(ltr("19%–95% تک"), ["19%–95%"]);
        assert_eq!(ltr("فون 0300 555 4152۔"), ["0300 555 4152"]);
    }

    #[test]
    fn names_are_one_run_and_end_before_the_stop() {
        assert_eq!(ltr("ہم Macmillan Cancer Support ہیں، Luton."), ["Macmillan Cancer Support", "Luton"]);
    }

    #[test]
    fn brackets_that_belong_to_a_name_stay_with_it() {
        let act = "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Regulations 2018";
        assert_eq!(ltr(&format!("قانون “{act}” کے تحت")), [act]);
        assert_eq!(ltr("یہ Regulation (GDPR) ہے۔"), ["Regulation (GDPR)"]);
        // Brackets of the line's own language, and a figure before them.
        assert_eq!(ltr("رازداری (cookies) اور Luton (شہر)"), ["cookies", "Luton"]);
        assert_eq!(ltr("سال 2021 (report) میں"), ["2021", "report"]);
        assert_eq!(ltr("دیکھیں Luton (2021"), ["Luton", "2021"]);
    }

    proptest::proptest! {
        #[test]
        fn nothing_is_lost(text in "[a-z0-9 :+%()–آبپ،۔£-]{0,40}") {
            let joined: String = runs(&text).into_iter().map(|it| match it { Run::Own(t) | Run::Ltr(t) => t }).collect();
            proptest::prop_assert_eq!(joined, text);
        }
    }
}
