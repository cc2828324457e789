//! What reading a page is held to: places, the standard's repairs, and texts that nobody wrote by hand.

use proptest::prelude::*;

use super::*;

fn find<'a>(page: &'a Page, name: &str) -> (Id, &'a Element) {
    page.elements().find(|(_, it)| it.name() == name).unwrap()
}

#[test]
fn tags_and_attributes_know_their_bytes() {
    let text = "<!DOCTYPE html>\n<p class=\"ą b\"\n  lang=ur>x <IMG Alt='ę &amp; é' src=a>";
    let page = Page::parse(text);
    let (_, p) = find(&page, "p");
    assert_eq!(&text[p.range.clone()], "<p class=\"ą b\"\n  lang=ur>");
    let at = |element: &Element, name: &str| text[element.attribute(name).unwrap().range.clone()].to_owned();
    assert_eq!(at(p, "class"), "class=\"ą b\"");
    assert_eq!(at(p, "lang"), "lang=ur");
    let (_, img) = find(&page, "img");
    assert_eq!(&text[img.range.clone()], "<IMG Alt='ę &amp; é' src=a>");
    assert_eq!(at(img, "alt"), "Alt='ę &amp; é'");
    assert_eq!(img.attr("alt"), Some("ę & é"));
}

#[test]
fn places_hold_after_windows_line_ends_and_scripts() {
    let text = "<html>\r\n<head>\r\n<script>if (a < b) { '<p>' }</script>\r\n</head>\r\n<body>\r\n<img hidden alt=\"\">";
    let page = Page::parse(text);
    let (_, img) = find(&page, "img");
    assert_eq!(&text[img.range.clone()], "<img hidden alt=\"\">");
    let places: Vec<_> = img.attributes.iter().map(|it| &text[it.range.clone()]).collect();
    assert_eq!(places, ["hidden", "alt=\"\""]);
    assert!(page.elements().all(|(_, it)| it.tag != Tag::P));
}

#[test]
fn what_the_standard_implies_is_there_and_has_no_bytes() {
    let page = Page::parse("<table><tr><td>a<p>lost</table>");
    let names: Vec<_> = page.elements().map(|(_, it)| it.name().to_owned()).collect();
    assert_eq!(names, ["html", "head", "body", "table", "tbody", "tr", "td", "p"]);
    assert!(find(&page, "tbody").1.range.is_empty());
    assert!(!find(&page, "td").1.range.is_empty());
}

#[test]
fn text_in_a_table_is_fostered_and_templates_are_not_the_page() {
    let page =
        Page::parse("<div><table><b>x</b><tr><td>y</td></tr></table></div><template><p>z</p></template>");
    let (_, b) = find(&page, "b");
    assert_eq!(b.tag, Tag::B);
    let (table, _) = find(&page, "table");
    assert!(page.previous(table).is_some());
    assert!(page.elements().all(|(_, it)| it.tag != Tag::P));
}

#[test]
fn vocabularies_are_kept_apart() {
    let page = Page::parse(
        "<svg viewBox='0 0 1 1'><title>t</title><a xlink:href=x></a></svg><math><mi>x</mi></math>",
    );
    assert_eq!(find(&page, "title").1.namespace, Namespace::Svg);
    assert_eq!(find(&page, "title").1.tag, Tag::Other);
    assert_eq!(find(&page, "a").1.attr("xlink:href"), Some("x"));
    assert!(find(&page, "svg").1.has("viewBox"));
    assert_eq!(find(&page, "mi").1.namespace, Namespace::MathMl);
}

#[test]
fn deep_nesting_is_cut_at_the_depth_of_browsers_and_what_follows_is_in_its_place() {
    let text = format!("{}deep{}<p>after", "<div>".repeat(50_000), "</div>".repeat(50_000));
    let page = Page::parse(&text);
    let (p, _) = find(&page, "p");
    assert_eq!(page.ancestors(p).count(), 3);
    assert!(page.elements().all(|(it, _)| page.ancestors(it).count() <= DEEPEST + 4));
    let lists = format!("{}x", "<ul><li><b><svg><g>".repeat(20_000));
    assert!(Page::parse(&lists).len() < 200_000);
}

#[test]
fn a_page_that_copies_itself_without_end_is_cut() {
    let text: String = (0..20_000).map(|it| format!("<p><b id=n{it}>x</p>")).collect();
    let page = Page::parse(&text);
    assert!(page.cut.is_some());
    assert!(page.len() < 1_000_000);
}

#[test]
fn large_files_and_strange_letters_are_read() {
    let page = Page::parse(&"<p a='\0'>\0\u{feff}x&#0;&#xD800;</p>".repeat(100_000));
    assert!(page.len() > 200_000);
    let attributes: String = (0..20_000).map(|it| format!(" a{it}=x")).collect();
    let page = Page::parse(&format!("<p{attributes}>"));
    assert_eq!(find(&page, "p").1.attributes.len(), MOST_ATTRIBUTES);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn no_text_brings_it_down_and_every_place_is_in_the_text(parts in prop::collection::vec(part(), 0..60)) {
        let text = parts.concat();
        let page = Page::parse(&text);
        for (_, element) in page.elements() {
            prop_assert!(text.get(element.range.clone()).is_some(), "{:?} in {:?}", element, text);
            if !element.range.is_empty() {
                prop_assert!(text[element.range.clone()].starts_with('<'), "{:?} in {:?}", element, text);
            }
            for attribute in &element.attributes {
                prop_assert!(text.get(attribute.range.clone()).is_some(), "{:?} in {:?}", attribute, text);
            }
        }
    }
}

/// Pieces that meet the tree builder's corners, with any text between.
fn part() -> impl Strategy<Value = String> {
    let known = [
        "<table>",
        "</table>",
        "<tr>",
        "<td a=1 b='x' c>",
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<a href=x>",
        "<svg>",
        "</svg>",
        "<math>",
        "<template>",
        "</template>",
        "<select>",
        "<option>",
        "<script>",
        "</script>",
        "<title>",
        "</title>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "&amp",
        "&#x",
        "\r\n",
        "\0",
        "ą",
        "<",
        ">",
        "/",
        "=",
        "\"",
        "'",
        "<foreignObject>",
        "<body x=y>",
        "<html lang=en>",
        "<frameset>",
        "<plaintext>",
        "<li>",
        "<button>",
        "<form>",
        "<!doctype html>",
        "</br>",
        "<caption>",
        "<input type=hidden>",
        "<details>",
        "<summary>",
        "<style>p{display:none}",
        "</style>",
    ];
    prop_oneof![4 => prop::sample::select(known.to_vec()).prop_map(str::to_owned), 1 => "\\PC{0,6}"]
}
