//! The language of everything on screen.

use super::Samson;
use super::samson::set_if_new;
use crate::platform;
use crate::services::records::Settings;
use dioxus::core::spawn_forever;
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

    /// Switches the language; nothing else changes. One that is not on this phone yet is fetched first, whatever becomes of
    /// the screen where it was chosen.
    pub fn choose_language(mut self, language: Language) {
        self.chosen_language.set(Some(language));
        spawn_forever(async move {
            if self.speak(language).await {
                // Not kept: then the next start asks the device again.
                let _ = self.repository().save_settings(&Settings { language: Some(language) }).await;
            }
        });
    }

    /// Goes over to the language that was chosen on this device before. Who has chosen one while the storage was being opened
    /// was faster: that one counts, and is kept now.
    pub(super) async fn speak_as_before(self, settings: Settings) {
        let chosen = *self.chosen_language.peek();
        match chosen {
            Some(chosen) => self.choose_language(chosen),
            None => drop(self.speak(settings.language.unwrap_or(self.language())).await),
        }
    }

    /// Goes over to a language, if its texts are here or can be fetched, and nobody has chosen another one meanwhile. Answers
    /// whether it did.
    async fn speak(self, language: Language) -> bool {
        let spoken = instrument::speaks(language) || platform::fetch_language(language).await;
        if self.chosen_language.peek().is_some_and(|chosen| chosen != language) {
            return false;
        }
        set_if_new(self.missing_language, (!spoken).then_some(language));
        if spoken {
            set_if_new(self.language, language);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::repository::Repository;
    use crate::state::testing::{Memory, Submission, joined, play, until};
    use futures_util::FutureExt as _;
    use std::rc::Rc;

    /// Records of a device on which Nynorsk was chosen.
    async fn records() -> Repository {
        let records = Repository::new(Rc::new(Memory::default()));
        records.save_settings(&Settings { language: Some(Language::Nynorsk) }).await.unwrap();
        records
    }

    /// What the next start speaks; records in memory are read at once.
    fn kept(records: &Repository) -> Option<Language> {
        records.settings().now_or_never().unwrap().unwrap().language
    }

    #[test]
    fn a_device_speaks_the_language_that_was_chosen_on_it_before() {
        play(joined(Submission::Drafting), |_| async {
            let samson = Samson::new(Language::Bokmal);
            samson.start_with(records().await).await;
            assert_eq!(samson.language(), Language::Nynorsk);
        });
    }

    #[test]
    fn a_language_that_is_chosen_before_the_storage_is_open_counts_and_is_kept() {
        play(joined(Submission::Drafting), |_| async {
            let (samson, records) = (Samson::new(Language::Bokmal), records().await);
            samson.choose_language(Language::English);
            until(|| samson.language() == Language::English).await;
            samson.start_with(records.clone()).await;
            until(|| kept(&records) == Some(Language::English)).await;
            assert_eq!(samson.language(), Language::English);
        });
    }

    #[test]
    fn the_language_that_was_chosen_last_counts() {
        play(joined(Submission::Drafting), |_| async {
            let (samson, records) = (Samson::new(Language::Bokmal), records().await);
            samson.start_with(records.clone()).await;
            samson.choose_language(Language::English);
            samson.choose_language(Language::Danish);
            until(|| kept(&records) == Some(Language::Danish)).await;
            assert_eq!(samson.language(), Language::Danish);
        });
    }
}
