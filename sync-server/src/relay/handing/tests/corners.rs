//! What two places find out about each other too late, and lost answers.

use super::super::*;
use super::spot::{End, Spot, is_open, people_in};
use crate::testing::{People, TODAY, refused};
use samson_shared::protection::Protection;
use samson_shared::sync::receipt_code::ReceiptCode;
use samson_shared::sync::wire::Action;
use std::ops::Range;

const ROUND: RoundId = RoundId::new([0x71; 16]);

/// A hub and a server where the same round is open.
struct Two {
    people: People,
    hub: Spot,
    server: Spot,
    counter: u64,
}

impl Two {
    fn new() -> Self {
        let people = People::new(1);
        let mut two = Self { hub: Spot::hub(1, &people), server: Spot::new(2), people, counter: 0 };
        let open = Action::OpenRound { round: ROUND, headcount: 9, protection: Protection::default() };
        two.at_hub(open).unwrap();
        assert_eq!(two.meet(), End::Idle);
        two
    }

    fn next(&mut self, action: Action) -> Signed {
        self.counter += 1;
        self.people.command(self.counter, action)
    }

    fn at_hub(&mut self, action: Action) -> Result<Receipt, Failure> {
        let command = self.next(action);
        self.hub.orders(&self.people, command)
    }

    fn at_server(&mut self, action: Action) -> Result<Receipt, Failure> {
        let command = self.next(action);
        self.server.orders(&self.people, command)
    }

    fn answer(spot: &mut Spot, people: &People, who: Range<usize>) {
        for person in who {
            spot.puts(people, people.response(person, 1, ROUND, 1)).unwrap();
        }
    }

    fn meet(&mut self) -> End {
        self.hub.meets(&mut self.server, self.people.collaboration, usize::MAX)
    }
}

#[test]
fn a_response_that_two_places_have_revealed_with_other_people_is_a_conflict_that_everybody_sees() {
    let mut two = Two::new();
    // Carried to one place, and sent to the other.
    Two::answer(&mut two.hub, &two.people, 0..3);
    Two::answer(&mut two.server, &two.people, 2..6);
    two.at_hub(Action::Reveal { round: ROUND, accepted: 3 }).unwrap();
    two.at_server(Action::Reveal { round: ROUND, accepted: 4 }).unwrap();
    for _ in 0..2 {
        assert_eq!(two.meet(), End::Idle);
        let status = two.hub.statuses(&two.people)[&ROUND];
        assert!(status.conflict && !is_open(&status), "{status:?}");
        assert_eq!((status.submitted, status.handed_on), (3, Some(0)));
        let bags = [&two.hub, &two.server].map(|spot| people_in(&spot.bag(&two.people, ROUND).unwrap()));
        assert_eq!(bags, [(0..3).collect(), (2..6).collect()]);
    }
    // Another round is none the worse for it.
    let other = Action::OpenRound {
        round: RoundId::new([0x72; 16]),
        headcount: 3,
        protection: Protection::default(),
    };
    two.at_hub(other).unwrap();
    assert_eq!(two.meet(), End::Idle);
    assert_eq!(two.server.statuses(&two.people).len(), 2);
}

#[test]
fn after_the_first_response_that_was_handed_on_the_hub_reveals_nothing_by_itself() {
    let mut two = Two::new();
    Two::answer(&mut two.hub, &two.people, 0..2);
    assert_eq!(two.meet(), End::Idle);
    Two::answer(&mut two.hub, &two.people, 2..9);
    let status = two.hub.statuses(&two.people)[&ROUND];
    assert_eq!((status.submitted, status.handed_on, is_open(&status)), (9, Some(2), true));
    let reveal = two.at_hub(Action::Reveal { round: ROUND, accepted: 9 });
    assert!(matches!(reveal, Err(Failure::Elsewhere)));
    assert!(two.hub.bag(&two.people, ROUND).is_none());
    assert_eq!(two.meet(), End::Idle);
    let status = two.hub.statuses(&two.people)[&ROUND];
    assert_eq!((status.submitted, status.handed_on, is_open(&status)), (9, Some(9), false));
}

#[test]
fn a_withdrawal_follows_its_response() {
    let mut two = Two::new();
    Two::answer(&mut two.hub, &two.people, 0..2);
    assert_eq!(two.meet(), End::Idle);
    two.hub.puts(&two.people, two.people.withdrawal(1, ROUND, 2)).unwrap();
    assert_eq!(two.hub.statuses(&two.people)[&ROUND].submitted, 1);
    assert_eq!(two.meet(), End::Idle);
    for spot in [&two.hub, &two.server] {
        assert_eq!(spot.statuses(&two.people)[&ROUND].submitted, 1);
    }
}

#[test]
fn a_response_that_was_taken_out_at_the_server_is_taken_out_at_the_hub() {
    let mut two = Two::new();
    Two::answer(&mut two.hub, &two.people, 0..1);
    assert_eq!(two.meet(), End::Idle);
    let code = ReceiptCode::of(ROUND, two.people.participant(0).id());
    two.at_server(Action::RemoveResponse { round: ROUND, code }).unwrap();
    // Its author tries again, at the hub.
    two.hub.puts(&two.people, two.people.response(0, 1, ROUND, 2)).unwrap();
    assert_eq!(two.meet(), End::Idle);
    let again = two.hub.puts(&two.people, two.people.response(0, 1, ROUND, 3));
    assert_eq!(refused(again), Refusal::Removed);
    assert_eq!(two.hub.statuses(&two.people)[&ROUND].submitted, 0);
}

#[test]
fn a_new_invitation_whose_answer_was_lost_is_found_out() {
    let mut two = Two::new();
    let newer = People::new(9);
    two.at_hub(Action::RotateInvitation { access: newer.token().hash() }).unwrap();
    // Carried out at the server, and the connection breaks.
    assert_eq!(two.hub.meets(&mut two.server, two.people.collaboration, 0), End::Broken);
    assert_eq!(two.meet(), End::Waits(Refusal::Unauthorised));
    // Until somebody comes with the new one.
    two.hub.within(|t, _, _| meet(t, two.people.collaboration, &newer.token_bytes())).unwrap();
    let ends = [two.meet(), two.meet()];
    assert!(ends.contains(&End::Idle), "{ends:?}");
    let handing = two.hub.state.handing(two.people.collaboration).unwrap().unwrap();
    assert_eq!(handing.tokens, [ByteBuf::from(newer.token_bytes())]);
}

#[test]
fn a_hub_takes_in_what_only_its_server_knows_and_believes_signatures_only() {
    let mut two = Two::new();
    Two::answer(&mut two.server, &two.people, 0..3);
    two.at_server(Action::Reveal { round: ROUND, accepted: 3 }).unwrap();
    let id = two.people.collaboration;
    let Reply::Commands(list) = two
        .server
        .answers(id, &Errand { token: ByteBuf::from(two.people.token_bytes()), request: Request::Commands })
    else {
        panic!("no list");
    };
    let take = |hub: &mut Spot, list: Commands| {
        let token = two.people.token();
        hub.within(|t, _, rng| take_in(t, id, &token, list, TODAY, rng))
    };
    let mut other = Spot::new(3);
    let unsigned = Commands { creation: None, ..list.clone() };
    let foreign = Commands { creation: Some(People::new(2).creation()), ..list.clone() };
    let mut forged = list.clone();
    forged.creation.as_mut().unwrap().signature[3] ^= 1;
    for wrong in [unsigned, foreign, forged] {
        assert!(take(&mut other, wrong).is_err());
        assert_eq!(other.state.collaboration(id).unwrap(), None);
    }
    take(&mut other, list).unwrap();
    assert_eq!(other.meets(&mut two.server, id, usize::MAX), End::Idle);
    let bags = [&other, &two.server].map(|spot| people_in(&spot.bag(&two.people, ROUND).unwrap()));
    assert_eq!(bags[0], bags[1]);
}
