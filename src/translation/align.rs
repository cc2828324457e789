//! Which text of a page became which, when an editor changed it. Never looks at texts that are the same: those
//! keep their id and need no pairing.

use crate::locale::Letter;
use similar::{Algorithm, capture_diff_slices, diff_ratio};

use super::given::{Given, kind_of};

/// Texts that share less than this part of their words are two texts, not one that was edited.
const ENOUGH: f32 = 0.5;
/// The same for a text of which a page has one only, such as its title.
const ENOUGH_OF_ONE: f32 = 0.2;
/// The same for a text that became one of another kind, such as a paragraph an item of a list.
const ENOUGH_OF_OTHER: f32 = 0.7;
/// Kinds of which a page or edition has at most one text.
const ONLY_ONE: [&str; 7] = ["title", "short-title", "summary", "name", "tagline", "site-title", "publisher"];

/// Pairs texts that are new with texts that are gone: `(new, gone)`, each in at most one pair, the most alike
/// first. Two texts of other kinds must be more alike.
pub fn pairs(gone: &[Given], new: &[Given]) -> Vec<(usize, usize)> {
    let old_words: Vec<Vec<&str>> = gone.iter().map(|it| words(&it.text)).collect();
    let new_words: Vec<Vec<&str>> = new.iter().map(|it| words(&it.text)).collect();
    let mut candidates = Vec::new();
    for (at_new, of_new) in new_words.iter().enumerate() {
        for (at_old, of_old) in old_words.iter().enumerate() {
            let alike = likeness(of_old, of_new);
            if alike >= limit(&gone[at_old], &new[at_new]) {
                // Of two that are as much alike, the one at the same part of the page.
                let apart = at_new.abs_diff(at_old);
                candidates.push((alike, apart, at_new, at_old));
            }
        }
    }
    candidates.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then((a.2, a.3).cmp(&(b.2, b.3))));
    let (mut used_new, mut used_old) = (vec![false; new.len()], vec![false; gone.len()]);
    let mut found = Vec::new();
    for (_, _, at_new, at_old) in candidates {
        if !used_new[at_new] && !used_old[at_old] {
            used_new[at_new] = true;
            used_old[at_old] = true;
            found.push((at_new, at_old));
        }
    }
    found
}

fn limit(old: &Given, new: &Given) -> f32 {
    if old.text == new.text {
        return 0.0;
    }
    match (kind_of(&old.id), kind_of(&new.id)) {
        (old, new) if old != new && (ONLY_ONE.contains(&old) || ONLY_ONE.contains(&new)) => f32::INFINITY,
        (old, new) if old != new => ENOUGH_OF_OTHER,
        (kind, _) if ONLY_ONE.contains(&kind) => ENOUGH_OF_ONE,
        _ => ENOUGH,
    }
}

/// Twice the words that two texts have in common in one order, by all their words: 0 to 1.
fn likeness(old: &[&str], new: &[&str]) -> f32 {
    let all = (old.len() + new.len()) as f32;
    // No order of words can have more in common than the shorter text has words.
    if all == 0.0 || 2.0 * old.len().min(new.len()) as f32 / all < ENOUGH_OF_ONE {
        return 0.0;
    }
    diff_ratio(&capture_diff_slices(Algorithm::Myers, old, new), old.len(), new.len())
}

/// Words and figures; marks and braces do not count.
fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_letter_or_number() && c != '-').filter(|it| !it.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::units::unit_id;

    fn given(kind: &str, text: &str) -> Given {
        Given { id: unit_id(kind, text).to_string(), text: text.to_owned() }
    }

    #[test]
    fn an_edited_text_finds_its_old_self_and_not_another() {
        let old = [
            given("p", "You can bring a friend to the hall. Lunch is free."),
            given("p", "The bus is free on the day of the meeting."),
        ];
        let new = [
            given("p", "The bus is free on the day of the meeting, from noon."),
            given("p", "You can bring two friends to the hall. Lunch is free."),
        ];
        assert_eq!(pairs(&old, &new), [(0, 1), (1, 0)]);
    }

    #[test]
    fn a_new_text_is_not_taken_for_an_old_one() {
        let old = [given("p", "You can bring a friend to the hall.")];
        assert_eq!(pairs(&old, &[given("p", "We ask about your care.")]), []);
        assert_eq!(pairs(&old, &[given("li", "You can bring friends to a church.")]), []);
        assert_eq!(pairs(&old, &[given("title", "You can bring friends to the hall.")]), []);
        assert_eq!(pairs(&old, &[given("li", "You can bring friends to the hall.")]), [(0, 0)]);
        assert_eq!(pairs(&old, &[given("li", "You can bring a friend to the hall.")]), [(0, 0)]);
        assert_eq!(pairs(&[given("p", "…")], &[given("p", "!")]), []);
    }

    #[test]
    fn a_page_has_one_title() {
        let old = [given("title", "Questions people ask")];
        assert_eq!(pairs(&old, &[given("title", "Questions and answers")]), [(0, 0)]);
    }

    proptest::proptest! {
        #[test]
        fn each_text_is_in_one_pair_at_most(old in proptest::collection::vec("([a-c] ){0,5}", 0..8), new in proptest::collection::vec("([a-c] ){0,5}", 0..8)) {
            let old: Vec<Given> = old.iter().map(|it| given("p", it)).collect();
            let new: Vec<Given> = new.iter().map(|it| given("p", it)).collect();
            let found = pairs(&old, &new);
            for side in [found.iter().map(|it| it.0).collect::<Vec<_>>(), found.iter().map(|it| it.1).collect()] {
                let unique: std::collections::BTreeSet<_> = side.iter().collect();
                proptest::prop_assert_eq!(unique.len(), side.len());
            }
        }
    }
}
