//! Findings in the form that code hosts show on the changed line: SARIF 2.1.0 of OASIS. Never prints.

use serde_json::{Value, json};

use super::{Diagnostic, Rule, Severity};
use crate::source::{Sources, Span};

/// Where a finding is shown that has no place of its own: a host shows none without one.
const NOWHERE: &str = "content/site.yaml";

/// The findings as one run of the program. `folder`: the project's, from the root of the repository, with `/` at its end;
/// empty where they are the same.
pub fn log(diagnostics: &[Diagnostic], sources: &Sources, folder: &str) -> Value {
    let mut rules: Vec<&'static Rule> = diagnostics.iter().map(|it| it.rule).collect();
    rules.sort_by_key(|it| it.code);
    rules.dedup();
    let results: Vec<Value> = diagnostics
        .iter()
        .map(|it| {
            let index = rules.iter().position(|rule| *rule == it.rule);
            let mend = it.help.as_deref().unwrap_or(it.rule.mend);
            json!({
                "ruleId": it.rule.code,
                "ruleIndex": index,
                "level": level(it.severity()),
                "message": { "text": format!("{}\n{mend}", it.message) },
                "locations": [{ "physicalLocation": place(it.span, sources, folder) }],
                "relatedLocations": it.beside.iter().map(|(span, what)| json!({
                    "message": { "text": what },
                    "physicalLocation": place(Some(*span), sources, folder),
                })).collect::<Vec<_>>(),
            })
        })
        .collect();
    json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Handbill",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|it| rule(it)).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "note",
    }
}

fn rule(it: &Rule) -> Value {
    let wcag = it.wcag.iter().map(|it| format!("WCAG {it}"));
    json!({
        "id": it.code,
        "shortDescription": { "text": it.title },
        "fullDescription": { "text": it.why },
        "help": { "text": it.mend },
        "defaultConfiguration": { "level": level(it.severity) },
        "properties": { "tags": wcag.collect::<Vec<_>>(), "standard": it.standard },
    })
}

fn place(span: Option<Span>, sources: &Sources, folder: &str) -> Value {
    let Some(span) = span else {
        return json!({ "artifactLocation": { "uri": address(folder, NOWHERE) }, "region": { "startLine": 1 } });
    };
    let source = sources.get(span.source);
    let (line, column) = source.line_column(span.range().start);
    let (end_line, end_column) = source.line_column(span.range().end.max(span.range().start));
    json!({
        "artifactLocation": { "uri": address(folder, &source.path) },
        "region": { "startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column },
    })
}

/// A path as an address: other letters than those of RFC 3986 are written as their bytes.
fn address(folder: &str, path: &str) -> String {
    let mut out = String::new();
    for byte in folder.bytes().chain(path.bytes()) {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::rules;
    use super::*;

    #[test]
    fn a_finding_has_its_rule_its_line_and_its_mend() {
        let mut sources = Sources::new();
        let id = sources.add_text("content/luton/a ü.md", "See [ü](gone.md).\n");
        let source = sources.get(id);
        let at = source.text.find("gone").unwrap();
        let found = [
            Diagnostic::new(&rules::LINK_MISSING, source.span(at..at + 7), "There is no page at “gone.md”.")
                .help("did you mean “go.md”?"),
            Diagnostic::nowhere(&rules::KEY_MISSING, "No title."),
        ];
        insta::assert_snapshot!(serde_json::to_string_pretty(&log(&found, &sources, "site/")).unwrap());
    }
}
