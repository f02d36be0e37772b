//! Fuzzing: every decoder of what comes from outside, fed with bytes that are almost right.
//!
//! A [`Decoder`] has samples of what it reads. A case takes one of them, damages it ([`mutate`]), repairs checksums,
//! signatures and seals where there are any, so that the damage gets past them, and reads it. Reading must end, without a
//! panic, without using much more memory than the input is long; what comes out does not matter.

mod cbor;
mod documents;
mod hand_over;
mod mutate;
mod quiet;
mod samples;
mod texts;

use crate::world::seeded;
pub use mutate::mutate;
use quiet::quietly;
use rand_chacha::ChaCha20Rng;
use rand_core::Rng;

/// Makes what is read out of a damaged sample.
type Repair = Box<dyn Fn(Vec<u8>) -> Vec<u8>>;
/// Reads; true when it was taken.
type Read = Box<dyn Fn(&[u8]) -> bool>;

/// Something that reads bytes from outside.
pub struct Decoder {
    /// For people.
    pub name: &'static str,
    samples: Vec<Vec<u8>>,
    repair: Repair,
    read: Read,
    allowance: u64,
}

/// Bytes of memory in use at once that a byte of input may cost.
const FACTOR: u64 = 64;

/// Bytes of memory in use at once that any input may cost: serde makes room for a mebibyte of items, whatever number of
/// them is promised, and a document brings its root along.
const ALLOWANCE: u64 = 2 * 1024 * 1024;

/// Bytes of memory in use at once that a whole document may cost: Automerge unfolds what the guard before it lets
/// through, which is at most 200,000 rows a column and 32 MiB inflated.
const DOCUMENT_ALLOWANCE: u64 = 256 * 1024 * 1024;

/// What came of some cases.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Inputs that were taken for what they should be.
    pub taken: u64,
    /// Inputs that were refused.
    pub refused: u64,
    /// The most memory in use at once, in bytes.
    pub most: u64,
}

/// Every decoder.
pub fn decoders() -> Vec<Decoder> {
    [cbor::decoders(), documents::decoders(), hand_over::decoders(), texts::decoders()]
        .into_iter()
        .flatten()
        .collect()
}

impl Decoder {
    /// `repair` makes what is read out of a damaged sample; `read` answers true when it was taken.
    fn new(
        name: &'static str,
        samples: Vec<Vec<u8>>,
        repair: impl Fn(Vec<u8>) -> Vec<u8> + 'static,
        read: impl Fn(&[u8]) -> bool + 'static,
    ) -> Self {
        Self { name, samples, repair: Box::new(repair), read: Box::new(read), allowance: ALLOWANCE }
    }

    fn of_whole_documents(self) -> Self {
        Self { allowance: DOCUMENT_ALLOWANCE, ..self }
    }

    /// A decoder of any bytes, to see whether a bad one is noticed.
    pub fn of_bytes(name: &'static str, read: fn(&[u8]) -> bool) -> Self {
        Self::new(name, vec![vec![]], |bytes| bytes, read)
    }

    /// Runs so many cases of a seed.
    ///
    /// # Errors
    /// The case that panicked or used too much memory, with its seed and its input.
    pub fn fuzz(&self, seed: u64, cases: u64) -> Result<Tally, String> {
        let mut tally = Tally::default();
        let intact = self.samples.iter().all(|sample| (self.read)(&(self.repair)(sample.clone())));
        if !intact {
            return Err(format!("{}: a sample is refused", self.name));
        }
        for case in 0..cases {
            let input = self.input(&mut seeded(seed.wrapping_add(case)));
            let (taken, memory) = self.case(&input).map_err(|reason| {
                let again = seed.wrapping_add(case);
                format!("{}, seed {again}: {reason}, with {}", self.name, hex(&input))
            })?;
            tally.taken += u64::from(taken);
            tally.refused += u64::from(!taken);
            tally.most = tally.most.max(memory);
        }
        Ok(tally)
    }

    fn input(&self, rng: &mut ChaCha20Rng) -> Vec<u8> {
        if rng.next_u32().is_multiple_of(8) {
            // Not even almost right.
            let mut bytes = vec![0; (rng.next_u32() % 512) as usize];
            rng.fill_bytes(&mut bytes);
            return bytes;
        }
        let sample = &self.samples[rng.next_u32() as usize % self.samples.len()];
        let damaged = mutate(sample.clone(), &self.samples, rng);
        if rng.next_u32().is_multiple_of(4) { damaged } else { (self.repair)(damaged) }
    }

    fn case(&self, input: &[u8]) -> Result<(bool, u64), String> {
        let mut taken = None;
        let used = allocation_counter::measure(|| taken = quietly(|| (self.read)(input)));
        let taken = taken.ok_or("it panicked")?;
        let allowed = self.allowance + FACTOR * input.len() as u64;
        if used.bytes_max > allowed {
            return Err(format!("it used {} bytes of memory where {allowed} are allowed", used.bytes_max));
        }
        Ok((taken, used.bytes_max))
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
