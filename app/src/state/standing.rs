//! Where somebody stands in a round, as one word: for lists, for the way on, and for what a screen says.

use super::{Problem, Samson};
use crate::services::records::{Collaboration, Participation, Round, Seat, Submission};
use samson_shared::ids::RoundId;
use samson_shared::sync::refusal::Refusal;

/// Where somebody stands in a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Takes no part in it yet.
    Invited,
    /// Opened it as facilitator, and does not answer here.
    Inviting,
    /// Answers; what was said is on this device only.
    Answering,
    /// Has sent; sealed on this device until there is a connection.
    OnItsWay,
    /// The server or hub has the answers.
    Received,
    /// Took the answers back on this device; the server does not know yet.
    Withdrawing,
    /// Took the answers back everywhere.
    Withdrawn,
    /// The server did not take the answers.
    Refused(Refusal),
    /// Everybody has answered, and the profile is on its way.
    Revealing,
    /// The profile is here.
    Profile,
}

impl Samson {
    /// Where this device stands in a round.
    ///
    /// # Errors
    /// [`Problem::UnknownRound`].
    pub fn standing(self, round: RoundId) -> Result<Standing, Problem> {
        self.round(round).map(|(collaboration, round)| standing(&collaboration, &round))
    }

    /// Whether who sits there has sent nothing yet.
    pub fn is_drafting(self, seat: Seat) -> bool {
        let is_drafting = |part: &Participation| part.submission == Submission::Drafting;
        self.round(seat.round()).is_ok_and(|(_, round)| round.seated(seat).is_some_and(is_drafting))
    }
}

fn standing(collaboration: &Collaboration, round: &Round) -> Standing {
    match (round.is_revealed(), round.has_profile()) {
        (true, false) => return Standing::Revealing,
        (true, true) => return Standing::Profile,
        // Opened again: who is part of the profile keeps it, who came too late goes on answering.
        (false, true) if round.opened && matches!(round.submission(), None | Some(Submission::Received)) => {
            return Standing::Profile;
        }
        (false, _) => {}
    }
    if round.shown_by_code().is_some() && !goes_on(round.submission()) {
        return Standing::Profile;
    }
    match round.submission() {
        None if collaboration.facilitator.is_some() => Standing::Inviting,
        None => Standing::Invited,
        Some(Submission::Drafting) => Standing::Answering,
        Some(Submission::Waiting) => Standing::OnItsWay,
        Some(Submission::Received) => Standing::Received,
        Some(Submission::Withdrawing) => Standing::Withdrawing,
        Some(Submission::Withdrawn) => Standing::Withdrawn,
        Some(Submission::Refused(refusal)) => Standing::Refused(refusal.clone()),
    }
}

/// Whether somebody goes on answering, though the profile of the others is here.
const fn goes_on(submission: Option<&Submission>) -> bool {
    matches!(submission, Some(Submission::Drafting | Submission::Refused(_)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::records::ByCode;
    use crate::state::testing;
    use samson_shared::handover::TransferCode;
    use samson_shared::sync::wire::{Phase, RoundStatus};

    fn standing_after(submission: Submission) -> Standing {
        standing(&testing::collaboration(), &testing::joined(submission))
    }

    #[test]
    fn it_follows_the_answers_on_their_way() {
        assert_eq!(standing_after(Submission::Drafting), Standing::Answering);
        assert_eq!(standing_after(Submission::Waiting), Standing::OnItsWay);
        assert_eq!(standing_after(Submission::Received), Standing::Received);
        assert_eq!(standing_after(Submission::Withdrawn), Standing::Withdrawn);
    }

    #[test]
    fn the_reveal_comes_before_everything_else() {
        let mut round = testing::joined(Submission::Refused(Refusal::AlreadyRevealed));
        round.status = Some(testing::status(Phase::Revealed));
        assert_eq!(standing(&testing::collaboration(), &round), Standing::Revealing);
        round.opened = true;
        assert_eq!(standing(&testing::collaboration(), &round), Standing::Profile);
    }

    #[test]
    fn in_a_round_that_was_opened_again_only_those_who_came_too_late_go_on() {
        let late = Submission::Refused(Refusal::AlreadyRevealed);
        for (submission, after) in [
            (Submission::Received, Standing::Profile),
            (Submission::Drafting, Standing::Answering),
            (late, Standing::Refused(Refusal::AlreadyRevealed)),
        ] {
            let status = Some(RoundStatus { reveals: 1, ..testing::status(Phase::Open) });
            let round = Round { opened: true, status, ..testing::joined(submission) };
            assert_eq!(standing(&testing::collaboration(), &round), after);
        }
    }

    #[test]
    fn a_profile_that_another_phone_showed_is_the_profile_unless_somebody_still_answers() {
        let by_code = Some(ByCode { code: TransferCode::of(b"profile"), known: true });
        for (submission, after) in [
            (Submission::Waiting, Standing::Profile),
            (Submission::Received, Standing::Profile),
            (Submission::Withdrawn, Standing::Profile),
            (Submission::Drafting, Standing::Answering),
        ] {
            let mut round = Round { by_code, ..testing::joined(submission) };
            assert_eq!(standing(&testing::collaboration(), &round), after);
            round.status = Some(testing::status(Phase::Revealed));
            assert_eq!(standing(&testing::collaboration(), &round), Standing::Profile);
        }
    }

    #[test]
    fn who_takes_no_part_is_invited() {
        let round = Round { participation: None, ..testing::joined(Submission::Drafting) };
        assert_eq!(standing(&testing::collaboration(), &round), Standing::Invited);
    }
}
