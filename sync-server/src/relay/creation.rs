//! Making a collaboration.

use super::Checked;
use super::access::AccessToken;
use crate::error::Failure;
use crate::storage::{Collaboration, Day, Transaction};
use samson_shared::crypto::sign;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{Creation, Receipt, Signed};
use subtle::ConstantTimeEq;

/// Checks what can be checked without the storage.
///
/// # Errors
/// [`Refusal::Malformed`], [`Refusal::Version`] or [`Refusal::Signature`].
pub fn check(signed: Signed) -> Result<Checked<Creation>, Refusal> {
    Ok(Checked { message: sign::verify(&signed)?, signed })
}

/// Makes the collaboration. Making it again with the same keys changes nothing.
///
/// # Errors
/// [`Refusal::AlreadyExists`] when it exists with another token or another facilitator.
pub fn create(
    transaction: &mut dyn Transaction,
    creation: &Checked<Creation>,
    token: &AccessToken,
    today: Day,
) -> Result<Receipt, Failure> {
    let Creation { collaboration: id, facilitator, .. } = creation.message;
    let access = token.hash();
    if let Some(found) = transaction.collaboration(id)? {
        let same_token = bool::from(found.access.0.ct_eq(&access.0));
        if !same_token || transaction.facilitator(id, facilitator)?.is_none() {
            return Err(Refusal::AlreadyExists.into());
        }
        // Perhaps it was made by a version that did not keep this.
        if transaction.creation(id)?.is_none() {
            transaction.put_creation(id, &creation.signed)?;
        }
    } else {
        transaction.insert_collaboration(id, &Collaboration { access, used: today, revision: 0 })?;
        transaction.insert_facilitator(id, facilitator)?;
        transaction.put_creation(id, &creation.signed)?;
    }
    Ok(Receipt { stored: 0 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::memory::State;
    use crate::testing::{People, TODAY, refused};

    fn made(state: &mut State, people: &People) -> Result<Receipt, Failure> {
        create(state, &check(people.creation()).unwrap(), &people.token(), TODAY)
    }

    #[test]
    fn making_it_twice_is_making_it_once() {
        let (mut state, people) = (State::default(), People::new(1));
        assert_eq!(made(&mut state, &people).unwrap(), Receipt { stored: 0 });
        assert_eq!(made(&mut state, &people).unwrap(), Receipt { stored: 0 });
    }

    #[test]
    fn nobody_takes_over_a_collaboration_with_other_keys() {
        let (mut state, people) = (State::default(), People::new(1));
        made(&mut state, &people).unwrap();
        let creation = check(people.creation()).unwrap();
        let other_token = create(&mut state, &creation, &People::new(2).token(), TODAY);
        assert_eq!(refused(other_token), Refusal::AlreadyExists);
        let other_facilitator = check(People::new(2).creation_of(people.collaboration)).unwrap();
        let taken = create(&mut state, &other_facilitator, &people.token(), TODAY);
        assert_eq!(refused(taken), Refusal::AlreadyExists);
    }
}
