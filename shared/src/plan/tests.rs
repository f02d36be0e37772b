//! The plan as a whole: indicators that are swapped and removed, and those that rounds bring measurements to.

use super::testing::*;
use super::*;
use crate::ids::RoundId;

fn numbered(byte: u8) -> Indicator {
    Indicator { id: IndicatorId::new([byte; 16]), ..indicator() }
}

#[test]
fn a_swapped_indicator_keeps_its_numbers_and_is_used_no_more() {
    let old = with(&[("2027-02-01", "20")]);
    let new = old.successor(IndicatorId::new([2; 16]), 9);
    let mut plan = plan_of(vec![old.clone(), new.clone()]);
    assert_eq!(plan.in_use().map(|one| one.id).collect::<Vec<_>>(), [new.id]);
    assert_eq!(plan.replaced().collect::<Vec<_>>(), [&old]);
    assert_eq!(plan.earlier(&new), [&old]);
    assert_eq!((new.level, new.replaces, new.name.as_str()), (old.level, Some(old.id), ""));
    plan.indicators[1].removed = true;
    assert_eq!(plan.in_use().map(|one| one.id).collect::<Vec<_>>(), [old.id], "the swap is taken back");
}

#[test]
fn two_who_swap_one_indicator_apart_have_both_new_ones() {
    let old = numbered(1);
    let (one, two) =
        (old.successor(IndicatorId::new([2; 16]), 2), old.successor(IndicatorId::new([3; 16]), 3));
    let plan = plan_of(vec![old, one, two]);
    assert_eq!((plan.in_use().count(), plan.replaced().count()), (2, 1));
}

#[test]
fn indicators_that_replace_each_other_in_a_circle_end_somewhere() {
    let replaces =
        |byte: u8, other: u8| Indicator { replaces: Some(IndicatorId::new([other; 16])), ..numbered(byte) };
    let plan = plan_of(vec![replaces(1, 2), replaces(2, 1), replaces(3, 3), replaces(4, 9)]);
    let earlier = |index: usize| plan.earlier(&plan.indicators[index]).len();
    assert_eq!([0, 1, 2, 3].map(earlier), [1, 1, 0, 0]);
    assert_eq!(
        plan.in_use().count(),
        2,
        "the one that says it replaces itself, and the one with no predecessor here"
    );
}

#[test]
fn an_impact_is_shown_only_with_its_argument() {
    let impact = Indicator { level: Some(IndicatorLevel::Impact), ..indicator() };
    assert_eq!(impact.claim(), Claim::NeedsArgument);
    assert_eq!(Indicator { argument: " ".into(), ..impact.clone() }.claim(), Claim::NeedsArgument);
    assert_eq!(Indicator { argument: "Forskning".into(), ..impact }.claim(), Claim::Argued);
    assert_eq!(indicator().claim(), Claim::Measured);
    assert_eq!(Indicator { level: None, ..indicator() }.claim(), Claim::Measured);
}

fn figure(round: u8, link: &Link, date: &str, value: &str) -> RoundFigure {
    RoundFigure { round: RoundId::new([round; 16]), link: link.clone(), day: day(date), value: amount(value) }
}

#[test]
fn a_round_brings_its_measurement_once_and_between_the_others() {
    let link = Link::thickness();
    let linked =
        Indicator { link: Some(link.clone()), ..with(&[("2027-02-01", "20"), ("2027-04-01", "30")]) };
    let plan = plan_of(vec![linked, numbered(2)]);
    let other = Link::field(&"equality".parse().unwrap());
    let figures = [
        figure(1, &link, "2027-03-01", "55.5"),
        figure(1, &other, "2027-03-01", "7"),
        figure(1, &link, "2027-03-01", "55.5"),
    ];
    let read = plan.clone().with_rounds(&figures).with_rounds(&figures);
    let numbers: Vec<_> = read.indicators[0].standing().map(|one| one.value.unwrap().to_string()).collect();
    assert_eq!(numbers, ["20", "55.5", "30"]);
    assert_eq!(read.indicators[0].measurements[1].unit, "personer");
    assert_eq!(read.indicators[1], plan.indicators[1], "nothing comes to one that is measured by hand");
    let more = [figures[0].clone(), figure(2, &link, "2027-05-01", "60")];
    assert_eq!(read.clone().with_rounds(&more).indicators[0].measurements.len(), 4);
    assert_eq!(read.with_rounds(&[]), plan, "what rounds bring is kept nowhere");
}

#[test]
fn a_plan_survives_being_handed_on() {
    let plan = Plan {
        texts: [(place(Step::Problem, "problem"), "For få møtes".to_owned())].into(),
        values: [(place(Step::Problem, "extent"), amount("40").into())].into(),
        rows: vec![dated(row(1, Step::Goals, "goals", &[("goal", "Flere møtes")]), "by", "2028-01-01")],
        indicators: vec![with(&[("2027-02-01", "-0.5")])],
        log: vec![LogEntry {
            day: day("2027-02-01"),
            at: 5,
            role: Role::Facilitator,
            step: Step::Measure,
            what: "measurements".parse().unwrap(),
        }],
    };
    assert_eq!(crate::codec::decode::<Plan>(&crate::codec::encode(&plan)).unwrap(), plan);
    assert_eq!(plan.text(Step::Problem, "problem"), "For få møtes");
    assert_eq!(plan.amount(Step::Problem, "extent"), Some(amount("40")));
    assert_eq!(plan.rows(Step::Goals, "goals").next().unwrap().day("by"), Some(day("2028-01-01")));
}
