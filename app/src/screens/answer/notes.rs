use crate::questions::NoteEditor;
use crate::state::{Answering, Samson};
use dioxus::prelude::*;
use samson_shared::instrument::Statement;
use samson_shared::response::NoteKind;

/// Writing an idea or a comment: every keystroke is stored.
#[component]
pub(super) fn Notes(
    answering: Answering,
    statement: &'static Statement,
    on_done: EventHandler<()>,
) -> Element {
    let samson = use_context::<Samson>();
    // What stood here when the editor was opened; what is typed from now on lives in its fields.
    let [idea, comment] = use_hook(|| {
        let draft = answering.draft();
        [NoteKind::Idea, NoteKind::Comment].map(|kind| draft.peek().note(&statement.id, kind).to_owned())
    });
    rsx! {
        NoteEditor {
            statement: answering.wording(statement, samson.language()),
            language: samson.language(),
            idea,
            comment,
            on_write: move |(kind, text)| answering.write(statement.id.clone(), kind, text),
            on_done,
        }
    }
}
