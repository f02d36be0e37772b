//! Taking one response out of a round, by its receipt code.

use super::rounds;
use crate::error::Failure;
use crate::storage::{SlotKind, SlotRecord, Transaction};
use rand_core::CryptoRng;
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::sync::receipt_code::ReceiptCode;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::Signed;
use serde_bytes::ByteBuf;

/// Removes the response with this code from an open round. Its author and sequence number stay, so that no copy brings
/// it back.
pub(super) fn remove(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    round: RoundId,
    code: ReceiptCode,
    rng: &mut dyn CryptoRng,
) -> Result<(), Failure> {
    let record = rounds::here(rounds::open(transaction, id, round)?)?;
    let response = only(transaction.responses(id, round)?.into_iter().filter(has(round, code)))?;
    if rounds::has_been_revealed(&record, &response) {
        return Err(Refusal::AlreadyRevealed.into());
    }
    let nothing = Signed { body: ByteBuf::new(), signature: ByteBuf::new() };
    transaction.put_slot(id, &SlotRecord { kind: SlotKind::Removed, signed: nothing, ..response })?;
    rounds::store_changed(transaction, id, record, rng)
}

fn has(round: RoundId, code: ReceiptCode) -> impl Fn(&SlotRecord) -> bool {
    move |response| ReceiptCode::of(round, response.author) == code
}

/// The one response with a code.
fn only<T>(mut named: impl Iterator<Item = T>) -> Result<T, Refusal> {
    match (named.next(), named.next()) {
        (Some(response), None) => Ok(response),
        (Some(_), Some(_)) => Err(Refusal::AmbiguousCode),
        (None, _) => Err(Refusal::UnknownResponse),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::View;
    use crate::testing::{Room, refused};
    use samson_shared::protection::Protection;
    use samson_shared::sync::wire::{Action, DocumentId, Phase, Receipt};

    /// An open round of five where two have answered, and the code of the first.
    fn two_of_five() -> (Room, RoundId, ReceiptCode) {
        let mut room = Room::new();
        let round = room.opens(5, Protection::default());
        room.answers(0, 1, round).unwrap();
        room.answers(1, 1, round).unwrap();
        let code = ReceiptCode::of(round, room.people.participant(0).id());
        (room, round, code)
    }

    #[test]
    fn a_removed_response_is_gone_and_its_author_writes_no_more() {
        let (mut room, round, code) = two_of_five();
        room.orders(Action::RemoveResponse { round, code }).unwrap();
        assert_eq!(room.state.submitted(room.id(), round, 0).unwrap(), 1);
        let author = room.people.participant(0).id();
        let left = room.state.slot(room.id(), DocumentId::Round(round), author).unwrap().unwrap();
        assert_eq!((left.kind, left.sequence, left.signed.body.len()), (SlotKind::Removed, 1, 0));
        for sequence in [1, 2] {
            let again = room.puts(room.people.response(0, 1, round, sequence));
            assert_eq!(refused(again), Refusal::Removed);
        }
        assert_eq!(refused(room.puts(room.people.withdrawal(0, round, 2))), Refusal::Removed);
    }

    #[test]
    fn a_replaced_response_keeps_its_code() {
        let (mut room, round, code) = two_of_five();
        room.puts(room.people.response(0, 2, round, 2)).unwrap();
        room.orders(Action::RemoveResponse { round, code }).unwrap();
        assert_eq!(room.state.submitted(room.id(), round, 0).unwrap(), 1);
    }

    #[test]
    fn a_code_that_nobody_has_removes_nothing() {
        let (mut room, round, code) = two_of_five();
        let remove = |code| Action::RemoveResponse { round, code };
        assert_eq!(refused(room.orders(remove(ReceiptCode::new([0; 5])))), Refusal::UnknownResponse);
        room.puts(room.people.withdrawal(0, round, 2)).unwrap();
        assert_eq!(refused(room.orders(remove(code))), Refusal::UnknownResponse);
        assert_eq!(room.state.submitted(room.id(), round, 0).unwrap(), 1);
    }

    #[test]
    fn a_code_that_two_have_names_neither() {
        assert_eq!(only([1, 2].into_iter()), Err(Refusal::AmbiguousCode));
        assert_eq!(only([1].into_iter()), Ok(1));
        assert_eq!(only([0; 0].into_iter()), Err(Refusal::UnknownResponse));
    }

    #[test]
    fn after_the_reveal_nothing_is_removed() {
        let (mut room, round, code) = two_of_five();
        room.all_answer(2..5, 1, round);
        let record = room.state.round(room.id(), round).unwrap().unwrap();
        assert_eq!(record.phase, Phase::Revealed);
        assert_eq!(refused(room.orders(Action::RemoveResponse { round, code })), Refusal::AlreadyRevealed);
    }

    #[test]
    fn a_repeated_removal_is_acknowledged() {
        let (mut room, round, code) = two_of_five();
        let remove = room.people.command(9, Action::RemoveResponse { round, code });
        for _ in 0..2 {
            assert_eq!(room.sends(remove.clone()).unwrap(), Receipt { stored: 9 });
        }
    }
}
