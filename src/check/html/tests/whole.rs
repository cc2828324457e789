//! Rules over a page as a whole, and over its languages, styles, fields and tables. Never reads a file.

use super::*;

#[test]
fn languages_and_titles_are_told() {
    finds(&rules::HTML_LANG_MISSING, "<html lang=' '>");
    passes(&rules::HTML_LANG_MISSING, "<html lang=xx>");
    finds(&rules::HTML_LANG_UNKNOWN, "<html lang=en_GB>");
    passes(&rules::HTML_LANG_UNKNOWN, "<html lang=' '>");
    let rule = &rules::HTML_LANG_PART;
    for bad in [
        "<p lang=' '>a",
        "<p lang=xx><img alt=a>",
        "<p lang=xx><span aria-label=a></span>",
        "<p lang=xx><b lang=yy>a</b>b",
    ] {
        finds(rule, bad);
    }
    for good in
        ["<p lang=''>a", "<p lang=xx hidden>a", "<p lang=xx> <b lang=en>a</b>", "<p lang=xx><img alt=''>"]
    {
        passes(rule, good);
    }
    finds(&rules::HTML_DIR_UNKNOWN, "<p dir=right>");
    finds(&rules::HTML_DIR_MISSING, "<html lang=ur>");
    passes(&rules::HTML_DIR_MISSING, "<html lang=ur dir=rtl>");
    passes(&rules::HTML_DIR_MISSING, "<html lang=urd-x><html lang=ar-Latn>");
    finds(&rules::HTML_TITLE_MISSING, "<svg><title>a</title></svg>");
    finds(&rules::HTML_TITLE_MISSING, "<title> </title><p><title>a</title>");
    passes(&rules::HTML_TITLE_MISSING, "<p>a<title>b</title>");
}

#[test]
fn pages_stay_as_they_are_and_can_be_made_larger() {
    finds(&rules::HTML_REFRESH, "<meta http-equiv=Refresh content=72000>");
    passes(&rules::HTML_REFRESH, "<meta http-equiv=refresh content='72001; x'>");
    finds(&rules::HTML_REFRESH_ANY, "<meta http-equiv=refresh content='72001; x'>");
    passes(
        &rules::HTML_REFRESH_ANY,
        "<meta http-equiv=refresh content=0><meta http-equiv=refresh content=9>",
    );
    passes(&rules::HTML_REFRESH_ANY, "<template><meta http-equiv=refresh content=9></template>");
    finds(&rules::HTML_ZOOM_BLOCKED, "<meta name=viewport content='width=device-width, user-scalable=no'>");
    let turned = |css: &str| format!("<style>@media (orientation: portrait) {{ {css} }}</style><p>a");
    for bad in [
        "body{transform:rotate(90deg)}",
        "p{transform:scale(1) rotate3d(0,0,1,1.5708rad)}",
        "html{rotate:z -.25turn}",
        "p{transform:matrix(0,1,-1,0,0,0)}",
        "p{rotate:300grad}",
    ] {
        finds(&rules::HTML_ORIENTATION, &turned(bad));
    }
    for good in [
        "body{transform:rotate(180deg)}",
        "p{transform:rotatex(90deg)}",
        "b{rotate:90deg}",
        "p{transform:rotate(45deg)}",
        "p{transform:rotate(1,90deg)}",
    ] {
        passes(&rules::HTML_ORIENTATION, &turned(good));
    }
    passes(
        &rules::HTML_ORIENTATION,
        "<style>p{rotate:90deg}@media (orientation:portrait){p{rotate:90deg}}</style><p>a",
    );
    finds(
        &rules::HTML_ORIENTATION,
        "<style>p{rotate:90deg}@media (orientation:portrait){p{rotate:0deg}}</style><p>a",
    );
}

#[test]
fn fixed_spacing_is_wide_enough() {
    let text = "The toy brought back fond memories of being lost in the rain forest.";
    let one = |style: &str| format!("<p style='{style}'>{text}");
    for bad in
        ["letter-spacing:.11em!important", "letter-spacing:normal!important", "letter-spacing:-1px!important"]
    {
        finds(&rules::HTML_LETTER_SPACING, &one(bad));
    }
    for good in [
        "letter-spacing:.12em!important",
        "letter-spacing:0",
        "letter-spacing:.1em!important;display:none",
        "letter-spacing:bad!important",
    ] {
        passes(&rules::HTML_LETTER_SPACING, &one(good));
    }
    finds(&rules::HTML_WORD_SPACING, &format!("<div style='word-spacing:2px!important'><p>{text}</div>"));
    passes(&rules::HTML_WORD_SPACING, "<style>p{word-spacing:0!important}</style><p>a b");
    finds(&rules::HTML_LINE_HEIGHT, &one("line-height:1.2!important;width:200px"));
    finds(&rules::HTML_LINE_HEIGHT, &one("font-size:32px;line-height:40px!important;max-width:20em"));
    passes(&rules::HTML_LINE_HEIGHT, &one("line-height:1.2!important;width:200px;white-space:nowrap"));
    passes(&rules::HTML_LINE_HEIGHT, "<p style='line-height:1!important'>one line");
    passes(&rules::HTML_LINE_HEIGHT, &one("line-height:150%!important;width:200px"));
}

#[test]
fn fields_ask_for_what_browsers_know() {
    finds(&rules::HTML_AUTOCOMPLETE, "<select autocomplete=contry></select>");
    finds(&rules::HTML_AUTOCOMPLETE, "<input autocomplete=bad aria-hidden=true>");
    passes(&rules::HTML_AUTOCOMPLETE, "<input autocomplete=bad readonly>");
    for good in [
        "<input autocomplete=' '>",
        "<input autocomplete=OFF>",
        "<input type=hidden autocomplete=bad>",
        "<input disabled autocomplete=bad>",
        "<input autocomplete=bad style='display:none'>",
        "<input role=none tabindex=-1 autocomplete=bad>",
    ] {
        passes(&rules::HTML_AUTOCOMPLETE, good);
    }
}

#[test]
fn headers_belong_to_cells() {
    let rule = &rules::HTML_TABLE_HEADERS;
    for bad in ["<td id=a headers=a>", "<th id=b><td headers='b gone'>", "<td><b id=c></b><td headers=c>"] {
        finds(rule, &format!("<table><tr>{bad}</table>"));
    }
    for good in ["<th id=a><td headers=a>", "<td id=a><td headers=a>", "<td headers=''>"] {
        passes(rule, &format!("<table><tr>{good}</table>"));
    }
    let rule = &rules::HTML_HEADER_LONELY;
    for bad in [
        "<table><tr><th>a</table>",
        "<table><tr><th>a<th>b<tr><td>c</table>",
        "<table><tr><td>a<th scope=row>b</table>",
        "<table><tr><th scope=col>a<td>b</table>",
    ] {
        finds(rule, bad);
    }
    for good in [
        "<table><tr><td><th>a<tr><th>b<td>c</table>",
        "<table><tr><th rowspan=2>a<td>b<tr><td>c</table>",
        "<table><tr><th colspan=0>a<tr><td>b</table>",
        "<table><tr><th>a<tr><th>b<tr><td>c</table>",
        "<div role=table><div role=row><span role=rowheader>a</span><span role=cell>b</span></div></div>",
        "<table><tr><th hidden>a</table>",
    ] {
        passes(rule, good);
    }
    finds(&rules::HTML_TABLE_PLAIN, "<table><tr><td>a<td>b<tr><td>c<td>d</table>");
    passes(&rules::HTML_TABLE_PLAIN, "<table role=none><tr><td>a<td>b<tr><td>c<td>d</table>");
}

#[test]
fn the_page_has_its_parts() {
    finds(&rules::HTML_HEADING_SKIPPED, "<h1>a</h1><h3>b</h3>");
    passes(&rules::HTML_HEADING_SKIPPED, "<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2><h3 aria-level=2>e</h3>");
    finds(&rules::HTML_HEADING_SECOND, "<h1>a</h1><div role=heading aria-level=1>b</div>");
    finds(&rules::HTML_HEADING_FIRST, "<h2>a</h2>");
    finds(&rules::HTML_MAIN, "<p>a");
    finds(&rules::HTML_MAIN, "<main>a</main><div role=main>b</div>");
    finds(&rules::HTML_LANDMARK_LABEL, "<nav>a</nav><nav>b</nav>");
    passes(
        &rules::HTML_LANDMARK_LABEL,
        "<nav aria-label=a>a</nav><nav>b</nav><main><header>a</header><header>b</header></main>",
    );
    let parts = page(&Page::parse("<nav aria-label=a>a</nav><nav>b</nav><nav>c</nav>"));
    let told = parts.iter().find(|it| *it.rule == rules::HTML_LANDMARK_LABEL).map(|it| it.message.as_str());
    assert_eq!(told, Some("Of the 3 parts that are navigation on this page, 2 have no name."));
    finds(&rules::HTML_LIST_ITEM, "<div><li>a</div><dd>b");
    passes(&rules::HTML_LIST_ITEM, "<div role=list><li>a</div><dl><div><dt>a<dd>b</div></dl>");
    finds(&rules::HTML_LIST_CHILD, "<ul><li>a</li><div><li>b</div></ul>");
    finds(&rules::HTML_LIST_CHILD, "<dl><p>a</dl>");
    passes(&rules::HTML_LIST_CHILD, "<ul><li>a<script></script></ul><ul role=group><div>a</div></ul>");
}

#[test]
fn ids_links_and_films() {
    finds(&rules::HTML_ID_TWICE, "<a href=#a>a</a><p id=a><p id=a>");
    passes(&rules::HTML_ID_TWICE, "<p id=a><p id=a>");
    finds(&rules::HTML_ID_MISSING, "<label for=gone>a</label>");
    finds(&rules::HTML_ID_MISSING, "<button aria-controls=gone aria-expanded=true>a</button>");
    passes(&rules::HTML_ID_MISSING, "<button aria-controls=gone aria-expanded=false>a</button>");
    finds(&rules::HTML_TABINDEX, "<a href=a tabindex=2>a</a>");
    finds(&rules::HTML_NEW_TAB, "<a href=a target=_blank>a</a>");
    passes(
        &rules::HTML_NEW_TAB,
        "<a href=a target=_blank>a (opens in a new tab)</a><a href=a target=_blank>a <img alt='نئے ٹیب میں'></a>",
    );
    finds(&rules::HTML_AUTOPLAY, "<video autoplay src=a></video>");
    passes(&rules::HTML_AUTOPLAY, "<video autoplay muted src=a></video>");
    finds(&rules::HTML_CAPTIONS, "<video controls src=a></video>");
    passes(&rules::HTML_CAPTIONS, "<video controls src=a><track kind=captions src=b></video>");
}

#[test]
fn findings_are_at_the_tag_or_the_attribute_and_in_order() {
    let text = "<html lang=en><title>t</title><main><h1>h</h1>\n<img src=a> <p lang='xx'>a</p></main>";
    let found = page(&Page::parse(text));
    let places: Vec<_> = found.iter().map(|it| (it.rule.code, &text[it.range.clone()])).collect();
    assert_eq!(places, [("html-image-name", "<img src=a>"), ("html-lang-part", "lang='xx'")]);
}

#[test]
fn a_large_tangled_page_is_judged_in_time_that_grows_with_it() {
    let deep = format!(
        "{}{}",
        "<div aria-hidden=true><ul><li><button>".repeat(5_000),
        "<table><tr><th>".repeat(2_000)
    );
    assert!(!codes(&deep).is_empty());
    let wide =
        "<label>a<input></label><ul aria-owns=x></ul><a href=#x aria-labelledby='x y'>b</a><td headers=x>"
            .repeat(5_000);
    assert!(!codes(&wide).is_empty());
    let table = format!("<table>{}</table>", "<tr><th colspan=9 rowspan=0>a<td headers=b>c".repeat(5_000));
    assert!(!codes(&table).is_empty());
}
