//! Faults of pages: front matter, markdown, components, and the files beside them.

use super::{FRONT, Garden, PAGE, page, page_with};

/// In the front matter of such a page.
fn front(old: &str, new: &str) {
    page_with(&FRONT.replacen(old, new, 1), "Text.").assert();
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
fn signs_that_nobody_sees() {
    page(
        "Take 10‹text-bidi›\u{202e} tablets.\n\nCall n‹text-control›\u{7}ow.\n\nAsk about chemo‹text-cut›\u{200b}therapy.\n\n\
         Stop ‹text-placeable›\u{e000} taking these.\n\nStop {\"‹text-placeable›\\uE000\"} here.",
    );
    front("title: Planted", "title: \"‹text-control›Pl\\u0007nted\"");
    let marks = |number| "\u{301}".repeat(number);
    page(&format!("Ask about chemo{}‹text-marks›{}therapy.", marks(30), marks(70)));
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
    front("title: Planted", "title: ‹yaml-syntax›Planted: here");
    let mistyped = FRONT.replacen("type: page\ntitle", "type: page\n‹key-unknown›titel", 1);
    page_with(&mistyped, "Text.").assert();
    let untitled = FRONT.replacen("type: page\ntitle: Planted\n", "‹key-missing›type: page\n", 1);
    page_with(&untitled, "Text.").assert();
    front("2028-05-02", "‹value-wrong›2028-02-30");
    front("2028-05-02", "‹review-due›2026-12-02");
    front("2028-05-02", "‹review-overdue›2026-11-03");
    front("title: Planted\nreviewed: 2026-11-02", "‹page-unreviewed›title: Planted");
    let long = ["We help you."; 15].join(" ");
    front("title: Planted", &format!("title: Planted\nsummary: ‹summary-long›{long}"));
    Garden::new().add(PAGE, "‹front-matter-missing›Text.\n").assert();
    front("title: Planted", "expires: 2026-11-01\ntitle: ‹page-expired›Planted");
    front("title: Planted", "title: Planted\naliases: [‹address-wrong›faq]");
    front("title: Planted", "title: Planted\naliases: [‹address-wrong›Old-Name]");
    front("title: Planted", "title: Planted\naudience: [‹value-wrong›carer]");
}

#[test]
fn promises_figures_and_trainings() {
    let own = |kind: &str, keys: &str| {
        page_with(&format!("{}{keys}", FRONT.replacen("type: page", &format!("type: {kind}"), 1)), "Text.")
            .assert();
    };
    let promise = "commitments:\n  - id: one\n    title: One\n    heard: Heard.\n    will: Will do.\n    owner: A team\n";
    own("commitments", &format!("{promise}    due: ‹promise-overdue›2026-11-01\n    status: in progress\n"));
    own("commitments", &format!("{promise}    status: ‹value-wrong›finished\n"));
    own("commitments", &format!("{}    status: done\n", promise.replace("id: one", "id: ‹value-wrong›One")));
    let figures =
        "sentence: More.\nunit: percent\nsource: luton-council\nseries:\n  - { label: Before, value: ";
    own("result", &format!("{figures}‹value-wrong›helpline }}\n"));
    own("result", &format!("{figures}‹fact-unknown›champion-agee }}\n"));
    own("training", "minutes: ‹value-wrong›soon\noutcomes: [You know more.]\n");
    own("partners", "partners:\n  - { name: ‹value-wrong›helpline, text: They help. }\n");
    own("partners", "partners:\n  - { name: luton-council, text: They help, ‹key-unknown›and listen. }\n");
}

#[test]
fn questions_and_easy_read() {
    let faq = "content/luton/faq.md";
    let first = "## Why do you ask people about cancer care?";
    Garden::new()
        .plant(faq, "title: Questions", "title: ‹sync-due›Questions")
        .plant(faq, first, &format!("‹faq-lonely›## ‹translation-missing›Who are we?\n\n{first}"))
        .assert();
    let page = "content/peterborough/health-hub-easy-read.md";
    let long = "It is your own choice, and nobody else in the whole world can make it for you now.";
    Garden::new()
        .plant(page, "title: \"The", "title: \"‹sync-due›The")
        .plant(
            page,
            "## You decide",
            &format!("## You decide\n\n‹easy-read-picture›‹translation-missing›‹sentence-easy-read›{long}"),
        )
        .assert_with(&["--edition", "peterborough", "--lang", "en-GB"]);
}

#[test]
fn files_beside_a_page() {
    let gif = [b"GIF89a".as_slice(), &60_000_u16.to_le_bytes(), &60_000_u16.to_le_bytes(), &[0, 0, 0, b';']];
    let ramp = std::fs::read("content/luton/hear-me/way-in.png").expect("a picture");
    let body = "![A hall](‹image-unreadable›broken.png)\n\n![A field](‹image-too-large›large.gif)\n\n\
         ![A ramp](‹image-misnamed›ramp.jpg)\n\n\
         ::: video A walk\nfile: ‹file-missing›walk.webm\ncaptions: none\nlength: 2:40\n\nA man walks.\n:::\n\n\
         ::: video A talk\nfile: ‹file-kind›talk.htm\ncaptions: ‹file-kind›talk.vtt\nlength: 2:40\n\nA man talks.\n:::";
    page_with(FRONT, body)
        .add_bytes("content/luton/broken.png", b"\x89PNG\r\n\x1a\nbroken")
        .add_bytes("content/luton/talk.htm", b"<script>alert(1)</script>")
        .add_bytes("content/luton/talk.vtt", b"<script>alert(1)</script>")
        .add_bytes("content/luton/large.gif", &gif.concat())
        .add_bytes("content/luton/ramp.jpg", &ramp)
        .assert();
}

#[test]
fn two_pages_of_one_address_two_texts_of_one_id_and_an_address_without_end() {
    Garden::new().add("content/luton/faq/index.md", "‹page-clash›---\n---\n").assert();
    Garden::new().add("content/luton/search.md", &format!("‹page-clash›---\n{FRONT}---\n\nText.\n")).assert();
    let front = FRONT.replace("reviewed:", "leaflets: [a4]\nreviewed:");
    Garden::new()
        .plant("content/luton/hear-me/bury-park.md", "leaflets: [a4", "leaflets: [‹output-clash›a4")
        .add("content/luton/hear-me-bury-park.md", &format!("---\n{front}---\n\nText.\n"))
        .assert();
    let front = FRONT.replace("reviewed:", "leaflets: [‹leaflet-address›a4]\nreviewed:");
    let path = format!("content/luton/{0}/{0}.md", "a-long-name".repeat(18));
    Garden::new().add(&path, &format!("---\n{front}---\n\nText.\n")).assert();
    // Some computers see no capitals, so an old address is that of the page.
    page_with(&FRONT.replace("reviewed:", "aliases: [‹output-clash›one-two]\nreviewed:"), "Text.")
        .add("content/luton/One-Two.md", &format!("---\n{FRONT}---\n\nText.\n"))
        .assert();
    // Eight digits of a hash are the same by chance.
    page("The room has the number 156683.\n\n‹unit-clash›The room has the number 165484.");
}

#[test]
fn names_of_files() {
    let page = format!("---\n{FRONT}---\n\nText.\n");
    let marked = format!("‹file-name›{page}");
    // What leads to it is not told besides.
    Garden::new()
        .plant("content/luton/edition.yaml", "menu: [", "menu: [\"javascript:alert(1)\", ")
        .add("content/luton/javascript:alert(1).md", &marked)
        .add("content/luton/two words/index.md", &marked)
        .add("content/luton/con.md", &marked)
        .add("content/luton/żółć.md", &page)
        .add("content/luton/مدد.md", &page)
        .assert();
    let clash = format!("‹page-clash›{page}");
    Garden::new()
        .add("content/luton/café.md", &clash)
        .add("content/luton/cafe\u{301}.md", &page)
        .add("content/luton/Search.md", &clash)
        .assert();
}

#[test]
fn pages_that_would_be_lost() {
    let page = format!("---\n{FRONT}---\n\nText.\n");
    Garden::new()
        .add("content/luton/advice.MD", &format!("‹page-passed-over›{page}"))
        .add("content/luton/advice.md.txt", &format!("‹page-passed-over›{page}"))
        .add("content/whittington/pride-in-health.ur.md", &format!("‹page-language›{page}"))
        .add("content/luton/faq.UR.md", &format!("‹page-language›{page}"))
        .add("content/luton/version-1.2.md", &page)
        .add("content/forgotten.md", &format!("‹page-nowhere›{page}"))
        .add("content/README.md", "How we write.\n")
        .assert();
}
