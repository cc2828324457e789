//! Faults of settings, facts and the data of the accessibility statement.

use super::{Garden, page, page_with, planted};

const SITE: &str = "content/site.yaml";
const EDITION: &str = "content/luton/edition.yaml";
const FACTS: &str = "content/luton/facts.yaml";
const STATEMENT: &str = "content/shared/statement.yaml";

#[test]
fn the_site_and_its_editions() {
    planted(SITE, "whittington]", "whittington, ‹edition-missing›leeds]");
    planted(SITE, "theme: community", "theme: ‹theme-missing›comunity");
    planted(EDITION, "languages: [en-GB, ur", "languages: [en-GB, ‹language-unknown›urd-x");
    planted(EDITION, "menu: [hear-me/index", "menu: [‹page-missing›hear-you/index");
    let with_mail = "phone: helpline\n  email: team-email\n";
    planted(EDITION, with_mail, "phone: ‹contact-phone-only›helpline\n");
    Garden::new()
        .plant(EDITION, "name: Luton", "name: ‹statement-missing›Luton")
        .plant(EDITION, "shared: [privacy, accessibility]", "shared: [privacy]")
        .assert();
    Garden::new()
        .plant(EDITION, "name: Luton", "name: ‹language-designers›Luton")
        .plant(EDITION, "languages: [en-GB, ur", "languages: [en-GB, en-XA, ur")
        .assert();
}

#[test]
fn facts() {
    planted(FACTS, "phone: \"01632 960 123\"", "phone: ‹fact-wrong›none");
    page("Ask { $‹fact-expired›public-health-england }.");
    Garden::new()
        .plant(
            FACTS,
            "champion-age: { number: 16 }",
            "champion-age: { number: ‹fact-unreviewed›16, review_by: 2026-11-01 }",
        )
        .assert();
    let board = "integrated-care-board: { organisation: \"Bedfordshire, Luton and Milton Keynes Integrated Care Board\", valid_from: 2022-07-01 }";
    let later = board.replace("2022", "2032");
    let front = super::FRONT;
    page_with(front, "Ask { $‹fact-early›integrated-care-board }.").plant(FACTS, board, &later).assert();
    // A name that nobody has, for what takes a fact's place.
    planted(FACTS, "successor: health-security-agency", "successor: ‹fact-unknown›health-agency");
}

#[test]
fn the_accessibility_statement() {
    let garden = Garden::new().remove(STATEMENT).plant(
        "content/shared/accessibility.md",
        "type: acc",
        "‹statement-data›type: acc",
    );
    let garden = ["ur", "pa", "pl", "ro"].into_iter().fold(garden, |garden, tag| {
        let path = format!("locales/{tag}/pages/shared/accessibility.ftl");
        garden.plant(&path, "p-f8762b50 = ", "p-f8762b50 = ‹unit-unused›")
    });
    garden.assert();
    planted(STATEMENT, "organisation: publisher-name", "‹key-unknown›organization: publisher-name");
    planted(STATEMENT, "  phone: helpline\n  email: team-email\n", "  ‹statement-contact›phone: helpline\n");
    planted(
        STATEMENT,
        "prepared: 2026-11-02\nreviewed: 2026-11-02",
        "prepared: 2025-11-02\nreviewed: ‹statement-old›2025-11-02",
    );
    planted(STATEMENT, "status: partial", "status: ‹statement-status›full");
    let site = "locales/en-GB/site.ftl";
    Garden::new()
        .plant(site, "statement-commitment = ", "statement-commitment = ‹statement-wording›")
        .plant(site, "is committed to making", "tries to make")
        .assert();
}
