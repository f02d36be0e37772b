//! From one phone to another.

use super::*;
use crate::platform::Rng;
use samson_shared::crypto::keys::Secret;
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::handover::Content;
use samson_shared::ids::{CollaborationId, RoundId};

pub(in crate::workbench) const HERE: CollaborationId = CollaborationId::new([7; 16]);

fn secret() -> Secret {
    Secret::from_bytes([2; 32])
}

/// What a facilitator's phone shows of a round.
pub(in crate::workbench) fn shown(measured: &Measured) -> ProfileParcel {
    let facilitator = AuthorSecret::from_bytes([3; 32]);
    let job = SealProfile { collaboration: HERE, secret: secret(), facilitator, measured: measured.clone() };
    let parcel = job.run(&mut Rng::default(), &mut |_, _| {}).unwrap();
    match Content::from_bytes(&parcel) {
        Ok(Content::Profile(parcel)) => parcel,
        other => panic!("{other:?}"),
    }
}

/// As a phone opens it that waits for this round.
pub(in crate::workbench) fn opened(
    parcel: &ProfileParcel,
    round: RoundId,
    measured: &Measured,
) -> Result<OpenedProfile, JobError> {
    let job = OpenProfile {
        collaboration: HERE,
        round,
        secrets: secret().into(),
        instrument: measured.instrument.clone(),
        version: measured.version,
        protection: measured.protection,
        profile: parcel.signed(),
    };
    job.run(&mut Rng::default(), &mut |_, _| {})
}

/// The same round on a phone that has seen it on another one.
pub(in crate::workbench) fn seen(measured: &Measured) -> Measured {
    let opened = opened(&shown(measured), measured.round, measured).unwrap().summary;
    // How many were expected is in what was shown.
    Measured { opened, by_code: true, headcount: None, ..measured.clone() }
}
