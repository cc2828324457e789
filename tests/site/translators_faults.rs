//! Bad input to the commands for translators: told with file and line, and nothing of anybody's work is lost.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::project::{Project, collect};

const PATH: &str = "locales/ur/pages/luton/faq.ftl";
const FAQ: &str = "content/luton/faq.md";

fn files(project: &Project) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for part in ["content", "locales"] {
        collect(&project.path(part), &mut found);
    }
    found
}

/// Every command that writes is refused, names `place`, and changes nothing.
fn refused(project: &Project, place: &str) {
    let before = files(project);
    for arguments in [
        &["sync"][..],
        &["status"],
        &["sign-off", "ur", "luton/faq", "--by", "nurse"],
        &["export", "ur", "--format", "csv"],
    ] {
        let outcome = project.run(arguments);
        assert_eq!(outcome.code, 1, "{arguments:?}: {}{}", outcome.stdout, outcome.stderr);
        assert!(outcome.stdout.contains(place), "{arguments:?}: {}", outcome.stdout);
    }
    assert_eq!(files(project), before);
}

#[test]
fn broken_and_double_messages_stop_all_that_writes() {
    for (added, place) in [
        ("p-11111111 no sign of a message\n", "error[ftl-syntax]"),
        ("p-4b9301f1 = again\n", "error[ftl-duplicate]"),
        ("p-11111111 = { $never closed\n", "error[ftl-syntax]"),
        ("p-11111111 = \u{0}\u{e000}\n", "error[ftl-syntax]"),
    ] {
        let project = Project::sample();
        let text = project.read(PATH);
        let line = text.lines().count() + 1;
        project.write(PATH, &format!("{text}{added}"));
        refused(&project, place);
        refused(&project, &format!("{PATH}:{line}:"));
    }
}

#[test]
fn a_broken_page_or_sign_off_stops_them_too() {
    let project = Project::sample();
    project.replace(FAQ, "type: faq", "type: faqq");
    refused(&project, &format!("{FAQ}:2:7"));
    let project = Project::sample();
    project.write("locales/ur/signoff.yaml", "luton/faq:\n- by: nurse\n  kind: friend\n  date: soon\n");
    refused(&project, "locales/ur/signoff.yaml:3:9");
}

#[test]
fn marks_line_ends_order_and_comments_stay_byte_for_byte() {
    let project = Project::sample();
    let text = project.read(PATH);
    let mut lines: Vec<&str> = text.lines().collect();
    lines.reverse();
    let mine = format!("\u{feff}# mine\r\n\r\n{}\r\n\r\n# end, without a line end", lines.join("\r\n"));
    project.write(PATH, &mine);
    assert_eq!(project.run(&["sync"]).stderr, "All is in step: nothing to do.\n");
    project.replace(FAQ, "You can stop at any point", "You can stop whenever you like");
    assert_eq!(project.run(&["sync"]).code, 0);
    let after = project.read(PATH);
    let (before, behind) = mine.split_once("p-4b9301f1").expect("the message");
    assert!(after.starts_with(before) && after.ends_with(behind), "{after}");
    let marker = after[before.len()..after.len() - behind.len()].to_owned();
    assert!(marker.starts_with("# STALE") && marker.ends_with("]\r\np-e47aa0ae"), "{marker:?}");
    assert_eq!(marker.matches('\n').count(), marker.matches("\r\n").count());
}

#[test]
fn messages_that_never_end_are_told_at_once() {
    for (text, code) in [
        ("p-4b9301f1 = { p-4b9301f1 }\n".to_owned(), "term-unknown"),
        (
            (0..60)
                .map(|it| format!("m{it} = {{ m{next} }}{{ m{next} }}{{ m{next} }}\n", next = it + 1))
                .collect::<String>()
                + "m60 = ha\np-4b9301f1 = { m0 }\n",
            "term-unknown",
        ),
    ] {
        let project = Project::sample();
        let old = project.read(PATH);
        let without: String =
            old.lines().filter(|it| !it.starts_with("p-4b9301f1")).map(|it| format!("{it}\n")).collect();
        project.write(PATH, &format!("{without}{text}"));
        let outcome = project.run(&["check", "--no-leaflets", "--edition", "luton"]);
        assert_eq!(outcome.code, 1, "{}", outcome.stdout);
        assert!(outcome.stdout.contains(&format!("error[{code}]")), "{}", outcome.stdout);
        assert!(outcome.stdout.contains(&format!("--> {PATH}:")), "{}", outcome.stdout);
    }
}

#[test]
fn html_in_a_translation_is_an_error_at_its_line() {
    let project = Project::sample();
    project.replace(PATH, "p-4b9301f1 = ", "p-4b9301f1 = <script>alert(1)</script> ");
    let outcome = project.run(&["check", "--no-leaflets"]);
    assert_eq!(outcome.code, 1);
    assert!(
        outcome.stdout.contains("error[html-in-text]") && outcome.stdout.contains(&format!("--> {PATH}:"))
    );
}

#[test]
fn a_sign_off_of_a_page_that_is_gone_is_an_error_until_sync() {
    let project = Project::sample();
    let digest = "- by: nurse\n  kind: clinical\n  date: 2026-11-24\n  texts: {}\n";
    project.write("locales/ur/signoff.yaml", &format!("luton/gone:\n{digest}luton/faqs:\n{digest}"));
    let outcome = project.run(&["check", "--no-leaflets"]);
    assert_eq!(outcome.code, 1);
    assert!(outcome.stdout.contains("locales/ur/signoff.yaml:1:1"), "{}", outcome.stdout);
    assert!(outcome.stdout.contains("is it “luton/faq” now?"), "{}", outcome.stdout);
    assert_eq!(project.run(&["sync"]).code, 0);
    assert_eq!(project.run(&["check", "--no-leaflets"]).code, 0);
}

#[test]
fn a_translation_of_no_page_is_only_hinted_at_and_stays() {
    let project = Project::sample();
    let text = project.read(PATH);
    project.write(PATH, &format!("{text}p-00000000 = کچھ نہیں\n"));
    let before = project.read(PATH);
    let outcome = project.run(&["check", "--no-leaflets", "--strict"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stdout);
    assert!(outcome.stdout.contains("note[unit-unused]"), "{}", outcome.stdout);
    assert_eq!(project.run(&["sync"]).code, 0);
    assert_eq!(project.read(PATH), before);
}

#[test]
fn what_was_handed_over_and_then_edited_by_hand_is_written_anew() {
    let project = Project::sample();
    let path = "locales/en-GB/pages/luton/faq.ftl";
    let before = project.read(path);
    project.replace(path, "You can stop at any point", "You may never stop");
    let status = project.run(&["status", "--lang", "ur"]).stdout;
    assert!(status.contains(" 0 stale"), "{status}");
    assert_eq!(project.run(&["sync"]).code, 0);
    assert_eq!(project.read(path), before);
}

#[test]
fn a_link_in_place_of_a_file_and_a_folder_that_cannot_be_written_change_nothing() {
    let project = Project::sample();
    let elsewhere = project.path("elsewhere.ftl");
    std::fs::rename(project.path(PATH), &elsewhere).expect("moved");
    std::os::unix::fs::symlink(&elsewhere, project.path(PATH)).expect("a link");
    project.replace(FAQ, "You can stop at any point", "You can stop whenever you like");
    let before = files(&project);
    let outcome = project.run(&["sync"]);
    assert_eq!(outcome.code, 1, "{}", outcome.stderr);
    assert!(outcome.stderr.contains("is a link: nothing was written"), "{}", outcome.stderr);
    assert_eq!(files(&project), before);
}

#[test]
fn drafts_are_neither_handed_over_nor_lost() {
    let project = Project::sample();
    project.replace(FAQ, "status: approved", "status: draft");
    for path in
        ["content/luton/edition.yaml", "content/luton/index.md", "content/luton/what-you-say-counts.md"]
    {
        let text = project.read(path);
        project.write(
            path,
            &text
                .replace(", faq]", "]")
                .replace("(faq.md)", "(index.md)")
                .replace("page: faq", "page: move-more"),
        );
    }
    let before = project.read("locales/en-GB/pages/luton/faq.ftl");
    let outcome = project.run(&["sync"]);
    assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
    assert_eq!(project.read("locales/en-GB/pages/luton/faq.ftl"), before);
    assert!(project.path(PATH).exists());
}
