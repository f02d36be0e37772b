//! A device that is a hub, with phones in the room.

use super::*;
use crate::platform::memory::Device as Behaviour;
use crate::platform::storage::Table;
use crate::services::repository::Repository;
use crate::state::testing::room::Phone;
use crate::state::testing::{self, Device, Submission, joined};
use crate::state::{Connection, NewCollaboration, NewRound};
use samson_shared::ids::{Group, RoundId};
use samson_shared::protection::Protection;
use std::net::TcpListener;
use std::rc::Rc;
use std::sync::{Mutex, PoisonError};

/// A program is one hub at most.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

fn play<Scene: Future<Output = ()> + 'static>(scene: impl FnOnce(Device) -> Scene + 'static) {
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    testing::play(joined(Submission::Drafting), |device| async {
        scene(device).await;
        platform::stop_hub().await;
    });
}

/// As [`play`], with a server in reach.
fn play_near<Scene: Future<Output = ()> + 'static>(scene: impl FnOnce(String) -> Scene + 'static) {
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    testing::room::play(|server| async {
        scene(server).await;
        platform::stop_hub().await;
    });
}

/// On a port that was free just now.
fn record() -> HubRecord {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    HubRecord { port, ..HubRecord::default() }
}

fn new_round(headcount: u32) -> (NewCollaboration, NewRound) {
    let new = NewCollaboration { name: "DYRK".to_owned(), groups: Group::ALL.to_vec() };
    let protection = Protection::OpenConversation;
    (
        new,
        NewRound {
            title: "Høsten 2026".to_owned(),
            instrument: samson_shared::instrument::scorecard(),
            headcount,
            protection,
        },
    )
}

/// Starts a collaboration at the hub.
async fn begin_at_hub(samson: Samson, headcount: u32) -> RoundId {
    let (new, first) = new_round(headcount);
    let origin = samson.hub_origin().unwrap();
    samson.start(new, first, origin).await.unwrap()
}

/// Sends and follows once.
async fn settle(samson: Samson, round: RoundId) {
    let (collaboration, _) = samson.round(round).unwrap();
    assert!(samson.send_waiting(collaboration.id).await);
    samson.follow_once(&collaboration, false).await.unwrap();
}

#[test]
fn a_room_comes_to_its_profile_by_the_address_that_the_hub_shows() {
    play(|Device { samson, .. }| async move {
        samson.be_hub(record()).await.unwrap();
        let round = begin_at_hub(samson, 1).await;
        settle(samson, round).await;
        let (collaboration, known) = samson.round(round).unwrap();
        assert!(collaboration.at_own_hub);
        let ahmed = Phone::new(&samson.address_of(&collaboration)).await;
        ahmed.joins(&collaboration.invitation(&known, None), Group::Citizen).await;
        ahmed.answers(round, 3).await;
        ahmed.samson.send(crate::state::Seat::Own(round)).await.unwrap();
        ahmed.settle().await.unwrap();
        settle(samson, round).await;
        assert!(samson.round(round).unwrap().1.opened);
        assert!(ahmed.opened(round).await.is_some());
    });
}

#[test]
fn it_is_the_hub_again_after_a_restart_with_everything_that_it_had() {
    play(|Device { samson, storage }| async move {
        samson.be_hub(record()).await.unwrap();
        let round = begin_at_hub(samson, 3).await;
        settle(samson, round).await;
        platform::stop_hub().await;
        let again = Samson::new(samson.language());
        again.start_with(Repository::new(Rc::new(storage))).await;
        assert!(again.hub().record.on);
        again.bring_up().await.unwrap();
        settle(again, round).await;
        assert!(again.round(round).unwrap().1.status.is_some());
    });
}

#[test]
fn a_hub_that_was_stopped_stays_off_and_nobody_else_at_its_address_is_told_anything() {
    play(|Device { samson, storage }| async move {
        samson.be_hub(record()).await.unwrap();
        let round = begin_at_hub(samson, 3).await;
        samson.stop_being_hub().await.unwrap();
        assert_eq!((samson.hub().standing, samson.hub_origin()), (HubStanding::Off, None));
        let collaboration = samson.round(round).unwrap().0;
        assert!(!samson.can_be_found(&collaboration));
        let id = collaboration.id;
        let stranger = TcpListener::bind(("0.0.0.0", samson.hub().record.port)).unwrap();
        stranger.set_nonblocking(true).unwrap();
        assert!(!samson.send_waiting(id).await);
        assert_eq!(stranger.accept().unwrap_err().kind(), std::io::ErrorKind::WouldBlock);
        assert_eq!(samson.connection(id), Connection::Offline);
        assert!(!Repository::new(Rc::new(storage)).hub().await.unwrap().on);
    });
}

#[test]
fn a_port_that_is_taken_is_told_and_nothing_is_kept_as_on() {
    play(|Device { samson, storage }| async move {
        let taken = TcpListener::bind("0.0.0.0:0").unwrap();
        let port = taken.local_addr().unwrap().port();
        let refused = samson.be_hub(HubRecord { port, ..HubRecord::default() }).await;
        assert_eq!(refused, Err(Problem::Hub(NoHub::PortTaken)));
        assert_eq!(samson.hub().standing, HubStanding::Failed(NoHub::PortTaken));
        assert_eq!(storage_of_hub(&storage).await, None);
    });
}

#[test]
fn what_cannot_be_kept_is_not_begun() {
    play(|Device { samson, storage }| async move {
        storage.behave(Behaviour::Full);
        let refused = samson.be_hub(record()).await;
        assert!(matches!(refused, Err(Problem::Storage(_))), "{refused:?}");
        assert_eq!((samson.hub().standing, platform::own_hub()), (HubStanding::Off, None));
    });
}

async fn storage_of_hub(storage: &testing::Memory) -> Option<Vec<u8>> {
    crate::platform::storage::Storage::read(storage, Table::Settings, "hub").await.unwrap()
}

/// A hub that belongs to a server in reach, and a collaboration of that server.
async fn at_server(samson: Samson, server: &str) -> RoundId {
    samson.be_hub(HubRecord { server: server.to_owned(), ..record() }).await.unwrap();
    let (new, first) = new_round(2);
    let round = samson.start(new, first, server.to_owned()).await.unwrap();
    settle(samson, round).await;
    round
}

#[test]
fn a_collaboration_of_the_server_moves_to_the_hub_and_back_and_counts_as_one() {
    play_near(|server| async move {
        let phone = Phone::new(&server).await;
        let samson = phone.samson;
        let round = at_server(samson, &server).await;
        let (collaboration, known) = samson.round(round).unwrap();
        let chen = Phone::new(&server).await;
        chen.joins(&collaboration.invitation(&known, None), Group::Volunteer).await;
        chen.answers(round, 2).await;
        chen.samson.send(crate::state::Seat::Own(round)).await.unwrap();
        chen.settle().await.unwrap();
        samson.move_to_hub(collaboration.id).await.unwrap();
        settle(samson, round).await;
        let (moved, known) = samson.round(round).unwrap();
        assert!(moved.at_own_hub && known.status.is_some());
        samson.move_to_server(collaboration.id).await.unwrap();
        settle(samson, round).await;
        let (back, known) = samson.round(round).unwrap();
        assert_eq!((back.at_own_hub, back.origin), (false, server));
        assert_eq!(known.status.unwrap().submitted, 1);
    });
}

#[test]
fn what_the_hub_does_not_know_stays_at_its_server() {
    play_near(|server| async move {
        let (phone, round) = Phone::of_facilitator(&server, 3).await;
        let samson = phone.samson;
        samson.be_hub(record()).await.unwrap();
        let id = samson.round(round).unwrap().0.id;
        assert_eq!(samson.move_to_hub(id).await, Err(Problem::NotAtHub));
        assert_eq!(samson.round(round).unwrap().0.origin, server);
    });
}
