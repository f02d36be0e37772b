//! What every chapter is written from.

use super::Figures;
use crate::Failure;
use crate::input::{Chapter, Measurement, Report};
use crate::press::block::{Block, Document};
use crate::press::chart::{Gallery, Legend};
use crate::press::glyph::SUBSTITUTE;
use crate::press::words::{FOOT_LETTERS, Words, shortened};
use samson_shared::chart::Axis;
use samson_shared::ids::{FieldId, StatementId};
use samson_shared::instrument;
use samson_shared::scoring::{FieldFigures, Profile};

/// A report on its way to paper.
pub(super) struct Book<'a, Told: Figures = Profile> {
    pub(super) report: &'a Report<Told>,
    pub(super) words: Words,
    pub(super) gallery: Gallery,
    /// With the round before that asked the same.
    pub(super) comparison: Option<Told::Change>,
}

impl<'a, Told: Figures> Book<'a, Told> {
    /// An empty book about a report.
    ///
    /// # Errors
    /// [`Failure::UnknownInstrument`].
    pub(super) fn about(report: &'a Report<Told>) -> Result<Self, Failure> {
        let (asked, version) = report.current.profile.asked();
        let instrument = instrument::find(asked, version).ok_or(Failure::UnknownInstrument)?;
        let words = Words::new(instrument, report.language);
        let mut book = Self { report, words, gallery: Gallery::default(), comparison: None };
        book.comparison = book.before().and_then(|before| Told::change(before, &report.current));
        Ok(book)
    }

    /// The book with these pages.
    pub(super) fn bound(self, blocks: Vec<Block>) -> Document {
        let Self { report, words, gallery, .. } = self;
        let name = &report.collaboration;
        let (in_short, round) =
            (shortened(name, FOOT_LETTERS), shortened(&report.current.title, FOOT_LETTERS));
        let foot = [("name", (&in_short).into()), ("round", (&round).into())];
        Document {
            language: words.language().code(),
            title: words.text_with("report-document-title", &[("name", name.into())]),
            footer: words.text_with("report-footer", &foot),
            lost: words.text_with("report-lost", &[("mark", SUBSTITUTE.into())]),
            blocks,
            pictures: gallery.into_pictures(),
        }
    }

    /// Whether somebody wants this chapter.
    pub(super) fn has(&self, chapter: Chapter) -> bool {
        !self.report.left_out.contains(&chapter)
    }

    /// Rounds before this one that asked the same instrument, oldest first.
    pub(super) fn earlier(&self) -> impl DoubleEndedIterator<Item = &'a Measurement<Told>> {
        let now = &self.report.current.profile;
        self.report.earlier.iter().filter(move |round| round.profile.is_like(now))
    }

    /// The round compared with: the last one before.
    pub(super) fn before(&self) -> Option<&'a Measurement<Told>> {
        self.earlier().next_back()
    }

    /// "Autumn 2026 · 23 November 2026".
    pub(super) fn round_and_date(&self) -> String {
        let date = self.words.date(self.report.current.date);
        let round = [("round", (&self.report.current.title).into()), ("date", (&date).into())];
        self.words.text_with("report-round-and-date", &round)
    }

    /// "14 of 16".
    pub(super) fn how_many(&self) -> String {
        let (responses, headcount) = self.report.current.profile.people();
        let of = [("responses", responses.into()), ("headcount", headcount.into())];
        self.words.text_with("report-fact-of", &of)
    }
}

impl Book<'_> {
    /// The score of a field in the round before, where it may be compared.
    pub(super) fn field_before(&self, id: &FieldId) -> Option<f64> {
        Some(self.comparison.as_ref()?.fields.get(id)?.earlier)
    }

    /// The score of a statement in the round before, where it may be compared.
    pub(super) fn statement_before(&self, id: &StatementId) -> Option<f64> {
        Some(self.comparison.as_ref()?.statements.get(id)?.earlier)
    }

    /// The fields round a radar.
    pub(super) fn field_axes(&self) -> Vec<Axis> {
        let axis = |figures: &FieldFigures| Axis {
            label: self.words.field_name(&figures.id),
            weight: figures.weight,
            now: figures.score,
            earlier: self.field_before(&figures.id),
        };
        self.report.current.profile.fields.iter().map(axis).collect()
    }

    /// What the lines of a radar are called.
    pub(super) fn legend(&self) -> Legend {
        let earlier = self.before().map(|round| self.words.date(round.date));
        Legend { now: self.words.date(self.report.current.date), earlier: earlier.unwrap_or_default() }
    }
}
