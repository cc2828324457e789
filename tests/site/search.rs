//! The search pages: what is listed and what can be found. How they behave in a browser is tested in tests/browser.

use crate::project::Project;

/// The script of a search page, as the page names it.
fn script(project: &Project, language: &str) -> String {
    let page = project.page(&format!("{language}/search"));
    let (_, rest) = page.split_once("<script src=\"").expect("a script");
    let (name, _) = rest.split_once('"').expect("its name");
    project.read(&format!("public/{language}/search/{name}"))
}

/// The value of a constant of the script.
fn data(script: &str, name: &str) -> serde_json::Value {
    let line = script.lines().find_map(|it| it.strip_prefix(&format!("const {name} = "))).expect("its line");
    serde_json::from_str(line.trim_end_matches(';')).expect("JSON")
}

fn said(project: &Project, language: &str, kind: &str) -> Vec<String> {
    serde_json::from_value(data(&script(project, language), "SAID")[kind].clone()).expect("sentences")
}

#[test]
fn a_discreet_page_is_neither_listed_nor_found() {
    let project = Project::sample();
    project.build(&["--no-leaflets", "--edition", "peterborough"]);
    assert!(project.page("peterborough/en-GB/womens-health").contains("Wildflowers"));
    for language in ["en-GB", "ur", "pa", "ro", "pl"] {
        let language = format!("peterborough/{language}");
        let (page, script) = (project.page(&format!("{language}/search")), script(&project, &language));
        // The menu may lead to it: whoever is in need of it should find it there.
        let (_, main) = page.split_once("<main ").expect("the main part");
        let (main, _) = main.split_once("</main>").expect("its end");
        for text in [main, script.as_str()] {
            for word in ["womens-health", "Wildflowers", "wildflowers"] {
                assert!(!text.contains(word), "{language}: {word}");
            }
        }
        assert!(page.contains("../health-hub/index.html"), "{language}");
    }
}

#[test]
fn every_other_page_is_listed_once_in_the_order_of_the_language() {
    let project = Project::sample();
    project.build(&["--no-leaflets", "--edition", "luton"]);
    let page = project.page("luton/pl/search");
    let (_, list) = page.split_once("id=\"list\"").expect("a list");
    let links: Vec<&str> =
        list.split("<li data-page=\"").skip(1).map(|it| it.split('"').nth(2).expect("an address")).collect();
    let expected = [
        "../faq/index.html",
        "../cancer-champions/index.html",
        "../hear-me/bury-park/index.html",
        "../what-you-say-counts/index.html",
        "../accessibility/index.html",
        "../move-more/index.html",
        "../index.html",
        "../privacy/index.html",
        "../hear-me/index.html",
        "../here-is-what-we-will-do/index.html",
        "../partners/index.html",
        "../what-a-champion-does/index.html",
    ];
    let sorted =
        |list: &[&str]| list.iter().map(|it| (*it).to_owned()).collect::<std::collections::BTreeSet<_>>();
    assert_eq!(sorted(&links), sorted(&expected));
    assert_eq!(links.len(), expected.len());
    // It is found from every page, in every language of the menu.
    let home = project.page("luton/pl/hear-me/bury-park");
    assert!(home.contains("href=\"../../search/index.html\""));
    for other in ["en-GB", "ur", "pa", "ro"] {
        assert!(page.contains(&format!("href=\"../../{other}/search/index.html\"")), "{other}");
    }
}

#[test]
fn a_page_that_is_not_translated_is_found_in_the_language_it_is_in() {
    let project = Project::sample();
    std::fs::remove_file(project.path("locales/pl/pages/luton/faq.ftl")).expect("a translation");
    project.build(&["--no-leaflets", "--edition", "luton"]);
    let page = project.page("luton/pl/search");
    let (_, list) = page.split_once("id=\"list\"").expect("a list");
    let (_, item) = list.split_once("../../en-GB/faq/index.html\"").expect("the English page");
    let (item, _) = item.split_once("</li>").expect("its end");
    assert!(item.starts_with(" hreflang=\"en-GB\""), "{item}");
    assert!(item.contains("<span class=\"soft\" lang=\"en-GB\" dir=\"ltr\">English</span>"), "{item}");
    let index = data(&script(&project, "luton/pl"), "INDEX");
    assert_eq!(index["languages"], serde_json::json!([["en-GB", "ltr"]]));
    let sentences = index["sentences"].as_array().expect("pages");
    assert!(sentences.iter().flat_map(|it| it.as_array().expect("sentences")).any(|it| it[1] == 0));
}

#[test]
fn what_is_said_of_the_results_counts_as_the_language_does() {
    let project = Project::sample();
    for name in ["one", "two", "three", "four"] {
        let page = format!("---\ntype: page\ntitle: Page {name}\n---\n\nWords.\n");
        project.write(&format!("content/luton/{name}.md"), &page);
    }
    project.replace("content/luton/edition.yaml", "[en-GB, ur,", "[en-GB, ar, ur,");
    project.write("content/luton/index.ar.md", "---\ntype: page\ntitle: مرحبا\n---\n\nأهلا بكم.\n");
    project.write(
        "locales/ar/site.ftl",
        "search-none = لا شيء.\nsearch-found = { $count ->\n    [zero] لا صفحات\n    [one] صفحة\n    [two] صفحتان\n    [few] { $count } صفحات\n    [many] { $count } صفحة\n   *[other] { $count } من الصفحات\n }\n",
    );
    project.build(&["--no-leaflets", "--edition", "luton"]);
    let arabic = said(&project, "luton/ar", "counts");
    assert_eq!(arabic[..4], ["لا شيء.", "صفحة", "صفحتان", "3 صفحات"]);
    assert_eq!(arabic[10..13], ["10 صفحات", "11 صفحة", "12 صفحة"]);
    let polish = said(&project, "luton/pl", "counts");
    assert_eq!(
        [&polish[1], &polish[2], &polish[4], &polish[5], &polish[12]],
        [
            "Znaleziono 1 stronę.",
            "Znaleziono 2 strony.",
            "Znaleziono 4 strony.",
            "Znaleziono 5 stron.",
            "Znaleziono 12 stron."
        ]
    );
    let romanian = said(&project, "luton/ro", "similar");
    assert!(romanian[1].ends_with("1 pagină are cuvinte asemănătoare."), "{}", romanian[1]);
    assert!(romanian[3].ends_with("3 pagini au cuvinte asemănătoare."), "{}", romanian[3]);
}

#[test]
fn one_language_is_built_with_its_search() {
    let project = Project::sample();
    project.build(&["--no-leaflets", "--edition", "luton", "--lang", "ur"]);
    assert!(script(&project, "luton/ur").contains("کینسر"));
    assert!(!project.path("public/luton/pl/search").exists());
    assert!(!project.path("public/peterborough/ur/search").exists());
}

#[test]
fn a_page_of_the_same_address_is_told() {
    let project = Project::sample();
    project.write("content/luton/search.md", "---\ntype: page\ntitle: Ours\n---\n\nWords.\n");
    let outcome = project.run(&["build", "--no-leaflets"]);
    assert_eq!(outcome.code, 1, "{}", outcome.stdout);
    assert!(outcome.stdout.contains("error[page-clash]: The address “search”"), "{}", outcome.stdout);
    assert!(outcome.stdout.contains("--> content/luton/search.md:1:1"), "{}", outcome.stdout);
}
