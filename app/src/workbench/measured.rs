//! Rounds as this device keeps them, scored and compared.

use super::{JobError, Revealed, ShowProfile, charts};
use rand_core::CryptoRng;
use samson_shared::codec;
use samson_shared::exchange::{Counted, OpenedRound};
use samson_shared::ids::{InstrumentId, RoundId};
use samson_shared::instrument::{self, Instrument, survey_of};
use samson_shared::protection::Protection;
use samson_shared::scoring::{Comparison, Measurement, Profile, Series, Summary, TooFew};
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

/// A revealed round as it is stored, and what scoring it takes.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Measured {
    /// Which round.
    pub round: RoundId,
    /// What it is called in charts.
    pub label: String,
    /// When it was opened, in seconds since 1970.
    pub since: i64,
    /// What was asked.
    pub instrument: InstrumentId,
    /// Its version.
    pub version: u32,
    /// How many were expected, if that is known.
    pub headcount: Option<u32>,
    /// How many of the responses were on paper, as the facilitators say.
    pub on_paper: u32,
    /// As everybody accepted it.
    pub protection: Protection,
    /// What the bag said when it was opened; or, `by_code`, the summary that another phone showed.
    pub opened: ByteBuf,
    /// True where the server's own has not been opened here yet.
    pub by_code: bool,
}

/// What changed from earlier rounds to the one that shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// The round compared with.
    pub against: RoundId,
    /// What it is called.
    pub label: String,
    /// What the round that shows is called.
    pub now: String,
    /// The two side by side.
    pub comparison: Comparison,
    /// All that can be compared with, oldest first, and what they are called.
    pub earlier: Vec<(RoundId, String)>,
    /// All rounds, oldest first, where there are enough to tell more than two.
    pub series: Option<Series>,
}

/// A round and its figures.
pub(super) struct Scored {
    pub(super) measured: Measured,
    pub(super) instrument: &'static Instrument,
    pub(super) profile: Profile,
    counted: Counted,
}

impl Measured {
    pub(super) fn score(self) -> Result<Scored, JobError> {
        let known = instrument::find(&self.instrument, self.version).ok_or(JobError::Newer)?;
        // A survey has a job of its own.
        let instrument = Some(known).filter(|one| survey_of(one).is_none()).ok_or(JobError::Damaged)?;
        let (profile, counted) = figures(&self, instrument)?;
        Ok(Scored { measured: self, instrument, profile, counted })
    }
}

/// The figures of a round of the scorecard. Of what another phone showed, this device has checked nothing.
pub(super) fn figures(measured: &Measured, instrument: &Instrument) -> Result<(Profile, Counted), JobError> {
    if measured.by_code {
        let summary = Summary::from_bytes(&measured.opened)?;
        return Ok((Profile::of_summary(instrument, &summary, measured.protection)?, Counted::default()));
    }
    let opened: OpenedRound = codec::decode(&measured.opened).map_err(|_| JobError::Damaged)?;
    let headcount = measured.headcount.unwrap_or(opened.responses);
    let profile = Profile::of(instrument, &opened.answers, opened.responses, headcount, measured.protection)
        .map_err(|TooFew { minimum, .. }| JobError::TooFew { minimum })?;
    Ok((profile, opened.counted))
}

impl Scored {
    const fn measurement(&self) -> Measurement<'_> {
        Measurement { profile: &self.profile, protection: self.measured.protection }
    }

    /// Compares with one of the earlier rounds, all of which ask the same; nothing without any.
    fn change_since(&self, earlier: &[Self], against: Option<RoundId>) -> Option<Change> {
        let chosen = against.and_then(|id| earlier.iter().find(|one| one.measured.round == id));
        let before = chosen.or(earlier.last())?;
        let comparison = Comparison::of(before.measurement(), self.measurement()).ok()?;
        let all: Vec<&Profile> = earlier.iter().chain([self]).map(|one| &one.profile).collect();
        Some(Change {
            against: before.measured.round,
            label: before.measured.label.clone(),
            now: self.measured.label.clone(),
            comparison,
            earlier: earlier.iter().map(|one| (one.measured.round, one.measured.label.clone())).collect(),
            series: (all.len() >= Series::FROM).then(|| Series::of(&all)),
        })
    }
}

impl ShowProfile {
    pub(super) fn run(
        self,
        _: &mut impl CryptoRng,
        _: &mut dyn FnMut(u32, u32),
    ) -> Result<Revealed, JobError> {
        let now = self.measured.score()?;
        let same = |one: &Scored| one.profile.instrument == now.profile.instrument;
        let earlier: Vec<Scored> =
            self.earlier.into_iter().filter_map(|one| one.score().ok()).filter(same).collect();
        let change = now.change_since(&earlier, self.against);
        let charts = charts::draw(now.instrument, &now.profile, change.as_ref(), self.language, self.charts);
        Ok(Revealed { profile: now.profile, change, charts, counted: now.counted })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::Rng;
    use crate::workbench::{ChartId, shown, testing};
    use samson_shared::language::Language;
    use samson_shared::scoring::Direction;

    /// A round in which so many people gave every statement and value the same level.
    fn round(number: u8, people: u32, level: u8) -> Measured {
        testing::round(number, people, instrument::scorecard(), None, level)
    }

    fn show(measured: Measured, earlier: Vec<Measured>, against: Option<u8>) -> Revealed {
        let fields = instrument::scorecard().fields.iter().map(|field| ChartId::Trend(field.id.clone()));
        let charts = std::iter::once(ChartId::Overall).chain(fields).collect();
        let against = against.map(|number| RoundId::new([number; 16]));
        let job = ShowProfile { measured, earlier, against, language: Language::English, charts };
        job.run(&mut Rng::default(), &mut |_, _| {}).unwrap()
    }

    #[test]
    fn the_first_round_is_compared_with_nothing() {
        let shown = show(round(1, 6, 3), Vec::new(), None);
        assert_eq!(shown.change, None);
        assert_eq!(shown.charts.len(), 1, "and has no lines over time");
    }

    #[test]
    fn a_round_is_compared_with_the_last_one_and_drawn_over_it() {
        let shown = show(round(2, 6, 4), vec![round(1, 6, 3)], None);
        let change = shown.change.unwrap();
        assert_eq!((change.against, change.series), (RoundId::new([1; 16]), None));
        assert!(change.comparison.fields.values().all(|change| change.direction() == Direction::Stronger));
        let overall = &shown.charts[&ChartId::Overall];
        assert!(overall.summary.contains("7.5, before 5.0"), "{}", overall.summary);
        assert!(overall.svg.contains("Round 1") && overall.svg.contains("Round 2"), "both are in the legend");
    }

    #[test]
    fn three_rounds_are_lines_and_any_of_them_can_be_compared_with() {
        let shown = show(round(3, 6, 4), vec![round(1, 6, 5), round(2, 6, 3)], Some(1));
        let change = shown.change.unwrap();
        assert!(change.comparison.fields.values().all(|change| change.direction() == Direction::Weaker));
        assert_eq!(change.series.unwrap().fields[0].scores, [Some(10.0), Some(5.0), Some(7.5)]);
        let first = ChartId::Trend(instrument::scorecard().fields[0].id.clone());
        assert_eq!(shown.charts[&first].summary, "Round 1: 10.0. Round 2: 5.0. Round 3: 7.5");
    }

    #[test]
    fn with_one_person_more_the_statements_are_withheld_from_table_and_drawing() {
        let field = ChartId::Field(instrument::scorecard().fields[0].id.clone());
        let job = |people| ShowProfile {
            measured: round(2, people, 4),
            earlier: vec![round(1, 6, 3)],
            against: None,
            language: Language::English,
            charts: vec![field.clone()],
        };
        let show = |people| job(people).run(&mut Rng::default(), &mut |_, _| {}).unwrap();
        let (withheld, told) = (show(7), show(6));
        assert!(withheld.change.unwrap().comparison.withheld);
        assert!(!withheld.charts[&field].summary.contains("before"));
        assert!(told.charts[&field].summary.contains("before"), "the same number: the changes are told");
    }

    #[test]
    fn a_round_that_another_phone_showed_is_drawn_and_compared_as_if_it_had_been_opened_here() {
        let (first, second) = (round(1, 6, 3), round(2, 6, 4));
        let seen = shown::testing::seen(&second);
        let (here, there) =
            (show(seen, vec![shown::testing::seen(&first)], None), show(second, vec![first], None));
        assert_eq!(here, there);
    }

    #[test]
    fn an_earlier_round_that_cannot_be_read_or_was_too_small_hides_nothing_of_this_one() {
        let damaged = Measured { opened: ByteBuf::from(vec![1, 2]), ..round(1, 6, 3) };
        assert_eq!(show(round(3, 6, 4), vec![damaged, round(2, 2, 3)], None).change, None);
    }
}
