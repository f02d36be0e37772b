//! Reading a reflection.

use super::super::entries::Map;
use super::key::Key;
use super::{EvaluationAnswer, EvaluationPlace, Placement, Reflection};
use crate::ids::EvaluationOptionId;
use crate::instrument::discussion::AnswerForm;
use crate::instrument::{Phase, discussion};
use automerge::ScalarValue;
use std::collections::BTreeSet;

/// Everything that this version knows the key of, or nothing when some of that is not what the schema says.
pub(in super::super) fn read(map: &Map<'_>) -> Option<Reflection> {
    let mut read = Reflection::default();
    for key in map.keys() {
        match Key::named(&key) {
            Some(Key::Table(place)) => {
                read.table.insert(place, map.text(&key)?);
            }
            Some(Key::Place(place)) => {
                read.placements.insert(place, placement(map.scalar(&key)?)?);
            }
            Some(Key::Phase(round)) => {
                read.phases.insert(round, Phase::named(&map.str(&key)?)?);
            }
            Some(Key::Evaluation(place)) => answer(&mut read, map, &key, place)?,
            Some(Key::Option(place, option)) => choice(&mut read, map, &key, place, option)?,
            None => {}
        }
    }
    Some(read)
}

fn placement(value: ScalarValue) -> Option<Placement> {
    match value {
        ScalarValue::Int(at) => u8::try_from(at).ok()?.try_into().ok(),
        _ => None,
    }
}

/// How a question is answered; nothing for a question that only a later version asks.
fn form(place: &EvaluationPlace) -> Option<&'static AnswerForm> {
    discussion().evaluation.question(&place.question).map(|question| &question.answer)
}

fn answer(read: &mut Reflection, map: &Map<'_>, key: &str, place: EvaluationPlace) -> Option<()> {
    let answer = match form(&place) {
        None => return Some(()),
        Some(AnswerForm::Text) => EvaluationAnswer::Text(map.text(key)?),
        Some(AnswerForm::One(_)) => EvaluationAnswer::One(map.str(key)?.parse().ok()?),
        Some(AnswerForm::Many(_)) => return None,
    };
    read.evaluation.insert(place, answer);
    Some(())
}

fn choice(
    read: &mut Reflection,
    map: &Map<'_>,
    key: &str,
    place: EvaluationPlace,
    option: EvaluationOptionId,
) -> Option<()> {
    match (form(&place), map.scalar(key)) {
        (None, _) | (Some(AnswerForm::Many(_)), Some(ScalarValue::Boolean(false))) => {}
        (Some(AnswerForm::Many(_)), Some(ScalarValue::Boolean(true))) => {
            let chosen = read.evaluation.entry(place).or_insert(EvaluationAnswer::Many(BTreeSet::new()));
            if let EvaluationAnswer::Many(chosen) = chosen {
                chosen.insert(option);
            }
        }
        _ => return None,
    }
    Some(())
}
