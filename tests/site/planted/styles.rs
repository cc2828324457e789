//! Faults of style sheets, templates and layouts.

use super::{Garden, planted};

const BASE: &str = "themes/community/styles/base.css";
const TOKENS: &str = "themes/community/styles/tokens.css";

#[test]
fn style_sheets() {
    planted(
        BASE,
        ".soft {",
        ".p1 { ‹style-justified›text-align: justify; }
.p2 { ‹style-capitals›text-transform: uppercase; }
.p3 { ‹style-italics›font-style: italic; }
.p4 { ‹style-physical›margin-left: 1rem; }
.p5 { ‹style-spacing›letter-spacing: 0 !important; }
.p6 { ‹style-small-text›font-size: 0.8rem; }
main p { ‹style-tight-lines›line-height: 1.2; }
.p8 { ‹style-clipped›block-size: 3rem; overflow: hidden; }
.p9 { ‹style-no-select›user-select: none; }
.p10 { ‹style-motion›transition: transform 1s; }
.p11::before { ‹style-words›content: \"Note\"; }
.p12 { ‹style-remote›background-image: url(https://example.org/a.png); }
@media (orientation: portrait) { .p13 { ‹style-orientation›transform: rotate(90deg); } }
button.p14 { ‹target-small›block-size: 1rem; }
a:focus { ‹focus-hidden›outline: none; }
input:focus-visible { ‹focus-colour›outline: none; border-color: red; }
.soft {",
    );
    planted(BASE, "body { margin: 0;", "body { margin‹style-syntax› 0;");
}

#[test]
fn colours() {
    Garden::new()
        .plant(TOKENS, "--ink-soft: #4a3d4b", "‹contrast-enhanced›--ink-soft: #6f6370")
        .plant("themes/community/styles/media.css", "--ink: CanvasText", "‹colours-forced›--ink: #000")
        .assert();
    planted(TOKENS, "--line: #9a8a95", "‹contrast-low›--line: #55505a");
}

#[test]
fn templates() {
    let page = "themes/community/templates/page.html";
    planted(page, "{{ page.body }}", "{{ page.‹template-failed›bodi }}");
    planted(page, "{% endblock main %}", "{% ‹template-syntax›endblok main %}");
}

#[test]
fn leaflets() {
    let only = ["--edition", "whittington", "--lang", "en-GB"];
    let page = "content/whittington/pride-in-health.md";
    Garden::new().append(page, "\n‹glyph-missing›This is a sign: \u{16a0}.\n").assert_with(&only);
    Garden::new()
        .append(
            page,
            &format!("\n## More\n\n‹leaflet-overset›{}", "A line of text that takes room.\n\n".repeat(80)),
        )
        .assert_with(&only);
    Garden::new()
        .plant(
            "themes/community/theme.yaml",
            "file: \"NotoSans[wght].ttf\"",
            "file: \"‹font-unreadable›NotoSans[wght].ttf\"",
        )
        .add_bytes("themes/community/fonts/NotoSans[wght].ttf", b"words")
        .assert_with(&only);
    Garden::new()
        .plant("themes/community/leaflets/a4.typ", "#if \"doc\"", "#let x = ‹layout-failed›y\n#if \"doc\"")
        .assert_with(&only);
}
