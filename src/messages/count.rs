//! How many values a text would be put together from, references followed. Fluent stops at the 101st, and breaks where that
//! one is a choice, so such texts are found before. Never formats one.

use std::collections::BTreeMap;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

use super::resource::Resource;

/// The most values that a text may be put together from, as in Fluent.
const MOST: usize = 100;

/// Whether the text under a name is put together from more values than Fluent takes, or refers to itself.
pub fn is_too_much(resources: &[Resource], name: &str) -> bool {
    let mut count = Count { resources, known: BTreeMap::new() };
    let pattern = resources.iter().find_map(|it| it.pattern(name));
    pattern.is_some_and(|it| count.pattern(it, MOST).is_none())
}

struct Count<'a> {
    resources: &'a [Resource],
    /// Of entries and their attributes.
    known: BTreeMap<(String, Option<&'a str>), usize>,
}

impl<'a> Count<'a> {
    /// The values of a pattern; none where there are more than `left`. What stands in one another counts too, so that the
    /// way down ends.
    fn pattern(&mut self, pattern: &'a Pattern<&'a str>, left: usize) -> Option<usize> {
        let mut rest = left;
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                rest = rest.checked_sub(1)?;
                rest -= self.expression(expression, rest)?;
            }
        }
        Some(left - rest)
    }

    fn expression(&mut self, it: &'a Expression<&'a str>, left: usize) -> Option<usize> {
        match it {
            Expression::Inline(inline) => self.inline(inline, left),
            Expression::Select { selector, variants } => {
                let chosen_by = self.inline(selector, left)?;
                let mut most = 0;
                for variant in variants {
                    most = most.max(self.pattern(&variant.value, left - chosen_by)?);
                }
                Some(chosen_by + most)
            }
        }
    }

    fn inline(&mut self, it: &'a InlineExpression<&'a str>, left: usize) -> Option<usize> {
        match it {
            InlineExpression::MessageReference { id, attribute } => {
                self.entry(id.name.to_owned(), attribute.as_ref().map(|it| it.name), left)
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let given = self.arguments(arguments.as_ref(), left)?;
                let name = format!("-{}", id.name);
                let own = self.entry(name, attribute.as_ref().map(|it| it.name), left - given)?;
                Some(given + own)
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(Some(arguments), left),
            InlineExpression::Placeable { expression } => {
                Some(self.expression(expression, left.checked_sub(1)?)? + 1)
            }
            _ => Some(0),
        }
    }

    fn arguments(&mut self, it: Option<&'a CallArguments<&'a str>>, left: usize) -> Option<usize> {
        let mut rest = left;
        for given in it.into_iter().flat_map(|it| &it.positional) {
            let is_nested = !matches!(given, InlineExpression::VariableReference { .. });
            rest = rest.checked_sub(usize::from(is_nested))?;
            rest -= self.inline(given, rest)?;
        }
        Some(left - rest)
    }

    fn entry(&mut self, name: String, attribute: Option<&'a str>, left: usize) -> Option<usize> {
        let mut files = self.resources.iter();
        let pattern = files.find_map(|it| match attribute {
            None => it.pattern(&name),
            Some(attribute) => it.attribute(&name, attribute),
        });
        let Some(pattern) = pattern else { return Some(0) };
        let key = (name, attribute);
        let found = match self.known.get(&key) {
            Some(known) => *known,
            None => self.pattern(pattern, left)?,
        };
        self.known.insert(key, found);
        (found <= left).then_some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::super::resource;
    use super::*;
    use crate::source::Sources;

    fn too_much(ftl: &str) -> bool {
        let mut sources = Sources::new();
        let file = sources.add_text("a.ftl", ftl);
        let read = resource::read(sources.get(file));
        assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
        is_too_much(&[read.value], "a")
    }

    #[test]
    fn a_hundred_values_are_taken_and_no_more() {
        assert!(!too_much(&format!("a = {}\n", "{ $x }".repeat(100))));
        assert!(too_much(&format!("a = {}\n", "{ $x }".repeat(101))));
        // Of a choice, only one way is shown.
        let way = "{ $x } ".repeat(60);
        assert!(!too_much(&format!("a = {{ $x ->\n    [one] {way}\n   *[other] {way}\n }}\n")));
        assert!(!too_much("a = { b.x }{ -t(x: 1) }{ gone }\nb = x\n    .x = { $y }\n-t = { $x }\n"));
    }

    #[test]
    fn what_refers_to_itself_or_grows_is_too_much() {
        assert!(too_much("a = { a }\n"));
        assert!(too_much("a = { -b }\n-b = { -c }\n-c = { -b }\n"));
        assert!(too_much("a = { b.x }\nb = x\n    .x = { a }\n"));
        let chain: String = (0..20_000).map(|it| format!("m{it} = {{ m{} }}\n", it + 1)).collect();
        assert!(too_much(&format!("a = {{ m0 }}\n{chain}")));
        let ways = |it| format!("{{ m{it} }}{{ m{it} }}");
        let grows: String = (0..40)
            .map(|it| {
                let next = ways(it + 1);
                format!("m{it} = {{ 1 ->\n    [one] {next}\n   *[other] {next}\n }}\n")
            })
            .collect();
        assert!(too_much(&format!("a = {{ m0 }}\n{grows}m40 = x\n")));
    }
}
