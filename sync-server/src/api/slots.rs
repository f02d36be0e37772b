//! `PUT /api/v1/collaborations/{id}/slots`: stores, replaces or takes back a slot.

use super::answer::Cbor;
use super::request::Body;
use crate::app::App;
use crate::error::Failure;
use crate::relay::access::Member;
use crate::relay::slots::{self, CheckedSlot};
use crate::storage::writing;
use axum::extract::State;
use samson_shared::sync::wire::Receipt;
use std::sync::Arc;

/// Acknowledged when it is durable.
pub(crate) async fn write(
    State(app): State<Arc<App>>,
    member: Member,
    Body(signed): Body,
) -> Result<Cbor<Receipt>, Failure> {
    let checked = slots::check(signed, &member, &app.limits)?;
    store(&app, member, checked).await
}

/// Stores it durably and wakes who waits.
pub(super) async fn store(app: &App, member: Member, checked: CheckedSlot) -> Result<Cbor<Receipt>, Failure> {
    let (mut dice, limits) = (app.dice.clone(), app.limits);
    let store = move |transaction: &mut dyn crate::storage::Transaction| {
        slots::store(transaction, checked, &limits, &mut dice)
    };
    let receipt = writing(&app.storage, store).await?;
    app.wakes.ring(member.collaboration());
    Ok(Cbor(receipt))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::testing::Site;
    use crate::config::Config;
    use crate::testing::People;
    use axum::http::StatusCode;
    use samson_shared::sync::refusal::Refusal;
    use samson_shared::sync::wire::{Changes, DocumentId};

    #[tokio::test]
    async fn what_one_writes_in_the_commons_everyone_reads() {
        let site = Site::new();
        let people = site.people(1).await;
        let slot = people.snapshot(0, DocumentId::Commons, 1, b"sealed");
        let receipt: Receipt = site.put(&people, &slot).await.value();
        assert_eq!(receipt, Receipt { stored: 1 });
        let changes: Changes = site.changes(&people, 0).await;
        assert_eq!(changes.slots, [slot]);
    }

    #[tokio::test]
    async fn a_refusal_names_itself() {
        let site = Site::new();
        let people = site.people(1).await;
        site.put(&people, &people.snapshot(0, DocumentId::Commons, 5, b"sealed")).await;
        let stale = site.put(&people, &people.snapshot(0, DocumentId::Commons, 4, b"sealed")).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        assert_eq!(stale.refusal(), Refusal::StaleSequence { current: 5 });
    }

    #[tokio::test]
    async fn what_is_no_slot_is_malformed() {
        let site = Site::new();
        let people = site.people(1).await;
        let path = format!("{}/slots", site.path(&people));
        for body in [&b""[..], b"nonsense", &[0xff; 100]] {
            let answer = site.send("PUT", &path, Some(&people), body).await;
            assert_eq!((answer.status, answer.refusal()), (StatusCode::BAD_REQUEST, Refusal::Malformed));
        }
        // Signed, but for another purpose.
        let creation = site.put(&people, &people.creation()).await;
        assert_eq!(creation.refusal(), Refusal::Malformed);
    }

    #[tokio::test]
    async fn a_body_is_not_read_beyond_the_largest_slot() {
        let site = Site::with(&Config { slot_bytes: 1000, commons_bytes: 2000, ..Config::local("") });
        let people = site.people(1).await;
        let answer = site.put(&people, &people.snapshot(0, DocumentId::Commons, 1, &[0; 4000])).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert_eq!(answer.refusal(), Refusal::TooLarge { limit: 2000 });
    }

    #[tokio::test]
    async fn a_stranger_gets_the_same_answer_whether_it_exists_or_not() {
        let site = Site::new();
        let (people, stranger) = (site.people(1).await, People::new(2));
        let there = site.send("PUT", &format!("{}/slots", site.path(&people)), Some(&stranger), b"").await;
        let not_there =
            site.send("PUT", &format!("{}/slots", site.path(&stranger)), Some(&stranger), b"").await;
        assert_eq!((there.status, &there.headers), (StatusCode::UNAUTHORIZED, &not_there.headers));
        assert_eq!((there.status, there.body), (not_there.status, not_there.body));
    }
}
