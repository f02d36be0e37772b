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
            if self.has_texts(language).await {
                // Before it is seen: who leaves the page at that moment finds it again. Not kept, the next start asks the device.
                let _ = self.repository().save_settings(&Settings { language: Some(language) }).await;
                self.speak(language);
            }
        });
    }

    /// Goes over to the language that was chosen on this device before. Who has chosen one while the storage was being opened
    /// was faster: that one counts, and is kept now.
    pub(super) async fn speak_as_before(self, settings: Settings) {
        let chosen = *self.chosen_language.peek();
        if let Some(chosen) = chosen {
            return self.choose_language(chosen);
        }
        let before = settings.language.unwrap_or(self.language());
        if self.has_texts(before).await {
            self.speak(before);
        }
    }

    /// Whether the texts of a language are here, or can be fetched; says so if not. False too once another one was chosen.
    async fn has_texts(self, language: Language) -> bool {
        let are_here = instrument::speaks(language) || platform::fetch_language(language).await;
        if !self.is_wanted(language) {
            return false;
        }
        set_if_new(self.missing_language, (!are_here).then_some(language));
        are_here
    }

    /// Goes over to a language, unless somebody has chosen another one meanwhile.
    fn speak(self, language: Language) {
        if self.is_wanted(language) {
            set_if_new(self.language, language);
            platform::remember_language(language);
        }
    }

    fn is_wanted(self, language: Language) -> bool {
        self.chosen_language.peek().is_none_or(|chosen| chosen == language)
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
    use crate::platform::storage::{Storage, StorageError, Table, Write};
    use crate::services::repository::Repository;
    use crate::state::testing::{Memory, Submission, joined, play, until};
    use async_trait::async_trait;
    use futures_util::FutureExt as _;
    use std::cell::RefCell;
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

    /// Notes which language is on screen when something is stored.
    struct Watched(Memory, Samson, Rc<RefCell<Vec<Language>>>);

    #[async_trait(?Send)]
    impl Storage for Watched {
        async fn read(&self, table: Table, key: &str) -> Result<Option<Vec<u8>>, StorageError> {
            self.0.read(table, key).await
        }

        async fn list(&self, table: Table, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StorageError> {
            self.0.list(table, prefix).await
        }

        async fn write(&self, writes: Vec<Write>) -> Result<(), StorageError> {
            self.2.borrow_mut().push(self.1.language());
            self.0.write(writes).await
        }
    }

    #[test]
    fn a_language_is_kept_before_it_is_seen() {
        play(joined(Submission::Drafting), |_| async {
            let (samson, seen) = (Samson::new(Language::Bokmal), Rc::default());
            let storage = Watched(Memory::default(), samson, Rc::clone(&seen));
            samson.start_with(Repository::new(Rc::new(storage))).await;
            samson.choose_language(Language::English);
            until(|| samson.language() == Language::English).await;
            assert_eq!(*seen.borrow(), [Language::Bokmal]);
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
