//! The language that a person chose, or their browser asks for, and fetching its texts.

use super::{jobs, local};
use crate::platform::language::first_spoken;
use js_sys::{Reflect, Uint8Array};
use samson_shared::instrument;
use samson_shared::language::Language;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The page reads this before the app is loaded; see `boot.js`.
const KEY: &str = "samson-language";

/// Where the page puts the language pack that it fetched beside the program.
const FETCHED: &str = "samsonLanguagePack";

/// The language that was chosen here before, else the best that the browser asks for and Samson speaks; none when it asks
/// for others only.
pub fn preferred_language() -> Option<Language> {
    let chosen = local::get(KEY);
    let asked_for = web_sys::window().map(|window| window.navigator().languages()).unwrap_or_default();
    let tags: Vec<String> =
        chosen.into_iter().chain(asked_for.iter().filter_map(|tag| tag.as_string())).collect();
    first_spoken(tags.iter().map(String::as_str))
}

/// Keeps the choice for the next start, and tells the page which language it is in and which way that is written.
pub fn remember_language(language: Language) {
    local::set(KEY, language.code());
    let root = web_sys::window().and_then(|window| window.document()?.document_element());
    if let Some(root) = root {
        // Refused only for a name that is no attribute.
        let _ = root.set_attribute("lang", language.code());
        let _ = root.set_attribute("dir", language.direction().as_str());
    }
}

/// Takes in the pack that the page has fetched already, if it did.
pub(super) fn take_fetched_language() {
    let fetched = Reflect::get(&js_sys::global(), &FETCHED.into());
    if let Ok(pack) = fetched.and_then(|pack| pack.dyn_into::<Uint8Array>()) {
        learn(&pack.to_vec());
    }
}

/// Fetches the texts of a language, those of the whole app too: what is chosen on screen is kept for good. Answers whether they
/// are here now.
pub async fn fetch_language(language: Language) -> bool {
    let pack = fetch(&format!("languages/{language}.whole.pack")).await;
    pack.is_ok_and(|pack| learn(&pack))
}

fn learn(pack: &[u8]) -> bool {
    let learned = instrument::learn(pack).is_ok();
    if learned {
        jobs::teach_worker(pack);
    }
    learned
}

/// The content of a file that lies beside this module.
async fn fetch(file: &str) -> Result<Vec<u8>, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let answer: Response =
        JsFuture::from(window.fetch_with_str(&jobs::beside(file)?)).await?.unchecked_into();
    if !answer.ok() {
        return Err(answer.status().into());
    }
    let bytes = JsFuture::from(answer.array_buffer()?).await?;
    Ok(Uint8Array::new(&bytes).to_vec())
}
