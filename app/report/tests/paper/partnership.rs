//! A report of an invented partnership: two rounds of the survey, what the group says about itself, and a plan.

use crate::sample::{self, Lots};
use samson_report::{Answered, Measurement, PlanSheet, Report, SurveyReport, Talk, Together};
use samson_shared::ids::{Group, IndicatorId, MeasurementId, RowId};
use samson_shared::instrument::{
    OverviewColumn, OverviewRow, Parts, Phase, ThicknessSign, discussion, survey, survey_with,
};
use samson_shared::language::Language;
use samson_shared::plan::{
    Cell, FieldPlace, Frequency, Indicator, IndicatorLevel, Measurement as Measured, Method, Origin, Plan,
    Row, Step,
};
use samson_shared::protection::Protection;
use samson_shared::response::{Answer, Note, NoteKind};
use samson_shared::scoring::{RoundAnswers, SurveyProfile, Voice};
use samson_shared::text::Date;

/// Half of the municipality, half of the enterprise, who see some things differently; two of the first write.
fn answers(people: u32, parts: Parts, seed: u64) -> RoundAnswers {
    let mut lots = Lots(seed);
    let mut answers = RoundAnswers::default();
    let group = |person| if person * 2 < people { Group::Municipality } else { Group::Enterprise };
    for (index, asked) in survey_with(parts).statements.iter().enumerate() {
        let mut said = |person| {
            let lean = if group(person) == Group::Municipality && index % 3 == 0 { 0.3 } else { 0.0 };
            let lot = (lots.next() * 0.7 + lean).clamp(0.0, 0.99);
            let number = match &asked.kind {
                samson_shared::instrument::Kind::Percent => 1 + (lot * 100.0) as i64,
                samson_shared::instrument::Kind::Choice(choices) => 1 + (lot * choices.len() as f64) as i64,
                _ => 1 + (lot * 5.0) as i64,
            };
            Answer::read(&asked.kind, number).unwrap_or(Answer::Skipped)
        };
        let voices = (0..people).map(|person| Voice { group: Some(group(person)), said: said(person) });
        answers.answers.insert(asked.id.clone(), voices.collect());
    }
    let note = |text: &str| Note {
        statement: "q14".parse().unwrap(),
        kind: NoteKind::Comment,
        text: text.to_owned(),
    };
    answers.notes = vec![note("Åse: vi ses hver uke."), note("Alle hilser. #let x = 1 *ikke fet*")];
    answers
}

/// A round of the survey.
pub(crate) fn measurement(
    title: &str,
    date: Date,
    people: u32,
    parts: Parts,
    seed: u64,
) -> Measurement<SurveyProfile> {
    let (protection, instrument) = (Protection::default(), survey_with(parts));
    let answers = answers(people, parts, seed);
    let of = (people, people + 1);
    let profile = SurveyProfile::of(survey(), instrument, &answers, of, protection).unwrap();
    Measurement { title: title.to_owned(), date, protection, on_paper: 0, profile }
}

/// The second round of a partnership of twenty.
pub(crate) fn report(language: Language) -> SurveyReport {
    let date = |year, month, day| Date { year, month, day };
    let scorecard = sample::report(language);
    Report {
        language,
        collaboration: scorecard.collaboration,
        made: date(2027, 3, 2),
        current: measurement("Våren 2027", date(2027, 3, 1), 20, Parts::ALL, 5),
        earlier: vec![measurement("Våren 2026", date(2026, 3, 1), 12, Parts::ALL, 6)],
        talks: vec![Talk { field: survey().factors[1].id.clone(), text: "Vi vil spørre flere.".into() }],
        actions: Vec::new(),
        together: together(),
        plan: Some(plan()),
        left_out: [].into(),
    }
}

/// Something of everything.
pub(crate) fn together() -> Together {
    let asked = &discussion().evaluation.questions;
    let text = asked.iter().find(|one| one.answer.options().is_empty()).unwrap();
    let chosen = asked.iter().find(|one| !one.answer.options().is_empty()).unwrap();
    let option = chosen.answer.options()[0].id.clone();
    Together {
        overview: [
            ((OverviewRow::Proud, OverviewColumn::WorkingTogether), "Kaféen er åpen hver dag.".to_owned()),
            ((OverviewRow::TipsMunicipality, OverviewColumn::Barriers), "Svar innen en uke.".to_owned()),
        ]
        .into(),
        whole: Some(40),
        signs: [(ThicknessSign::NewRoles, 75)].into(),
        phase: Some(Phase::People),
        evaluation: [
            (text.id.clone(), Answered::Text("Vi lytter mer enn før.".to_owned())),
            (chosen.id.clone(), Answered::Chosen(vec![option])),
        ]
        .into(),
    }
}

/// A row of texts.
fn row(byte: u8, step: Step, field: &str, texts: &[(&str, &str)]) -> Row {
    let cells = texts.iter().map(|(column, text)| (column.parse().unwrap(), Cell::Text((*text).to_owned())));
    let place = FieldPlace { step, field: field.parse().unwrap() };
    Row { id: RowId::new([byte; 16]), place, cells: cells.collect(), created: byte.into(), removed: false }
}

/// An output that is measured, and an impact that nobody has argued for.
fn indicators() -> Vec<Indicator> {
    let measured = |byte: u8, date: &str, value: Option<&str>| Measured {
        origin: Origin::Hand(MeasurementId::new([byte; 16])),
        date: date.parse().unwrap(),
        value: value.map(|value| value.parse().unwrap()),
        unit: "personer".into(),
        note: if value.is_none() { "Stengt i ferien".into() } else { String::new() },
        created: byte.into(),
        removed: false,
    };
    let output = Indicator {
        name: "Fullførte kurset".into(),
        unit: "personer".into(),
        level: Some(IndicatorLevel::Output),
        method: Some(Method::Count),
        frequency: Some(Frequency::Monthly),
        target_value: Some("100".parse().unwrap()),
        target_date: Some("2027-12-31".parse().unwrap()),
        baseline_value: Some("0".parse().unwrap()),
        baseline_date: Some("2027-01-01".parse().unwrap()),
        measurements: vec![measured(1, "2027-02-01", Some("12.5")), measured(2, "2027-02-20", None)],
        ..Indicator::new(IndicatorId::new([1; 16]), 1)
    };
    let impact = Indicator {
        id: IndicatorId::new([2; 16]),
        name: "Tjener egne penger".into(),
        level: Some(IndicatorLevel::Impact),
        measurements: vec![measured(3, "2027-02-02", Some("777"))],
        ..output.clone()
    };
    vec![output, impact]
}

/// The beginning of a plan.
pub(crate) fn plan() -> Plan {
    let mut plan = Plan {
        rows: vec![
            row(1, Step::Problem, "causes", &[("text", "Få møteplasser")]),
            row(2, Step::TheoryOfChange, "activities", &[("activity", "Kafé hver dag"), ("who", "Alle")]),
            row(3, Step::TheoryOfChange, "chains", &[("if_we", "åpner døra"), ("then", "kommer folk")]),
        ],
        indicators: indicators(),
        ..Plan::default()
    };
    let problem = FieldPlace { step: Step::Problem, field: "problem".parse().unwrap() };
    plan.texts.insert(problem, "Mange sitter alene. #let y = 2".into());
    plan
}

/// The plan of the same group by itself.
pub(crate) fn plan_sheet(language: Language) -> PlanSheet {
    let made = Date { year: 2027, month: 2, day: 22 };
    PlanSheet { language, collaboration: sample::report(language).collaboration, made, plan: plan() }
}
