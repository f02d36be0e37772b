//! The profile of eight people: five from the municipality and three others, who see things differently.

use super::words::Words;
use samson_shared::ids::Group;
use samson_shared::instrument;
use samson_shared::language::Language;
use samson_shared::protection::{Protection, Threshold};
use samson_shared::response::{Answer, Level, Note, NoteKind};
use samson_shared::scoring::{Profile, RoundAnswers, Voice};

pub(in crate::screens) fn words() -> Words {
    Words::new(instrument::scorecard(), Language::Bokmal)
}

fn level(number: u8) -> Level {
    Level::try_from(number).unwrap()
}

/// Five say 4 and three say 2, to everything; one of the three skips the first statement. Everything matters 7.5.
pub(in crate::screens) fn profile() -> Profile {
    let instrument = instrument::scorecard();
    let group = |person: usize| Some(if person < 5 { Group::Municipality } else { Group::Enterprise });
    let mut answers = RoundAnswers::default();
    for value in &instrument.values {
        let voices = (0..8).map(|person| Voice { group: group(person), said: level(4) });
        answers.weights.insert(value.id.clone(), voices.collect());
    }
    for (index, statement) in instrument.statements.iter().enumerate() {
        let said = |person: usize| match person {
            7 if index == 0 => Answer::Skipped,
            0..5 => Answer::Level(level(4)),
            _ => Answer::Level(level(2)),
        };
        let voices = (0..8).map(|person| Voice { group: group(person), said: said(person) });
        answers.answers.insert(statement.id.clone(), voices.collect());
    }
    let statement = instrument.statements[0].id.clone();
    answers.notes.push(Note { statement, kind: NoteKind::Idea, text: "Møt folk <ute>.".to_owned() });
    let threshold = Threshold::try_from(3).unwrap();
    Profile::of(instrument, &answers, 8, 9, Protection::Protected { threshold }).unwrap()
}
