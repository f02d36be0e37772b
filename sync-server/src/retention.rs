//! Looks every hour for collaborations that nobody uses any longer.

use crate::app::App;
use crate::error::Failure;
use crate::relay::retention::sweep;
use crate::storage::{Transaction, writing};
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
        tokio::time::sleep(HOUR).await;
    }
}

/// Deletes everything that has not been used for the configured time. Answers how many collaborations that were.
async fn sweep_all(app: &App) -> Result<usize, Failure> {
    let (today, days) = (app.today(), app.retention_days);
    let mut deleted = 0;
    loop {
        let some = move |transaction: &mut dyn Transaction| sweep(transaction, today, days);
        let gone = writing(app.storage.as_ref(), some).await?;
        if gone.is_empty() {
            return Ok(deleted);
        }
        deleted += gone.len();
        gone.into_iter().for_each(|id| app.wakes.ring(id));
    }
}
