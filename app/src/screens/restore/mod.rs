//! A collaboration comes back from a backup: on a new phone, or after everything was lost.

use super::common::{StorageNotice, Updates, problem_words, read_file, use_page};
use crate::route::Route;
use crate::state::{Problem, Samson};
use crate::ui::{Back, Bar, Button, FileField, Look, PasswordField, Screen, Waiting};
use crate::workbench::JobError;
use dioxus::html::FileData;
use dioxus::prelude::*;
use samson_shared::crypto::backup::BackupError;

/// Asks for the file and its password.
#[component]
pub fn Restore() -> Element {
    let samson = use_page(|samson| samson.text("restore-title"), Updates::Later);
    let navigator = use_navigator();
    let back = Back {
        label: samson.text("to-home"),
        on_press: EventHandler::new(move |()| drop(navigator.push(Route::Home {}))),
    };
    let mut file = use_signal(|| None::<FileData>);
    let mut password = use_signal(String::new);
    let mut busy = use_signal(|| false);
    let mut problem = use_signal(|| None::<Problem>);
    let bring_back = move |()| async move {
        let Some(chosen) = file.peek().clone() else { return };
        busy.set(true);
        let came = open(samson, chosen, password.peek().clone()).await;
        busy.set(false);
        match came {
            Ok(()) => drop(navigator.replace(Route::Home {})),
            Err(error) => problem.set(Some(error)),
        }
    };
    let wrong = problem().is_some_and(|problem| is_about_password(&problem));
    let words = problem().map(|problem| problem_words(samson, &problem));
    let (about_password, about_file) = if wrong { (words, None) } else { (None, words) };
    rsx! {
        Screen {
            bar: rsx! { Bar { back, title: samson.text("restore-title") } },
            bottom: rsx! {
                if busy() {
                    Waiting { words: samson.text("restore-waiting") }
                }
                Button {
                    label: samson.text("restore-do"),
                    look: Look::Primary,
                    disabled: busy() || file().is_none() || password().is_empty(),
                    on_press: bring_back,
                }
            },
            p { {samson.text("restore-lead")} }
            StorageNotice {}
            FileField {
                label: samson.text("restore-file"),
                problem: about_file,
                accept: ".samson",
                on_choose: move |chosen| {
                    file.set(Some(chosen));
                    problem.set(None);
                },
            }
            PasswordField {
                label: samson.text("backup-password"),
                value: password(),
                problem: about_password,
                show: samson.text("backup-password-show"),
                hide: samson.text("backup-password-hide"),
                on_input: move |text| {
                    password.set(text);
                    problem.set(None);
                },
            }
        }
    }
}

const fn is_about_password(problem: &Problem) -> bool {
    matches!(problem, Problem::Job(JobError::Backup(BackupError::WrongPassword)))
}

async fn open(samson: Samson, file: FileData, password: String) -> Result<(), Problem> {
    let file = read_file(&file).await.ok_or(JobError::Backup(BackupError::NotABackup))?;
    samson.restore(file, password).await
}
