//! Faults planted in the sample's style sheets and `theme.yaml`: each is found at its line and column. The rules one by
//! one are tested beside them.

use serde_json::Value;

use crate::project::Project;

const TOKENS: &str = "themes/community/styles/tokens.css";
const BASE: &str = "themes/community/styles/base.css";
const THEME: &str = "themes/community/theme.yaml";

/// Code, path, line, column and message of what `check` finds.
fn findings(project: &Project) -> Vec<(String, String, u64, u64, String)> {
    let outcome = project.run(&["check", "--no-leaflets", "--format", "json"]);
    let json: Value = serde_json::from_str(&outcome.stdout).unwrap_or_else(|_| panic!("{}", outcome.stderr));
    let text = |it: &Value, key: &str| it[key].as_str().unwrap_or_default().to_owned();
    let number = |it: &Value, key: &str| it[key].as_u64().unwrap_or_default();
    let all = json["findings"].as_array().expect("findings").iter();
    all.map(|it| {
        (text(it, "code"), text(it, "path"), number(it, "line"), number(it, "column"), text(it, "message"))
    })
    .collect()
}

/// Line and column of a part of a file.
fn place(project: &Project, path: &str, part: &str) -> (u64, u64) {
    let text = project.read(path);
    let at = text.find(part).expect("the part");
    let line = text[..at].matches('\n').count() + 1;
    let column = text[..at].rsplit('\n').next().expect("a line").chars().count() + 1;
    (line.try_into().expect("a line"), column.try_into().expect("a column"))
}

/// Puts `new` for `old` and asserts that `code` is found where `part` stands, and no other code.
fn assert_found(path: &str, old: &str, new: &str, code: &str, part: &str, message: &str) {
    let project = Project::sample();
    project.replace(path, old, new);
    let found = findings(&project);
    let place = place(&project, path, part);
    let hit = found.iter().find(|it| it.0 == code && it.1 == path && (it.2, it.3) == place);
    let Some(hit) = hit else { panic!("no {code} at {path} {place:?}: {found:?}") };
    assert!(hit.4.contains(message), "{}", hit.4);
    assert!(found.iter().all(|it| it.0 == code), "{found:?}");
}

#[test]
fn colours_that_are_too_near_are_found_in_each_light_and_dye() {
    assert_found(
        TOKENS,
        "--ink-soft: #4a3d4b",
        "--ink-soft: #6f6370",
        "contrast-enhanced",
        "--ink-soft: #6f6370",
        "in the light; words need 7 : 1",
    );
    assert_found(
        TOKENS,
        "--ink-soft: #4a3d4b",
        "--ink-soft: #a89fa9",
        "contrast-low",
        "--ink-soft: #a89fa9",
        "in the light",
    );
    assert_found(
        TOKENS,
        "--line: #9a8a95",
        "--line: #55505a",
        "contrast-low",
        "--line: #55505a",
        "in the dark; lines and signs need 3 : 1",
    );
    assert_found(
        TOKENS,
        ".dye-river { --dye: #0f4650",
        ".dye-river { --dye: #4f8690",
        "contrast-low",
        "--dye: #4f8690",
        "with the dye “river”",
    );
}

#[test]
fn colours_that_one_rule_sets_are_found() {
    assert_found(
        BASE,
        ".soft {",
        ".new { background: var(--thread); color: var(--card); }\n.soft {",
        "contrast-low",
        "color: var(--card); }\n.soft",
        "on “--thread”",
    );
}

#[test]
fn colours_of_leaflets_and_names_in_theme_yaml_are_held_to_the_same() {
    assert_found(
        THEME,
        "ink: \"#231a24\"",
        "ink: \"#9a9a9a\"",
        "contrast-low",
        "#9a9a9a",
        "in leaflets of the dye “mulberry”",
    );
    assert_found(
        THEME,
        "    good: [good-tint]",
        "    good: [good-tnt]",
        "value-wrong",
        "good-tnt",
        "no colour “--good-tnt”",
    );
    assert_found(
        "content/luton/edition.yaml",
        "dye: mulberry",
        "dye: mulbery",
        "value-wrong",
        "mulbery",
        "no dye “mulbery”",
    );
}

#[test]
fn a_fault_of_a_style_sheet_is_found_at_its_declaration() {
    assert_found(
        BASE,
        "em { font-style: normal;",
        "em { font-style: italic;",
        "style-italics",
        "font-style: italic",
        "in italics",
    );
    assert_found(
        BASE,
        "main:focus-visible",
        "summary:focus-visible",
        "focus-hidden",
        "outline: none",
        "summary:focus-visible",
    );
    assert_found(
        "themes/community/styles/media.css",
        "--ink: CanvasText",
        "--ink: #000",
        "colours-forced",
        "--ink: #000",
        "no system colour",
    );
}

#[test]
fn a_finding_of_a_style_sheet_can_be_left() {
    let project = Project::sample();
    project.replace(BASE, ".soft {", ".new {\n  /* handbill-ignore style-no-select 2026-11-24: signs only */\n  user-select: none;\n}\n.soft {");
    assert_eq!(findings(&project), []);
    project.replace(BASE, "user-select: none", "margin: 0");
    assert_eq!(findings(&project).iter().map(|it| it.0.as_str()).collect::<Vec<_>>(), ["ignore-wrong"]);
}
