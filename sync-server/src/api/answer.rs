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

/// What a client reads when the server itself is at fault.
#[derive(Serialize)]
struct Internal {
    code: &'static str,
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        match self {
            Self::Refused(refusal) => refuse(&refusal),
            Self::Broken(error) => {
                tracing::error!(%error, "a request failed");
                cbor(StatusCode::INTERNAL_SERVER_ERROR, &Internal { code: "internal" })
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
const fn status(refusal: &Refusal) -> StatusCode {
    match refusal {
        Refusal::Malformed => StatusCode::BAD_REQUEST,
        Refusal::Unauthorised => StatusCode::UNAUTHORIZED,
        Refusal::Signature | Refusal::NotFacilitator => StatusCode::FORBIDDEN,
        Refusal::UnknownRound => StatusCode::NOT_FOUND,
        Refusal::AlreadyExists
        | Refusal::StaleCounter { .. }
        | Refusal::StaleSequence { .. }
        | Refusal::SequenceConflict
        | Refusal::RoundExists
        | Refusal::AlreadyRevealed
        | Refusal::NotRevealed
        | Refusal::CountChanged { .. } => StatusCode::CONFLICT,
        Refusal::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
        Refusal::Version { .. } | Refusal::TooFew { .. } | Refusal::OutOfRange | Refusal::QuotaExceeded => {
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Refusal::TooManyRequests => StatusCode::TOO_MANY_REQUESTS,
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
}
