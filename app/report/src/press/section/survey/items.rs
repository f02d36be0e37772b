//! What was asked, with how the answers are spread.

use super::SurveyBook;
use super::sides::scored;
use crate::press::block::{Block, Cell, Column, Table, Width};
use crate::press::words::Words;
use samson_shared::ids::{FieldId, StatementId};
use samson_shared::instrument::survey;
use samson_shared::instrument::survey::Item;
use samson_shared::scoring::Agreement;
use samson_shared::scoring::survey::{Distribution, ItemFigures};

/// Width of the bars in a table, in millimetres.
const BARS: f64 = 38.0;

/// The quarters of the long scale, as on the screen.
const QUARTERS: [&str; 4] = ["1–25", "26–50", "51–75", "76–100"];

/// The answers to what tells about factors, then about barriers. What was asked in the first part stands there.
pub(super) fn blocks(book: &mut SurveyBook<'_>) -> Vec<Block> {
    let factors = survey().factors.iter().map(|factor| &factor.id);
    let barriers = survey().barriers.iter().map(|barrier| &barrier.id);
    let mut blocks = Vec::new();
    for place in factors.chain(barriers) {
        blocks.extend(at(book, place));
    }
    if !blocks.is_empty() {
        blocks.insert(0, Block::Chapter { title: book.words.text("report-answers") });
    }
    blocks
}

fn at(book: &mut SurveyBook<'_>, place: &FieldId) -> Vec<Block> {
    let is_here =
        |item: &&Item| item.theme.is_none() && [&item.factor, &item.barrier].contains(&&Some(place.clone()));
    let items: Vec<&StatementId> = survey().items.iter().filter(is_here).map(|item| &item.id).collect();
    let Some(table) = table(book, &items) else { return Vec::new() };
    vec![Block::Section { title: book.words.field_name(place) }, table]
}

/// A table of those that were asked and have answers to count; none without any.
pub(super) fn table(book: &mut SurveyBook<'_>, items: &[&StatementId]) -> Option<Block> {
    let profile = &book.report.current.profile;
    let figures = items.iter().filter_map(|id| profile.item(id));
    let figures: Vec<&ItemFigures> = figures.filter(|one| one.distribution != Distribution::Texts).collect();
    let rows: Vec<Vec<Cell>> = figures.iter().map(|figures| row(book, figures)).collect();
    let column = |key: &str, width| Column { title: book.words.text(key), width };
    let columns = vec![
        column("export-question", Width::Share(1.0)),
        column("report-column-spread", Width::Picture(BARS)),
        column("survey-column-all", Width::Figure),
    ];
    (!rows.is_empty()).then_some(Block::Table(Table { columns, rows }))
}

fn row(book: &mut SurveyBook<'_>, figures: &ItemFigures) -> Vec<Cell> {
    let spread = spread(book, figures);
    let words = &book.words;
    let score = figures.score.map(|score| shown(words, figures, score)).unwrap_or_default();
    vec![
        Cell::Text { text: words.statement(&figures.id), below: about(words, figures) },
        spread,
        Cell::strong(score),
    ]
}

/// One decimal in five steps, none on the long scale.
fn shown(words: &Words, figures: &ItemFigures, score: f64) -> String {
    match figures.distribution {
        Distribution::Quarters(_) => words.whole(score),
        _ => words.decimal(score),
    }
}

/// Bars for the five steps; for others how many gave each answer.
fn spread(book: &mut SurveyBook<'_>, figures: &ItemFigures) -> Cell {
    let language = book.words.language();
    let (names, counts): (Vec<String>, &[u32]) = match &figures.distribution {
        Distribution::Levels(counts) => {
            let levels = survey().agree.get(language).map(|words| words.levels.clone()).unwrap_or_default();
            let picture = book.gallery.spread(&book.words, &figures.id, counts, &levels);
            return Cell::Picture { picture };
        }
        Distribution::Quarters(counts) => (QUARTERS.map(str::to_owned).into(), &counts[..]),
        Distribution::Choices(counts) => {
            let asked = book.words.instrument.statement(&figures.id);
            let choices = asked.map(|asked| asked.kind.choices()).unwrap_or_default();
            (choices.iter().map(|choice| choice.text.text(language).to_owned()).collect(), &counts[..])
        }
        Distribution::Texts => return Cell::text(""),
    };
    let line = |(level, count): (&String, &u32)| {
        book.words.text_with("report-spread-level", &[("level", level.into()), ("count", (*count).into())])
    };
    Cell::List { title: String::new(), items: names.iter().zip(counts).map(line).collect() }
}

/// "The municipality: 4.6 · The others: 2.9", then how others were asked, how much people agree, and how many answered.
fn about(words: &Words, figures: &ItemFigures) -> String {
    let sides = figures.sides.iter().map(|(side, mean)| {
        let score = shown(words, figures, mean.score);
        scored(words, *side, &score)
    });
    let sides = sides.collect::<Vec<_>>().join(" · ");
    let asked = words.instrument.statement(&figures.id).and_then(|asked| asked.enterprise.as_ref());
    let other = asked
        .map(|text| words.text_with("survey-other-wording", &[("text", text.text(words.language()).into())]));
    let lines = [Some(sides).filter(|sides| !sides.is_empty()), other, Some(answered(words, figures))];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// "Mostly agree · 14 answered · 2 skipped", and what kind of statement it is.
fn answered(words: &Words, figures: &ItemFigures) -> String {
    let item = survey().item(&figures.id);
    let kind = match item.map(|item| (item.reverse, item.neutral)) {
        Some((true, _)) => Some(words.text("survey-reversed")),
        Some((_, true)) => Some(words.text("survey-neutral")),
        _ => None,
    };
    let agreement = figures.consensus.map(|consensus| words.agreement(Agreement::of(consensus)));
    let answered = words.text_with("report-answered", &[("count", figures.n.into())]);
    let skipped = (figures.skipped > 0)
        .then(|| words.text_with("profile-skipped", &[("skipped", figures.skipped.into())]));
    [kind, agreement, Some(answered), skipped].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
