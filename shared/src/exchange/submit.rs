//! From a draft to a sealed, signed response.

use super::RoundKeys;
use crate::codec;
use crate::crypto::keyring::Keyring;
use crate::crypto::keys::{SealingKey, Secret};
use crate::crypto::seal::{self, OVERHEAD, Padding, Place};
use crate::crypto::sign::{AuthorKey, verify};
use crate::document::{DocumentError, RoundDocument, Said};
use crate::ids::{CollaborationId, Group, RoundId};
use crate::instrument::Instrument;
use crate::response::Draft;
use crate::sync::wire::{DocumentId, PROTOCOL, SLOT_LIMIT, SealedFragment, Signed, Slot, SlotContent};
use rand_core::CryptoRng;
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;
use sha2::{Digest, Sha256};

/// SHA-256 of a sealed fragment: how its author finds it again in the bag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FragmentHash(#[serde(with = "serde_bytes")] [u8; 32]);

impl FragmentHash {
    /// The hash of these sealed bytes.
    pub fn of(sealed: &[u8]) -> Self {
        Self(Sha256::digest(sealed).into())
    }
}

/// Who answers, in one round.
#[derive(Debug, Clone)]
pub struct Participation {
    /// Where the response belongs.
    pub keys: RoundKeys,
    /// A key made for this round only.
    pub author: AuthorKey,
    /// The side the participant belongs to.
    pub group: Group,
}

/// A response that is ready to leave the phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedResponse {
    /// What the server gets.
    pub slot: Signed,
    /// What the participant keeps, to check afterwards that everything was counted.
    pub fragments: Vec<FragmentHash>,
}

/// Why a draft does not become a response. The draft stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SubmitError {
    /// A value has no weight yet: values are never skipped.
    #[error("every value must be weighted before the answers can be sent")]
    Incomplete,
    /// Ideas and comments together are too long.
    #[error("the ideas and comments are too long to send: {bytes} bytes of {limit}")]
    TooLarge {
        /// The size of the response.
        bytes: usize,
        /// The most a server takes.
        limit: usize,
    },
    /// The instrument is not known here.
    #[error(transparent)]
    Document(#[from] DocumentError),
}

/// A fragment that holds one note has about this many bytes besides its text, rounded up.
const CHANGE_OVERHEAD: usize = 128;
/// What CBOR and the tag add to each fragment, rounded up.
const ENVELOPE: usize = 96;

/// An upper bound for the size of a draft as a response, in bytes. Cheap: for a hint while somebody writes.
pub fn response_size(instrument: &Instrument, draft: &Draft) -> usize {
    let each = ENVELOPE + OVERHEAD;
    let answers = instrument.len() * (Padding::Answer.padded(0) + each);
    let notes: usize =
        draft.notes().map(|note| Padding::Text.padded(note.text.len() + CHANGE_OVERHEAD) + each).sum();
    512 + answers + notes
}

impl Participation {
    /// Seals every single answer of a draft on its own, shuffles them and signs the slot. Statements without an
    /// answer count as skipped.
    ///
    /// # Errors
    /// [`SubmitError`].
    pub fn seal(
        &self,
        instrument: &Instrument,
        draft: Draft,
        sequence: u64,
        rng: &mut impl CryptoRng,
    ) -> Result<SealedResponse, SubmitError> {
        let draft = draft.with_the_rest_skipped(instrument);
        if !draft.is_complete(instrument) {
            return Err(SubmitError::Incomplete);
        }
        let document = RoundDocument::new(instrument)?;
        let mut fragments = Said::all(&draft)
            .iter()
            .map(|said| self.fragment(&document, said, rng))
            .collect::<Result<Vec<_>, _>>()?;
        shuffle(&mut fragments, rng);
        let response = self.respond(fragments, sequence);
        let bytes = codec::encode(&response.slot).len();
        if bytes > SLOT_LIMIT {
            return Err(SubmitError::TooLarge { bytes, limit: SLOT_LIMIT });
        }
        Ok(response)
    }

    /// Seals a response that was sealed with an earlier secret anew, the answers and the group as they were: what waited
    /// while the invitation was rotated. `None` when it is sealed with the newest secret already.
    ///
    /// # Errors
    /// [`DocumentError::Damaged`] when it is no response, or none of the secrets opens it.
    pub fn seal_anew(
        keys: RoundKeys,
        author: AuthorKey,
        response: &Signed,
        earlier: &[Secret],
        sequence: u64,
        rng: &mut impl CryptoRng,
    ) -> Result<Option<SealedResponse>, DocumentError> {
        let slot: Slot = verify(response).map_err(|_| DocumentError::Damaged)?;
        let SlotContent::Response { fragments, .. } = slot.content else {
            return Err(DocumentError::Damaged);
        };
        let RoundKeys { collaboration, round, .. } = keys;
        let place = Place::Fragment { round };
        let open = |keys: &[SealingKey], sealed: &SealedFragment| {
            seal::open_with_any(keys, collaboration, place, &sealed.fragment)
        };
        if fragments.iter().all(|sealed| open(&[keys.sealing_key()], sealed).is_ok()) {
            return Ok(None);
        }
        let all = Keyring { current: keys.secret.clone(), earlier: earlier.to_vec() };
        let all = all.sealing_keys(collaboration);
        let first = fragments.first().ok_or(DocumentError::Damaged)?;
        let group = group_of(&all, collaboration, round, first)?;
        let by = Self { keys, author, group };
        let anew = fragments.iter().map(|sealed| {
            let change = open(&all, sealed).map_err(|_| DocumentError::Damaged)?;
            Ok(by.seal_change(&change, Padding::of_fragment(&sealed.fragment), rng))
        });
        let fragments = anew.collect::<Result<_, DocumentError>>()?;
        Ok(Some(by.respond(fragments, sequence)))
    }

    /// Takes the response back.
    pub fn withdraw(&self, sequence: u64) -> Signed {
        withdrawal(&self.keys, &self.author, sequence)
    }

    fn respond(&self, fragments: Vec<SealedFragment>, sequence: u64) -> SealedResponse {
        let hashes = fragments.iter().map(|sealed| FragmentHash::of(&sealed.fragment)).collect();
        let RoundKeys { collaboration, round, ref secret } = self.keys;
        let label = secret.group_label(collaboration, round, self.group);
        let slot = sign(&self.keys, &self.author, sequence, SlotContent::Response { label, fragments });
        SealedResponse { slot, fragments: hashes }
    }

    fn fragment(
        &self,
        document: &RoundDocument,
        said: &Said,
        rng: &mut impl CryptoRng,
    ) -> Result<SealedFragment, DocumentError> {
        let padding = if matches!(said, Said::Note(_)) { Padding::Text } else { Padding::Answer };
        Ok(self.seal_change(&document.fragment(said, rng)?, padding, rng))
    }

    fn seal_change(&self, change: &[u8], padding: Padding, rng: &mut impl CryptoRng) -> SealedFragment {
        let RoundKeys { collaboration, round, .. } = self.keys;
        let key = self.keys.sealing_key();
        let fragment = seal::seal(&key, collaboration, Place::Fragment { round }, padding, change, rng);
        let place = Place::Tag { round, fragment: &fragment };
        let tag = seal::seal(&key, collaboration, place, Padding::Tag, &codec::encode(&self.group), rng);
        SealedFragment { fragment: ByteBuf::from(fragment), tag: ByteBuf::from(tag) }
    }
}

/// Takes the response of this author back.
pub fn withdrawal(keys: &RoundKeys, author: &AuthorKey, sequence: u64) -> Signed {
    sign(keys, author, sequence, SlotContent::Withdrawn)
}

fn sign(keys: &RoundKeys, author: &AuthorKey, sequence: u64, content: SlotContent) -> Signed {
    author.sign(&Slot {
        protocol: PROTOCOL,
        collaboration: keys.collaboration,
        document: DocumentId::Round(keys.round),
        author: author.id(),
        sequence,
        content,
    })
}

/// The group that the tag of a sealed fragment names.
fn group_of(
    keys: &[SealingKey],
    collaboration: CollaborationId,
    round: RoundId,
    sealed: &SealedFragment,
) -> Result<Group, DocumentError> {
    let place = Place::Tag { round, fragment: &sealed.fragment };
    let tag = seal::open_with_any(keys, collaboration, place, &sealed.tag);
    codec::decode(&tag.map_err(|_| DocumentError::Damaged)?).map_err(|_| DocumentError::Damaged)
}

/// Fisher-Yates, so that the order within a slot does not tell which statement a fragment belongs to.
fn shuffle<T>(items: &mut [T], rng: &mut impl CryptoRng) {
    for last in (1..items.len()).rev() {
        // 64 random bits for at most a few hundred items: the bias is below 2^-50.
        let pick = (rng.next_u64() % (last as u64 + 1)) as usize;
        items.swap(last, pick);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::{OpenedRound, Opening};
    use crate::instrument::scorecard;
    use crate::response::{Level, NoteKind};
    use crate::sync::wire::{Bag, BagItem};
    use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};

    fn participation(secret: u8) -> Participation {
        let (collaboration, round) = (CollaborationId::new([1; 16]), RoundId::new([2; 16]));
        let keys = RoundKeys { collaboration, round, secret: Secret::from_bytes([secret; 32]) };
        Participation {
            keys,
            author: AuthorKey::generate(&mut ChaCha20Rng::seed_from_u64(1)),
            group: Group::Citizen,
        }
    }

    fn draft() -> Draft {
        let mut draft = Draft::default();
        scorecard().values.iter().for_each(|value| draft.weight(value.id.clone(), Level::ALL[3]));
        draft.write(scorecard().statements[0].id.clone(), NoteKind::Idea, "Kaffe").unwrap();
        draft
    }

    fn fragments(slot: &Signed) -> Vec<SealedFragment> {
        match verify::<Slot>(slot).unwrap().content {
            SlotContent::Response { fragments, .. } => fragments,
            other => panic!("no response: {other:?}"),
        }
    }

    fn opened(by: Participation, earlier: &[Secret], response: &SealedResponse) -> OpenedRound {
        let item = |sealed: SealedFragment| BagItem { fragment: sealed.fragment, tag: Some(sealed.tag) };
        let items = fragments(&response.slot).into_iter().map(item).collect();
        let bag = Bag { round: by.keys.round, responses: 1, items };
        let opening = Opening::new(by.keys, scorecard(), bag, &response.fragments).unwrap();
        let mut opening = opening.knowing(earlier);
        opening.advance(usize::MAX);
        opening.count()
    }

    #[test]
    fn a_response_that_is_sealed_anew_says_the_same_to_the_newest_secret_only() {
        let mut rng = ChaCha20Rng::seed_from_u64(2);
        let (before, now, earlier) = (participation(7), participation(8), [Secret::from_bytes([7; 32])]);
        let old = before.seal(scorecard(), draft(), 1, &mut rng).unwrap();
        let mut seal_anew = |response: &SealedResponse, earlier: &[Secret], sequence| {
            let (keys, author) = (now.keys.clone(), now.author.clone());
            Participation::seal_anew(keys, author, &response.slot, earlier, sequence, &mut rng)
        };
        let new = seal_anew(&old, &earlier, 2).unwrap().unwrap();
        assert_eq!(seal_anew(&new, &earlier, 3), Ok(None));
        assert_eq!(seal_anew(&old, &[], 3), Err(DocumentError::Damaged));
        let sizes = |response: &SealedResponse| -> Vec<usize> {
            fragments(&response.slot).iter().map(|sealed| sealed.fragment.len()).collect()
        };
        assert_eq!(sizes(&old), sizes(&new));
        let seen = opened(now.clone(), &[], &new);
        assert!(seen.counted.is_sound(), "{:?}", seen.counted);
        assert_eq!(seen.answers, opened(before.clone(), &[], &old).answers);
        assert_eq!(opened(before, &[], &new).counted.unreadable as usize, new.fragments.len());
    }

    #[test]
    fn a_bag_with_answers_from_before_and_after_a_rotation_opens_with_both_secrets() {
        let mut rng = ChaCha20Rng::seed_from_u64(2);
        let old = participation(7).seal(scorecard(), draft(), 1, &mut rng).unwrap();
        let seen = opened(participation(8), &[Secret::from_bytes([7; 32])], &old);
        assert!(seen.counted.is_sound(), "{:?}", seen.counted);
    }
}
