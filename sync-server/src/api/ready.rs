//! `GET /readyz`: should requests be sent here?

use crate::app::App;
use crate::storage::reading;
use axum::extract::State;
use axum::http::StatusCode;
use std::sync::Arc;

/// Answers `ready` unless the server is stopping, or its database does not answer or was found damaged. That the database
/// was opened and brought up to date goes without saying: before, there is no server.
pub(crate) async fn check(State(app): State<Arc<App>>) -> (StatusCode, &'static str) {
    let answers = reading(&app.storage, |_| Ok(())).await.is_ok();
    if app.wakes.closed() {
        (StatusCode::SERVICE_UNAVAILABLE, "stopping")
    } else if app.storage.is_damaged() {
        (StatusCode::SERVICE_UNAVAILABLE, "the database is damaged")
    } else if !answers {
        (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer")
    } else {
        (StatusCode::OK, "ready")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::testing::Site;
    use crate::config::Config;
    use crate::error::Failure;
    use crate::storage::{Pending, Reading, Storage, StorageError, Writing};

    struct Failing(fn() -> StorageError);

    impl Storage for Failing {
        fn read(&self, _: Reading) -> Pending<'_> {
            Box::pin(async { Err(Failure::Broken(self.0())) })
        }
        fn write(&self, _: Writing) -> Pending<'_> {
            Box::pin(async { Ok(()) })
        }
    }

    #[tokio::test]
    async fn a_server_is_ready_until_it_is_stopped() {
        let site = Site::new();
        assert_eq!(site.get("/readyz").await.status, StatusCode::OK);
        site.stop();
        assert_eq!(site.get("/readyz").await.status, StatusCode::SERVICE_UNAVAILABLE);
    }

    #[tokio::test]
    async fn a_server_whose_database_turns_out_damaged_takes_itself_out() {
        let site = Site::on(&Config::local(""), Arc::new(Failing(|| StorageError::Corrupt)));
        let people = crate::testing::People::new(1);
        let path = format!("{}/changes", site.path(&people));
        assert_eq!(site.get_as(&people, &path).await.status, StatusCode::INTERNAL_SERVER_ERROR);
        let answer = site.get("/readyz").await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(answer.body, b"the database is damaged");
        assert_eq!(site.get("/healthz").await.status, StatusCode::INTERNAL_SERVER_ERROR);
    }

    #[tokio::test]
    async fn a_server_that_cannot_reach_its_database_is_not_ready() {
        let site = Site::on(&Config::local(""), Arc::new(Failing(|| StorageError::Closed)));
        let answer = site.get("/readyz").await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(answer.body, b"the database does not answer");
    }
}
