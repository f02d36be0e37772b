//! Why a profile that another phone shows is not shown here.

use samson_shared::exchange::NotShown;
use samson_shared::handover::NotTaken;

/// Why what another phone shows is not shown here. Whatever was here before stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unshown {
    /// A code or file is no profile that can be taken.
    NoProfile(NotTaken),
    /// It is somebody's response.
    Response,
    /// It belongs to another collaboration.
    Foreign,
    /// It is of another round than the one that waits for it.
    OtherRound,
    /// It is signed by somebody that this device does not know as a facilitator.
    Forged,
    /// Who still answers does not see what the others said.
    AnswersFirst,
}

impl Unshown {
    /// The key of its sentence.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::NoProfile(NotTaken::Foreign) => "problem-profile-foreign",
            Self::NoProfile(NotTaken::Newer) => "problem-profile-newer",
            Self::NoProfile(NotTaken::Damaged) => "problem-parcel-damaged",
            Self::Response => "problem-answers-not-profile",
            Self::Foreign => "problem-profile-collaboration",
            Self::OtherRound => "problem-profile-round",
            Self::Forged => "problem-profile-forged",
            Self::AnswersFirst => "problem-answers-first",
        }
    }
}

/// The key of the sentence for what the workbench found.
pub(super) const fn job_key(why: NotShown) -> &'static str {
    match why {
        NotShown::Elsewhere => Unshown::OtherRound.key(),
        NotShown::Forged => Unshown::Forged.key(),
        NotShown::OtherKey => "problem-profile-key",
        NotShown::Damaged => "problem-damaged",
        NotShown::Newer => Unshown::NoProfile(NotTaken::Newer).key(),
    }
}

impl From<Unshown> for super::Problem {
    fn from(why: Unshown) -> Self {
        Self::Profile(why)
    }
}
