//! How long a whole report takes on this machine: figures as lines of JSON, for `cargo xtask bench`.
//!
//! Typst is built as the app is for tests, optimised like a dependency.

#[allow(dead_code, clippy::unwrap_used, reason = "shared with the tests, which say more")]
#[path = "../tests/paper/sample.rs"]
mod sample;

use samson_report::{Failure, Order, make};
use samson_shared::language::Language;
use std::time::Instant;

/// What a report about sixty people may take, in milliseconds.
const GOAL: f64 = 1000.0;

#[allow(clippy::disallowed_methods, reason = "a measurement is of the clock")]
fn main() -> Result<(), Failure> {
    let order = Order::Report(sample::report(Language::Bokmal));
    for turn in ["", ", again"] {
        let begun = Instant::now();
        let size = make(&order)?.len();
        let value = (begun.elapsed().as_secs_f64() * 10_000.0).round() / 10.0;
        println!(
            r#"{{"name": "report about 60 responses, native{turn}", "value": {value}, "unit": "ms", "goal": {GOAL}}}"#
        );
        if turn.is_empty() {
            println!(
                r#"{{"name": "report about 60 responses, native, size", "value": {size}, "unit": "bytes", "goal": 600000}}"#
            );
        }
    }
    Ok(())
}
