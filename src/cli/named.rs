//! Finds the page that an argument names. Never prints.

use crate::diagnostics::did_you_mean;

/// The key among `keys` that `name` means: the key itself (`luton/faq`, also with the ending of its file), or its id
/// (`faq`) where only one edition has it.
///
/// # Errors
/// A sentence, with the keys that may be meant.
pub fn page<'a>(name: &str, keys: &[&'a str]) -> Result<&'a str, String> {
    let name = name.trim_end_matches(".ftl").trim_end_matches(".md");
    let ends = |key: &str| key.split_once('/').is_some_and(|(_, id)| id == name);
    if let Some(key) = keys.iter().find(|it| **it == name) {
        return Ok(key);
    }
    let found: Vec<&str> = keys.iter().copied().filter(|it| ends(it)).collect();
    match found.as_slice() {
        [one] => Ok(one),
        [] => {
            let hint = did_you_mean(name, keys.iter().copied()).unwrap_or_default();
            Err(format!("There is no page “{name}”: {hint}"))
        }
        more => Err(format!("“{name}” may be one of these: {}", more.join(", "))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_named_by_its_key_or_by_an_id_that_one_edition_has() {
        let keys = ["luton/faq", "luton/index", "peterborough/index", "luton/hear-me/index"];
        assert_eq!(page("luton/faq", &keys), Ok("luton/faq"));
        assert_eq!(page("faq.md", &keys), Ok("luton/faq"));
        assert_eq!(page("hear-me/index", &keys), Ok("luton/hear-me/index"));
        assert_eq!(
            page("index", &keys).unwrap_err(),
            "“index” may be one of these: luton/index, peterborough/index"
        );
        assert!(page("luton/faqs", &keys).unwrap_err().contains("did you mean “luton/faq”?"));
    }
}
