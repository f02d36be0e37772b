//! The device's own voices. Only those that speak without a connection: what is read is nobody else's business.

use super::clock::sleep;
use crate::platform::voice::best_voice;
use samson_shared::language::Language;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// Browsers list their voices some time after they were asked first.
const LOOK_AGAIN: [Duration; 3] = [Duration::ZERO, Duration::from_millis(400), Duration::from_secs(2)];

fn synthesis() -> Option<SpeechSynthesis> {
    let synthesis = web_sys::window()?.speech_synthesis().ok()?;
    let is_there = !JsValue::from(synthesis.clone()).is_undefined();
    is_there.then_some(synthesis)
}

fn voice(language: Language) -> Option<SpeechSynthesisVoice> {
    let voices: Vec<SpeechSynthesisVoice> =
        synthesis()?.get_voices().iter().map(JsCast::unchecked_into).collect();
    let here: Vec<_> = voices.into_iter().filter(SpeechSynthesisVoice::local_service).collect();
    let tags: Vec<String> = here.iter().map(SpeechSynthesisVoice::lang).collect();
    here.get(best_voice(language, tags.iter().map(String::as_str))?).cloned()
}

/// Whether the device has a voice of its own for this language.
pub async fn has_voice(language: Language) -> bool {
    for wait in LOOK_AGAIN {
        sleep(wait).await;
        if voice(language).is_some() {
            return true;
        }
    }
    false
}

/// Reads a text aloud, in the place of what is being read. Without a voice nothing happens.
pub fn read_aloud(text: &str, language: Language) {
    stop_reading();
    let (Some(synthesis), Some(voice)) = (synthesis(), voice(language)) else { return };
    if let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(text) {
        utterance.set_lang(&voice.lang());
        utterance.set_voice(Some(&voice));
        synthesis.speak(&utterance);
    }
}

/// Is silent at once.
pub fn stop_reading() {
    if let Some(synthesis) = synthesis() {
        synthesis.cancel();
    }
}
