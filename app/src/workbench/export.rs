//! Files for other programs.

use super::survey::Scored as Surveyed;
use super::{JobError, MakeExport, Measured};
use rand_core::CryptoRng;
use samson_shared::day::Day;
use samson_shared::export::{Export, Table, Told};
use samson_shared::ids::CollaborationId;
use samson_shared::instrument::{self, Instrument, discussion, plan_guide, survey_of};
use samson_shared::language::Language;
use samson_shared::plan::RoundFigure;
use samson_shared::text::{Catalogue, Date};
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

/// What an export is about.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ExportOf {
    /// The collaboration.
    pub collaboration: CollaborationId,
    /// Its name.
    pub name: String,
    /// When the export is made, in seconds since 1970.
    pub made: i64,
    /// The language of names, statements and headings.
    pub language: Language,
}

/// One file of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExportFile {
    /// Everything, as JSON.
    Json,
    /// One table, as CSV.
    Csv(Table),
}

impl MakeExport {
    pub(super) fn run(
        self,
        _: &mut impl CryptoRng,
        _: &mut dyn FnMut(u32, u32),
    ) -> Result<ByteBuf, JobError> {
        let export = self.export();
        let file = match self.file {
            ExportFile::Json => export.to_json(),
            ExportFile::Csv(table) => table.csv(&export, &Catalogue::of(self.of.language)).into_bytes(),
        };
        Ok(ByteBuf::from(file))
    }

    /// Everything that somebody may see.
    fn export(&self) -> Export {
        let ExportOf { collaboration, name, made, language } = &self.of;
        let (made_on, code) = (Date::at(*made).to_string(), language.code().to_owned());
        let mut export = Export::new(collaboration.to_string(), name.clone(), made_on, code);
        let mut figures = Vec::new();
        for measured in &self.rounds {
            figures.extend(self.add_round(&mut export, measured));
        }
        export.add_actions(&self.commons);
        export.add_reflections(&self.commons, discussion(), *language);
        if let Some(today) = Day::at(*made) {
            let plan = self.commons.plan.clone().with_rounds(&figures);
            export.add_plan(&plan, plan_guide(), today, *language);
        }
        export
    }

    /// Adds a round, and tells the figures that indicators of the plan can follow. Nothing comes of a round that cannot be
    /// read, or that its protection hides.
    fn add_round(&self, export: &mut Export, measured: &Measured) -> Vec<RoundFigure> {
        let (round, day) = (measured.round, Day::at(measured.since));
        let opened = Date::at(measured.since).to_string();
        let Some(instrument) = instrument::find(&measured.instrument, measured.version) else {
            return Vec::new();
        };
        let commons = &self.commons;
        match survey_of(instrument) {
            Some(survey) => {
                let Ok(scored) = Surveyed::of(measured.clone()) else { return Vec::new() };
                let told = told(measured, &opened, instrument, &scored.profile);
                export.add_survey(&told, survey, commons, self.of.language);
                day.map(|day| RoundFigure::of_survey(round, day, &scored.profile)).unwrap_or_default()
            }
            None => {
                let Ok(scored) = measured.clone().score() else { return Vec::new() };
                let told = told(measured, &opened, instrument, &scored.profile);
                export.add_round(&told, commons, self.of.language);
                day.map(|day| RoundFigure::of_scorecard(round, day, &scored.profile)).unwrap_or_default()
            }
        }
    }
}

const fn told<'a, Figures>(
    measured: &'a Measured,
    opened: &'a str,
    instrument: &'a Instrument,
    profile: &'a Figures,
) -> Told<'a, Figures> {
    Told {
        round: measured.round,
        title: measured.label.as_str(),
        opened,
        protection: measured.protection,
        instrument,
        profile,
        on_paper: measured.on_paper,
    }
}

#[cfg(test)]
mod tests;
