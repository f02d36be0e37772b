//! At the next round: what became of what was agreed before.

use super::row::ActionRow;
use crate::state::Samson;
use crate::ui::Card;
use dioxus::prelude::*;
use samson_shared::dialogue::is_open;
use samson_shared::document;
use samson_shared::ids::{CollaborationId, RoundId};

/// The actions of earlier rounds that are neither done nor dropped; nothing without any.
#[component]
pub(in crate::screens) fn EarlierActions(collaboration: CollaborationId, round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let actions = samson.agreed(collaboration);
    let mut actions = actions.iter().filter(|action| is_left_over(action, round)).peekable();
    if actions.peek().is_none() {
        return rsx! {};
    }
    rsx! {
        Card { title: samson.text("actions-before"),
            p { {samson.text("actions-before-lead")} }
            for action in actions {
                ActionRow { key: "{action.id}", collaboration, action: action.clone(), with_status: true }
            }
        }
    }
}

fn is_left_over(action: &document::Action, round: RoundId) -> bool {
    action.round != round && is_open(action)
}

#[cfg(test)]
mod tests {
    use super::*;
    use samson_shared::document::Status;
    use samson_shared::ids::ActionId;

    const LAST: RoundId = RoundId::new([1; 16]);
    const NOW: RoundId = RoundId::new([2; 16]);

    fn agreed(round: RoundId, status: Status) -> document::Action {
        document::Action {
            id: ActionId::new([3; 16]),
            what: "Felles kaffe".into(),
            who: String::new(),
            why: String::new(),
            by: None,
            status,
            cell: None,
            round,
            field: None,
            statement: None,
            created: 0,
        }
    }

    #[test]
    fn what_was_agreed_before_and_is_not_finished_comes_first_at_the_next_round() {
        for (round, status, is_left) in [
            (LAST, Status::Open, true),
            (LAST, Status::GoingOn, true),
            (LAST, Status::Done, false),
            (LAST, Status::Dropped, false),
            (NOW, Status::Open, false),
        ] {
            assert_eq!(is_left_over(&agreed(round, status), NOW), is_left, "{status:?}");
        }
    }
}
