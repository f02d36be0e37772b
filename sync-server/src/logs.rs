//! What the server says about itself: that something failed or happened, never who asked or what was sent.

use std::io::Write;
use tracing::level_filters::LevelFilter;
use tracing::{Dispatch, Subscriber};
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt::{self, MakeWriter};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::{Layer, Registry};

/// How a line of the log is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// One JSON object per line, for programs.
    Json,
}

/// Writes what this crate says, up to a level. Libraries are not asked: at their most talkative, some print the
/// headers of requests, and with them access tokens.
pub fn logs<W>(level: LevelFilter, format: Format, writer: W) -> Dispatch
where
    W: for<'a> MakeWriter<'a, Writer: Write> + Send + Sync + 'static,
{
    let ours = Targets::new().with_target(env!("CARGO_CRATE_NAME"), level);
    Dispatch::new(Registry::default().with(lines(format, writer).with_filter(ours)))
}

fn lines<S, W>(format: Format, writer: W) -> Box<dyn Layer<S> + Send + Sync>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    W: for<'a> MakeWriter<'a, Writer: Write> + Send + Sync + 'static,
{
    let lines = fmt::layer().with_writer(writer);
    match format {
        Format::Text => Box::new(lines),
        Format::Json => Box::new(lines.json().flatten_event(true)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Paper(Arc<Mutex<Vec<u8>>>);

    impl Write for Paper {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn written(format: Format) -> String {
        let paper = Paper::default();
        let pen = paper.clone();
        tracing::dispatcher::with_default(&logs(LevelFilter::TRACE, format, move || pen.clone()), || {
            tracing::trace!(status = 200, "answered");
            tracing::error!(target: "h2::codec", token = "secret", "received");
        });
        String::from_utf8(paper.0.lock().unwrap().clone()).unwrap()
    }

    #[test]
    fn what_libraries_say_is_never_written() {
        let text = written(Format::Text);
        assert!(text.contains("answered") && !text.contains("secret"), "{text}");
    }

    #[test]
    fn a_line_for_programs_is_one_json_object() {
        let line: serde_json::Value = serde_json::from_str(&written(Format::Json)).unwrap();
        assert_eq!((&line["message"], &line["status"]), (&"answered".into(), &200.into()));
        assert_eq!(line["level"], "TRACE");
    }
}
