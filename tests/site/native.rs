//! Pages written in a language itself, and pages that exist in few languages.

use crate::project::Project;

#[test]
fn a_page_written_in_polish_replaces_the_translation() {
    let project = Project::sample();
    let text = "---\ntype: page\ntitle: Własna strona\n---\n\n## Nagłówek\n\nTekst { $helpline }.\n";
    project.write("content/luton/what-you-say-counts.pl.md", text);
    project.build(&["--edition", "luton", "--no-leaflets"]);
    let html = project.page("luton/pl/what-you-say-counts");
    assert!(html.contains("<h1>Własna strona</h1>"), "{html}");
    assert!(!html.contains("class=\"notice\""), "it is no translation");
    assert!(project.page("luton/ro/what-you-say-counts").contains("class=\"notice\""));
}

#[test]
fn a_page_in_one_language_still_shows_a_door_to_the_others() {
    let project = Project::sample();
    project.write(
        "content/luton/hear-me/only-english.md",
        "---\ntype: page\ntitle: Only English\n---\n\nNothing else.\n",
    );
    project.build(&["--edition", "luton", "--no-leaflets"]);
    assert!(!project.path("public/luton/ur/hear-me/only-english").exists());
    let html = project.page("luton/en-GB/hear-me/only-english");
    let door = "<a href=\"../../../ur/hear-me/index.html\" lang=\"ur\" dir=\"rtl\" hreflang=\"ur\">اردو</a>";
    assert!(html.contains(door), "{html}");
    assert!(!html.contains("rel=\"alternate\" hreflang"), "no translation is promised to search engines");
    assert!(html.contains("<span aria-current=\"true\" lang=\"en-GB\" dir=\"ltr\">English</span>"));
}
