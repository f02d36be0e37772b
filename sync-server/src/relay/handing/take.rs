//! Taking in what the server has.

use super::{mirror, settle};
use crate::error::Failure;
use crate::relay::access::{AccessToken, Member};
use crate::relay::limits::Limits;
use crate::relay::{commands as orders, creation, slots};
use crate::storage::{Day, Handing, Transaction, View};
use rand_core::CryptoRng;
use samson_shared::codec;
use samson_shared::crypto::sign;
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{AccessHash, Action, Changes, Command, Commands, Phase, Signed, Slot};
use serde_bytes::ByteBuf;

/// Makes a collaboration that the server has let somebody into with this token. One that is known here gets the token.
///
/// # Errors
/// [`Refusal::Unauthorised`] where the server does not tell how it was made, or tells of another one.
pub fn take_in(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    token: &AccessToken,
    list: Commands,
    today: Day,
    rng: &mut dyn CryptoRng,
) -> Result<(), Failure> {
    if transaction.collaboration(id)?.is_none() {
        let checked = creation::check(list.creation.clone().ok_or(Refusal::Unauthorised)?)?;
        if checked.message().collaboration != id {
            return Err(Refusal::Unauthorised.into());
        }
        creation::create(transaction, &checked, token, today)?;
    }
    let mut handing = transaction.handing(id)?.unwrap_or_default();
    // The server takes this one: it comes first.
    handing.tokens.retain(|known| known.as_slice() != token.as_bytes());
    handing.tokens.insert(0, ByteBuf::from(token.as_bytes()));
    handing.made = true;
    transaction.put_handing(id, &handing)?;
    commands(transaction, id, list, rng)
}

/// Takes in the commands that are unknown here, in their order.
pub(super) fn commands(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    list: Commands,
    rng: &mut dyn CryptoRng,
) -> Result<(), Failure> {
    let mut handing = transaction.handing(id)?.unwrap_or_default();
    let known = transaction.commands(id)?;
    let mut place = u32::try_from(known.len()).unwrap_or(u32::MAX);
    let access = invitation(&list.commands);
    for signed in list.commands {
        if known.iter().any(|known| known.body == signed.body) {
            continue;
        }
        let Ok(command) = sign::verify::<Command>(&signed) else { continue };
        if command.collaboration == id && orders::receive(transaction, command, &signed, rng)? {
            handing.received.insert(place);
            place += 1;
        }
    }
    follow(transaction, id, access, &handing, &known)?;
    Ok(transaction.put_handing(id, &handing)?)
}

/// The last invitation of a list.
fn invitation(list: &[Signed]) -> Option<AccessHash> {
    list.iter().rev().find_map(access)
}

/// The invitation that a command makes the one that counts.
pub(super) fn access(signed: &Signed) -> Option<AccessHash> {
    match codec::decode::<Command>(&signed.body).ok()?.action {
        Action::RotateInvitation { access } => Some(access),
        _ => None,
    }
}

/// The invitation is the server's, unless a later one was ordered here that it has not heard of.
fn follow(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    access: Option<AccessHash>,
    handing: &Handing,
    known: &[Signed],
) -> Result<(), Failure> {
    let unsent = known.get(handing.sent as usize..).unwrap_or_default();
    let current = transaction.collaboration(id)?.map(|collaboration| collaboration.access);
    match access.filter(|_| invitation(unsent).is_none()) {
        Some(access) if current != Some(access) => Ok(transaction.put_access(id, access)?),
        _ => Ok(()),
    }
}

/// Takes in charter and commons slots, and hears how the rounds stand.
pub(super) fn changes(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    changes: Changes,
    limits: &Limits,
    rng: &mut dyn CryptoRng,
) -> Result<(), Failure> {
    let Some(found) = transaction.collaboration(id)? else { return Ok(()) };
    let member = Member::of(id, &found);
    for signed in changes.slots {
        let Ok(checked) = slots::check(signed.clone(), &member, limits) else { continue };
        let Ok(Slot { document, author, .. }) = codec::decode(&signed.body) else { continue };
        match slots::store(transaction, checked, limits, rng) {
            Ok(_) => settle::received(transaction, id, document, &signed, author)?,
            // What is here is newer, or not for here: the server has its own.
            Err(Failure::Refused(_)) => {}
            Err(broken) => return Err(broken),
        }
    }
    let mut handing = transaction.handing(id)?.unwrap_or_default();
    handing.cursor = changes.cursor;
    handing.heard.extend(changes.rounds.into_iter().map(|status| (status.round, status)));
    transaction.put_handing(id, &handing)?;
    for status in handing.heard.values() {
        mirror::status(transaction, id, status)?;
    }
    Ok(())
}

/// A round whose bag the server has, and this hub does not.
///
/// # Errors
/// When the storage does not work.
pub fn wanted(view: &(impl View + ?Sized), id: CollaborationId) -> Result<Option<RoundId>, Failure> {
    let heard = view.handing(id)?.map(|handing| handing.heard).unwrap_or_default();
    for status in heard.values().filter(|status| status.phase == Phase::Revealed) {
        if let Some(record) = view.round(id, status.round)?
            && mirror::lacks(&record, status)
        {
            return Ok(Some(status.round));
        }
    }
    Ok(None)
}
