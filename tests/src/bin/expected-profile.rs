//! Computes the profile of answers that never went through a phone, a server or a seal: what the browser tests hold
//! the screens against. Reads a [`Told`] as JSON from standard input and writes the profile as JSON.

use samson_shared::ids::{Group, InstrumentId};
use samson_shared::instrument::{self, Instrument, scorecard, survey_of};
use samson_shared::protection::Protection;
use samson_shared::response::{Answer, Draft, Level, NoteKind, Path, Step};
use samson_shared::scoring::{Profile, SurveyProfile};
use samson_tests::person::{Person, answers_of};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::error::Error;
use std::io;

/// A round as a test tells it.
#[derive(Deserialize)]
struct Told {
    /// What was asked; without it, the scorecard.
    instrument: Option<InstrumentId>,
    protection: Protection,
    headcount: u32,
    people: Vec<ToldPerson>,
}

/// Somebody, with an answer to every question in the order of asking.
#[derive(Deserialize)]
struct ToldPerson {
    group: Group,
    answers: Vec<Said>,
    #[serde(default)]
    notes: Vec<ToldNote>,
}

/// The number of the answer, or `"skip"`.
#[derive(Deserialize)]
#[serde(untagged)]
enum Said {
    Number(u8),
    Skip(Skip),
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Skip {
    Skip,
}

/// A text at the question with this number, counted from 1 as on the screen.
#[derive(Deserialize)]
struct ToldNote {
    number: usize,
    kind: NoteKind,
    text: String,
}

fn main() -> Result<(), Box<dyn Error>> {
    let told: Told = serde_json::from_reader(io::stdin())?;
    let instrument = match &told.instrument {
        Some(id) => instrument::find(id, 1).ok_or("there is no such instrument")?,
        None => scorecard(),
    };
    let people = told.people.iter().map(|told| person(instrument, told)).collect::<Result<Vec<_>, _>>()?;
    let mut counts = BTreeMap::new();
    for person in &people {
        *counts.entry(person.group).or_insert(0) += 1;
    }
    let shown = told.protection.shown_groups(&counts, 0);
    let answers = answers_of(&people, |group| shown.contains(&group));
    let people = (u32::try_from(people.len())?, told.headcount);
    let profile = match survey_of(instrument) {
        Some(survey) => {
            serde_json::to_value(SurveyProfile::of(survey, instrument, &answers, people, told.protection)?)?
        }
        None => {
            serde_json::to_value(Profile::of(instrument, &answers, people.0, people.1, told.protection)?)?
        }
    };
    serde_json::to_writer(io::stdout(), &profile)?;
    Ok(())
}

fn person(instrument: &Instrument, told: &ToldPerson) -> Result<Person, Box<dyn Error>> {
    let path = Path::new(instrument);
    let mut draft = Draft::default();
    for (position, said) in told.answers.iter().enumerate() {
        match (path.step(position).ok_or("too many answers")?, said) {
            (Step::Value(value), Said::Number(level)) => draft.weight(value, Level::try_from(*level)?),
            (Step::Value(_), Said::Skip(_)) => return Err("a value is never skipped".into()),
            (Step::Statement(id), Said::Skip(_)) => draft.answer(id, Answer::Skipped),
            (Step::Statement(id), Said::Number(number)) => {
                let kind = &instrument.statement(&id).ok_or("there is no such statement")?.kind;
                let answer = Answer::read(kind, i64::from(*number)).ok_or("nobody can answer that")?;
                draft.answer(id, answer);
            }
        }
    }
    if !draft.is_complete(instrument) {
        return Err("too few answers".into());
    }
    // The question about the side, where there is one, is the first on the screen and none of the path.
    let before = 1 + usize::from(instrument.role.is_some());
    for note in &told.notes {
        match note.number.checked_sub(before).and_then(|position| path.step(position)) {
            Some(Step::Statement(statement)) => draft.write(statement, note.kind, &note.text)?,
            _ => return Err("notes stand at statements".into()),
        }
    }
    Ok(Person { group: told.group, draft: draft.with_the_rest_skipped(instrument) })
}
