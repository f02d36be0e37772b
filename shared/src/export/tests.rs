use super::*;
use crate::document;
use crate::document::{Commons, NotePlace, Spot};
use crate::ids::{ActionId, Group, RoundId};
use crate::instrument::{MatrixCell, scorecard};
use crate::language::Language;
use crate::protection::Protection;
use crate::response::{Answer, Level, NoteKind};
use crate::scoring::{Profile, RoundAnswers, Voice};
use schemars::schema_for;
use std::collections::BTreeSet;

mod survey;
mod together;

const ROUND: RoundId = RoundId::new([3; 16]);
/// What somebody may write who has heard of formulas.
const NASTY: &str = "=HYPERLINK(\"http://x\";\"طريق 🎉\")";

/// Six of the municipality say 4, six of the enterprise say 2; one idea.
fn profile() -> Profile {
    let instrument = scorecard();
    let voice = |person: usize| if person < 6 { (Group::Municipality, 4) } else { (Group::Enterprise, 2) };
    let voices = || (0..12).map(voice).map(|(group, level)| (Some(group), Level::try_from(level).unwrap()));
    let mut answers = RoundAnswers::default();
    for value in &instrument.values {
        answers
            .weights
            .insert(value.id.clone(), voices().map(|(group, said)| Voice { group, said }).collect());
    }
    for statement in &instrument.statements {
        let said = voices().map(|(group, said)| Voice { group, said: Answer::Level(said) });
        answers.answers.insert(statement.id.clone(), said.collect());
    }
    let statement = instrument.statements[0].id.clone();
    answers.notes.push(crate::response::Note { statement, kind: NoteKind::Idea, text: NASTY.into() });
    Profile::of(instrument, &answers, 12, 13, Protection::default()).unwrap()
}

fn commons() -> Commons {
    let mut commons = Commons::default();
    commons.actions.push(document::Action {
        id: ActionId::new([4; 16]),
        what: NASTY.into(),
        who: "Anna".into(),
        why: String::new(),
        by: Some("2027-03-31".parse().unwrap()),
        status: document::Status::GoingOn,
        cell: Some(MatrixCell::ALL[1]),
        round: ROUND,
        field: Some(scorecard().fields[0].id.clone()),
        statement: Some(scorecard().statements[0].id.clone()),
        created: 0,
    });
    commons.notes.insert(NotePlace { round: ROUND, spot: Spot::Round }, "Fra praten".into());
    commons
}

fn export() -> Export {
    let (profile, commons) = (profile(), commons());
    let told = Told {
        round: ROUND,
        title: "Høsten 2026",
        opened: "2026-11-23",
        protection: Protection::default(),
        instrument: scorecard(),
        profile: &profile,
        on_paper: 3,
    };
    let mut export = Export::new("ab".into(), "DYRK".into(), "2026-11-24".into(), "nb".into());
    export.add_round(&told, &commons, Language::Bokmal);
    export.add_actions(&commons);
    export
}

#[test]
fn an_export_reads_as_it_was_written() {
    assert_eq!(Export::from_json(&export().to_json()), Ok(export()));
}

#[test]
fn an_export_holds_what_the_screens_show() {
    let export = export();
    let round = &export.rounds[0];
    assert_eq!((round.fields.len(), round.statements.len()), (7, scorecard().statements.len()));
    assert_eq!(round.fields[0].score, Some(5.0));
    assert_eq!(round.statements[0].distribution, [0, 6, 0, 6, 0]);
    assert_eq!(round.groups.iter().map(|group| group.responses).collect::<Vec<_>>(), [6, 6]);
    assert_eq!((round.written[0].text.as_str(), round.notes[0].text.as_str()), (NASTY, "Fra praten"));
    assert_eq!(
        (export.actions[0].status.as_str(), export.actions[0].by.as_deref()),
        ("going_on", Some("2027-03-31"))
    );
}

#[test]
fn a_newer_export_asks_for_an_update_and_another_file_is_none() {
    let newer = Export { version: VERSION + 1, ..export() };
    assert_eq!(Export::from_json(&newer.to_json()), Err(ExportError::Newer));
    let with_less = br#"{"format": "samson-export", "version": 2, "everything": "else"}"#;
    assert_eq!(Export::from_json(with_less), Err(ExportError::Newer), "whatever it looks like");
    let cut = &export().to_json()[..100];
    let foreign = br#"{"format": "excel", "version": 1}"#;
    for file in [&b""[..], b"[]", b"{}", br#"{"format": "samson-export", "version": 1}"#, cut, foreign] {
        assert_eq!(
            Export::from_json(file),
            Err(ExportError::NotAnExport),
            "{}",
            String::from_utf8_lossy(file)
        );
    }
}

mod brought_in {
    use super::*;

    const NOW: RoundId = RoundId::new([9; 16]);

    fn bring(export: &Export, known: &[document::Action]) -> Result<Vec<document::Action>, ExportError> {
        export.new_actions(known, &[ROUND, NOW], NOW, 7)
    }

    #[test]
    fn actions_come_back_as_they_were() {
        let brought = bring(&export(), &[]).unwrap();
        assert_eq!(brought, [document::Action { created: 7, ..commons().actions[0].clone() }]);
    }

    #[test]
    fn what_a_collaboration_has_already_does_not_come_twice() {
        assert_eq!(bring(&export(), &commons().actions), Ok(Vec::new()));
    }

    #[test]
    fn an_action_of_a_round_from_elsewhere_belongs_to_this_one() {
        let mut export = export();
        export.actions[0].round = RoundId::new([8; 16]).to_string();
        assert_eq!(bring(&export, &[]).unwrap()[0].round, NOW);
    }

    #[test]
    fn an_action_that_was_changed_into_nonsense_is_refused_with_all_the_others() {
        let spoil: [fn(&mut Action); 6] = [
            |action| action.id = "?".into(),
            |action| action.by = Some("2027-02-30".into()),
            |action| action.status = "soon".into(),
            |action| action.cell = Some("somewhere".into()),
            |action| action.field = Some("No field!".into()),
            |action| action.what = "å".repeat(document::Action::WHAT_LIMIT + 1),
        ];
        for change in spoil {
            let mut export = export();
            let mut other = export.actions[0].clone();
            change(&mut other);
            export.actions.push(other.clone());
            assert_eq!(bring(&export, &[]), Err(ExportError::NotAnExport), "{other:?}");
        }
    }
}

/// `SAMSON_UPDATE=1 cargo test -p samson-shared --all-features export` writes it anew.
#[test]
fn the_documented_schema_is_that_of_the_types() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/export.schema.json");
    let schema = serde_json::to_string_pretty(&schema_for!(Export)).unwrap() + "\n";
    if std::env::var_os("SAMSON_UPDATE").is_some() {
        std::fs::write(path, &schema).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), schema);
}

/// Written before surveys and plans were told: programs that read such files go on reading them.
#[test]
fn a_file_of_the_scorecard_alone_is_what_it_was() {
    let file = serde_json::to_value(export()).unwrap();
    let keys: BTreeSet<&str> = file.as_object().unwrap().keys().map(String::as_str).collect();
    let before = ["actions", "collaboration", "format", "language", "made", "name", "rounds", "version"];
    assert_eq!(keys, before.into());
    let mut of_then = file.clone();
    of_then["rounds"][0].as_object_mut().unwrap().remove("on_paper");
    let read = Export::from_json(&serde_json::to_vec(&of_then).unwrap()).unwrap();
    assert_eq!((read.rounds.len(), read.surveys.len(), read.plan), (1, 0, None));
}

#[cfg(feature = "text")]
mod in_tables {
    use super::*;
    use crate::text::Catalogue;

    fn lines(table: Table) -> Vec<String> {
        let csv = table.csv(&export(), &Catalogue::of(Language::Bokmal));
        csv.trim_start_matches('\u{feff}').lines().map(str::to_owned).collect()
    }

    #[test]
    fn every_table_has_a_heading_for_every_column() {
        for table in Table::ALL {
            let csv = table.csv(&export(), &Catalogue::of(Language::Bokmal));
            let quoted_away = csv.replace(&NASTY.replace('"', "\"\""), "");
            let columns: Vec<usize> = quoted_away.lines().map(|line| line.matches(';').count()).collect();
            let is_told = matches!(table.subject(), Subject::Scorecard) || table == Table::Actions;
            assert!(columns.len() > usize::from(is_told), "{csv}");
            assert!(columns.iter().all(|count| *count == columns[0]), "{csv}");
            assert!(!csv.contains("export-"), "a heading has no text: {csv}");
        }
    }

    #[test]
    fn figures_have_decimal_commas_and_rows_name_their_round() {
        let lines = lines(Table::Fields);
        assert_eq!(lines.len(), 8);
        assert!(lines[1].starts_with("Høsten 2026;"), "{lines:?}");
        assert!(lines[1].ends_with(";5;5;0"), "{lines:?}");
    }

    #[test]
    fn what_people_wrote_is_never_a_formula() {
        for table in [Table::Notes, Table::Actions] {
            let written = lines(table).join("\n");
            assert!(
                written.contains("\"'=HYPERLINK") && !written.contains(";=") && !written.contains(";\"="),
                "{written}"
            );
        }
    }

    #[test]
    fn an_action_names_its_status_its_field_and_its_box() {
        let action = &lines(Table::Actions)[1];
        for part in ["Anna;2027-03-31;", "Prøv noe nytt", "Likeverd"] {
            assert!(action.contains(part), "{part}: {action}");
        }
    }

    #[test]
    fn groups_show_field_by_field_and_statement_by_statement() {
        let expected = 1 + 2 * (7 + scorecard().statements.len());
        assert_eq!(lines(Table::Groups).len(), expected);
    }
}
