//! `GET /healthz`: is everything that matters working? The only honest way to know is to write.

use crate::app::App;
use crate::error::Failure;
use crate::storage::writing;
use axum::extract::State;
use std::sync::Arc;

/// Answers `ok` after a durable write.
pub(crate) async fn check(State(app): State<Arc<App>>) -> Result<&'static str, Failure> {
    writing(&app.storage, |transaction| Ok(transaction.beat()?)).await?;
    Ok("ok")
}

#[cfg(test)]
mod tests {
    use crate::api::testing::{Broken, Site};
    use crate::config::Config;
    use axum::http::StatusCode;
    use std::sync::Arc;

    #[tokio::test]
    async fn a_healthy_server_says_so() {
        let answer = Site::new().get("/healthz").await;
        assert_eq!((answer.status, answer.body.as_slice()), (StatusCode::OK, b"ok".as_slice()));
    }

    #[tokio::test]
    async fn a_server_that_cannot_write_is_not_healthy() {
        let site = Site::on(&Config::local(""), Arc::new(Broken));
        assert_eq!(site.get("/healthz").await.status, StatusCode::INTERNAL_SERVER_ERROR);
    }
}
