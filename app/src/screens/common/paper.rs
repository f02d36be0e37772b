//! Making a file, for every screen that has one to make: the button, the wait, and what to do with the file.

use super::ProblemNotice;
use crate::state::{MadeFile, Paper, Problem, Progress, Samson, Saved, Shared};
use crate::ui::{Button, Chip, Icon, Look, Notice, Part, Safe, SegmentedProgress, Tone, Waiting};
use dioxus::prelude::*;
use std::rc::Rc;

/// Where a file stands.
#[derive(Debug, Clone, PartialEq)]
enum Making {
    Nothing,
    OnItsWay(Progress),
    Made(Rc<MadeFile>),
    Failed(Problem),
}

/// Makes one file at a time.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Press {
    samson: Samson,
    making: Signal<Making>,
}

/// A press for this screen, with nothing in it.
pub(crate) fn use_press() -> Press {
    let (samson, making) = (use_context::<Samson>(), use_signal(|| Making::Nothing));
    Press { samson, making }
}

impl Press {
    /// True while a file is on its way.
    pub(crate) fn is_busy(self) -> bool {
        matches!(*self.making.read(), Making::OnItsWay(_))
    }

    /// True until somebody asks for a file.
    pub(crate) fn is_idle(self) -> bool {
        *self.making.read() == Making::Nothing
    }

    async fn put_on_paper(self, paper: Paper) {
        let Self { samson, making } = self;
        let progress = move |progress| {
            let (now, mut making) = (Making::OnItsWay(progress), making);
            // Every write draws the screen.
            if *making.peek() != now {
                making.set(now);
            }
        };
        self.make(samson.put_on_paper(paper, progress)).await;
    }

    /// Makes any file, in the place of what was here before.
    pub(crate) async fn make(self, file: impl Future<Output = Result<MadeFile, Problem>>) {
        let mut making = self.making;
        making.set(Making::OnItsWay(Progress::Setting));
        let made = file.await;
        making.set(made.map_or_else(Making::Failed, |file| Making::Made(Rc::new(file))));
    }
}

/// Has something put on paper.
#[component]
pub(crate) fn PaperButton(
    press: Press,
    paper: Paper,
    label: String,
    #[props(default)] look: Look,
) -> Element {
    rsx! {
        Button {
            label,
            look,
            disabled: press.is_busy(),
            on_press: move |()| press.put_on_paper(paper.clone()),
        }
    }
}

/// How far the file is, or the file, or why there is none; nothing before somebody asked for one.
#[component]
pub(crate) fn OnPaper(press: Press) -> Element {
    let samson = press.samson;
    let making = press.making.read().clone();
    match making {
        Making::Nothing => rsx! {},
        Making::OnItsWay(Progress::Setting) => rsx! { Waiting { words: samson.text("paper-setting") } },
        Making::OnItsWay(Progress::Fetching { percent }) => rsx! { Fetching { percent } },
        Making::Made(file) => rsx! { Ready { key: "{file.name}", file } },
        Making::Failed(problem) => rsx! { ProblemNotice { problem } },
    }
}

#[component]
fn Fetching(percent: u32) -> Element {
    let samson = use_context::<Samson>();
    let words = samson.text_with("paper-fetching", &[("percent", percent.into())]);
    rsx! {
        Waiting { words: words.clone() }
        SegmentedProgress { label: words, parts: vec![Part { done: percent as usize, total: 100 }] }
    }
}

/// The file: nothing has left the page yet, for browsers hand over what somebody taps only.
#[component]
fn Ready(file: Rc<MadeFile>) -> Element {
    let samson = use_context::<Samson>();
    let mut saved = use_signal(|| None::<Saved>);
    let mut shared = use_signal(|| None::<Shared>);
    let can_share = use_hook(|| samson.can_share_file(&file));
    let to_save = file.clone();
    let save = move |()| {
        let file = to_save.clone();
        async move { saved.set(Some(samson.save_file(&file).await)) }
    };
    let to_share = file.clone();
    let share = move |()| {
        let file = to_share.clone();
        async move { shared.set(Some(samson.share_file(&file).await)) }
    };
    rsx! {
        Notice { tone: Tone::Good, title: samson.text("paper-ready"), words: file.name.clone() }
        Button { label: samson.text("paper-save"), look: Look::Primary, takes_focus: true, on_press: save }
        if can_share {
            Button { label: samson.text("paper-share"), icon: Icon::Share, on_press: share }
        }
        if let Some(saved) = saved() {
            WhereItIs { saved }
        }
        if shared() == Some(Shared::Failed) {
            Notice { tone: Tone::Warning, words: samson.text("paper-not-shared") }
        }
    }
}

#[component]
fn WhereItIs(saved: Saved) -> Element {
    let samson = use_context::<Samson>();
    match saved {
        Saved::Downloaded => rsx! { Chip { state: Safe::Received, words: samson.text("paper-saved") } },
        Saved::At(place) => {
            let words = samson.text_with("paper-saved-at", &[("place", (&place).into())]);
            rsx! { Chip { state: Safe::Received, words } }
        }
        Saved::Failed => rsx! { Notice { tone: Tone::Warning, words: samson.text("paper-not-saved") } },
    }
}
