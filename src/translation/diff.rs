//! The words that changed between two texts. Never says which of them is right.

use similar::{ChangeTag, TextDiff};

/// What became of a run of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// In both texts.
    Same,
    /// Only in the old one.
    Gone,
    /// Only in the new one.
    New,
}

/// The words of both texts in reading order, neighbours of one kind together, with the spaces between them.
/// Nothing but space between two changes belongs to both.
pub fn words(old: &str, new: &str) -> Vec<(Change, String)> {
    let mut out = Vec::new();
    let (mut gone, mut come) = (String::new(), String::new());
    let mut same = String::new();
    for it in TextDiff::from_words(old, new).iter_all_changes() {
        if it.tag() == ChangeTag::Equal {
            same.push_str(it.value());
            continue;
        }
        if same.trim().is_empty() && !(gone.is_empty() && come.is_empty()) {
            gone.push_str(&same);
            come.push_str(&same);
        } else {
            close(&mut gone, &mut come, &mut out);
            push(Change::Same, &same, &mut out);
        }
        same.clear();
        match it.tag() {
            ChangeTag::Delete => gone.push_str(it.value()),
            _ => come.push_str(it.value()),
        }
    }
    close(&mut gone, &mut come, &mut out);
    push(Change::Same, &same, &mut out);
    out
}

fn close(gone: &mut String, come: &mut String, out: &mut Vec<(Change, String)>) {
    push(Change::Gone, gone, out);
    push(Change::New, come, out);
    gone.clear();
    come.clear();
}

fn push(change: Change, text: &str, out: &mut Vec<(Change, String)>) {
    if !text.is_empty() {
        out.push((change, text.to_owned()));
    }
}

/// The same as a line of text: `You can bring [-a friend-]{+two friends+}`
pub fn line(old: &str, new: &str) -> String {
    let mark = |(change, text): (Change, String)| match change {
        Change::Same => text,
        Change::Gone => around("[-", &text, "-]"),
        Change::New => around("{+", &text, "+}"),
    };
    words(old, new).into_iter().map(mark).collect()
}

/// Puts marks around the words, and not around the space at their ends.
fn around(open: &str, text: &str, close: &str) -> String {
    let inner = text.trim();
    if inner.is_empty() {
        return text.to_owned();
    }
    let start = text.len() - text.trim_start().len();
    let end = text.trim_end().len();
    format!("{}{open}{inner}{close}{}", &text[..start], &text[end..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changed_words_are_marked_and_the_others_are_not() {
        assert_eq!(
            line("You can bring a friend. Lunch is free.", "You can bring two friends. Lunch is free."),
            "You can bring [-a friend.-]{+two friends.+} Lunch is free."
        );
        assert_eq!(line("Same.", "Same."), "Same.");
    }

    proptest::proptest! {
        #[test]
        fn both_texts_can_be_put_together_again(old in "[ab ]{0,20}", new in "[ab ]{0,20}") {
            let found = words(&old, &new);
            let of = |skip| found.iter().filter(|it| it.0 != skip).map(|it| it.1.as_str()).collect::<String>();
            proptest::prop_assert_eq!(of(Change::New), old);
            proptest::prop_assert_eq!(of(Change::Gone), new);
        }
    }
}
