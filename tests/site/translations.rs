//! What a reader sees where a translation is missing, gone or wrong.

use crate::project::Project;

const PAGE: &str = "locales/ur/pages/luton/move-more.ftl";

/// Takes one message out of a file of one-line messages; gives its line back.
fn remove(project: &Project, path: &str, kind: &str) -> String {
    let text = project.read(path);
    let line = text.lines().find(|it| it.starts_with(kind)).expect("a message").to_owned();
    project.write(path, &text.replace(&format!("{line}\n"), ""));
    line
}

#[test]
fn a_paragraph_without_translation_is_english_and_says_so() {
    let project = Project::sample();
    remove(&project, PAGE, "p-");
    project.build(&["--edition", "luton"]);
    let html = project.page("luton/ur/move-more");
    let english = "<p class=\"fallback\" lang=\"en-GB\" dir=\"ltr\" data-translation=\"source\">";
    assert_eq!(html.matches(english).count(), 1, "{html}");
    let notice = notice(&project, "notice-partly");
    assert!(html.contains(&notice), "no {notice}");
    assert!(!project.page("luton/ur/faq").contains(&notice), "only this page says so");
    let polish = project.page("luton/pl/move-more");
    assert!(!polish.contains("data-translation=\"source\""), "Polish has it all");
    assert!(polish.contains("<p data-translation=\"translated\">"), "{polish}");
    assert!(!project.page("luton/en-GB/move-more").contains("data-translation"), "English is no translation");
}

/// The words of a notice in Urdu.
fn notice(project: &Project, id: &str) -> String {
    let site = project.read("locales/ur/site.ftl");
    let line = site.lines().find(|it| it.starts_with(&format!("{id} = "))).expect("a notice");
    line.split_once(" = ").expect("a message").1.to_owned()
}

#[test]
fn a_title_a_term_and_an_interface_text_may_be_missing_too() {
    let project = Project::sample();
    remove(&project, PAGE, "title-");
    remove(&project, "locales/ur/site.ftl", "footer-about");
    remove(&project, "locales/ur/site.ftl", "-move-more");
    project.build(&["--edition", "luton", "--no-leaflets"]);
    let html = project.page("luton/ur/move-more");
    assert!(html.contains("<h1 lang=\"en-GB\" dir=\"ltr\" data-translation=\"source\">"), "{html}");
    assert!(html.contains("<h2 lang=\"en-GB\" dir=\"ltr\" data-translation=\"source\">About this site</h2>"));
}

#[test]
fn an_unreviewed_translation_says_so_and_the_original_does_not() {
    let project = Project::sample();
    project.build(&["--edition", "luton", "--no-leaflets"]);
    let notice = notice(&project, "notice-unchecked");
    assert!(project.page("luton/ur").contains(&notice));
    assert!(!project.page("luton/en-GB").contains("class=\"notice\""));
}

#[test]
fn a_translation_may_not_lead_elsewhere() {
    let project = Project::sample();
    project.replace("locales/pl/pages/luton/hear-me/bury-park.ftl", "](index.md)", "](https://example.net/)");
    let outcome = project.run(&["check", "--no-leaflets", "--edition", "luton"]);
    assert_eq!(outcome.code, 1);
    assert!(outcome.stdout.contains("error[translation-link]"), "{}", outcome.stdout);
    assert!(outcome.stdout.contains("locales/pl/pages/luton/hear-me/bury-park.ftl:"), "{}", outcome.stdout);
}

#[test]
fn with_the_policy_complete_a_page_with_a_gap_is_not_published() {
    let project = Project::sample();
    remove(&project, PAGE, "p-");
    project.replace("content/site.yaml", "publish: any", "publish: complete");
    project.build(&["--edition", "luton", "--no-leaflets"]);
    assert!(!project.path("public/luton/ur/move-more").exists());
    let faq = project.page("luton/ur/faq");
    assert!(faq.contains("href=\"../../en-GB/move-more/index.html\" hreflang=\"en-GB\""), "{faq}");
}
