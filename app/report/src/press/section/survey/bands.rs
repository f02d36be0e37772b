//! How good or bad a figure is: a word, a shape and a colour.

use crate::press::block::{Block, Cell, Column, Mark, Table, Tone, Width};
use crate::press::words::Words;
use samson_shared::instrument::Translated;
use samson_shared::instrument::survey;
use samson_shared::instrument::survey::{BandText, BarrierBand, FactorBand};

/// A band that has a shape and a colour.
pub(super) trait Band: Copy + PartialEq + 'static {
    /// Every one with its words.
    fn all() -> &'static [(Self, Translated<BandText>)];

    /// Its shape.
    fn mark(self) -> Mark;

    /// Its colour.
    fn tone(self) -> Tone;
}

impl Band for FactorBand {
    fn all() -> &'static [(Self, Translated<BandText>)] {
        &survey().factor_bands
    }

    fn mark(self) -> Mark {
        match self {
            Self::Strength => Mark::Circle,
            Self::Discuss => Mark::Diamond,
            Self::Attention => Mark::Triangle,
        }
    }

    fn tone(self) -> Tone {
        match self {
            Self::Strength => Tone::Accent,
            Self::Discuss => Tone::Plain,
            Self::Attention => Tone::Warning,
        }
    }
}

impl Band for BarrierBand {
    fn all() -> &'static [(Self, Translated<BandText>)] {
        &survey().barrier_bands
    }

    fn mark(self) -> Mark {
        Mark::Bars(match self {
            Self::Low => 1,
            Self::RatherLow => 2,
            Self::RatherHigh => 3,
            Self::High => 4,
        })
    }

    fn tone(self) -> Tone {
        match self {
            Self::Low => Tone::Accent,
            Self::RatherLow => Tone::Plain,
            Self::RatherHigh | Self::High => Tone::Warning,
        }
    }
}

/// The words of a band.
pub(super) fn text<B: Band>(band: B, words: &Words) -> Option<&'static BandText> {
    B::all().iter().find(|(one, _)| *one == band)?.1.get(words.language())
}

/// The band as a cell; that there is no figure where there is none.
pub(super) fn cell<B: Band>(band: Option<B>, words: &Words) -> Cell {
    let told = band.and_then(|band| Some((band, text(band, words)?)));
    told.map_or_else(
        || Cell::text(words.text("survey-too-few-items")),
        |(band, text)| Cell::Band { mark: band.mark(), tone: band.tone(), text: text.label.clone() },
    )
}

/// Every band with what it asks for.
pub(super) fn legend<B: Band>(words: &Words) -> Block {
    let column = |key: &str, share| Column { title: words.text(key), width: Width::Share(share) };
    let rows = B::all().iter().filter_map(|(band, text)| {
        let text = text.get(words.language())?;
        Some(vec![cell(Some(*band), words), Cell::text(&text.text)])
    });
    Block::Table(Table {
        columns: vec![column("export-band", 0.5), column("report-column-meaning", 1.0)],
        rows: rows.collect(),
    })
}
