//! A phone that takes in what another one shows, by its camera or from files: a facilitator's takes others' responses with it,
//! one without a connection takes the profile.

use super::{Problem, Samson, Unshown, passing_on, to_the_end};
use crate::platform::{self, Camera};
use crate::services::records::Outcome;
use dioxus::prelude::*;
use samson_shared::handover::{Content, Heard, NotTaken, Parcel, Receiver, TransferCode};
use samson_shared::ids::RoundId;

/// The element that shows what the camera sees.
pub const CAMERA_PICTURE: &str = "camera";

/// What the camera is at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sight {
    /// The person is being asked, or the picture is on its way.
    Opening,
    /// Looks for codes.
    Looking,
    /// Sees the codes of something.
    Reading {
        /// How many different ones so far.
        seen: usize,
        /// About how many are needed.
        needed: usize,
    },
    /// There is no picture, and why.
    Blind(Problem),
}

/// What a screen takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Others' responses, to be delivered.
    Responses,
    /// The profile of the round, to be shown here.
    Profile,
}

/// What was taken shows this, to be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// What both phones show.
    pub code: TransferCode,
    /// It was here before.
    pub again: bool,
}

/// Takes what is wanted in a round for as long as its screen shows. What was read of one thing stays all that time.
#[derive(Clone, Copy, PartialEq)]
pub struct Collecting {
    samson: Samson,
    round: RoundId,
    wanted: Wanted,
    receiver: CopyValue<Receiver>,
    sight: Signal<Sight>,
    receipt: Signal<Option<Receipt>>,
    problem: Signal<Option<Problem>>,
    /// A test code was read, and nothing else since.
    tested: Signal<bool>,
}

/// A store for the screen of this round, without a camera yet.
pub fn use_collecting(round: RoundId, wanted: Wanted) -> Collecting {
    let samson = use_context::<Samson>();
    use_hook(|| Collecting::new(samson, round, wanted))
}

impl Samson {
    /// Something that this phone carries was taken, delivered or refused.
    pub(super) fn note_carried(mut self) {
        self.carried += 1;
    }

    /// What came of each response of a round that this phone carries or has carried. Whoever asks while it is drawn is asked
    /// again when that changes.
    pub fn carried(self, round: RoundId) -> impl Future<Output = Vec<Outcome>> + use<> {
        // Not part of what is read at every change: most phones carry nothing.
        self.carried.read();
        async move { self.repository().carried(round).await.unwrap_or_default() }
    }

    /// Puts what was refused of a round on its way once more, after the round was opened again.
    ///
    /// # Errors
    /// [`Problem::Storage`].
    pub async fn send_refused_again(self, round: RoundId) -> Result<(), Problem> {
        to_the_end(async move {
            self.repository().send_refused_again(round).await?;
            self.note_carried();
            self.nudge();
            Ok(())
        })
        .await
    }

    /// Fetches what reads codes, so that it is here without a connection too.
    pub fn warm_up_scanner(self) {
        platform::warm_up_scanner();
    }

    /// Takes a parcel that was handed over in a round's screen: stored on this phone, and on its way. False when it was
    /// here before.
    ///
    /// # Errors
    /// [`Problem`]: it belongs elsewhere, or could not be stored. Then it was not taken.
    pub async fn take_parcel(self, parcel: Parcel) -> Result<bool, Problem> {
        to_the_end(self.store_parcel(parcel)).await
    }

    async fn store_parcel(self, parcel: Parcel) -> Result<bool, Problem> {
        let repository = self.repository();
        let collaboration = repository.collaboration(parcel.collaboration).await?;
        let collaboration = collaboration.ok_or(Problem::ForeignParcel)?;
        let round = repository.round(parcel.round).await?;
        if round.is_none_or(|round| round.collaboration != collaboration.id) {
            return Err(Problem::ParcelOfUnknownRound);
        }
        if !repository.goes_to(&collaboration, &parcel.to).await? {
            return Err(Problem::ParcelForElsewhere);
        }
        let is_new = repository.take_parcel(parcel).await?;
        self.note_carried();
        self.nudge();
        Ok(is_new)
    }
}

impl Collecting {
    pub(super) fn new(samson: Samson, round: RoundId, wanted: Wanted) -> Self {
        Self {
            samson,
            round,
            wanted,
            receiver: CopyValue::default(),
            sight: Signal::new(Sight::Opening),
            receipt: Signal::default(),
            problem: Signal::default(),
            tested: Signal::default(),
        }
    }

    /// What this screen takes.
    pub const fn wanted(self) -> Wanted {
        self.wanted
    }

    /// What the camera is at.
    pub fn sight(self) -> Sight {
        (self.sight)()
    }

    /// What was taken last.
    pub fn receipt(self) -> Option<Receipt> {
        (self.receipt)()
    }

    /// What is not right with the code or file that was seen last.
    pub fn problem(self) -> Option<Problem> {
        (self.problem)()
    }

    /// Whether the camera has shown with a test code that it reads codes. Until something else is read.
    pub fn is_tested(self) -> bool {
        (self.tested)()
    }

    /// Opens the camera and reads codes until it ends. To be called once its picture has a place, and again when somebody
    /// wants to try again.
    pub async fn watch(mut self) {
        self.sight.set(Sight::Opening);
        let blind = match Camera::open(CAMERA_PICTURE).await {
            Err(reason) => reason,
            Ok(camera) => {
                self.sight.set(Sight::Looking);
                loop {
                    match camera.read_codes().await {
                        Err(reason) => break reason,
                        Ok(texts) => self.hear_all(&texts).await,
                    }
                }
            }
        };
        self.sight.set(Sight::Blind(blind.into()));
    }

    async fn hear_all(self, texts: &[String]) {
        for text in texts {
            self.hear(text).await;
        }
    }

    /// Takes what one code said.
    pub(super) async fn hear(mut self, text: &str) {
        let heard = self.receiver.write().hear(text);
        let is_test = heard == Ok(Heard::Test);
        if *self.tested.peek() != is_test {
            self.tested.set(is_test);
        }
        match heard {
            Ok(Heard::Test) => self.see(self.sight.peek().clone(), None),
            Ok(Heard::Part { seen, needed, .. }) => self.see(Sight::Reading { seen, needed }, None),
            Ok(Heard::Complete(content)) => self.take(content).await,
            Ok(Heard::Known(_)) => {}
            Err(refused) => self.see(self.sight.peek().clone(), Some(self.unlike(refused))),
        }
    }

    /// Takes a file.
    pub async fn open_file(mut self, bytes: Option<Vec<u8>>) {
        self.tested.set(false);
        match self.content_of(bytes) {
            Ok(content) => self.take(content).await,
            Err(problem) => self.problem.set(Some(problem)),
        }
    }

    /// What is in a file, saved as it is or shared as text.
    fn content_of(self, file: Option<Vec<u8>>) -> Result<Content, Problem> {
        let file = file.ok_or(self.unlike(NotTaken::Foreign))?;
        Content::from_bytes(&passing_on::content(file)?).map_err(|refused| self.unlike(refused))
    }

    /// Why something is not what is wanted here.
    const fn unlike(self, refused: NotTaken) -> Problem {
        match self.wanted {
            Wanted::Responses => Problem::Parcel(refused),
            Wanted::Profile => Problem::Profile(Unshown::NoProfile(refused)),
        }
    }

    async fn take(mut self, content: Content) {
        let code = content.code();
        let taken = match (self.wanted, content) {
            (Wanted::Responses, Content::Response(parcel)) => self.samson.take_parcel(parcel).await,
            (Wanted::Profile, Content::Profile(parcel)) => self.samson.take_profile(self.round, parcel).await,
            (Wanted::Responses, Content::Profile(_)) => Err(Problem::ProfileForParcel),
            (Wanted::Profile, Content::Response(_)) => Err(Unshown::Response.into()),
        };
        if matches!(*self.sight.peek(), Sight::Reading { .. }) {
            self.sight.set(Sight::Looking);
        }
        self.receipt.set(taken.as_ref().ok().map(|is_new| Receipt { code, again: !is_new }));
        self.problem.set(taken.err());
    }

    /// Every write draws the screen.
    fn see(mut self, sight: Sight, problem: Option<Problem>) {
        if *self.sight.peek() != sight {
            self.sight.set(sight);
        }
        if *self.problem.peek() != problem {
            self.problem.set(problem);
        }
    }
}

#[cfg(test)]
mod carrying;
#[cfg(test)]
mod tests;
