//! What a group says about itself, apart and together.

mod damages;
mod properties;

use super::*;
use crate::instrument::{OverviewColumn, OverviewRow, Phase, ThicknessSign};

const ROUND: RoundId = RoundId::new([7; 16]);
const CELL: TablePlace =
    TablePlace { round: ROUND, row: OverviewRow::Proud, column: OverviewColumn::SuccessFactors };
const WHOLE: ContinuumPlace = ContinuumPlace { round: ROUND, aspect: Aspect::Whole };

fn asked(question: &str) -> EvaluationPlace {
    EvaluationPlace { round: ROUND, question: question.parse().unwrap() }
}

fn cell(before: &str, text: &str) -> ReflectionEdit {
    ReflectionEdit::Table { place: CELL, before: before.into(), text: text.into() }
}

fn placed(at: Option<u8>) -> ReflectionEdit {
    ReflectionEdit::Place { place: WHOLE, at: at.map(|at| at.try_into().unwrap()) }
}

fn words(question: &str, text: &str) -> ReflectionEdit {
    ReflectionEdit::Write { place: asked(question), before: String::new(), text: text.into() }
}

fn choose(question: &str, option: Option<&str>) -> ReflectionEdit {
    ReflectionEdit::Choose { place: asked(question), option: option.map(|option| option.parse().unwrap()) }
}

fn tick(question: &str, option: &str, ticked: bool) -> ReflectionEdit {
    ReflectionEdit::Tick { place: asked(question), option: option.parse().unwrap(), ticked }
}

fn phase(phase: Option<Phase>) -> ReflectionEdit {
    ReflectionEdit::Phase { round: ROUND, phase }
}

/// Some commons in which all of this was said, one after the other.
fn said(edits: &[ReflectionEdit]) -> CommonsDocument {
    let mut commons = CommonsDocument::new().unwrap();
    say(&mut commons, 1, edits);
    commons
}

fn say(commons: &mut CommonsDocument, seed: u64, edits: &[ReflectionEdit]) {
    edits.iter().for_each(|edit| commons.reflect(edit, &mut rng(seed)).unwrap());
}

fn read(commons: &CommonsDocument) -> Reflection {
    commons.read().unwrap().reflection
}

/// Both, with what each of them has.
fn exchange(anna: &mut CommonsDocument, bo: &mut CommonsDocument) {
    let (one, two) = (anna.clone(), bo.clone());
    anna.merge(two).unwrap();
    bo.merge(one).unwrap();
    assert_eq!(anna.heads(), bo.heads());
    assert_eq!(anna.read(), bo.read());
}

#[test]
fn a_reflection_reads_as_it_was_written() {
    let sign = ContinuumPlace { round: ROUND, aspect: Aspect::Sign(ThicknessSign::NewRoles) };
    let mut commons = said(&[
        cell("", "Kaféen"),
        placed(Some(62)),
        ReflectionEdit::Place { place: sign, at: Some(0.try_into().unwrap()) },
        phase(Some(Phase::People)),
        words("process_role", "De driver kjøkkenet."),
        choose("process_added", Some("both")),
        tick("process_stage", "designer", true),
        tick("process_stage", "initiator", true),
        tick("process_stage", "implementer", true),
        tick("process_stage", "initiator", false),
    ]);
    let stages = ["designer", "implementer"].map(|option| option.parse().unwrap());
    let expected = Reflection {
        table: [(CELL, "Kaféen".to_owned())].into(),
        placements: [(WHOLE, 62.try_into().unwrap()), (sign, 0.try_into().unwrap())].into(),
        phases: [(ROUND, Phase::People)].into(),
        evaluation: [
            (asked("process_role"), EvaluationAnswer::Text("De driver kjøkkenet.".into())),
            (asked("process_added"), EvaluationAnswer::One("both".parse().unwrap())),
            (asked("process_stage"), EvaluationAnswer::Many(stages.into())),
        ]
        .into(),
    };
    assert_eq!(read(&phone(&commons.save())), expected);
    let sent = crate::codec::encode(&expected);
    assert_eq!(crate::codec::decode(&sent), Ok(expected));
}

#[test]
fn each_round_has_a_reflection_of_its_own() {
    let later = RoundId::new([8; 16]);
    let mut commons = said(&[cell("", "Kaféen"), phase(Some(Phase::Grow))]);
    say(&mut commons, 2, &[ReflectionEdit::Phase { round: later, phase: Some(Phase::Map) }]);
    let read = read(&commons);
    assert_eq!(read.phases, [(ROUND, Phase::Grow), (later, Phase::Map)].into());
    assert_eq!(read.table.len(), 1);
}

#[test]
fn two_who_write_in_the_same_cell_apart_both_keep_what_they_wrote() {
    let (mut anna, mut bo) = (said(&[]), said(&[]));
    say(&mut anna, 1, &[cell("", "Kaféen")]);
    say(&mut bo, 2, &[cell("", "Hagen")]);
    exchange(&mut anna, &mut bo);
    let text = read(&anna).table[&CELL].clone();
    assert!(text.contains("Kaféen") && text.contains("Hagen"), "{text}");
}

#[test]
fn two_who_answer_the_same_question_in_words_apart_both_keep_what_they_wrote() {
    let (mut anna, mut bo) = (said(&[]), said(&[]));
    say(&mut anna, 1, &[words("result_goals", "Nær.")]);
    say(&mut bo, 2, &[words("result_goals", "Langt unna.")]);
    exchange(&mut anna, &mut bo);
    let answer = read(&anna).evaluation[&asked("result_goals")].clone();
    let EvaluationAnswer::Text(text) = answer else { panic!("words") };
    assert!(text.contains("Nær.") && text.contains("Langt unna."), "{text}");
}

#[test]
fn who_writes_in_a_cell_that_grew_beneath_them_takes_nothing_away() {
    let commons = said(&[cell("", "Kaféen. Hagen."), cell("Kaféen.", "Hele kaféen.")]);
    assert_eq!(read(&commons).table[&CELL], "Hele kaféen. Hagen.");
}

#[test]
fn of_two_who_place_the_group_at_once_one_placement_stays_and_it_is_the_same_for_both() {
    let (mut anna, mut bo) = (said(&[]), said(&[]));
    say(&mut anna, 1, &[placed(Some(20)), phase(Some(Phase::Map)), choose("process_added", Some("both"))]);
    say(&mut bo, 2, &[placed(Some(70)), phase(Some(Phase::Tell)), choose("process_added", Some("addition"))]);
    exchange(&mut anna, &mut bo);
    let kept = read(&anna);
    assert!([20, 70].contains(&kept.placements[&WHOLE].get()), "{kept:?}");
    assert!([Phase::Map, Phase::Tell].contains(&kept.phases[&ROUND]), "{kept:?}");
    assert_eq!(kept.evaluation.len(), 1);
    say(&mut bo, 2, &[placed(Some(50))]);
    anna.merge(bo).unwrap();
    assert_eq!(read(&anna).placements[&WHOLE].get(), 50, "who has seen both has the last word");
}

#[test]
fn what_is_taken_back_is_missing_again() {
    let mut commons =
        said(&[placed(Some(20)), phase(Some(Phase::Map)), choose("process_added", Some("both"))]);
    let ticks = [tick("process_stage", "designer", true), tick("process_stage", "designer", false)];
    say(&mut commons, 1, &ticks);
    say(&mut commons, 1, &[placed(None), phase(None), choose("process_added", None)]);
    assert_eq!(read(&commons), Reflection::default());
}

#[test]
fn a_text_that_is_deleted_again_is_empty() {
    let commons = said(&[cell("", "Kaféen"), cell("Kaféen", "")]);
    assert_eq!(read(&commons).table[&CELL], "");
}

#[test]
fn what_one_takes_back_while_another_moves_it_stays_where_it_was_moved_to() {
    let base = said(&[placed(Some(20)), tick("process_stage", "designer", true)]).save();
    let (mut anna, mut bo) = (phone(&base), phone(&base));
    say(&mut anna, 2, &[placed(None)]);
    say(&mut bo, 3, &[placed(Some(40))]);
    exchange(&mut anna, &mut bo);
    assert_eq!(read(&anna).placements[&WHOLE].get(), 40);
}

#[test]
fn what_two_tick_apart_is_ticked_together() {
    let (mut anna, mut bo) = (said(&[]), said(&[]));
    say(&mut anna, 1, &[tick("process_stage", "designer", true)]);
    say(&mut bo, 2, &[tick("process_stage", "designer", true), tick("process_stage", "initiator", true)]);
    exchange(&mut anna, &mut bo);
    let both = ["designer", "initiator"].map(|option| option.parse().unwrap()).into();
    assert_eq!(read(&anna).evaluation[&asked("process_stage")], EvaluationAnswer::Many(both));
    say(&mut anna, 1, &[tick("process_stage", "designer", false)]);
    exchange(&mut anna, &mut bo);
    let one = ["initiator".parse().unwrap()].into();
    assert_eq!(read(&bo).evaluation[&asked("process_stage")], EvaluationAnswer::Many(one));
}

#[test]
fn a_reflection_edit_that_changes_nothing_leaves_no_trace() {
    let edits = [
        cell("", "Kaféen"),
        placed(Some(20)),
        phase(Some(Phase::Map)),
        words("process_role", "Kjøkkenet"),
        choose("process_added", Some("both")),
        tick("process_stage", "designer", true),
    ];
    let mut commons = said(&edits);
    let heads = commons.heads();
    say(&mut commons, 1, &edits[1..3]);
    say(&mut commons, 1, &edits[4..]);
    say(&mut commons, 1, &[cell("Kaféen", "Kaféen"), tick("process_stage", "initiator", false)]);
    say(&mut commons, 1, &[words("result_goals", ""), choose("process_influence", None)]);
    assert_eq!(commons.heads(), heads);
}

#[test]
fn a_cell_that_gets_too_long_is_refused_and_the_earlier_text_stays() {
    let mut commons = said(&[cell("", "Kaféen")]);
    let long = "å".repeat(5_001);
    for refused in [cell("Kaféen", &long), words("process_role", &long)] {
        let error = commons.reflect(&refused, &mut rng(2));
        assert_eq!(error, Err(CommonsError::TooLong { length: 5_001, limit: 5_000 }));
    }
    assert_eq!(read(&commons).table[&CELL], "Kaféen");
    assert!(read(&commons).evaluation.is_empty());
    say(&mut commons, 2, &[cell("Kaféen", &long[2..])]);
    assert_eq!(read(&commons).table[&CELL].chars().count(), 5_000);
}

#[test]
fn what_the_evaluation_does_not_ask_is_not_answered() {
    let mut commons = said(&[]);
    for wrong in [
        words("weather", "Sol"),
        words("process_added", "Litt"),
        words("process_stage", "Litt"),
        choose("process_role", None),
        choose("process_stage", Some("designer")),
        choose("process_added", Some("designer")),
        tick("process_added", "both", true),
        tick("process_stage", "both", true),
        tick("weather", "sun", true),
    ] {
        let refused = commons.reflect(&wrong, &mut rng(2));
        assert!(matches!(refused, Err(CommonsError::NoSuchQuestion(_))), "{wrong:?}");
    }
    assert_eq!(commons.heads(), CommonsDocument::new().unwrap().heads());
}

#[test]
fn a_placement_lies_between_thin_and_thick() {
    assert_eq!(Placement::try_from(100).map(Placement::get), Ok(100));
    assert!(Placement::try_from(101).is_err());
    assert!(crate::codec::decode::<Placement>(&crate::codec::encode(&101)).is_err());
}
