//! A fact is changed in one place and follows everywhere.

use crate::project::Project;

const LANGUAGES: [&str; 5] = ["en-GB", "ur", "pa", "ro", "pl"];

#[test]
fn a_phone_number_changes_in_all_languages_on_pages_and_leaflets() {
    let project = Project::sample();
    let facts = project.read("content/luton/facts.yaml");
    let changed = facts.replace("01632 960 123", "01632 960 987");
    assert_ne!(facts, changed);
    project.write("content/luton/facts.yaml", &changed);
    project.build(&["--edition", "luton"]);
    for language in LANGUAGES {
        for page in ["", "/faq", "/hear-me/bury-park", "/accessibility"] {
            let html = project.page(&format!("luton/{language}{page}"));
            assert!(html.contains("01632\u{a0}960\u{a0}987"), "{language}{page}");
            assert!(html.contains("href=\"tel:+441632960987\""), "{language}{page}");
            assert!(!html.contains("960\u{a0}123"), "{language}{page}");
        }
        let leaflet =
            project.path(&format!("public/luton/{language}/leaflets/hear-me-bury-park-a4.{language}.pdf"));
        let pdf = std::fs::read(leaflet).expect("a leaflet");
        let holds = |text: &str| pdf.windows(text.len()).any(|it| it == text.as_bytes());
        assert!(holds("tel:+441632960987"), "{language}");
        assert!(!holds("tel:+441632960123"), "{language}");
    }
}

#[test]
fn a_phone_stays_in_its_order_and_on_one_line_in_urdu() {
    let project = Project::sample();
    project.build(&["--edition", "luton", "--no-leaflets"]);
    let html = project.page("luton/ur/move-more");
    assert!(html.contains(
        "<a href=\"tel:+443005554152\"><bdi class=\"fact\" dir=\"ltr\">0300\u{a0}555\u{a0}4152</bdi></a>"
    ));
}

#[test]
fn a_page_that_names_a_fact_of_the_past_is_warned() {
    let project = Project::sample();
    let page = project.read("content/luton/faq.md");
    project.write("content/luton/faq.md", &format!("{page}\nAsk {{ $public-health-england }}.\n"));
    let outcome = project.run(&["check", "--no-leaflets", "--edition", "luton"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stdout);
    assert!(outcome.stdout.contains("warning[fact-expired]"), "{}", outcome.stdout);
}
