//! The rounds that a charter lists, and what it says of each.

use super::records::Round;
use super::repository::{Changes, Repository};
use super::sync::SyncError;
use crate::platform::storage::StorageError;
use samson_shared::document;
use samson_shared::ids::{CollaborationId, RoundId};

/// Stores the rounds of the charter that this device does not know yet, and returns them. All of them are dated by the
/// facilitators' clocks from then on: by those of phones, a later round could come before an earlier one.
pub(super) async fn add_listed(
    repository: &Repository,
    collaboration: CollaborationId,
    charter: &document::Charter,
) -> Result<Vec<RoundId>, SyncError> {
    let mut added = Vec::new();
    for round in &charter.rounds {
        let on_paper = charter.on_paper(round.id);
        if let Some(known) = repository.round(round.id).await? {
            if (known.since, known.on_paper) != (round.opened, on_paper) {
                let take_over = |known: &mut Round| {
                    (known.since, known.on_paper) = (round.opened, on_paper);
                    Ok::<_, StorageError>(Changes::new())
                };
                repository.change_round(round.id, take_over).await?;
            }
            continue;
        }
        let new = Round { on_paper, ..Round::listed(collaboration, round) };
        match repository.commit(Changes::new().new_round(&new)).await {
            Ok(()) => added.push(round.id),
            // Another tab was faster.
            Err(StorageError::Changed) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(added)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::memory::MemoryStorage;
    use crate::services::records::Submission;
    use crate::state::testing::{collaboration, joined, run};
    use std::rc::Rc;

    #[test]
    fn rounds_are_in_the_order_of_the_facilitator_on_a_phone_whose_clock_is_a_year_ahead() {
        run(async {
            let year_ahead = Round { since: 1_830_000_000, ..joined(Submission::Received) };
            let repository = Repository::new(Rc::new(MemoryStorage::default()));
            let changes = Changes::new().collaboration(&collaboration()).round(&year_ahead);
            repository.commit(changes).await.unwrap();
            let Round { id: first, title, instrument, version, protection, .. } = year_ahead;
            let (headcount, second) = (7, RoundId::new([7; 16]));
            let one =
                document::Round { id: first, title, instrument, version, headcount, protection, opened: 1 };
            let other = document::Round { id: second, opened: 2, ..one.clone() };
            let charter = document::Charter { rounds: vec![one, other], ..document::Charter::default() };
            let added = add_listed(&repository, collaboration().id, &charter).await.unwrap();
            assert_eq!(added, [second]);
            let since = async |id| repository.round(id).await.unwrap().unwrap().since;
            assert!(since(first).await < since(second).await);
        });
    }
}
