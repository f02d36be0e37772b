//! What everyone may know.
//!
//! **Gate invariant**: before `revealed`, no byte of any response slot leaves the server, by any endpoint, status,
//! size, timing header, log line or metric, except the acknowledgement to its own author. Here that holds because a
//! response has no revision: it is not among the things that can be asked for.

use super::access::Member;
use crate::error::Failure;
use crate::storage::{RoundRecord, View};
use samson_shared::ids::CollaborationId;
use samson_shared::sync::wire::{Changes, RoundStatus};

/// How many bytes of slots one answer holds before the rest waits for the next one.
pub const PAGE: usize = 1024 * 1024;

/// What happened after a cursor. A cursor that was never given out (the server was restored from a copy) counts as 0.
///
/// # Errors
/// `Unauthorised` when the token opens it no longer.
pub fn after(view: &dyn View, member: &Member, cursor: u64, page: usize) -> Result<Changes, Failure> {
    let id = member.collaboration();
    let revision = member.confirm(view)?.revision;
    let after = if cursor > revision { 0 } else { cursor };
    let slots = view.shared_slots(id, after, page)?;
    let full = slots.iter().map(|(_, signed)| signed.body.len()).sum::<usize>() >= page;
    let cursor = match slots.last() {
        Some((last, _)) if full => *last,
        _ => revision,
    };
    let rounds = view.rounds(id, after)?.into_iter().filter(|round| round.revision <= cursor);
    Ok(Changes {
        cursor,
        rounds: rounds.map(|round| status(view, id, &round)).collect::<Result<_, _>>()?,
        slots: slots.into_iter().map(|(_, signed)| signed).collect(),
    })
}

fn status(view: &dyn View, id: CollaborationId, record: &RoundRecord) -> Result<RoundStatus, Failure> {
    let here = view.submitted(id, record.round, 0)?;
    let submitted = match record.elsewhere {
        None => here,
        Some(elsewhere) if elsewhere.conflict => here,
        // Those of the server, and those that wait to be handed on.
        Some(elsewhere) => (elsewhere.submitted + here).saturating_sub(elsewhere.handed),
    };
    Ok(RoundStatus {
        round: record.round,
        submitted,
        headcount: record.headcount,
        protection: record.protection,
        phase: record.phase,
        reveals: record.reveals,
        handed_on: record.elsewhere.map(|at| if at.conflict { at.handed } else { at.submitted }),
        conflict: record.elsewhere.is_some_and(|elsewhere| elsewhere.conflict),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Room;
    use samson_shared::protection::Protection;
    use samson_shared::sync::wire::{DocumentId, Phase};

    fn since(room: &Room, cursor: u64) -> Changes {
        after(&room.state, &room.member(), cursor, PAGE).unwrap()
    }

    #[test]
    fn after_the_last_cursor_there_is_nothing_new() {
        let mut room = Room::new();
        room.opens(3, Protection::default());
        let cursor = since(&room, 0).cursor;
        assert_eq!(since(&room, cursor), Changes { cursor, slots: vec![], rounds: vec![] });
    }

    #[test]
    fn everyone_sees_how_many_of_how_many_have_answered() {
        let mut room = Room::new();
        let round = room.opens(4, Protection::default());
        let cursor = since(&room, 0).cursor;
        room.answers(0, 1, round).unwrap();
        let changes = since(&room, cursor);
        assert_eq!(changes.slots, []);
        let status = changes.rounds[0];
        assert_eq!((status.submitted, status.headcount, status.phase), (1, 4, Phase::Open));
    }

    #[test]
    fn a_replaced_response_is_nobodys_business() {
        let mut room = Room::new();
        let round = room.opens(4, Protection::default());
        room.answers(0, 1, round).unwrap();
        let cursor = since(&room, 0).cursor;
        room.puts(room.people.response(0, 2, round, 2)).unwrap();
        assert_eq!(since(&room, cursor), Changes { cursor, slots: vec![], rounds: vec![] });
    }

    #[test]
    fn a_long_history_comes_in_pages_and_nothing_is_skipped() {
        let mut room = Room::new();
        let mut written = vec![];
        for person in 0..5 {
            let slot = room.people.snapshot(person, DocumentId::Commons, 1, &[person as u8; 100]);
            written.push(slot.clone());
            room.puts(slot).unwrap();
            room.opens_as(person as u8 + 1, 3, Protection::default());
        }
        let (mut cursor, mut slots, mut rounds) = (0, vec![], 0);
        loop {
            let page = after(&room.state, &room.member(), cursor, 300).unwrap();
            if page.cursor == cursor {
                break;
            }
            assert!(page.slots.len() <= 2);
            cursor = page.cursor;
            slots.extend(page.slots);
            rounds += page.rounds.len();
        }
        assert_eq!((slots, rounds), (written, 5));
    }

    #[test]
    fn a_cursor_from_before_a_restored_copy_starts_over() {
        let mut room = Room::new();
        room.opens(3, Protection::default());
        assert_eq!(since(&room, 1000), since(&room, 0));
    }
}
