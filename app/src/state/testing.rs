//! A collaboration of seven with one round, for tests.

use crate::services::records::{Collaboration, Participation, Round, Submission};
use samson_shared::crypto::invitation::Invitation;
use samson_shared::crypto::keys::Secret;
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::ids::{CollaborationId, Group, RoundId};
use samson_shared::instrument;
use samson_shared::protection::Protection;
use samson_shared::sync::wire::{Phase, RoundStatus};

/// The invitation of the farm.
pub(crate) fn invitation() -> Invitation {
    Invitation {
        collaboration: CollaborationId::new([1; 16]),
        secret: Secret::from_bytes([2; 32]),
        name: "DYRK, Bjellandstrand".into(),
        round: RoundId::new([3; 16]),
        title: "Høsten 2026".into(),
        instrument: instrument::scorecard().id.clone(),
        instrument_version: instrument::scorecard().version,
        groups: Group::ALL.to_vec(),
        protection: Protection::default(),
    }
}

/// Its collaboration, as on a phone that was invited.
pub(crate) fn collaboration() -> Collaboration {
    Collaboration::invited(&invitation(), "https://samson.example".into())
}

/// Its round, on the phone of somebody whose answers are there.
pub(crate) fn joined(submission: Submission) -> Round {
    let author = AuthorSecret::generate(&mut crate::platform::Rng::default());
    let participation = Participation { submission, ..Participation::new(author, Group::Volunteer) };
    Round { participation: Some(participation), ..Round::invited(&invitation(), 1_795_000_000) }
}

/// What the server says of it after five of seven answers.
pub(crate) fn status(phase: Phase) -> RoundStatus {
    let Invitation { round, protection, .. } = invitation();
    RoundStatus { round, submitted: 5, headcount: 7, protection, phase }
}
