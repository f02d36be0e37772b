//! Files for other programs, and actions that come back from one.

use super::{MadeFile, Problem, Reading, Samson};
use crate::platform;
use crate::services::bench;
use crate::services::records::Round;
use crate::workbench::{CommonsEdit, ExportFile, ExportOf, MakeExport};
use samson_shared::export::{Export, Subject};
use samson_shared::ids::{CollaborationId, RoundId};

impl Samson {
    /// Everything this device may see of a collaboration, or one table of it, as a file in the language of the screen.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn export(self, id: CollaborationId, file: ExportFile) -> Result<MadeFile, Problem> {
        let name = self.collaboration(id).ok_or(Problem::UnknownRound)?.name;
        let (kind, ending, media_type) = match file {
            ExportFile::Json => (self.text("file-name-export"), "json", "application/json"),
            ExportFile::Csv(table) => {
                (self.text(&format!("files-table-{}", table.name())), "csv", "text/csv")
            }
        };
        let file_name = self.file_name(&[&name], &kind, ending);
        let of = ExportOf { collaboration: id, name, made: platform::now(), language: self.language() };
        let mut rounds = Vec::new();
        for (_, round) in self.all_rounds().into_iter().rev() {
            if round.collaboration == id && round.opened {
                rounds.extend(Reading(self).measured(&round).await?);
            }
        }
        let commons = self.commons(id).as_ref().clone();
        let bytes = bench::run(MakeExport { of, rounds, commons, file }).await?.into_vec();
        Ok(MadeFile { name: file_name, media_type, bytes })
    }

    /// What there is to make tables of. Before the first reveal that is what rounds of the scorecard will have.
    pub fn subjects(self, id: CollaborationId) -> Vec<Subject> {
        let opened = self.all_rounds().into_iter().map(|(_, round)| round);
        let opened: Vec<_> = opened.filter(|round| round.collaboration == id && round.opened).collect();
        let has_survey = opened.iter().any(Round::is_survey);
        let has_scorecard = !has_survey || opened.iter().any(|round| !round.is_survey());
        let has_plan = !self.commons(id).plan.is_blank();
        let told = [
            (Subject::Anything, true),
            (Subject::Scorecard, has_scorecard),
            (Subject::Survey, has_survey),
            (Subject::Plan, has_plan),
        ];
        told.into_iter().filter_map(|(subject, is_told)| is_told.then_some(subject)).collect()
    }

    /// Takes the actions of an export into a collaboration, those it does not have yet, and returns how many these were.
    ///
    /// # Errors
    /// [`Problem`]; then none was taken.
    pub async fn bring_in_actions(self, id: CollaborationId, json: &[u8]) -> Result<usize, Problem> {
        let export = Export::from_json(json)?;
        let rounds: Vec<RoundId> = self.rounds_of(id);
        let now = *rounds.first().ok_or(Problem::UnknownRound)?;
        let known = self.commons(id);
        let actions = export.new_actions(&known.actions, &rounds, now, platform::now())?;
        let count = actions.len();
        if count > 0 {
            self.edit_commons(id, CommonsEdit::New(actions)).await?;
        }
        Ok(count)
    }

    /// The rounds of a collaboration, newest first.
    fn rounds_of(self, id: CollaborationId) -> Vec<RoundId> {
        let all = self.all_rounds().into_iter().map(|(_, round)| round);
        all.filter(|round| round.collaboration == id).map(|round| round.id).collect()
    }
}
