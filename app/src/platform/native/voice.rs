//! The voices of the window's page. Only those that speak without a connection: what is read is nobody else's business.

use super::clock::sleep;
use super::script::{quoted, result_of, run};
use crate::platform::voice::read_by;
use samson_shared::language::Language;
use std::time::Duration;

/// Voices are listed some time after they were asked for first.
const LOOK_AGAIN: [Duration; 2] = [Duration::ZERO, Duration::from_secs(1)];

/// JavaScript for the best voice, or for nothing.
fn voice(language: Language) -> String {
    let codes: Vec<String> = read_by(language).iter().map(|code| quoted(code)).collect();
    format!(
        "[{}].map((code) => window.speechSynthesis?.getVoices().find((voice) => \
         voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === code)).find(Boolean)",
        codes.join(", ")
    )
}

/// Whether the device has a voice of its own for this language.
pub async fn has_voice(language: Language) -> bool {
    for wait in LOOK_AGAIN {
        sleep(wait).await;
        if result_of(&format!("Boolean({})", voice(language))).await.as_deref() == Some("true") {
            return true;
        }
    }
    false
}

/// Reads a text aloud, in the place of what is being read. Without a voice nothing happens.
pub fn read_aloud(text: &str, language: Language) {
    run(&format!(
        "{{ const voice = {}; if (voice) {{ speechSynthesis.cancel(); \
         speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance({}), {{ voice, lang: voice.lang }})); }} }}",
        voice(language),
        quoted(text)
    ));
}

/// Is silent at once.
pub fn stop_reading() {
    run("window.speechSynthesis?.cancel()");
}
