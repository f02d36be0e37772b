//! What a facilitator puts on paper: the report, the page to share, the plan, the blank form, and the way back for who
//! leads.

mod name;
mod report;
mod together;

use super::{Problem, Samson};
use crate::platform::{self, MadeFile};
use crate::services::press;
use name::file_name;
use report::Told;
pub use samson_report::Chapter;
use samson_report::{Form, Order, PlanSheet, Report, Sheet};
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::instrument::Parts;
use std::collections::BTreeSet;

const PDF: (&str, &str) = ("pdf", "application/pdf");
const PNG: (&str, &str) = ("png", "image/png");

/// Something that can be put on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paper {
    /// The whole report about a revealed round, as PDF.
    Report {
        /// Which round.
        round: RoundId,
        /// What is not told.
        left_out: BTreeSet<Chapter>,
    },
    /// One page of it to share, as PDF.
    Page(RoundId),
    /// The same page as a picture.
    Picture(RoundId),
    /// The impact plan by itself, as PDF.
    Plan(CollaborationId),
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

    /// The chapters that a report about a round can do without, in order; those that have nothing to tell are not among them.
    pub fn chapters(self, round: RoundId) -> Vec<Chapter> {
        let Ok((collaboration, record)) = self.round(round) else { return Vec::new() };
        let commons = self.commons(collaboration.id);
        let parts = Parts::named(&record.instrument);
        let asks = |part: usize| parts.is_some_and(|parts| parts.has(part));
        let is_told = |chapter: &Chapter| match chapter {
            Chapter::Themes => asks(0),
            Chapter::Factors => asks(0) || asks(1),
            Chapter::Barriers => asks(2),
            Chapter::Answers => asks(1) || asks(2),
            Chapter::Comparison => !self.comparable(&record).is_empty(),
            Chapter::Together => !self.together(round).is_silent(),
            Chapter::Plan => !commons.plan.is_blank(),
            _ => true,
        };
        let all = if record.is_survey() { &Chapter::SURVEY[..] } else { &Chapter::SCORECARD[..] };
        all.iter().copied().filter(is_told).collect()
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
            Paper::Report { round, left_out } => match self.told(round).await? {
                Told::Scorecard(report) => Order::Report(Report { left_out, ..report }),
                Told::Survey(report) => Order::SurveyReport(Report { left_out, ..report }),
            },
            Paper::Page(round) => match self.told(round).await? {
                Told::Scorecard(report) => Order::Summary(report),
                Told::Survey(report) => Order::SurveySummary(report),
            },
            Paper::Picture(round) => match self.told(round).await? {
                Told::Scorecard(report) => Order::Picture(report),
                Told::Survey(report) => Order::SurveyPicture(report),
            },
            Paper::Plan(collaboration) => Order::Plan(self.plan_sheet(collaboration).await?),
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

    /// A plan that nobody has written in is ten steps that say so.
    async fn plan_sheet(self, id: CollaborationId) -> Result<PlanSheet, Problem> {
        let collaboration = self.collaboration(id).ok_or(Problem::UnknownRound)?.name;
        let plan = self.plan_now(id).await?.unwrap_or_default();
        Ok(PlanSheet { language: self.language(), collaboration, made: self.today(), plan })
    }

    async fn sheet(self, collaboration: CollaborationId, link: String) -> Result<Sheet, Problem> {
        let collaboration = self.collaboration(collaboration).ok_or(Problem::UnknownRound)?.name;
        let code = self.draw_code(link.clone()).await;
        Ok(Sheet { language: self.language(), collaboration, made: self.today(), link, code })
    }

    /// "samson-hagen-høsten-2026-2026-11-24.pdf"; what is not the report itself says at the end what it is.
    fn name_of(self, paper: &Paper) -> Result<String, Problem> {
        let (collaboration, title) = match paper {
            Paper::Report { round, .. } | Paper::Page(round) | Paper::Picture(round) | Paper::Form(round) => {
                let (collaboration, record) = self.round(*round)?;
                (collaboration.name, record.title)
            }
            Paper::Plan(collaboration) | Paper::Sheet { collaboration, .. } => {
                let known = self.collaboration(*collaboration).ok_or(Problem::UnknownRound)?;
                (known.name, String::new())
            }
        };
        let kind = match paper {
            Paper::Report { .. } => String::new(),
            Paper::Page(_) | Paper::Picture(_) => self.text("paper-file-page"),
            Paper::Plan(_) => self.text("paper-file-plan"),
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
