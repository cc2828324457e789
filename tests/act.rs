//! The W3C's ACT cases in `tests/act/`: every fault is found, and none that is not there. Never changes a case.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "cases are read from disk, the table is printed"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use handbill::check::html;
use handbill::html::Page;

#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct Case {
    rule_id: String,
    rule_name: String,
    expected: String,
    path: String,
}

#[derive(Default)]
struct Row {
    name: String,
    right: usize,
    missed: Vec<String>,
    false_alarms: Vec<String>,
}

#[test]
fn rules_agree_with_the_cases_of_the_w3c() {
    let folder = Path::new("tests/act");
    let list = fs::read_to_string(folder.join("expectations.json")).expect("the list of cases");
    let cases: Vec<Case> = serde_json::from_str(&list).expect("a list of cases");
    assert!(cases.len() > 300, "only {} cases", cases.len());
    let mut rows: BTreeMap<String, Row> = BTreeMap::new();
    for case in cases {
        let text = fs::read_to_string(folder.join(&case.path)).expect("a case");
        let found = html::page(&Page::parse(&text)).iter().any(|it| it.rule.act.contains(&&*case.rule_id));
        let row = rows.entry(case.rule_id).or_default();
        row.name = case.rule_name;
        match (found, case.expected == "failed") {
            (true, false) => row.false_alarms.push(case.path),
            (false, true) => row.missed.push(case.path),
            _ => row.right += 1,
        }
    }
    println!("{:<8} {:>5} {:>6} {:>11}  rule", "id", "right", "missed", "false alarm");
    for (id, row) in &rows {
        let (missed, alarms) = (row.missed.len(), row.false_alarms.len());
        println!("{id:<8} {:>5} {missed:>6} {alarms:>11}  {}", row.right, row.name);
    }
    let all = |pick: fn(&Row) -> &[String]| rows.values().flat_map(pick).cloned().collect::<Vec<_>>();
    let (missed, alarms) = (all(|it| &it.missed), all(|it| &it.false_alarms));
    println!("{} right", rows.values().map(|it| it.right).sum::<usize>());
    assert!(missed.is_empty() && alarms.is_empty(), "missed: {missed:#?}\nfalse alarms: {alarms:#?}");
}
