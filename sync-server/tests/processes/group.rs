//! A collaboration, and how it talks to the server.

use data_encoding::HEXLOWER;
use rand_chacha::ChaCha20Rng;
use rand_core::{CryptoRng, SeedableRng};
use reqwest::{Client, RequestBuilder};
use samson_shared::codec;
use samson_shared::crypto::sign::AuthorKey;
use samson_shared::ids::{AuthorId, CollaborationId, RoundId};
use samson_shared::protection::Protection;
use samson_shared::sync::wire::{
    AccessHash, Action, Bag, Changes, Command, Creation, DocumentId, GroupLabel, PROTOCOL, Receipt,
    RoundStatus, SealedFragment, Signed, Slot, SlotContent,
};
use serde_bytes::ByteBuf;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::time::Duration;
use tokio::time::timeout;

/// What a server has of a group: the newest slot of every author, as signed.
pub(crate) type Stored = BTreeMap<AuthorId, (u64, Signed)>;

/// A collaboration.
#[derive(Clone)]
pub(crate) struct Group {
    pub(crate) id: CollaborationId,
    token: String,
    facilitator: AuthorKey,
    client: Client,
}

impl Group {
    pub(crate) fn new(rng: &mut impl CryptoRng) -> Self {
        let (mut id, mut token) = ([0; 16], [0; 32]);
        rng.fill_bytes(&mut id);
        rng.fill_bytes(&mut token);
        Self {
            id: CollaborationId::new(id),
            token: HEXLOWER.encode(&token),
            facilitator: AuthorKey::generate(rng),
            client: Client::new(),
        }
    }

    /// Makes the collaboration.
    pub(crate) async fn found(&self, origin: &str) {
        let (collaboration, facilitator) = (self.id, self.facilitator.id());
        let creation = self.facilitator.sign(&Creation { protocol: PROTOCOL, collaboration, facilitator });
        let request = self.client.post(format!("{origin}/api/v1/collaborations"));
        self.send(request, &creation).await.expect("no answer").expect("refused");
    }

    /// Sends a slot: what the server said, or nothing when it said nothing.
    pub(crate) async fn put(&self, origin: &str, slot: &Signed) -> Option<Result<Receipt, String>> {
        let url = format!("{origin}/api/v1/collaborations/{}/slots", self.id);
        self.send(self.client.put(url), slot).await
    }

    /// Orders something, as the facilitator.
    pub(crate) async fn order(&self, origin: &str, counter: u64, action: Action) -> Result<Receipt, String> {
        let (collaboration, facilitator) = (self.id, self.facilitator.id());
        let command = Command { protocol: PROTOCOL, collaboration, facilitator, counter, action };
        let url = format!("{origin}/api/v1/collaborations/{}/commands", self.id);
        self.send(self.client.post(url), &self.facilitator.sign(&command)).await.expect("no answer")
    }

    /// Opens a protected round for so many.
    pub(crate) async fn open(&self, origin: &str, counter: u64, headcount: u32) -> RoundId {
        let round = RoundId::new([counter as u8; 16]);
        let open = Action::OpenRound { round, headcount, protection: Protection::default() };
        self.order(origin, counter, open).await.unwrap();
        round
    }

    /// The response of somebody to a round, always the same.
    pub(crate) async fn respond(&self, origin: &str, person: u8, round: RoundId) {
        let key = AuthorKey::generate(&mut ChaCha20Rng::from_seed([person; 32]));
        let sealed = |n| ByteBuf::from([[person; 60], [n; 60]].concat());
        let fragments =
            (0..5).map(|n| SealedFragment { fragment: sealed(n), tag: sealed(n + 100) }).collect();
        let slot = key.sign(&Slot {
            protocol: PROTOCOL,
            collaboration: self.id,
            document: DocumentId::Round(round),
            author: key.id(),
            sequence: 1,
            content: SlotContent::Response { label: GroupLabel([1; 16]), fragments },
        });
        self.put(origin, &slot).await.expect("no answer").expect("refused");
    }

    /// Waits until a round is as it should be, and answers how it stands. Who is not let in yet asks again.
    pub(crate) async fn until(
        &self,
        origin: &str,
        round: RoundId,
        is_so: impl Fn(&RoundStatus) -> bool,
    ) -> RoundStatus {
        let mut after = 0;
        let seen = async {
            loop {
                let Some(changes) = self.changes(origin, after).await else { continue };
                after = changes.cursor;
                if let Some(status) = changes.rounds.into_iter().find(|one| one.round == round && is_so(one))
                {
                    return status;
                }
            }
        };
        timeout(Duration::from_secs(60), seen).await.expect("the round does not come to be so")
    }

    /// Who is in the bag of a round: one letter for each fragment, in order.
    pub(crate) async fn bag(&self, origin: &str, round: RoundId) -> Vec<u8> {
        let bytes = self.get(origin, &format!("rounds/{round}/bag")).await.unwrap();
        let bag: Bag = codec::decode(&bytes).unwrap();
        bag.items.iter().map(|item| item.fragment[0]).collect()
    }

    /// What is new after a cursor, or nothing when the server has gone or does not let anybody in.
    pub(crate) async fn changes(&self, origin: &str, after: u64) -> Option<Changes> {
        let bytes = self.get(origin, &format!("changes?after={after}&wait=20")).await?;
        codec::decode(&bytes).ok()
    }

    async fn get(&self, origin: &str, path: &str) -> Option<Vec<u8>> {
        let url = format!("{origin}/api/v1/collaborations/{}/{path}", self.id);
        let answer = self.client.get(url).bearer_auth(&self.token).send().await.ok()?;
        Some(answer.bytes().await.ok()?.to_vec())
    }

    /// The same people with the invitation that follows.
    pub(crate) fn rotated(&self) -> (Self, Action) {
        let token = [0x5a; 32];
        let access = AccessHash(Sha256::digest(token).into());
        (Self { token: HEXLOWER.encode(&token), ..self.clone() }, Action::RotateInvitation { access })
    }

    /// Everything that the server hands out.
    pub(crate) async fn everything(&self, origin: &str) -> Stored {
        let (mut stored, mut after) = (Stored::new(), 0);
        loop {
            let url = format!("{origin}/api/v1/collaborations/{}/changes?after={after}&wait=0", self.id);
            let answer = self.client.get(url).bearer_auth(&self.token).send().await.unwrap();
            let changes: Changes = codec::decode(&answer.bytes().await.unwrap()).unwrap();
            for signed in changes.slots {
                let slot: Slot = codec::decode(&signed.body).unwrap();
                stored.insert(slot.author, (slot.sequence, signed));
            }
            if changes.cursor == after {
                return stored;
            }
            after = changes.cursor;
        }
    }

    async fn send(&self, request: RequestBuilder, signed: &Signed) -> Option<Result<Receipt, String>> {
        let request = request.bearer_auth(&self.token).header("content-type", "application/cbor");
        let answer = request.body(codec::encode(signed)).send().await.ok()?;
        let status = answer.status();
        let bytes = answer.bytes().await.ok()?;
        if status.is_success() {
            Some(codec::decode(&bytes).map_err(|_| "an answer that is none".to_owned()))
        } else {
            Some(Err(format!("{status}: {}", String::from_utf8_lossy(&bytes))))
        }
    }
}
