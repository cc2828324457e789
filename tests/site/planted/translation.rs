//! Faults of translations and of the interface's words.

use super::{Garden, planted};

const SITE: &str = "locales/ur/site.ftl";
const FAQ: &str = "locales/pl/pages/luton/faq.ftl";

fn message(path: &str, id: &str, new: &str) {
    Garden::new().plant_line(path, &format!("{id} = "), &format!("{id} = {new}")).assert();
}

/// What a message says in the sample.
fn words(path: &str, id: &str) -> String {
    let text = std::fs::read_to_string(path).expect("a file");
    let line = text.lines().find_map(|it| it.strip_prefix(&format!("{id} = ")));
    line.expect("the message").to_owned()
}

#[test]
fn fluent() {
    planted(SITE, "skip-link = ", "skip-link ‹ftl-syntax›");
    message(SITE, "menu", "A\n‹ftl-duplicate›menu = B");
    message(SITE, "home", "{ -‹term-unknown›hom }");
    message(SITE, "home", "{ ‹function-unknown›UPPER(\"x\") }");
    message(SITE, "home", "‹message-failed›{ home }");
}

#[test]
fn the_interface() {
    let text = std::fs::read_to_string(SITE).expect("a file");
    Garden::new().add(SITE, &format!("‹message-missing›{text}")).plant_line(SITE, "home = ", "").assert();
    let path = "locales/en-GB/site.ftl";
    Garden::new()
        .plant_line(path, "skip-link = ", "")
        .plant(path, "### The words", "‹interface-missing›### The words")
        .assert();
}

#[test]
fn what_a_translation_loses() {
    message(FAQ, "p-4c62a934", "‹translation-link›Można przeczytać więcej na naszej stronie.");
    message(FAQ, "p-e4ca06e6", "‹translation-length›‹translation-term›‹translation-value›Projekt.");
    message(FAQ, "p-844ef144", &words(FAQ, "p-844ef144").replacen("2021", "‹translation-number›2012", 1));
    let english = "Prosimy się nie spieszyć. ‹translation-english›You can stop at any point and you do not have to say why.";
    message(FAQ, "p-4b9301f1", english);
    let page = "locales/pl/pages/luton/what-you-say-counts.ftl";
    message(
        page,
        "li-5d77ad28",
        &format!("‹translation-structure›{}", words(page, "li-5d77ad28").replace("**", "")),
    );
}

#[test]
fn scripts_and_letters() {
    let (ur, pa) = ("locales/ur/pages/luton/faq.ftl", "locales/pa/pages/luton/faq.ftl");
    message(
        pa,
        "p-4b9301f1",
        "‹translation-script›تسیں کسے وی ویلے رک سکدے او، تے تہانوں وجہ دسن دی لوڑ نہیں۔",
    );
    message(ur, "li-9148643a", "‹text-bidi›\u{202e}علاج");
    message(ur, "li-9148643a", "علاج ‹translation-letters›كے");
    message("locales/ro/pages/luton/faq.ftl", "li-9148643a", "‹translation-nfc›tratament a\u{306}");
}

#[test]
fn numbers_and_agreed_words() {
    let site = "locales/pl/site.ftl";
    Garden::new()
        .plant(site, "{ $minutes ->", "‹translation-plural›{ $minutes ->")
        .plant_line(site, "    [many] { $minutes }", "")
        .assert();
    Garden::new()
        .add("locales/pl/glossary.ftl", "life-after = leczeni\n    .source = life after treatment\n")
        .plant_line(FAQ, "li-063a047a = ", "li-063a047a = ‹translation-glossary›życie potem")
        .assert();
}

#[test]
fn what_has_changed_or_gone() {
    let page = "content/luton/faq.md";
    let garden = Garden::new().plant(page, "title: Questions", "title: ‹sync-due›Questions");
    let garden = garden.plant(page, "You can stop at any point", "You can stop whenever you like");
    let garden = ["ur", "pa", "pl", "ro"].into_iter().fold(garden, |garden, tag| {
        let path = format!("locales/{tag}/pages/luton/faq.ftl");
        garden.plant(&path, "p-4b9301f1 = ", "p-4b9301f1 = ‹translation-stale›")
    });
    garden
        .append(FAQ, "\np-00000000 = ‹unit-unused›Nic.\n")
        .add("locales/pl/signoff.yaml", "‹signoff-orphan›luton/gone: []\n")
        .assert();
}
