//! Damage of every kind.

use rand_chacha::ChaCha20Rng;
use rand_core::Rng;

/// Heads of CBOR items that promise 2^63 and more bytes, letters, items or pairs, or that never end.
const LIES: [&[u8]; 9] = [
    &[0x5b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
    &[0x5b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
    &[0x7b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
    &[0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
    &[0xbb, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
    &[0x5a, 0x7f, 0xff, 0xff, 0xff],
    &[0x9f],
    &[0xbf],
    &[0x5f],
];

/// What nests: an array, a map, a tag, an array without end, and the brackets of texts.
const NESTS: [&[u8]; 6] = [&[0x81], &[0xa1, 0x00], &[0xc1], &[0x9f], b"[", b"("];

/// Numbers that are one too many somewhere, in the variable-length form of documents too.
const EDGES: [&[u8]; 6] = [
    &[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01],
    &[0xff, 0xff, 0xff, 0xff, 0x0f],
    &[0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7f],
    &[0x7f],
    &[0x80],
    &[0x00],
];

/// Damages some bytes one to four times; pieces of the samples are mixed in.
pub fn mutate(mut bytes: Vec<u8>, samples: &[Vec<u8>], rng: &mut ChaCha20Rng) -> Vec<u8> {
    for _ in 0..1 + rng.next_u32() % 4 {
        let place = below(bytes.len() + 1, rng);
        match rng.next_u32() % 8 {
            0 | 1 => {
                if let Some(byte) = bytes.get_mut(place) {
                    *byte ^= 1 << (rng.next_u32() % 8);
                }
            }
            2 => bytes.truncate(place),
            3 => splice(&mut bytes, place, samples, rng),
            4 => overwrite(&mut bytes, place, LIES[below(LIES.len(), rng)]),
            5 => overwrite(&mut bytes, place, EDGES[below(EDGES.len(), rng)]),
            6 => {
                let nest = NESTS[below(NESTS.len(), rng)].repeat(1 << below(15, rng));
                drop(bytes.splice(place..place, nest));
            }
            _ => {
                let end = (place + below(64, rng)).min(bytes.len());
                drop(bytes.drain(place..end));
            }
        }
    }
    bytes
}

/// A piece of a sample in place of what stood there.
fn splice(bytes: &mut Vec<u8>, place: usize, samples: &[Vec<u8>], rng: &mut ChaCha20Rng) {
    let other = &samples[below(samples.len(), rng)];
    let start = below(other.len() + 1, rng);
    let piece = &other[start..(start + below(128, rng)).min(other.len())];
    let end = (place + below(128, rng)).min(bytes.len());
    drop(bytes.splice(place..end, piece.iter().copied()));
}

fn overwrite(bytes: &mut Vec<u8>, place: usize, with: &[u8]) {
    let end = (place + with.len()).min(bytes.len());
    drop(bytes.splice(place..end, with.iter().copied()));
}

fn below(bound: usize, rng: &mut ChaCha20Rng) -> usize {
    (rng.next_u64() % bound as u64) as usize
}
