//! The workbench on a thread of its own, so that the screen stays alive.

use crate::platform::{JobFailed, Rng};
use crate::workbench;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

enum Report {
    Progress(u32, u32),
    Done(Vec<u8>),
}

/// Runs a job of the workbench away from the screen: the packed job in, its packed outcome out.
///
/// `on_progress` hears how many steps of how many are done, on this thread.
///
/// # Errors
/// [`JobFailed`] when the job stopped in the middle.
pub async fn run_job(job: Vec<u8>, on_progress: impl Fn(u32, u32) + 'static) -> Result<Vec<u8>, JobFailed> {
    let (sender, mut reports) = unbounded_channel();
    // A panic there drops the sender, and with it ends the reports here.
    std::thread::Builder::new()
        .name("workbench".to_owned())
        .spawn(move || work(&job, &sender))
        .map_err(|_| JobFailed)?;
    while let Some(report) = reports.recv().await {
        match report {
            Report::Progress(done, of) => on_progress(done, of),
            Report::Done(outcome) => return Ok(outcome),
        }
    }
    Err(JobFailed)
}

fn work(job: &[u8], reports: &UnboundedSender<Report>) {
    // Whoever asked may have gone away; then nobody needs to know.
    let mut progress = |done, of| drop(reports.send(Report::Progress(done, of)));
    let outcome = workbench::run(job, &mut Rng::default(), &mut progress);
    drop(reports.send(Report::Done(outcome)));
}

/// Gets ready for the first job. A thread needs no preparation.
pub fn warm_up_worker() {}
