//! Faults of translations and of the interface's words.

use super::Garden;

const SITE: &str = "locales/ur/site.ftl";
const FAQ: &str = "locales/pl/pages/luton/faq.ftl";

fn message(path: &str, id: &str, new: &str) {
    let mut garden = Garden::new();
    garden.plant_line(path, &format!("{id} = "), &format!("{id} = {new}"));
    garden.assert();
}

/// What a message says in the sample.
fn words(path: &str, id: &str) -> String {
    let text = Garden::new().project.read(path);
    let line = text.lines().find_map(|it| it.strip_prefix(&format!("{id} = ")));
    line.expect("the message").to_owned()
}

#[test]
fn fluent() {
    let mut garden = Garden::new();
    garden.plant(SITE, "skip-link = ", "skip-link ‹ftl-syntax›");
    garden.assert();
    message(SITE, "menu", "A\n‹ftl-duplicate›menu = B");
    message(SITE, "home", "{ -‹term-unknown›hom }");
    message(SITE, "home", "{ ‹function-unknown›UPPER(\"x\") }");
    message(SITE, "home", "‹message-failed›{ home }");
}

#[test]
fn the_interface() {
    let mut garden = Garden::new();
    let text = garden.project.read(SITE);
    garden.add(SITE, &format!("‹message-missing›{text}"));
    garden.plant_line(SITE, "home = ", "");
    garden.assert();
    let path = "locales/en-GB/site.ftl";
    let mut garden = Garden::new();
    garden.plant_line(path, "skip-link = ", "");
    garden.plant(path, "### The words", "‹interface-missing›### The words");
    garden.assert();
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
    let mut garden = Garden::new();
    let site = "locales/pl/site.ftl";
    garden.plant(site, "{ $minutes ->", "‹translation-plural›{ $minutes ->");
    garden.plant_line(site, "    [many] { $minutes }", "");
    garden.assert();
    let mut garden = Garden::new();
    garden.add("locales/pl/glossary.ftl", "life-after = leczeni\n    .source = life after treatment\n");
    garden.plant_line(FAQ, "li-063a047a = ", "li-063a047a = ‹translation-glossary›życie potem");
    garden.assert();
}

#[test]
fn what_has_changed_or_gone() {
    let mut garden = Garden::new();
    let page = "content/luton/faq.md";
    garden.plant(page, "title: Questions", "title: ‹sync-due›Questions");
    garden.plant(page, "You can stop at any point", "You can stop whenever you like");
    for tag in ["ur", "pa", "pl", "ro"] {
        let path = format!("locales/{tag}/pages/luton/faq.ftl");
        garden.plant(&path, "p-4b9301f1 = ", "p-4b9301f1 = ‹translation-stale›");
    }
    let text = garden.project.read(FAQ);
    garden.add(FAQ, &format!("{text}\np-00000000 = ‹unit-unused›Nic.\n"));
    garden.add("locales/pl/signoff.yaml", "‹signoff-orphan›luton/gone: []\n");
    garden.assert();
}
