//! Where the addresses lead, and what stands there: whole screens, drawn without a browser.

mod answer;
mod by_code;
mod plan;
mod reflection;

use super::{ReflectionPart, profile};
use crate::route::{FirstRoute, Route};
use crate::services::records::ByCode;
use crate::services::repository::{Changes, Repository};
use crate::state::testing::{self, Memory, Round, Submission, joined, prepare, run, status};
use crate::state::{Connection, Samson};
use dioxus::core::NoOpMutations;
use dioxus::prelude::*;
use dioxus::router::{RouterContext, root_router};
use samson_shared::document::Spot;
use samson_shared::handover::TransferCode;
use samson_shared::ids::{ActionId, RoundId};
use samson_shared::language::Language;
use samson_shared::plan::PlanEdit;
use samson_shared::protection::{Protection, Threshold};
use samson_shared::sync::wire::Phase;
use std::rc::Rc;
use std::time::Duration;

const ROUND: RoundId = RoundId::new([3; 16]);

/// What the device has seen of its round on another phone.
#[derive(Clone)]
struct Seen(Vec<u8>);

/// The app on a device with one round, without its background work.
#[component]
fn Stage() -> Element {
    let samson = use_context_provider(|| Samson::new(Language::Bokmal));
    let mut is_prepared = use_signal(|| false);
    use_hook(move || {
        let (round, seen) = (consume_context::<Round>(), try_consume_context::<Seen>());
        let connection = try_consume_context::<Connection>();
        let edits = try_consume_context::<Planned>().unwrap_or_default();
        spawn(async move {
            let storage = Memory::default();
            if let Some(Seen(summary)) = seen {
                let seen = Changes::new().by_code(round.id, &summary);
                Repository::new(Rc::new(storage.clone())).commit(seen).await.unwrap();
            }
            prepare(samson, &storage, &round).await;
            if let Some(connection) = connection {
                testing::connect(samson, connection);
            }
            for edit in edits.0 {
                samson.edit_plan(testing::collaboration().id, edit).await.unwrap();
            }
            is_prepared.set(true);
        })
    });
    if !samson.is_ready() || !is_prepared() {
        return rsx! {};
    }
    rsx! {
        Router::<Route> {}
    }
}

/// What stands in the plan before somebody looks at it.
#[derive(Clone, Default)]
struct Planned(Vec<PlanEdit>);

/// Somebody looking at the app.
struct Visit(VirtualDom);

impl Visit {
    fn begin(round: Round) -> Self {
        Self::begin_in(VirtualDom::new(Stage).with_root_context(round))
    }

    fn begin_in(mut dom: VirtualDom) -> Self {
        dom.rebuild_in_place();
        Self(dom)
    }

    fn router(&self) -> Option<RouterContext> {
        self.0.in_scope(ScopeId::ROOT, root_router)
    }

    fn go_to(&self, place: Route) {
        let router = self.router().unwrap();
        self.0.in_scope(ScopeId::ROOT, || drop(router.push(place)));
    }

    fn address(&self) -> String {
        let router = self.router().unwrap();
        self.0.in_scope(ScopeId::ROOT, || router.full_route_string())
    }

    fn page(&self) -> String {
        dioxus_ssr::render(&self.0)
    }

    async fn until(&mut self, is_so: impl Fn(&Self) -> bool) {
        let waiting = async {
            while !is_so(self) {
                self.0.wait_for_work().await;
                self.0.render_immediate(&mut NoOpMutations);
            }
        };
        let came_to_that = tokio::time::timeout(Duration::from_secs(10), waiting).await.is_ok();
        assert!(came_to_that, "stayed at {}: {}", self.address(), self.page());
    }
}

/// Opens the app, goes to an address, and waits until something holds of the address and the markup there.
fn arrive(round: Round, at: Route, is_so: impl Fn(&str, &str) -> bool) {
    arrive_as(|| Visit::begin(round), at, is_so);
}

/// As [`arrive`], with this written in the plan.
fn arrive_with(round: Round, plan: Vec<PlanEdit>, at: Route, is_so: impl Fn(&str, &str) -> bool) {
    let planned = Planned(plan);
    let stage = || VirtualDom::new(Stage).with_root_context(round).with_root_context(planned);
    arrive_as(|| Visit::begin_in(stage()), at, is_so);
}

/// As [`arrive`], on any device.
fn arrive_as(begin: impl FnOnce() -> Visit, at: Route, is_so: impl Fn(&str, &str) -> bool) {
    run(async move {
        let mut visit = begin();
        visit.until(|visit| visit.router().is_some()).await;
        visit.go_to(at);
        visit.until(|visit| is_so(&visit.address(), &visit.page())).await;
    });
}

/// Checks where somebody with this round is led.
fn leads_to(round: Round, place: Route) {
    let place = place.to_string();
    arrive(round, Route::Round { round: ROUND }, move |address, _| address == place);
}

#[test]
fn who_is_answering_is_led_to_the_question() {
    leads_to(joined(Submission::Drafting), Route::Answer { round: ROUND });
}

#[test]
fn who_has_sent_is_led_to_the_waiting_room() {
    for submission in [Submission::Waiting, Submission::Received, Submission::Withdrawn] {
        leads_to(joined(submission), Route::Waiting { round: ROUND });
    }
}

#[test]
fn who_has_not_joined_is_led_to_the_invitation() {
    let round = Round { participation: None, ..joined(Submission::Drafting) };
    let fragment = testing::invitation().to_fragment();
    leads_to(round, Route::Join { fragment });
}

#[test]
fn an_opened_round_leads_to_the_profile() {
    leads_to(Round { opened: true, ..joined(Submission::Received) }, Route::Profile { round: ROUND });
}

#[test]
fn an_invitation_that_was_accepted_before_leads_on() {
    let fragment = testing::invitation().to_fragment();
    arrive(joined(Submission::Drafting), Route::Join { fragment }, |address, _| address.ends_with("/answer"));
}

#[test]
fn a_round_that_is_not_here_says_so_and_leads_home() {
    let elsewhere = Route::Answer { round: RoundId::new([9; 16]) };
    arrive(joined(Submission::Drafting), elsewhere, |_, page| {
        page.contains("finnes ikke på telefonen") && page.contains("href=\"/\"")
    });
}

#[test]
fn a_link_that_was_cut_says_so() {
    let cut = Route::Join { fragment: testing::invitation().to_fragment()[..40].to_owned() };
    arrive(joined(Submission::Drafting), cut, |_, page| page.contains("Lenken er ikke hel"));
}

#[test]
fn the_overview_marks_what_has_no_answer_and_asks_for_the_values_first() {
    arrive(joined(Submission::Drafting), Route::Review { round: ROUND }, |_, page| {
        page.contains("51 påstander er uten svar") && page.contains("Svar på det som mangler")
    });
}

#[test]
fn the_waiting_room_counts_without_naming_anybody() {
    let round = Round { status: Some(status(Phase::Open)), ..joined(Submission::Received) };
    arrive(round, Route::Waiting { round: ROUND }, |_, page| {
        page.contains("5 av 7") && page.contains("Svarene dine er mottatt")
    });
}

#[test]
fn the_first_screen_leads_to_the_hub_which_asks_for_nothing_that_has_to_be_known() {
    arrive(joined(Submission::Drafting), Route::Home {}, |_, page| page.contains("href=\"/be-hub\""));
    arrive(joined(Submission::Drafting), Route::Hub {}, |_, page| {
        page.contains("Hva heter nettet i rommet?")
            && page.contains("Hvilken server skal få svarene etterpå?")
            && page.contains("Slå på sentralen")
            // Only where there is a Wi-Fi or a server.
            && !page.contains("Passordet til nettet")
            && !page.contains("Koden for denne serveren")
    });
}

/// The address of this place, as the part that is downloaded first reads it.
fn in_first_part(place: &Route) -> FirstRoute {
    place.to_string().parse().unwrap_or(FirstRoute::Elsewhere { path: Vec::new() })
}

#[test]
fn an_invited_person_comes_as_far_as_sending_without_the_whole_app() {
    let (round, fragment) = (ROUND, testing::invitation().to_fragment());
    let invited = Route::Join { fragment: fragment.clone() };
    assert_eq!(in_first_part(&invited), FirstRoute::Join { fragment });
    assert_eq!(in_first_part(&Route::About {}), FirstRoute::About {});
    assert_eq!(in_first_part(&Route::Answer { round }), FirstRoute::Answer { round });
    assert_eq!(in_first_part(&Route::Review { round }), FirstRoute::Review { round });
}

#[test]
fn every_other_address_is_left_to_the_whole_app() {
    let round = ROUND;
    for place in [Route::Home {}, Route::New {}, Route::Waiting { round }, Route::Profile { round }] {
        assert!(matches!(in_first_part(&place), FirstRoute::Elsewhere { .. }), "{place}");
    }
}

#[test]
fn a_collaboration_says_what_comes_next_and_how_far_everything_is() {
    let collaboration = testing::collaboration().id;
    let place = Route::Collaboration { collaboration };
    arrive(joined(Submission::Received), place.clone(), |_, page| {
        page.contains("Andre venter på svarene") && page.contains("Dere har ikke avtalt noe")
    });
    arrive(with_result(), place, |_, page| page.contains("bli enige om noe å gjøre"));
}

#[test]
fn a_group_without_actions_is_told_so_and_can_write_one() {
    let collaboration = testing::collaboration().id;
    arrive(joined(Submission::Received), Route::Actions { collaboration }, |_, page| {
        page.contains("ingen tiltak ennå") && page.contains("/new-action/round")
    });
}

#[test]
fn a_new_action_asks_what_who_when_and_where_it_belongs() {
    let place = Route::NewAction { round: ROUND, about: Spot::Field("equality".parse().unwrap()) };
    arrive(joined(Submission::Received), place, |address, page| {
        address.ends_with("/new-action/equality")
            && page.contains("Hva skal dere gjøre?")
            && page.contains("type=\"date\"")
            && page.contains("Prøv noe nytt")
    });
}

#[test]
fn an_action_that_is_not_here_says_so() {
    let (collaboration, action) = (testing::collaboration().id, ActionId::new([9; 16]));
    arrive(joined(Submission::Received), Route::Action { collaboration, action }, |_, page| {
        page.contains("finnes ikke på telefonen")
    });
}

#[test]
fn the_matrix_has_four_boxes_and_warns_of_advice_from_elsewhere() {
    let collaboration = testing::collaboration().id;
    arrive(joined(Submission::Received), Route::Matrix { collaboration }, |_, page| {
        let boxes = ["Ta vare på", "Prøv noe nytt", "Legg bort", "Stopp i tide"];
        boxes.iter().all(|name| page.contains(name)) && page.contains("passer kanskje ikke hos dere")
    });
}

fn with_result() -> Round {
    Round { opened: true, ..joined(Submission::Received) }
}
