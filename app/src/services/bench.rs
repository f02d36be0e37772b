//! Hands jobs to the workbench, wherever it runs.

use crate::platform;
use crate::workbench::{Job, JobError, pack, unpack};

/// Runs a job away from the screen.
///
/// # Errors
/// [`JobError`]; [`JobError::Interrupted`] when the worker could not be started or was killed.
pub async fn run<J: Job>(job: J) -> Result<J::Output, JobError> {
    run_with_progress(job, |_, _| {}).await
}

/// As [`run`]; `progress` is told how much is done of how much.
///
/// # Errors
/// As [`run`].
pub async fn run_with_progress<J: Job>(
    job: J,
    progress: impl Fn(u32, u32) + 'static,
) -> Result<J::Output, JobError> {
    let request = pack(&job.into_request());
    let result = platform::run_job(request, progress).await.map_err(|_| JobError::Interrupted)?;
    unpack::<Result<J::Output, JobError>>(&result)?
}
