//! What a build does where little or nothing has changed: the same site as if nothing were kept, and no file touched.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::time::SystemTime;

use crate::project::Project;

const BUILD: [&str; 4] = ["build", "--no-leaflets", "--edition", "whittington"];
const PAGE: &str = "content/whittington/pride-in-health.md";

fn dates(project: &Project) -> BTreeMap<PathBuf, SystemTime> {
    let date = |path: PathBuf| {
        let date = fs::metadata(&path).and_then(|it| it.modified()).expect("a date");
        (path, date)
    };
    project.output().into_keys().map(date).collect()
}

#[test]
fn where_nothing_has_changed_nothing_is_touched_and_all_is_told_again() {
    let project = Project::sample();
    project.replace(PAGE, "They met speakers.", "They met speakers, and SHOUTED VERY LOUDLY ABOUT IT.");
    let first = project.run(&BUILD);
    assert!(first.stdout.contains("[text-capitals]"), "{}", first.stdout);
    let before = dates(&project);
    let again = project.run(&BUILD);
    assert_eq!((again.code, &again.stdout), (0, &first.stdout));
    assert!(again.stderr.contains("Nothing has changed in"), "{}", again.stderr);
    assert_eq!(before, dates(&project));
    let named = project.run(&[&BUILD[..], &["--out", "public"]].concat());
    assert!(named.stderr.contains("Nothing has changed in public."), "{}", named.stderr);
    let json = project.run(&[&BUILD[..], &["--format", "json"]].concat());
    assert!(json.stdout.contains("\"unchanged\":false"), "it was said otherwise: {}", json.stdout);
    let json = project.run(&[&BUILD[..], &["--format", "json"]].concat());
    assert!(json.stdout.contains("\"unchanged\":true"), "{}", json.stdout);
}

#[test]
fn what_a_killed_build_left_goes_though_nothing_has_changed() {
    let project = Project::sample();
    project.run(&BUILD);
    let before = dates(&project);
    let left = project.path(".handbill-a1b2c3");
    fs::create_dir_all(left.join("site/whittington")).expect("made");
    fs::write(left.join(".handbill-staging"), "public").expect("written");
    let again = project.run(&BUILD);
    assert!(again.stderr.contains("Nothing has changed in"), "{}", again.stderr);
    assert!(!left.exists());
    assert_eq!(before, dates(&project));
}

#[test]
fn what_somebody_did_to_the_output_is_put_right() {
    let project = Project::sample();
    project.run(&BUILD);
    let whole = project.output();
    let page = project.path("public/whittington/en-GB/pride-in-health/index.html");
    let font = whole.keys().find(|it| it.extension().is_some_and(|it| it == "woff2")).expect("a font");
    fs::write(&page, "not ours").expect("written");
    fs::remove_file(font).expect("deleted");
    let again = project.run(&BUILD);
    assert!(again.stderr.contains("See ./public"), "{}", again.stderr);
    assert!(whole == project.output());
}

/// Edits come and go, so that what was kept of an earlier state is there when that state comes back.
#[test]
fn after_any_edits_the_site_is_the_one_that_is_made_of_nothing_kept() {
    let edits = [
        (PAGE, "They met speakers.", "They met three speakers."),
        (
            "content/whittington/edition.yaml",
            "base_url: https://example.org/",
            "base_url: https://example.com/",
        ),
        ("content/whittington/facts.yaml", "020 7946 0123", "020 7946 0124"),
        ("locales/en-GB/site.ftl", "skip-link = Skip", "skip-link = Please skip"),
        ("themes/community/templates/base.html", "<body", "<body data-new"),
    ];
    let (warm, cold) = (Project::sample(), Project::cold());
    let mut seed = 7_u32;
    for round in 0..6 {
        // A sequence that is the same in every run (the generator of Numerical Recipes).
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let (path, old, new) = edits[(seed >> 16) as usize % edits.len()];
        for project in [&warm, &cold] {
            let is_new = project.read(path).contains(new);
            let (from, to) = if is_new { (new, old) } else { (old, new) };
            project.replace(path, from, to);
        }
        if round > 0 {
            fs::remove_dir_all(cold.path(".handbill")).expect("something was kept");
        }
        for project in [&warm, &cold] {
            let outcome = project.run(&BUILD);
            assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
        }
        let relative = |project: &Project| -> BTreeMap<PathBuf, Vec<u8>> {
            let root = project.path("");
            let inside = |it: PathBuf| it.strip_prefix(&root).expect("inside").to_owned();
            project.output().into_iter().map(|(path, bytes)| (inside(path), bytes)).collect()
        };
        assert!(relative(&warm) == relative(&cold), "round {round}, {path}");
    }
}
