//! Which page stands where on which sheet, so that the printed sheets read in order when they are folded. Never touches
//! a page.

use crate::theme::SheetPlan;

/// A page on a side of a sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Slot {
    /// The page, counted from nought; none: it stays empty.
    pub page: Option<usize>,
    /// How far its left edge is moved, in millimetres, from where the pages before it end.
    pub shift: f64,
}

/// One side of a sheet: its pages from left to right.
pub type Side = Vec<Slot>;

/// How much further in a sheet's fold lies than that of the sheet round it, in millimetres: paper of 80 to 100 grams.
const PAPER: f64 = 0.1;

/// The sides of all sheets, front and back in turn, for `pages` pages.
pub fn sides(plan: SheetPlan, pages: usize, rtl: bool) -> Vec<Side> {
    match plan {
        SheetPlan::Booklet => booklet(pages, rtl),
        SheetPlan::TriFold => tri_fold(pages, rtl),
    }
}

/// Sheets that are laid into one another and stapled in the fold. Empty pages stand before the last one, which is the
/// back cover. The pages of inner sheets move towards the fold: the sheets round them push them out (creep).
fn booklet(pages: usize, rtl: bool) -> Vec<Side> {
    let total = pages.div_ceil(4) * 4;
    let page = |place: usize| {
        let last = pages.checked_sub(1)?;
        if place + 1 == total && pages > 1 { Some(last) } else { (place < last.max(1)).then_some(place) }
    };
    let mut sides = Vec::new();
    for sheet in 0..total / 4 {
        let creep = PAPER * small(sheet);
        for [left, right] in [[total - 1 - 2 * sheet, 2 * sheet], [2 * sheet + 1, total - 2 - 2 * sheet]] {
            let [left, right] = if rtl { [right, left] } else { [left, right] };
            sides.push(vec![
                Slot { page: page(left), shift: creep },
                Slot { page: page(right), shift: -creep },
            ]);
        }
    }
    sides
}

/// Three panels a side; the pages are front, flap, the three inside, and back. The flap folds in, so it lies beside the
/// back on the outer side, and read from right to left all is mirrored.
fn tri_fold(pages: usize, rtl: bool) -> Vec<Side> {
    let sides = if rtl { [[0, 5, 1], [4, 3, 2]] } else { [[1, 5, 0], [2, 3, 4]] };
    let slot = |page: usize| Slot { page: (page < pages).then_some(page), shift: 0.0 };
    sides.map(|side| side.map(slot).to_vec()).to_vec()
}

#[expect(clippy::cast_precision_loss, reason = "a booklet has a few sheets")]
fn small(sheets: usize) -> f64 {
    sheets as f64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The pages as they are read when the sheets lie in one another, folded: front to back.
    fn folded(sides: &[Side], rtl: bool) -> Vec<Option<usize>> {
        let order = |side: &Side| {
            let pages: Vec<_> = side.iter().map(|it| it.page).collect();
            if rtl { pages.into_iter().rev().collect() } else { pages }
        };
        let mut read = Vec::new();
        for sheet in sides.chunks(2) {
            read.push(order(&sheet[0])[1]);
            read.push(order(&sheet[1])[0]);
        }
        for sheet in sides.chunks(2).rev() {
            read.push(order(&sheet[1])[1]);
            read.push(order(&sheet[0])[0]);
        }
        read
    }

    proptest! {
        #[test]
        fn a_booklet_reads_in_order_with_empty_pages_before_its_back(pages in 1_usize..=64, rtl: bool) {
            let sides = sides(SheetPlan::Booklet, pages, rtl);
            let read = folded(&sides, rtl);
            prop_assert_eq!(read.len(), pages.div_ceil(4) * 4);
            let there: Vec<usize> = read.iter().flatten().copied().collect();
            prop_assert_eq!(there, (0..pages).collect::<Vec<_>>());
            // The front cover is in front and the back cover behind.
            prop_assert_eq!(read[0], Some(0));
            prop_assert!(pages == 1 || read[read.len() - 1] == Some(pages - 1));
            // Creep: nought outside, growing inwards, towards the fold from both sides.
            for (n, side) in sides.iter().enumerate() {
                let creep = PAPER * small(n / 2);
                prop_assert!((side[0].shift - creep).abs() < 1e-9 && (side[1].shift + creep).abs() < 1e-9);
            }
        }
    }

    #[test]
    fn the_flap_lies_beside_the_back_and_right_to_left_mirrors() {
        let pages = |rtl| -> Vec<Vec<usize>> {
            sides(SheetPlan::TriFold, 6, rtl)
                .iter()
                .map(|it| it.iter().filter_map(|it| it.page).collect())
                .collect()
        };
        let (front, flap, one, two, three, back) = (0, 1, 2, 3, 4, 5);
        assert_eq!(pages(false), [[flap, back, front], [one, two, three]]);
        assert_eq!(pages(true), [[front, back, flap], [three, two, one]]);
    }
}
