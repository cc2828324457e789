//! A set of characters in which each is found by one bit: tables of Unicode are searched range by range, which is felt where
//! every letter of a site is asked for. Never knows what a set is for.

use std::ops::RangeInclusive;

/// A set of characters.
pub struct CharSet {
    /// A bit for each character of the Basic Multilingual Plane.
    bits: Box<[u64]>,
    /// Ranges beyond it, in their order.
    beyond: Vec<RangeInclusive<u32>>,
    /// For each first byte of a character in UTF-8, a bit for the last six bits of the second byte of those of the set; all
    /// bits where the first byte is all of the character.
    begins: Box<[u64; 256]>,
}

/// The first character beyond the Basic Multilingual Plane.
const PLANE: u32 = 0x1_0000;

impl CharSet {
    /// The set of all characters in these ranges of numbers.
    pub fn of(ranges: impl IntoIterator<Item = RangeInclusive<u32>>) -> Self {
        let mut bits = vec![0u64; (PLANE / 64) as usize].into_boxed_slice();
        let mut beyond = Vec::new();
        let mut begins = Box::new([0; 256]);
        for range in ranges {
            for at in *range.start()..=(*range.end()).min(PLANE - 1) {
                bits[(at / 64) as usize] |= 1 << (at % 64);
                if let Some(c) = char::from_u32(at) {
                    match *c.encode_utf8(&mut [0; 4]).as_bytes() {
                        [first, second, ..] => begins[usize::from(first)] |= 1 << (second & 0x3f),
                        [first] => begins[usize::from(first)] = u64::MAX,
                        [] => {}
                    }
                }
            }
            if *range.end() >= PLANE {
                beyond.push((*range.start()).max(PLANE)..=*range.end());
                begins[0xf0..0xf5].fill(u64::MAX);
            }
        }
        beyond.sort_unstable_by_key(|it| *it.start());
        Self { bits, beyond, begins }
    }

    /// Whether a character is in it.
    pub fn contains(&self, c: char) -> bool {
        let at = u32::from(c);
        match self.bits.get((at / 64) as usize) {
            Some(bits) => bits >> (at % 64) & 1 == 1,
            None => {
                let after = self.beyond.partition_point(|it| *it.start() <= at);
                after.checked_sub(1).is_some_and(|it| self.beyond[it].contains(&at))
            }
        }
    }

    /// The first byte of the first of them in a text.
    pub fn find(&self, text: &str) -> Option<usize> {
        let bytes = text.as_bytes();
        let mut at = 0;
        loop {
            at += bytes[at..].iter().position(|it| self.begins[usize::from(*it)] != 0)?;
            let first = bytes[at];
            if first.is_ascii() {
                return Some(at);
            }
            let second = *bytes.get(at + 1)?;
            let may_be = self.begins[usize::from(first)] >> (second & 0x3f) & 1 == 1;
            if may_be && text[at..].chars().next().is_some_and(|it| self.contains(it)) {
                return Some(at);
            }
            at += 2;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_is_in_it_where_a_range_holds_it() {
        let set = CharSet::of([0x2_0000..=0x2_0003, 0x41..=0x43, 0xfffe..=0x1_0001, 0x40..=0x40]);
        let held: Vec<u32> = ('\0'..=char::MAX).filter(|it| set.contains(*it)).map(u32::from).collect();
        let all = [
            0x40, 0x41, 0x42, 0x43, 0xfffe, 0xffff, 0x1_0000, 0x1_0001, 0x2_0000, 0x2_0001, 0x2_0002,
            0x2_0003,
        ];
        assert_eq!(held, all);
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

        #[test]
        fn the_first_of_them_is_found(text in "[aż۔।\u{fffe}\u{ffff}\u{10000}\u{20001}\u{20004}b]{0,20}") {
            let set = CharSet::of([0x62..=0x62, 0x964..=0x964, 0xfffe..=0x1_0000, 0x2_0001..=0x2_0003]);
            proptest::prop_assert_eq!(set.find(&text), text.find(|it| set.contains(it)));
        }
    }
}
