//! The theory of change as a picture: what the group does, and what that leads to.

use super::editing::use_plan;
use super::overview::back_to;
use super::words::PlanWords;
use crate::route::Route;
use crate::screens::common::{Stranded, Updates, use_page};
use crate::screens::profile::profile_size;
use crate::state::{Problem, Samson};
use crate::ui::{Bar, Card, Flow, FlowBox, FlowStage, LinkButton, Screen};
use dioxus::prelude::*;
use samson_shared::ids::CollaborationId;
use samson_shared::plan::{Activity, Chain, IndicatorLevel, Node, Step, TheoryOfChange};

/// The picture, and what stands beside it.
#[component]
pub fn Theory(collaboration: CollaborationId) -> Element {
    let samson = use_page(|samson| samson.text("plan-theory"), Updates::Welcome);
    match samson.collaboration(collaboration) {
        Some(known) => rsx! { Drawn { collaboration, name: known.name } },
        None => rsx! { Stranded { problem: Problem::UnknownRound } },
    }
}

#[component]
fn Drawn(collaboration: CollaborationId, name: String) -> Element {
    let samson = use_context::<Samson>();
    let words = PlanWords::of(samson);
    let theory = use_plan(samson, collaboration).theory_of_change();
    let to_step = Route::PlanStep { collaboration, step: Step::TheoryOfChange };
    let further = theory.further.iter().map(|chain| sentence(&words, chain)).collect::<Vec<_>>();
    rsx! {
        Screen {
            size: profile_size(),
            bar: rsx! {
                Bar { back: back_to(samson, Route::Plan { collaboration }), title: words.text("plan-theory"), place: name }
            },
            bottom: rsx! {
                LinkButton { label: words.numbered(Step::TheoryOfChange), to: to_step }
                LinkButton { label: words.text("plan-back"), to: Route::Plan { collaboration } }
            },
            if theory.is_empty() {
                p { {words.text("plan-theory-empty")} }
            } else {
                Listed { title: words.field_label(Step::TheoryOfChange, "inputs"), lines: texts(&theory.inputs) }
                Flow { stages: stages(&words, &theory) }
                Listed { title: words.field_label(Step::TheoryOfChange, "chains"), lines: further }
                Listed { title: words.field_label(Step::Goals, "goals"), lines: texts(&theory.goals) }
                Listed { title: words.field_label(Step::TheoryOfChange, "assumptions"), lines: texts(&theory.assumptions) }
            }
        }
    }
}

/// Lines beneath a heading; nothing without any.
#[component]
fn Listed(title: String, lines: Vec<String>) -> Element {
    if lines.is_empty() {
        return rsx! {};
    }
    rsx! {
        Card { title,
            ul {
                for (index, line) in lines.into_iter().enumerate() {
                    li { key: "{index}", {line} }
                }
            }
        }
    }
}

fn texts<Id>(nodes: &[Node<Id>]) -> Vec<String> {
    nodes.iter().map(|node| node.text.clone()).collect()
}

/// What the group does, what can be counted, what becomes different, and what may last; an empty stage says so.
fn stages(words: &PlanWords, theory: &TheoryOfChange) -> Vec<FlowStage> {
    let activities = theory.activities.iter().map(|activity| activity_box(words, activity)).collect();
    let first = FlowStage {
        title: words.field_label(Step::TheoryOfChange, "activities"),
        note: String::new(),
        unsure: false,
        boxes: activities,
    };
    let levels = [
        (IndicatorLevel::Output, &theory.outputs),
        (IndicatorLevel::Outcome, &theory.outcomes),
        (IndicatorLevel::Impact, &theory.impact),
    ];
    let of_level = levels.map(|(level, nodes)| {
        let text = words.level(level);
        FlowStage {
            title: text.map(|text| text.name.clone()).unwrap_or_default(),
            note: text.map(|text| text.causality.clone()).unwrap_or_default(),
            unsure: level == IndicatorLevel::Impact,
            boxes: nodes.iter().map(|node| node_box(theory, node)).collect(),
        }
    });
    let mut stages: Vec<FlowStage> = std::iter::once(first).chain(of_level).collect();
    for stage in stages.iter_mut().filter(|stage| stage.boxes.is_empty()) {
        stage.boxes.push(FlowBox { text: words.text("plan-theory-nothing"), details: Vec::new() });
    }
    stages
}

/// An activity with who does it, for whom, and why it shall help.
fn activity_box(words: &PlanWords, activity: &Activity) -> FlowBox {
    let people = [&activity.who, &activity.for_group].map(|text| text.trim().to_owned());
    let people = people.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" → ");
    let chain = activity.chain.as_ref().map(|chain| sentence(words, chain));
    let details = [Some(people), chain].into_iter().flatten().filter(|text| !text.is_empty());
    FlowBox { text: activity.what.clone(), details: details.collect() }
}

/// "If we … then … because …", of what stands there.
fn sentence(words: &PlanWords, chain: &Chain) -> String {
    let fields = words.fields(Step::TheoryOfChange).iter().find(|field| field.id.as_str() == "chains");
    let columns = fields.map(|field| field.columns.as_slice()).unwrap_or_default();
    let parts = columns.iter().zip([&chain.if_we, &chain.then, &chain.because]);
    let told = parts.filter(|(_, text)| !text.trim().is_empty()).map(|(column, text)| {
        let label = column.label.text(words.language());
        format!("{} {}", label.trim_end_matches(['…', ' ', '.']), text.trim())
    });
    told.collect::<Vec<_>>().join(" ")
}

/// An indicator, with the goal that it belongs to.
fn node_box<Id>(theory: &TheoryOfChange, node: &Node<Id>) -> FlowBox {
    let goal = node.goal.and_then(|id| theory.goals.iter().find(|goal| goal.id == id));
    FlowBox { text: node.text.clone(), details: goal.map(|goal| goal.text.clone()).into_iter().collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use samson_shared::ids::RowId;
    use samson_shared::language::Language;

    #[test]
    fn an_activity_tells_who_for_whom_and_why() {
        let words = PlanWords::new(Language::Bokmal);
        let chain = Chain {
            row: RowId::new([2; 16]),
            if_we: "har kafé".into(),
            then: "møtes folk".into(),
            because: " ".into(),
        };
        let activity = Activity {
            row: RowId::new([1; 16]),
            what: "Kafé".into(),
            who: "Frivillige".into(),
            for_group: "naboer".into(),
            chain: Some(chain),
        };
        let told = activity_box(&words, &activity);
        assert_eq!(told.details, ["Frivillige → naboer", "Hvis vi har kafé så møtes folk"]);
    }

    #[test]
    fn there_are_four_stages_and_only_the_last_is_unsure() {
        let words = PlanWords::new(Language::Bokmal);
        let stages = stages(&words, &TheoryOfChange::default());
        assert_eq!(stages.iter().map(|stage| stage.unsure).collect::<Vec<_>>(), [false, false, false, true]);
        assert!(stages.iter().all(|stage| stage.boxes.len() == 1 && !stage.title.is_empty()));
    }
}
