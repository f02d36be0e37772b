//! `cargo xtask run | test | check | bundle | package | bench`: every job a developer does with Samson, as one command each.
//!
//! Each command installs what it lacks (or names the exact command that does), prints its steps with the time they
//! took, and exits with an error when anything failed.

mod android;
mod bench;
mod bundle;
mod check;
mod npm;
mod package;
mod place;
mod process;
mod python;
mod robustness;
mod run;
mod rust_target;
mod server;
mod step;
mod system;
mod test;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask <command>

  run      build the app and the server, start them and show the address as a QR code
           --port <number>  the port to start from (8080)      --data <folder>  where the data goes (target/samson-data)
  test     everything: Rust, vectors, browser, interface and native tests; ends with `N passed, N failed`
           [rust] [vectors] [browser] [interface] [native]  only these
  check    format, lints, documentation and tidiness
  bundle   build what a phone downloads into target/web
           [app]  with what makes reports as it was built last
  package  what a computer installs, as packages for Debian and Ubuntu in target/package
  bench    measure, as a table and as target/bench.json
           [browser] [server]  only these
           --simulate [steps]  the simulated network over fresh seeds instead (1,000,000 steps)
           --fuzz [inputs]     every decoder with damaged input instead (1,000,000 inputs)";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> anyhow::Result<()> {
    let (command, rest) =
        arguments.split_first().map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
    match command {
        "run" => run::run(&run::Options::parse(rest)?),
        "test" => test::test(rest),
        "check" => check::check(),
        "bundle" if rest == ["app"] => bundle::bundle_app(),
        "bundle" => bundle::bundle(),
        "package" => package::package(),
        "bench" => match rest.split_first() {
            Some((flag, count)) if flag.starts_with("--") => robustness::look_longer(flag, count),
            _ => bench::bench(rest),
        },
        _ => anyhow::bail!("{USAGE}"),
    }
}
