//! What the sample site looks like as a whole.

use crate::project::Project;

#[test]
fn three_sites_in_five_languages_are_built_alike_twice() {
    let project = Project::cold();
    project.build(&[]);
    let first = project.output();
    std::fs::remove_dir_all(project.path(".handbill")).expect("something was kept");
    project.build(&[]);
    assert!(first == project.output(), "two builds of the same sources differ");
    let leaflets = first.keys().filter(|it| it.extension().is_some_and(|it| it == "pdf")).count();
    // Booklets and folded leaflets have a file to read and one to print.
    assert_eq!(leaflets, (5 + 4 + 4 + 4 + 10 + 3 + 4) * 5 + 3);
    for page in
        ["", "luton", "luton/ur", "luton/pa/hear-me/bury-park", "peterborough/ro", "whittington/en-GB"]
    {
        assert!(project.path(&format!("public/{page}/index.html")).is_file(), "{page}");
    }
}

#[test]
fn every_page_has_its_language_one_h1_and_only_relative_links_to_pages() {
    let project = Project::sample();
    project.build(&["--no-leaflets"]);
    let mut pages = 0;
    for (path, bytes) in project.output() {
        if path.extension().is_none_or(|it| it != "html") {
            continue;
        }
        pages += 1;
        let html = String::from_utf8(bytes).expect("UTF-8");
        let name = path.display();
        assert_eq!(html.matches("<h1").count(), 1, "{name}");
        assert_eq!(html.matches("<main ").count(), 1, "{name}");
        let rtl = name.to_string().contains("/ur/");
        assert!(html.contains(if rtl { "<html lang=\"ur\" dir=\"rtl\"" } else { "dir=\"ltr\"" }), "{name}");
        // A host shows the page for lost readers at any depth; only a page that nobody should see has a script.
        let lost = name.to_string().ends_with("/404.html");
        let is_search = name.to_string().ends_with("/search/index.html");
        let discreet = html.contains("class=\"quick-exit\"");
        for wrong in ["href=\"/", "src=\"/", "href=\"http://", "<script", "style=\"", "{ $", "{$", "\u{e000}"]
        {
            // Data is no script, and links to pass a page on lead to other programs.
            let html = html.replace("<script type=\"application/ld+json\">", "");
            let is_meant = (lost && wrong == "href=\"/") || ((discreet || is_search) && wrong == "<script");
            assert!(is_meant || !html.contains(wrong), "{name}: {wrong}");
        }
        assert_eq!(
            html.matches("<script src").count(),
            usize::from(is_search || discreet),
            "{name}: scripts"
        );
    }
    assert!(pages > 60, "only {pages} pages");
}

#[test]
fn a_discreet_page_gives_nothing_away() {
    let project = Project::sample();
    project.build(&["--edition", "peterborough"]);
    let html = project.page("peterborough/en-GB/womens-health");
    let head = html.split("</head>").next().expect("a head");
    assert!(head.contains("<title>Healthcare for women</title>"), "{head}");
    assert!(head.contains("noindex") && head.contains("no-referrer"));
    assert!(html.contains("rel=\"noreferrer\""), "a way off the page");
    assert!(!html.contains("class=\"quilt\""));
    assert!(!project.read("public/peterborough/sitemap.xml").contains("womens-health"));
}

#[test]
fn one_language_of_one_edition_leaves_the_rest_in_place() {
    let project = Project::sample();
    project.build(&["--no-leaflets"]);
    let before = project.output();
    project.build(&["--no-leaflets", "--edition", "luton", "--lang", "ur"]);
    let after = project.output();
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    let chooser = project.path("public/index.html");
    assert!(before[&chooser] == after[&chooser], "the place chooser still leads to every edition");
}

#[test]
fn strangers_files_stay_and_pages_of_the_past_go() {
    let project = Project::sample();
    project.write("content/luton/old.md", "---\ntype: page\ntitle: Old\n---\n\nGone soon.\n");
    project.build(&[]);
    project.write("public/CNAME", "example.org\n");
    assert!(project.path("public/luton/en-GB/old/index.html").is_file());
    std::fs::remove_file(project.path("content/luton/old.md")).expect("a page");
    project.build(&[]);
    assert!(!project.path("public/luton/en-GB/old").exists());
    assert_eq!(project.read("public/CNAME"), "example.org\n");
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let project = Project::sample();
    project.replace("content/luton/faq.md", "what-you-say-counts.md", "gone.md");
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_handbill"))
        .args(["check", "--no-leaflets"])
        .current_dir(project.path(""))
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("the program runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(1));
    assert!(!String::from_utf8_lossy(&output.stderr).contains("panicked"));
}

#[test]
fn a_page_that_was_withdrawn_is_gone_also_when_one_edition_is_built() {
    let project = Project::sample();
    project.build(&["--no-leaflets"]);
    project.replace(
        "content/luton/edition.yaml",
        "languages: [en-GB, ur, pa, ro, pl]",
        "languages: [en-GB, ur, pa, ro]",
    );
    project.build(&["--edition", "luton", "--no-leaflets"]);
    assert!(!project.path("public/luton/pl/faq/index.html").exists());
    assert!(project.path("public/peterborough/pl/index.html").exists());
}

#[test]
fn a_fault_is_told_also_after_the_same_pages_were_found_right() {
    let project = Project::sample();
    let check = |project: &Project| {
        project.run(&["build", "--edition", "whittington", "--no-leaflets", "--no-fonts"])
    };
    assert_eq!(check(&project).code, 0);
    let base = "themes/community/templates/base.html";
    project.replace(base, "</body>", "<button></button></body>");
    // What was found wrong is never kept as right.
    for _ in 0..2 {
        let outcome = check(&project);
        assert_eq!(outcome.code, 1, "{}", outcome.stderr);
        assert!(outcome.stdout.contains("html-button-name"), "{}", outcome.stdout);
        assert!(outcome.stdout.contains(base), "{}", outcome.stdout);
    }
    project.replace(base, "<button></button></body>", "</body>");
    assert_eq!(check(&project).code, 0);
}
