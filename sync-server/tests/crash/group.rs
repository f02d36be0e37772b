//! A collaboration, and how it talks to the server.

use data_encoding::HEXLOWER;
use rand_core::CryptoRng;
use reqwest::{Client, RequestBuilder};
use samson_shared::codec;
use samson_shared::crypto::sign::AuthorKey;
use samson_shared::ids::{AuthorId, CollaborationId};
use samson_shared::sync::wire::{Changes, Creation, PROTOCOL, Receipt, Signed, Slot};
use std::collections::BTreeMap;

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
