//! Languages that are new, listened to, or for designers.

use crate::project::Project;

fn new(project: &Project, tag: &str) -> crate::project::Outcome {
    project.run(&["new", "language", tag, "--edition", "luton"])
}

#[test]
fn a_new_language_is_ready_to_translate_and_builds_at_once() {
    let project = Project::sample();
    let before = project.read("content/luton/edition.yaml");
    let outcome = new(&project, "hu");
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let after = project.read("content/luton/edition.yaml");
    assert_eq!(after, before.replace("ro, pl]", "ro, pl, hu]"), "nothing but the list");
    assert!(project.read("locales/hu/site.ftl").contains("# skip-link = "));
    project.build(&["--edition", "luton", "--no-leaflets"]);
    assert!(!project.path("public/luton/hu").exists(), "nothing is translated yet");
    project.write("locales/hu/pages/luton/index.ftl", &project.read("locales/pl/pages/luton/index.ftl"));
    project.build(&["--edition", "luton", "--no-leaflets"]);
    assert!(project.page("luton/hu").contains("lang=\"hu\""));
    assert_eq!(new(&project, "hu").code, 2, "it is there already");
}

#[test]
fn languages_of_the_same_letters_share_a_font_file() {
    Project::whole().build(&["--edition", "luton", "--no-leaflets"]);
}

#[test]
fn a_new_language_that_the_program_has_words_for_begins_with_them_as_drafts() {
    let project = Project::sample();
    assert!(!project.path("locales/lt").exists(), "the tests' sample has few languages");
    assert_eq!(new(&project, "lt").code, 0);
    let words = project.read("locales/lt/site.ftl");
    assert!(words.contains("Draft") && words.contains("\nskip-link = ") && !words.contains("\n-hear-me"));
}

#[test]
fn a_language_that_lacks_something_is_refused_with_what_it_lacks() {
    let project = Project::sample();
    for (tag, words) in [
        ("sn", "sn: { data: en-GB }"),
        ("kri", "kri: { name: Krio, autonym: Krio, script: Latn, data: en-GB }"),
        ("urd", "did you mean “ur”?"),
        ("no tag", "no language tag"),
    ] {
        let outcome = new(&project, tag);
        assert_eq!(outcome.code, 2, "{tag}");
        let said = outcome.stdout + &outcome.stderr;
        assert!(said.contains(words), "{tag}: {said}");
    }
    let site = project.read("content/site.yaml");
    project.write("content/site.yaml", &format!("{site}locales:\n  sn: {{ data: en-GB }}\n  kri: {{ name: Krio, autonym: Krio, script: Latn, data: en-GB }}\n"));
    for tag in ["sn", "kri"] {
        assert_eq!(new(&project, tag).code, 0);
    }
    project.build(&["--edition", "luton", "--no-leaflets"]);
}

#[test]
fn a_language_that_is_listened_to_shows_the_text_of_another_and_says_so() {
    let project = Project::sample();
    assert_eq!(new(&project, "phr").code, 0);
    assert!(!project.path("locales/phr").exists(), "there is nothing to translate");
    project.build(&["--edition", "luton"]);
    let html = project.page("luton/phr/faq");
    assert!(html.contains("<p lang=\"ur\" dir=\"rtl\" data-translation=\"translated\">"), "{html}");
    assert!(html.contains("یہ زبان سننے کے لیے ہے۔ اس صفحے کی تحریر"), "{html}");
    assert!(!html.contains("class=\"fallback\""), "{html}");
    // The lender's name is in its own language, also inside a sentence of another one.
    let english = project.page("luton/en-GB");
    assert!(
        english.contains("(to listen to; its text is in <bdi lang=\"ur\" dir=\"rtl\">اردو</bdi>)"),
        "{english}"
    );
    assert!(!project.read("public/luton/sitemap.xml").contains("phr"));
    assert!(!project.path("public/luton/phr/leaflets").exists());
    let status = project.run(&["status"]).stdout;
    assert!(!status.contains("phr"), "{status}");
}

#[test]
fn designers_get_accented_and_mirrored_pages_and_no_reader_does() {
    let project = Project::sample();
    for tag in ["en-XA", "ar-XB"] {
        assert_eq!(new(&project, tag).code, 0);
    }
    let outcome = project.run(&["build", "--edition", "luton"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stdout);
    assert_eq!(outcome.stdout.matches("warning[language-designers]").count(), 2, "{}", outcome.stdout);
    let accented = project.page("luton/en-XA/faq");
    assert!(accented.contains("Qûûééšťîîööñš"), "{accented}");
    assert!(accented.contains("href=\"../what-you-say-counts/index.html\""), "links stay");
    let mirrored = project.page("luton/ar-XB/faq");
    assert!(
        mirrored.contains("lang=\"ar-XB\" dir=\"rtl\"") && mirrored.contains("\u{202e}Questions\u{202c}")
    );
    for html in [accented, mirrored] {
        assert!(html.contains("<meta name=\"robots\" content=\"noindex\">"));
        assert!(!html.contains("class=\"notice\""), "{html}");
    }
    let sitemap = project.read("public/luton/sitemap.xml");
    assert!(!sitemap.contains("XA") && !sitemap.contains("XB"));
    assert!(!project.path("public/luton/en-XA/leaflets").exists());
    assert!(!project.page("luton/en-GB/faq").contains("rel=\"alternate\" hreflang=\"en-XA\""));
    assert_eq!(project.run(&["sync"]).stderr, "All is in step: nothing to do.\n");
}
