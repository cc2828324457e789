//! How deep brackets stand in one another in a style sheet. Its readers go down into each, and a sheet of thousands would end
//! the program. Never reads what the brackets hold.

use cssparser::{Parser, ParserInput, Token};

/// How deep they may stand: far more than anybody writes.
const DEEPEST: usize = 100;

/// The byte of the first bracket that is too deep.
pub fn too_deep(css: &str) -> Option<usize> {
    let mut open: Vec<char> = Vec::new();
    let mut at = 0;
    while at < css.len() {
        // A reader passes over all that a bracket holds, unless it begins anew behind it.
        let mut input = ParserInput::new(&css[at..]);
        let mut parser = Parser::new(&mut input);
        let behind = loop {
            let before = parser.position().byte_index();
            let close = match parser.next_including_whitespace_and_comments().ok()? {
                Token::Function(_) | Token::ParenthesisBlock => ')',
                Token::SquareBracketBlock => ']',
                Token::CurlyBracketBlock => '}',
                token => {
                    let closes = match token {
                        Token::CloseParenthesis => ')',
                        Token::CloseSquareBracket => ']',
                        Token::CloseCurlyBracket => '}',
                        _ => continue,
                    };
                    if open.last() == Some(&closes) {
                        open.pop();
                    }
                    continue;
                }
            };
            open.push(close);
            if open.len() > DEEPEST {
                return Some(at + before);
            }
            break parser.position().byte_index();
        };
        at += behind.max(1);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_is_not_deep() {
        let css = "/* ((( */ a[b='(('] { c: url(data:x,'\"); d: calc((1px + var(--x, 2px)) * 2) } @media (e) { f { } }\n";
        assert_eq!(too_deep(&css.repeat(500)), None);
        assert_eq!(too_deep(&"(".repeat(100)), None);
        assert_eq!(too_deep(&"a { b: ) ] c }".repeat(500)), None);
    }

    #[test]
    fn what_is_deep_is_found_at_its_place() {
        for part in [
            "(",
            "[",
            "{",
            "a{",
            ":is(",
            "calc(1px + ",
            "@media print {",
            "{)",
            "\\75rl('x'",
            "1url(",
            "[b='('",
        ] {
            let css = format!("a {{ }}\n{}", part.repeat(5000));
            let found = too_deep(&css).unwrap();
            let first = 6 + 100 * part.len();
            assert!((first..first + part.len()).contains(&found), "{part} {found}");
        }
    }
}
