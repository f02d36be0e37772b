//! What looks odd about an indicator's dates and numbers. Nothing of it is refused: phones that fill in different steps
//! apart could bring it about together.

use super::{Indicator, Origin};
use crate::ids::MeasurementId;

/// Something to look at again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// The target is dated on the day of the start or before.
    TargetNotAfterBaseline,
    /// The target is the starting number.
    TargetIsBaseline,
    /// These were measured before the starting number. They are shown, and count for nothing.
    MeasuredBeforeBaseline(Vec<Origin>),
    /// Several measurements of one day. The last one written down counts.
    SeveralOnOneDay(Vec<Origin>),
    /// These were measured in another unit than the indicator has now.
    OtherUnit(Vec<MeasurementId>),
}

impl Indicator {
    /// Everything that looks odd, in the order of [`Doubt`].
    pub fn doubts(&self) -> Vec<Doubt> {
        let mut doubts = Vec::new();
        if let (Some(end), Some(start)) = (self.target_date, self.baseline_date)
            && end <= start
        {
            doubts.push(Doubt::TargetNotAfterBaseline);
        }
        if self.target_value.is_some() && self.target_value == self.baseline_value {
            doubts.push(Doubt::TargetIsBaseline);
        }
        let all =
            |found: Vec<Origin>, doubt: fn(Vec<Origin>) -> Doubt| (!found.is_empty()).then(|| doubt(found));
        doubts.extend(all(self.before_baseline(), Doubt::MeasuredBeforeBaseline));
        doubts.extend(all(self.on_one_day(), Doubt::SeveralOnOneDay));
        let other_unit = self.in_another_unit();
        if !other_unit.is_empty() {
            doubts.push(Doubt::OtherUnit(other_unit));
        }
        doubts
    }

    fn before_baseline(&self) -> Vec<Origin> {
        let before = self.standing().filter(|one| self.baseline_date.is_some_and(|start| one.date < start));
        before.map(|one| one.origin).collect()
    }

    /// Those with a number that share their day with another one.
    fn on_one_day(&self) -> Vec<Origin> {
        let with_number: Vec<_> = self.standing().filter(|one| one.value.is_some()).collect();
        let days = with_number.chunk_by(|one, next| one.date == next.date);
        days.filter(|day| day.len() > 1).flatten().map(|one| one.origin).collect()
    }

    fn in_another_unit(&self) -> Vec<MeasurementId> {
        let other = self.standing().filter(|one| one.unit.trim() != self.unit.trim());
        let by_hand = other.filter_map(|one| match one.origin {
            Origin::Hand(id) => Some(id),
            Origin::Round(_) => None,
        });
        by_hand.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::testing::{day, indicator, measured};

    #[test]
    fn an_indicator_in_order_raises_no_doubt() {
        assert_eq!(indicator().doubts(), []);
        assert_eq!(Indicator::new(indicator().id, 0).doubts(), []);
    }

    #[test]
    fn dates_that_run_backwards_are_pointed_out() {
        let mut odd = indicator();
        odd.target_date = odd.baseline_date;
        assert_eq!(odd.doubts(), [Doubt::TargetNotAfterBaseline]);
        odd.target_date = Some(day("2026-12-31"));
        odd.measurements = vec![measured(1, "2026-12-01", "4")];
        let before = Doubt::MeasuredBeforeBaseline(vec![odd.measurements[0].origin]);
        assert_eq!(odd.doubts(), [Doubt::TargetNotAfterBaseline, before]);
    }

    #[test]
    fn a_target_that_is_the_start_is_pointed_out() {
        let odd = Indicator { target_value: indicator().baseline_value, ..indicator() };
        assert_eq!(odd.doubts(), [Doubt::TargetIsBaseline]);
    }

    #[test]
    fn two_numbers_of_one_day_are_pointed_out_but_no_gap() {
        let (one, two) = (measured(1, "2027-05-01", "4"), measured(2, "2027-05-01", "5"));
        let mut odd = Indicator { measurements: vec![one.clone(), two.clone()], ..indicator() };
        assert_eq!(odd.doubts(), [Doubt::SeveralOnOneDay(vec![one.origin, two.origin])]);
        odd.measurements[1].value = None;
        assert_eq!(odd.doubts(), []);
    }

    #[test]
    fn a_number_in_another_unit_is_pointed_out() {
        let mut odd = Indicator { measurements: vec![measured(1, "2027-05-01", "4")], ..indicator() };
        odd.unit = "prosent".into();
        let Origin::Hand(id) = odd.measurements[0].origin else { panic!("by hand") };
        assert_eq!(odd.doubts(), [Doubt::OtherUnit(vec![id])]);
    }
}
