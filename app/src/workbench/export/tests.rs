use super::*;
use crate::platform::Rng;
use crate::workbench::testing;
use samson_shared::document::Commons;
use samson_shared::ids::{Group, IndicatorId, InstrumentId};
use samson_shared::instrument::{scorecard, survey};
use samson_shared::plan::{Indicator, Link, Plan};

/// A round in which this many people said 4 to everything that takes it.
fn round(number: u8, instrument: &InstrumentId, version: u32, people: u32) -> Measured {
    let known = instrument::find(instrument, version).unwrap();
    testing::round(number, people, known, Some(Group::Municipality), 4)
}

fn rounds() -> Vec<Measured> {
    let (scorecard, survey) = (scorecard(), &survey().instrument);
    vec![round(1, &scorecard.id, scorecard.version, 6), round(2, &survey.id, survey.version, 6)]
}

fn job(rounds: Vec<Measured>, file: ExportFile) -> MakeExport {
    let link = Some(Link::factor(survey().factors[0].id.as_str()).unwrap());
    let followed = Indicator { link, ..Indicator::new(IndicatorId::new([1; 16]), 1) };
    let plan = Plan { indicators: vec![followed], ..Plan::default() };
    let of = ExportOf {
        collaboration: CollaborationId::new([9; 16]),
        name: "DYRK".into(),
        made: 1_800_000_000,
        language: Language::Bokmal,
    };
    MakeExport { of, rounds, commons: Commons { plan, ..Commons::default() }, file }
}

fn made(rounds: Vec<Measured>) -> Export {
    let file = job(rounds, ExportFile::Json).run(&mut Rng::default(), &mut |_, _| {}).unwrap();
    Export::from_json(&file).unwrap()
}

#[test]
fn every_round_is_in_the_file_whatever_it_asked() {
    let export = made(rounds());
    assert_eq!((export.rounds.len(), export.surveys.len()), (1, 1));
    assert_eq!(export.surveys[0].factors[0].score, Some(4.0));
}

#[test]
fn an_indicator_that_follows_rounds_has_their_figures() {
    let indicators = made(rounds()).plan.unwrap().indicators;
    let measured: Vec<Option<f64>> = indicators[0].measurements.iter().map(|one| one.value).collect();
    assert_eq!(measured, [Some(4.0)]);
}

#[test]
fn a_round_that_is_too_small_or_cannot_be_read_is_left_out_and_hides_no_other() {
    let (survey, mut all) = (&survey().instrument, rounds());
    all.push(round(3, &survey.id, survey.version, 2));
    all.push(Measured { opened: ByteBuf::from(vec![1]), ..round(4, &survey.id, survey.version, 6) });
    all.push(Measured { version: 99, ..round(5, &survey.id, survey.version, 6) });
    let export = made(all);
    assert_eq!((export.rounds.len(), export.surveys.len()), (1, 1));
}

#[test]
fn a_table_of_the_survey_has_its_rows() {
    let file = ExportFile::Csv(Table::Factors);
    let csv = job(rounds(), file).run(&mut Rng::default(), &mut |_, _| {}).unwrap();
    let csv = String::from_utf8(csv.into_vec()).unwrap();
    assert!(csv.lines().count() > survey().factors.len(), "{csv}");
}
