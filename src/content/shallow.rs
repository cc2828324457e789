//! How deep quotations, lists and bold words may stand in one another. The reader of markdown takes any depth; the stages
//! behind it go down into each, and a text of thousands would end the program. Never reads what it leaves out.

use pulldown_cmark::Event;

/// How deep they may stand: far more than anybody writes, or could follow.
const DEEPEST: usize = 32;

/// What is told about a text that is deeper.
pub const TOO_DEEP: &str = "Quotations, lists or bold words stand in one another too deep here.";
/// How to mend it.
pub const FLATTEN: &str = "take signs out at the beginning of the line, or write two texts";

/// The events of a text without what is too deep, and where that begins: once for each of the outermost parts. `event`
/// looks into an item.
pub fn shallow<'a, T>(items: impl Iterator<Item = T>, event: impl Fn(&T) -> &Event<'a>) -> (Vec<T>, Vec<T>) {
    let (mut kept, mut cut) = (Vec::new(), Vec::new());
    let (mut depth, mut told) = (0usize, false);
    for item in items {
        let level = match event(&item) {
            Event::Start(_) => {
                depth += 1;
                depth
            }
            Event::End(_) => {
                depth = depth.saturating_sub(1);
                depth + 1
            }
            _ => depth,
        };
        told &= depth > 0;
        if level <= DEEPEST {
            kept.push(item);
        } else if !std::mem::replace(&mut told, true) {
            cut.push(item);
        }
    }
    (kept, cut)
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::{Options, Parser, Tag};

    use super::*;

    fn counts(text: &str) -> (usize, usize) {
        let (kept, cut) = shallow(Parser::new_ext(text, Options::empty()), |it| it);
        let starts = |it: &&Event<'_>| matches!(it, Event::Start(_));
        let ends = kept.iter().filter(|it| matches!(it, Event::End(_))).count();
        assert_eq!(kept.iter().filter(starts).count(), ends);
        assert!(cut.iter().all(|it| matches!(it, Event::Start(Tag::BlockQuote(_) | Tag::Paragraph))));
        (ends, cut.len())
    }

    #[test]
    fn what_is_deep_is_left_out_and_named_once() {
        assert_eq!(counts(&format!("{}x\n", "> ".repeat(31))), (32, 0));
        assert_eq!(counts(&format!("{}x\n", "> ".repeat(32))), (32, 1));
        let text = format!("{}x\n\ny\n\n", "> ".repeat(5000)).repeat(3);
        assert_eq!(counts(&text), (3 * 33, 3));
    }
}
