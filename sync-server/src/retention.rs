//! Looks every hour for collaborations that nobody uses any longer.

use crate::app::App;
use crate::error::Failure;
use crate::relay::retention::sweep;
use crate::storage::{Storage, Transaction, writing};
use std::time::Duration;

/// How long between two sweeps.
const HOUR: Duration = Duration::from_secs(60 * 60);

/// Sweeps now and every hour, until it is dropped.
pub(crate) async fn keep_sweeping(app: &App) -> ! {
    loop {
        match sweep_all(app).await {
            Ok(0) => {}
            Ok(deleted) => tracing::info!(deleted, "deleted unused collaborations"),
            Err(error) => tracing::error!(%error, "unused collaborations were not deleted"),
        }
        if let Err(error) = app.storage.forget().await {
            tracing::error!(%error, "what was deleted is still on the disk");
        }
        tokio::time::sleep(HOUR).await;
    }
}

/// Deletes everything that has not been used for the configured time. Answers how many collaborations that were.
pub(crate) async fn sweep_all(app: &App) -> Result<usize, Failure> {
    let (today, days) = (app.today(), app.retention_days);
    let mut deleted = 0;
    loop {
        let some = move |transaction: &mut dyn Transaction| sweep(transaction, today, days);
        let gone = writing(&app.storage, some).await?;
        if gone.is_empty() {
            return Ok(deleted);
        }
        deleted += gone.len();
        gone.into_iter().for_each(|id| app.wakes.ring(id));
    }
}

#[cfg(test)]
mod tests {
    use crate::api::testing::Site;
    use crate::config::Config;
    use samson_shared::sync::refusal::Refusal;

    /// A site that keeps for ten days, a hundred days after 1970.
    fn site() -> Site {
        let site = Site::with(&Config { retention_days: 10, ..Config::local("") });
        site.wait_days(100);
        site
    }

    #[tokio::test]
    async fn what_nobody_uses_is_deleted_and_the_rest_stays() {
        let site = site();
        let (forgotten, used) = (site.people(1).await, site.people(2).await);
        site.wait_days(10);
        assert_eq!(site.sweep().await, 0);
        site.changes(&used, 0).await;
        site.wait_days(1);
        assert_eq!(site.sweep().await, 1);
        site.changes(&used, 0).await;
        let path = format!("{}/changes", site.path(&forgotten));
        assert_eq!(site.get_as(&forgotten, &path).await.refusal(), Refusal::Unauthorised);
    }

    #[tokio::test]
    async fn a_stranger_does_not_keep_a_collaboration_alive() {
        let site = site();
        let (people, stranger) = (site.people(1).await, crate::testing::People::new(2));
        site.wait_days(11);
        site.get_as(&stranger, &format!("{}/changes", site.path(&people))).await;
        assert_eq!(site.sweep().await, 1);
    }

    #[tokio::test]
    async fn more_than_one_transaction_deletes_are_all_deleted() {
        let site = site();
        for seed in 1..=40 {
            site.people(seed).await;
        }
        site.wait_days(11);
        assert_eq!([site.sweep().await, site.sweep().await], [40, 0]);
    }
}
