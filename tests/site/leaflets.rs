//! Printed leaflets: what does not fit, what cannot be set, and what a layout may not do.

use crate::project::{Outcome, Project};

const PAGE: &str = "content/whittington/pride-in-health.md";

fn check(project: &Project) -> Outcome {
    project.run(&["check", "--edition", "whittington"])
}

/// The finding of a code.
fn finding(outcome: &Outcome, code: &str) -> String {
    assert_eq!(outcome.code, 1, "{}{}", outcome.stdout, outcome.stderr);
    let found = outcome.stdout.split("\n\n").find(|it| it.contains(&format!("error[{code}]")));
    found.unwrap_or_else(|| panic!("no {code} in\n{}", outcome.stdout)).to_owned()
}

/// How many lines a leaflet is too long, as the finding says.
fn lines_over(finding: &str) -> usize {
    let before = finding.split(" line").next().unwrap_or_default();
    before
        .rsplit(' ')
        .next()
        .and_then(|it| it.parse().ok())
        .unwrap_or_else(|| panic!("no lines in {finding}"))
}

/// Paragraphs of ten lines and one of the rest: each line ends by itself.
fn lines(count: usize) -> String {
    let paragraph = |lines: usize| format!("\n{}\n", vec!["A line of its own."; lines].join("\\\n"));
    (0..count / 10)
        .map(|_| paragraph(10))
        .chain(Some(count % 10).filter(|it| *it > 0).map(paragraph))
        .collect()
}

#[test]
fn what_does_not_fit_is_told_line_by_line_with_a_form_that_takes_it() {
    let project = Project::sample();
    let page = project.read(PAGE);
    // 30 % more than both sides of a sheet hold, and then eight lines more in the last paragraph.
    let mut counts = Vec::new();
    for more in [131, 139] {
        project.write(PAGE, &format!("{page}\n## More\n{}", lines(more)));
        let outcome = check(&project);
        let finding = finding(&outcome, "leaflet-overset");
        assert!(finding.contains("The leaflet “a4” in English does not fit: "), "{finding}");
        assert!(finding.contains(&format!("--> {PAGE}:")), "{finding}");
        assert!(finding.contains("use the leaflet “booklet”, which takes it"), "{finding}");
        counts.push(lines_over(&finding));
    }
    assert_eq!(counts[1] - counts[0], 8, "{counts:?}");
    // One that holds no more than it can is as it was.
    project.write(PAGE, &page);
    assert_eq!(check(&project).code, 0);
}

#[test]
fn a_full_panel_is_named() {
    let project = Project::sample();
    project.replace(PAGE, "leaflets: [a4]", "leaflets: [dl]");
    let page = project.read(PAGE);
    project.write(PAGE, &format!("{page}\n## More\n{}", lines(90)));
    let finding = finding(&check(&project), "leaflet-overset");
    assert!(finding.contains(" over on panel 5."), "{finding}");
    assert!(finding.contains("use the leaflet “booklet”, which takes it"), "{finding}");
}

#[test]
fn a_character_that_no_font_has_is_named_with_its_language_and_place() {
    let project = Project::sample();
    project.write(PAGE, &format!("{}\nHere is \u{13000}, and \u{1f98a}.\n", project.read(PAGE)));
    let outcome = check(&project);
    let finding = finding(&outcome, "glyph-missing");
    assert!(finding.contains("“\u{13000}” (U+13000), which a leaflet in English needs"), "{finding}");
    assert!(finding.contains(&format!("--> {PAGE}:")) && finding.contains('^'), "{finding}");
    assert!(outcome.stdout.contains("U+1F98A"), "both are told in one run: {}", outcome.stdout);
}

#[test]
fn text_is_data_and_never_code() {
    let project = Project::sample();
    let evil = "Write #panic(\\\"boom\\\") or $x$ or #read(\"/etc/passwd\") or @ref or <label> or // this.";
    project.write(PAGE, &format!("{}\n{}\n", project.read(PAGE), evil.replace("<label>", "&lt;label&gt;")));
    let outcome = check(&project);
    assert_eq!(outcome.code, 0, "{}", outcome.stdout);
}

#[test]
fn a_layout_can_neither_read_nor_fetch_nor_run_for_ever() {
    for evil in [
        "#read(\"/etc/passwd\")",
        "#image(\"../../secret.png\")",
        "#import \"@preview/cetz:0.3.0\"",
        "#include \"/content/luton/faq.md\"",
        "#while true {}",
        "#let f(x) = f(x)\n#f(1)",
        "#panic()",
    ] {
        let project = Project::sample();
        let layout = "themes/community/leaflets/a4.typ";
        project.write(layout, &format!("{}\n{evil}\n", project.read(layout)));
        let finding = finding(&check(&project), "layout-failed");
        assert!(finding.contains(&format!("--> {layout}:")) && finding.contains('^'), "{evil}: {finding}");
    }
}

#[test]
fn a_form_that_the_theme_does_not_have_is_told_with_the_nearest() {
    let project = Project::sample();
    project.replace(PAGE, "leaflets: [a4]", "leaflets: [a44, a4, a4]");
    let outcome = check(&project);
    let wrong = finding(&outcome, "value-wrong");
    assert!(
        wrong.contains("The theme has no leaflet “a44”") && wrong.contains("did you mean “a4”?"),
        "{wrong}"
    );
    assert!(outcome.stdout.contains("asks for the leaflet “a4” twice"), "{}", outcome.stdout);
}

#[test]
fn each_text_of_an_easy_read_page_has_its_picture() {
    let project = Project::sample();
    let page = "content/peterborough/health-hub-easy-read.md";
    project.replace(
        page,
        "![An eye](easy-read/eye.png)\n\nYou can have an eye test.",
        "## Eyes\n\nYou can have an eye test.",
    );
    let outcome = project.run(&["check", "--edition", "peterborough", "--lang", "en-GB"]);
    let finding = finding(&outcome, "easy-read-picture");
    assert!(finding.contains("You can have an eye test."), "{finding}");
}

#[test]
fn a_word_that_runs_over_the_edge_is_told() {
    let project = Project::sample();
    project.replace(PAGE, "leaflets: [a4]", "leaflets: [dl]");
    let word = "W".repeat(40);
    project.write(PAGE, &format!("{}\n{word}\n", project.read(PAGE)));
    let finding = finding(&check(&project), "layout-failed");
    assert!(finding.contains("runs over the edge of page"), "{finding}");
    assert!(finding.contains(&format!("--> {PAGE}:")), "{finding}");
}

#[test]
fn what_is_kept_is_never_taken_for_something_else() {
    let project = Project::cold();
    let edits: [(&str, &str, &str); 6] = [
        ("content/whittington/pride-in-health.md", "They met speakers.", "They met two speakers."),
        ("content/whittington/facts.yaml", "020 7946 0123", "020 7946 0124"),
        ("locales/en-GB/site.ftl", "leaflet-demonstration = This is", "leaflet-demonstration = This page is"),
        ("themes/community/leaflets/look.typ", "let dashes = (4pt, 3pt)", "let dashes = (5pt, 3pt)"),
        ("themes/community/theme.yaml", "dye: \"#3f2f80\"", "dye: \"#3f2f81\""),
        (
            "content/whittington/edition.yaml",
            "base_url: https://example.org/",
            "base_url: https://example.com/",
        ),
    ];
    let mut before = None;
    for (path, old, new) in edits {
        project.build(&["--edition", "whittington"]);
        project.replace(path, old, new);
        project.build(&["--edition", "whittington"]);
        let warm = project.output();
        std::fs::remove_dir_all(project.path(".handbill")).expect("something was kept");
        project.build(&["--edition", "whittington"]);
        assert!(warm == project.output(), "{path}: with what was kept it is another site than without");
        let pdf = project.path("public/whittington/en-GB/leaflets/pride-in-health-a4.en-GB.pdf");
        let leaflet = std::fs::read(pdf).expect("a leaflet");
        let changed = before.as_ref() != Some(&leaflet);
        before = Some(leaflet);
        assert!(changed, "{path}: the leaflet is as it was");
    }
}

#[test]
fn only_leaflets_that_are_asked_for_are_made() {
    let project = Project::cold();
    project.build(&["--edition", "whittington", "--lang", "en-GB"]);
    let builds = std::fs::read_dir(project.path(".handbill/memo")).expect("results");
    let kept = builds.flat_map(|it| std::fs::read_dir(it.expect("a build").path()).expect("results"));
    let is_leaflet = |name: std::ffi::OsString| name.to_string_lossy().starts_with("leaflet-");
    assert_eq!(kept.filter(|it| is_leaflet(it.as_ref().expect("a result").file_name())).count(), 3);
}

#[test]
fn many_leaflets_do_not_pile_up_on_one_stack() {
    let project = Project::cold();
    // The pool's threads get little: each leaflet has a stack of its own.
    let outcome = project.run_with(&["build", "--edition", "luton"], &[("RUST_MIN_STACK", "600000")]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
}

#[test]
fn a_leaflet_is_held_against_pdf_ua_and_what_is_taken_out_of_it_is_missed() {
    let project = Project::sample();
    project.build(&["--edition", "whittington"]);
    let path = project.path("public/whittington/en-GB/leaflets/pride-in-health-a4.en-GB.pdf");
    let whole = lopdf::Document::load(path).expect("a leaflet");
    let faults = |mut pdf: lopdf::Document| {
        let mut bytes = Vec::new();
        pdf.save_to(&mut bytes).expect("a file");
        handbill::leaflet::judge::faults(&bytes)
    };
    assert_eq!(faults(whole.clone()), Vec::<String>::new());
    // Its tags, that it has tags, its language, that its title is shown, what it says of itself.
    for key in ["StructTreeRoot", "MarkInfo", "Lang", "ViewerPreferences", "Metadata"] {
        let mut broken = whole.clone();
        broken.catalog_mut().expect("a catalogue").remove(key.as_bytes()).expect(key);
        assert!(!faults(broken).is_empty(), "without {key} nothing is told");
    }
}
