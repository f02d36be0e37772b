//! Looks longer than the tests do, and says how far it came: `robustness simulate [STEPS]` runs the simulation over fresh
//! seeds, `robustness fuzz [INPUTS]` feeds that many inputs to the decoders. Prints one figure per line, as JSON.

use samson_tests::fuzz::{Tally, decoders};
use samson_tests::simulation::{Place, Seen, run};
use serde_json::json;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// Steps of each run of the simulation.
const STEPS: u64 = 800;

fn main() -> Result<(), String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let count = |default: u64| arguments.get(1).map_or(Ok(default), |count| count.parse());
    let (seed, started) = (fresh_seed(), now());
    let (what, done) = match arguments.first().map(String::as_str) {
        Some("simulate") => ("steps", simulate(seed, count(1_000_000).map_err(|_| "no number of steps")?)?),
        Some("fuzz") => ("inputs", fuzz(seed, count(1_000_000).map_err(|_| "no number of inputs")?)?),
        _ => return Err("usage: robustness simulate [STEPS] | fuzz [INPUTS]".to_owned()),
    };
    let per_second = (done as f64 / started.elapsed().as_secs_f64()).round();
    println!("{}", json!({ "name": what, "value": done, "unit": "" }));
    println!("{}", json!({ "name": format!("{what} per second"), "value": per_second, "unit": "" }));
    Ok(())
}

fn simulate(seed: u64, steps: u64) -> Result<u64, String> {
    let runs = steps.div_ceil(STEPS);
    let mut all = Seen::default();
    for number in 0..runs {
        let place = if number.is_multiple_of(12) { Place::Disk } else { Place::Memory };
        all += run(seed.wrapping_add(number), STEPS as usize, place).map_err(|breach| breach.0)?.seen;
    }
    eprintln!("{runs} runs from seed {seed}: {all:?}");
    Ok(runs * STEPS)
}

fn fuzz(seed: u64, inputs: u64) -> Result<u64, String> {
    let decoders = decoders();
    let each = inputs.div_ceil(decoders.len() as u64);
    for decoder in &decoders {
        let Tally { taken, refused, most } = decoder.fuzz(seed, each)?;
        eprintln!("{}: {taken} taken, {refused} refused, at most {most} bytes of memory", decoder.name);
    }
    Ok(each * decoders.len() as u64)
}

#[expect(clippy::disallowed_methods, reason = "a tool that measures")]
fn now() -> Instant {
    Instant::now()
}

#[expect(clippy::disallowed_methods, reason = "every run looks elsewhere, and says where")]
fn fresh_seed() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |now| now.as_nanos() as u64)
}
