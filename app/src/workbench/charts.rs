//! The charts of a profile, with what they say in words.

use super::Change;
use samson_shared::chart::{self, Axis, Caption, Continuum, Frame, RadarTexts, TrendPoint};
use samson_shared::ids::{FieldId, StatementId};
use samson_shared::instrument::Instrument;
use samson_shared::language::Language;
use samson_shared::number::decimal;
use samson_shared::scoring::{self, FieldFigures, Profile, StatementFigures};
use samson_shared::text::Catalogue;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::rc::Rc;

/// A chart as SVG text, and its content as sentences.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawn {
    /// The picture.
    pub svg: String,
    /// What it shows, in words.
    pub summary: String,
}

/// One chart of a profile.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ChartId {
    /// The fields round the radar.
    Overall,
    /// From thin to thick.
    Thickness,
    /// The statements of a field round the radar.
    Field(FieldId),
    /// How the answers to a statement are spread: five bars.
    Statement(StatementId),
    /// A field over three rounds and more: a small line.
    Trend(FieldId),
}

/// The charts that a screen asked for; those of a field or statement that the profile does not have are left out.
pub type Charts = BTreeMap<ChartId, Drawn>;

/// Draws charts of a profile, with labels in this language, and dashed what was before.
pub(super) fn draw(
    instrument: &'static Instrument,
    profile: &Profile,
    change: Option<&Change>,
    language: Language,
    wanted: Vec<ChartId>,
) -> Charts {
    let studio = Studio { instrument, profile, change, texts: Catalogue::of(language) };
    wanted.into_iter().filter_map(|id| studio.draw(&id).map(|drawn| (id, drawn))).collect()
}

struct Studio<'a> {
    instrument: &'static Instrument,
    profile: &'a Profile,
    change: Option<&'a Change>,
    texts: Rc<Catalogue>,
}

impl Studio<'_> {
    fn draw(&self, id: &ChartId) -> Option<Drawn> {
        match id {
            ChartId::Overall => Some(self.overall()),
            ChartId::Thickness => Some(self.thickness()),
            ChartId::Field(id) => {
                self.profile.fields.iter().find(|field| field.id == *id).map(|field| self.field(field))
            }
            ChartId::Statement(id) => self.profile.statement(id).map(|figures| self.statement(figures)),
            ChartId::Trend(id) => self.trend(id),
        }
    }

    fn language(&self) -> Language {
        self.texts.language()
    }

    fn overall(&self) -> Drawn {
        let axes: Vec<Axis> = self
            .profile
            .fields
            .iter()
            .map(|figures| Axis {
                label: self.field_name(&figures.id),
                weight: figures.weight,
                now: figures.score,
                earlier: self.earlier(|comparison| comparison.fields.get(&figures.id)),
            })
            .collect();
        self.radar(self.texts.text("profile-overall"), "overall", &axes)
    }

    fn field(&self, figures: &FieldFigures) -> Drawn {
        let axes: Vec<Axis> = self
            .instrument
            .statements_of(&figures.id)
            .filter_map(|statement| {
                let figures = self.profile.statement(&statement.id)?;
                Some(Axis {
                    label: statement.short.text(self.language()).to_owned(),
                    weight: figures.weight,
                    now: figures.score,
                    earlier: self.earlier(|comparison| comparison.statements.get(&figures.id)),
                })
            })
            .collect();
        let name = self.field_name(&figures.id).replace('\u{ad}', "");
        self.radar(name, figures.id.as_str(), &axes)
    }

    /// How something was, where that may be told.
    fn earlier(&self, figure: impl Fn(&scoring::Comparison) -> Option<&scoring::Change>) -> Option<f64> {
        figure(&self.change?.comparison).map(|change| change.earlier)
    }

    fn radar(&self, title: String, id: &str, axes: &[Axis]) -> Drawn {
        let summary = self.summary(axes);
        let texts = RadarTexts {
            caption: Caption { title, description: summary.clone() },
            now: self
                .change
                .map_or_else(|| self.texts.text("profile-legend-score"), |change| change.now.clone()),
            earlier: self.change.map(|change| change.label.clone()).unwrap_or_default(),
            weight: self.texts.text("profile-legend-weight"),
        };
        let frame = Frame::phone(&format!("radar-{id}"), self.language());
        Drawn { svg: chart::radar(axes, &texts, &frame), summary }
    }

    fn figure(&self, figure: Option<f64>) -> String {
        figure.map_or_else(|| self.texts.text("profile-no-score"), |figure| decimal(figure, self.language()))
    }

    /// "Equality: 6.8, importance 8.1." for every axis; "Equality: 6.8, before 6.1, importance 8.1." where that is told.
    fn summary(&self, axes: &[Axis]) -> String {
        let sentence = |axis: &Axis| {
            let label = axis.label.replace('\u{ad}', "");
            let (score, weight) = (self.figure(axis.now), self.figure(axis.weight));
            let mut numbers =
                vec![("label", (&label).into()), ("score", (&score).into()), ("weight", (&weight).into())];
            let earlier = axis.earlier.map(|earlier| self.figure(Some(earlier)));
            let Some(earlier) = &earlier else {
                return self.texts.text_with("profile-axis-summary", &numbers);
            };
            numbers.push(("earlier", earlier.into()));
            self.texts.text_with("profile-axis-summary-since", &numbers)
        };
        axes.iter().map(sentence).collect::<Vec<_>>().join(" ")
    }

    fn thickness(&self) -> Drawn {
        let summary = match self.profile.thickness {
            Some(value) => {
                let value = samson_shared::number::whole(value, self.language());
                self.texts.text_with("profile-thickness-summary", &[("value", (&value).into())])
            }
            None => self.texts.text("profile-no-score"),
        };
        let reading = Continuum {
            thickness: self.profile.thickness,
            caption: Caption { title: self.texts.text("profile-thickness"), description: summary.clone() },
            thin: self.texts.text("profile-thin"),
            thick: self.texts.text("profile-thick"),
        };
        Drawn { svg: chart::continuum(&reading, &Frame::phone("thickness", self.language())), summary }
    }

    fn statement(&self, figures: &StatementFigures) -> Drawn {
        let words = [1, 2, 3, 4, 5].map(|level| self.texts.text(&format!("answer-level-{level}")));
        distribution(&figures.id, &figures.distribution, &words, self.language())
    }

    fn trend(&self, id: &FieldId) -> Option<Drawn> {
        let change = self.change?;
        let series = change.series.as_ref()?.fields.iter().find(|series| series.id == *id)?;
        let labels = change.earlier.iter().map(|(_, label)| label).chain([&change.now]);
        let points: Vec<TrendPoint> = labels
            .zip(&series.scores)
            .map(|(label, score)| TrendPoint { label: label.clone(), score: *score })
            .collect();
        let words = points.iter().map(|point| format!("{}: {}", point.label, self.figure(point.score)));
        let summary = words.collect::<Vec<_>>().join(". ");
        let caption =
            Caption { title: self.field_name(id).replace('\u{ad}', ""), description: summary.clone() };
        let frame = Frame::phone(&format!("trend-{}", id.as_str()), self.language());
        Some(Drawn { svg: chart::trend(&points, &caption, &frame), summary })
    }

    fn field_name(&self, id: &FieldId) -> String {
        let field = self.instrument.field(id).and_then(|field| field.text.get(self.language()));
        field.map_or_else(|| id.to_string(), |text| text.name.clone())
    }
}

/// Five bars for how often each answer to a statement was given; `words` are what the answers are called.
pub(super) fn distribution(
    id: &StatementId,
    counts: &[u32; 5],
    words: &[String; 5],
    language: Language,
) -> Drawn {
    let texts = Catalogue::of(language);
    let told: Vec<String> =
        words.iter().zip(counts).map(|(word, count)| format!("{word}: {count}")).collect();
    let summary = told.join(". ");
    let caption = Caption { title: texts.text("profile-distribution"), description: summary.clone() };
    let name = format!("distribution-{}", id.as_str().replace('.', "-"));
    Drawn { svg: chart::distribution(counts, &caption, &Frame::phone(&name, language)), summary }
}
