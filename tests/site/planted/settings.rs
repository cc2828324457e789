//! Faults of settings, facts and the data of the accessibility statement.

use super::Garden;

const SITE: &str = "content/site.yaml";
const EDITION: &str = "content/luton/edition.yaml";
const FACTS: &str = "content/luton/facts.yaml";
const STATEMENT: &str = "content/shared/statement.yaml";

fn planted(path: &str, old: &str, new: &str) {
    let mut garden = Garden::new();
    garden.plant(path, old, new);
    garden.assert();
}

#[test]
fn the_site_and_its_editions() {
    planted(SITE, "whittington]", "whittington, ‹edition-missing›leeds]");
    planted(SITE, "theme: community", "theme: ‹theme-missing›comunity");
    planted(EDITION, "languages: [en-GB, ur", "languages: [en-GB, ‹language-unknown›urd-x");
    planted(EDITION, "menu: [hear-me/index", "menu: [‹page-missing›hear-you/index");
    let with_mail = "phone: helpline\n  email: team-email\n";
    planted(EDITION, with_mail, "phone: ‹contact-phone-only›helpline\n");
    let mut garden = Garden::new();
    garden.plant(EDITION, "name: Luton", "name: ‹statement-missing›Luton");
    garden.plant(EDITION, "shared: [privacy, accessibility]", "shared: [privacy]");
    garden.assert();
    let mut garden = Garden::new();
    garden.plant(EDITION, "name: Luton", "name: ‹language-designers›Luton");
    garden.plant(EDITION, "languages: [en-GB, ur", "languages: [en-GB, en-XA, ur");
    garden.assert();
}

#[test]
fn facts() {
    planted(FACTS, "phone: \"01632 960 123\"", "phone: ‹fact-wrong›none");
    let mut garden = Garden::new();
    let page = "content/luton/planted.md";
    garden.add(page, "---\ntype: page\ntitle: Planted\nreviewed: 2026-11-02\nreview_by: 2028-05-02\nreviewed_by: team\n---\n\nAsk { $‹fact-expired›public-health-england }.\n");
    garden.assert();
}

#[test]
fn the_accessibility_statement() {
    let mut garden = Garden::new();
    garden.remove(STATEMENT);
    garden.plant("content/shared/accessibility.md", "type: acc", "‹statement-data›type: acc");
    for tag in ["ur", "pa", "pl", "ro"] {
        // Its texts are translated, and now are gone.
        let path = format!("locales/{tag}/pages/shared/accessibility.ftl");
        garden.plant(&path, "p-f8762b50 = ", "p-f8762b50 = ‹unit-unused›");
    }
    garden.assert();
    planted(
        STATEMENT,
        "organisation: publisher-name",
        "‹key-missing›‹key-unknown›organization: publisher-name",
    );
    planted(STATEMENT, "  phone: helpline\n  email: team-email\n", "  ‹statement-contact›phone: helpline\n");
    planted(
        STATEMENT,
        "prepared: 2026-11-02\nreviewed: 2026-11-02",
        "prepared: 2025-11-02\nreviewed: ‹statement-old›2025-11-02",
    );
    planted(STATEMENT, "status: partial", "status: ‹statement-status›full");
    let site = "locales/en-GB/site.ftl";
    let mut garden = Garden::new();
    garden.plant(site, "statement-commitment = ", "statement-commitment = ‹statement-wording›");
    garden.plant(site, "is committed to making", "tries to make");
    garden.assert();
}
