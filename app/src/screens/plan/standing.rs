//! How an indicator stands: in words, as a chart, and what looks odd.

use super::missing::doubt_words;
use super::words::PlanWords;
use crate::state::Samson;
use crate::ui::{Card, ChartFigure, ChartWords, Notice, TableContent, Tag, Tone};
use crate::workbench::Drawn;
use dioxus::prelude::*;
use samson_shared::number;
use samson_shared::plan::{Claim, Course, Indicator, Plan};
use std::rc::Rc;

/// How the indicator stands. An impact that nobody has argued for shows no number.
#[component]
pub(super) fn Standing(indicator: Indicator, plan: Rc<Plan>) -> Element {
    let samson = use_context::<Samson>();
    let words = PlanWords::of(samson);
    let claim = indicator.claim();
    if claim == Claim::NeedsArgument {
        return rsx! {
            Notice { tone: Tone::Warning, words: words.text("plan-claim-needs") }
        };
    }
    let course = plan.course(&indicator, samson.day());
    let tag = words.state(course.state);
    rsx! {
        Card {
            p { Tag { tone: tag.tone, words: tag.words } }
            for line in lines(&words, &indicator, &course) {
                p { key: "{line}", {line.clone()} }
            }
            if claim == Claim::Argued {
                p { {words.text("plan-claim-argued")} }
                p { {indicator.argument.clone()} }
            }
        }
        Picture { indicator: indicator.clone() }
        for (index, doubt) in indicator.doubts().iter().enumerate() {
            Notice { key: "{index}", tone: Tone::Warning, words: doubt_words(&words, doubt) }
        }
    }
}

/// The last number, what it should be, where it shall get, and when it is measured next.
fn lines(words: &PlanWords, indicator: &Indicator, course: &Course) -> Vec<String> {
    let dated = |key: &str, value: String, day| {
        let date = words.day(day);
        words.text_with(key, &[("value", (&value).into()), ("date", (&date).into())])
    };
    let last = course.last.map(|last| dated("plan-last", words.value(indicator, last.value), last.day));
    let expected = course.last.zip(course.expected).map(|(_, expected)| {
        let value = number::decimal(expected, words.language());
        words.text_with("plan-expected", &[("value", (&value).into())])
    });
    let target = indicator.target_value.zip(indicator.target_date);
    let target = target.map(|(value, day)| dated("plan-target", words.value(indicator, value), day));
    let next = course.next.map(|day| words.text_with("plan-next", &[("date", (&words.day(day)).into())]));
    [last, expected, target, next].into_iter().flatten().collect()
}

/// The chart; nothing before there is something to draw.
#[component]
fn Picture(indicator: Indicator) -> Element {
    let samson = use_context::<Samson>();
    let words = PlanWords::of(samson);
    let drawn = use_resource(use_reactive((&indicator,), move |(indicator,)| async move {
        samson.draw_course(indicator).await.ok()
    }));
    if !indicator.standing().any(|one| one.value.is_some()) {
        return rsx! {};
    }
    let Some(Some(Drawn { svg, summary })) = drawn.read().clone() else { return rsx! {} };
    let chart = ChartWords {
        summary,
        show_table: words.text("profile-show-table"),
        hide_table: words.text("profile-hide-table"),
    };
    rsx! {
        ChartFigure { svg, words: chart, table: table(&words, &indicator) }
    }
}

/// Every number, oldest first.
fn table(words: &PlanWords, indicator: &Indicator) -> TableContent {
    let labels = words.guide.measurement.get(words.language());
    let headers = labels.map(|text| vec![text.date.clone(), text.value.clone(), text.note.clone()]);
    let rows = indicator.standing().map(|one| {
        let value = one.value.map_or_else(
            || words.text("plan-number-missing"),
            |value| number::amount(value, words.language()),
        );
        vec![words.day(one.date), value, one.note.clone()]
    });
    TableContent {
        caption: words.name(indicator),
        headers: headers.unwrap_or_default(),
        rows: rows.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use samson_shared::day::Day;
    use samson_shared::ids::{IndicatorId, MeasurementId};
    use samson_shared::language::Language;
    use samson_shared::plan::{Measurement, Origin};

    fn measured(byte: u8, date: &str, value: Option<&str>) -> Measurement {
        Measurement {
            origin: Origin::Hand(MeasurementId::new([byte; 16])),
            date: date.parse().unwrap(),
            value: value.map(|value| value.parse().unwrap()),
            unit: "folk".into(),
            note: String::new(),
            created: 0,
            removed: false,
        }
    }

    fn indicator() -> Indicator {
        Indicator {
            name: "Folk i jobb".into(),
            unit: "folk".into(),
            baseline_value: "0".parse().ok(),
            baseline_date: "2027-01-01".parse().ok(),
            target_value: "100".parse().ok(),
            target_date: "2027-04-11".parse().ok(),
            measurements: vec![measured(1, "2027-01-31", Some("20")), measured(2, "2027-02-10", None)],
            ..Indicator::new(IndicatorId::new([1; 16]), 0)
        }
    }

    #[test]
    fn the_last_number_stands_beside_what_it_should_be() {
        let (words, one) = (PlanWords::new(Language::Bokmal), indicator());
        let plan = Plan { indicators: vec![one.clone()], ..Plan::default() };
        let today: Day = "2027-02-20".parse().unwrap();
        let told = lines(&words, &one, &plan.course(&one, today)).join(" ");
        for expected in ["20 folk", "31. januar 2027", "30,0", "100 folk", "11. april 2027"] {
            assert!(told.contains(expected), "{expected}: {told}");
        }
    }

    #[test]
    fn a_day_without_a_number_is_said_to_have_none_in_the_table() {
        let words = PlanWords::new(Language::Bokmal);
        let table = table(&words, &indicator());
        assert_eq!(table.rows.len(), 2);
        assert_eq!(table.rows[1][1], words.text("plan-number-missing"));
    }
}
