//! The reveal gate: when a round's responses may leave the server or hub. Source: `docs/sync-protocol.md`.
//!
//! **Gate invariant**: before `revealed`, no byte of any response slot leaves the server, by any endpoint, status,
//! size, timing header, log line or metric, except the acknowledgement to its own author.

use crate::protection::Protection;
use crate::sync::refusal::Refusal;

/// True when the last expected response has arrived: everybody the facilitator counted has answered.
///
/// A protected round never reveals below the profile's minimum, whatever its headcount says.
pub const fn reveals_by_itself(submitted: u32, headcount: u32, protection: Protection) -> bool {
    submitted >= headcount && submitted >= protection.profile_minimum()
}

/// May the facilitator close the round without the missing ones, having seen `accepted` responses?
///
/// # Errors
/// [`Refusal::CountChanged`] when another response has arrived (or was withdrawn) meanwhile, [`Refusal::TooFew`]
/// when a profile of so few would show single people.
pub const fn may_reveal(submitted: u32, accepted: u32, protection: Protection) -> Result<(), Refusal> {
    if submitted != accepted {
        return Err(Refusal::CountChanged { submitted });
    }
    if submitted < protection.profile_minimum() {
        return Err(Refusal::TooFew { minimum: protection.profile_minimum() });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_one_reveals_the_round() {
        assert!(!reveals_by_itself(2, 3, Protection::default()));
        assert!(reveals_by_itself(3, 3, Protection::default()));
        assert!(reveals_by_itself(1, 1, Protection::OpenConversation));
    }

    #[test]
    fn a_protected_round_of_two_does_not_reveal_itself() {
        assert!(!reveals_by_itself(2, 2, Protection::default()));
        assert_eq!(may_reveal(2, 2, Protection::default()), Err(Refusal::TooFew { minimum: 3 }));
    }

    #[test]
    fn the_facilitator_accepts_the_count_they_saw() {
        assert_eq!(may_reveal(5, 4, Protection::default()), Err(Refusal::CountChanged { submitted: 5 }));
        assert_eq!(may_reveal(5, 5, Protection::default()), Ok(()));
    }
}
