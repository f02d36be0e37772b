//! What a facilitator puts on paper: the report, the page to share, the blank form, and the way back for who leads.

mod name;
mod report;

use super::{Problem, Samson};
use crate::platform::{self, MadeFile};
use crate::services::press;
use name::file_name;
use samson_report::{Form, Order, Sheet};
use samson_shared::ids::{CollaborationId, RoundId};

const PDF: (&str, &str) = ("pdf", "application/pdf");
const PNG: (&str, &str) = ("png", "image/png");

/// Something that can be put on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paper {
    /// The whole report about a revealed round, as PDF.
    Report(RoundId),
    /// One page of it to share, as PDF.
    Page(RoundId),
    /// The same page as a picture.
    Picture(RoundId),
    /// The questions of a round, to be answered on paper, as PDF.
    Form(RoundId),
    /// An appointment for the drawer, as PDF.
    Sheet {
        /// What its holder can lead.
        collaboration: CollaborationId,
        /// The appointment.
        link: String,
    },
}

/// How far something is on its way to paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// The program that makes files is on its way to this device: the first time in a browser.
    Fetching {
        /// How much of it is here, in whole tens.
        percent: u32,
    },
    /// It is at work.
    Setting,
}

impl Samson {
    /// Fetches what makes files, so that it is here when somebody wants one, with or without a connection.
    pub fn warm_up_press(self) {
        platform::warm_up_press();
    }

    /// Makes a file.
    ///
    /// # Errors
    /// [`Problem`]; then there is none.
    pub async fn put_on_paper(
        self,
        paper: Paper,
        progress: impl Fn(Progress) + 'static,
    ) -> Result<MadeFile, Problem> {
        let name = self.name_of(&paper)?;
        let media_type = form_of(&paper).1;
        let order = self.order_of(paper).await?;
        let fetched = move |here: u32, all: u32| progress(fetched(here, all));
        Ok(MadeFile { name, media_type, bytes: press::make(&order, fetched).await? })
    }

    async fn order_of(self, paper: Paper) -> Result<Order, Problem> {
        Ok(match paper {
            Paper::Report(round) => Order::Report(self.report(round).await?),
            Paper::Page(round) => Order::Summary(self.report(round).await?),
            Paper::Picture(round) => Order::Picture(self.report(round).await?),
            Paper::Form(round) => Order::Form(self.form(round)?),
            Paper::Sheet { collaboration, link } => Order::Sheet(self.sheet(collaboration, link).await?),
        })
    }

    fn form(self, round: RoundId) -> Result<Form, Problem> {
        let (collaboration, record) = self.round(round)?;
        Ok(Form {
            language: self.language(),
            collaboration: collaboration.name,
            round: record.title,
            instrument: record.instrument,
            version: record.version,
            groups: collaboration.groups,
        })
    }

    async fn sheet(self, collaboration: CollaborationId, link: String) -> Result<Sheet, Problem> {
        let collaboration = self.collaboration(collaboration).ok_or(Problem::UnknownRound)?.name;
        let code = self.draw_code(link.clone()).await;
        Ok(Sheet { language: self.language(), collaboration, made: self.today(), link, code })
    }

    /// "samson-hagen-høsten-2026-2026-11-24.pdf"; what is not the report itself says at the end what it is.
    fn name_of(self, paper: &Paper) -> Result<String, Problem> {
        let (collaboration, title) = match paper {
            Paper::Report(round) | Paper::Page(round) | Paper::Picture(round) | Paper::Form(round) => {
                let (collaboration, record) = self.round(*round)?;
                (collaboration.name, record.title)
            }
            Paper::Sheet { collaboration, .. } => {
                let known = self.collaboration(*collaboration).ok_or(Problem::UnknownRound)?;
                (known.name, String::new())
            }
        };
        let kind = match paper {
            Paper::Report(_) => String::new(),
            Paper::Page(_) | Paper::Picture(_) => self.text("paper-file-page"),
            Paper::Form(_) => self.text("paper-file-form"),
            Paper::Sheet { .. } => self.text("paper-file-sheet"),
        };
        Ok(self.file_name(&[&collaboration, &title], &kind, form_of(paper).0))
    }

    /// See [`name`].
    pub(super) fn file_name(self, parts: &[&str], kind: &str, ending: &str) -> String {
        file_name(parts, self.today(), kind, ending)
    }
}

/// Ending and media type.
const fn form_of(paper: &Paper) -> (&'static str, &'static str) {
    match paper {
        Paper::Picture(_) => PNG,
        _ => PDF,
    }
}

/// In whole tens: who listens to it does not want to hear every step.
fn fetched(here: u32, all: u32) -> Progress {
    if here >= all {
        return Progress::Setting;
    }
    let tens = u64::from(here) * 10 / u64::from(all.max(1));
    Progress::Fetching { percent: tens as u32 * 10 }
}

#[cfg(test)]
mod tests;
