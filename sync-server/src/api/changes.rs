//! `GET /api/v1/collaborations/{id}/changes?after=N&wait=S`: what happened since, now or as soon as there is something.

use super::answer::Cbor;
use crate::app::App;
use crate::error::Failure;
use crate::relay::access::Member;
use crate::relay::changes;
use crate::storage::reading;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::Changes;
use serde::Deserialize;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

/// The longest wait. Longer ones are cut off: proxies and phones give up on quiet connections.
pub(crate) const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// The query.
#[derive(Deserialize)]
pub(crate) struct Since {
    /// A cursor from an earlier answer; 0 for everything.
    #[serde(default)]
    after: u64,
    /// How many seconds to wait for something new; 0 to answer at once.
    #[serde(default)]
    wait: u64,
}

/// Answers with what is new, or with nothing when the time is up.
pub(crate) async fn read(
    State(app): State<Arc<App>>,
    member: Member,
    since: Result<Query<Since>, QueryRejection>,
) -> Result<Cbor<Changes>, Failure> {
    let Query(Since { after, wait }) = since.map_err(|_| Refusal::Malformed)?;
    let deadline = Instant::now() + Duration::from_secs(wait).min(LONGEST_WAIT);
    loop {
        let bell = app.wakes.listen(member.collaboration());
        let look = reading(&app.storage, move |view| changes::after(view, &member, after, changes::PAGE));
        let found = look.await?;
        let news = found.cursor != after;
        if news || app.wakes.closed() || timeout_at(deadline, bell).await.is_err() {
            return Ok(Cbor(found));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::testing::Site;
    use samson_shared::sync::wire::Phase;

    #[tokio::test]
    async fn a_waiting_phone_hears_of_the_reveal_at_once() {
        let site = Site::new();
        let people = site.people(1).await;
        let round = site.round(&people, 1, 3).await;
        for person in 0..2 {
            site.put(&people, &people.response(person, 1, round, 1)).await;
        }
        let cursor = site.changes(&people, 0).await.cursor;
        let path = format!("{}/changes?after={cursor}&wait=30", site.path(&people));
        let last = people.response(2, 1, round, 1);
        // The first is asked first, and has nothing to say until the second has been.
        let (heard, _) = tokio::join!(biased; site.get_as(&people, &path), site.put(&people, &last));
        let heard: Changes = heard.value();
        assert_eq!(heard.rounds[0].phase, Phase::Revealed);
    }

    #[tokio::test]
    async fn without_waiting_the_answer_may_be_empty() {
        let site = Site::new();
        let people = site.people(1).await;
        site.round(&people, 1, 3).await;
        let cursor = site.changes(&people, 0).await.cursor;
        let nothing = Changes { cursor, slots: vec![], rounds: vec![] };
        assert_eq!(site.changes(&people, cursor).await, nothing);
    }

    #[tokio::test]
    async fn who_waits_is_sent_home_when_the_server_stops() {
        let site = Site::new();
        let people = site.people(1).await;
        let path = format!("{}/changes?wait=30", site.path(&people));
        let (answer, ()) = tokio::join!(biased; site.get_as(&people, &path), async { site.stop() });
        assert_eq!(answer.value::<Changes>(), Changes { cursor: 0, slots: vec![], rounds: vec![] });
    }

    #[tokio::test]
    async fn a_query_that_makes_no_sense_is_malformed() {
        let site = Site::new();
        let people = site.people(1).await;
        let answer = site.get_as(&people, &format!("{}/changes?after=yesterday", site.path(&people))).await;
        assert_eq!(answer.refusal(), Refusal::Malformed);
    }
}
