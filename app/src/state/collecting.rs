//! A facilitator's phone that takes others' responses with it: by its camera, or from files.

use super::{Problem, Samson, passing_on, to_the_end};
use crate::platform::{self, Camera};
use crate::services::records::Outcome;
use dioxus::prelude::*;
use samson_shared::handover::{Heard, NotTaken, Parcel, Receiver, TransferCode};
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
    /// Sees the codes of a response.
    Reading {
        /// How many different ones so far.
        seen: usize,
        /// About how many are needed.
        needed: usize,
    },
    /// There is no picture, and why.
    Blind(Problem),
}

/// What a response that was taken shows to be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// What both phones show.
    pub code: TransferCode,
    /// It was here before.
    pub again: bool,
}

/// Takes responses in a round for as long as its screen shows. What was read of one stays all that time.
#[derive(Clone, Copy, PartialEq)]
pub struct Collecting {
    samson: Samson,
    round: RoundId,
    receiver: CopyValue<Receiver>,
    sight: Signal<Sight>,
    receipt: Signal<Option<Receipt>>,
    problem: Signal<Option<Problem>>,
    /// A test code was read, and nothing else since.
    tested: Signal<bool>,
}

/// A store for the screen of this round, without a camera yet.
pub fn use_collecting(round: RoundId) -> Collecting {
    let samson = use_context::<Samson>();
    use_hook(|| Collecting::new(samson, round))
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
    pub(super) fn new(samson: Samson, round: RoundId) -> Self {
        Self {
            samson,
            round,
            receiver: CopyValue::default(),
            sight: Signal::new(Sight::Opening),
            receipt: Signal::default(),
            problem: Signal::default(),
            tested: Signal::default(),
        }
    }

    /// What the camera is at.
    pub fn sight(self) -> Sight {
        (self.sight)()
    }

    /// The response that was taken last.
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
            Ok(Heard::Complete(parcel)) => self.take(parcel).await,
            Ok(Heard::Known(_)) => {}
            Err(refused) => self.see(self.sight.peek().clone(), Some(refused.into())),
        }
    }

    /// Takes a file.
    pub async fn open_file(mut self, bytes: Option<Vec<u8>>) {
        self.tested.set(false);
        match bytes.ok_or(NotTaken::Foreign.into()).and_then(parcel_in) {
            Ok(parcel) => self.take(parcel).await,
            Err(problem) => self.problem.set(Some(problem)),
        }
    }

    async fn take(mut self, parcel: Parcel) {
        let code = parcel.code();
        let taken = self.samson.take_parcel(parcel).await;
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

/// The parcel of a file, saved as it is or shared as text.
fn parcel_in(file: Vec<u8>) -> Result<Parcel, Problem> {
    Ok(Parcel::from_bytes(&passing_on::content(file)?)?)
}

#[cfg(test)]
mod carrying;
#[cfg(test)]
mod tests;
