//! `POST /api/v1/collaborations/{id}/commands`: carries out a facilitator's command.

use super::answer::Cbor;
use super::request::Body;
use crate::app::App;
use crate::error::Failure;
use crate::relay::access::Member;
use crate::relay::commands;
use crate::storage::{Transaction, writing};
use axum::extract::State;
use samson_shared::sync::wire::Receipt;
use std::sync::Arc;

/// Acknowledged when its effect is durable.
pub(crate) async fn carry_out(
    State(app): State<Arc<App>>,
    member: Member,
    Body(signed): Body,
) -> Result<Cbor<Receipt>, Failure> {
    let checked = commands::check(signed, &member)?;
    let dice = app.dice.clone();
    let carry_out = move |transaction: &mut dyn Transaction| {
        commands::carry_out(transaction, checked, &mut **dice.lock())
    };
    let receipt = writing(&app.storage, carry_out).await?;
    app.wakes.ring(member.collaboration());
    Ok(Cbor(receipt))
}

#[cfg(test)]
mod tests {
    use crate::api::testing::Site;
    use samson_shared::ids::RoundId;
    use samson_shared::protection::Protection;
    use samson_shared::sync::refusal::Refusal;
    use samson_shared::sync::wire::{Action, Phase};

    #[tokio::test]
    async fn a_round_that_is_opened_is_seen_by_everyone() {
        let site = Site::new();
        let people = site.people(1).await;
        let round = site.round(&people, 1, 4).await;
        let seen = site.changes(&people, 0).await.rounds;
        assert_eq!(seen.len(), 1);
        let status = seen[0];
        assert_eq!((status.round, status.submitted, status.headcount), (round, 0, 4));
        assert_eq!((status.phase, status.protection), (Phase::Open, Protection::default()));
    }

    #[tokio::test]
    async fn a_participant_cannot_command() {
        let site = Site::new();
        let people = site.people(1).await;
        let reveal = Action::Reveal { round: RoundId::new([1; 16]), accepted: 0 };
        let command = people.command_by(&people.participant(0), 1, reveal);
        assert_eq!(site.command(&people, &command).await.refusal(), Refusal::NotFacilitator);
    }
}
