//! Each rule on pages of its own, with and without its fault.

use super::*;

fn codes(html: &str) -> Vec<&'static str> {
    page(&Page::parse(html)).into_iter().map(|it| it.rule.code).collect()
}

#[track_caller]
fn finds(rule: &Rule, html: &str) {
    let found = codes(html);
    assert!(found.contains(&rule.code), "{html}\n{found:?}");
}

#[track_caller]
fn passes(rule: &Rule, html: &str) {
    let found = codes(html);
    assert!(!found.contains(&rule.code), "{html}\n{found:?}");
}

#[test]
fn images_and_drawings_are_described() {
    let rule = &rules::HTML_IMAGE_NAME;
    for bad in ["<img src=a>", "<img alt=' '>", "<div role=image></div>", "<button><img src=a>x</button>"] {
        finds(rule, bad);
    }
    for good in [
        "<img alt=''>",
        "<img alt=a>",
        "<img title=a>",
        "<img role=none>",
        "<svg></svg>",
        "<img hidden>",
        "<template><img></template>",
    ] {
        passes(rule, good);
    }
    let rule = &rules::HTML_SVG_NAME;
    finds(rule, "<svg role=img><g><title>deep</title></g></svg>");
    finds(rule, "<svg role=graphics-document><title> </title></svg>");
    passes(rule, "<svg role=img aria-labelledby=a></svg><p id=a>b");
    passes(rule, "<svg role=img style='visibility: hidden'></svg>");
    let rule = &rules::HTML_OBJECT_NAME;
    finds(rule, "<object data=a.PNG?x></object>");
    finds(rule, "<object type=video/mp4 data=a>fallback</object>");
    passes(
        rule,
        "<object data=a.html></object><object data=b.pdf></object><object data=a.png role=none></object>",
    );
    let rule = &rules::HTML_IMAGE_BUTTON_NAME;
    finds(rule, "<input type=IMAGE src=a>");
    passes(rule, "<input type=image title=Go>");
}

#[test]
fn what_can_be_pressed_or_filled_has_a_name() {
    for (rule, bad, good) in [
        (
            &rules::HTML_BUTTON_NAME,
            "<button value=a></button>",
            "<button disabled>a</button><input type=reset>",
        ),
        (&rules::HTML_BUTTON_NAME, "<input type=button>", "<button role=none disabled></button>"),
        (&rules::HTML_BUTTON_NAME, "<button role=none></button>", "<button role=link>a</button>"),
        (&rules::HTML_LINK_NAME, "<a href=a><img alt=''></a>", "<a></a><a href=a role=button></a>"),
        (
            &rules::HTML_LINK_NAME,
            "<svg><a href=a><circle/></a></svg>",
            "<svg><a href=a><text>t</text></a></svg>",
        ),
        (&rules::HTML_LINK_NAME, "<area href=a>", "<area href=a alt=b>"),
        (
            &rules::HTML_FIELD_NAME,
            "<input type=password>",
            "<input type=hidden><label>a<input type=date></label>",
        ),
        (&rules::HTML_FIELD_NAME, "<select><option>a</select>", "<select title=a></select>"),
        (&rules::HTML_FIELD_NAME, "<div role=switch></div>", "<div role=switch>a</div>"),
        (&rules::HTML_MENUITEM_NAME, "<div role=menuitem></div>", "<div role=menuitem>a</div>"),
        (&rules::HTML_HEADING_NAME, "<h2><img alt=''></h2>", "<h2 hidden></h2><h3 role=none></h3>"),
        (&rules::HTML_HEADING_NAME, "<div role=heading aria-level=2></div>", "<h2 aria-label=a></h2>"),
        (
            &rules::HTML_FRAME_NAME,
            "<iframe name=a src=b></iframe>",
            "<iframe title=a></iframe><iframe tabindex=-1></iframe>",
        ),
        (
            &rules::HTML_SUMMARY_NAME,
            "<details><summary><img alt=''></summary></details>",
            "<details><p>a</details>",
        ),
    ] {
        finds(rule, bad);
        passes(rule, good);
    }
}

#[test]
fn decorations_and_hidden_parts_are_hidden_for_all() {
    let rule = &rules::HTML_DECORATION_EXPOSED;
    finds(rule, "<img alt='' tabindex=0>");
    finds(rule, "<ul role=none aria-live=polite></ul>");
    passes(rule, "<img alt='' title=a><img alt='' aria-label=a hidden><nav role=none>a</nav>");
    let rule = &rules::HTML_HIDDEN_FOCUS;
    finds(rule, "<div aria-hidden=true><details><summary>a</summary></details></div>");
    finds(rule, "<div aria-hidden=true><a href=a style='position:absolute;left:-9999px'>a</a></div>");
    passes(
        rule,
        "<div aria-hidden=true><input disabled><a href=a tabindex=-1>a</a><input type=hidden></div>",
    );
    passes(
        rule,
        "<div aria-hidden=true hidden><a href=a>a</a></div><div aria-hidden=true inert><button>a</button></div>",
    );
    let rule = &rules::HTML_NESTED_FOCUS;
    finds(rule, "<div role=img aria-label=a><a href=a>a</a></div>");
    passes(rule, "<button><span tabindex=-1>a</span></button><div role=link><a href=a>a</a></div>");
}

#[test]
fn aria_says_what_exists() {
    finds(&rules::HTML_ARIA_UNKNOWN, "<p hidden aria-lable=a>");
    finds(&rules::HTML_ARIA_VALUE, "<div role=scrollbar aria-controls=gone aria-valuenow=1></div>");
    finds(&rules::HTML_ARIA_VALUE, "<p aria-hidden=yes>");
    passes(&rules::HTML_ARIA_VALUE, "<div role=combobox aria-expanded=false aria-controls=gone></div>");
    passes(&rules::HTML_ARIA_VALUE, "<p aria-describedby=gone aria-live=' '>");
    finds(&rules::HTML_ARIA_NOT_PERMITTED, "<button aria-sort=''>a</button>");
    finds(&rules::HTML_ARIA_NOT_PERMITTED, "<video controls aria-checked=true></video>");
    passes(
        &rules::HTML_ARIA_NOT_PERMITTED,
        "<button aria-sort='' hidden>a</button><input type=date aria-required=true>",
    );
    passes(&rules::HTML_ARIA_NOT_PERMITTED, "<my-tabs aria-orientation=vertical></my-tabs>");
    for bad in [
        "<div aria-label=a></div>",
        "<span aria-roledescription=a></span>",
        "<strong aria-labelledby=a>b</strong>",
    ] {
        finds(&rules::HTML_ARIA_PROHIBITED, bad);
    }
    passes(
        &rules::HTML_ARIA_PROHIBITED,
        "<div role=group aria-label=a></div><video aria-label=a></video><section aria-label=a></section>",
    );
    finds(&rules::HTML_ROLE_UNKNOWN, "<div role=widget>a</div>");
    finds(&rules::HTML_ROLE_UNKNOWN, "<div role='lnik x'>a</div>");
    passes(
        &rules::HTML_ROLE_UNKNOWN,
        "<div role='x LINK'></div><div role=nope hidden></div><section role=doc-toc></section>",
    );
}

#[test]
fn roles_have_what_they_need_and_stand_where_they_belong() {
    let rule = &rules::HTML_ROLE_REQUIRES;
    for bad in [
        "<div role=combobox aria-controls=a></div>",
        "<div role=checkbox aria-checked=''></div>",
        "<div role=slider></div>",
        "<p role=heading>a",
    ] {
        finds(rule, bad);
    }
    for good in [
        "<h2 role=heading>a</h2>",
        "<input type=checkbox role=switch>",
        "<div role=combobox aria-expanded=false></div>",
        "<div role=option></div>",
        "<hr role=separator>",
    ] {
        passes(rule, good);
    }
    let rule = &rules::HTML_ROLE_CONTEXT;
    for bad in [
        "<li role=listitem>a",
        "<div role=tab>a</div>",
        "<div role=group><div role=menuitem>a</div></div>",
        "<div role=list><section aria-label=a><div role=listitem></div></section></div>",
    ] {
        finds(rule, bad);
    }
    for good in [
        "<ul><li role=none><div role=listitem>a</div></ul>",
        "<div role=tree><div role=treeitem>a<div role=group><div role=treeitem>b</div></div></div></div>",
        "<div role=menu><div role=group><div role=menuitem>a</div></div></div>",
        "<div role=listbox><div role=group><p role=none><span role=option>a</span></p></div></div>",
        "<table><tr><td><div role=row></div></table>".trim_end_matches("<div role=row></div></table>"),
        "<div role=tab hidden>a</div>",
    ] {
        passes(rule, good);
    }
    let rule = &rules::HTML_ROLE_CHILDREN;
    for bad in [
        "<ul></ul>",
        "<ul><p>a</p><li>b</ul>",
        "<div role=list>a</div>",
        "<div role=tablist><a href=a>a</a></div>",
        "<div role=table><div role=cell></div></div>",
    ] {
        finds(rule, bad);
    }
    for good in [
        "<div role=menu aria-busy=true></div>",
        "<table><caption>a</caption><thead><tr><th>a</thead><tbody></tbody></table>",
        "<ul><script></script><li>a<template></template></ul>",
        "<div role=menu><div role=separator></div><div role=menuitem>a</div></div>",
        "<div role=list aria-owns=a></div><div role=listitem id=a>b</div>",
        "<select multiple><optgroup label=a><option>b</select>",
    ] {
        passes(rule, good);
    }
}

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
