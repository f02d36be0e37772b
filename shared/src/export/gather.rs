//! From profiles and commons to an export. Nothing goes in that no screen shows.

mod plan;
mod reflection;
mod survey;

use super::document::{Action, Export, Field, GroupFigures, Note, Round, Statement, Value, Written};
use crate::document::{self, Commons, Spot};
use crate::ids::{FieldId, RoundId, ValueId};
use crate::instrument::{self, Instrument};
use crate::language::Language;
use crate::protection::Protection;
use crate::response::{self, NoteKind};
use crate::scoring::{FieldFigures, Profile, Side, SideFigures, ValueFigures};

/// A revealed round, and what an export tells of it: of the scorecard, or of the survey with other figures.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a, Figures = Profile> {
    /// Which round.
    pub round: RoundId,
    /// What the group calls it.
    pub title: &'a str,
    /// The day it was opened, as in ISO 8601.
    pub opened: &'a str,
    /// As fixed before the first answer.
    pub protection: Protection,
    /// What was asked.
    pub instrument: &'a Instrument,
    /// What came out.
    pub profile: &'a Figures,
    /// How many of the responses were on paper, as the facilitators say.
    pub on_paper: u32,
}

impl Export {
    /// Adds a round with what the group noted about it.
    pub fn add_round(&mut self, told: &Told<'_>, commons: &Commons, language: Language) {
        self.rounds.push(round(told, commons, language));
    }

    /// Adds what the group agreed to do.
    pub fn add_actions(&mut self, commons: &Commons) {
        self.actions.extend(commons.actions.iter().map(action));
    }
}

fn round(told: &Told<'_>, commons: &Commons, language: Language) -> Round {
    let Told { profile, instrument, .. } = told;
    Round {
        id: told.round.to_string(),
        title: told.title.to_owned(),
        opened: told.opened.to_owned(),
        instrument: profile.instrument.to_string(),
        instrument_version: profile.version,
        threshold: threshold(told.protection),
        responses: profile.responses,
        headcount: profile.headcount,
        on_paper: told.on_paper.min(profile.responses),
        thickness: profile.thickness,
        values: values(profile, instrument, language),
        fields: fields(profile, instrument, language),
        statements: statements(profile, instrument, language),
        groups: profile.sides.iter().map(group).collect(),
        written: written(&profile.notes),
        notes: notes(told.round, commons),
    }
}

fn threshold(protection: Protection) -> Option<u8> {
    match protection {
        Protection::Protected { threshold } => Some(threshold.into()),
        Protection::OpenConversation => None,
    }
}

fn values(profile: &Profile, instrument: &Instrument, language: Language) -> Vec<Value> {
    let name = |id: &ValueId| instrument.value(id)?.text.get(language).map(|text| text.name.clone());
    let value = |figures: &ValueFigures| Value {
        id: figures.id.to_string(),
        name: name(&figures.id).unwrap_or_default(),
        weight: figures.weight,
        practice: figures.practice,
        gap: figures.gap,
    };
    profile.values.iter().map(value).collect()
}

fn fields(profile: &Profile, instrument: &Instrument, language: Language) -> Vec<Field> {
    let name = |id: &FieldId| instrument.field(id)?.text.get(language).map(|text| plain(&text.name));
    let field = |figures: &FieldFigures| Field {
        id: figures.id.to_string(),
        name: name(&figures.id).unwrap_or_default(),
        score: figures.score,
        weight: figures.weight,
        gap: figures.gap,
    };
    profile.fields.iter().map(field).collect()
}

fn statements(profile: &Profile, instrument: &Instrument, language: Language) -> Vec<Statement> {
    let asked = instrument.statements.iter();
    let statement = |asked: &instrument::Statement| {
        let figures = profile.statement(&asked.id)?;
        Some(Statement {
            id: asked.id.to_string(),
            field: asked.field.to_string(),
            text: plain(asked.text.text(language)),
            score: figures.score,
            weight: figures.weight,
            gap: figures.gap,
            answered: figures.n,
            skipped: figures.skipped,
            distribution: figures.distribution,
            consensus: figures.consensus,
        })
    };
    asked.filter_map(statement).collect()
}

/// Without the soft hyphens that help lines break on screens.
fn plain(text: &str) -> String {
    text.replace('\u{ad}', "")
}

fn side(side: Side) -> String {
    let name = match side {
        Side::Group(group) => group.as_str(),
        Side::Others => "others",
    };
    name.to_owned()
}

fn group(figures: &SideFigures) -> GroupFigures {
    GroupFigures {
        group: side(figures.side),
        responses: figures.responses,
        fields: figures.fields.iter().map(|(id, score)| (id.to_string(), *score)).collect(),
        statements: figures.statements.iter().map(|(id, mean)| (id.to_string(), mean.score)).collect(),
    }
}

fn written(notes: &[response::Note]) -> Vec<Written> {
    let kind = |kind| match kind {
        NoteKind::Idea => "idea",
        NoteKind::Comment => "comment",
    };
    let notes = notes.iter();
    notes
        .map(|note| Written {
            statement: note.statement.to_string(),
            kind: kind(note.kind).to_owned(),
            text: note.text.clone(),
        })
        .collect()
}

fn notes(round: RoundId, commons: &Commons) -> Vec<Note> {
    let here = commons.notes.iter().filter(|(place, text)| place.round == round && !text.trim().is_empty());
    let field = |spot: &Spot| match spot {
        Spot::Round => None,
        Spot::Field(field) => Some(field.to_string()),
    };
    here.map(|(place, text)| Note { field: field(&place.spot), text: text.clone() }).collect()
}

fn action(action: &document::Action) -> Action {
    Action {
        id: action.id.to_string(),
        round: action.round.to_string(),
        what: action.what.clone(),
        who: action.who.clone(),
        why: action.why.clone(),
        by: action.by.map(|day| day.to_string()),
        status: action.status.as_str().to_owned(),
        cell: action.cell.map(|cell| cell.as_str().to_owned()),
        field: action.field.as_ref().map(ToString::to_string),
        statement: action.statement.as_ref().map(ToString::to_string),
    }
}
