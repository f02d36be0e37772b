//! From the profile of a survey to an export.

use super::{Told, notes, plain, side, threshold, written};
use crate::document::Commons;
use crate::export::document::{
    AnswerCount, Export, SurveyBarrier, SurveyFactor, SurveyItem, SurveyRound, SurveySide,
};
use crate::ids::FieldId;
use crate::instrument::survey::{Reason, Section};
use crate::instrument::{Kind, Statement, Survey};
use crate::language::Language;
use crate::scoring::survey::{BarrierFigures, Distribution, FactorFigures, ItemFigures};
use crate::scoring::{Side, SurveyProfile};
use std::collections::BTreeMap;

/// The quarters of the long scale.
const QUARTERS: [&str; 4] = ["1-25", "26-50", "51-75", "76-100"];

impl Export {
    /// Adds a round of the survey with what the group noted about it.
    pub fn add_survey(
        &mut self,
        told: &Told<'_, SurveyProfile>,
        survey: &Survey,
        commons: &Commons,
        language: Language,
    ) {
        let names = Names { survey, language };
        let profile = told.profile;
        let items = told.instrument.statements.iter();
        let items = items.filter_map(|asked| Some(names.item(asked, profile.item(&asked.id)?)));
        self.surveys.push(SurveyRound {
            id: told.round.to_string(),
            title: told.title.to_owned(),
            opened: told.opened.to_owned(),
            instrument: profile.instrument.to_string(),
            instrument_version: profile.version,
            threshold: threshold(told.protection),
            responses: profile.responses,
            headcount: profile.headcount,
            on_paper: told.on_paper.min(profile.responses),
            sides: profile
                .sides
                .iter()
                .map(|(one, n)| SurveySide { group: side(*one), responses: *n })
                .collect(),
            factors: profile.factors.iter().filter_map(|figures| names.factor(figures)).collect(),
            barriers: profile.barriers.iter().filter_map(|figures| names.barrier(figures)).collect(),
            items: items.collect(),
            written: written(&profile.notes),
            notes: notes(told.round, commons),
        });
    }
}

/// What everything is called.
struct Names<'a> {
    survey: &'a Survey,
    language: Language,
}

impl Names<'_> {
    fn factor(&self, figures: &FactorFigures) -> Option<SurveyFactor> {
        let factor = self.survey.factors.iter().find(|factor| factor.id == figures.id)?;
        Some(SurveyFactor {
            id: factor.id.to_string(),
            name: plain(&factor.text.get(self.language)?.name),
            category: factor.category.to_string(),
            category_name: self.section(&self.survey.categories, &factor.category),
            sides: by_side(&figures.sides),
            score: figures.score,
            band: figures.band.map(|band| band.as_str().to_owned()),
        })
    }

    fn barrier(&self, figures: &BarrierFigures) -> Option<SurveyBarrier> {
        let barrier = self.survey.barriers.iter().find(|barrier| barrier.id == figures.id)?;
        Some(SurveyBarrier {
            id: barrier.id.to_string(),
            name: plain(&barrier.text.get(self.language)?.name),
            reason: barrier.reason.as_str().to_owned(),
            reason_name: self.reason(barrier.reason),
            sides: by_side(&figures.sides),
            score: figures.score,
            band: figures.band.map(|band| band.as_str().to_owned()),
        })
    }

    fn item(&self, asked: &Statement, figures: &ItemFigures) -> SurveyItem {
        let item = self.survey.item(&asked.id);
        let place = |id: Option<&FieldId>| id.map(ToString::to_string);
        let theme = item.and_then(|item| item.theme.as_ref());
        let sides = figures.sides.iter().map(|(one, mean)| (side(*one), mean.score));
        SurveyItem {
            id: asked.id.to_string(),
            part: asked.field.to_string(),
            theme: place(theme),
            theme_name: theme.map(|id| self.section(&self.survey.themes, id)),
            factor: place(item.and_then(|item| item.factor.as_ref())),
            barrier: place(item.and_then(|item| item.barrier.as_ref())),
            text: plain(asked.text.text(self.language)),
            other_text: asked.enterprise.as_ref().map(|text| plain(text.text(self.language))),
            kind: kind(&asked.kind).to_owned(),
            reverse: item.is_some_and(|item| item.reverse),
            neutral: item.is_some_and(|item| item.neutral),
            sides: sides.collect(),
            score: figures.score,
            answered: figures.n,
            skipped: figures.skipped,
            answers: self.answers(asked, &figures.distribution),
            consensus: figures.consensus,
        }
    }

    fn answers(&self, asked: &Statement, distribution: &Distribution) -> Vec<AnswerCount> {
        let counted = |answer: String, name: String, count: u32| AnswerCount { answer, name, count };
        match distribution {
            Distribution::Levels(counts) => {
                let words = self.survey.agree.get(self.language);
                let name = |at: usize| words.map(|words| words.levels[at].clone()).unwrap_or_default();
                counts.iter().enumerate().map(|(at, n)| counted((at + 1).to_string(), name(at), *n)).collect()
            }
            Distribution::Quarters(counts) => QUARTERS
                .iter()
                .zip(counts)
                .map(|(quarter, n)| counted((*quarter).to_owned(), String::new(), *n))
                .collect(),
            Distribution::Choices(counts) => {
                let choices = asked.kind.choices().iter().zip(counts);
                choices
                    .map(|(choice, n)| {
                        counted(choice.id.to_string(), plain(choice.text.text(self.language)), *n)
                    })
                    .collect()
            }
            Distribution::Texts => Vec::new(),
        }
    }

    fn section(&self, sections: &[Section], id: &FieldId) -> String {
        let found = sections.iter().find(|section| section.id == *id);
        found.map(|section| plain(section.text.text(self.language))).unwrap_or_default()
    }

    fn reason(&self, reason: Reason) -> String {
        let found = self.survey.reasons.iter().find(|(one, _)| *one == reason);
        let text = found.and_then(|(_, text)| text.get(self.language));
        text.map(|text| plain(&text.name)).unwrap_or_default()
    }
}

fn by_side(sides: &BTreeMap<Side, f64>) -> BTreeMap<String, f64> {
    sides.iter().map(|(one, score)| (side(*one), *score)).collect()
}

const fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Agree => "agree",
        Kind::Percent => "percent",
        Kind::Choice(_) => "choice",
        Kind::Text => "text",
    }
}
