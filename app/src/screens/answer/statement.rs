use crate::questions::{AgreementQuestion, ChoiceQuestion, Explained, OpenQuestion, PercentQuestion};
use crate::screens::common::agree_words;
use crate::state::{Answering, Choice, Samson};
use dioxus::prelude::*;
use samson_shared::instrument::survey::{PercentWords, TermText};
use samson_shared::instrument::{Kind, Statement, survey_of};
use samson_shared::language::Language;
use samson_shared::response::{Answer, NoteKind};

/// A statement, asked as its kind is answered.
#[component]
pub(super) fn StatementQuestion(answering: Answering, statement: &'static Statement) -> Element {
    let samson = use_context::<Samson>();
    let language = samson.language();
    let words = agree_words(answering.instrument(), language);
    let text = answering.wording(statement, language).to_owned();
    let note = |kind| answering.draft().read().note(&statement.id, kind).to_owned();
    let chosen = answering.draft().read().answer_to(&statement.id);
    let has_note = [NoteKind::Idea, NoteKind::Comment].iter().any(|kind| !note(*kind).is_empty());
    let on_answer = move |answer| answering.choose(Choice::Answer(answer));
    let on_keep = move |answer| answering.keep(Choice::Answer(answer));
    let on_note = move |()| answering.open_notes(true);
    let on_write = move |typed| answering.write(statement.id.clone(), NoteKind::Comment, typed);
    let above = rsx! { Above { answering, statement } };
    let beneath = rsx! { Beneath { answering, statement } };
    match &statement.kind {
        Kind::Agree => rsx! {
            AgreementQuestion {
                statement: text, words, language, chosen, has_note, beneath, on_answer, on_note, {above}
            }
        },
        // Keyed, in a list of one: what is typed or slid at one statement must never show at the next.
        Kind::Percent => rsx! {
            for id in [&statement.id] {
                PercentQuestion {
                    key: "{id}", statement: text.clone(), words: percent_words(answering, language), language, chosen,
                    has_note, beneath: beneath.clone(), on_slide: on_keep, on_answer, on_note, {above.clone()}
                }
            }
        },
        Kind::Choice(choices) => rsx! {
            for id in [&statement.id] {
                ChoiceQuestion {
                    key: "{id}", statement: text.clone(), choices: choices.as_slice(), language,
                    skip: words.skip.clone(), chosen, written: note(NoteKind::Comment), beneath: beneath.clone(),
                    on_keep, on_answer, on_write, {above.clone()}
                }
            }
        },
        Kind::Text => rsx! {
            for id in [&statement.id] {
                OpenQuestion {
                    key: "{id}", statement: text.clone(), language, skip: words.skip.clone(), chosen,
                    written: note(NoteKind::Comment), beneath: beneath.clone(), on_write,
                    on_answer: move |answer| on_answer(settled(answering, statement, answer)), {above.clone()}
                }
            }
        },
    }
}

/// An open question that was gone past with a text in it is answered, whichever way it was gone past.
fn settled(answering: Answering, statement: &Statement, answer: Answer) -> Answer {
    match answer {
        Answer::Skipped => answering.draft().peek().in_own_words(&statement.id),
        written => written,
    }
}

fn percent_words(answering: Answering, language: Language) -> PercentWords {
    let words = survey_of(answering.instrument()).and_then(|survey| survey.percent.get(language));
    words.cloned().unwrap_or_else(|| PercentWords {
        question: String::new(),
        skip: String::new(),
        ends: Default::default(),
    })
}

/// What the first statement of all, or of a part of a survey, begins with.
#[component]
fn Above(answering: Answering, statement: &'static Statement) -> Element {
    let samson = use_context::<Samson>();
    let instrument = answering.instrument();
    let is_first_of =
        |field| instrument.statements_of(field).next().is_some_and(|first| first.id == statement.id);
    if survey_of(instrument).is_none() {
        let is_first = instrument.statements.first().is_some_and(|first| first.id == statement.id);
        return rsx! {
            if is_first {
                p { {samson.text("answer-first-statement")} }
            }
        };
    }
    let part = instrument.field(&statement.field).filter(|part| is_first_of(&part.id));
    let words = part.and_then(|part| part.text.get(samson.language()));
    rsx! {
        if let Some(words) = words {
            p { {words.about.clone()} }
        }
    }
}

/// The small print of a statement, and its words that are explained.
#[component]
fn Beneath(answering: Answering, statement: &'static Statement) -> Element {
    let language = use_context::<Samson>().language();
    let hint = statement.hint.as_ref().map(|hint| hint.text(language).to_owned());
    let terms: Vec<TermText> = match survey_of(answering.instrument()) {
        Some(survey) => survey.terms_in(answering.wording(statement, language), language).cloned().collect(),
        None => Vec::new(),
    };
    rsx! {
        if hint.is_some() || !terms.is_empty() {
            // Closed again at the next statement.
            Explained { key: "{statement.id}", language, hint, terms }
        }
    }
}
