//! Faults of pages: front matter, markdown, components, and the files beside them.

use super::Garden;

const PAGE: &str = "content/luton/planted.md";
const FRONT: &str =
    "type: page\ntitle: Planted\nreviewed: 2026-11-02\nreview_by: 2028-05-02\nreviewed_by: team\n";

/// On a page of its own.
fn page(body: &str) {
    let mut garden = Garden::new();
    garden.add(PAGE, &format!("---\n{FRONT}---\n\n{body}\n"));
    garden.assert();
}

/// In the front matter of such a page.
fn front(old: &str, new: &str) {
    let mut garden = Garden::new();
    garden.add(PAGE, &format!("---\n{}---\n\nText.\n", FRONT.replacen(old, new, 1)));
    garden.assert();
}

#[test]
fn headings_pictures_and_links() {
    page(
        "‹heading-one›# Another title\n\n## One\n\n‹heading-skipped›#### Deep\n\n‹heading-empty›##\n\n\
         ![A hall](‹image-missing›hear-me/way-inn.png)\n\n‹image-alt-missing›![](hear-me/way-in.png)\n\n\
         ![A ramp](hear-me/way-in.png \"‹image-word›tip\")\n\n\
         ‹image-alt-both›![A ramp to a door](hear-me/way-in.png \"decorative\")\n\n\
         See [what we do](‹link-missing›gone.md), [questions](‹link-anchor›faq.md#gone) and \
         [a script](‹link-unsafe›javascript:alert(1)).\n\n\
         A ‹html-in-text›<b>bold‹html-in-text›</b> word.\n\n\
         ‹markdown-unsupported›```\ncode\n```\n\n\
         Call { $‹fact-unknown›helplin } today.\n\nCall { $helpline ‹text-placeable›and on.",
    );
}

#[test]
fn components() {
    page(
        "::: ‹component-unknown›accordion\nText.\n:::\n\n\
         ‹component-key›::: quote\nWords.\n:::\n\n\
         ‹component-content›::: figure\n![A ramp to a door](hear-me/way-in.png)\n:::\n\n\
         ‹video-captions›::: video A talk\nlink: https://example.org/talk\nlength: 2:40\n\nA man talks.\n:::\n\n\
         ‹video-transcript›::: video A walk\nlink: https://example.org/walk\ncaptions: en-GB\nlength: 2:40\n:::\n\n\
         - ‹list-single›Tea.\n\n  ‹component-place›::: details More\n  Coffee.\n  ‹component-place›:::\n\n\
         ‹component-unclosed›::: details More\nText.",
    );
}

#[test]
fn front_matter() {
    front("title: Planted", "title: Planted‹yaml-syntax›: here");
    let mut garden = Garden::new();
    let mistyped = FRONT.replacen("type: page\ntitle", "‹key-missing›type: page\n‹key-unknown›titel", 1);
    garden.add(PAGE, &format!("---\n{mistyped}---\n\nText.\n"));
    garden.assert();
    front("2028-05-02", "‹value-wrong›2028-02-30");
    front("2028-05-02", "‹review-due›2026-12-02");
    front("2028-05-02", "‹review-overdue›2026-11-03");
    front("title: Planted\nreviewed: 2026-11-02", "‹page-unreviewed›title: Planted");
    let long = ["We help you."; 15].join(" ");
    front("title: Planted", &format!("title: Planted\nsummary: ‹summary-long›{long}"));
    let mut garden = Garden::new();
    garden.add(PAGE, "‹front-matter-missing›Text.\n");
    garden.assert();
}

#[test]
fn questions_and_easy_read() {
    let mut garden = Garden::new();
    let faq = "content/luton/faq.md";
    garden.plant(faq, "title: Questions", "title: ‹sync-due›Questions");
    let first = "## Why do you ask people about cancer care?";
    garden.plant(faq, first, &format!("‹faq-lonely›## ‹translation-missing›Who are we?\n\n{first}"));
    garden.assert();
    let mut garden = Garden::new();
    let page = "content/peterborough/health-hub-easy-read.md";
    let long = "It is your own choice, and nobody else in the whole world can make it for you now.";
    garden.plant(page, "title: \"The", "title: \"‹sync-due›The");
    garden.plant(
        page,
        "## You decide",
        &format!("## You decide\n\n‹easy-read-picture›‹translation-missing›‹sentence-easy-read›{long}"),
    );
    garden.assert_with(&["--edition", "peterborough", "--lang", "en-GB"]);
}

#[test]
fn files_beside_a_page() {
    let mut garden = Garden::new();
    garden.add_bytes("content/luton/broken.png", b"\x89PNG\r\n\x1a\nbroken");
    let gif = [b"GIF89a".as_slice(), &60_000_u16.to_le_bytes(), &60_000_u16.to_le_bytes(), &[0, 0, 0, b';']];
    garden.add_bytes("content/luton/large.gif", &gif.concat());
    let ramp = std::fs::read(garden.project.path("content/luton/hear-me/way-in.png")).expect("a picture");
    garden.add_bytes("content/luton/ramp.jpg", &ramp);
    garden.add(
        PAGE,
        &format!(
            "---\n{FRONT}---\n\n![A hall](‹image-unreadable›broken.png)\n\n![A field](‹image-too-large›large.gif)\n\n\
             ![A ramp](‹image-misnamed›ramp.jpg)\n\n\
             ::: video A walk\nfile: ‹file-missing›walk.webm\ncaptions: none\nlength: 2:40\n\nA man walks.\n:::\n"
        ),
    );
    garden.assert();
}

#[test]
fn two_pages_of_one_address_and_two_texts_of_one_id() {
    let mut garden = Garden::new();
    garden.add("content/luton/faq/index.md", "‹page-clash›---\n---\n");
    garden.assert();
    let mut garden = Garden::new();
    garden.add("content/luton/search.md", &format!("‹page-clash›---\n{FRONT}---\n\nText.\n"));
    garden.assert();
    let mut garden = Garden::new();
    let front = FRONT.replace("reviewed:", "leaflets: [a4]\nreviewed:");
    garden.plant("content/luton/hear-me/bury-park.md", "leaflets: [a4", "leaflets: [‹output-clash›a4");
    garden.add("content/luton/hear-me-bury-park.md", &format!("---\n{front}---\n\nText.\n"));
    garden.assert();
    // Eight digits of a hash are the same by chance.
    page("The room has the number 156683.\n\n‹unit-clash›The room has the number 165484.");
}
