//! Reports of invented groups: the same at every run.

use samson_report::{Action, Form, Measurement, Report, Sheet, Status, Talk, Together};
use samson_shared::ids::Group;
use samson_shared::instrument::{Instrument, MatrixCell, scorecard};
use samson_shared::language::Language;
use samson_shared::protection::Protection;
use samson_shared::response::{Answer, Level, Note, NoteKind};
use samson_shared::scoring::{Profile, RoundAnswers, Voice};
use samson_shared::text::Date;
use std::collections::BTreeSet;

/// Those whose documents somebody has looked at.
pub(crate) const REVIEWED: [Language; 2] = [Language::Bokmal, Language::English];

/// Numbers that look drawn by lot (Knuth's MMIX constants).
pub(crate) struct Lots(pub(crate) u64);

impl Lots {
    pub(crate) fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as f64 / f64::from(1u32 << 31)
    }

    /// A level near `mean` (1 to 5).
    fn level(&mut self, mean: f64) -> Level {
        let spread = (self.next() + self.next() + self.next() - 1.5) * 2.2;
        Level::try_from((mean + spread).round().clamp(1.0, 5.0) as u8).unwrap()
    }
}

/// What a group of this many says: fields differ, the municipality is happier than the others.
pub(crate) fn answers(people: u32, seed: u64) -> RoundAnswers {
    let instrument = scorecard();
    let mut lots = Lots(seed);
    let group = |person: u32| Group::ALL[(person * 3 / people) as usize];
    let mut answers = RoundAnswers::default();
    for value in &instrument.values {
        let voice = |person| Voice { group: Some(group(person)), said: lots.level(4.1) };
        answers.weights.insert(value.id.clone(), (0..people).map(voice).collect());
    }
    for (index, statement) in instrument.statements.iter().enumerate() {
        let field = instrument.fields.iter().position(|field| field.id == statement.field).unwrap();
        let mean = 2.4 + (field * 5 % 7) as f64 * 0.3 + (index * 7 % 5) as f64 * 0.15;
        let mut said = |person| match lots.next() {
            lot if lot < 0.06 => Answer::Skipped,
            _ => {
                Answer::Level(lots.level(mean + if group(person) == Group::Municipality { 0.8 } else { 0.0 }))
            }
        };
        let voices = (0..people).map(|person| Voice { group: Some(group(person)), said: said(person) });
        answers.answers.insert(statement.id.clone(), voices.collect());
    }
    answers.notes = notes(instrument);
    answers
}

fn notes(instrument: &Instrument) -> Vec<Note> {
    let texts = [
        (0, NoteKind::Idea, "Ha en fast runde først i møtet, der alle sier noe."),
        (
            0,
            NoteKind::Comment,
            "Vi fra kommunen snakker for mye. #let x = 1 *ikke fet* [ikke markup] $x$ \\ @her",
        ),
        (3, NoteKind::Idea, "Møt folk ute: på kaia, på butikken, på fotballbanen."),
        (9, NoteKind::Idea, "يجب أن نلتقي في أماكن يعرفها الجميع، مرة كل شهر (2026)."),
        (10, NoteKind::Comment, "Команда має говорити простіше: коротко, чесно й без жаргону."),
        (20, NoteKind::Idea, "Første linje.\nAndre linje, etter et linjeskift."),
    ];
    let note = |(at, kind, text): (usize, NoteKind, &str)| Note {
        statement: instrument.statements[at].id.clone(),
        kind,
        text: text.to_owned(),
    };
    texts.into_iter().map(note).collect()
}

/// A round with this many of `headcount` people.
pub(crate) fn measurement(title: &str, date: Date, people: u32, headcount: u32, seed: u64) -> Measurement {
    let protection = Protection::default();
    let profile = Profile::of(scorecard(), &answers(people, seed), people, headcount, protection).unwrap();
    Measurement { title: title.to_owned(), date, protection, on_paper: 0, profile }
}

/// The third round of a group of sixty.
pub(crate) fn report(language: Language) -> Report {
    let date = |year, month, day| Date { year, month, day };
    let day = |text: &str| Some(text.parse().unwrap());
    let field = |index: usize| scorecard().fields[index].id.clone();
    let action = |what: &str, who: &str, by, status, about| Action {
        what: what.to_owned(),
        who: who.to_owned(),
        by,
        status,
        why: String::new(),
        field: Some(field(about)),
        cell: MatrixCell::ALL.get(about / 2).copied(),
    };
    Report {
        language,
        collaboration: "DYRK: felles kjøkkenhage på Bjellandstrand".to_owned(),
        made: date(2026, 11, 23),
        current: measurement("Høsten 2026", date(2026, 11, 23), 60, 61, 3),
        earlier: vec![
            measurement("Høsten 2025", date(2025, 10, 30), 41, 50, 1),
            measurement("Våren 2026", date(2026, 5, 12), 52, 55, 2),
        ],
        talks: vec![
            Talk {
                field: field(0),
                text: "Vi var uenige om hvem som bestemte sist. Alle vil ha en fast runde.".to_owned(),
            },
            Talk { field: field(2), text: "  ".to_owned() },
        ],
        actions: vec![
            action(
                "Start hvert møte med en runde der alle sier noe.",
                "Åse",
                day("2027-01-15"),
                Status::GoingOn,
                0,
            ),
            action(
                "Lag en liste over hva hver av oss kan, og heng den opp på kjøkkenet.",
                "Øystein og Amina",
                day("2027-02-28"),
                Status::Open,
                6,
            ),
            action("Inviter naboene til åpen dag.", "", None, Status::Open, 3),
            Action {
                why: "Bussen går nå likevel om kvelden.".to_owned(),
                ..action("Leie minibuss.", "Per", None, Status::Dropped, 4)
            },
        ],
        together: Together::default(),
        plan: None,
        left_out: BTreeSet::new(),
    }
}

/// The questions of the same group on paper.
pub(crate) fn form(language: Language) -> Form {
    Form {
        language,
        collaboration: "DYRK: felles kjøkkenhage på Bjellandstrand".to_owned(),
        round: "Høsten 2026".to_owned(),
        instrument: scorecard().id.clone(),
        version: scorecard().version,
        groups: Group::ALL.to_vec(),
    }
}

/// The way back for who leads the same group. The code is a square with a hole: what it says is the app's to draw.
pub(crate) fn sheet(language: Language) -> Sheet {
    Sheet {
        language,
        collaboration: "DYRK: felles kjøkkenhage på Bjellandstrand".to_owned(),
        made: Date { year: 2026, month: 11, day: 24 },
        link: format!("https://samson.example/f#{}", "aB3Yx7Q9Z".repeat(22)),
        code: Some(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path fill=\"#fff\" d=\"M0 0h9v9H0z\"/>\
             <path fill=\"#000\" d=\"M1 1h7v7H1zM3 3v3h3V3z\"/></svg>"
                .to_owned(),
        ),
    }
}
