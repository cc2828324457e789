//! Both ways to read a page lead to one tree.

use std::fmt::Write as _;

use proptest::prelude::*;

use super::*;

/// A tree as text, with every place in it.
fn written(page: &Page) -> String {
    fn below(page: &Page, id: Id, out: &mut String) {
        for child in page.children(id) {
            let node = &page.nodes[child.index()];
            let depth = node.depth;
            match &node.kind {
                Kind::Element(it) => {
                    let (tag, namespace, name, range) = (it.tag, it.namespace, &it.name, &it.range);
                    let _ = write!(out, "\n{depth} {tag:?} {namespace:?} {name} {range:?}");
                    for it in &it.attributes {
                        let _ = write!(out, " {}={:?} {:?}", it.name, it.value, it.range);
                    }
                }
                other => {
                    let _ = write!(out, "\n{depth} {other:?}");
                }
            }
            below(page, child, out);
        }
    }
    let mut out = format!("{} {:?}", page.quirks, page.cut);
    below(page, Id(0), &mut out);
    out
}

/// Whether a page is read here, and then to the tree that the standard's steps lead to.
fn is_plain(text: &str) -> bool {
    let Some(page) = read(text) else { return false };
    assert_eq!(written(&page), written(&Page::build(text)), "{text}");
    true
}

fn page(body: &str) -> String {
    format!("<!doctype html>\n<html lang=\"ur\" dir=rtl>\n<head>\n<title>A</title>\n</head>\n<body>\n{body}</body>\n</html>\n")
        .replace("dir=rtl", "dir=\"rtl\"")
}

#[test]
fn a_page_with_all_that_a_theme_draws_is_read_here() {
    let text = page(
        "<header class=\"a\"><a class=\"skip\" href=\"#main\">Skip &amp; go &lt; &#39;&quot;&#x27;&nbsp;</a></header>\n\
         <details><summary>More<svg class=\"plus\" viewBox=\"0 0 14 14\" aria-hidden=\"true\" focusable=\"false\">\
         <title>x</title><path d=\"M1 7h12\"/><g><rect x=\"2\" width=\"40\"></rect></g></svg>\n</summary></details>\
         <main id=\"main\" tabindex=\"-1\"><h1>One</h1><p>Two<br>three <b>four <bdi>0300</bdi></b></p><hr>\
         <ul><li>a<ol><li>b</li></ol></li></ul><dl><dt>c</dt><dd><p>d</p></dd><div><dt>c</dt><dd>d</dd></div></dl>\
         <table><caption>e</caption> <thead> <tr><th scope=\"col\">f</th></tr></thead>\n<tbody><tr><td>g</td></tr></tbody></table>\
         <form role=\"search\"><label for=\"q\">h</label><input id=\"q\" disabled><button type=\"submit\" hidden>i</button></form>\
         <picture><source srcset=\"a 1x\"><img src=\"a\" alt=\"\"></picture><pre>j</pre>\
         <script type=\"application/ld+json\">{\"a\":\"<p>\"}</script><noscript><p>k</p></noscript></main>",
    );
    assert!(is_plain(&text));
    let head = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>p{content:\"<\"}</style>\
                <link rel=\"icon\" href=\"data:,\"><script>1<2</script></head><body></body></html>";
    assert!(is_plain(head));
}

#[test]
fn what_the_standard_moves_or_implies_is_left_to_its_own_reader() {
    for body in [
        "<p>a<p>b</p>",
        "<p>a<div>b</div></p>",
        "<li>a<li>b",
        "<dl><dd><div><dt>a</dt></div></dd></dl>",
        "<b>a<i>b</b>c</i>",
        "<a href=\"x\">a<a href=\"y\">b</a></a>",
        "<table>a<tr><td>b</td></tr></table>",
        "<table><tr><td>b</td></tr></table>",
        "<h1>a<h2>b</h2></h1>",
        "<button>a<button>b</button></button>",
        "<form><form></form></form>",
        "<svg><p>a</p></svg>",
        "<svg><title><b>a</b></title></svg>",
        "<pre>\na</pre>",
        "<select><option>a</select>",
        "<template><p>a</p></template>",
        "<div/>",
        "a &copy; b",
        "a & b",
        "<p id=a>b</p>",
        "<p ID=\"a\">b</p>",
        "<p id=\"a\" id=\"b\">c</p>",
        "<p id =\"a\">b</p>",
        "<script><!-- </script>",
        "<!-- a -->",
        "</p>",
        "<body class=\"a\">",
        "a\0b",
        "a\r\nb",
        "<frameset>",
        "<x-a>a</x-a>",
        "<P>a</P>",
        "<p>a</p",
        "<p>a",
    ] {
        assert!(!is_plain(&page(body)), "{body}");
    }
    for text in [
        "",
        "<p>a</p>",
        "<!doctype html><html><body></body></html>",
        "<!doctype html>",
        "\u{feff}<!doctype html>",
    ] {
        assert!(!is_plain(text), "{text}");
    }
}

/// Elements with their end tags round what is in them, without heed of what may stand where.
fn nested() -> impl Strategy<Value = String> {
    const TEXTS: &str = "&amp;|&lt;b&gt;|&nbsp;|ą|ع|&|&copy;|&#39;| \n ";
    const VOID: &str = "br|hr|img alt=\"\" src=\"a\"|input|meta|link|wbr|col|source|area";
    const NAMES: &str = "p|div|a href=\"x\"|b|i|em|code|span lang=\"ur\"|bdi|ul|ol|li|dl|dt|dd|table|caption|colgroup|thead|\
        tbody|tfoot|tr|td|th|h1|h2|button|form|label|details|summary|section|nav|main|header|footer|svg|path d=\"x\"|g|title|\
        script|style|noscript|textarea|pre|iframe|video|picture|figure|search|dialog|select|option|ruby|rt|template|object|\
        math|address|blockquote|fieldset|legend|p hidden|p class=\"a &amp; b\"|menu|hgroup|small|time datetime=\"2026\"|body|\
        head|html";
    let any_of = |names: &'static str| prop::sample::select(names.split('|').collect::<Vec<_>>());
    let text = prop_oneof![4 => "[ a-z\n]{0,6}", 1 => any_of(TEXTS).prop_map(str::to_owned)];
    let leaf = prop_oneof![3 => text, 1 => any_of(VOID).prop_map(|it| format!("<{it}>"))];
    leaf.prop_recursive(6, 48, 5, move |inner| {
        (any_of(NAMES), prop::collection::vec(inner, 0..5)).prop_map(|(start, inside)| {
            let name = start.split(' ').next().unwrap_or_default();
            format!("<{start}>{}</{name}>", inside.concat())
        })
    })
}

/// Elements in the places that are theirs.
fn proper() -> impl Strategy<Value = String> {
    let words = "[a-z ]{0,8}";
    let line = prop::collection::vec(
        (prop::sample::select(vec!["a", "b", "em", "span", "bdi", "code"]), words),
        0..4,
    )
    .prop_map(|all| all.iter().map(|(it, text)| format!("x <{it}>{text}</{it}> ")).collect::<String>());
    let block = prop_oneof![
        line.clone().prop_map(|it| format!("<p>{it}</p>\n")),
        line.clone().prop_map(|it| format!("<h2 id=\"a\">{it}</h2>")),
        prop::collection::vec(line.clone(), 1..4).prop_map(|all| format!(
            "<ul>{}</ul>",
            all.iter().map(|it| format!("<li>{it}</li>\n")).collect::<String>()
        )),
        prop::collection::vec(line.clone(), 1..4).prop_map(|all| format!(
            "<table><tbody>{}</tbody></table>",
            all.iter().map(|it| format!("<tr><td>{it}</td></tr>\n")).collect::<String>()
        )),
    ];
    block.prop_recursive(4, 24, 4, |inner| {
        (
            prop::sample::select(vec!["div", "section", "main", "blockquote", "details", "nav", "aside"]),
            prop::collection::vec(inner, 0..4),
        )
            .prop_map(|(it, inside)| format!("<{it}>\n{}</{it}>", inside.concat()))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

    #[test]
    fn what_is_read_here_is_read_as_the_standard_says(body in prop::collection::vec(nested(), 0..4)) {
        is_plain(&page(&body.concat()));
    }

    #[test]
    fn also_with_anything_left_out(body in prop::collection::vec(nested(), 0..3), cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..3)) {
        let mut letters: Vec<char> = page(&body.concat()).chars().collect();
        for cut in cuts {
            letters.remove(cut.index(letters.len()));
        }
        is_plain(&letters.into_iter().collect::<String>());
    }

    #[test]
    fn also_where_it_breaks_off(body in proper(), end in any::<prop::sample::Index>()) {
        let text = page(&body);
        let end = end.index(text.len());
        if let Some(text) = text.get(..end) {
            is_plain(text);
        }
    }

    #[test]
    fn pages_of_proper_elements_are_read_here(body in prop::collection::vec(proper(), 0..5)) {
        prop_assert!(is_plain(&page(&body.concat())));
    }
}
