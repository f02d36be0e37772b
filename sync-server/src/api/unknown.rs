//! Everything else under `/api`.

use super::answer::refuse_as;
use axum::http::StatusCode;
use axum::response::Response;
use samson_shared::sync::refusal::Refusal;

/// Says that there is nothing here.
pub(crate) async fn refuse() -> Response {
    refuse_as(StatusCode::NOT_FOUND, &Refusal::Malformed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::testing::Site;

    #[tokio::test]
    async fn what_is_not_in_the_table_is_not_there() {
        let site = Site::new();
        for path in
            ["/api", "/api/", "/api/v1", "/api/v1/x", "/api/v2/collaborations", "/api/v1/collaborations"]
        {
            let answer = site.get(path).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
            assert_eq!(answer.refusal(), Refusal::Malformed, "{path}");
        }
    }
}
