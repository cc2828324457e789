//! The accessibility statement: what the law fixes, what the data says, and what the checks know.

use crate::project::Project;

const DATA: &str = "content/shared/statement.yaml";

fn page(project: &Project, tag: &str) -> String {
    project.page(&format!("luton/{tag}/accessibility"))
}

/// A finding of `check` with this code.
fn finding(project: &Project, code: &str) -> String {
    let said = project.run(&["check", "--no-leaflets"]).stdout;
    let found = said.split("\n\n").find(|it| it.contains(&format!("[{code}]")));
    found.unwrap_or_else(|| panic!("no {code} in\n{said}")).to_owned()
}

#[test]
fn it_says_what_the_law_fixes_in_the_order_that_is_asked_for() {
    let project = Project::sample();
    project.build(&["--no-leaflets"]);
    let html = page(&project, "en-GB");
    let mut from = 0;
    for words in [
        "This statement is about the website of Luton cancer community connectors",
        "Tell us what does not work",
        "mailto:",
        "Equality and Human Rights Commission (EHRC)",
        "https://www.equalityadvisoryservice.com/",
        "Luton cancer community connectors is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.",
        "This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances listed below.",
        "real screen readers",
        "We plan to mend this by",
        "Where it would cost too much",
        "What the regulations do not cover",
        "This statement was prepared on",
        "It was last reviewed on",
    ] {
        let at =
            html[from..].find(words).unwrap_or_else(|| panic!("no {words} after byte {from} of\n{html}"));
        from += at + words.len();
    }
    assert_eq!(html.matches("committed to making").count(), 1, "English needs no English beside it");
}

#[test]
fn in_other_languages_the_english_sentences_stay_at_hand() {
    let project = Project::sample();
    project.build(&["--no-leaflets"]);
    for tag in ["ur", "pa", "pl", "ro"] {
        let html = page(&project, tag);
        let english = html.split("id=\"statement-english\"").nth(1).expect("the English sentences");
        assert!(
            english.contains("<p lang=\"en-GB\" dir=\"ltr\">Luton cancer community connectors is committed"),
            "{tag}"
        );
        assert!(
            english.contains("prepared on 2\u{a0}November 2026")
                || english.contains("prepared on 2 November 2026"),
            "{tag}: {english}"
        );
        assert!(!html.contains("data-translation=\"source\""), "{tag}: something is not translated");
    }
}

#[test]
fn what_the_checks_know_is_owned_up_to() {
    let project = Project::sample();
    project.build(&["--no-leaflets"]);
    assert!(page(&project, "en-GB").contains("None is left that it knows of"));
    // A text that is not translated: a finding that stands, and that a criterion is about.
    let path = "locales/ur/pages/luton/faq.ftl";
    let text = project.read(path);
    let without: Vec<&str> = text.lines().filter(|it| !it.starts_with("li-9148643a")).collect();
    project.write(path, &(without.join("\n") + "\n"));
    project.build(&["--no-leaflets"]);
    let html = page(&project, "en-GB");
    assert!(html.contains("These are left:") && html.contains("<li>WCAG 3.1.2: "), "{html}");
    assert!(page(&project, "ur").contains("lang=\"en-GB\" dir=\"ltr\">WCAG 3.1.2: "));
    let elsewhere = project.page("whittington/en-GB/accessibility");
    assert!(elsewhere.contains("None is left"), "another place's finding is not this one's");
}

#[test]
fn data_that_is_missing_old_or_changed_is_told() {
    let project = Project::sample();
    std::fs::remove_file(project.path(DATA)).expect("the data");
    assert!(finding(&project, "statement-data").contains("content/shared/accessibility.md:2:1"));
    let project = Project::sample();
    project.replace(DATA, "  email: team-email\n", "");
    assert!(finding(&project, "statement-contact").contains(&format!("{DATA}:")));
    let project = Project::sample();
    project.replace(
        DATA,
        "prepared: 2026-11-02\nreviewed: 2026-11-02",
        "prepared: 2025-11-02\nreviewed: 2025-11-02",
    );
    let old = finding(&project, "statement-old");
    assert!(old.contains("warning") && old.contains("over 12 months ago"), "{old}");
    let project = Project::sample();
    project.replace(DATA, "status: partial", "status: full");
    assert!(finding(&project, "statement-status").contains("status: partial"));
    let project = Project::sample();
    project.replace("locales/en-GB/site.ftl", "is committed to making", "tries to make");
    let changed = finding(&project, "statement-wording");
    assert!(
        changed.contains("locales/en-GB/site.ftl:") && changed.contains("is committed to making"),
        "{changed}"
    );
    let project = Project::sample();
    project.replace(DATA, "organisation: publisher-name", "organisation: publisher-nam");
    assert!(finding(&project, "fact-unknown").contains("did you mean “publisher-name”?"));
}
