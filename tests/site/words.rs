//! Faults of words planted in pages, front matter, facts, settings and translations of the sample: each is found at its
//! line and column, and what is right gives no alarm.

use serde_json::Value;

use crate::project::Project;

const PAGE: &str = "content/luton/words.md";
const TOP: &str =
    "---\ntype: page\ntitle: Words\nreviewed: 2026-11-02\nreview_by: 2028-05-02\nreviewed_by: team\n---\n\n";
/// The first line of the body.
const FIRST: usize = 9;

/// What `check` finds.
fn findings(project: &Project) -> Vec<Value> {
    let outcome = project.run(&["check", "--no-leaflets", "--format", "json"]);
    let json: Value = serde_json::from_str(&outcome.stdout).unwrap_or_else(|_| panic!("{}", outcome.stderr));
    json["findings"].as_array().expect("findings").clone()
}

/// Code, path, line and column of what `check` finds.
fn places(project: &Project) -> Vec<(String, String, u64, u64)> {
    let place = |it: &Value| {
        let text = |key: &str| it[key].as_str().unwrap_or_default().to_owned();
        (text("code"), text("path"), it["line"].as_u64().unwrap_or(0), it["column"].as_u64().unwrap_or(0))
    };
    findings(project).iter().map(place).collect()
}

/// A page with this body.
fn page(body: &str) -> Project {
    let project = Project::sample();
    project.write(PAGE, &format!("{TOP}{body}\n"));
    project
}

/// Bodies of pages, each on a page of its own in one project: nothing that one says matters to another.
struct Bodies(Project, Vec<(String, Places)>);

type Places = Vec<(String, String, u64, u64)>;

impl Bodies {
    fn new() -> Self {
        Self(Project::sample(), Vec::new())
    }

    /// A body that has exactly these findings: code, line of the body from 1, column.
    fn add(&mut self, body: &str, expected: &[(&str, usize, u64)]) {
        let path = format!("content/luton/words-{}.md", self.1.len());
        self.0.write(&path, &format!("{TOP}{body}\n"));
        let place = |(code, line, column): &(&str, usize, u64)| {
            let line = u64::try_from(FIRST + line - 1).expect("a line");
            ((*code).to_owned(), path.clone(), line, *column)
        };
        self.1.push((body.to_owned(), expected.iter().map(place).collect()));
    }

    fn assert(self) {
        let mut found = places(&self.0);
        for (at, (body, expected)) in self.1.iter().enumerate() {
            let path = format!("content/luton/words-{at}.md");
            let own: Places = found.extract_if(.., |it| it.1 == path).collect();
            assert_eq!(own, *expected, "{body}");
        }
        assert!(found.is_empty(), "elsewhere: {found:?}");
    }
}

#[test]
fn links_that_say_nothing_are_found() {
    let mut bodies = Bodies::new();
    bodies.add("To read on, click [here](faq.md).", &[("link-words", 1, 20)]);
    bodies.add("Good to know.\n\n- Go [Read  more…](faq.md)\n- or stay", &[("link-words", 3, 7)]);
    bodies
        .add("See [our questions](faq.md).\n\nSee [our questions](index.md).", &[("link-same-words", 3, 6)]);
    bodies.add("See [https://example.org/a](https://example.org/a).", &[("address-bare", 1, 6)]);
    bodies.add("It is at www.example.org (today).", &[("address-bare", 1, 10)]);
    bodies.add("It is at { $equality-advisory } today.", &[("address-bare", 1, 10)]);
    bodies.assert();
}

#[test]
fn capitals_italics_and_bold_are_found() {
    let mut bodies = Bodies::new();
    bodies.add("You can PLEASE CALL US NOW today.", &[("text-capitals", 1, 9)]);
    bodies.add("## CONTACT US\n\nCall us.", &[("text-capitals", 1, 4)]);
    bodies.add("This is *very* good.", &[("text-italics", 1, 10)]);
    bodies.add("**Where we are**\n\nIn Luton.", &[("paragraph-bold", 1, 3)]);
    bodies.add("You must NOT do this.", &[("text-capitals", 1, 10)]);
    bodies.add("The CQC looks at this.", &[("abbreviation", 1, 5)]);
    bodies.add("Tea and/or coffee.", &[("text-and-or", 1, 5)]);
    bodies.add("We say سلام دوست here.", &[("script-other", 1, 8)]);
    bodies.assert();
}

#[test]
fn long_sentences_and_paragraphs_are_found() {
    let mut bodies = Bodies::new();
    let words = |count: usize| vec!["we"; count].join(" ");
    bodies.add(&format!("Hello.\nNow {} go.", words(19)), &[("sentence-long", 2, 1)]);
    bodies.add(&format!("{{ -hear-me }} is good. Now\n{} go.", words(25)), &[("sentence-very-long", 1, 23)]);
    bodies.add("One is. Two is. Three is. Four is.", &[("paragraph-long", 1, 1)]);
    bodies.add(&format!("Now {} go.", words(18)), &[]);
    bodies.assert();
    let project = Project::sample();
    let easy = "content/peterborough/health-hub-easy-read.md";
    project.replace(
        easy,
        "We can care for wounds.",
        "We can care for wounds and for many other things that you may have on your skin now.",
    );
    assert!(
        places(&project).contains(&("sentence-easy-read".into(), easy.into(), 37, 1)),
        "{:?}",
        places(&project)
    );
}

#[test]
fn headings_tables_and_lists_are_held_to_their_form() {
    let mut bodies = Bodies::new();
    bodies.add("## One.\n\nText.", &[("heading-point", 1, 7)]);
    bodies.add("## One\n\nText.\n\n## One\n\nText.", &[("heading-same", 5, 1)]);
    bodies.add("## A\n\n### B\n\n#### C\n\n##### D\n\nText.", &[("heading-deep", 7, 7)]);
    let long =
        "Why we ask people in Luton so many questions about their care, and what becomes of the answers";
    bodies.add(&format!("## {long}\n\nText."), &[("heading-long", 1, 4)]);
    // The page that is drawn has the fault too: its table has no headings at all.
    let plain = [("table-header", 1, 1), ("html-table-plain", 3, 3)];
    bodies.add("| | |\n|---|---|\n| a | b |", &plain);
    bodies.add("| What | |\n|---|---|\n| a | b |", &[("table-header", 1, 9)]);
    bodies.add("We need:\n\n- your name", &[("list-single", 3, 3)]);
    bodies.assert();
}

#[test]
fn descriptions_of_pictures_are_held_to_what_they_are_for() {
    let mut bodies = Bodies::new();
    let picture = |alt: &str| format!("![{alt}](hear-me/way-in.png)");
    bodies.add(&picture("Photo of a ramp"), &[("alt-redundant", 1, 3)]);
    bodies.add(&picture("IMG_2041"), &[("alt-file-name", 1, 3)]);
    bodies.add(&picture("way-in"), &[("alt-file-name", 1, 3)]);
    bodies.add(&format!("{}\n\nA wide door.", picture("A wide door")), &[("alt-same", 1, 3)]);
    let long = ["A long ramp with a rail"; 8].join(", ");
    bodies.add(&picture(&long), &[("alt-long", 1, 3)]);
    bodies.assert();
}

#[test]
fn what_is_right_gives_no_alarm() {
    let mut bodies = Bodies::new();
    bodies.add(
        "See [questions people ask](faq.md) and [questions people ask](faq.md).\n\n\
         The Care Quality Commission (CQC) looks. The CQC’s people are kind, and GPs too.\n\n\
         1. **Welcome.** Say hello at 10.30 a.m.\n\n\
         You can go to the NHS, to a GP in the UK, or on TV.\n\n\
         ## Where?\n\n| | When |\n|---|---|\n| Luton | Today |\n\n\
         Write to { $team-email }, or [ask the advisers]({ $equality-advisory }).",
        &[],
    );
    bodies.assert();
}

#[test]
fn front_matter_facts_and_settings_are_held_to_the_same() {
    let project = page("Text.");
    project.replace(PAGE, "title: Words", "title: Words\nsummary: \"Look at www.example.org today.\"");
    assert_eq!(places(&project), [("address-bare".into(), PAGE.into(), 4, 19)]);

    let project = Project::sample();
    let facts = "content/luton/facts.yaml";
    project.replace(facts, "Sample Hall, Sample Road, Luton", "SAMPLE HALL, SAMPLE ROAD, LUTON");
    let found = places(&project);
    assert_eq!(
        (found[0].0.as_str(), found[0].1.as_str(), found.len()),
        ("text-capitals", facts, 1),
        "{found:?}"
    );

    let project = Project::sample();
    let edition = "content/whittington/edition.yaml";
    project.replace(edition, "  email: team-email\n", "");
    assert_eq!(places(&project), [("contact-phone-only".into(), edition.into(), 14, 10)]);

    let project = Project::sample();
    project.replace("content/luton/index.md", "text: Questions people ask", "text: Read more");
    assert!(places(&project).contains(&("link-words".into(), "content/luton/index.md".into(), 13, 24)));
}

#[test]
fn translations_are_held_to_the_words_of_their_language() {
    for (tag, words, column) in [
        ("pl", "Proszę kliknąć [tutaj](what-you-say-counts.md).", 30),
        ("ro", "Citiți [aici](what-you-say-counts.md).", 22),
        ("ur", "پڑھنے کے لیے [یہاں کلک کریں](what-you-say-counts.md)۔", 28),
        ("pa", "ਪੜ੍ਹਨ ਲਈ [ਇੱਥੇ ਕਲਿੱਕ ਕਰੋ](what-you-say-counts.md)।", 24),
    ] {
        let project = Project::sample();
        let path = format!("locales/{tag}/pages/luton/faq.ftl");
        let text = project.read(&path);
        let line = text.lines().position(|it| it.starts_with("p-4c62a934 = ")).expect("the message");
        let old = text.lines().nth(line).expect("a line").to_owned();
        project.replace(&path, &old, &format!("p-4c62a934 = {words}"));
        let line = u64::try_from(line + 1).expect("a line");
        assert_eq!(places(&project), [("link-words".to_owned(), path.clone(), line, column)], "{tag}");
    }
}

#[test]
fn a_finding_that_was_looked_at_can_be_left() {
    let mut bodies = Bodies::new();
    let ignore = "<!-- handbill-ignore abbreviation 2026-11-24: everybody here knows it -->";
    bodies.add(&format!("{ignore}\n\nThe CQC looks at this."), &[]);
    bodies.add(&format!("{ignore}\n\nThey look at this."), &[("ignore-wrong", 1, 1)]);
    bodies.add(
        "<!-- handbill-ignore abbreviation: why -->\n\nThe CQC looks at this.",
        &[("ignore-wrong", 1, 1), ("abbreviation", 3, 5)],
    );
    bodies.add("<!-- handbill-ignore link-missing 2026-11-24: x -->\n\nText.", &[("ignore-wrong", 1, 1)]);
    bodies.assert();
    let project = page("The CQC looks at this.");
    project.replace("content/luton/edition.yaml", "dye: mulberry", "dye: mulberry\nabbreviations: [CQC]");
    assert_eq!(places(&project), []);
    let path = "locales/pl/site.ftl";
    let project = Project::sample();
    let old =
        project.read(path).lines().find(|it| it.starts_with("footer-feedback-link")).expect("it").to_owned();
    project.replace(path, &old, "footer-feedback-link = tutaj");
    assert_eq!(places(&project).iter().map(|it| it.0.as_str()).collect::<Vec<_>>(), ["link-words"]);
    project.replace(
        path,
        "footer-feedback-link",
        "# handbill-ignore link-words 2026-11-24: short\nfooter-feedback-link",
    );
    assert_eq!(places(&project), []);
}

#[test]
fn a_page_that_is_hard_to_read_is_told_once_and_with_its_longest_sentences() {
    let hard =
        "Practitioners administering immunological interventions systematically document complications.\n\n";
    let project = page(
        &hard
            .repeat(12)
            .replace("Practitioners", "Our practitioners, regardless of organisational affiliation,"),
    );
    let found: Vec<Value> = findings(&project).into_iter().filter(|it| it["code"] == "reading-age").collect();
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((&found[0]["path"], &found[0]["line"]), (&PAGE.into(), &3.into()));
    assert!(found[0]["help"].as_str().expect("help").contains("line 9, 12 words"), "{found:?}");
}

#[test]
fn pages_say_who_checked_them() {
    let project = page("Text.");
    project.replace(PAGE, "reviewed_by: team\n", "");
    assert_eq!(places(&project), [("page-unreviewed".into(), PAGE.into(), 3, 1)]);
}
