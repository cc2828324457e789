//! Tests of [`super`]: style sheets in, findings out. Never touches a file.

use super::*;
use crate::source::Sources;

/// Code, line and column of what is found.
fn found(css: &str) -> Vec<(&'static str, usize, usize)> {
    let mut sources = Sources::new();
    let id = sources.add_text("a.css", css);
    let source = sources.get(id);
    let mut sheet = Sheet::default();
    sheet.add(source);
    let mut found = Vec::new();
    RULES.iter().for_each(|rule| rule(&sheet, &mut found));
    let place = |it: &Diagnostic| source.line_column(it.span.unwrap().start as usize);
    found.iter().map(|it| (it.rule.code, place(it).0, place(it).1)).collect()
}

#[test]
fn each_fault_is_found_at_its_place() {
    for (css, code, line, column) in [
        ("p {\n  text-align: justify;\n}", "style-justified", 2, 3),
        (".a { text-transform: uppercase }", "style-capitals", 1, 6),
        (".a { font: italic 1rem x }", "style-italics", 1, 6),
        (".a { font-variant: small-caps }", "style-capitals", 1, 6),
        ("em { font-style: italic }", "style-italics", 1, 6),
        (".a { color: red; margin-left: 1rem }", "style-physical", 1, 18),
        (".a { float: right }", "style-physical", 1, 6),
        (".a { padding: 0 1px 0 2px }", "style-physical", 1, 6),
        (".a { letter-spacing: 0 !important }", "style-spacing", 1, 6),
        (".a { line-height: 1.2 !important }", "style-spacing", 1, 6),
        (
            "@media (orientation: landscape) { html { transform: rotate(-90deg) } }",
            "style-orientation",
            1,
            42,
        ),
        (".a { font-size: 12px }", "style-small-text", 1, 6),
        (":root { --s: 0.8rem } .a { font-size: var(--s) }", "style-small-text", 1, 28),
        ("p { line-height: 1.2 }", "style-tight-lines", 1, 5),
        (":root { --l: 1.3 }\nbody { line-height: var(--l) }", "style-tight-lines", 1, 9),
        (".a { height: 4rem; overflow: hidden }", "style-clipped", 1, 6),
        (".a { user-select: none }", "style-no-select", 1, 6),
        (".a { transition: transform 1s }", "style-motion", 1, 6),
        (".a { animation: spin 1s }", "style-motion", 1, 6),
        (".a::before { content: \"Note: \" }", "style-words", 1, 14),
        (".a { background: url(https://a.example/x.png) }", "style-remote", 1, 6),
        (".a { background: url(\"//a.example/x.png\") }", "style-remote", 1, 6),
        ("@import url(https://a.example/x.css);", "style-remote", 1, 1),
        ("@import \"x.css\";", "style-remote", 1, 1),
        ("a { outline: none }", "focus-hidden", 1, 5),
        ("a:focus { outline: 0 }", "focus-hidden", 1, 11),
        ("a:focus { outline: 0; color: red }", "focus-colour", 1, 11),
        (".button { min-block-size: 2rem }", "target-small", 1, 11),
        (":root { --t: 30px } summary { min-height: var(--t) }", "target-small", 1, 31),
        (".menu a { display: flex; min-block-size: 24px }", "target-small", 1, 26),
        ("@media (forced-colors: active) { a { color: #fff } }", "colours-forced", 1, 38),
        (":root { --a: #fff } a { color: var(--a); forced-color-adjust: none }", "colours-forced", 1, 9),
    ] {
        assert_eq!(found(css), [(code, line, column)], "{css}");
    }
}

#[test]
fn what_is_right_gives_no_alarm() {
    for css in [
        "p { text-align: start; font: inherit }",
        "[dir=\"rtl\"] .a { margin-left: 1rem }",
        ".a { margin: 0 1px; padding: 1px 2px 3px 2px; inset: 0 }",
        ".a { letter-spacing: 0.12em !important; line-height: 1.5 !important }",
        ".a { transform: rotate(90deg) }",
        "@media (orientation: landscape) { .a { transform: rotate(180deg) } }",
        ".a { font-size: calc(var(--s) * 2); font-size: 0.9em }",
        "@media print { .a { font-size: 12pt } }",
        "h1 { line-height: 1.2 } .tight { line-height: 1 }",
        ".for-ears { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) }",
        ".a { overflow: hidden } .b { block-size: 4rem; overflow: auto } img { height: 2rem; overflow: hidden }",
        ".a { transition: color 1s, 1s background-color; animation: none }",
        "@media (prefers-reduced-motion: no-preference) { .a { animation: spin 1s } }",
        ".a { transition: all 1s } @media (prefers-reduced-motion: reduce) { * { transition: none !important } }",
        ".a::after { content: \" (\" attr(href) \")\" } .b::before { content: counter(step) \".\" }",
        ".a { background: url(x.png) } .b { background: url(\"data:image/png;base64,https\") }",
        "a { outline: none } a:focus-visible { outline: 2px solid }",
        ".x { outline: 0 } :focus-visible { outline: 2px solid }",
        "main:focus-visible { outline: none } [tabindex=\"-1\"]:focus { outline: 0 }",
        "a:focus:not(:focus-visible) { outline: none }",
        "a:focus { outline: none; box-shadow: 0 0 0 3px red }",
        ".button { min-block-size: 2.75rem; min-inline-size: 0 } .button svg { block-size: 1rem }",
        ".button { height: 1rem; min-height: 44px } a { min-block-size: 1rem } .button::before { height: 2px }",
        "@media (forced-colors: active) { :root { --a: CanvasText } a { color: LinkText; fill: currentcolor } }",
        "@font-face { src: url(a.woff2); font-style: italic }",
    ] {
        let alarms = found(css);
        assert!(alarms.is_empty(), "{css}: {alarms:?}");
    }
}
