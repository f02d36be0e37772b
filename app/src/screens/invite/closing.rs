//! Closing a round openly without the missing ones: asked once, in words that say what will happen.

use crate::screens::common::ProblemNotice;
use crate::state::{Problem, Samson};
use crate::ui::{Confirm, ConfirmWords, Icon, Notice, Tone};
use dioxus::prelude::*;
use samson_shared::sync::wire::RoundStatus;
use samson_shared::text::Catalogue;

/// Whether a round can be closed now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Closing {
    /// With these answers, and without so many.
    Possible { submitted: u32, missing: u32 },
    /// A profile would show single people.
    TooFew { submitted: u32, minimum: u32 },
    /// It closes by itself.
    AllAnswered,
}

impl Closing {
    fn of(status: &RoundStatus) -> Self {
        let (submitted, minimum) = (status.submitted, status.protection.profile_minimum());
        let missing = status.headcount.saturating_sub(submitted);
        match missing {
            _ if submitted < minimum => Self::TooFew { submitted, minimum },
            0 => Self::AllAnswered,
            missing => Self::Possible { submitted, missing },
        }
    }
}

/// What is asked before closing.
fn question(texts: &Catalogue, submitted: u32, missing: u32) -> ConfirmWords {
    let counts = [("submitted", submitted.into()), ("missing", missing.into())];
    ConfirmWords {
        question: texts.text("close-question"),
        explanation: texts.text_with("close-explanation", &counts),
        yes: texts.text("close-yes"),
        no: texts.text("close-no"),
    }
}

fn too_few(texts: &Catalogue, submitted: u32, minimum: u32) -> String {
    texts.text_with("close-too-few", &[("submitted", submitted.into()), ("minimum", minimum.into())])
}

/// The way to close a round, or why there is none yet.
#[component]
pub(super) fn CloseWithout(status: RoundStatus) -> Element {
    let samson = use_context::<Samson>();
    let texts = Catalogue::of(samson.language());
    // With how many answers the round was closed here; the server says whether that was still right.
    let mut closed_at = use_signal(|| None::<u32>);
    let mut problem = use_signal(|| None::<Problem>);
    let close = move |submitted: u32| async move {
        closed_at.set(Some(submitted));
        let ordered = samson.reveal(status.round, submitted).await;
        if let Err(error) = ordered {
            closed_at.set(None);
            problem.set(Some(error));
        }
    };
    if closed_at() == Some(status.submitted) {
        return rsx! { Notice { words: texts.text("close-on-its-way") } };
    }
    rsx! {
        if let Some(problem) = problem() {
            ProblemNotice { problem }
        }
        if closed_at().is_some() {
            Notice { tone: Tone::Warning, words: texts.text("close-count-changed") }
        }
        match Closing::of(&status) {
            Closing::Possible { submitted, missing } => rsx! {
                Confirm {
                    label: texts.text("close-without"),
                    words: question(&texts, submitted, missing),
                    icon: Icon::Eye,
                    on_confirm: move |()| close(submitted),
                }
            },
            Closing::TooFew { submitted, minimum } => rsx! {
                p { class: "small", {too_few(&texts, submitted, minimum)} }
            },
            Closing::AllAnswered => rsx! {
                p { class: "small", {texts.text("invite-all-answered")} }
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use samson_shared::ids::RoundId;
    use samson_shared::language::Language;
    use samson_shared::protection::Protection;
    use samson_shared::sync::wire::Phase;

    fn closing(submitted: u32, headcount: u32, protection: Protection) -> Closing {
        let round = RoundId::new([3; 16]);
        Closing::of(&RoundStatus {
            round,
            submitted,
            headcount,
            protection,
            phase: Phase::Open,
            reveals: 0,
            handed_on: None,
            conflict: false,
        })
    }

    #[test]
    fn a_protected_round_closes_from_three_answers_on() {
        let protected = Protection::default();
        assert_eq!(closing(2, 7, protected), Closing::TooFew { submitted: 2, minimum: 3 });
        assert_eq!(closing(3, 7, protected), Closing::Possible { submitted: 3, missing: 4 });
        assert_eq!(closing(7, 7, protected), Closing::AllAnswered);
    }

    #[test]
    fn an_open_conversation_needs_one_answer() {
        let open = Protection::OpenConversation;
        assert_eq!(closing(0, 2, open), Closing::TooFew { submitted: 0, minimum: 1 });
        assert_eq!(closing(1, 2, open), Closing::Possible { submitted: 1, missing: 1 });
    }

    #[test]
    fn the_question_says_how_many_have_answered_and_how_many_are_missing() {
        let nb = Catalogue::of(Language::Bokmal);
        let several = question(&nb, 4, 3).explanation;
        assert!(several.starts_with("4 har svart, og 3 mangler. "), "{several}");
        let single = question(&nb, 1, 1).explanation;
        assert!(single.starts_with("Én har svart, og én mangler. "), "{single}");
        let english = question(&Catalogue::of(Language::English), 4, 1).explanation;
        assert!(english.starts_with("4 have answered, and one is missing. "), "{english}");
    }

    #[test]
    fn too_few_answers_are_told_in_words_and_nothing_is_offered() {
        let nb = Catalogue::of(Language::Bokmal);
        assert_eq!(too_few(&nb, 0, 3), "Ingen har svart ennå. Profilen trenger minst 3 svar.");
        assert_eq!(too_few(&nb, 2, 3), "2 har svart. Profilen trenger minst 3 svar.");
        assert_eq!(too_few(&nb, 0, 1), "Ingen har svart ennå. Profilen trenger minst ett svar.");
    }
}
