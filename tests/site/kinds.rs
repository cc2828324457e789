//! Types of pages, and what becomes of a page with time: on the page, in its leaflet, and in what other programs read.

use crate::project::Project;

const PROMISES: &str = "content/luton/here-is-what-we-will-do.md";
const EVENT: &str = "content/luton/hear-me/bury-park.md";
const FACTS: &str = "content/luton/facts.yaml";

fn build(project: &Project) {
    project.build(&["--no-leaflets", "--edition", "luton"]);
}

#[test]
fn a_promise_that_is_late_is_told_to_the_team_and_on_the_page_in_the_readers_language() {
    let project = Project::sample();
    project.replace(PROMISES, "due: 2027-06-30", "due: 2026-11-01");
    let told = project.run(&["check", "--no-leaflets"]).stdout;
    assert!(
        told.contains("warning[promise-overdue]: The promise “own-language” was to be kept by 2026-11-01."),
        "{told}"
    );
    build(&project);
    let english = project.page("luton/en-GB/here-is-what-we-will-do");
    let (_, own) = english.split_once("id=\"own-language\"").expect("the promise");
    assert!(own.split("</article>").next().expect("its end").contains("It is late. It was due by"), "{own}");
    assert_eq!(english.matches("It is late").count(), 1);
    let polish = project.page("luton/pl/here-is-what-we-will-do");
    assert!(polish.contains("1\u{a0}listopada 2026") || polish.contains("1 listopada 2026"), "{polish}");
    assert!(!polish.contains("It is late"));
    // A site may not be published with broken promises where its owner says so.
    project.replace("content/luton/edition.yaml", "dye: mulberry", "dye: mulberry\noverdue: error");
    let outcome = project.run(&["build", "--no-leaflets"]);
    assert_eq!(outcome.code, 1);
    assert!(outcome.stdout.contains("error[promise-overdue]"), "{}", outcome.stdout);
}

#[test]
fn what_happens_with_a_promise_is_a_feed() {
    let project = Project::sample();
    build(&project);
    let feed = project.read("public/luton/ur/here-is-what-we-will-do/changes.xml");
    assert_eq!(feed.matches("<entry>").count(), 3);
    assert!(
        feed.contains("xml:lang=\"ur\"")
            && feed.contains("/luton/ur/here-is-what-we-will-do/#own-language-2026-11-24")
    );
    assert!(project.page("luton/ur/here-is-what-we-will-do").contains("href=\"changes.xml\""));
}

#[test]
fn figures_come_from_facts_and_are_drawn_from_the_side_where_reading_begins() {
    let project = Project::sample();
    project.replace(
        "content/peterborough/facts.yaml",
        "screening-after: { number: 95 }",
        "screening-after: { number: 87 }",
    );
    project.build(&["--no-leaflets", "--edition", "peterborough"]);
    for tag in ["en-GB", "ur", "pl"] {
        let page = project.page(&format!("peterborough/{tag}/what-changed"));
        assert_eq!(page.matches("87").count(), 3, "{tag}: the sentence, the figure and the bar");
        assert!(
            page.contains("width=\"87%\"") && page.contains("width=\"19%\"") && !page.contains("95"),
            "{tag}"
        );
    }
    let styles = std::fs::read_to_string("themes/community/styles/parts.css").expect("the theme's styles");
    assert!(styles.contains("[dir=\"rtl\"] .bar svg { transform: scaleX(-1); }"));
}

#[test]
fn an_event_that_is_cancelled_says_so_on_the_page_in_calendars_and_to_search_engines() {
    let project = Project::sample();
    build(&project);
    let calendar = "public/luton/en-GB/hear-me/bury-park/event.ics";
    assert!(project.read(calendar).contains("STATUS:CONFIRMED"));
    project.replace(EVENT, "cost: Free", "cancelled: true\ncost: Free");
    build(&project);
    assert!(project.read(calendar).contains("STATUS:CANCELLED"));
    assert!(project.read("public/luton/en-GB/calendar.ics").contains("STATUS:CANCELLED"));
    let page = project.page("luton/en-GB/hear-me/bury-park");
    assert!(page.contains("This event is cancelled") && page.contains("https://schema.org/EventCancelled"));
    assert!(!project.page("luton/en-GB").contains("id=\"next\""), "nobody is invited");
}

#[test]
fn an_event_that_is_over_stands_among_the_past_ones_and_in_no_calendar() {
    let project = Project::sample();
    let date = |day: &str| {
        project.replace(
            FACTS,
            "bury-park-start: { date: 2027-03-06T11:00",
            &format!("bury-park-start: {{ date: {day}T11:00"),
        );
        project.replace(
            FACTS,
            "bury-park-end: { date: 2027-03-06T14:00",
            &format!("bury-park-end: {{ date: {day}T14:00"),
        );
    };
    build(&project);
    let section = project.page("luton/en-GB/hear-me");
    assert!(section.contains("id=\"coming\"") && !section.contains("id=\"past\""));
    date("2026-10-03");
    build(&project);
    let section = project.page("luton/en-GB/hear-me");
    assert!(
        section.contains("id=\"past\"") && section.contains("We plan no event at the moment."),
        "{section}"
    );
    assert!(!project.path("public/luton/en-GB/calendar.ics").exists());
    assert!(!project.page("luton/en-GB/hear-me/bury-park").contains("event.ics"));
    assert!(!project.read("public/luton/en-GB/feed.xml").contains("bury-park"));
}

#[test]
fn times_of_an_event_are_those_of_its_place_in_summer_too() {
    let project = Project::sample();
    project.replace(
        FACTS,
        "bury-park-start: { date: 2027-03-06T11:00",
        "bury-park-start: { date: 2027-07-03T11:00",
    );
    project.replace(
        FACTS,
        "bury-park-end: { date: 2027-03-06T14:00",
        "bury-park-end: { date: 2027-07-03T14:00",
    );
    build(&project);
    let calendar = project.read("public/luton/en-GB/calendar.ics");
    assert!(calendar.contains("DTSTART;TZID=Europe/London:20270703T110000"), "{calendar}");
    assert!(
        calendar.contains("DTSTART:20270328T010000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100"),
        "{calendar}"
    );
    assert!(
        project.page("luton/en-GB/hear-me/bury-park").contains("\"startDate\":\"2027-07-03T11:00:00+01:00\"")
    );
}

#[test]
fn a_page_past_its_last_day_is_a_record_and_stands_in_no_list() {
    let project = Project::sample();
    project.replace("content/luton/partners.md", "status: approved", "status: approved\nexpires: 2026-11-01");
    build(&project);
    let page = project.page("luton/en-GB/partners");
    assert!(
        page.contains("This page is out of date") && page.contains("name=\"robots\" content=\"noindex\""),
        "{page}"
    );
    for list in ["sitemap.xml", "en-GB/feed.xml"] {
        assert!(!project.read(&format!("public/luton/{list}")).contains("partners"), "{list}");
    }
    project.replace("content/luton/partners.md", "expires: 2026-11-01", "expires: 2026-12-01");
    build(&project);
    assert!(project.read("public/luton/sitemap.xml").contains("partners"));
}

#[test]
fn an_old_address_leads_to_the_page_in_each_language_with_and_without_a_host() {
    let project = Project::sample();
    build(&project);
    for tag in ["en-GB", "ur"] {
        let page = project.page(&format!("luton/{tag}/champions"));
        assert!(page.contains("content=\"0; url=../cancer-champions/index.html\""), "{tag}: {page}");
        assert!(
            page.contains(&format!("href=\"https://example.org/luton/{tag}/cancer-champions/\"")),
            "{tag}"
        );
        let moved = format!("/luton/{tag}/champions/ /luton/{tag}/cancer-champions/ 301");
        assert!(project.read("public/_redirects").contains(&moved));
        assert!(project.read("public/.htaccess").contains(&format!("=/luton/{tag}/champions/\n")));
        assert!(
            project
                .read("public/_hosting/nginx.conf")
                .contains(&format!("location = /luton/{tag}/champions/ {{ return 301"))
        );
    }
    assert!(!project.read("public/luton/sitemap.xml").contains("/champions/"));
    assert!(!project.read("public/luton/en-GB/feed.xml").contains("/champions/"));
}

#[test]
fn hosts_get_a_policy_that_lets_nothing_in_and_no_reader_is_kept_in_a_language() {
    let project = Project::sample();
    build(&project);
    let headers = project.read("public/_headers");
    assert!(headers.contains("default-src 'none'") && !headers.contains("unsafe"), "{headers}");
    // Whatever leads on by language begins at the bare address, and every page leads to the page with all of them.
    let apache = project.read("public/.htaccess");
    for line in apache.lines().filter(|it| it.contains("Accept-Language}")) {
        assert!(line.trim_start().starts_with('#'), "it is the owner's to choose: {line}");
    }
    assert!(apache.contains("#RewriteCond %{REQUEST_URI} =/luton/\n"));
    assert!(project.page("luton/ur/faq").contains("href=\"../../index.html\""));
    let robots = project.read("public/robots.txt");
    assert!(robots.contains("Sitemap: https://example.org/luton/sitemap.xml"), "{robots}");
}

#[test]
fn files_are_packed_beforehand_where_that_is_asked_for() {
    let project = Project::sample();
    project.build(&["--no-leaflets", "--edition", "whittington"]);
    assert!(!project.path("public/whittington/en-GB/index.html.br").exists());
    project.build(&["--no-leaflets", "--edition", "whittington", "--compress"]);
    for ending in ["br", "gz"] {
        let packed =
            std::fs::metadata(project.path(&format!("public/whittington/en-GB/index.html.{ending}")));
        let plain = std::fs::metadata(project.path("public/whittington/en-GB/index.html")).expect("the page");
        assert!(packed.expect("its twin").len() * 2 < plain.len());
    }
    project.build(&["--no-leaflets", "--edition", "whittington"]);
    assert!(
        !project.path("public/whittington/en-GB/index.html.br").exists(),
        "what is no longer made is gone"
    );
}

#[test]
fn every_type_of_page_can_be_started_and_builds_at_once() {
    let project = Project::sample();
    for kind in [
        "page",
        "service",
        "role",
        "faq",
        "commitments",
        "result",
        "training",
        "video",
        "story",
        "partners",
        "easy-read",
    ] {
        let outcome = project.run(&[
            "new",
            "page",
            &format!("luton/new-{kind}"),
            "--type",
            kind,
            "--title",
            "A new page",
            "--summary",
            "A summary.",
        ]);
        assert_eq!(outcome.code, 0, "{kind}: {}", outcome.stderr);
    }
    let outcome = project.run(&["new", "page", "luton/other", "--type", "comitments"]);
    assert_eq!(outcome.code, 2);
    assert!(outcome.stderr.contains("did you mean “commitments”?"), "{}", outcome.stderr);
    project.build(&["--edition", "luton", "--lang", "en-GB"]);
    for kind in ["commitments", "result", "training", "partners"] {
        assert!(
            project.path(&format!("public/luton/en-GB/leaflets/new-{kind}-a4.en-GB.pdf")).is_file(),
            "{kind}"
        );
    }
}

#[test]
fn the_status_of_languages_is_what_their_pages_show() {
    let project = Project::sample();
    // A page that is half in Polish, and a message of the interface that Urdu lacks.
    let faq = "locales/pl/pages/luton/faq.ftl";
    let half: String =
        project.read(faq).lines().filter(|it| !it.starts_with("p-")).map(|it| format!("{it}\n")).collect();
    project.write(faq, &half);
    let site = project.read("locales/ur/site.ftl");
    let less: String =
        site.lines().filter(|it| !it.starts_with("related-heading")).map(|it| format!("{it}\n")).collect();
    project.write("locales/ur/site.ftl", &less);
    project.build(&["--no-leaflets"]);
    let status: serde_json::Value =
        serde_json::from_str(&project.run(&["status", "--format", "json"]).stdout).expect("JSON");
    let of = |tag: &str| {
        let all = status["languages"].as_array().expect("languages");
        all.iter().find(|it| it["language"] == tag).expect("the language").clone()
    };
    assert_eq!(of("pl")["interface_percent"], 100);
    assert_eq!(of("ur")["interface_percent"], 99);
    let pages = |tag: &str| {
        let output = project.output();
        let own = output.into_iter().filter(|(path, _)| path.to_string_lossy().contains(&format!("/{tag}/")));
        own.filter(|(path, _)| path.ends_with("index.html"))
            .map(|(_, bytes)| String::from_utf8(bytes).expect("UTF-8"))
            .collect::<Vec<_>>()
    };
    // Nobody has signed off anything: each page of a file that is in the language at all says so.
    let unchecked = "społeczności jeszcze nie sprawdził";
    let drafts = pages("pl").iter().filter(|it| it.contains(unchecked)).count();
    let shared = 2; // privacy and accessibility stand in two editions with these languages
    assert_eq!(of("pl")["pages_drafts"].as_u64().expect("a number") as usize + shared, drafts);
    let table = project.run(&["status"]).stdout;
    let row = table.lines().find(|it| it.starts_with("Polish (pl)")).expect("a row for Polish");
    assert!(row.contains("100%"), "{row}");
    let whole = of("pl")["pages_whole"].as_u64().expect("a number");
    assert!(row.split_whitespace().any(|it| it == whole.to_string()), "{row}");
    assert!(
        of("ur")["pages_whole"].as_u64().expect("a number") > whole,
        "the page that is half in Polish is not whole"
    );
}
