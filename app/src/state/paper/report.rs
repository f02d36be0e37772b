//! What goes into a report: the round, those before it, and what everybody wrote since.

use crate::services::records::Round;
use crate::state::{Problem, Reading, Samson, SharedText};
use crate::workbench::JobError;
use samson_report::{Action, Measurement, Report, Status, Talk};
use samson_shared::document::{self, NotePlace, Spot};
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::instrument::Instrument;
use samson_shared::text::Date;

impl Samson {
    /// Everything a report about a revealed round tells, in the language of the screen.
    pub(super) async fn report(self, round: RoundId) -> Result<Report, Problem> {
        let (collaboration, record) = self.round(round)?;
        let instrument = record.questions().ok_or(Problem::Job(JobError::Newer))?;
        let current = self.measurement(&record).await?;
        let before = Reading(self).before(&record);
        let mut earlier = Vec::new();
        for record in before.iter().filter(|record| record.opened && record.questions().is_some()) {
            earlier.push(self.measurement(record).await?);
        }
        Ok(Report {
            language: self.language(),
            collaboration: collaboration.name,
            made: self.today(),
            current,
            earlier,
            talks: self.talks(round, instrument),
            actions: self.actions(collaboration.id, round, &before),
        })
    }

    /// The figures of a round as its profile shows them: what its protection hides is in neither.
    async fn measurement(self, record: &Round) -> Result<Measurement, Problem> {
        Ok(Measurement {
            title: Reading(self).label(record),
            date: Date::at(record.since),
            protection: record.protection,
            on_paper: record.on_paper,
            profile: Reading(self).figures(record).await?,
        })
    }

    fn talks(self, round: RoundId, instrument: &Instrument) -> Vec<Talk> {
        let talk = |field: &samson_shared::instrument::Field| {
            let place = SharedText::Note(NotePlace { round, spot: Spot::Field(field.id.clone()) });
            Talk { field: field.id.clone(), text: self.shared_text(&place) }
        };
        instrument.fields.iter().map(talk).filter(|talk| !talk.text.trim().is_empty()).collect()
    }

    /// What was agreed in this round, and then what is left from the rounds before.
    fn actions(self, collaboration: CollaborationId, round: RoundId, before: &[Round]) -> Vec<Action> {
        let commons = self.commons(collaboration);
        let of_now = commons.actions.iter().filter(|action| action.round == round && !was_a_mistake(action));
        let is_from_before = |action: &&document::Action| before.iter().any(|round| round.id == action.round);
        let left = commons.actions.iter().filter(is_from_before).filter(|action| is_unfinished(action));
        of_now.chain(left).map(on_paper).collect()
    }
}

/// Dropped, and nobody said why.
fn was_a_mistake(action: &document::Action) -> bool {
    action.status == document::Status::Dropped && action.why.trim().is_empty()
}

const fn is_unfinished(action: &document::Action) -> bool {
    matches!(action.status, document::Status::Open | document::Status::GoingOn)
}

fn on_paper(action: &document::Action) -> Action {
    Action {
        what: action.what.clone(),
        who: action.who.clone(),
        by: action.by,
        status: match action.status {
            document::Status::Open => Status::Open,
            document::Status::GoingOn => Status::GoingOn,
            document::Status::Done => Status::Done,
            document::Status::Dropped => Status::Dropped,
        },
        why: action.why.clone(),
        field: action.field.clone(),
        cell: action.cell,
    }
}
