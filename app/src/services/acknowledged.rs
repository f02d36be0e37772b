//! What a hub's counts say about this phone's own response. They are about everybody's together, and an answer may have
//! been on its way for a while.

use super::records::{Round, Submission, Turn};
use super::repository::Repository;
use crate::platform::storage::StorageError;
use samson_shared::ids::RoundId;
use samson_shared::sync::wire::RoundStatus;

/// The responses of this phone that had been acknowledged when a question was asked: whose turn, and their sequence numbers.
/// Only these are certain to be counted in the answer.
pub(super) struct Acknowledged(Vec<(RoundId, (Turn, u64))>);

impl Acknowledged {
    /// Those that are by now.
    pub(super) async fn now(repository: &Repository) -> Result<Self, StorageError> {
        let rounds = repository.rounds().await?;
        Ok(Self(rounds.iter().filter_map(|round| Some((round.id, number(round)?))).collect()))
    }

    /// What is certain of a round's status: where this phone's response is not counted for certain, nobody's was handed on.
    pub(super) fn certain(&self, round: &Round, status: RoundStatus) -> RoundStatus {
        let is_counted = number(round).is_some_and(|number| self.0.contains(&(round.id, number)));
        RoundStatus { handed_on: status.handed_on.map(|count| if is_counted { count } else { 0 }), ..status }
    }
}

/// The turn and the number of the response that was acknowledged, if the newest one was.
fn number(round: &Round) -> Option<(Turn, u64)> {
    let received = round.participation.as_ref().filter(|part| part.submission == Submission::Received);
    received.map(|part| (part.turn, part.sent))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::testing::{joined, status};
    use samson_shared::sync::wire::Phase;

    fn sent(number: u64, submission: Submission) -> Round {
        let mut round = joined(submission);
        round.participation.as_mut().unwrap().sent = number;
        round
    }

    fn asked_with(round: &Round) -> Acknowledged {
        Acknowledged(number(round).map(|number| (round.id, number)).into_iter().collect())
    }

    #[test]
    fn what_a_hub_has_handed_on_counts_for_a_response_that_it_had_when_it_was_asked() {
        let heard = RoundStatus { handed_on: Some(5), ..status(Phase::Open) };
        let received = sent(1, Submission::Received);
        assert_eq!(asked_with(&received).certain(&received, heard), heard);
        for (before, after) in [
            (sent(1, Submission::Waiting), received.clone()),
            (received.clone(), sent(2, Submission::Received)),
            (received.clone(), sent(2, Submission::Waiting)),
        ] {
            assert_eq!(asked_with(&before).certain(&after, heard).handed_on, Some(0));
        }
        let of_a_server = RoundStatus { handed_on: None, ..heard };
        assert_eq!(asked_with(&received).certain(&received, of_a_server), of_a_server);
    }
}
