//! `POST /api/v1/collaborations/{id}/commands`: carries out a facilitator's command. `GET`: those carried out so far.

use super::answer::Cbor;
use super::request::Body;
use crate::app::App;
use crate::error::Failure;
use crate::relay::access::Member;
use crate::relay::commands;
use crate::storage::{Transaction, reading, writing};
use axum::extract::State;
use samson_shared::sync::wire::{Commands, Receipt};
use std::sync::Arc;

/// Acknowledged when its effect is durable.
pub(crate) async fn carry_out(
    State(app): State<Arc<App>>,
    member: Member,
    Body(signed): Body,
) -> Result<Cbor<Receipt>, Failure> {
    let checked = commands::check(signed.clone(), &member)?;
    let (mut dice, limits) = (app.dice.clone(), app.limits);
    let carry_out = move |transaction: &mut dyn Transaction| {
        commands::carry_out(transaction, &member, checked, &limits, &mut dice)
    };
    let receipt = match (writing(&app.storage, carry_out).await, app.beyond()) {
        (Err(Failure::Elsewhere), Some(beyond)) => beyond.carry_out(member.collaboration(), signed).await?,
        (carried_out, _) => carried_out?,
    };
    app.wakes.ring(member.collaboration());
    Ok(Cbor(receipt))
}

/// Everything another server needs to come to the same state, in order.
pub(crate) async fn list(State(app): State<Arc<App>>, member: Member) -> Result<Cbor<Commands>, Failure> {
    Ok(Cbor(reading(&app.storage, move |view| commands::list(view, &member)).await?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::testing::Site;
    use crate::testing::People;
    use axum::http::StatusCode;
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

    #[tokio::test]
    async fn every_token_holder_can_read_what_was_ordered() {
        let site = Site::new();
        let people = site.people(1).await;
        site.round(&people, 1, 4).await;
        let path = format!("{}/commands", site.path(&people));
        let listed: Commands = site.get_as(&people, &path).await.value();
        let opened = Action::OpenRound {
            round: RoundId::new([1; 16]),
            headcount: 4,
            protection: Protection::default(),
        };
        assert_eq!(listed.commands, [people.command(1, opened)]);
        assert_eq!(site.get_as(&People::new(2), &path).await.refusal(), Refusal::Unauthorised);
    }

    #[tokio::test]
    async fn who_waits_with_an_old_invitation_is_sent_away() {
        let site = Site::new();
        let people = site.people(1).await;
        let waiting = format!("{}/changes?wait=30", site.path(&people));
        let access = People::new(9).token().hash();
        let rotate = people.command(1, Action::RotateInvitation { access });
        let (sent_away, rotated) =
            tokio::join!(biased; site.get_as(&people, &waiting), site.command(&people, &rotate));
        assert_eq!(rotated.status, StatusCode::OK);
        assert_eq!(sent_away.refusal(), Refusal::Unauthorised);
        // The repeat after a lost acknowledgement is a stranger's with the old token, and done with the new one.
        assert_eq!(site.command(&people, &rotate).await.refusal(), Refusal::Unauthorised);
        let newer = people.with_token_of(&People::new(9));
        assert_eq!(site.command(&newer, &rotate).await.value::<Receipt>(), Receipt { stored: 1 });
    }

    #[tokio::test]
    async fn after_deletion_everybody_is_a_stranger() {
        let site = Site::new();
        let people = site.people(1).await;
        let waiting = format!("{}/changes?wait=30", site.path(&people));
        let delete = people.command(1, Action::Delete);
        let (sent_away, deleted) =
            tokio::join!(biased; site.get_as(&people, &waiting), site.command(&people, &delete));
        assert_eq!(deleted.status, StatusCode::OK);
        assert_eq!(sent_away.refusal(), Refusal::Unauthorised);
        assert_eq!(site.command(&people, &delete).await.refusal(), Refusal::Unauthorised);
    }
}
