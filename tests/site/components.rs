//! Components between lines of three colons: what they become on the web and on paper, in every language, and what is
//! said of each fault in them.

use std::path::Path;

use crate::project::{Project, collect};

/// The sample with a page that holds every component, in English, Urdu and Polish.
fn project() -> Project {
    let project = Project::sample();
    let overlay = Path::new("tests/components");
    let mut files = std::collections::BTreeMap::new();
    collect(overlay, &mut files);
    for (path, bytes) in files {
        let target =
            project.path(path.strip_prefix(overlay).expect("a file below").to_str().expect("a name"));
        std::fs::create_dir_all(target.parent().expect("a folder")).expect("a folder");
        std::fs::write(target, bytes).expect("a file");
    }
    project
}

const PAGE: &str = "content/luton/components.md";

/// Changes the page, and checks that the finding stands at a line and column of it.
fn broken(code: &str, place: &str, hint: &str, old: &str, new: &str) {
    let project = project();
    project.replace(PAGE, old, new);
    let outcome = project.run(&["check", "--no-leaflets", "--edition", "luton"]);
    assert_eq!(outcome.code, 1, "{code}: {}{}", outcome.stdout, outcome.stderr);
    let place = format!("--> {PAGE}:{place}");
    let finding = outcome
        .stdout
        .split("\n\n")
        .find(|it| it.contains(&format!("error[{code}]")) && it.contains(&place))
        .unwrap_or_else(|| panic!("no {code} at {place} in\n{}", outcome.stdout));
    assert!(finding.contains('^') && finding.contains(hint), "no hint {hint}:\n{finding}");
    assert_eq!(outcome.stdout.matches("error[").count(), 1, "more than one:\n{}", outcome.stdout);
}

/// The line of the page on which some words stand.
fn line(words: &str) -> usize {
    let text = std::fs::read_to_string(Path::new("tests/components").join(PAGE)).expect("the page");
    text.lines().position(|it| it.contains(words)).expect("the words") + 1
}

#[test]
fn a_name_that_is_not_there() {
    let at = format!("{}:5", line("::: quote"));
    broken("component-unknown", &at, "did you mean “quote”?", "::: quote", "::: qoute");
    broken("component-unknown", &at, "known here: contact, date", "::: quote", "::: accordion");
    broken("component-unknown", &at, "> [!WARNING]", "::: quote", "::: warning");
}

#[test]
fn a_component_that_is_not_closed() {
    let at = format!("{}:1", line("::: figure"));
    broken("component-unclosed", &at, "a line with :::", "left of the door.\n:::\n", "left of the door.\n");
    let at = format!("{}:1", line("Plain words come first"));
    broken("component-unclosed", &at, "take the line out", "Plain words", ":::\nPlain words");
}

#[test]
fn keys_that_are_missing_mistyped_or_wrong() {
    let quote = line("::: quote");
    broken("component-key", &format!("{quote}:1"), "by: …", "by: A volunteer in Luton\n", "");
    broken(
        "component-key",
        &format!("{}:1", quote + 1),
        "did you mean “by”?",
        "by: A volunteer",
        "bye: A volunteer",
    );
    broken(
        "component-key",
        &format!("{}:1", line("length: 2:40") + 1),
        "take one of them out",
        "length: 2:40",
        "length: 2:40\nlength: 2:40",
    );
    broken(
        "component-key",
        &format!("{}:9", line("length: 2:40")),
        "such as 3:20",
        "length: 2:40",
        "length: 160",
    );
    broken("component-key", &format!("{}:1", line("::: date")), "start: …", "start: bury-park-start\n", "");
    broken(
        "component-key",
        &format!("{}:1", line("::: details What do I bring?")),
        "on the same line",
        "::: details What do I bring?",
        "::: details",
    );
    broken(
        "component-key",
        &format!("{}:15", line("first-column")),
        "first-column: headings",
        "first-column: headings",
        "first-column: bold",
    );
}

#[test]
fn facts_and_files_that_are_not_there_or_of_another_kind() {
    let phone = line("phone: total-wellbeing-phone");
    broken(
        "fact-unknown",
        &format!("{phone}:8"),
        "did you mean “total-wellbeing-phone”?",
        "phone: total-wellbeing-phone",
        "phone: total-wellbing-phone",
    );
    broken(
        "value-wrong",
        &format!("{phone}:8"),
        "helpline",
        "phone: total-wellbeing-phone",
        "phone: team-email",
    );
    broken(
        "file-missing",
        &format!("{}:7", line("file: talk.webm")),
        "did you mean “talk.webm”?",
        "file: talk.webm",
        "file: tlak.webm",
    );
    broken(
        "image-missing",
        &format!("{}:92", line("way-in.png)")),
        "did you mean “hear-me/way-in.png”?",
        "(hear-me/way-in.png)",
        "(hear-me/wayin.png)",
    );
    broken(
        "component-key",
        &format!("{}:7", line("link: https")),
        "https://",
        "link: https://www",
        "link: www",
    );
    broken(
        "language-unknown",
        &format!("{}:18", line("captions: en-GB, ur")),
        "did you mean",
        "captions: en-GB, ur",
        "captions: en-GB, urd",
    );
}

#[test]
fn a_video_without_captions_or_transcript() {
    let video = line("::: video What happens");
    broken("video-captions", &format!("{video}:1"), "captions: talk.vtt", "captions: talk.vtt\n", "");
    broken(
        "video-transcript",
        &format!("{}:1", line("::: video How the bus")),
        "said and shown",
        "\nA man opens the door of a bus. Nobody speaks.\n",
        "",
    );
    let project = project();
    project.replace(PAGE, "captions: talk.vtt", "captions: none");
    project.build(&["--no-leaflets", "--edition", "luton"]);
    assert!(project.page("luton/en-GB/components").contains("nothing to hear"));
}

#[test]
fn content_that_is_not_what_it_is_for() {
    broken(
        "component-content",
        &format!("{}:1", line("::: figure")),
        "a picture and",
        "The ramp is on the left of the door.\n",
        "",
    );
    broken(
        "component-content",
        &format!("{}:1", line("::: steps")),
        "one numbered list",
        "4. Tell your story.\n5. Go home.",
        "Go home.",
    );
    broken(
        "component-content",
        &format!("{}:1", line("::: details What do I bring?")),
        "some text",
        "Nothing.\n",
        "",
    );
    broken(
        "component-place",
        &format!("{}:1", line("Bring a friend. There is tea.")),
        "close “date”",
        "Bring a friend. There is tea.",
        "::: details X\nBring a friend.\n:::",
    );
    broken(
        "component-place",
        &format!("{}:3", line("- a woman") + 1),
        "without spaces",
        "- a woman\n",
        "- a woman\n  ::: quote\n",
    );
}

/// What stands on the page in every language.
const MARKUP: [&str; 11] = [
    "<details class=\"faq more\" id=\"what-if-it-hurts\">",
    "<div class=\"card person\"><h3",
    "<time class=\"date\" datetime=\"2027-03-06T11:00\">",
    "<figure class=\"quote\"><blockquote>",
    "<figure class=\"figure\">",
    "<ol class=\"steps on\" start=\"4\">",
    "role=\"region\" aria-labelledby=\"when-we-are-there\"><table class=\"table wide\"><caption id=\"when-we-are-there\"",
    "<th scope=\"row\"",
    "<video controls preload=\"none\" playsinline",
    "srclang=\"ur\" label=\"اردو\"",
    "href=\"https://www.example.org/watch?v=bus\"",
];

#[test]
fn each_component_is_whole_on_the_web_in_every_direction() {
    let project = project();
    project.build(&["--no-leaflets", "--edition", "luton"]);
    for (tag, said) in [
        (
            "en-GB",
            [
                "What if it hurts?",
                "A volunteer in Luton",
                "When we are there",
                "Read what is said and shown",
                "3</bdi> minutes",
            ],
        ),
        (
            "ur",
            [
                "اگر درد ہو تو کیا کروں؟",
                "لوٹن کی ایک رضاکار",
                "ہم کب موجود ہوتے ہیں",
                "جو کہا اور دکھایا گیا ہے",
                "منٹ",
            ],
        ),
        (
            "pl",
            [
                "A jeśli będzie bolało?",
                "Wolontariuszka z Luton",
                "Kiedy jesteśmy",
                "Przeczytaj, co słychać i widać",
                "3</bdi> minuty",
            ],
        ),
    ] {
        let html = project.page(&format!("luton/{tag}/components"));
        for words in said {
            assert!(html.contains(words), "{tag}: no {words}");
        }
        for markup in MARKUP {
            assert!(html.contains(markup), "{tag}: no {markup}");
        }
        assert!(!html.contains("<script"), "{tag}: a script");
        assert_eq!(
            html.matches("data-translation=\"source\"").count(),
            0,
            "{tag}: something is not translated"
        );
    }
    // Somebody who does not read Urdu gets the whole page in English and is told.
    assert!(project.page("luton/en-GB/components").contains("href=\"tel:+443005554152\""));
    let files: Vec<String> = project.output().keys().map(|it| it.display().to_string()).collect();
    for name in ["talk.", ".webm", ".vtt", "talk.ur."] {
        assert!(
            files.iter().any(|it| it.contains("/assets/") && it.contains(name)),
            "{name} is not published"
        );
    }
}

#[test]
fn each_text_of_a_component_is_a_unit_with_its_place() {
    let project = project();
    assert_eq!(project.run(&["sync"]).code, 0);
    let given = project.read("locales/en-GB/pages/luton/components.ftl");
    for (place, id) in [
        ("# line that opens more, under “What opens”", "details-"),
        ("# paragraph, under “What opens”, in the details “What if it hurts?”", "p-"),
        ("# heading of a contact card, under “Who is there”, in the details “What if it hurts?”", "card-"),
        ("# line that opens more, under “What opens”\n", "details-3c4f9512"),
        ("# who said it, under “What people said”, in the quote", "by-"),
        ("# name of a table, under “Tables”", "caption-"),
        ("# paragraph, under “Films”, in the transcript of the video “How the bus works”", "p-"),
    ] {
        let at = given.find(place).unwrap_or_else(|| panic!("no {place} in\n{given}"));
        assert!(given[at..].contains(id), "{place}");
    }
    let outcome =
        project.run(&["export", "ur", "--format", "csv", "--page", "luton/components", "--out", "out.csv"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    assert!(project.read("out.csv").contains("in the quote"));
    assert_eq!(
        project.run(&["export", "ur", "--format", "review-sheet", "--page", "luton/components"]).code,
        0
    );
}

#[test]
fn a_link_may_lead_into_a_component() {
    let project = project();
    project.replace(PAGE, "Plain words", "[Pain](#what-if-it-hurts), [who](#who-is-there). Plain words");
    project.build(&["--no-leaflets", "--edition", "luton", "--lang", "en-GB"]);
    broken(
        "link-anchor",
        &format!("{}:8", line("Plain words")),
        "did you mean “what-if-it-hurts”?",
        "Plain words",
        "[Pain](#what-if-it-hurt) Plain words",
    );
}

#[test]
fn the_leaflet_says_the_same_in_the_same_order() {
    let project = project();
    project.build(&["--edition", "luton"]);
    for (tag, words) in [
        (
            "en-GB",
            [
                "What if it hurts?",
                "The quiet line",
                "An evening of stories",
                "They listened.",
                "A volunteer in Luton",
                "The ramp is on the left",
                "Go home.",
                "When we are there",
                "The camera shows a ramp",
                "example.org/watch?v=bus",
            ],
        ),
        (
            "ur",
            [
                "اگر درد ہو تو",
                "خاموش لائن",
                "کہانیوں کی شام",
                "میری بات سنی",
                "لوٹن کی ایک رضاکار",
                "ڈھلوان دروازے کے",
                "گھر جائیں",
                "ہم کب موجود",
                "کیمرا ایک ڈھلوان",
                "کوئی نہیں بولتا",
            ],
        ),
    ] {
        let path = format!("public/luton/{tag}/leaflets/components-large-print.{tag}.pdf");
        let bytes = std::fs::read(project.path(&path)).expect("the leaflet");
        let said = text_of(&bytes);
        let mut from = 0;
        for it in words {
            let it: String = it.split_whitespace().collect();
            let at = said[from..]
                .find(&it)
                .unwrap_or_else(|| panic!("{tag}: no {it} after byte {from} of\n{said}"));
            from += at + it.len();
        }
    }
}

/// The words of a PDF in the order of its content, without spaces. A word in a script whose letters join has its
/// `ActualText`; the others are said by their glyphs.
fn text_of(pdf: &[u8]) -> String {
    let document = lopdf::Document::load_mem(pdf).expect("a PDF");
    let mut said = String::new();
    for (number, page) in document.get_pages() {
        let mut words = String::new();
        let content = document.get_page_content(page);
        let content = lopdf::content::Content::decode(&content).expect("operators");
        for operation in content.operations {
            let Some(lopdf::Object::Dictionary(properties)) = operation.operands.get(1) else { continue };
            let Ok(lopdf::Object::String(bytes, _)) = properties.get(b"ActualText") else { continue };
            let units = bytes[2..].chunks_exact(2).map(|it| u16::from_be_bytes([it[0], it[1]]));
            words.extend(char::decode_utf16(units).filter_map(Result::ok));
        }
        // A page of Latin letters may name a language or two in its own.
        let is_latin = words.chars().count() < 100;
        said.push_str(&if is_latin { document.extract_text(&[number]).expect("text") } else { words });
    }
    said.retain(|it| !it.is_whitespace() && !is_mark(it));
    said
}

/// Marks of direction, which are not seen.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}')
}
