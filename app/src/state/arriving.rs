//! From a link to an invitation.

use super::{Problem, Samson};
use crate::platform;
use dioxus::prelude::*;
use samson_shared::crypto::appointment::Appointment;
use samson_shared::crypto::invitation::{Invitation, InvitationError};
use samson_shared::instrument;
use samson_shared::sync::address;
use samson_shared::sync::wire::Place;

/// Where an invitation link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arrival {
    /// To this app: what stands behind the `#`.
    Here(String),
    /// To this app, as a facilitator: what stands behind the `#`.
    Appointment(String),
    /// To the app of another server or hub: the whole link.
    Elsewhere(String),
}

impl Samson {
    /// True when the app was opened by an invitation, also before its storage is open.
    pub fn starts_with_invitation(self) -> bool {
        platform::start_link().is_some()
    }

    /// Opens the invitation that this page was started with in the whole app, which the address asks for.
    pub fn start_whole_app(self) {
        if let Some(link) = platform::start_link() {
            history().external(link.replacen("/j#", "/j?whole#", 1));
        }
    }

    /// The invitation a window was started with; once, since it carries a secret. A browser's stands in the address.
    pub fn take_start_link(self) -> Option<String> {
        let link = platform::start_link()?;
        platform::forget_start_link();
        Some(link)
    }

    /// Comes back when the app was sent to another link while it runs, which is the start link then.
    pub async fn sent_again(self) {
        platform::sent_again().await;
    }

    /// Comes back when the person pressed the phone's own button for going back.
    pub async fn back_pressed(self) {
        platform::back_pressed().await;
    }

    /// Follows a link that somebody pasted. A page in a browser talks to the server it came from only.
    ///
    /// # Errors
    /// [`Problem::Invitation`].
    pub fn follow(mut self, link: &str) -> Result<Arrival, Problem> {
        let (origin, path, fragment) = parts(link)?;
        let here = match path {
            APPOINTMENT => Appointment::parse(fragment).map(|_| Arrival::Appointment(fragment.to_owned()))?,
            _ => read(fragment).map(|_| Arrival::Here(fragment.to_owned()))?,
        };
        match platform::origin() {
            Some(own) if own == origin || self.is_hub_of(&own, origin) => {}
            Some(_) => return Ok(Arrival::Elsewhere(link.trim().to_owned())),
            None => self.link_origin.set(Some(origin.to_owned())),
        }
        Ok(here)
    }

    /// Whether `here` is a hub of the server at `origin`: what is there is, or comes, here too.
    fn is_hub_of(self, here: &str, origin: &str) -> bool {
        let places = self.places.peek();
        let server = places.get(here).and_then(Place::afterwards);
        server.is_some() && server == address(origin)
    }

    /// Reads what stands behind the `#` of an invitation to questions that this app knows.
    ///
    /// # Errors
    /// [`Problem::Invitation`].
    pub fn invitation(self, fragment: &str) -> Result<Invitation, Problem> {
        read(fragment)
    }

    /// The server that an accepted invitation belongs to; none in a window that was given neither server nor link.
    pub fn origin(self) -> Option<String> {
        platform::origin().or_else(|| self.link_origin.peek().clone())
    }
}

fn read(fragment: &str) -> Result<Invitation, Problem> {
    let invitation = Invitation::parse(fragment)?;
    match instrument::find(&invitation.instrument, invitation.instrument_version) {
        Some(_) => Ok(invitation),
        None => Err(InvitationError::Newer.into()),
    }
}

/// What leads to the app wherever it is installed: before the address, as in `samson:http://192.168.1.4:8080/j#...`.
const SCHEME: &str = "samson:";

/// The page of an invitation, and that of an appointment.
const INVITATION: &str = "/j#";
const APPOINTMENT: &str = "/f#";

/// Server, page and fragment of a link.
fn parts(link: &str) -> Result<(&str, &'static str, &str), Problem> {
    let damaged = InvitationError::Damaged;
    let link = link.trim();
    let link = link.strip_prefix(SCHEME).unwrap_or(link);
    let split = |page: &'static str| link.split_once(page).map(|(origin, fragment)| (origin, page, fragment));
    let (origin, page, fragment) = split(INVITATION).or_else(|| split(APPOINTMENT)).ok_or(damaged)?;
    let host = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://")).ok_or(damaged)?;
    if host.is_empty() || host.contains(['/', '?', ' ']) {
        return Err(damaged.into());
    }
    Ok((origin, page, fragment))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::testing;

    #[test]
    fn a_link_names_its_server_and_carries_the_invitation_behind_the_mark() {
        assert_eq!(
            parts(" https://samson.example/j#abc\n"),
            Ok(("https://samson.example", INVITATION, "abc"))
        );
        assert_eq!(
            parts("http://192.168.1.4:8080/j#abc"),
            Ok(("http://192.168.1.4:8080", INVITATION, "abc"))
        );
    }

    #[test]
    fn a_link_that_leads_to_the_app_is_the_address_behind_it() {
        assert_eq!(
            parts("samson:http://192.168.1.4:8080/j#abc"),
            Ok(("http://192.168.1.4:8080", INVITATION, "abc"))
        );
        assert_eq!(parts("samson:samson:https://a/j#abc"), Err(InvitationError::Damaged.into()));
    }

    #[test]
    fn an_appointment_is_told_from_an_invitation() {
        assert_eq!(parts("https://samson.example/f#abc"), Ok(("https://samson.example", APPOINTMENT, "abc")));
    }

    #[test]
    fn what_is_no_web_address_is_no_invitation() {
        for link in ["", "abc", "https://samson.example/", "ftp://x/j#a", "https:///j#a", "javascript:1/j#a"]
        {
            assert_eq!(parts(link), Err(InvitationError::Damaged.into()), "{link:?}");
        }
    }

    #[test]
    fn an_invitation_to_questions_that_this_app_does_not_know_is_a_newer_one() {
        let known = testing::invitation();
        let unknown = Invitation { instrument_version: 99, ..known.clone() };
        assert_eq!(read(&unknown.to_fragment()), Err(InvitationError::Newer.into()));
        assert_eq!(read(&known.to_fragment()), Ok(known));
    }
}
