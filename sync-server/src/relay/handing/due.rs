//! Which batches were revealed before a command of the list: the server must have them first.

use samson_shared::codec;
use samson_shared::ids::RoundId;
use samson_shared::sync::wire::{Action, Command, Signed};
use std::collections::BTreeSet;

/// The number of batches of a round that had been revealed when the last command of `list` was carried out, so far as the
/// list tells. `sizes` are the responses of each batch; commands at the places `received` were carried out elsewhere.
pub(super) fn before_last(list: &[Signed], received: &BTreeSet<u32>, round: RoundId, sizes: &[u32]) -> usize {
    let (mut due, mut is_open) = (0, true);
    for (_, signed) in (0..).zip(list).filter(|(place, _)| !received.contains(place)) {
        match codec::decode::<Command>(&signed.body).map(|command| command.action) {
            Ok(Action::Reveal { round: of, accepted }) if of == round => {
                due = due.max(counting(sizes, accepted));
                is_open = false;
            }
            Ok(Action::Reopen { round: of, .. }) if of == round => {
                // Open until then as far as orders go: so the last response revealed it.
                due += usize::from(is_open);
                is_open = true;
            }
            _ => {}
        }
    }
    due.min(sizes.len())
}

/// The number of batches that have this many responses together.
fn counting(sizes: &[u32], responses: u32) -> usize {
    let mut sum = 0;
    sizes
        .iter()
        .take_while(|size| {
            sum += **size;
            sum <= responses
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::People;
    use samson_shared::protection::Protection;

    const ROUND: RoundId = RoundId::new([1; 16]);
    const OTHER: RoundId = RoundId::new([2; 16]);

    fn due(actions: &[Action], sizes: &[u32]) -> usize {
        let people = People::new(1);
        let list: Vec<_> = (1..).zip(actions).map(|(n, action)| people.command(n, action.clone())).collect();
        before_last(&list, &BTreeSet::new(), ROUND, sizes)
    }

    fn open(round: RoundId) -> Action {
        Action::OpenRound { round, headcount: 3, protection: Protection::default() }
    }

    fn reopen(round: RoundId) -> Action {
        Action::Reopen { round, headcount: 6 }
    }

    #[test]
    fn what_the_last_response_revealed_is_due_before_the_round_is_reopened() {
        assert_eq!(due(&[open(ROUND)], &[3]), 0);
        assert_eq!(due(&[open(ROUND), reopen(ROUND)], &[3, 3]), 1);
        assert_eq!(due(&[open(ROUND), reopen(ROUND), reopen(ROUND)], &[3, 3]), 2);
        assert_eq!(due(&[open(ROUND), reopen(OTHER)], &[3]), 0);
    }

    #[test]
    fn what_the_facilitator_revealed_is_due_before_the_order() {
        let reveal = |accepted| Action::Reveal { round: ROUND, accepted };
        assert_eq!(due(&[open(ROUND), reveal(4)], &[4]), 1);
        // Closed again as it was: no batch came of it.
        assert_eq!(due(&[open(ROUND), reveal(4), reopen(ROUND), reveal(4)], &[4]), 1);
        assert_eq!(due(&[open(ROUND), reveal(4), reopen(ROUND), reveal(4), reopen(ROUND)], &[4, 3]), 1);
        assert_eq!(due(&[open(ROUND), reveal(4), reopen(ROUND), reveal(7)], &[4, 3]), 2);
    }

    #[test]
    fn what_the_server_ordered_says_nothing_of_the_batches_here() {
        let people = People::new(1);
        let list = [people.command(1, open(ROUND)), people.command(2, reopen(ROUND))];
        assert_eq!(before_last(&list, &BTreeSet::from([1]), ROUND, &[3]), 0);
    }
}
