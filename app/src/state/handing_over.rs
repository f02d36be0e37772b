//! A participant's response on its way to another phone: made ready, shown as codes, confirmed.

use super::{MadeFile, Problem, Samson, to_the_end};
use crate::platform;
use crate::services::bench;
use crate::services::outgoing::response_order;
use crate::services::records::{Handed, Parcel, Participation, Round};
use crate::services::repository::Changes;
use crate::workbench::{DrawFrame, SealParcel};
use dioxus::core::Task;
use dioxus::prelude::*;
use samson_shared::handover::{self, TransferCode};
use samson_shared::ids::RoundId;
use samson_shared::sync::wire::Signed;
use serde_bytes::ByteBuf;
use std::time::Duration;

/// How long each code shows: cameras of phones take a sharp picture of it twice in this time.
const EACH: Duration = Duration::from_millis(125);

impl Samson {
    /// Makes the response that waits on this phone ready for another one to carry. The same response is the same parcel
    /// each time, so that its code stays.
    ///
    /// # Errors
    /// [`Problem::NothingWaits`], [`Problem::UnknownPlace`], and what storing and sealing refuse with.
    pub async fn prepare_hand_over(self, round: RoundId) -> Result<ByteBuf, Problem> {
        let repository = self.repository();
        let record = repository.round(round).await?.ok_or(Problem::UnknownRound)?;
        let collaboration =
            repository.collaboration(record.collaboration).await?.ok_or(Problem::UnknownRound)?;
        let part = record.participation.as_ref().ok_or(Problem::NothingWaits)?;
        let to = repository.carry_key(&collaboration).await?.ok_or(Problem::UnknownPlace)?;
        let number = part.sent;
        let response = self.waiting_response(&record, part).await?;
        if let Some(ready) = repository.own_parcel(round).await? {
            let goes_there = handover::Parcel::from_bytes(&ready).is_ok_and(|parcel| parcel.to == to);
            if goes_there && part.handed.as_ref().is_some_and(|handed| handed.number == number) {
                return Ok(ByteBuf::from(ready));
            }
        }
        let job = SealParcel { collaboration: collaboration.id, round, to, response };
        let parcel = bench::run(job).await?;
        let code = TransferCode::of(&parcel);
        let note = |round: &mut Round| {
            let part = round.participation.as_mut().ok_or(Problem::NothingWaits)?;
            part.handed = Some(Handed { number, code, confirmed: false });
            Ok::<_, Problem>(Changes::new().own_parcel(round.id, &parcel))
        };
        repository.change_round(round, note).await?;
        self.refresh().await?;
        Ok(parcel)
    }

    /// The response that was put on its way last, as long as it waits.
    async fn waiting_response(self, round: &Round, part: &Participation) -> Result<Signed, Problem> {
        let place = response_order(round.collaboration, round.id, part.turn, part.sent);
        let waiting = self.repository().outbox().await?;
        let found =
            waiting.into_iter().find(|(order, _)| *order == place).map(|(_, outgoing)| outgoing.parcel);
        match found {
            Some(Parcel::Response(signed)) => Ok(signed),
            _ => Err(Problem::NothingWaits),
        }
    }

    /// Notes that its owner has seen this code on the phone that carries the response. A response that was changed or
    /// taken back meanwhile stays as it is.
    ///
    /// # Errors
    /// [`Problem::Storage`].
    pub async fn confirm_hand_over(self, round: RoundId, code: TransferCode) -> Result<(), Problem> {
        let confirm = move |round: &mut Round| {
            let handed = round.participation.as_mut().and_then(|part| part.handed.as_mut());
            if let Some(handed) = handed.filter(|handed| handed.code == code) {
                handed.confirmed = true;
            }
            Ok::<_, Problem>(Changes::new())
        };
        to_the_end(async move {
            self.repository().change_round(round, confirm).await?;
            self.refresh().await?;
            self.tell_other_tabs(round);
            Ok(())
        })
        .await
    }

    /// The same as a file, for where there is no camera.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn hand_over_file(self, round: RoundId) -> Result<MadeFile, Problem> {
        let bytes = self.prepare_hand_over(round).await?.into_vec();
        let (collaboration, record) = self.round(round)?;
        let name = self.file_name(&[&collaboration.name, &record.title], "", "samson-svar");
        Ok(MadeFile { name, media_type: MadeFile::BYTES, bytes })
    }
}

/// The endless codes of a parcel on a display. They run until they are paused; then somebody goes on by hand.
#[derive(Clone, Copy, PartialEq)]
pub struct Showing {
    parcel: Signal<ByteBuf>,
    drawn: Signal<Option<String>>,
    position: Signal<u32>,
    running: Signal<Option<Task>>,
}

/// Shows a parcel for as long as the component lives. It runs at once, but not for who wants as little movement as possible.
pub fn use_showing(parcel: ByteBuf) -> Showing {
    let (parcel, drawn) = (use_signal(|| parcel), use_signal(|| None));
    let (position, running) = (use_signal(|| 0), use_signal(|| None));
    let showing = Showing { parcel, drawn, position, running };
    use_hook(|| {
        if platform::prefers_reduced_motion() {
            showing.next();
        } else {
            showing.run();
        }
    });
    showing
}

impl Showing {
    /// The code that shows now, as SVG; none before the first is drawn.
    pub fn drawn(self) -> Option<String> {
        (self.drawn)()
    }

    /// How many codes have been shown.
    pub fn shown(self) -> u32 {
        (self.position)()
    }

    /// Whether the codes change by themselves.
    pub fn is_running(self) -> bool {
        self.running.read().is_some()
    }

    /// Lets the codes change by themselves.
    pub fn run(mut self) {
        self.pause();
        let task = spawn(async move {
            loop {
                let drawing_began = platform::monotonic_ms();
                self.draw_next().await;
                let took =
                    Duration::from_secs_f64((platform::monotonic_ms() - drawing_began).max(0.0) / 1_000.0);
                platform::sleep(EACH.saturating_sub(took)).await;
            }
        });
        self.running.set(Some(task));
    }

    /// Keeps the code that shows.
    pub fn pause(mut self) {
        if let Some(task) = self.running.take() {
            task.cancel();
        }
    }

    /// Goes on by one code.
    pub fn next(self) {
        spawn(self.draw_next());
    }

    async fn draw_next(mut self) {
        let position = *self.position.peek();
        let parcel = self.parcel.peek().clone();
        // A worker that was stopped is started again for the next one.
        if let Ok(svg) = bench::run(DrawFrame { parcel, position }).await {
            self.drawn.set(Some(svg));
            self.position.set(position.wrapping_add(1));
        }
    }
}

#[cfg(test)]
mod tests;
