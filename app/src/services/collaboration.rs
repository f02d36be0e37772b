//! A collaboration as this device stores it, and the secrets it opens it with.

use super::records::{Order, Outcome, Round};
use crate::workbench::Author;
use samson_shared::crypto::carry::CarryKey;
use samson_shared::crypto::invitation::Invitation;
use samson_shared::crypto::keyring::Keyring;
use samson_shared::crypto::keys::Secret;
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::ids::{AuthorId, CollaborationId, Group, RoundId};
use serde::{Deserialize, Serialize};

/// A collaboration that this device takes part in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Collaboration {
    /// Which one.
    pub id: CollaborationId,
    /// From the newest invitation that the server is known to accept.
    pub secret: Secret,
    /// From the invitations before.
    #[serde(default)]
    pub earlier: Vec<Secret>,
    /// From the link that was opened here last, where that is another one: tried when the server takes the newest no more.
    #[serde(default)]
    pub offered: Option<Secret>,
    /// The change of the invitation that was ordered here last.
    #[serde(default)]
    pub rotation: Option<Order>,
    /// True from the moment a newer secret is taken until everything that waits to be sent is sealed with it.
    #[serde(default)]
    pub resealing: bool,
    /// The server or hub, for instance `https://samson.example`.
    pub origin: String,
    /// True where that is the hub of this device: it is asked within the device then, whatever its address is by now.
    #[serde(default)]
    pub at_own_hub: bool,
    /// Where else it is known to be, or to be found afterwards: the server of the hub at `origin`, or the hub that this device
    /// was at before. Tried when nobody answers at `origin`, where a device may ask both.
    #[serde(default)]
    pub elsewhere: Option<String>,
    /// The key of `origin` for what is carried there, as the invitation has it. What `origin` says itself counts more.
    #[serde(default)]
    pub carry: Option<CarryKey>,
    /// For people.
    pub name: String,
    /// The sides to choose from.
    pub groups: Vec<Group>,
    /// Present where this device facilitates.
    pub facilitator: Option<Facilitator>,
    /// Who facilitates, as far as the server has handed out what they wrote.
    #[serde(default)]
    pub facilitators: Vec<AuthorId>,
    /// Everything up to here has arrived from the server.
    pub cursor: u64,
    /// What this server wants to hear before it takes a new collaboration, where it is run so.
    pub creation_token: Option<String>,
    /// True from the moment its facilitator ordered here that it be deleted.
    pub ending: bool,
    /// True once that was sent to a server that let this device in: being let in no more then means that it is done.
    #[serde(default)]
    pub leaving: bool,
}

/// What a facilitator's device knows besides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facilitator {
    /// Signs commands and the charter.
    pub author: AuthorSecret,
    /// The counter of the last command.
    pub counter: u64,
    /// The sequence number of the last charter.
    pub sequence: u64,
}

impl Collaboration {
    /// The collaboration an invitation belongs to, on a device that has not been part of it.
    pub fn invited(invitation: &Invitation, origin: String) -> Self {
        Self {
            name: invitation.name.clone(),
            groups: invitation.groups.clone(),
            carry: invitation.carry,
            ..Self::new(invitation.collaboration, invitation.secret.clone(), origin)
        }
    }

    /// One of which nothing is known but how to get at it.
    pub const fn new(id: CollaborationId, secret: Secret, origin: String) -> Self {
        Self {
            id,
            secret,
            earlier: Vec::new(),
            offered: None,
            rotation: None,
            resealing: false,
            origin,
            at_own_hub: false,
            elsewhere: None,
            carry: None,
            name: String::new(),
            groups: Vec::new(),
            facilitator: None,
            facilitators: Vec::new(),
            cursor: 0,
            creation_token: None,
            ending: false,
            leaving: false,
        }
    }

    /// Everything that this device opens it with.
    pub fn secrets(&self) -> Keyring {
        Keyring { current: self.secret.clone(), earlier: self.earlier.clone() }
    }

    /// The same as somebody with this secret would ask its server about.
    pub fn with(&self, secret: &Secret) -> Self {
        Self { secret: secret.clone(), ..self.clone() }
    }

    /// Keeps the secret of a link that was opened here. Where it leads back to an earlier invitation, it is none.
    pub fn offer(&mut self, secret: &Secret) {
        if !self.secrets().knows(secret) {
            self.offered = Some(secret.clone());
        }
    }

    /// Takes what a link of somebody who is let in says besides: where it leads, if that is known, and the key for what is
    /// carried there.
    pub fn believe(&mut self, place: Option<&str>, carry: Option<CarryKey>) {
        match place.filter(|place| *place != self.origin) {
            Some(other) => self.elsewhere = Some(other.to_owned()),
            None => self.carry = carry.or(self.carry),
        }
    }

    /// Takes a secret that the server accepts; everything that waits is to be sealed anew.
    pub fn rotate(&mut self, newer: &Secret) {
        let mut secrets = self.secrets();
        if secrets.rotate(newer.clone()) {
            (self.resealing, self.leaving) = (true, false);
        }
        self.keep(secrets);
    }

    /// Takes who wrote charters that the server handed out.
    pub fn meet(&mut self, facilitators: &[AuthorId]) {
        let unknown: Vec<_> = facilitators.iter().filter(|one| !self.facilitators.contains(one)).collect();
        self.facilitators.extend(unknown);
    }

    /// Takes what a charter says of earlier secrets. True when there was something new in it.
    pub fn learn(&mut self, earlier: &[Secret]) -> bool {
        let mut secrets = self.secrets();
        let is_news = secrets.learn(earlier);
        self.keep(secrets);
        is_news
    }

    fn keep(&mut self, secrets: Keyring) {
        self.offered.take_if(|offered| secrets.knows(offered));
        Keyring { current: self.secret, earlier: self.earlier } = secrets;
    }

    /// The counter of a change of the invitation that the server has not answered yet.
    pub fn rotating(&self) -> Option<u64> {
        let waiting = self.rotation.as_ref().filter(|order| order.outcome == Outcome::Waiting);
        waiting.map(|order| order.counter)
    }

    /// Who answers in one of its rounds.
    pub fn author(&self, round: RoundId, author: AuthorSecret) -> Author {
        Author { collaboration: self.id, secret: self.secret.clone(), round, author }
    }

    /// The invitation to one of its rounds. `carry`: the key for what is carried to where the link leads, if it is known.
    pub fn invitation(&self, round: &Round, carry: Option<CarryKey>) -> Invitation {
        Invitation {
            collaboration: self.id,
            secret: self.secret.clone(),
            name: self.name.clone(),
            round: round.id,
            title: round.title.clone(),
            instrument: round.instrument.clone(),
            instrument_version: round.version,
            groups: self.groups.clone(),
            protection: round.protection,
            carry,
        }
    }

    /// The same at another place, which is asked for everything again: places count for themselves.
    #[must_use]
    pub fn moved_to(self, place: String) -> Self {
        if self.origin == place {
            return Self { cursor: 0, ..self };
        }
        Self { elsewhere: Some(self.origin), origin: place, carry: None, cursor: 0, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::testing;
    use samson_shared::codec;

    fn secret(byte: u8) -> Secret {
        Secret::from_bytes([byte; 32])
    }

    #[test]
    fn a_link_from_before_never_takes_back_a_newer_one() {
        let (mut here, first) = (testing::collaboration(), testing::collaboration().secret);
        here.rotate(&secret(8));
        here.offer(&first);
        here.offer(&secret(8));
        assert_eq!(here.offered, None);
        here.offer(&secret(9));
        here.rotate(&secret(9));
        assert_eq!((here.secret, here.offered), (secret(9), None));
        assert_eq!(here.earlier, [first, secret(8)]);
    }

    #[test]
    fn an_offer_that_turns_out_to_be_an_earlier_secret_is_none() {
        let mut here = testing::collaboration();
        here.offer(&secret(1));
        assert!(here.learn(&[secret(1)]));
        assert_eq!(here.offered, None);
        assert!(!here.learn(&[secret(1)]));
    }

    #[test]
    fn who_goes_on_elsewhere_asks_for_everything_there_and_finds_the_way_back() {
        let key = CarryKey::new([7; 32]);
        let at_hub = Collaboration { cursor: 9, carry: Some(key), ..testing::collaboration() };
        let moved = at_hub.clone().moved_to("https://other.example".to_owned());
        assert_eq!(moved.elsewhere.as_ref(), Some(&at_hub.origin));
        assert_eq!((moved.cursor, moved.carry), (0, None), "its counter and its key are its own");
        assert_eq!(moved.clone().moved_to(at_hub.origin.clone()).origin, at_hub.origin);
        assert_eq!(moved.clone().moved_to(moved.origin.clone()), moved);
    }

    #[test]
    fn what_was_stored_before_there_were_rotations_has_one_secret() {
        #[derive(Serialize)]
        struct Before {
            id: CollaborationId,
            secret: Secret,
            origin: String,
            name: String,
            groups: Vec<Group>,
            facilitator: Option<Facilitator>,
            cursor: u64,
            creation_token: Option<String>,
            ending: bool,
        }
        let Collaboration { id, secret, origin, name, groups, .. } = testing::collaboration();
        let (facilitator, creation_token) = (None, None);
        let before = Before {
            id,
            secret,
            origin,
            name,
            groups,
            facilitator,
            cursor: 0,
            creation_token,
            ending: false,
        };
        assert_eq!(codec::decode(&codec::encode(&before)), Ok(testing::collaboration()));
    }
}
