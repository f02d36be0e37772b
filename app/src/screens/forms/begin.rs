use crate::screens::common::{ProblemNotice, lead_on, question_of};
use crate::screens::join::GroupList;
use crate::state::{Problem, Samson, Seat};
use crate::ui::{Button, Card, Look};
use dioxus::prelude::*;
use samson_shared::ids::{Group, RoundId};

/// Asks which group is ticked on the form, and leads to its first question.
#[component]
pub(super) fn Begin(round: RoundId, groups: Vec<Group>) -> Element {
    let samson = use_context::<Samson>();
    let navigator = use_navigator();
    let mut group = use_signal(|| groups.first().copied().filter(|_| groups.len() == 1));
    let mut problem = use_signal(|| None::<Problem>);
    let begin = move |()| async move {
        let Some(group) = group() else { return };
        let begun = samson.begin_form(round, group);
        problem.set(lead_on(begun, navigator, question_of(Seat::Paper(round))).await);
    };
    rsx! {
        Card { title: samson.text("forms-next"),
            GroupList {
                label: samson.text("forms-group"),
                groups,
                chosen: group(),
                on_choose: move |one| group.set(Some(one)),
            }
            if let Some(problem) = problem() {
                ProblemNotice { problem }
            }
            Button { label: samson.text("forms-begin"), look: Look::Primary, disabled: group().is_none(), on_press: begin }
        }
    }
}
