//! A collaboration and the hub of this device: whether it is there, and how it gets there and away again.

use super::{HubLink, ProblemNotice};
use crate::state::{Collaboration, HandingOn, Hub, Problem, Samson};
use crate::ui::{Button, Notice, Tone};
use dioxus::prelude::*;
use samson_shared::ids::CollaborationId;

/// How the hub of this device stands to a collaboration that is facilitated here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Relation {
    /// They have nothing to do with each other, or all is well.
    Settled,
    /// The hub is on, and the collaboration is elsewhere.
    Elsewhere,
    /// It is at the hub, which is off.
    Off,
    /// It is at the hub, where nobody else can come: there is no network.
    Alone,
    /// It is at the hub, and the server has everything.
    HandedOn,
}

fn relation(hub: &Hub, collaboration: &Collaboration) -> Relation {
    match (hub.sight(), collaboration.at_own_hub) {
        (None, true) => Relation::Off,
        (None, false) => Relation::Settled,
        (Some(_), false) if collaboration.facilitator.is_some() => Relation::Elsewhere,
        (Some(_), false) => Relation::Settled,
        (Some(sight), true) if sight.addresses.is_empty() => Relation::Alone,
        (Some(sight), true) if sight.handing_on == HandingOn::Done => Relation::HandedOn,
        (Some(_), true) => Relation::Settled,
    }
}

/// Says how they stand while people are to come in, with what can be done about it.
#[component]
pub(crate) fn AtHub(collaboration: Collaboration) -> Element {
    let samson = use_context::<Samson>();
    let id = collaboration.id;
    match relation(&samson.hub(), &collaboration) {
        Relation::Settled | Relation::HandedOn => rsx! {},
        Relation::Elsewhere => rsx! { Move { collaboration: id, to_hub: true } },
        Relation::Off => rsx! {
            Notice { tone: Tone::Warning, title: samson.text("hub-off-title"), words: samson.text("hub-off"),
                HubLink {}
            }
        },
        Relation::Alone => rsx! {
            Notice { tone: Tone::Warning, title: samson.text("hub-alone-title"), words: samson.text("hub-alone") }
        },
    }
}

/// Offers the way back to the server, once that has everything: for after the meeting.
#[component]
pub(crate) fn FromHub(collaboration: Collaboration) -> Element {
    let samson = use_context::<Samson>();
    match relation(&samson.hub(), &collaboration) {
        Relation::HandedOn => rsx! { Move { collaboration: collaboration.id, to_hub: false } },
        _ => rsx! {},
    }
}

/// Offers to move it: to the hub, or from there to the hub's server.
#[component]
fn Move(collaboration: CollaborationId, to_hub: bool) -> Element {
    let samson = use_context::<Samson>();
    let mut problem = use_signal(|| None::<Problem>);
    let mut busy = use_signal(|| false);
    let go = move |()| async move {
        busy.set(true);
        let moved = if to_hub {
            samson.move_to_hub(collaboration).await
        } else {
            samson.move_to_server(collaboration).await
        };
        busy.set(false);
        problem.set(moved.err());
    };
    let (words, label) =
        if to_hub { ("hub-take-in", "hub-take-in-do") } else { ("hub-hand-over", "hub-hand-over-do") };
    rsx! {
        Notice { words: samson.text(words),
            if let Some(problem) = problem() {
                ProblemNotice { problem }
            }
            Button { label: samson.text(label), busy: busy().then(|| samson.text("hub-changing")), on_press: go }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::testing;
    use crate::state::{HubRecord, HubSight, HubStanding};

    fn hub(addresses: &[&str], handing_on: HandingOn) -> Hub {
        let addresses = addresses.iter().map(|&address| address.to_owned()).collect();
        let standing = HubStanding::On(HubSight { addresses, wifi_code: None, handing_on });
        Hub { record: HubRecord::default(), standing, problem: None }
    }

    fn at_hub() -> Collaboration {
        Collaboration { at_own_hub: true, ..testing::collaboration() }
    }

    #[test]
    fn what_is_at_the_hub_needs_it_to_be_on_and_on_a_network() {
        let address = ["http://10.42.0.1:8080"];
        assert_eq!(relation(&Hub::default(), &at_hub()), Relation::Off);
        assert_eq!(relation(&hub(&[], HandingOn::Nothing), &at_hub()), Relation::Alone);
        assert_eq!(relation(&hub(&address, HandingOn::UnderWay), &at_hub()), Relation::Settled);
        assert_eq!(relation(&hub(&address, HandingOn::Done), &at_hub()), Relation::HandedOn);
    }

    #[test]
    fn only_a_facilitator_brings_a_collaboration_to_the_hub() {
        let on = hub(&["http://10.42.0.1:8080"], HandingOn::Nothing);
        assert_eq!(relation(&on, &testing::collaboration()), Relation::Settled);
        assert_eq!(relation(&on, &testing::facilitated()), Relation::Elsewhere);
        assert_eq!(relation(&Hub::default(), &testing::facilitated()), Relation::Settled);
    }
}
