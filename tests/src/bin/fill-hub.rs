//! Fills the hub that a running app is, and prints what that costs, a line of JSON for each figure: `fill-hub PROCESS ORIGIN`, the
//! number of the app's process and the address of its hub. The app has to serve the web app as well.

use samson_tests::load::line::Line;
use samson_tests::load::process::Process;
use samson_tests::load::room::fill_hub;
use std::error::Error;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(process), Some(origin)) = (arguments.next(), arguments.next()) else {
        return Err("usage: fill-hub PROCESS ORIGIN".into());
    };
    if !Line::to(&origin).ask("/").await.contains("<html") {
        return Err("this hub has no app for phones".into());
    }
    fill_hub(&Process::of_others(process.parse()?, origin), "the native app's hub", None).await;
    Ok(())
}
