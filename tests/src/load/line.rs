//! What is asked of the server, over connections that stay open.

use super::author::{Author, Member};
use reqwest::{Client, RequestBuilder};

/// A way to the server. Copies of it share their connections.
#[derive(Debug, Clone)]
pub struct Line {
    client: Client,
    origin: String,
}

impl Line {
    /// To the server at this address (without a trailing slash).
    pub fn to(origin: &str) -> Self {
        let client = Client::builder().no_proxy().build().expect("no client");
        Self { client, origin: origin.to_owned() }
    }

    /// Makes the author's collaboration.
    pub async fn found(&self, author: &Author) {
        let url = format!("{}/api/v1/collaborations", self.origin);
        succeed(self.client.post(url).bearer_auth(&author.member.token).body(author.creation())).await;
    }

    /// Writes a slot; comes back when it is on the server's disk.
    pub async fn put(&self, member: &Member, slot: Vec<u8>) {
        let url = self.url(member, "slots");
        succeed(self.client.put(url).bearer_auth(&member.token).body(slot)).await;
    }

    /// Reads everything.
    pub async fn read(&self, member: &Member) {
        let url = self.url(member, "changes?after=0&wait=0");
        succeed(self.client.get(url).bearer_auth(&member.token)).await;
    }

    /// What the server tells about itself under a path.
    pub async fn ask(&self, path: &str) -> String {
        String::from_utf8_lossy(&succeed(self.client.get(format!("{}{path}", self.origin))).await)
            .into_owned()
    }

    fn url(&self, member: &Member, path: &str) -> String {
        format!("{}/api/v1/collaborations/{}/{path}", self.origin, member.collaboration)
    }
}

async fn succeed(request: RequestBuilder) -> Vec<u8> {
    let answer = request.header("content-type", "application/cbor").send().await.expect("no answer");
    let status = answer.status();
    let body = answer.bytes().await.expect("half an answer");
    assert!(status.is_success(), "{status}: {}", String::from_utf8_lossy(&body));
    body.into()
}
