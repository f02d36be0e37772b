//! The gate invariant at the wire: before the reveal, no byte of a response leaves by any endpoint.

use super::testing::{Answer, Site};
use crate::testing::{People, fragment};
use samson_shared::ids::RoundId;
use samson_shared::sync::receipt_code::ReceiptCode;
use samson_shared::sync::wire::{Action, DocumentId};
use std::collections::BTreeSet;

/// As many bytes as cannot be the same by chance.
const WINDOW: usize = 16;

/// Everything a member can ask, with every method, for a round where participants 0 and 1 have answered.
async fn everything(site: &Site, people: &People, round: RoundId) -> Vec<Answer> {
    let base = site.path(people);
    let mut answers = vec![];
    let paths = [
        format!("{base}/changes"),
        format!("{base}/changes?after=0&wait=0"),
        format!("{base}/changes?after=999999"),
        format!("{base}/slots"),
        format!("{base}/carried"),
        format!("{base}/commands"),
        format!("{base}/rounds/{round}/bag"),
        format!("{base}/rounds/{round}"),
        format!("{base}/rounds"),
        base.clone(),
        "/api/v1/collaborations".to_owned(),
        "/api/v1/place".to_owned(),
        "/healthz".to_owned(),
        "/".to_owned(),
    ];
    for path in paths {
        for method in ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] {
            answers.push(site.send(method, &path, Some(people), b"").await);
        }
    }
    let slots = [
        // As another participant: a response, its repeat, a conflict, a stale one, one in somebody else's name.
        people.response(2, 1, round, 2),
        people.response(2, 1, round, 2),
        people.response(2, 2, round, 2),
        people.response(2, 1, round, 1),
        people.withdrawal(2, round, 3),
        people.snapshot(2, DocumentId::Commons, 1, b"sealed"),
        people.snapshot(2, DocumentId::Charter, 1, b"sealed"),
        people.response(2, 1, RoundId::new([0xee; 16]), 1),
    ];
    for slot in &slots {
        answers.push(site.put(people, slot).await);
    }
    let commands = [
        Action::Reveal { round, accepted: 2 },
        Action::Reopen { round, headcount: 9 },
        Action::RemoveResponse { round, code: ReceiptCode::new([0; 5]) },
    ];
    for (counter, action) in (9..).zip(commands) {
        answers.push(site.command(people, &people.command(counter, action)).await);
    }
    answers.push(site.get_as(people, &format!("{base}/commands")).await);
    answers.push(site.create(people).await);
    answers.push(site.get_as(people, &format!("{base}/changes")).await);
    answers
}

fn windows(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.windows(WINDOW)
}

/// A site with an open round of four where participants 0 and 1 of `people` have answered, in these groups.
async fn two_of_four(people: &People, groups: [u8; 2]) -> (Site, RoundId) {
    let site = Site::new();
    site.create(people).await;
    let round = site.round(people, 1, 4).await;
    for (person, group) in groups.into_iter().enumerate() {
        site.put(people, &people.response(person, group, round, 1)).await;
    }
    (site, round)
}

/// What must not leave: everything that participants 0 and 1 sent, in whatever pieces.
fn secrets(people: &People, round: RoundId) -> BTreeSet<Vec<u8>> {
    let mut secrets = BTreeSet::from([vec![0xa1; 16], vec![0xa2; 16]]);
    for person in 0..2 {
        for n in 0..5 {
            let sealed = fragment(person, n);
            secrets.extend(windows(&sealed.fragment).map(<[u8]>::to_vec));
            secrets.extend(windows(&sealed.tag).map(<[u8]>::to_vec));
        }
        secrets.extend(windows(people.participant(person).id().as_bytes()).map(<[u8]>::to_vec));
        secrets.extend(windows(&people.response(person, 1, round, 1).signature).map(<[u8]>::to_vec));
    }
    secrets
}

async fn nothing_of_them_leaves(site: &Site, people: &People, round: RoundId) {
    let secrets = secrets(people, round);
    for answer in everything(site, people, round).await {
        assert!(!windows(&answer.bytes()).any(|window| secrets.contains(window)), "{answer:?}");
    }
}

#[tokio::test]
async fn before_the_reveal_no_byte_of_a_response_leaves_the_server() {
    let people = People::new(1);
    let (site, round) = two_of_four(&people, [0xa1, 0xa2]).await;
    nothing_of_them_leaves(&site, &people, round).await;
}

#[tokio::test]
async fn in_a_reopened_round_no_byte_of_a_late_response_leaves_the_server() {
    let people = People::new(1);
    let site = Site::new();
    site.create(&people).await;
    let round = site.round(&people, 1, 3).await;
    for person in 3..6 {
        site.put(&people, &people.response(person, 1, round, 1)).await;
    }
    site.command(&people, &people.command(2, Action::Reopen { round, headcount: 9 })).await;
    for (person, group) in [(0, 0xa1), (1, 0xa2)] {
        let late = site.put(&people, &people.response(person, group, round, 1)).await;
        assert_eq!(late.status, 200);
    }
    nothing_of_them_leaves(&site, &people, round).await;
}

#[tokio::test]
async fn what_was_answered_changes_neither_status_nor_size_of_anything() {
    let people = People::new(1);
    let (one, round) = two_of_four(&people, [1, 1]).await;
    let (other, _) = two_of_four(&people, [1, 2]).await;
    // Replaced by a response of another number and size of fragments.
    let few = samson_shared::sync::wire::SlotContent::Response {
        label: samson_shared::sync::wire::GroupLabel([9; 16]),
        fragments: vec![fragment(7, 7)],
    };
    let shorter = people.slot(&people.participant(0), DocumentId::Round(round), 2, few);
    other.put(&people, &shorter).await;
    let ones = everything(&one, &people, round).await;
    let others = everything(&other, &people, round).await;
    for (one, other) in ones.iter().zip(&others) {
        assert_eq!((one.status, &one.headers, &one.body), (other.status, &other.headers, &other.body));
    }
}
