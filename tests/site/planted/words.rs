//! Faults of words in pages.

use super::{FRONT, page, page_with};

#[test]
fn words() {
    let go = |count: usize| format!("We {} go.", vec!["can"; count].join(" "));
    page(&format!(
        "To read on, click [‹link-words›here](faq.md).\n\nSee [our questions](faq.md).\n\nSee [‹link-same-words›our questions](index.md).\n\n\
         It is at ‹address-bare›www.example.org today.\n\nYou can ‹text-capitals›PLEASE CALL US NOW today.\n\n\
         This is *‹text-italics›very* good.\n\n**‹paragraph-bold›Where we are**\n\nThe ‹abbreviation›CQC looks at this.\n\n\
         ‹sentence-long›{}\n\n‹sentence-very-long›{}\n\n‹paragraph-long›One is. Two is. Three is. Four is.\n\n\
         Tea ‹text-and-or›and/or coffee.\n\nWe say ‹script-other›سلام دوست here.\n\n\
         ## One‹heading-point›.\n\nText.\n\n## Two\n\nText.\n\n‹heading-same›## Two\n\n### A\n\n#### B\n\n##### ‹heading-deep›C\n\nText.\n\n\
         ## ‹heading-long›{}\n\nText.\n\n‹table-header›| | |\n|---|---|\n| ‹html-table-plain›a | b |\n\nWe need:\n\n- ‹list-single›your name\n\n\
         ‹ignore-wrong›<!-- handbill-ignore link-missing 2026-11-24: x -->\n\nText.",
        go(20),
        go(30),
        ["Why we ask you"; 8].join(" "),
    ));
}

#[test]
fn descriptions() {
    page(&format!(
        "![‹alt-redundant›Photo of a ramp](hear-me/way-in.png)\n\n![‹alt-file-name›IMG_2041](hear-me/way-in.png)\n\n![‹alt-same›A wide door](hear-me/way-in.png)\n\nA wide door.\n\n![‹alt-long›{}](hear-me/way-in.png)",
        ["A long ramp with a rail"; 8].join(", ")
    ));
}

#[test]
fn a_page_that_is_hard_to_read() {
    let hard = "Our practitioners, regardless of affiliation, systematically document immunological complications.\n\n";
    page_with(&FRONT.replace("title: ", "title: ‹reading-age›"), &hard.repeat(12)).assert();
}
