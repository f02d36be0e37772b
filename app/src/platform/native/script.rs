//! Scripts in the window's page. Only what Dioxus has no function for; without a window, nothing happens.

#[cfg(any(feature = "desktop", feature = "mobile"))]
use super::window::window;

/// Runs a script; what it results in is not waited for.
#[cfg(any(feature = "desktop", feature = "mobile"))]
pub(super) fn run(script: &str) {
    let Some(window) = window() else { return };
    if let Err(error) = window.webview.evaluate_script(script) {
        eprintln!("The page did not take a script: {error}");
    }
}

/// Runs a script; what it results in is not waited for.
#[cfg(not(any(feature = "desktop", feature = "mobile")))]
pub(super) fn run(_script: &str) {}

/// The JSON text of what a script results in; none when it could not be run.
#[cfg(any(feature = "desktop", feature = "mobile"))]
pub(super) async fn result_of(script: &str) -> Option<String> {
    let (sender, receiver) = tokio::sync::mpsc::unbounded_channel();
    let send = move |result| {
        // Whoever asked may have gone away.
        let _ = sender.send(result);
    };
    window()?.webview.evaluate_script_with_callback(script, send).ok()?;
    { receiver }.recv().await
}

/// The JSON text of what a script results in; none when it could not be run.
#[cfg(not(any(feature = "desktop", feature = "mobile")))]
pub(super) async fn result_of(_script: &str) -> Option<String> {
    None
}

/// A text as JavaScript source.
pub(super) fn quoted(text: &str) -> String {
    let escaped = text.chars().flat_map(|c| {
        let plain = c.is_alphanumeric() || " -_.:/#?=&%".contains(c);
        let codes: Vec<String> = if plain {
            vec![c.to_string()]
        } else {
            c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect()
        };
        codes
    });
    format!("\"{}\"", escaped.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quoted_text_cannot_end_its_own_string() {
        assert_eq!(quoted("https://a.b/j#x_1-Y"), "\"https://a.b/j#x_1-Y\"");
        assert_eq!(quoted("\"\\\n</"), "\"\\u0022\\u005c\\u000a\\u003c/\"");
    }
}
