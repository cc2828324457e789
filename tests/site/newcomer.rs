//! A newcomer's way from nothing to a page in Urdu and its leaflet: the commands that the README gives, word for word, in a
//! clean folder, with nothing but the program.

use std::fs;
use std::path::Path;
use std::process::Command;

/// The commands below a heading of the README; `handbill watch` goes on until somebody ends it, so it is left out.
fn commands(heading: &str) -> String {
    let readme = fs::read_to_string("README.md").expect("the README");
    let section = readme.split(&format!("\n## {heading}\n")).nth(1).expect("the section");
    let section = section.split("\n## ").next().expect("its text");
    let blocks = section.split("```sh\n").skip(1).map(|it| it.split("```").next().unwrap_or_default());
    let blocks: Vec<&str> = blocks.filter(|it| it.trim() != "handbill watch").collect();
    assert!(blocks.len() >= 2, "{} blocks", blocks.len());
    blocks.concat()
}

#[test]
fn the_readme_leads_from_nothing_to_a_page_in_urdu_and_its_leaflet() {
    let folder = tempfile::tempdir().expect("a folder");
    let program = Path::new(env!("CARGO_BIN_EXE_handbill")).parent().expect("a folder");
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap_or_default());
    let run = Command::new("bash")
        .args(["-euo", "pipefail", "-c", &commands("Start your own")])
        .current_dir(folder.path())
        .env("PATH", path)
        .output()
        .expect("bash");
    let said = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success(), "{said}\n{}", String::from_utf8_lossy(&run.stdout));
    let site = folder.path().join("demo/public/demo/ur");
    let page = fs::read_to_string(site.join("lung-checks/index.html")).expect("the page");
    assert!(page.contains("<html lang=\"ur\" dir=\"rtl\""));
    assert!(page.contains("پھیپھڑوں کی صحت کا معائنہ"), "the title");
    // One text was not translated: it is there in English, marked, and the page says so.
    assert!(page.contains("Say in the first lines what this is") && page.contains("lang=\"en-GB\""));
    let menu = fs::read_to_string(site.join("../en-GB/index.html")).expect("the home page");
    assert!(menu.contains("Lung health checks"));
    let leaflet = fs::read(site.join("leaflets/lung-checks-a4.ur.pdf")).expect("the leaflet");
    assert!(leaflet.starts_with(b"%PDF-") && leaflet.len() > 10_000);
    let table = fs::read_to_string(folder.path().join("demo/urdu.csv")).expect("the table");
    assert!(table.contains("An interpreter is free."));
}
