//! Rules about the source itself. A rule without a check decays.

mod dependencies;
mod documented;
mod layers;
mod length;
mod mobile;
mod rsx;
mod sources;
mod texts;
mod vendored;

/// Fails with one line for each breach of a rule.
#[track_caller]
fn expect_none(rule: &str, breaches: &[String]) {
    assert!(breaches.is_empty(), "{rule}:\n  {}", breaches.join("\n  "));
}
