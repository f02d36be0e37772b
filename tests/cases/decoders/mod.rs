//! Whatever comes in from outside is taken or refused: no decoder panics, hangs or swallows the memory.
//!
//! `SAMSON_FUZZ_CASES=1000000 cargo test -p samson-tests decoders` looks longer; `SAMSON_SEED` looks at one input again.

use samson_tests::fuzz::{Tally, decoders};
use std::time::{SystemTime, UNIX_EPOCH};

/// Inputs for each decoder.
const CASES: u64 = 400;

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok().map(|number| number.parse().unwrap())
}

#[allow(clippy::disallowed_methods, reason = "every run of the tests looks elsewhere, and says where")]
fn fresh_seed() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos() as u64
}

#[test]
fn whatever_comes_in_is_taken_or_refused_and_nothing_else() {
    let (seed, cases) = match number("SAMSON_SEED") {
        Some(seed) => (seed, 1),
        None => (fresh_seed(), number("SAMSON_FUZZ_CASES").unwrap_or(CASES)),
    };
    for decoder in decoders() {
        let tally = decoder.fuzz(seed, cases).unwrap_or_else(|reason| panic!("{reason}"));
        let Tally { taken, refused, most } = tally;
        println!("{}: {taken} taken, {refused} refused, at most {most} bytes of memory", decoder.name);
        assert!(cases == 1 || refused > 0, "{}: the damage does damage", decoder.name);
    }
}

#[test]
fn a_decoder_that_panics_or_takes_too_much_is_noticed() {
    let of = |read: fn(&[u8]) -> bool| samson_tests::fuzz::Decoder::of_bytes("broken", read).fuzz(1, 50);
    assert!(of(|bytes| bytes.is_empty() || bytes[0] < 0x80 || panic!("a large byte")).is_err());
    assert!(of(|bytes| vec![1_u8; bytes.len() * 5000].len() > 10_000_000 || bytes.len() < 3).is_err());
}
