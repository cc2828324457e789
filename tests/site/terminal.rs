//! Manners in a terminal and in scripts: an ended build leaves nothing behind, findings are told of changed files, and other
//! programs get shapes that they know.

use std::collections::BTreeSet;
use std::fs;
use std::process::{Command, Stdio};
use std::time::Duration;

use walkdir::WalkDir;

use super::project::Project;

/// Files below the project, by their paths; not those that were there before.
fn files(project: &Project) -> BTreeSet<String> {
    let root = project.path("");
    let walk = WalkDir::new(&root).into_iter().flatten().filter(|it| it.file_type().is_file());
    let names = walk.map(|it| it.path().strip_prefix(&root).expect("below").display().to_string());
    names
        .filter(|it| !["content/", "locales/", "themes/"].iter().any(|folder| it.starts_with(folder)))
        .collect()
}

#[test]
fn a_build_that_is_ended_leaves_nothing_behind() {
    let arguments = ["build", "--no-leaflets", "--no-fonts"];
    let whole = Project::cold();
    assert_eq!(whole.run(&arguments).code, 0);
    let public = |project: &Project| {
        files(project).into_iter().filter(|it| it.starts_with("public/")).collect::<BTreeSet<_>>()
    };
    let wanted = public(&whole);
    let mut ended = 0;
    for delay in [5, 20, 60, 120, 180, 240, 300, 360, 420, 500, 600, 800] {
        let project = Project::cold();
        let mut build = Command::new(env!("CARGO_BIN_EXE_handbill"))
            .args(arguments)
            .current_dir(project.path(""))
            .env("SOURCE_DATE_EPOCH", "1795392000")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program");
        std::thread::sleep(Duration::from_millis(delay));
        let _ = Command::new("bash").args(["-c", &format!("kill -INT {}", build.id())]).status();
        let code = build.wait().expect("its end").code();
        // Before it listens, the system ends it; it has no code of its own then.
        assert!([Some(0), Some(130), None].contains(&code), "{code:?} after {delay} ms");
        ended += usize::from(code != Some(0));
        let left = files(&project);
        assert!(
            !left.iter().any(|it| it.starts_with(".handbill-") || it.contains(".half-")),
            "{delay} ms: {left:?}"
        );
        let public = public(&project);
        assert!(public.is_empty() || public == wanted, "{delay} ms: {} files", public.len());
        assert!(
            !fs::read_dir(project.path(""))
                .expect("it")
                .flatten()
                .any(|it| { it.file_name().to_string_lossy().starts_with(".handbill-") })
        );
    }
    assert!(ended > 0, "some were ended before they were done");
}

fn git(project: &Project, arguments: &[&str]) {
    let done = Command::new("git")
        .arg("-C")
        .arg(project.path(""))
        .args(["-c", "user.name=Test", "-c", "user.email=test@example.org"])
        .args(arguments)
        .output()
        .expect("git");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

#[test]
fn findings_are_told_of_what_has_changed_and_errors_of_everything() {
    let project = Project::sample();
    let long = "\n\nThis is a sentence that goes on and on and on, and that says so many things one after another that nobody who reads it in a second language, or when they are tired or ill, can hold all of it in their head until its end.\n";
    let add = |path: &str| project.write(path, &format!("{}{long}", project.read(path).trim_end()));
    add("content/luton/faq.md");
    git(&project, &["init", "-q"]);
    git(&project, &["add", "-A"]);
    git(&project, &["commit", "-qm", "first"]);
    add("content/luton/move-more.md");
    let check = |more: &[&str]| project.run(&[&["check", "--no-leaflets"], more].concat());
    let (all, changed) = (check(&[]), check(&["--changed-since", "HEAD"]));
    assert!(
        all.stdout.contains("content/luton/faq.md:") && all.stdout.contains("content/luton/move-more.md:")
    );
    assert!(!changed.stdout.contains("content/luton/faq.md:"), "{}", changed.stdout);
    assert!(changed.stdout.contains("content/luton/move-more.md:"));
    // A page that was renamed breaks pages that did not change.
    fs::rename(
        project.path("content/luton/what-you-say-counts.md"),
        project.path("content/luton/your-say.md"),
    )
    .expect("a new name");
    let broken = check(&["--changed-since", "HEAD", "--format", "sarif"]);
    assert_eq!(broken.code, 1);
    let log: serde_json::Value = serde_json::from_str(&broken.stdout).expect("SARIF");
    let results = log["runs"][0]["results"].as_array().expect("results");
    let of_faq = results.iter().find(|it| {
        it["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "content/luton/faq.md"
    });
    assert_eq!(of_faq.expect("the link")["level"], "error");
    let wrong = check(&["--changed-since", "no-such-branch"]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.stderr.contains("no-such-branch"), "{}", wrong.stderr);
}

#[test]
fn nothing_is_coloured_in_a_pipe() {
    let project = Project::sample();
    project.replace("content/luton/faq.md", "](what-you-say-counts.md)", "](gone.md)");
    let checked = project.run(&["check", "--no-leaflets"]);
    assert!(checked.stdout.contains("gone.md") && !checked.stdout.contains('\u{1b}'));
    assert!(!checked.stderr.contains('\u{1b}'));
}

#[test]
fn shells_and_manuals_know_every_command() {
    let project = Project::sample();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = project.run(&["completions", shell]).stdout;
        assert!(["watch", "sign-off", "changed-since"].iter().all(|it| script.contains(it)), "{shell}");
    }
    assert!(project.run(&["man"]).stdout.contains(".SH NAME"));
    assert_eq!(project.run(&["man", "--out", "manual"]).code, 0);
    assert!(project.path("manual/handbill.1").is_file() && project.path("manual/handbill-watch.1").is_file());
}

#[test]
fn nothing_new_is_written_over_something() {
    let project = Project::sample();
    let before = project.read("content/luton/faq.md");
    for (arguments, said) in [
        (vec!["new", "page", "luton/faq"], "There is content/luton/faq.md already."),
        (vec!["new", "page", "lutn/more"], "did you mean “luton”?"),
        (vec!["new", "edition", "luton"], "There is a folder content/luton already."),
        (vec!["new", "site", "content"], "There is something in content already"),
        (vec!["new", "event", "luton/walk", "--date", "6 March"], "“6 March” is no date"),
        (vec!["new", "site", "fresh", "--languages", "urd"], "There is no language “urd”"),
    ] {
        let outcome = project.run(&arguments);
        assert_eq!(outcome.code, 2, "{arguments:?}");
        assert!(outcome.stderr.contains(said), "{arguments:?}: {}", outcome.stderr);
    }
    assert_eq!(project.read("content/luton/faq.md"), before);
    assert!(!project.path("fresh").exists());
}

#[test]
fn a_theme_takes_the_place_of_the_programs_own_file_by_file() {
    let project = Project::sample();
    fs::remove_dir_all(project.path("themes")).expect("the theme");
    project.write("themes/community/templates/parts/menu.html", "<p>Our own menu</p>\n");
    let built = project.run(&["build", "--no-leaflets", "--no-fonts"]);
    let page = project.read("public/luton/en-GB/index.html");
    assert_eq!(built.code, 0, "{}{}", built.stdout, built.stderr);
    assert!(page.contains("Our own menu") && page.contains("id=\"main\""));
}
