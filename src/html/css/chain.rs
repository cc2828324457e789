//! Which rules of a sheet choose an element, remembered: most elements of a site stand below the same others on every page.
//! Never decides which declaration wins.

use std::sync::{Arc, PoisonError, RwLock};

use indexmap::{IndexMap, IndexSet};
use rustc_hash::FxBuildHasher;

use super::{Above, Sheet};
use crate::html::{Element, Id, Page, tokens};

type Names = IndexSet<Box<str>, FxBuildHasher>;

/// Names that the selectors of a sheet ask elements for: any other may stand on an element without a difference.
#[derive(Debug, Default)]
pub(super) struct Asked {
    pub classes: Names,
    pub ids: Names,
    pub attributes: Names,
}

/// What an element stands in.
#[derive(Clone, Copy, Debug)]
pub struct Stand {
    /// Names it, with what selectors can ask of it.
    link: u32,
    above: Above,
}

impl Stand {
    /// Nothing.
    pub const TOP: Self = Self { link: u32::MAX, above: Above::NONE };

    /// Names, classes and ids of it.
    pub fn above(self) -> Above {
        self.above
    }
}

/// What chooses an element by itself and by what it stands in.
#[derive(Debug)]
pub struct Chosen {
    /// What its children stand in.
    pub below: Stand,
    /// Rules that choose it, by their place in the sheet.
    pub sure: Box<[usize]>,
    /// Rules that ask for what stands beside it, or beside what it stands in.
    pub maybe: Box<[usize]>,
}

/// How many elements are remembered: far more than the pages of one theme have. A folder of other people's pages may have more.
const MOST: usize = 1 << 16;

/// Elements by what selectors can ask of them and of what they stand in.
#[derive(Debug, Default)]
pub(super) struct Chains {
    pub asked: Asked,
    known: RwLock<IndexMap<Box<[u8]>, Arc<Chosen>, FxBuildHasher>>,
}

impl Sheet {
    /// The rules that choose an element which stands there; none where nothing more is remembered.
    pub fn chosen(&self, page: &Page, id: Id, stand: Stand) -> Option<Arc<Chosen>> {
        let element = page.element(id)?;
        let name = self.chains.asked.name(element, stand.link, page.root() == Some(id));
        {
            let known = self.chains.known.read().unwrap_or_else(PoisonError::into_inner);
            if let Some(it) = known.get(&*name) {
                return Some(Arc::clone(it));
            }
        }
        let (mut sure, mut maybe) = (Vec::new(), Vec::new());
        for (index, rule) in self.candidates(element) {
            if !rule.selector.is_of_chain() {
                maybe.push(index);
            } else if rule.selector.matches_below(page, id, stand.above) {
                sure.push(index);
            }
        }
        let mut known = self.chains.known.write().unwrap_or_else(PoisonError::into_inner);
        let link = u32::try_from(known.len()).ok().filter(|_| known.len() < MOST)?;
        let below = Stand { link, above: stand.above.with(element) };
        let chosen = Arc::new(Chosen { below, sure: sure.into(), maybe: maybe.into() });
        // Another thread may have been faster.
        Some(Arc::clone(known.entry(name.into()).or_insert(chosen)))
    }
}

impl Asked {
    /// All that selectors can ask of an element. No name and no value holds a NUL (HTML, 13.2.5).
    fn name(&self, element: &Element, link: u32, is_root: bool) -> Vec<u8> {
        let mut name = Vec::with_capacity(64);
        name.extend_from_slice(&link.to_le_bytes());
        name.push(u8::from(is_root));
        name.extend_from_slice(element.name().as_bytes());
        let mut add = |sign: u8, it: &str| {
            name.extend_from_slice(&[0, sign]);
            name.extend_from_slice(it.as_bytes());
        };
        for it in &element.attributes {
            match it.name() {
                "class" => {
                    let classes = tokens(&it.value).filter(|it| self.classes.contains(*it));
                    classes.for_each(|it| add(b'.', it));
                }
                "id" if self.ids.contains(&*it.value) => add(b'#', &it.value),
                _ => {}
            }
            if self.attributes.contains(it.name()) {
                add(b'@', it.name());
                add(b'=', &it.value);
            }
        }
        name
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

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
                let mut stands = vec![Stand::TOP; page.len()];
                for (id, element) in page.elements() {
                    let parent = page.parent(id).filter(|it| page.element(*it).is_some());
                    let stand = parent.map_or(Stand::TOP, |it| stands[it.index()]);
                    let chosen = sheet.chosen(&page, id, stand).expect("few elements");
                    stands[id.index()] = chosen.below;
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
