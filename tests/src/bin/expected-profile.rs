//! Computes the profile of answers that never went through a phone, a server or a seal: what the browser tests hold
//! the screens against. Reads a [`Told`] as JSON from standard input and writes the profile as JSON.

use samson_shared::ids::Group;
use samson_shared::instrument::scorecard;
use samson_shared::protection::Protection;
use samson_shared::response::{Answer, Draft, Level, NoteKind, Path, Step};
use samson_shared::scoring::Profile;
use samson_tests::person::{Person, answers_of};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::error::Error;
use std::io;

/// A round as a test tells it.
#[derive(Deserialize)]
struct Told {
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

/// 1 to 5, or `"skip"`.
#[derive(Deserialize)]
#[serde(untagged)]
enum Said {
    Level(Level),
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
    let people = told.people.iter().map(person).collect::<Result<Vec<_>, _>>()?;
    let mut counts = BTreeMap::new();
    for person in &people {
        *counts.entry(person.group).or_insert(0) += 1;
    }
    let shown = told.protection.shown_groups(&counts, 0);
    let answers = answers_of(&people, |group| shown.contains(&group));
    let responses = u32::try_from(people.len())?;
    let profile = Profile::of(scorecard(), &answers, responses, told.headcount, told.protection)?;
    serde_json::to_writer(io::stdout(), &profile)?;
    Ok(())
}

fn person(told: &ToldPerson) -> Result<Person, Box<dyn Error>> {
    let path = Path::new(scorecard());
    let mut draft = Draft::default();
    for (position, said) in told.answers.iter().enumerate() {
        match (path.step(position).ok_or("too many answers")?, said) {
            (Step::Value(value), Said::Level(level)) => draft.weight(value, *level),
            (Step::Value(_), Said::Skip(_)) => return Err("a value is never skipped".into()),
            (Step::Statement(statement), Said::Level(level)) => {
                draft.answer(statement, Answer::Level(*level))
            }
            (Step::Statement(statement), Said::Skip(_)) => draft.answer(statement, Answer::Skipped),
        }
    }
    if !draft.is_complete(scorecard()) {
        return Err("too few answers".into());
    }
    for note in &told.notes {
        match note.number.checked_sub(1).and_then(|position| path.step(position)) {
            Some(Step::Statement(statement)) => draft.write(statement, note.kind, &note.text)?,
            _ => return Err("notes stand at statements".into()),
        }
    }
    Ok(Person { group: told.group, draft })
}
