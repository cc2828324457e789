//! Results that are kept from one run to the next: the name of what they were made from, and where they are kept. Never
//! guesses: a result is taken only where every input is the same.

use std::hash::{Hash, Hasher};

/// What a result was made from: the stage, and a digest of it and all its inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
