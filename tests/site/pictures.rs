//! Pictures from the page's source to what readers get: sizes, words for who cannot see them, files for one language,
//! and what must not get out.

use std::fs;

use image::{ExtendedColorType, ImageEncoder, Rgb, RgbImage};

use crate::project::{Outcome, Project};

const PAGE: &str = "content/whittington/pride-in-health.md";

/// A photograph of one colour and some noise, as JPEG with a note of the place where it was taken.
fn photograph(project: &Project, path: &str, colour: u8) {
    let picture = RgbImage::from_fn(1000, 500, |x, y| {
        let noise = u8::try_from((x * 7 + y * 13) % 23).expect("small");
        Rgb([colour + noise, noise, noise])
    });
    let mut bytes = Vec::new();
    let mut encoder = image::codecs::jpeg::JpegEncoder::new(&mut bytes);
    // No entries, and then the note.
    encoder.set_exif_metadata(b"II*\0\x08\0\0\0\0\0\0\0\0\x0051.8787 N 0.4200 W".to_vec()).expect("EXIF");
    encoder.write_image(&picture, 1000, 500, ExtendedColorType::Rgb8).expect("a JPEG");
    fs::write(project.path(path), bytes).expect("a file");
}

fn add(project: &Project, line: &str) {
    let page = project.read(PAGE);
    project.write(PAGE, &format!("{page}\n{line}\n"));
}

fn finding(outcome: &Outcome, code: &str) -> String {
    assert_eq!(outcome.code, 1, "{}{}", outcome.stdout, outcome.stderr);
    let found = outcome.stdout.split("\n\n").find(|it| it.contains(&format!("error[{code}]")));
    found.unwrap_or_else(|| panic!("no {code} in\n{}", outcome.stdout)).to_owned()
}

#[test]
fn a_photograph_is_published_in_sizes_and_says_nothing_of_where_it_was_taken() {
    let project = Project::sample();
    photograph(&project, "content/whittington/hall.jpg", 100);
    add(&project, "![The hall, with rows of chairs](hall.jpg)\n\n![](hall.jpg \"decorative\")");
    project.build(&["--edition", "whittington"]);
    let page = project.page("whittington/en-GB/pride-in-health");
    let pictures: Vec<&str> = page.lines().filter(|it| it.contains("hall-")).collect();
    assert_eq!(pictures.len(), 2, "{page}");
    for size in ["hall-320.", "hall-640.", "hall-960.", "hall-1000."] {
        // As JPEG and as WebP.
        assert!(pictures[0].matches(size).count() >= 2, "no {size} in {}", pictures[0]);
    }
    assert!(pictures[0].starts_with("<picture><source type=\"image/webp\" srcset=\""), "{}", pictures[0]);
    assert!(pictures[0].contains(" alt=\"The hall, with rows of chairs\" width=\"1000\" height=\"500\">"));
    // The first one comes at once, and those below when they are near.
    assert!(!pictures[0].contains("lazy"));
    assert!(
        pictures[1].contains(" alt=\"\" width=\"1000\" height=\"500\" loading=\"lazy\" decoding=\"async\">")
    );
    let mut seen = 0;
    for (path, bytes) in project.output() {
        assert!(!bytes.windows(9).any(|it| it == b"51.8787 N"), "{}", path.display());
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if let Some(rest) = name.strip_prefix("hall-") {
            let width: u32 = rest.split('.').next().expect("a width").parse().expect("a number");
            let picture = image::load_from_memory(&bytes).expect("a picture");
            assert_eq!((picture.width(), picture.height()), (width, width / 2));
            seen += 1;
        }
    }
    assert_eq!(seen, 8);
    let before = project.output();
    fs::remove_dir_all(project.path(".handbill")).expect("the memo");
    project.build(&["--edition", "whittington"]);
    assert!(before == project.output(), "the same sources, another site");
}

#[test]
fn a_language_has_a_picture_of_its_own_or_the_common_one_turned_round() {
    let project = Project::sample();
    photograph(&project, "content/peterborough/hall.jpg", 100);
    photograph(&project, "content/peterborough/way.jpg", 150);
    photograph(&project, "content/peterborough/way.ur.jpg", 200);
    let page = project.read("content/peterborough/health-hub.md");
    let added = format!("{page}\n![The hall](hall.jpg \"mirror\")\n\n![The way](way.jpg \"mirror\")\n");
    project.write("content/peterborough/health-hub.md", &added);
    project.build(&["--edition", "peterborough", "--no-leaflets"]);
    let line = |tag: &str, name: &str| {
        let page = project.page(&format!("peterborough/{tag}/health-hub"));
        page.lines().find(|it| it.contains(name)).unwrap_or_else(|| panic!("no {name} in {tag}")).to_owned()
    };
    assert!(line("ur", "hall-").contains("class=\"picture mirrored\""));
    assert!(line("pl", "hall-").contains("class=\"picture\""));
    // The Urdu one stands as it was made.
    assert!(line("ur", "way.ur-").contains("class=\"picture\""));
    assert!(line("pl", "way-").contains("class=\"picture\""));
    assert!(line("en-GB", "way-").contains("class=\"picture\""));
}

#[test]
fn leaflets_pass_over_decorative_pictures_and_turn_mirrored_ones() {
    let project = Project::sample();
    let page = project.read("content/peterborough/health-hub-easy-read.md");
    // The first picture, decorative and turned round: the form must still see that the text has a picture.
    let start = page.find("![").expect("a picture");
    let end = start + page[start..].find(')').expect("its end");
    let file = page[start..end].rsplit('(').next().expect("a path");
    let harmed = format!("{}![]({file} \"decorative mirror\"{}", &page[..start], &page[end..]);
    project.write("content/peterborough/health-hub-easy-read.md", &harmed);
    let outcome = project.run(&["check", "--edition", "peterborough", "--lang", "ur"]);
    // `check` holds each leaflet against PDF/UA.
    assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
}

#[test]
fn a_picture_that_lies_is_broken_or_too_large_is_told_where_the_page_names_it() {
    let project = Project::sample();
    photograph(&project, "content/whittington/hall.png", 100);
    add(&project, "![The hall](hall.png)");
    let outcome = project.run(&["check", "--no-leaflets", "--edition", "whittington"]);
    let found = finding(&outcome, "image-misnamed");
    assert!(found.contains(&format!("--> {PAGE}:")) && found.contains("rename it “hall.jpg”"), "{found}");

    let whole = fs::read(project.path("content/whittington/hall.png")).expect("a file");
    fs::rename(project.path("content/whittington/hall.png"), project.path("content/whittington/hall.jpg"))
        .expect("renamed");
    project.replace(PAGE, "(hall.png)", "(hall.jpg)");
    fs::write(project.path("content/whittington/hall.jpg"), &whole[..whole.len() / 2]).expect("a file");
    let outcome = project.run(&["check", "--no-leaflets", "--edition", "whittington"]);
    let found = finding(&outcome, "image-unreadable");
    assert!(found.contains("^^^^^^^^") && found.contains("save it again"), "{found}");

    // A GIF whose head promises 60,000 × 60,000 pixels.
    let gif = [b"GIF89a".as_slice(), &60_000_u16.to_le_bytes(), &60_000_u16.to_le_bytes(), &[0, 0, 0, b';']]
        .concat();
    fs::write(project.path("content/whittington/hall.gif"), gif).expect("a file");
    project.replace(PAGE, "(hall.jpg)", "(hall.gif)");
    let outcome = project.run(&["check", "--no-leaflets", "--edition", "whittington"]);
    let found = finding(&outcome, "image-too-large");
    assert!(found.contains("60000 × 60000 pixels"), "{found}");
}
