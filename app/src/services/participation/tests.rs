use super::*;
use crate::platform::Rng;

const SERVER: &str = "https://samson.example";

/// Somebody whose first response is on its way.
fn sent() -> (Participation, Vec<FragmentHash>) {
    let mut part =
        Participation::new(Turn::FIRST, AuthorSecret::generate(&mut Rng::default()), Group::Citizen);
    let fragments = vec![FragmentHash::of(b"one"), FragmentHash::of(b"another")];
    (part.sent, part.submission) = (1, Submission::Waiting);
    part.pending.insert(1, fragments.clone());
    (part, fragments)
}

#[test]
fn an_acknowledgement_that_comes_twice_changes_nothing() {
    let (mut part, fragments) = sent();
    part.settle(1, Submission::Received, SERVER);
    let once = part.clone();
    assert_eq!(once.fragments, fragments);
    part.settle(1, Submission::Received, SERVER);
    assert_eq!(part, once, "as when two tabs have sent it");
}

#[test]
fn what_was_taken_back_need_not_be_in_the_bag() {
    let (mut part, _) = sent();
    part.settle(1, Submission::Received, SERVER);
    (part.sent, part.submission) = (2, Submission::Withdrawing);
    part.settle(2, Submission::Withdrawn, SERVER);
    part.settle(1, Submission::Received, SERVER);
    assert_eq!((part.fragments, part.submission), (Vec::new(), Submission::Withdrawn));
}
