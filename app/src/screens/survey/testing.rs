//! A result to test with.

use samson_shared::ids::FieldId;
use samson_shared::ids::Group::{Enterprise, Municipality};
use samson_shared::instrument::survey;
use samson_shared::protection::Protection;
use samson_shared::response::{Answer, Note, NoteKind};
use samson_shared::scoring::{RoundAnswers, SurveyProfile, Voice};

pub(super) fn place(id: &str) -> FieldId {
    id.parse().unwrap()
}

/// Six of the municipality and five of the enterprise. They see "history" differently, and "search" is in the way of all;
/// everything else was skipped. One of them wrote how it goes.
pub(in crate::screens) fn profile() -> SurveyProfile {
    let groups = [Municipality; 6].into_iter().chain([Enterprise; 5]);
    let said = |item: &str, is_municipality: bool| match item {
        "q26" | "q27" if is_municipality => 5,
        "q26" | "q27" => 2,
        "q76" | "q77" | "q78" => 90,
        "q04" => 1,
        _ => 0,
    };
    let mut answers = RoundAnswers::default();
    for statement in &survey().instrument.statements {
        let voices = groups.clone().map(|group| Voice {
            group: Some(group),
            said: Answer::read(&statement.kind, said(statement.id.as_str(), group == Municipality)).unwrap(),
        });
        answers.answers.insert(statement.id.clone(), voices.collect());
    }
    let text = "Vi ses hver uke".to_owned();
    answers.notes = vec![Note { statement: "q14".parse().unwrap(), kind: NoteKind::Comment, text }];
    SurveyProfile::of(survey(), &survey().instrument, &answers, (11, 11), Protection::default()).unwrap()
}
