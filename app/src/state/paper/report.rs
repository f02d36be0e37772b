//! What goes into a report: the round, those before it, and what everybody wrote since.

use crate::services::records::Round;
use crate::state::{Problem, Reading, Samson, SharedText};
use crate::workbench::JobError;
use samson_report::{Action, Measurement, Report, Status, SurveyReport, Talk};
use samson_shared::document::{self, NotePlace, Spot};
use samson_shared::ids::{CollaborationId, FieldId, RoundId};
use samson_shared::instrument::{family, survey_of};
use samson_shared::plan::Plan;
use samson_shared::text::Date;
use std::collections::BTreeSet;

/// A report about a round of either instrument.
pub(super) enum Told {
    Scorecard(Report),
    Survey(SurveyReport),
}

impl Samson {
    /// Everything a report about a revealed round tells, in the language of the screen. Earlier rounds that cannot be read,
    /// or were too small, hide nothing of this one.
    pub(super) async fn told(self, round: RoundId) -> Result<Told, Problem> {
        let (_, record) = self.round(round)?;
        let instrument = record.questions().ok_or(Problem::Job(JobError::Newer))?;
        let before = self.comparable(&record);
        Ok(if survey_of(instrument).is_some() {
            let mut earlier = Vec::new();
            for record in &before {
                let figures = Reading(self).survey_figures(record).await;
                earlier.extend(figures.map(|figures| self.measurement(record, figures)));
            }
            let current = self.measurement(&record, Reading(self).survey_figures(&record).await?);
            Told::Survey(self.report_of(round, current, earlier).await?)
        } else {
            let mut earlier = Vec::new();
            for record in &before {
                let figures = Reading(self).figures(record).await;
                earlier.extend(figures.map(|figures| self.measurement(record, figures)));
            }
            let current = self.measurement(&record, Reading(self).figures(&record).await?);
            Told::Scorecard(self.report_of(round, current, earlier).await?)
        })
    }

    /// The opened rounds before this one that asked the same, whichever parts of it: oldest first.
    pub(super) fn comparable(self, record: &Round) -> Vec<Round> {
        let is_like = |one: &Round| family(&one.instrument) == family(&record.instrument);
        let before = Reading(self).before(record).into_iter();
        before.filter(|one| one.opened && one.questions().is_some() && is_like(one)).collect()
    }

    async fn report_of<Figures>(
        self,
        round: RoundId,
        current: Measurement<Figures>,
        earlier: Vec<Measurement<Figures>>,
    ) -> Result<Report<Figures>, Problem> {
        let (collaboration, record) = self.round(round)?;
        let before = Reading(self).before(&record);
        Ok(Report {
            language: self.language(),
            made: self.today(),
            current,
            earlier,
            talks: self.talks(&record),
            actions: self.actions(collaboration.id, round, &before),
            together: self.together(round),
            plan: self.plan_now(collaboration.id).await?,
            left_out: BTreeSet::new(),
            collaboration: collaboration.name,
        })
    }

    /// A round with its figures as its profile shows them: what its protection hides is in neither.
    fn measurement<Figures>(self, record: &Round, profile: Figures) -> Measurement<Figures> {
        Measurement {
            title: Reading(self).label(record),
            date: Date::at(record.since),
            protection: record.protection,
            on_paper: record.on_paper,
            profile,
        }
    }

    /// The impact plan with the measurements that rounds bring; none when nothing stands in it.
    pub(super) async fn plan_now(self, id: CollaborationId) -> Result<Option<Plan>, Problem> {
        let plan = self.commons(id).plan.clone();
        if plan.is_blank() {
            return Ok(None);
        }
        let follows_rounds = plan.indicators.iter().any(|one| one.link.is_some());
        let figures = if follows_rounds { Reading(self).round_figures(id).await? } else { Vec::new() };
        Ok(Some(plan.with_rounds(&figures)))
    }

    /// What was noted about each field, or about each theme, factor and barrier of a survey.
    fn talks(self, record: &Round) -> Vec<Talk> {
        let Some(instrument) = record.questions() else { return Vec::new() };
        let places: Vec<&FieldId> = match survey_of(instrument) {
            None => instrument.fields.iter().map(|field| &field.id).collect(),
            Some(survey) => {
                let themes = survey.themes.iter().map(|theme| &theme.id);
                let factors = survey.factors.iter().map(|factor| &factor.id);
                themes.chain(factors).chain(survey.barriers.iter().map(|barrier| &barrier.id)).collect()
            }
        };
        let talk = |field: &FieldId| {
            let place = NotePlace { round: record.id, spot: Spot::Field(field.clone()) };
            Talk { field: field.clone(), text: self.shared_text(&SharedText::Note(place)) }
        };
        places.into_iter().map(talk).filter(|talk| !talk.text.trim().is_empty()).collect()
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
