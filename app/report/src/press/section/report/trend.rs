//! Every field as a line through the rounds, from the third round on.

use crate::press::block::{Block, Titled};
use crate::press::section::Book;
use crate::press::words::shortened;
use samson_shared::chart::TrendPoint;
use samson_shared::scoring::{FieldSeries, Profile, Series};

/// How many letters of a round's name fit below its dot.
const TITLE_LETTERS: usize = 18;

pub(super) fn blocks(book: &mut Book<'_>) -> Vec<Block> {
    let rounds: Vec<_> = book.earlier().chain([&book.report.current]).collect();
    if rounds.len() < Series::FROM {
        return Vec::new();
    }
    let names: Vec<String> = rounds.iter().map(|round| shortened(&round.title, TITLE_LETTERS)).collect();
    let profiles: Vec<&Profile> = rounds.iter().map(|round| &round.profile).collect();
    let fields = Series::of(&profiles).fields;
    let figures = fields.iter().map(|field| trend(book, field, &names)).collect();
    vec![Block::Section { title: book.words.text("report-trend") }, Block::Gallery { figures }]
}

fn trend(book: &mut Book<'_>, field: &FieldSeries, names: &[String]) -> Titled {
    let point = |(label, score): (&String, &Option<f64>)| TrendPoint { label: label.clone(), score: *score };
    let points: Vec<TrendPoint> = names.iter().zip(&field.scores).map(point).collect();
    Titled {
        title: book.words.field_name(&field.id).replace('\u{ad}', ""),
        picture: book.gallery.trend(&book.words, &format!("trend-{}", field.id), &points),
    }
}
