//! A reveal with one made-up response, before the real one. A browser compiles code when it first runs: on a slow phone
//! that takes longer than opening the answers of a dozen people, and there is time for it while they answer.

use super::{Author, ChartId, JobError, Measured, OpenBag, Rehearse, SealResponse, SealedBag, ShowProfile};
use rand_core::CryptoRng;
use samson_shared::codec::{self, Damaged};
use samson_shared::crypto::keys::Secret;
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::ids::{CollaborationId, Group, RoundId};
use samson_shared::instrument;
use samson_shared::protection::Protection;
use samson_shared::response::{Draft, Level};
use samson_shared::sync::wire::{Bag, BagItem, Signed, Slot, SlotContent};
use serde_bytes::ByteBuf;

const COLLABORATION: CollaborationId = CollaborationId::new([0; 16]);
const ROUND: RoundId = RoundId::new([0; 16]);

impl Rehearse {
    pub(super) fn run(
        self,
        rng: &mut impl CryptoRng,
        progress: &mut dyn FnMut(u32, u32),
    ) -> Result<(), JobError> {
        let (instrument, version, secret) = (self.instrument, self.version, Secret::generate(rng));
        let known = instrument::find(&instrument, version).ok_or(JobError::Newer)?;
        let mut draft = Draft::default();
        for value in &known.values {
            draft.weight(value.id.clone(), Level::ALL[2]);
        }
        let author = Author {
            collaboration: COLLABORATION,
            secret: secret.clone(),
            round: ROUND,
            author: AuthorSecret::generate(rng),
        };
        let (group, sequence) = (Group::Other, 1);
        let response =
            SealResponse { author, group, instrument: instrument.clone(), version, draft, sequence }
                .run(rng, progress)?;
        let bag = ByteBuf::from(codec::encode(&bag_of(&response.slot).map_err(|_| JobError::Damaged)?));
        let (collaboration, round, own) = (COLLABORATION, ROUND, response.fragments);
        let bag = SealedBag {
            collaboration,
            secrets: secret.into(),
            round,
            instrument: instrument.clone(),
            version,
            bag,
        };
        let opened = OpenBag { bag, own }.run(rng, progress)?;
        let (protection, headcount, label) = (Protection::OpenConversation, None, String::new());
        let (since, on_paper) = (0, 0);
        let measured = Measured {
            round,
            label,
            since,
            instrument,
            version,
            headcount,
            on_paper,
            protection,
            opened,
            by_code: false,
        };
        let (language, charts) = (self.language, vec![ChartId::Overall, ChartId::Thickness]);
        ShowProfile { measured, earlier: Vec::new(), against: None, language, charts }
            .run(rng, progress)
            .map(drop)
    }
}

/// What a server would make of this one response.
fn bag_of(response: &Signed) -> Result<Bag, Damaged> {
    let slot: Slot = codec::decode(&response.body)?;
    let SlotContent::Response { fragments, .. } = slot.content else { return Err(Damaged) };
    let items =
        fragments.into_iter().map(|sealed| BagItem { fragment: sealed.fragment, tag: Some(sealed.tag) });
    Ok(Bag { round: ROUND, responses: 1, items: items.collect() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::Rng;
    use samson_shared::language::Language;

    #[test]
    fn a_reveal_can_be_rehearsed_with_every_instrument_known_here() {
        let scorecard = instrument::scorecard();
        let (instrument, version, language) = (scorecard.id.clone(), scorecard.version, Language::default());
        let rehearsal = Rehearse { instrument: instrument.clone(), version, language };
        assert_eq!(rehearsal.run(&mut Rng::default(), &mut |_, _| {}), Ok(()));
        let newer = Rehearse { instrument, version: version + 1, language };
        assert_eq!(newer.run(&mut Rng::default(), &mut |_, _| {}), Err(JobError::Newer));
    }
}
