//! The workbench and the press that makes reports, each job on a thread of its own, so that the screen stays alive.

use crate::platform::{JobFailed, Rng};
use crate::workbench;
use tokio::sync::mpsc::unbounded_channel;

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
    let work = move |progress: &mut dyn FnMut(u32, u32)| workbench::run(&job, &mut Rng::default(), progress);
    run("workbench", work, on_progress).await
}

/// Puts an order on paper away from the screen: the packed order in, its packed outcome out (see `samson_report`).
///
/// The program is here already: `on_progress` has nothing to hear.
///
/// # Errors
/// [`JobFailed`] when it stopped in the middle.
pub async fn run_order(
    order: Vec<u8>,
    on_progress: impl Fn(u32, u32) + 'static,
) -> Result<Vec<u8>, JobFailed> {
    run("press", move |_| samson_report::serve(&order), on_progress).await
}

async fn run(
    name: &str,
    work: impl FnOnce(&mut dyn FnMut(u32, u32)) -> Vec<u8> + Send + 'static,
    on_progress: impl Fn(u32, u32),
) -> Result<Vec<u8>, JobFailed> {
    let (sender, mut reports) = unbounded_channel();
    // A panic there drops the sender, and with it ends the reports here.
    let on_thread = move || {
        // Whoever asked may have gone away; then nobody needs to know.
        let outcome = work(&mut |done, of| drop(sender.send(Report::Progress(done, of))));
        drop(sender.send(Report::Done(outcome)));
    };
    std::thread::Builder::new().name(name.to_owned()).spawn(on_thread).map_err(|_| JobFailed)?;
    while let Some(report) = reports.recv().await {
        match report {
            Report::Progress(done, of) => on_progress(done, of),
            Report::Done(outcome) => return Ok(outcome),
        }
    }
    Err(JobFailed)
}

/// Gets ready for the first job. A thread needs no preparation.
pub fn warm_up_worker() {}

/// Fetches what makes reports: it is here already.
pub fn warm_up_press() {}

#[cfg(test)]
mod tests {
    use super::*;
    use samson_report::{Form, Order, pack, unpack};
    use samson_shared::instrument::scorecard;
    use samson_shared::language::Language;

    #[tokio::test]
    async fn an_order_comes_back_as_a_pdf() {
        let order = Order::Form(Form {
            language: Language::Bokmal,
            collaboration: "Hagen".to_owned(),
            round: "Våren".to_owned(),
            instrument: scorecard().id.clone(),
            version: scorecard().version,
            groups: Vec::new(),
        });
        let outcome = run_order(pack(&order), |_, _| ()).await.unwrap();
        assert!(unpack(&outcome).unwrap().starts_with(b"%PDF-"));
    }

    #[tokio::test]
    async fn a_job_that_panics_is_told_as_failed() {
        assert_eq!(run("test", |_| panic!("on purpose"), |_, _| ()).await, Err(JobFailed));
    }
}
