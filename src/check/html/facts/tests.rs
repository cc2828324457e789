//! Names, roles and what is shown, on small pages.

use super::roles::Role;
use super::*;

fn with<T>(html: &str, look: impl Fn(&Facts<'_>, Id) -> T) -> T {
    let page = Page::parse(html);
    let facts = Facts::of(&page);
    let id = facts.elements().find(|(_, it)| it.has("x")).unwrap().0;
    look(&facts, id)
}

fn name(html: &str) -> String {
    with(html, |facts, id| facts.name(id).split_whitespace().collect::<Vec<_>>().join(" "))
}

fn role(html: &str) -> Option<Role> {
    with(html, |facts, id| facts.role(id))
}

fn exposed(html: &str) -> bool {
    with(html, |facts, id| facts.is_exposed(id))
}

fn visible(html: &str) -> bool {
    with(html, |facts, id| facts.is_visible(id))
}

#[test]
fn names_come_from_where_the_standard_says() {
    for (html, wanted) in [
        ("<a x href=a>one <b>two</b><img alt=three></a>", "one two three"),
        ("<button x><p>one</p><p>two</p></button>", "one two"),
        ("<input x aria-labelledby='b a'><i id=a>A</i><i id=b hidden>B <u hidden>C</u></i>", "B C A"),
        ("<input x aria-labelledby=none aria-label=y>", "y"),
        ("<label for=f>one</label><label>two <input x id=f></label>", "one two"),
        ("<label>Flash <input value=3> times <input x type=checkbox id=c></label>", ""),
        ("<label for=c>Flash <input value=3> times</label> <input x type=checkbox id=c>", "Flash 3 times"),
        ("<label for=c hidden>h</label><input x id=c>", "h"),
        ("<input x placeholder=p>", "p"),
        ("<input x title=t placeholder=p>", "t"),
        ("<input x type=submit>", "Submit"),
        ("<input x type=submit value=''>", ""),
        ("<input x type=button value=v>", "v"),
        ("<img x alt=' ' title=t>", "t"),
        ("<table x><caption>c</caption></table>", "c"),
        ("<figure x><figcaption>c</figcaption></figure>", "c"),
        ("<fieldset x><legend>l</legend></fieldset>", "l"),
        ("<svg x><title>t</title></svg>", "t"),
        ("<svg x role=img><g><title>t</title></g><text>u</text></svg>", ""),
        ("<a x href=a><svg><text>t</text></svg></a>", "t"),
        ("<a x href=a><img alt=one role=none></a>", ""),
        (
            "<a x href=a><span style='display:none'>one</span><span aria-hidden=true>two</span>three</a>",
            "three",
        ),
        ("<div x>words</div>", ""),
        ("<h2 x aria-label=''>words</h2>", "words"),
        ("<h2 x>a<br>b</h2>", "a b"),
        (
            "<button x aria-labelledby='x1 x2' id=x1 aria-label=Delete></button><i id=x2>file</i>",
            "Delete file",
        ),
        ("<div x role=button aria-owns=o></div><i id=o>owned</i>", "owned"),
        ("<label>Tea <select x><option>a<option selected>b</select></label>", "Tea"),
        ("<object x data=a.png>fallback</object>", ""),
    ] {
        assert_eq!(name(html), wanted, "{html}");
    }
}

#[test]
fn roles_are_those_of_html() {
    for (html, wanted) in [
        ("<a x>", Some(Role::Generic)),
        ("<a x href=a>", Some(Role::Link)),
        ("<img x alt=''>", Some(Role::None)),
        ("<img x alt='' title=t>", Some(Role::None)),
        ("<img x alt='' aria-label=t>", Some(Role::Img)),
        ("<input x list=l><datalist id=l></datalist>", Some(Role::Combobox)),
        ("<input x type=TEL>", Some(Role::Textbox)),
        ("<input x type=date>", None),
        ("<select x size=2>", Some(Role::Listbox)),
        ("<section x>", Some(Role::Generic)),
        ("<section x aria-label=a>", Some(Role::Region)),
        ("<main><header x></header></main>", None),
        ("<header x>", Some(Role::Banner)),
        ("<main><aside x></aside></main>", Some(Role::Complementary)),
        ("<article><aside x></aside></article>", None),
        ("<article><aside x aria-label=a></aside></article>", Some(Role::Complementary)),
        ("<ul role=none><li x></ul>", Some(Role::None)),
        ("<ul role=menu><li x></ul>", Some(Role::Generic)),
        ("<table role=none><tr><td x></table>", Some(Role::None)),
        ("<table role=grid><tr><td x></table>", Some(Role::Gridcell)),
        ("<table><tr><th x><td></table>", Some(Role::Rowheader)),
        ("<table><tr><th x><th></table>", Some(Role::Columnheader)),
        ("<div x role='searchfield searchbox'>", Some(Role::Searchbox)),
        ("<div x role=widget>", Some(Role::Generic)),
        ("<h1 x role=none>", Some(Role::None)),
        ("<h1 x role=none aria-label=''>", Some(Role::Heading)),
        ("<h1 x role=none aria-hidden=false>", Some(Role::None)),
        ("<button x role=none>", Some(Role::Button)),
        ("<button x role=none disabled>", Some(Role::None)),
        ("<svg x>", Some(Role::GraphicsDocument)),
        ("<svg><a x href=a></a></svg>", Some(Role::Link)),
    ] {
        assert_eq!(role(html), wanted, "{html}");
    }
}

#[test]
fn what_styles_and_attributes_hide_is_hidden() {
    for hidden in [
        "<p x hidden>",
        "<div hidden><p x></div>",
        "<p x style='display: none'>",
        "<style>p { display: none }</style><p x>",
        "<style>@media (min-width: 600px) { .a > .b { visibility: hidden } }</style><div class=a><p x class='c b'></div>",
        "<div aria-hidden=true><p x aria-hidden=false></div>",
        "<div inert><p x></div>",
        "<dialog><p x></dialog>",
        "<div popover><p x></div>",
        "<style media=screen>#i { display: none !important } p { display: block }</style><p x id=i>",
    ] {
        assert!(!exposed(hidden), "{hidden}");
    }
    for there in [
        "<p x style='display: block' hidden>",
        "<details><summary>s</summary><p x></details>",
        "<dialog open><p x></dialog>",
        "<style>@media print { p { display: none } }</style><p x>",
        "<style media=print>p { display: none }</style><p x>",
        "<style>p:hover, p::before { display: none }</style><p x>",
        "<style>p { display: none } p[x]:not(.y) { display: revert-layer; display: block }</style><p x>",
        "<div style='visibility: hidden'><p x style='visibility: visible'></div>",
        "<p x style='position: absolute; left: -9999px'>",
        "<p x style='visibility: hiden'>",
    ] {
        assert!(exposed(there), "{there}");
    }
}

#[test]
fn what_is_moved_away_cannot_be_seen() {
    for gone in [
        "<p x style='position: absolute; left: -9999px'>",
        "<p x style='position: fixed; top: -999em'>",
        "<div style='margin-left: -9999px'><p x></div>",
        "<p x style='text-indent: -100em'>",
        "<p x style='opacity: 0'>",
        "<p x style='position: absolute; clip: rect(0, 0, 0, 0)'>",
        "<p x style='position: absolute; clip-path: inset(50%)'>",
    ] {
        assert!(!visible(gone), "{gone}");
    }
    assert!(visible("<p x style='left: -9999px'>"));
    assert!(visible("<p x style='position: absolute; left: -9px; opacity: .5'>"));
}

#[test]
fn tab_stops_are_found() {
    let stop = |html: &str| with(html, |facts, id| facts.is_tab_stop(id));
    for yes in [
        "<a x href=a>",
        "<p x tabindex=0>",
        "<input x aria-disabled=true>",
        "<p x contenteditable>",
        "<details><summary x></details>",
        "<fieldset disabled><legend><input x></legend></fieldset>",
        "<audio x controls>",
    ] {
        assert!(stop(yes), "{yes}");
    }
    for no in [
        "<a x>",
        "<a x href=a tabindex=-1>",
        "<input x disabled>",
        "<input x type=hidden>",
        "<fieldset disabled><input x></fieldset>",
        "<a x href=a hidden>",
        "<summary x>",
        "<details><summary></summary><summary x></summary></details>",
        "<div inert><a x href=a></a></div>",
    ] {
        assert!(!stop(no), "{no}");
    }
}
