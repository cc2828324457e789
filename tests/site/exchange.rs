//! Texts that go to an agency and come back, over the sample.

use std::collections::BTreeMap;

use crate::project::Project;

/// Every translator's file.
fn locales(project: &Project) -> BTreeMap<std::path::PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    crate::project::collect(&project.path("locales"), &mut found);
    found
}

fn export(project: &Project, tag: &str, format: &str) -> String {
    let file = format!("{tag}.{format}");
    let outcome = project.run(&["export", tag, "--format", format, "--out", &file]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    file
}

#[test]
fn a_round_trip_without_a_change_leaves_every_byte() {
    let project = Project::sample();
    // One file as Windows writes it, with a mark and comments.
    let path = "locales/ur/pages/luton/faq.ftl";
    let text = format!("\u{feff}{}", project.read(path).replace('\n', "\r\n"));
    project.write(path, &text);
    project.replace("content/luton/move-more.md", "tired or worried", "very tired or worried");
    let before = locales(&project);
    for tag in ["ur", "pa", "pl", "ro"] {
        for format in ["xliff", "csv"] {
            let file = export(&project, tag, format);
            let outcome = project.run(&["import", &file]);
            assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
            assert!(outcome.stderr.starts_with("0 taken over"), "{}", outcome.stderr);
            assert_eq!(locales(&project), before, "{file}");
        }
    }
}

#[test]
fn new_words_come_back_and_a_stale_text_is_clear() {
    for format in ["xliff", "csv"] {
        for synced in [false, true] {
            let project = Project::sample();
            project.replace(
                "content/luton/faq.md",
                "You can stop at any point",
                "You can stop whenever you like",
            );
            if synced {
                assert_eq!(project.run(&["sync"]).code, 0);
            }
            let file = export(&project, "pl", format);
            let text = project.read(&file);
            let new = "Państwo skończyć";
            let old = "Państwo przerwać";
            assert!(text.contains(old), "{text}");
            // Only the first: the other is the old text beside it.
            project.write(
                &file,
                &text.replacen(old, new, 1).replace("jak zapobiegać rakowi", "jak uniknąć raka"),
            );
            let outcome = project.run(&["import", &file, "--dry-run"]);
            assert!(outcome.stdout.contains("[-"), "{}", outcome.stdout);
            let outcome = project.run(&["import", &file]);
            assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
            let translations = project.read("locales/pl/pages/luton/faq.ftl");
            assert!(
                translations.lines().any(|it| it.starts_with("p-e47aa0ae = ") && it.contains(new)),
                "{translations}"
            );
            assert!(
                !translations.contains("STALE") && !translations.contains("p-4b9301f1"),
                "{translations}"
            );
            let status = project.run(&["status", "--lang", "pl"]).stdout;
            assert!(status.contains(" 0 stale, 0 missing"), "{status}");
        }
    }
}

#[test]
fn an_agency_that_says_it_is_still_right_clears_a_stale_text() {
    let project = Project::sample();
    project.replace("content/luton/faq.md", "You can stop at any point", "You can stop at any moment");
    assert_eq!(project.run(&["sync"]).code, 0);
    let file = export(&project, "ro", "xliff");
    let text = project.read(&file);
    project.write(&file, &text.replace("needs-review-translation", "final"));
    assert_eq!(project.run(&["import", &file]).code, 0);
    assert!(!project.read("locales/ro/pages/luton/faq.ftl").contains("STALE"));
}

#[test]
fn texts_are_refused_one_by_one_and_the_others_are_taken() {
    let project = Project::sample();
    let file = export(&project, "ur", "csv");
    project.replace("content/luton/faq.md", "- treatment\n", "- treatment and care\n");
    let text = project.read(&file);
    let with_phone = text.lines().find(|it| it.contains("{ $helpline }")).expect("a phone").to_owned();
    // The translation stands behind the note and the source text.
    let at = with_phone.rfind("{ $helpline }").expect("a phone");
    let cells = text
        .replace("کینسر سے بچاؤ", "کینسر سے بچنا")
        .replace(
            &with_phone,
            &format!("{}0300{}", &with_phone[..at], &with_phone[at + "{ $helpline }".len()..]),
        )
        .replace(",life after treatment,", ",life after all,")
        .replace("pages/luton/faq,li-ec04da6e", "pages/luton/faq,li-00000000");
    project.write(&file, &cells);
    let outcome = project.run(&["import", &file]);
    assert_eq!(outcome.code, 1, "{}", outcome.stdout);
    assert!(outcome.stdout.contains("made from another source text"), "{}", outcome.stdout);
    assert!(outcome.stdout.contains("li-00000000 is no text of today’s site"), "{}", outcome.stdout);
    assert!(
        outcome.stdout.contains("{ $helpline } of the source text is not in the translation"),
        "{}",
        outcome.stdout
    );
    assert!(outcome.stdout.contains(&format!("refused: {file}:")), "{}", outcome.stdout);
    assert!(project.read("locales/ur/pages/luton/faq.ftl").contains("کینسر سے بچنا"));
}

#[test]
fn a_message_of_the_interface_changes_in_the_file_where_it_stands() {
    let project = Project::sample();
    let path = "locales/pl/site.ftl";
    let all = project.read(path);
    let line = all.lines().find(|it| it.starts_with("skip-link = ")).expect("the message").to_owned();
    project.write(path, &all.replace(&format!("{line}\n"), ""));
    project.write("locales/pl/more.ftl", &format!("{line}\n"));
    let before = project.read(path);
    let file = export(&project, "pl", "csv");
    let text = project.read(&file);
    project.write(&file, &text.replace("głównej treści", "treści"));
    let outcome = project.run(&["import", &file]);
    assert!(outcome.stderr.starts_with("1 taken over"), "{}{}", outcome.stdout, outcome.stderr);
    assert_eq!(
        project.read("locales/pl/more.ftl"),
        format!("{}\n", line.replace("głównej treści", "treści"))
    );
    assert_eq!(project.read(path), before);
}

#[test]
fn a_translation_that_would_break_the_site_is_refused() {
    let project = Project::sample();
    let before = locales(&project);
    let file = export(&project, "pl", "csv");
    let text = project.read(&file);
    for (new, reason) in [
        ("Co <b>robi</b>", "raw HTML"),
        ("Co robi { $nobody }", ""),
        ("Co robi { -nobody }", ""),
        ("Co robi { h-8a6a4d4e }", ""),
        ("Co { robi", ""),
        ("\"Co\n.robi = x\"", ""),
        ("\"Co\n\nh-11111111 = x\"", ""),
    ] {
        project.write(&file, &text.replacen("Co robi wolontariusz", new, 1));
        let outcome = project.run(&["import", &file]);
        let is_whole = project.run(&["check", "--no-leaflets", "--edition", "luton"]).code == 0;
        assert!(is_whole, "{new}: {}{}", outcome.stdout, outcome.stderr);
        if new.contains("h-11111111") {
            continue; // Its lines are indented: words, and no message.
        }
        assert_eq!(outcome.code, 1, "{new}: {}{}", outcome.stdout, outcome.stderr);
        assert!(outcome.stdout.contains(&format!("refused: {file}:10: ")), "{new}: {}", outcome.stdout);
        assert!(outcome.stdout.contains(reason), "{new}: {}", outcome.stdout);
        assert_eq!(locales(&project), before, "{new}");
    }
}

#[test]
fn english_that_a_cat_tool_filled_in_is_not_taken_over() {
    let project = Project::sample();
    project.replace("content/luton/edition.yaml", "[en-GB, ur", "[en-GB, hu, ur");
    let file = export(&project, "hu", "xliff");
    let text = project.read(&file);
    let filled: String = text
        .lines()
        .map(|it| match it.strip_prefix("<source>").and_then(|it| it.strip_suffix("</source>")) {
            Some(words) => format!("{it}\n<target state=\"needs-translation\">{words}</target>\n"),
            None => format!("{it}\n"),
        })
        .collect();
    project.write(&file, &filled);
    let outcome = project.run(&["import", &file]);
    assert_eq!(outcome.code, 0, "{}", outcome.stdout);
    assert!(outcome.stderr.starts_with("0 taken over"), "{}", outcome.stderr);
    assert!(!project.path("locales/hu/site.ftl").exists());
}

#[test]
fn a_region_that_a_cat_tool_adds_is_understood() {
    let project = Project::sample();
    let file = export(&project, "ur", "xliff");
    let text = project.read(&file);
    project.write(&file, &text.replace("target-language=\"ur\"", "target-language=\"ur-PK\""));
    assert_eq!(project.run(&["import", &file]).code, 0);
    project.write(&file, &text.replace("target-language=\"ur\"", "target-language=\"de-DE\""));
    assert_eq!(project.run(&["import", &file]).code, 2);
}

#[test]
fn pages_are_named_as_elsewhere_and_an_unknown_one_is_told() {
    let project = Project::sample();
    for format in ["csv", "xliff", "review-sheet"] {
        let run = |page: &str| {
            project.run(&[
                "export",
                "pl",
                "--format",
                format,
                "--out",
                "out",
                "--page",
                "luton/faq",
                "--page",
                page,
            ])
        };
        assert_eq!(run("move-more").code, 0, "{format}");
        let outcome = run("move-les");
        assert_eq!(outcome.code, 2, "{format}: {}", outcome.stderr);
        assert!(outcome.stderr.contains("There is no page “move-les”"), "{}", outcome.stderr);
        assert!(run("index").stderr.contains("may be one of these: luton/index"), "{format}");
    }
    let sheet = project.run(&["export", "pl", "--format", "review-sheet", "--page", "site"]);
    assert_eq!(sheet.code, 2, "{}", sheet.stderr);
    assert_eq!(project.run(&["export", "pl", "--format", "csv", "--page", "site"]).code, 0);
}

#[test]
fn only_what_is_open_goes_out_on_request() {
    let project = Project::sample();
    let out = |format: &str| {
        let file = format!("open.{format}");
        let outcome = project.run(&["export", "pl", "--format", format, "--open", "--out", &file]);
        assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
        let path = project.path(&file);
        path.exists().then(|| std::fs::read(path).expect("the file").len())
    };
    for format in ["csv", "xliff", "review-sheet"] {
        assert_eq!(out(format), None, "nothing is open: no file");
    }
    project.replace("content/luton/faq.md", "You can stop at any point", "You can stop whenever you like");
    assert_eq!(project.run(&["export", "pl", "--format", "review-sheet", "--out", "all.pdf"]).code, 0);
    let all = std::fs::metadata(project.path("all.pdf")).expect("the sheet").len();
    assert!(out("review-sheet").is_some_and(|it| (it as u64) < all / 2));
    assert!(out("csv").is_some() && out("xliff").is_some());
    let text = project.read("open.csv");
    assert_eq!(text.lines().filter(|it| it.starts_with("pl,")).count(), 1, "{text}");
}

#[test]
fn a_file_without_an_end_is_refused() {
    let project = Project::sample();
    let before = locales(&project);
    let outcome = project.run(&["import", "/dev/zero"]);
    assert_eq!(outcome.code, 2);
    assert!(outcome.stderr.contains("it is no file"), "{}", outcome.stderr);
    assert_eq!(locales(&project), before);
}

#[test]
fn a_new_language_can_be_translated_by_an_agency_whole() {
    let project = Project::sample();
    project.replace("content/luton/edition.yaml", "[en-GB, ur", "[en-GB, lt, ur");
    let file = export(&project, "lt", "csv");
    let mut reader = csv::Reader::from_path(project.path(&file)).expect("a table");
    let headers = reader.headers().expect("columns").clone();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&headers).expect("a row");
    for row in reader.records() {
        let mut cells: Vec<String> = row.expect("a row").iter().map(str::to_owned).collect();
        cells[6] = cells[5].replace("the ", "");
        writer.write_record(&cells).expect("a row");
    }
    let text = String::from_utf8(writer.into_inner().expect("bytes")).expect("text");
    project.write(&file, &text);
    let outcome = project.run(&["import", &file]);
    assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
    let status = project.run(&["status", "--lang", "lt"]).stdout;
    assert!(status.contains(" 0 stale, 0 missing"), "{status}");
    assert!(
        project.path("locales/lt/site.ftl").exists()
            && project.path("locales/lt/pages/luton/hear-me/index.ftl").exists()
    );
}

#[test]
fn a_file_that_cannot_be_read_changes_nothing() {
    let project = Project::sample();
    let before = locales(&project);
    for (text, line) in [
        ("<?xml version=\"1.0\"?>\n<!DOCTYPE x SYSTEM \"http://example.org/x.dtd\">\n<x/>", 2),
        ("file;id;translation\npages/luton/faq;p-1;x\n", 1),
    ] {
        project.write("back.csv", text);
        let outcome = project.run(&["import", "back.csv"]);
        assert_eq!(outcome.code, 1, "{}", outcome.stderr);
        assert!(outcome.stdout.contains(&format!("error: back.csv:{line}")), "{}", outcome.stdout);
        assert_eq!(locales(&project), before);
    }
    assert_eq!(project.run(&["import", "no-such-file"]).code, 2);
    assert_eq!(project.run(&["export", "xx", "--format", "csv"]).code, 2);
    project.write("back.csv", "file,id,source text,translation\npages/luton/faq,x,a,b\n");
    assert_eq!(project.run(&["import", "back.csv"]).code, 2, "it does not say its language");
}
