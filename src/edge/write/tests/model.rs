//! Many publishes in a row against a model of what must be there. Never asks about permissions or links.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use proptest::prelude::*;

use super::{Place, names, no_exchange, publish_with};
use crate::edge::write::strangers::MANIFEST;
use crate::edge::write::system::{KERNEL, Kernel};
use crate::edge::write::{Scope, WriteError};
use crate::output::{File, Output};

/// Few paths, so that they meet: pages of ours and files of others, in steps.
fn step() -> impl Strategy<Value = (Vec<usize>, Vec<usize>, bool, bool)> {
    let some = || prop::collection::vec(0..PATHS.len(), 0..4);
    (some(), some(), any::<bool>(), any::<bool>())
}

const PATHS: [&str; 9] = ["a", "a/b", "a/c", "b", "b/c", "b/c/d", "c.html", "c/d", "c/e/f"];

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// Against a model of two sets: after a success ours and theirs are there and nothing else; after a
    /// failure nothing has changed, and something of theirs was in the way.
    #[test]
    fn ours_change_and_theirs_stay(steps in prop::collection::vec(step(), 1..6)) {
        let place = Place::new();
        let (mut ours, mut theirs) = (BTreeSet::<&str>::new(), BTreeSet::<&str>::new());
        let meet = |one: &str, two: &str| Path::new(one).starts_with(two) || Path::new(two).starts_with(one);
        for (pages, strangers, part, exchange) in steps {
            for path in strangers.into_iter().map(|index| PATHS[index]) {
                if !ours.iter().chain(&theirs).any(|other| meet(path, other)) {
                    place.put(path, "theirs");
                    theirs.insert(path);
                }
            }
            let mut made = Output::new();
            for path in pages.into_iter().map(|index| PATHS[index]) {
                let _ = made.insert(path, File::Bytes(Arc::from(path.as_bytes())));
            }
            let before = place.all();
            let kernel = Kernel { exchange: if exchange { KERNEL.exchange } else { no_exchange }, ..KERNEL };
            let scope = if part { Scope::Part(&[]) } else { Scope::All };
            let done = publish_with(&made, &place.out, &[&place.content], scope, &kernel);
            if made.paths().any(|path| theirs.iter().any(|other| meet(path, other))) {
                let in_the_way = matches!(done, Err(WriteError::Strangers { .. }));
                prop_assert!(in_the_way);
                prop_assert_eq!(place.all(), before);
                continue;
            }
            prop_assert_eq!(done.unwrap().files, made.len());
            ours.retain(|path| part && !made.paths().any(|new| meet(path, new)));
            ours.extend(PATHS.iter().copied().filter(|path| made.paths().any(|new| new == *path)));
            let expected: BTreeSet<_> =
                ours.iter().chain(&theirs).copied().chain([MANIFEST]).map(String::from).collect();
            prop_assert_eq!(names(&place.out).into_iter().collect::<BTreeSet<_>>(), expected);
            prop_assert!(theirs.iter().all(|path| fs::read(place.out.join(path)).unwrap() == b"theirs"));
            prop_assert_eq!(fs::read_dir(place.temp.path()).unwrap().count(), 2);
        }
    }
}
