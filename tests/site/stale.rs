//! What readers get of a page whose source text was changed, and what may be published of it.

use crate::project::Project;

const FAQ: &str = "content/luton/faq.md";
const OLD: &str = "You can stop at any point, and you";
const NEW: &str = "You can stop whenever you like, and you";

fn edited() -> Project {
    let project = Project::sample();
    project.replace(FAQ, OLD, NEW);
    project
}

fn build(project: &Project) {
    project.build(&["--edition", "luton", "--no-leaflets"]);
}

/// An interface text in a language.
fn words(project: &Project, tag: &str, id: &str) -> String {
    let site = project.read(&format!("locales/{tag}/site.ftl"));
    let line = site.lines().find(|it| it.starts_with(&format!("{id} = "))).expect("a message");
    line.split_once(" = ").expect("a message").1.to_owned()
}

fn count(html: &str, part: &str) -> usize {
    html.matches(part).count()
}

#[test]
fn a_stale_text_is_shown_marked_with_a_notice_in_the_readers_language() {
    let project = edited();
    for synced in [false, true] {
        build(&project);
        for tag in ["ur", "pa", "pl", "ro"] {
            let html = project.page(&format!("luton/{tag}/faq"));
            assert_eq!(count(&html, "data-translation=\"stale\""), 1, "{html}");
            assert_eq!(count(&html, "data-translation=\"source\""), 0, "{html}");
            assert!(html.contains(&words(&project, tag, "notice-stale")), "{html}");
            assert_eq!(
                count(
                    &html,
                    &format!("<small class=\"mark\">{}</small>", words(&project, tag, "stale-mark"))
                ),
                1
            );
            assert!(!project.page(&format!("luton/{tag}/move-more")).contains(&words(
                &project,
                tag,
                "notice-stale"
            )));
        }
        let english = project.page("luton/en-GB/faq");
        assert!(english.contains(NEW) && !english.contains("data-translation"), "{english}");
        let check = project.run(&["check", "--no-leaflets"]);
        assert_eq!(count(&check.stdout, "warning[translation-stale]"), 4, "{}", check.stdout);
        assert_eq!(count(&check.stdout, "note[sync-due]"), usize::from(!synced), "{}", check.stdout);
        assert_eq!(project.run(&["sync"]).code, 0);
    }
}

#[test]
fn with_the_policy_source_the_changed_text_is_in_the_source_language() {
    for (path, old, new) in [
        ("content/site.yaml", "theme:", "stale: source\ntheme:"),
        ("content/luton/edition.yaml", "dye:", "stale: source\ndye:"),
        (FAQ, "type: faq", "type: faq\nstale: source"),
    ] {
        let project = edited();
        project.replace(path, old, new);
        build(&project);
        let html = project.page("luton/ur/faq");
        let english = "<p class=\"fallback\" lang=\"en-GB\" dir=\"ltr\" data-translation=\"source\">Please take your time. You can stop whenever";
        assert!(html.contains(english), "{path}: {html}");
        assert!(html.contains(&words(&project, "ur", "notice-partly")), "{html}");
        assert!(!html.contains("data-translation=\"stale\""), "{html}");
    }
}

#[test]
fn a_page_of_its_own_may_show_what_its_site_does_not() {
    let project = edited();
    project.replace("content/site.yaml", "theme:", "stale: source\ntheme:");
    project.replace(FAQ, "type: faq", "type: faq\nstale: show");
    build(&project);
    assert!(project.page("luton/ur/faq").contains("data-translation=\"stale\""));
}

/// Whether the questions are published in Urdu under a policy.
fn published(project: &Project, policy: &str) -> bool {
    let site = project.read("content/site.yaml");
    let other: String =
        site.lines().filter(|it| !it.starts_with("publish:")).map(|it| format!("{it}\n")).collect();
    project.write("content/site.yaml", &format!("{other}publish: {policy}\n"));
    build(project);
    project.path("public/luton/ur/faq/index.html").exists()
}

#[test]
fn a_sign_off_publishes_a_page_and_a_change_of_either_side_voids_it() {
    let project = Project::sample();
    assert!(!published(&project, "signed-off"));
    let sign =
        || project.run(&["sign-off", "ur", "luton/faq", "--by", "community champion", "--kind", "community"]);
    assert_eq!(sign().code, 0, "{}", sign().stderr);
    assert!(published(&project, "signed-off"));
    let unchecked = words(&project, "ur", "notice-unchecked");
    assert!(!project.page("luton/ur/faq").contains(&unchecked), "it was checked");
    assert!(!project.path("public/luton/pl/faq/index.html").exists(), "nobody checked the Polish");

    // Another word in the translation, then back again.
    let file = "locales/ur/pages/luton/faq.ftl";
    let text = project.read(file);
    project.replace(file, "li-9148643a = ", "li-9148643a = وہ ");
    assert!(!published(&project, "signed-off"));
    assert!(published(&project, "complete") && project.page("luton/ur/faq").contains(&unchecked));
    project.write(file, &text);
    assert!(published(&project, "signed-off"));

    // A term that the page uses.
    let site = project.read("locales/ur/site.ftl");
    project.replace("locales/ur/site.ftl", "-macmillan = Macmillan", "-macmillan = The Macmillan");
    assert!(!published(&project, "signed-off"));
    project.write("locales/ur/site.ftl", &site);

    // Another word in the source text.
    project.replace(FAQ, OLD, NEW);
    assert!(!published(&project, "signed-off"));
    assert!(!published(&project, "complete"), "a stale text is no translation of today's");
    assert!(published(&project, "any"));
    assert_eq!(sign().code, 1, "what is stale cannot be signed off");
}

#[test]
fn a_page_moves_with_its_translations_and_sign_offs() {
    let project = Project::sample();
    let sign = project.run(&["sign-off", "ur", "luton/move-more", "--by", "nurse", "--kind", "clinical"]);
    assert_eq!(sign.code, 0, "{}", sign.stderr);
    let translated = project.read("locales/ur/pages/luton/move-more.ftl");
    for path in
        ["content/luton/edition.yaml", "content/luton/index.md", FAQ, "content/luton/cancer-champions.md"]
    {
        let text = project.read(path);
        project.write(
            path,
            &text
                .replace("move-more,", "moving,")
                .replace("move-more.md", "moving.md")
                .replace("page: move-more", "page: moving"),
        );
    }
    let page = project.read("content/luton/move-more.md");
    project.write("content/luton/moving.md", &page);
    std::fs::remove_file(project.path("content/luton/move-more.md")).expect("a file");
    let outcome = project.run(&["sync"]);
    assert!(
        outcome.stdout.contains("luton/moving: was luton/move-more"),
        "{}{}",
        outcome.stdout,
        outcome.stderr
    );
    assert_eq!(project.read("locales/ur/pages/luton/moving.ftl"), translated, "byte for byte");
    assert!(!project.path("locales/ur/pages/luton/move-more.ftl").exists());
    assert!(project.read("locales/ur/signoff.yaml").contains("luton/moving"));
    assert_eq!(project.run(&["sync"]).stderr, "All is in step: nothing to do.\n");
}

#[test]
fn a_text_that_moves_to_another_page_keeps_its_translation() {
    let project = Project::sample();
    let text = "Please take your time. You can stop at any point, and you do not have to say why.\n";
    project.replace(FAQ, text, "We listen.\n");
    let page = project.read("content/luton/move-more.md");
    project.write("content/luton/move-more.md", &format!("{page}\n{text}"));
    for _ in 0..2 {
        build(&project);
        let html = project.page("luton/ur/move-more");
        assert!(html.contains("<p data-translation=\"translated\">آپ آرام سے"), "{html}");
        assert_eq!(project.run(&["sync"]).code, 0);
    }
    assert!(project.read("locales/ur/pages/luton/move-more.ftl").contains("p-4b9301f1 = آپ آرام سے"));
}

#[test]
fn git_makes_no_difference() {
    let [with, without] = [edited(), edited()];
    let git = |arguments: &[&str]| {
        let run = std::process::Command::new("git").args(arguments).current_dir(with.path("")).output();
        assert!(run.expect("git").status.success());
    };
    git(&["init", "-q"]);
    git(&["-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "--allow-empty", "-m", "a"]);
    for arguments in
        [&["status"][..], &["check", "--no-leaflets"], &["sync"], &["status", "--format", "json"]]
    {
        let [one, two] = [&with, &without].map(|it| it.run(arguments));
        assert_eq!((one.code, one.stdout, one.stderr), (two.code, two.stdout, two.stderr));
    }
    for path in ["locales/ur/pages/luton/faq.ftl", "locales/en-GB/pages/luton/faq.ftl"] {
        assert_eq!(with.read(path), without.read(path));
    }
}
