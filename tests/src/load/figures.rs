//! Figures, as lines of JSON that `cargo xtask bench` makes its table of.

use serde_json::json;

/// Prints a figure with two digits behind the point; `goal` is the highest value that is good enough.
pub fn tell(name: &str, value: f64, unit: &str, goal: Option<f64>) {
    let mut figure = json!({ "name": name, "value": (value * 100.0).round() / 100.0, "unit": unit });
    if let Some(goal) = goal {
        figure["goal"] = goal.into();
    }
    println!("{figure}");
}

/// Bytes as megabytes of 1,000,000 bytes.
pub fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
