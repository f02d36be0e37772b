//! The other side of [`jobs`](super::jobs): the program inside the Web Worker.
//!
//! In: `[number of the job, job]`, or a language pack by itself. Out: `[number, steps done, of steps]` any number of times,
//! then `[number, outcome]`. Jobs and outcomes are `Uint8Array`s.

use super::{events::listen, panic};
use crate::platform::Rng;
use crate::workbench;
use js_sys::{Array, Uint8Array};
use samson_shared::instrument;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// Works on every job that arrives, one after the other, as long as the worker lives.
pub fn serve_jobs() {
    panic::report_to_console();
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let answers = scope.clone();
    listen(&scope, "message", move |event| {
        let message = event.unchecked_into::<MessageEvent>().data();
        if let Some(pack) = message.dyn_ref::<Uint8Array>() {
            // The page has read it, too: it is one.
            let _ = instrument::learn(&pack.to_vec());
            return;
        }
        let message: Array = message.unchecked_into();
        let job: Uint8Array = message.get(1).unchecked_into();
        serve(&answers, &message.get(0), &job.to_vec());
    });
}

fn serve(answers: &DedicatedWorkerGlobalScope, number: &JsValue, job: &[u8]) {
    // A message that cannot be sent has no receiver any more.
    let mut progress = |done: u32, of: u32| {
        let _ = answers.post_message(&Array::of3(number, &done.into(), &of.into()));
    };
    let outcome = workbench::run(job, &mut Rng::default(), &mut progress);
    let bytes = Uint8Array::from(outcome.as_slice());
    let handed_over = Array::of1(&bytes.buffer());
    let _ = answers.post_message_with_transfer(&Array::of2(number, &bytes), &handed_over);
}
