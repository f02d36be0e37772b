//! More than one facilitator, and a facilitator's new phone: appointments are made and used here.

use super::facilitating::command;
use super::{Problem, Samson, to_the_end};
use crate::platform;
use crate::services::bench;
use crate::services::records::{Collaboration, Facilitator, Outgoing, Parcel};
use crate::services::repository::Changes;
use crate::workbench::{ReadKey, SignCommand};
use samson_shared::crypto::appointment::Appointment;
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::ids::CollaborationId;
use samson_shared::sync::wire::Action;

impl Samson {
    /// Makes an appointment and has its key registered as soon as there is a connection; returns its link.
    ///
    /// # Errors
    /// [`Problem`]; then there is none.
    pub async fn appoint(self, id: CollaborationId) -> Result<String, Problem> {
        to_the_end(self.sign_appointment(id)).await
    }

    async fn sign_appointment(self, id: CollaborationId) -> Result<String, Problem> {
        let repository = self.repository();
        let appointed = AuthorSecret::generate(&mut platform::Rng::default());
        let facilitator = bench::run(ReadKey { author: appointed.clone() }).await?;
        let (counter, signed) = self.sign(id, Action::AddFacilitator { facilitator }).await?;
        let collaboration = repository.collaboration(id).await?.ok_or(Problem::UnknownRound)?;
        let (order, outgoing) = command(id, None, counter, signed);
        repository.commit(Changes::new().send(&order, &outgoing)).await?;
        self.nudge();
        let origin = self.address_of(&collaboration);
        let Collaboration { secret, name, groups, .. } = collaboration;
        let appointment = Appointment { collaboration: id, secret, name, groups, facilitator: appointed };
        Ok(appointment.link(&origin))
    }

    /// Reads what stands behind the `#` of an appointment.
    ///
    /// # Errors
    /// [`Problem::Invitation`].
    pub fn appointment(self, fragment: &str) -> Result<Appointment, Problem> {
        Ok(Appointment::parse(fragment)?)
    }

    /// Makes this device a facilitator's, with a key of its own. It counts once the server has heard of it.
    ///
    /// # Errors
    /// [`Problem`]; then nothing has changed.
    pub async fn take_the_lead(self, appointment: Appointment, origin: String) -> Result<(), Problem> {
        to_the_end(self.use_appointment(appointment, origin)).await
    }

    async fn use_appointment(self, appointment: Appointment, origin: String) -> Result<(), Problem> {
        let Appointment { collaboration: id, secret, name, groups, facilitator } = appointment;
        let own = AuthorSecret::generate(&mut platform::Rng::default());
        // The same sheet may have been used before, on another phone: time has gone on since.
        let counter = u64::try_from(platform::now()).unwrap_or(1);
        let action =
            Action::AddFacilitator { facilitator: bench::run(ReadKey { author: own.clone() }).await? };
        let job = SignCommand { collaboration: id, facilitator, counter, action };
        let parcel = Parcel::Appointment(bench::run(job).await?);
        let outgoing = Outgoing::new(id, counter, parcel);
        let leads = Facilitator { author: own, counter: 0, sequence: 0 };
        // Before everything that this device orders itself.
        let send = || Changes::new().send(&format!("{id}/0"), &outgoing);
        let lead = |known: &mut Collaboration| {
            known.offer(&secret);
            if known.facilitator.is_some() {
                return Ok::<_, Problem>(Changes::new());
            }
            known.facilitator = Some(leads.clone());
            Ok(send())
        };
        let repository = self.repository();
        if repository.change_collaboration(id, lead).await?.is_none() {
            let known = Collaboration {
                facilitator: Some(leads.clone()),
                ..Collaboration::new(id, secret.clone(), origin)
            };
            let at_own_hub = self.is_own_hub(&known.origin);
            let known = Collaboration { name, groups, at_own_hub, ..known };
            repository.commit(send().collaboration(&known)).await?;
        }
        platform::keep_storage();
        self.refresh().await?;
        self.nudge();
        Ok(())
    }
}
