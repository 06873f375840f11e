//! Names for those who do not care: `*` becomes an adjective and the name of somebody who counted,
//! measured or calculated.

use super::ctx::Ctx;
use super::error::{Error, Result};
use crate::store::{Name, fold};

const ADJECTIVES: [&str; 64] = [
    "able", "agile", "alert", "ample", "apt", "astute", "blithe", "bold", "brave", "bright",
    "brisk", "calm", "candid", "careful", "cheerful", "clear", "clever", "cosy", "curious",
    "daring", "deft", "eager", "earnest", "fair", "fearless", "fine", "firm", "fleet", "fresh",
    "gentle", "glad", "graceful", "happy", "hardy", "honest", "humble", "keen", "kind", "lively",
    "loyal", "lucid", "mellow", "merry", "mild", "modest", "neat", "nimble", "patient", "placid",
    "plucky", "polite", "prompt", "quick", "quiet", "ready", "serene", "sharp", "steady", "sturdy",
    "sunny", "swift", "tidy", "warm", "wise",
];

const SURNAMES: [&str; 64] = [
    "abel",
    "agnesi",
    "ampere",
    "archimedes",
    "babbage",
    "banach",
    "bernoulli",
    "bohr",
    "bolyai",
    "boole",
    "cantor",
    "cauchy",
    "celsius",
    "chandra",
    "church",
    "curie",
    "dirac",
    "euclid",
    "euler",
    "faraday",
    "fermat",
    "fermi",
    "fibonacci",
    "fourier",
    "galois",
    "gauss",
    "germain",
    "goedel",
    "hamilton",
    "hertz",
    "hilbert",
    "hopper",
    "hypatia",
    "huygens",
    "jacobi",
    "kepler",
    "kovalevskaya",
    "lagrange",
    "laplace",
    "leibniz",
    "lovelace",
    "maxwell",
    "meitner",
    "mirzakhani",
    "napier",
    "newton",
    "noether",
    "pascal",
    "pauli",
    "peano",
    "perelman",
    "planck",
    "poincare",
    "ramanujan",
    "riemann",
    "shannon",
    "somerville",
    "tarski",
    "tesla",
    "thales",
    "turing",
    "volta",
    "weierstrass",
    "wiener",
];

impl Ctx {
    /// The name that was given; for `*` one that is not taken.
    pub fn new_name(
        &mut self,
        given: Name,
        taken: impl FnOnce(&Self) -> Result<Vec<String>>,
    ) -> Result<Name> {
        if given.as_str() != "*" {
            return Ok(given);
        }
        let taken: Vec<String> = taken(self)?.iter().map(|n| fold(n)).collect();
        // Sixteen tries from four thousand names; a store that has them all is no place for `*`.
        for pair in self.random_bytes().chunks_exact(2) {
            let name = format!(
                "{}_{}",
                ADJECTIVES[usize::from(pair[0] % 64)],
                SURNAMES[usize::from(pair[1] % 64)]
            );
            if !taken.contains(&name) {
                return Ok(Name::parse(&name)?);
            }
        }
        Err(Error::refused("no free random name was found")
            .hint(super::error::Hint::say("give a name")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_random_name_is_a_name() {
        for word in ADJECTIVES.iter().chain(&SURNAMES) {
            assert!(word.bytes().all(|b| b.is_ascii_lowercase()), "{word}");
        }
        for words in [ADJECTIVES, SURNAMES] {
            let distinct: std::collections::BTreeSet<_> = words.iter().collect();
            assert_eq!(distinct.len(), 64);
        }
    }
}
