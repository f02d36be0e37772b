//! What every chapter is written from.

use crate::Failure;
use crate::input::{Measurement, Report};
use crate::press::block::{Block, Document};
use crate::press::chart::{Gallery, Legend};
use crate::press::glyph::SUBSTITUTE;
use crate::press::words::{FOOT_LETTERS, Words, shortened};
use samson_shared::chart::Axis;
use samson_shared::ids::{FieldId, StatementId};
use samson_shared::instrument;
use samson_shared::scoring::{self, Comparison, FieldFigures};

/// A report on its way to paper.
pub(super) struct Book<'a> {
    pub(super) report: &'a Report,
    pub(super) words: Words,
    pub(super) gallery: Gallery,
    /// With the round before that asked the same.
    pub(super) comparison: Option<Comparison>,
}

impl<'a> Book<'a> {
    /// An empty book about a report.
    ///
    /// # Errors
    /// [`Failure::UnknownInstrument`].
    pub(super) fn about(report: &'a Report) -> Result<Self, Failure> {
        let asked = &report.current.profile;
        let instrument =
            instrument::find(&asked.instrument, asked.version).ok_or(Failure::UnknownInstrument)?;
        let words = Words::new(instrument, report.language);
        let mut book = Self { report, words, gallery: Gallery::default(), comparison: None };
        book.comparison = book.before().and_then(|before| compare(before, &report.current));
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

    /// Rounds before this one that asked the same instrument, oldest first.
    pub(super) fn earlier(&self) -> impl DoubleEndedIterator<Item = &'a Measurement> {
        let instrument = &self.words.instrument.id;
        self.report.earlier.iter().filter(move |round| round.profile.instrument == *instrument)
    }

    /// The round compared with: the last one before.
    pub(super) fn before(&self) -> Option<&'a Measurement> {
        self.earlier().next_back()
    }

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

    /// "Autumn 2026 · 23 November 2026".
    pub(super) fn round_and_date(&self) -> String {
        let date = self.words.date(self.report.current.date);
        let round = [("round", (&self.report.current.title).into()), ("date", (&date).into())];
        self.words.text_with("report-round-and-date", &round)
    }

    /// "14 of 16".
    pub(super) fn how_many(&self) -> String {
        let profile = &self.report.current.profile;
        let of = [("responses", profile.responses.into()), ("headcount", profile.headcount.into())];
        self.words.text_with("report-fact-of", &of)
    }
}

fn compare(before: &Measurement, now: &Measurement) -> Option<Comparison> {
    let [before, now] = [before, now]
        .map(|round| scoring::Measurement { profile: &round.profile, protection: round.protection });
    Comparison::of(before, now).ok()
}
