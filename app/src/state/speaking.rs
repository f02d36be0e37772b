//! The language of everything on screen.

use super::Samson;
use crate::platform;
use crate::services::records::Settings;
use dioxus::prelude::*;
use samson_shared::instrument;
use samson_shared::language::Language;
use samson_shared::text::{Argument, Catalogue};

impl Samson {
    /// The language of everything on screen.
    pub fn language(self) -> Language {
        (self.language)()
    }

    /// The language that was chosen last and could not be fetched.
    pub fn missing_language(self) -> Option<Language> {
        (self.missing_language)()
    }

    /// Switches the language; nothing else changes. One that is not on this phone yet is fetched first.
    pub fn choose_language(self, language: Language) {
        let repository = self.repository();
        spawn(async move {
            if self.speak(language).await {
                // Not kept: then the next start asks the device again.
                let _ = repository.save_settings(&Settings { language: Some(language) }).await;
            }
        });
    }

    /// Goes over to a language, if its texts are here or can be fetched. Answers whether they could.
    pub(super) async fn speak(mut self, language: Language) -> bool {
        let spoken = instrument::speaks(language) || platform::fetch_language(language).await;
        self.missing_language.set((!spoken).then_some(language));
        if spoken {
            self.language.set(language);
            platform::remember_language(language);
        }
        spoken
    }

    /// The text for a key, in the language of the screen.
    pub fn text(self, key: &str) -> String {
        Catalogue::of(self.language()).text(key)
    }

    /// As [`Self::text`], with variables.
    pub fn text_with(self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        Catalogue::of(self.language()).text_with(key, arguments)
    }
}

/// The language to begin with: the best that the device asks for and that is here.
pub(super) fn first_language() -> Language {
    platform::preferred_language().filter(|language| instrument::speaks(*language)).unwrap_or_default()
}
