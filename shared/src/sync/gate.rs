//! The reveal gate: when a round's responses may leave the server or hub. Source: `docs/sync-protocol.md`.
//!
//! **Gate invariant**: before `revealed`, no byte of any response slot leaves the server, by any endpoint, status,
//! size, timing header, log line or metric, except the acknowledgement to its own author.
//!
//! **Difference invariant**: what a later bag of a round has more than an earlier one is a bag by itself: of no
//! responses, or of at least the profile minimum, with tags by its own groups' sizes.

use crate::protection::Protection;
use crate::sync::refusal::Refusal;

/// The responses of a round, counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Those that have been in a bag: they stay as they are, in every later bag.
    pub revealed: u32,
    /// Those that have been in none.
    pub fresh: u32,
}

/// What a bag is drawn from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Draw {
    /// Every response.
    Everyone,
    /// What was revealed before: the round was reopened, and nobody came, or too few.
    AsBefore,
}

impl Tally {
    /// All responses.
    pub const fn submitted(self) -> u32 {
        self.revealed + self.fresh
    }
}

/// True when the last expected response has arrived: everybody the facilitator counted has answered.
///
/// A protected round never reveals fewer fresh responses than the profile's minimum, whatever its headcount says: by
/// comparing the bags before and after, everyone would have the answers of those few.
pub const fn reveals_by_itself(tally: Tally, headcount: u32, protection: Protection) -> bool {
    tally.submitted() >= headcount && tally.fresh >= protection.profile_minimum()
}

/// May the facilitator close the round without the missing ones, having seen `accepted` responses? In a reopened round
/// the number that was revealed before closes it as it was.
///
/// # Errors
/// [`Refusal::CountChanged`] when another response has arrived (or was withdrawn) meanwhile, [`Refusal::TooFew`]
/// when so few fresh responses would show single people.
pub const fn may_reveal(tally: Tally, accepted: u32, protection: Protection) -> Result<Draw, Refusal> {
    if tally.revealed > 0 && accepted == tally.revealed {
        return Ok(Draw::AsBefore);
    }
    if accepted != tally.submitted() {
        return Err(Refusal::CountChanged { submitted: tally.submitted() });
    }
    if tally.fresh < protection.profile_minimum() {
        return Err(Refusal::TooFew { minimum: protection.profile_minimum() });
    }
    Ok(Draw::Everyone)
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn first(fresh: u32) -> Tally {
        Tally { revealed: 0, fresh }
    }

    #[test]
    fn the_last_one_reveals_the_round() {
        assert!(!reveals_by_itself(first(2), 3, Protection::default()));
        assert!(reveals_by_itself(first(3), 3, Protection::default()));
        assert!(reveals_by_itself(first(1), 1, Protection::OpenConversation));
    }

    #[test]
    fn a_protected_round_of_two_does_not_reveal_itself() {
        assert!(!reveals_by_itself(first(2), 2, Protection::default()));
        assert_eq!(may_reveal(first(2), 2, Protection::default()), Err(Refusal::TooFew { minimum: 3 }));
    }

    #[test]
    fn the_facilitator_accepts_the_count_they_saw() {
        let (five, protected) = (first(5), Protection::default());
        assert_eq!(may_reveal(five, 4, protected), Err(Refusal::CountChanged { submitted: 5 }));
        assert_eq!(may_reveal(five, 5, protected), Ok(Draw::Everyone));
        assert_eq!(may_reveal(first(0), 0, protected), Err(Refusal::TooFew { minimum: 3 }));
    }

    #[test]
    fn late_responses_show_together_or_not_at_all() {
        let (protected, open) = (Protection::default(), Protection::OpenConversation);
        let late = |fresh| Tally { revealed: 9, fresh };
        for few in [1, 2] {
            assert!(!reveals_by_itself(late(few), 9, protected), "{few}");
            assert_eq!(may_reveal(late(few), 9 + few, protected), Err(Refusal::TooFew { minimum: 3 }));
        }
        assert!(reveals_by_itself(late(3), 12, protected));
        assert_eq!(may_reveal(late(3), 12, protected), Ok(Draw::Everyone));
        // Agreed on joining: groups of one are shown.
        assert!(reveals_by_itself(late(1), 10, open));
    }

    #[test]
    fn a_reopened_round_can_be_closed_as_it_was() {
        for fresh in [0, 1, 7] {
            let tally = Tally { revealed: 9, fresh };
            assert_eq!(may_reveal(tally, 9, Protection::default()), Ok(Draw::AsBefore));
            assert!(fresh > 0 || !reveals_by_itself(tally, 9, Protection::default()));
        }
    }
}
