//! Each rule on pages of its own, with and without its fault: names, roles and attributes here, pages as a whole below.

mod whole;

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
        "<div role=directory>a</div>",
        "<table><caption>a</caption><thead><tr><th>a</thead><tbody></tbody></table>",
        "<ul><script></script><li>a<template></template></ul>",
        "<div role=menu><div role=separator></div><div role=menuitem>a</div></div>",
        "<div role=list aria-owns=a></div><div role=listitem id=a>b</div>",
        "<select multiple><optgroup label=a><option>b</select>",
    ] {
        passes(rule, good);
    }
}
