//! Every kind of fault: exit 1, a finding with file, line, column and a hint, and the output byte for byte as it
//! was.

use crate::project::Project;

/// Breaks a fresh copy, and checks what the build says and what it leaves alone.
fn broken(code: &str, place: &str, hint: &str, harm: impl FnOnce(&Project)) {
    let project = Project::sample();
    project.build(&["--no-leaflets", "--edition", "luton"]);
    let before = project.output();
    harm(&project);
    let outcome = project.run(&["build", "--no-leaflets", "--edition", "luton"]);
    assert_eq!(outcome.code, 1, "{}{}", outcome.stdout, outcome.stderr);
    let finding = outcome.stdout.split("\n\n").find(|it| it.contains(&format!("error[{code}]")));
    let finding = finding.unwrap_or_else(|| panic!("no {code} in\n{}", outcome.stdout));
    assert!(finding.contains(&format!("--> {place}")), "not at {place}:\n{finding}");
    assert!(finding.contains('^'), "no caret:\n{finding}");
    assert!(finding.contains("help: ") && finding.contains(hint), "no hint {hint}:\n{finding}");
    assert!(before == project.output(), "the output was touched");
    assert!(outcome.stderr.contains("Nothing was published"), "{}", outcome.stderr);
}

#[test]
fn front_matter_that_is_no_yaml() {
    broken("yaml-syntax", "content/luton/faq.md:3:", "quotation marks", |it| {
        it.replace("content/luton/faq.md", "title: Questions people ask", "title: Questions: people: ask");
    });
}

#[test]
fn a_link_to_a_page_that_is_not_there() {
    broken("link-missing", "content/luton/faq.md:", "did you mean “what-you-say-counts.md”?", |it| {
        it.replace("content/luton/faq.md", "what-you-say-counts.md", "what-you-say-count.md");
    });
}

#[test]
fn a_picture_that_is_not_there() {
    broken("image-missing", "content/luton/hear-me/bury-park.md:", "did you mean “way-in.png”?", |it| {
        it.replace("content/luton/hear-me/bury-park.md", "(way-in.png)", "(way-inn.png)");
    });
}

#[test]
fn a_line_of_a_translation_that_is_no_fluent() {
    broken("ftl-syntax", "locales/ur/site.ftl:", "name = words", |it| {
        it.replace("locales/ur/site.ftl", "skip-link = ", "skip-link ");
    });
}

#[test]
fn a_variable_that_a_template_does_not_have() {
    broken("template-failed", "themes/community/templates/page.html:", "vailable", |it| {
        it.replace("themes/community/templates/page.html", "{{ page.body }}", "{{ page.bodi }}");
    });
}

#[test]
fn a_template_that_cannot_be_read() {
    broken("template-syntax", "themes/community/templates/page.html:", "place with the caret", |it| {
        it.replace("themes/community/templates/page.html", "{% endblock main %}", "{% endblok main %}");
    });
}

#[test]
fn a_rule_of_a_style_sheet_that_cannot_be_read() {
    broken("style-syntax", "themes/community/styles/base.css:", "a browser would drop", |it| {
        it.replace("themes/community/styles/base.css", "body { margin: 0;", "body { margin 0;");
    });
}

#[test]
fn the_name_of_a_fact_that_is_not_there() {
    broken("fact-unknown", "content/luton/cancer-champions.md:", "did you mean “team-email”?", |it| {
        it.replace("content/luton/cancer-champions.md", "$team-email", "$team-emial");
    });
}

#[test]
fn a_fact_that_is_no_date() {
    broken("fact-wrong", "content/luton/facts.yaml:", "2027-03-06", |it| {
        it.replace("content/luton/facts.yaml", "date: 2027-03-06T11:00", "date: 6 March 2027");
    });
}

#[test]
fn a_picture_without_words_and_a_heading_out_of_order() {
    broken("image-alt-missing", "content/luton/hear-me/bury-park.md:", "square brackets", |it| {
        let path = "content/luton/hear-me/bury-park.md";
        let text = it.read(path);
        let start = text.find("![").expect("a picture");
        let end = start + text[start..].find("](").expect("its path");
        it.write(path, &format!("{}![{}", &text[..start], &text[end..]));
    });
}

#[test]
fn all_faults_of_a_run_are_told_at_once() {
    let project = Project::sample();
    project.replace("content/luton/faq.md", "what-you-say-counts.md", "gone.md");
    project.replace("content/luton/hear-me/bury-park.md", "(way-in.png)", "(gone.png)");
    project.replace("content/luton/facts.yaml", "phone: \"01632 960 123\"", "phone: none");
    project.replace("themes/community/styles/base.css", "body { margin: 0;", "body { margin 0;");
    project.replace("locales/pl/site.ftl", "skip-link = ", "skip-link ");
    project.write("content/luton/latin.md", "");
    std::fs::write(project.path("content/luton/latin.md"), b"---\ntitle: caf\xe9\n---\n").expect("a file");
    let outcome = project.run(&["check", "--no-leaflets", "--format", "json"]);
    assert_eq!(outcome.code, 1);
    let found: serde_json::Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    let codes: Vec<&str> =
        found["findings"].as_array().expect("a list").iter().filter_map(|it| it["code"].as_str()).collect();
    for code in ["link-missing", "image-missing", "fact-wrong", "style-syntax", "ftl-syntax", "file-not-utf8"]
    {
        assert!(codes.contains(&code), "no {code} in {codes:?}");
    }
    assert!(found["findings"].as_array().expect("a list").iter().all(|it| it["path"].is_string()));
}

#[test]
fn a_page_that_cannot_be_read_is_told_once_and_not_as_missing() {
    let project = Project::sample();
    project.replace("content/luton/what-you-say-counts.md", "title: ", "title ");
    let outcome = project.run(&["check", "--no-leaflets", "--edition", "luton"]);
    assert_eq!(outcome.code, 1);
    assert_eq!(outcome.stdout.matches("error[").count(), 1, "{}", outcome.stdout);
    assert!(outcome.stdout.contains("content/luton/what-you-say-counts.md:"), "{}", outcome.stdout);
}

#[test]
fn a_mistyped_property_of_a_style_sheet_is_told_at_its_place() {
    broken(
        "style-syntax",
        "themes/community/styles/base.css:",
        "did you mean “margin-block-start”?",
        |it| {
            it.replace("themes/community/styles/base.css", "margin-block-start", "margin-blok-start");
        },
    );
}

#[test]
fn a_page_that_no_edition_has_is_told_and_a_note_for_editors_is_not() {
    let project = Project::sample();
    let page = project.read("content/luton/faq.md");
    project.write("content/forgotten.md", &page);
    project.write("content/shared/unnamed.md", &page);
    project.write("content/README.md", "How we write.\n");
    let run = project.run(&["check", "--edition", "luton", "--no-leaflets"]);
    for told in ["content/forgotten.md:1:1", "content/shared/unnamed.md:1:1", "[page-nowhere]"] {
        assert!(run.stdout.contains(told), "{told}: {}", run.stdout);
    }
    assert!(!run.stdout.contains("README"), "{}", run.stdout);
}

#[test]
fn a_text_file_that_is_far_too_large_is_told_and_not_read() {
    let project = Project::sample();
    project.write("content/luton/long.md", &"Words of a page. ".repeat(300_000));
    let run = project.run(&["check", "--edition", "luton", "--no-leaflets"]);
    assert_eq!(run.code, 1);
    assert!(run.stdout.contains("error[file-too-large]"), "{}", run.stdout);
    assert!(run.stdout.contains("content/luton/long.md:1:1"), "{}", run.stdout);
}
