//! Results that are kept from one run to the next: the name of what they were made from, and where they are kept. Never
//! guesses: a result is taken only where every input is the same.

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};

/// What a result was made from: the stage, and a digest of it and all its inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    stage: &'static str,
    digest: blake3::Hash,
}

impl Key {
    /// The key of a stage and all its inputs.
    pub fn of(stage: &'static str, inputs: &impl Hash) -> Self {
        let mut digest = Digest(blake3::Hasher::new());
        stage.hash(&mut digest);
        inputs.hash(&mut digest);
        Self { stage, digest: digest.0.finalize() }
    }

    /// The digest of the stage and its inputs.
    pub fn digest(&self) -> &[u8; 32] {
        self.digest.as_bytes()
    }

    /// Its name, for a file: the stage and 40 hexadecimal digits.
    pub fn name(&self) -> String {
        format!("{}-{}", self.stage, &self.digest.to_hex()[..40])
    }
}

/// Rust's own way of hashing, with a digest that is the same in every run and that nothing meets by chance.
struct Digest(blake3::Hasher);

impl Hasher for Digest {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        0 // nobody asks: the digest is longer
    }
}

/// Where results are kept.
pub trait Memo: Sync {
    /// The result that was kept, whole.
    fn get(&self, key: &Key) -> Option<Vec<u8>>;
    /// Keeps a result, if it can.
    fn put(&self, key: &Key, result: &[u8]);
}

/// Keeps nothing.
pub struct Forgetful;

impl Memo for Forgetful {
    fn get(&self, _: &Key) -> Option<Vec<u8>> {
        None
    }
    fn put(&self, _: &Key, _: &[u8]) {}
}

/// Results of one stage that a program which goes on keeps in memory: those of the last round, as long as each round asks
/// for them or somebody holds them. A program that makes everything once keeps none.
#[derive(Debug)]
pub struct Kept<T>(Option<Mutex<Rounds<T>>>);

/// Results by key, with the round in which each was last asked for.
#[derive(Debug)]
struct Rounds<T> {
    round: u64,
    held: BTreeMap<[u8; 32], (u64, Arc<T>)>,
}

impl<T> Kept<T> {
    /// Keeps nothing.
    pub const NONE: Self = Self(None);

    /// Keeps what the last round asked for.
    pub fn new() -> Self {
        Self(Some(Mutex::new(Rounds { round: 0, held: BTreeMap::new() })))
    }

    /// The result of a key, made where it is not kept. The key is not asked for where nothing is kept.
    pub fn get(&self, key: impl FnOnce() -> Key, make: impl FnOnce() -> T) -> Arc<T> {
        let Some(rounds) = &self.0 else { return Arc::new(make()) };
        let key = *key().digest.as_bytes();
        let lock = || rounds.lock().unwrap_or_else(PoisonError::into_inner);
        {
            let mut rounds = lock();
            let round = rounds.round;
            if let Some((last, held)) = rounds.held.get_mut(&key) {
                *last = round;
                return Arc::clone(held);
            }
        }
        let made = Arc::new(make());
        let mut rounds = lock();
        let round = rounds.round;
        rounds.held.insert(key, (round, Arc::clone(&made)));
        made
    }

    /// Ends a round: what it did not ask for and nobody holds is forgotten.
    pub fn end_round(&self) {
        let Some(rounds) = &self.0 else { return };
        let mut rounds = rounds.lock().unwrap_or_else(PoisonError::into_inner);
        let round = rounds.round;
        rounds.held.retain(|_, (last, held)| *last == round || Arc::strong_count(held) > 1);
        rounds.round += 1;
    }
}

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self::new()
    }
}

/// Tests, and a memo for those of other modules.
#[cfg(test)]
pub mod tests {
    use std::collections::BTreeMap;
    use std::sync::Mutex;

    use super::*;

    /// Keeps everything while a test runs.
    #[derive(Default)]
    pub struct Held(Mutex<BTreeMap<String, Vec<u8>>>);

    impl Held {
        /// How many results it has.
        pub fn count(&self) -> usize {
            self.0.lock().expect("no panic").len()
        }
    }

    impl Memo for Held {
        fn get(&self, key: &Key) -> Option<Vec<u8>> {
            self.0.lock().expect("no panic").get(&key.name()).cloned()
        }
        fn put(&self, key: &Key, result: &[u8]) {
            self.0.lock().expect("no panic").insert(key.name(), result.to_vec());
        }
    }

    #[test]
    fn a_result_is_kept_as_long_as_each_round_asks_for_it() {
        let kept = Kept::new();
        let get = |name: &str, value: u8| *kept.get(|| Key::of("x", &name), || value);
        assert_eq!((get("a", 1), get("b", 2)), (1, 2));
        kept.end_round();
        assert_eq!(get("a", 3), 1);
        kept.end_round();
        assert_eq!((get("a", 4), get("b", 5)), (1, 5));
        let held = kept.get(|| Key::of("x", &"a"), || unreachable!());
        kept.end_round();
        kept.end_round();
        assert_eq!((get("b", 6), get("a", 7), *held), (6, 1, 1));
        assert_eq!(*Kept::NONE.get(|| unreachable!(), || 6), 6);
    }

    #[test]
    fn stage_and_inputs_make_the_key() {
        let key = Key::of("leaflet", &("ur", 2_u32));
        assert_eq!(key, Key::of("leaflet", &("ur", 2_u32)));
        assert_ne!(key, Key::of("leaflet", &("ur", 3_u32)));
        assert_ne!(key, Key::of("page", &("ur", 2_u32)));
        // Neighbours do not run together.
        assert_ne!(Key::of("x", &("ab", "c")), Key::of("x", &("a", "bc")));
        assert_eq!((key.name().len(), key.name().starts_with("leaflet-")), (48, true));
    }
}
