//! Deleting what nobody uses any longer.

use super::access::Member;
use crate::error::Failure;
use crate::storage::{Collaboration, Day, Transaction};
use samson_shared::ids::CollaborationId;

/// How many collaborations one transaction deletes at most.
const BATCH: usize = 16;

/// True when it is not yet noted that a token holder came today.
pub fn first_today(collaboration: &Collaboration, today: Day) -> bool {
    collaboration.used < today
}

/// Notes that a token holder came today.
pub fn note(transaction: &mut dyn Transaction, member: &Member, today: Day) -> Result<(), Failure> {
    if first_today(&member.confirm(transaction)?, today) {
        transaction.put_used(member.collaboration(), today)?;
    }
    Ok(())
}

/// Deletes some of the collaborations that nobody has used for more than `days` days, for good. Answers which; none
/// when there are no more.
pub fn sweep(
    transaction: &mut dyn Transaction,
    today: Day,
    days: u32,
) -> Result<Vec<CollaborationId>, Failure> {
    let unused = transaction.unused(Day(today.0.saturating_sub(days)), BATCH)?;
    for id in &unused {
        transaction.delete_collaboration(*id)?;
    }
    Ok(unused)
}
