//! Fonts and style sheets as they are published: small, one set for each language, and the same from the same sources.

use std::collections::BTreeMap;

use crate::project::Project;

/// Names and bytes of an edition's assets.
fn assets(project: &Project, edition: &str) -> BTreeMap<String, Vec<u8>> {
    let output = project.output();
    let root = project.path("public").join(edition).join("assets");
    let below = output.into_iter().filter_map(|(path, bytes)| {
        Some((path.strip_prefix(&root).ok()?.to_string_lossy().into_owned(), bytes))
    });
    below.collect()
}

/// The font files that the style sheet of a page names.
fn fonts_of(project: &Project, page: &str) -> Vec<String> {
    let html = project.page(page);
    let style = html.split("assets/").nth(1).and_then(|it| it.split('"').next()).expect("a style sheet");
    assert!(!style.contains("to-be-named"), "{style}");
    let edition = page.split('/').next().expect("an edition");
    let css = project.read(&format!("public/{edition}/assets/{style}"));
    css.split("url(\"fonts/").skip(1).filter_map(|it| Some(it.split('"').next()?.to_owned())).collect()
}

#[test]
fn each_language_loads_its_own_letters_and_few_of_the_others() {
    let project = Project::sample();
    project.build(&["--no-leaflets", "--edition", "luton"]);
    let assets = assets(&project, "luton");
    let size =
        |font: &str| assets.get(&format!("fonts/{font}")).map(Vec::len).expect("the font is published");
    for (tag, own, most) in [
        ("en-GB", "NotoSans.", 16_000),
        ("pl", "NotoSans.", 18_000),
        ("ro", "NotoSans.", 18_000),
        ("pa", "NotoSansGurmukhi.", 20_000),
        ("ur", "NotoNastaliqUrdu-Regular.", 85_000),
    ] {
        let fonts = fonts_of(&project, &format!("luton/{tag}"));
        assert!(fonts.iter().all(|it| it.ends_with(".woff2")), "{tag}: {fonts:?}");
        assert!(fonts.iter().any(|it| it.starts_with(own)), "{tag}: {fonts:?}");
        // Nastaliq's bold is made by the browser.
        assert!(fonts.iter().all(|it| !it.contains("Bold")), "{tag}: {fonts:?}");
        for font in &fonts {
            let most = if font.starts_with(own) {
                most
            } else if font.starts_with("NotoSans.") {
                16_000
            } else {
                6_000
            };
            assert!(size(font) <= most, "{tag}: {font} has {} bytes", size(font));
        }
    }
    let named: Vec<String> = ["en-GB", "pl", "ro", "pa", "ur", ""]
        .iter()
        .flat_map(|tag| fonts_of(&project, format!("luton/{tag}").trim_end_matches('/')))
        .collect();
    for font in assets.keys().filter_map(|it| it.strip_prefix("fonts/")) {
        assert!(named.iter().any(|it| it == font), "no page needs {font}");
    }
}

#[test]
fn the_same_pages_give_the_same_fonts_with_and_without_earlier_results() {
    let project = Project::sample();
    project.build(&["--no-leaflets", "--edition", "whittington"]);
    let before = project.output();
    std::fs::remove_dir_all(project.path(".handbill")).expect("the memo");
    project.build(&["--no-leaflets", "--edition", "whittington"]);
    assert!(before == project.output(), "the same sources, another site");
    // A letter that stood on no page comes into the font, and so the font has another name.
    let fonts = fonts_of(&project, "whittington/en-GB");
    project.replace("content/whittington/pride-in-health.md", "\n---\n", "\n---\n\nWelcome, Łukasz.\n");
    project.build(&["--no-leaflets", "--edition", "whittington"]);
    assert_ne!(fonts_of(&project, "whittington/en-GB"), fonts);
}

#[test]
fn a_font_that_cannot_be_read_is_refused_with_its_name() {
    let project = Project::sample();
    let font = "NotoSansGurmukhi[wght].ttf";
    std::fs::write(project.path(&format!("themes/community/fonts/{font}")), b"no font").expect("a file");
    let refused = project.run(&["build", "--no-leaflets", "--edition", "luton", "--lang", "pa"]);
    let told = format!("[font-unreadable]: fonts/{font} is no font");
    assert!(refused.code == 1 && refused.stdout.contains(&told), "{} {}", refused.stdout, refused.stderr);
    let checked = project.run(&["check"]);
    assert!(checked.code == 1 && checked.stdout.contains(&told), "{} {}", checked.stdout, checked.stderr);
}
