//! What a device does with what it wants to send: try, try again later, or tell somebody.

use crate::sync::refusal::Refusal;
use std::time::Duration;

/// What came of sending one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The server has it, durably.
    Stored,
    /// The server said no.
    Refused(Refusal),
    /// No answer, or one that is no answer of Samson's (no coverage, a café's login page, a server in trouble).
    Unreachable,
}

/// What to do next with the thing that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// It is done: forget it.
    Done,
    /// Keep it, and try again after a while.
    Retry,
    /// Keep it and try again after a while, and say meanwhile what the server said: the facilitator's phone may not
    /// have reached it yet.
    Wait(Refusal),
    /// Keep what it was made from, and say why it was not taken.
    Told(Refusal),
}

impl Outcome {
    /// What to do after this outcome of a message with this sequence number or counter.
    ///
    /// A message that the server has overtaken already (a repeat after a lost acknowledgement, or a newer one from
    /// another tab) is done: the newer one stands for it.
    pub fn next(self, number: u64) -> Next {
        match self {
            Self::Stored => Next::Done,
            Self::Unreachable | Self::Refused(Refusal::TooManyRequests | Refusal::StorageFull) => Next::Retry,
            Self::Refused(refusal @ (Refusal::Unauthorised | Refusal::UnknownRound)) => Next::Wait(refusal),
            Self::Refused(Refusal::StaleSequence { current } | Refusal::StaleCounter { current })
                if current >= number =>
            {
                Next::Done
            }
            Self::Refused(refusal) => Next::Told(refusal),
        }
    }

    /// What to do after this outcome of making a collaboration, or of being let in as its facilitator. Everything else waits
    /// for it, and somebody can do something about most refusals (give the creation token, wait for an hour, or for the
    /// other facilitator's phone), so it is never given up.
    pub fn after_creation(self) -> Next {
        match self.next(0) {
            Next::Told(refusal) => Next::Wait(refusal),
            next => next,
        }
    }

    /// What to do after this outcome of rotating the invitation. The very bytes that were carried out are acknowledged
    /// again, so a command that was overtaken by another one never was.
    pub fn after_rotation(self) -> Next {
        match self {
            Self::Refused(refusal @ Refusal::StaleCounter { .. }) => Next::Told(refusal),
            outcome => outcome.next(0),
        }
    }

    /// What to do after this outcome of deleting a collaboration: a server that does not know it any more has deleted it.
    pub fn after_deletion(self, counter: u64) -> Next {
        match self {
            Self::Refused(Refusal::Unauthorised) => Next::Done,
            outcome => outcome.next(counter),
        }
    }
}

/// How long to wait between attempts: 1 s, doubling to 30 s, each between half and the whole of it at random, so that
/// a room full of phones does not knock at the same moment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct BackOff {
    failures: u32,
}

impl BackOff {
    /// Forgets the failures.
    pub fn succeeded(&mut self) {
        self.failures = 0;
    }

    /// Counts a failure and says how long to wait, given a random number.
    pub fn failed(&mut self, random: u32) -> Duration {
        let whole = 1_000 * 2_u64.pow(self.failures.min(5)).min(30);
        self.failures = self.failures.saturating_add(1);
        Duration::from_millis(whole / 2 + u64::from(random) % (whole / 2 + 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn being_offline_is_no_reason_to_give_up() {
        assert_eq!(Outcome::Unreachable.next(1), Next::Retry);
        assert_eq!(Outcome::Refused(Refusal::TooManyRequests).next(1), Next::Retry);
    }

    #[test]
    fn a_full_server_is_asked_again() {
        assert_eq!(Outcome::Refused(Refusal::StorageFull).next(1), Next::Retry);
    }

    #[test]
    fn a_repeat_after_a_lost_acknowledgement_is_done() {
        assert_eq!(Outcome::Refused(Refusal::StaleSequence { current: 2 }).next(2), Next::Done);
        assert_eq!(Outcome::Refused(Refusal::StaleCounter { current: 3 }).next(2), Next::Done);
    }

    #[test]
    fn answers_that_are_faster_than_the_facilitator_wait_for_them() {
        for refusal in [Refusal::Unauthorised, Refusal::UnknownRound] {
            assert_eq!(Outcome::Refused(refusal.clone()).next(1), Next::Wait(refusal));
        }
    }

    #[test]
    fn a_creation_that_is_refused_is_kept_until_somebody_does_something_about_it() {
        let refused = Outcome::Refused(Refusal::CreationToken);
        assert_eq!(refused.after_creation(), Next::Wait(Refusal::CreationToken));
        assert_eq!(Outcome::Stored.after_creation(), Next::Done);
        assert_eq!(Outcome::Unreachable.after_creation(), Next::Retry);
    }

    #[test]
    fn a_rotation_that_was_overtaken_was_not_carried_out() {
        let overtaken = Refusal::StaleCounter { current: 3 };
        assert_eq!(Outcome::Refused(overtaken.clone()).after_rotation(), Next::Told(overtaken));
        assert_eq!(Outcome::Stored.after_rotation(), Next::Done);
        let refused = Outcome::Refused(Refusal::Unauthorised);
        assert_eq!(refused.after_rotation(), Next::Wait(Refusal::Unauthorised));
    }

    #[test]
    fn who_is_not_known_any_more_after_deleting_has_deleted() {
        assert_eq!(Outcome::Refused(Refusal::Unauthorised).after_deletion(3), Next::Done);
        assert_eq!(Outcome::Unreachable.after_deletion(3), Next::Retry);
        let refused = Outcome::Refused(Refusal::NotFacilitator);
        assert_eq!(refused.after_deletion(3), Next::Told(Refusal::NotFacilitator));
    }

    #[test]
    fn a_real_refusal_is_told() {
        let late = Outcome::Refused(Refusal::AlreadyRevealed);
        assert_eq!(late.next(1), Next::Told(Refusal::AlreadyRevealed));
    }

    #[test]
    fn waiting_grows_to_half_a_minute_and_starts_over_after_success() {
        let mut back_off = BackOff::default();
        assert!(back_off.failed(u32::MAX) <= Duration::from_secs(1));
        for _ in 0..50 {
            let pause = back_off.failed(7);
            assert!(pause >= Duration::from_millis(500) && pause <= Duration::from_secs(30));
        }
        assert!(back_off.failed(0) >= Duration::from_secs(15));
        back_off.succeeded();
        assert!(back_off.failed(0) < Duration::from_secs(1));
    }
}
