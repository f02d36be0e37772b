//! How values and refusals become HTTP responses.

use crate::error::Failure;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use samson_shared::codec;
use samson_shared::sync::refusal::Refusal;
use serde::Serialize;

/// A value as CBOR, status 200.
pub(crate) struct Cbor<T>(pub(crate) T);

impl<T: Serialize> IntoResponse for Cbor<T> {
    fn into_response(self) -> Response {
        cbor(StatusCode::OK, &self.0)
    }
}

fn cbor(status: StatusCode, value: &impl Serialize) -> Response {
    (status, [(header::CONTENT_TYPE, "application/cbor")], codec::encode(value)).into_response()
}

/// What a client reads that is no refusal: try again later.
#[derive(Serialize)]
struct Later {
    code: &'static str,
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        match self {
            Self::Refused(refusal) => refuse(&refusal),
            Self::Elsewhere => cbor(StatusCode::SERVICE_UNAVAILABLE, &Later { code: "elsewhere" }),
            Self::Broken(error) => {
                tracing::error!(%error, "a request failed");
                cbor(StatusCode::INTERNAL_SERVER_ERROR, &Later { code: "internal" })
            }
        }
    }
}

/// A refusal as a response.
pub(crate) fn refuse(refusal: &Refusal) -> Response {
    refuse_as(status(refusal), refusal)
}

/// A refusal with a status that says more than its own.
pub(crate) fn refuse_as(status: StatusCode, refusal: &Refusal) -> Response {
    cbor(status, refusal)
}

/// The HTTP status of a refusal. Source: `shared/docs/sync-protocol.md`, "Refusals".
pub(crate) const fn status(refusal: &Refusal) -> StatusCode {
    match refusal {
        Refusal::Malformed => StatusCode::BAD_REQUEST,
        Refusal::Unauthorised => StatusCode::UNAUTHORIZED,
        Refusal::Signature | Refusal::NotFacilitator | Refusal::CreationToken => StatusCode::FORBIDDEN,
        Refusal::UnknownRound | Refusal::UnknownResponse => StatusCode::NOT_FOUND,
        Refusal::AlreadyExists
        | Refusal::StaleCounter { .. }
        | Refusal::StaleSequence { .. }
        | Refusal::SequenceConflict
        | Refusal::Removed
        | Refusal::RoundExists
        | Refusal::AlreadyRevealed
        | Refusal::NotRevealed
        | Refusal::AmbiguousCode
        | Refusal::CountChanged { .. } => StatusCode::CONFLICT,
        Refusal::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
        Refusal::Version { .. } | Refusal::TooFew { .. } | Refusal::OutOfRange | Refusal::QuotaExceeded => {
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Refusal::TooManyRequests => StatusCode::TOO_MANY_REQUESTS,
        Refusal::StorageFull => StatusCode::INSUFFICIENT_STORAGE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::StorageError;

    #[tokio::test]
    async fn a_broken_server_tells_nothing_about_itself() {
        let failure = Failure::Broken(StorageError::Damaged("a round's protection"));
        let response = failure.into_response();
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        let body = axum::body::to_bytes(response.into_body(), 1000).await.unwrap();
        assert_eq!(body.as_ref(), b"\xa1\x64code\x68internal");
    }

    #[tokio::test]
    async fn a_refusal_reaches_the_client_with_its_code_and_numbers() {
        let refusal = Refusal::StaleSequence { current: 7 };
        let response = Failure::Refused(refusal.clone()).into_response();
        assert_eq!(response.status(), StatusCode::CONFLICT);
        assert_eq!(response.headers()[header::CONTENT_TYPE], "application/cbor");
        let body = axum::body::to_bytes(response.into_body(), 1000).await.unwrap();
        assert_eq!(codec::decode::<Refusal>(&body), Ok(refusal));
    }

    /// One of each. A new refusal does not compile without its line here, nor pass without its row in the protocol.
    fn every_refusal() -> Vec<Refusal> {
        let mut all = vec![Refusal::Malformed];
        while let Some(next) = all.last().and_then(after) {
            all.push(next);
        }
        all
    }

    fn after(refusal: &Refusal) -> Option<Refusal> {
        Some(match refusal {
            Refusal::Malformed => Refusal::Version { supported: 1 },
            Refusal::Version { .. } => Refusal::Unauthorised,
            Refusal::Unauthorised => Refusal::Signature,
            Refusal::Signature => Refusal::AlreadyExists,
            Refusal::AlreadyExists => Refusal::NotFacilitator,
            Refusal::NotFacilitator => Refusal::StaleCounter { current: 1 },
            Refusal::StaleCounter { .. } => Refusal::StaleSequence { current: 1 },
            Refusal::StaleSequence { .. } => Refusal::SequenceConflict,
            Refusal::SequenceConflict => Refusal::Removed,
            Refusal::Removed => Refusal::UnknownRound,
            Refusal::UnknownRound => Refusal::RoundExists,
            Refusal::RoundExists => Refusal::AlreadyRevealed,
            Refusal::AlreadyRevealed => Refusal::NotRevealed,
            Refusal::NotRevealed => Refusal::UnknownResponse,
            Refusal::UnknownResponse => Refusal::AmbiguousCode,
            Refusal::AmbiguousCode => Refusal::CountChanged { submitted: 1 },
            Refusal::CountChanged { .. } => Refusal::TooFew { minimum: 3 },
            Refusal::TooFew { .. } => Refusal::OutOfRange,
            Refusal::OutOfRange => Refusal::TooLarge { limit: 1 },
            Refusal::TooLarge { .. } => Refusal::QuotaExceeded,
            Refusal::QuotaExceeded => Refusal::CreationToken,
            Refusal::CreationToken => Refusal::TooManyRequests,
            Refusal::TooManyRequests => Refusal::StorageFull,
            Refusal::StorageFull => return None,
        })
    }

    #[test]
    fn the_protocol_lists_every_refusal_with_its_status() {
        let protocol = include_str!("../../../shared/docs/sync-protocol.md");
        let (_, table) = protocol.split_once("| code | status | meaning |").unwrap();
        let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
        let listed: Vec<String> = rows.map(|row| row.split('|').take(3).collect()).collect();
        let answered: Vec<String> = every_refusal()
            .iter()
            .map(|refusal| format!(" `{}`  {} ", refusal.code(), status(refusal).as_u16()))
            .collect();
        assert_eq!(listed, answered);
    }
}
