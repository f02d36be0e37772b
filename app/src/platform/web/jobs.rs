//! Programs in Web Workers: the workbench, the press that makes reports, and what reads codes. Each is a module of its own, loaded when it
//! is first needed, so that the first screen does not wait for it and no job ever holds up a tap.

use super::events::listen;
use crate::platform::JobFailed;
use futures_channel::mpsc::{UnboundedReceiver, UnboundedSender, unbounded};
use futures_util::StreamExt;
use js_sys::{Array, Uint8Array};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{ImageData, MessageEvent, Url, Worker, WorkerOptions, WorkerType};

/// A worker that stops (the system takes its memory) is started once more.
const ATTEMPTS: usize = 2;

/// A program with a worker of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Program {
    Workbench,
    Press,
    Scanner,
}

impl Program {
    /// What loads it; lies beside this module.
    const fn script(self) -> &'static str {
        match self {
            Self::Workbench => "worker.js",
            Self::Press => "press.js",
            Self::Scanner => "scan.js",
        }
    }
}

enum Report {
    Progress(u32, u32),
    Done(Vec<u8>),
}

/// A running worker and who waits for which job.
struct Desk {
    worker: Worker,
    last_number: u32,
    waiting: BTreeMap<u32, UnboundedSender<Report>>,
}

thread_local! {
    static DESKS: RefCell<BTreeMap<Program, Desk>> = const { RefCell::new(BTreeMap::new()) };
    /// The language packs that this page was given: a workbench that is started learns them first.
    static PACKS: RefCell<Vec<Uint8Array>> = const { RefCell::new(Vec::new()) };
}

#[wasm_bindgen]
extern "C" {
    type ImportMeta;

    #[wasm_bindgen(method, getter)]
    fn url(this: &ImportMeta) -> String;

    #[wasm_bindgen(thread_local_v2, js_namespace = import, js_name = meta)]
    static IMPORT_META: ImportMeta;
}

/// Runs a job of the workbench away from the screen: the packed job in, its packed outcome out.
///
/// `on_progress` hears how many steps of how many are done, on this thread.
///
/// # Errors
/// [`JobFailed`] when the worker cannot be loaded or stopped in the middle of this or an earlier job, twice.
pub async fn run_job(job: Vec<u8>, on_progress: impl Fn(u32, u32) + 'static) -> Result<Vec<u8>, JobFailed> {
    run(Program::Workbench, || packed(&job), on_progress).await
}

/// Puts an order on paper away from the screen: the packed order in, its packed outcome out (see `samson_report`).
///
/// `on_progress` hears how many bytes of how many of the program are here, on this thread.
///
/// # Errors
/// [`JobFailed`] when the program cannot be fetched, or stopped in the middle of this or an earlier order, twice.
pub async fn run_order(
    order: Vec<u8>,
    on_progress: impl Fn(u32, u32) + 'static,
) -> Result<Vec<u8>, JobFailed> {
    run(Program::Press, || packed(&order), on_progress).await
}

/// What the codes in a picture say, as UTF-8, a line each.
///
/// # Errors
/// [`JobFailed`] when the program cannot be fetched, or stopped, twice.
pub(super) async fn read_codes(picture: &ImageData) -> Result<Vec<u8>, JobFailed> {
    run(Program::Scanner, || (picture.into(), Array::new()), |_, _| {}).await
}

/// Loads the worker in the background, so that the first job finds it ready.
pub fn warm_up_worker() {
    warm_up(Program::Workbench);
}

/// Fetches what reads codes in the background: for facilitators, and for who waits for the profile.
pub fn warm_up_scanner() {
    warm_up(Program::Scanner);
}

/// Fetches what makes reports in the background: several megabytes, for facilitators only.
pub fn warm_up_press() {
    warm_up(Program::Press);
}

/// Gives a language pack to the workbench, which writes on pictures and files.
pub(super) fn teach_worker(pack: &[u8]) {
    let pack = Uint8Array::from(pack);
    DESKS.with_borrow(|desks| {
        if let Some(desk) = desks.get(&Program::Workbench) {
            // One that cannot be reached has stopped, and is started again with all packs.
            let _ = desk.worker.post_message(&pack);
        }
    });
    PACKS.with_borrow_mut(|packs| packs.push(pack));
}

/// The address of a file that lies beside this module, whatever the folder of this version is called.
pub(super) fn beside(file: &str) -> Result<String, JsValue> {
    Ok(Url::new_with_base(file, &IMPORT_META.with(ImportMeta::url))?.href())
}

/// `job` makes a message, and says what of it goes to the worker and is gone from here.
async fn run(
    program: Program,
    job: impl Fn() -> (JsValue, Array),
    on_progress: impl Fn(u32, u32),
) -> Result<Vec<u8>, JobFailed> {
    for _ in 0..ATTEMPTS {
        let mut reports = hand_in(program, job()).map_err(|_| JobFailed)?;
        while let Some(report) = reports.next().await {
            match report {
                Report::Progress(done, of) => on_progress(done, of),
                Report::Done(outcome) => return Ok(outcome),
            }
        }
    }
    Err(JobFailed)
}

fn warm_up(program: Program) {
    // The first job tries again, and tells if that does not work either.
    let _ = with_desk(program, |_| Ok(()));
}

fn packed(job: &[u8]) -> (JsValue, Array) {
    let bytes = Uint8Array::from(job);
    let gone = Array::of1(&bytes.buffer());
    (bytes.into(), gone)
}

fn hand_in(program: Program, (job, gone): (JsValue, Array)) -> Result<UnboundedReceiver<Report>, JsValue> {
    let (sender, reports) = unbounded();
    with_desk(program, |desk| {
        let number = desk.last_number.wrapping_add(1);
        let message = Array::of2(&number.into(), &job);
        desk.worker.post_message_with_transfer(&message, &gone)?;
        desk.last_number = number;
        desk.waiting.insert(number, sender);
        Ok(())
    })?;
    Ok(reports)
}

fn with_desk<T>(
    program: Program,
    use_it: impl FnOnce(&mut Desk) -> Result<T, JsValue>,
) -> Result<T, JsValue> {
    DESKS.with_borrow_mut(|desks| {
        let desk = match desks.entry(program) {
            Entry::Occupied(desk) => desk.into_mut(),
            Entry::Vacant(place) => {
                let worker = start_worker(program)?;
                place.insert(Desk { worker, last_number: 0, waiting: BTreeMap::new() })
            }
        };
        use_it(desk)
    })
}

fn start_worker(program: Program) -> Result<Worker, JsValue> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(&beside(program.script())?, &options)?;
    if program == Program::Workbench {
        PACKS.with_borrow(|packs| packs.iter().try_for_each(|pack| worker.post_message(pack)))?;
    }
    listen(&worker, "message", move |event| {
        receive(program, &event.unchecked_into::<MessageEvent>().data().unchecked_into());
    });
    listen(&worker, "error", move |_| stop_worker(program));
    Ok(worker)
}

/// Takes a message of a worker; its form is described in [`super::worker`].
fn receive(program: Program, message: &Array) {
    let Some(number) = as_count(&message.get(0)) else { return };
    DESKS.with_borrow_mut(|desks| {
        let Some(desk) = desks.get_mut(&program) else { return };
        let report = match message.get(1).dyn_into::<Uint8Array>() {
            Ok(outcome) => Report::Done(outcome.to_vec()),
            Err(done) => Report::Progress(
                as_count(&done).unwrap_or_default(),
                as_count(&message.get(2)).unwrap_or_default(),
            ),
        };
        let is_done = matches!(report, Report::Done(_));
        if let Some(sender) = desk.waiting.get(&number) {
            // Whoever asked may have gone away.
            let _ = sender.unbounded_send(report);
        }
        if is_done {
            desk.waiting.remove(&number);
        }
    });
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the worker sends a u32 as a number"
)]
fn as_count(value: &JsValue) -> Option<u32> {
    value.as_f64().map(|number| number as u32)
}

/// Gives up a worker. Everybody who waits notices, because nobody is left to report to them.
fn stop_worker(program: Program) {
    if let Some(desk) = DESKS.with_borrow_mut(|desks| desks.remove(&program)) {
        desk.worker.terminate();
    }
}
