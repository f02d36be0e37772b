//! Files for other programs.

use super::{JobError, MakeExport, Measured};
use rand_core::CryptoRng;
use samson_shared::export::{Export, Table, Told};
use samson_shared::ids::CollaborationId;
use samson_shared::language::Language;
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
        let ExportOf { collaboration, name, made, language } = self.of;
        let code = language.code().to_owned();
        let mut export = Export::new(collaboration.to_string(), name, Date::at(made).to_string(), code);
        for scored in self.rounds.into_iter().filter_map(|round: Measured| round.score().ok()) {
            let told = Told {
                round: scored.measured.round,
                title: &scored.measured.label,
                opened: &Date::at(scored.measured.since).to_string(),
                protection: scored.measured.protection,
                instrument: scored.instrument,
                profile: &scored.profile,
                on_paper: scored.measured.on_paper,
            };
            export.add_round(&told, &self.commons, language);
        }
        export.add_actions(&self.commons);
        let file = match self.file {
            ExportFile::Json => export.to_json(),
            ExportFile::Csv(table) => table.csv(&export, &Catalogue::of(language)).into_bytes(),
        };
        Ok(ByteBuf::from(file))
    }
}
