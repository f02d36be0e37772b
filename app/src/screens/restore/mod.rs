//! A collaboration comes back from a backup: on a new phone, or after everything was lost.

use super::common::{StorageNotice, Updates, problem_words, read_file, use_page};
use crate::route::Route;
use crate::state::{Problem, Samson};
use crate::ui::{Back, Bar, Button, FileField, Look, PasswordField, Screen, Waiting};
use crate::workbench::JobError;
use dioxus::html::FileData;
use dioxus::prelude::*;
use samson_shared::crypto::backup::BackupError;

/// What was chosen and typed, and what came of it.
#[derive(Clone, Copy, PartialEq)]
struct Attempt {
    samson: Samson,
    file: Signal<Option<FileData>>,
    password: Signal<String>,
    busy: Signal<bool>,
    problem: Signal<Option<Problem>>,
}

fn use_attempt(samson: Samson) -> Attempt {
    let (file, password) = (use_signal(|| None), use_signal(String::new));
    Attempt { samson, file, password, busy: use_signal(|| false), problem: use_signal(|| None) }
}

impl Attempt {
    /// True when the collaboration is back.
    async fn bring_back(mut self) -> bool {
        let Some(file) = self.file.peek().clone() else { return false };
        self.busy.set(true);
        let came = open(self.samson, &file, self.password.peek().clone()).await;
        self.busy.set(false);
        self.problem.set(came.err());
        self.problem.peek().is_none()
    }

    fn can_begin(self) -> bool {
        !(self.busy)() && self.file.read().is_some() && !self.password.read().is_empty()
    }

    /// What is wrong, in words, if it is about the password or if it is about the file.
    fn wrong(self, about_password: bool) -> Option<String> {
        let problem = self.problem.read().clone()?;
        (is_about_password(&problem) == about_password).then(|| problem_words(self.samson, &problem))
    }
}

async fn open(samson: Samson, file: &FileData, password: String) -> Result<(), Problem> {
    let file = read_file(file).await.ok_or(JobError::Backup(BackupError::NotABackup))?;
    samson.restore(file, password).await
}

const fn is_about_password(problem: &Problem) -> bool {
    matches!(problem, Problem::Job(JobError::Backup(BackupError::WrongPassword)))
}

/// Asks for the file and its password.
#[component]
pub fn Restore() -> Element {
    let samson = use_page(|samson| samson.text("restore-title"), Updates::Later);
    let navigator = use_navigator();
    let attempt = use_attempt(samson);
    let back = Back {
        label: samson.text("to-home"),
        on_press: EventHandler::new(move |()| drop(navigator.push(Route::Home {}))),
    };
    let bring_back = move |()| async move {
        if attempt.bring_back().await {
            navigator.replace(Route::Home {});
        }
    };
    rsx! {
        Screen {
            bar: rsx! { Bar { back, title: samson.text("restore-title") } },
            bottom: rsx! {
                if (attempt.busy)() {
                    Waiting { words: samson.text("restore-waiting") }
                }
                Button {
                    label: samson.text("restore-do"),
                    look: Look::Primary,
                    disabled: !attempt.can_begin(),
                    on_press: bring_back,
                }
            },
            p { {samson.text("restore-lead")} }
            StorageNotice {}
            Fields { attempt }
        }
    }
}

#[component]
fn Fields(attempt: Attempt) -> Element {
    let Attempt { samson, mut file, mut password, mut problem, .. } = attempt;
    rsx! {
        FileField {
            label: samson.text("restore-file"),
            chosen: file.read().as_ref().map(FileData::name),
            problem: attempt.wrong(false),
            accept: ".samson,.txt",
            on_choose: move |chosen| {
                file.set(Some(chosen));
                problem.set(None);
            },
        }
        PasswordField {
            label: samson.text("backup-password"),
            value: password(),
            problem: attempt.wrong(true),
            show: samson.text("backup-password-show"),
            hide: samson.text("backup-password-hide"),
            on_input: move |text| {
                password.set(text);
                problem.set(None);
            },
        }
    }
}
