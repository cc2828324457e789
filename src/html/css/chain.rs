//! Which rules of a sheet choose an element, remembered: most elements of a site stand below the same others on every page.
//! Never decides which declaration wins.

use std::collections::BTreeSet;
use std::sync::{Arc, PoisonError, RwLock};

use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

use super::{Above, Sheet};
use crate::html::{Element, Id, Page, tokens};

/// Names that the selectors of a sheet ask elements for: any other may stand on an element without a difference.
#[derive(Debug, Default)]
pub(super) struct Asked {
    pub classes: BTreeSet<Box<str>>,
    pub ids: BTreeSet<Box<str>>,
    pub attributes: BTreeSet<Box<str>>,
}

/// What chooses an element by itself and by what it stands in.
#[derive(Debug)]
pub struct Chosen {
    /// Names the element with all that it stands in, for its children.
    pub link: u32,
    /// Rules that choose it, by their place in the sheet.
    pub sure: Box<[usize]>,
    /// Rules that ask for what stands beside it, or beside what it stands in.
    pub maybe: Box<[usize]>,
}

/// The link of what stands in nothing.
pub const TOP: u32 = u32::MAX;

/// How many elements are remembered: far more than the pages of one theme have. A folder of other people's pages may have more.
const MOST: usize = 1 << 16;

/// Elements by what selectors can ask of them and of what they stand in.
#[derive(Debug, Default)]
pub(super) struct Chains {
    pub asked: Asked,
    known: RwLock<IndexMap<Box<str>, Arc<Chosen>, FxBuildHasher>>,
}

impl Sheet {
    /// The rules that choose an element which stands in what `link` names, and below `above`; none where nothing more is
    /// remembered.
    pub fn chosen(&self, page: &Page, id: Id, link: u32, above: Above) -> Option<Arc<Chosen>> {
        let element = page.element(id)?;
        let name = self.chains.asked.name(element, link, page.root() == Some(id));
        let known = || self.chains.known.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(it) = known().get(&*name) {
            return Some(Arc::clone(it));
        }
        let (mut sure, mut maybe) = (Vec::new(), Vec::new());
        for (index, rule) in self.candidates(element) {
            if !rule.selector.is_of_chain() {
                maybe.push(index);
            } else if rule.selector.matches_below(page, id, above) {
                sure.push(index);
            }
        }
        let mut known = self.chains.known.write().unwrap_or_else(PoisonError::into_inner);
        let link = u32::try_from(known.len()).ok().filter(|_| known.len() < MOST)?;
        let chosen = Arc::new(Chosen { link, sure: sure.into(), maybe: maybe.into() });
        // Another thread may have been faster.
        Some(Arc::clone(known.entry(name.into()).or_insert(chosen)))
    }
}

impl Asked {
    /// All that selectors can ask of an element. No name and no value holds a NUL (HTML, 13.2.5).
    fn name(&self, element: &Element, link: u32, is_root: bool) -> String {
        let mut name = format!("{link}\0{}", element.name());
        let mut add = |sign: char, it: &str| {
            name.push('\0');
            name.push(sign);
            name.push_str(it);
        };
        if is_root {
            add(':', "root");
        }
        let classes = element.attr("class").into_iter().flat_map(tokens);
        classes.filter(|it| self.classes.contains(*it)).for_each(|it| add('.', it));
        element.attr("id").filter(|it| self.ids.contains(*it)).into_iter().for_each(|it| add('#', it));
        for it in element.attributes.iter().filter(|it| self.attributes.contains(it.name())) {
            add('@', it.name());
            add('=', &it.value);
        }
        name
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SELECTORS: [&str; 22] = [
        "p",
        ".a",
        "#x",
        "[lang]",
        "[lang=ur]",
        "[class^=b]",
        "*",
        ":root",
        ".a p",
        ".a > p",
        "#x p",
        "div .b .a",
        ":root > *",
        "[lang=ur] .a",
        "p + p",
        "p ~ .a",
        ".a:first-child",
        "div:empty",
        ":not(.a) > p",
        ":is(.a, #x) p",
        ":not(.a p)",
        "p:is(.b + p)",
    ];
    const OPENING: [&str; 8] = [
        "<div>",
        "<div class=a>",
        "<div class='b c a'>",
        "<div id=x>",
        "<div id=y lang=ur>",
        "<section class=b>",
        "<div lang=en title=t>",
        "<main class=d>",
    ];
    const LEAVES: [&str; 6] =
        ["<p>t</p>", "<p class=a>t</p>", "<p id=x class='b'>t</p>", "<p lang=ur>", "<div></div>", "text"];

    /// A tree of elements, each closed by its parser at the end of the text at the latest.
    fn page() -> impl Strategy<Value = String> {
        let step = prop_oneof![
            (0..OPENING.len()).prop_map(|it| OPENING[it]),
            (0..LEAVES.len()).prop_map(|it| LEAVES[it]),
            Just("</div>"),
            Just("</section>"),
        ];
        prop::collection::vec(step, 0..25).prop_map(|it| it.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_is_remembered_is_what_matches(
            chosen in prop::collection::vec(0..SELECTORS.len(), 1..8),
            pages in prop::collection::vec(page(), 1..4)
        ) {
            let css: String = chosen.iter().map(|it| format!("{} {{ display: none }}\n", SELECTORS[*it])).collect();
            let sheet = Sheet::parse(&css);
            for page in pages.iter().map(|it| Page::parse(it)) {
                let mut links = vec![TOP; page.len()];
                let mut above = vec![Above::default(); page.len()];
                for (id, element) in page.elements() {
                    let parent = page.parent(id).filter(|it| page.element(*it).is_some());
                    above[id.index()] = parent
                        .and_then(|it| Some(above[it.index()].with(page.element(it)?)))
                        .unwrap_or_default();
                    let link = parent.map_or(TOP, |it| links[it.index()]);
                    let chosen = sheet.chosen(&page, id, link, above[id.index()]).expect("few elements");
                    links[id.index()] = chosen.link;
                    let beside = chosen.maybe.iter().filter(|it| sheet.rules()[**it].selector.matches(&page, id));
                    let told: BTreeSet<usize> = chosen.sure.iter().chain(beside).copied().collect();
                    let plainly: BTreeSet<usize> =
                        (0..sheet.rules().len()).filter(|it| sheet.rules()[*it].selector.matches(&page, id)).collect();
                    prop_assert_eq!(told, plainly, "{} {:?}", css, element);
                }
            }
        }
    }
}
