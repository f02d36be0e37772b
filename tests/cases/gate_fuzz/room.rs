//! A collaboration whose people, keys and requests are the same for the same seed, whatever they answered.

use rand_chacha::ChaCha20Rng;
use rand_core::{CryptoRng, Rng};
use samson_shared::crypto::keys::Secret;
use samson_shared::crypto::sign::AuthorKey;
use samson_shared::ids::RoundId;
use samson_shared::protection::{Protection, Threshold};
use samson_shared::sync::wire::{
    Action, DocumentId, GroupLabel, PROTOCOL, SealedFragment, Signed, Slot, SlotContent,
};
use samson_tests::collaboration::Collaboration;
use samson_tests::secrets::Secrets;
use samson_tests::site::{Answered, Asked, Site};
use samson_tests::world::seeded;
use serde_bytes::ByteBuf;
use sync_server::Randomness;

/// What the groups look like to the server.
pub(super) const LABELS: [GroupLabel; 3] =
    [GroupLabel(*b"an opaque label!"), GroupLabel(*b"quite another 1."), GroupLabel(*b"and a third of 3")];

/// Fragments of each response.
const FRAGMENTS: usize = 6;

/// Who is in the room and what they know.
pub(super) struct Room {
    pub(super) site: Site,
    pub(super) ours: Collaboration,
    /// Of the invitation as it was before it was rotated.
    pub(super) old_token: String,
    pub(super) token: String,
    pub(super) participants: Vec<AuthorKey>,
    pub(super) stranger: AuthorKey,
    pub(super) secrets: Secrets,
    /// The facilitator's last counter.
    pub(super) counter: u64,
}

impl Room {
    /// A round for nine, and an invitation that was rotated since; `people` have keys, and nobody has answered.
    pub(super) fn new(seed: u64, people: usize) -> Self {
        Self::drawing_from(Box::new(seeded(seed + 1)), seed, people)
    }

    /// The same, where the server draws its bags from this randomness.
    pub(super) fn drawing_from(randomness: Randomness, seed: u64, people: usize) -> Self {
        let mut rng = seeded(seed);
        let protection = Protection::Protected { threshold: Threshold::try_from(3).unwrap() };
        let mut ours = Collaboration::new(protection, &mut rng);
        let id = ours.keys.collaboration;
        let old_token = ours.keys.secret.access_token(id).to_hex();
        let secret = Secret::generate(&mut rng);
        let token = secret.access_token(id).to_hex();
        let site = Site::new(randomness);
        let (opening, access) = (ours.opening(9), secret.access_token(id).hash());
        let rotation = ours.command(2, Action::RotateInvitation { access });
        ours.keys.secret = secret;
        let key = |_| AuthorKey::generate(&mut rng);
        let participants = (0..people).map(key).collect();
        let stranger = AuthorKey::generate(&mut rng);
        let secrets = Secrets::default();
        let room = Self { site, ours, old_token, token, participants, stranger, secrets, counter: 2 };
        let creation = Asked::get("/api/v1/collaborations".to_owned(), &room.old_token);
        assert_eq!(room.site.ask(&creation.sends("POST", &room.ours.creation())).status, 200);
        for command in [opening, rotation] {
            let asked = Asked::get(room.path("commands"), &room.old_token).sends("POST", &command);
            assert_eq!(room.site.ask(&asked).status, 200);
        }
        room
    }

    pub(super) fn round(&self) -> RoundId {
        self.ours.keys.round
    }

    pub(super) fn path(&self, rest: &str) -> String {
        format!("/api/v1/collaborations/{}/{rest}", self.ours.keys.collaboration)
    }

    /// A request of a member, with a signed body.
    pub(super) fn put(&self, signed: &Signed) -> Asked {
        Asked::get(self.path("slots"), &self.token).sends("PUT", signed)
    }

    /// A participant's slot.
    pub(super) fn slot(
        &self,
        key: &AuthorKey,
        document: DocumentId,
        sequence: u64,
        content: SlotContent,
    ) -> Signed {
        let (collaboration, author) = (self.ours.keys.collaboration, key.id());
        key.sign(&Slot { protocol: PROTOCOL, collaboration, document, author, sequence, content })
    }

    /// A participant's response of random content, in one of three groups. Its bytes are secret from now on.
    pub(super) fn response(&mut self, person: usize, sequence: u64, rng: &mut impl CryptoRng) -> Signed {
        let label = LABELS[(rng.next_u32() % 3) as usize];
        let fragments = (0..FRAGMENTS).map(|_| fragment(rng)).collect();
        self.response_of(person, sequence, label, fragments)
    }

    /// A participant's response of these fragments.
    pub(super) fn response_of(
        &mut self,
        person: usize,
        sequence: u64,
        label: GroupLabel,
        fragments: Vec<SealedFragment>,
    ) -> Signed {
        for sealed in &fragments {
            self.secrets.keep(&sealed.fragment);
            self.secrets.keep(&sealed.tag);
        }
        let key = self.participants[person].clone();
        self.secrets.keep(&label.0);
        self.secrets.keep(key.id().as_bytes());
        let content = SlotContent::Response { label, fragments };
        let signed = self.slot(&key, DocumentId::Round(self.round()), sequence, content);
        self.secrets.keep(&signed.signature);
        signed
    }

    /// The facilitator's next command.
    pub(super) fn order(&mut self, action: Action) -> Answered {
        self.counter += 1;
        let command = self.ours.command(self.counter, action);
        self.site.ask(&Asked::get(self.path("commands"), &self.token).sends("POST", &command))
    }
}

/// As large as a sealed answer and its tag, and as random.
pub(super) fn fragment(rng: &mut impl CryptoRng) -> SealedFragment {
    let mut random = |length| {
        let mut bytes = vec![0; length];
        rng.fill_bytes(&mut bytes);
        ByteBuf::from(bytes)
    };
    SealedFragment { fragment: random(168), tag: random(72) }
}

/// A number below `bound`.
pub(super) fn below(bound: usize, rng: &mut ChaCha20Rng) -> usize {
    (rng.next_u64() % bound as u64) as usize
}
