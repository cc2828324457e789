//! Faults of the pages that are drawn, planted in templates and in the words of the interface.

use super::{Garden, planted};

const PAGE: &str = "themes/community/templates/page.html";
const BASE: &str = "themes/community/templates/base.html";

/// In the body of every page.
fn in_body(faults: &str) {
    planted(
        PAGE,
        "{{ page.body }}",
        &format!(
            "{faults}
{{{{ page.body }}}}"
        ),
    );
}

/// In place of what stands round the body of every page.
fn in_base(old: &str, new: &str) {
    planted(BASE, old, new);
}

#[test]
fn names() {
    in_body(
        r##"‹html-image-name›<img src="data:,">
‹html-svg-name›<svg role="img"><path d="M0 0"></path></svg>
‹html-object-name›<object data="hall.png"></object>
<form>‹html-image-button-name›<input type="image" src="data:,">
‹html-button-name›<button></button>
‹html-field-name›<input type="text"></form>
‹html-label-in-name›<button aria-label="Go">Send it</button>
‹html-link-name›<a href="data:,"></a>
<div role="menu" aria-label="What">‹html-menuitem-name›<span role="menuitem"></span></div>
‹html-heading-name›<h2></h2>
‹html-frame-name›<iframe src="data:,"></iframe>
<details>‹html-summary-name›<summary></summary>More</details>
‹html-decoration-exposed›<img alt="" src="data:," aria-label="A hall">"##,
    );
}

#[test]
fn what_is_asked_of_other_hosts() {
    in_body(r##"‹html-remote›<img alt="A hall" src="https://example.org/hall.png">"##);
}

#[test]
fn roles_and_states() {
    in_body(
        r##"‹html-aria-unknown›<p aria-lable="x">Text.</p>
‹html-aria-value›<p aria-busy="perhaps">Text.</p>
‹html-aria-not-permitted›<p aria-checked="true">Text.</p>
‹html-aria-prohibited›<p aria-label="x">Text.</p>
‹html-role-unknown›<p role="headline">Text.</p>
‹html-role-requires›<div role="slider" aria-label="Size"></div>
‹html-role-context›<div role="listitem">Text.</div>
‹html-role-children›<div role="list"><p>Text.</p></div>
‹html-hidden-focus›<div aria-hidden="true"><a href="data:,">On</a></div>
‹html-nested-focus›<button><span tabindex="0">On</span></button>"##,
    );
}

#[test]
fn parts_of_a_page() {
    in_body(
        r##"<table><tr><th>When</th></tr><tr><td>Then</td></tr><tr>‹html-table-headers›<td headers="gone">Today</td></tr></table>
<table><tr>‹html-header-lonely›<th>When</th></tr></table>
‹html-table-plain›<table><tr><td>Today</td><td>Here</td></tr><tr><td>Then</td><td>There</td></tr></table>
‹html-heading-skipped›<h4>Deep</h4>
‹html-heading-second›<h1>Another title</h1>
‹html-main›<main>Another main part</main>
<nav aria-label="Parts">One</nav>
‹html-landmark-label›<nav aria-label="Parts">Two</nav>
<div>‹html-list-item›<li>Text.</li></div>
<ul><li>Text.</li>‹html-list-child›<div>Text.</div></ul>
<p id="twice">Text.</p>
‹html-id-twice›<p id="twice">Text.</p><a href="#twice">There</a>
‹html-id-missing›<button aria-labelledby="gone">On</button>
‹html-tabindex›<button tabindex="3">On</button>
‹html-new-tab›<a href="data:," target="_blank">On</a>
‹html-autocomplete›<input aria-label="Name" autocomplete="surname">
‹html-autoplay›<audio src="bell.mp3" autoplay aria-label="A bell"></audio>
‹html-captions›<video src="talk.mp4" controls aria-label="A talk"></video>
‹html-lang-part›<p lang="xx-nowhere">Text.</p>
‹html-dir-unknown›<p dir="left">Text.</p>
‹html-letter-spacing›<p style="letter-spacing: 0.01em !important">Text.</p>
‹html-word-spacing›<p style="word-spacing: 0.01em !important">Text.</p>
‹html-line-height›<p style="line-height: 1 !important; width: 6em">Text that goes on from one line to the next.</p>"##,
    );
}

#[test]
fn what_stands_round_a_page() {
    in_base("<html lang=\"{{ lang }}\"", "‹html-lang-missing›<html");
    in_base("<html lang=\"{{ lang }}\"", "‹html-lang-unknown›<html lang=\"xx-nowhere\"");
    in_base("<html lang=\"{{ lang }}\" dir=\"{{ dir }}\"", "‹html-dir-missing›<html lang=\"{{ lang }}\"");
    in_base("<title>{{ page.head_title }}</title>", "‹html-title-missing›<title></title>");
    let before_icon = |it: &str| in_base("<link rel=\"icon\"", &format!("{it}<link rel=\"icon\""));
    before_icon("‹html-refresh›‹html-refresh-any›<meta http-equiv=\"refresh\" content=\"30\">");
    before_icon("‹html-refresh-any›<meta http-equiv=\"refresh\" content=\"80000\">");
    in_base(
        "<meta name=\"viewport\" content=\"width=device-width",
        "‹html-zoom-blocked›<meta name=\"viewport\" content=\"user-scalable=no, width=device-width",
    );
    let turn = "@media (orientation: portrait) { .turned { transform: rotate(90deg) } }";
    in_base("<main", &format!("<style>{turn}</style>‹html-orientation›<p class=\"turned\">Text.</p><main"));
}

#[test]
fn a_page_without_a_title_of_its_own() {
    Garden::new()
        .plant(PAGE, "<h1{{ page.title.attributes }}>{{ page.title.html }}</h1>", "")
        .plant(BASE, "<body>", "‹html-heading-first›<body>")
        .assert();
}

#[test]
fn words_of_the_interface() {
    for path in ["locales/en-GB/site.ftl", "locales/ur/site.ftl"] {
        Garden::new().plant_line(path, "skip-link = ", "skip-link = ‹message-failed›{ \"\" }").assert();
    }
}
