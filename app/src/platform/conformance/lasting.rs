//! What storage promises beyond one opening: to other tabs, and after the end.

use super::{Place, Verdict, delete, put, same, suite};
use crate::platform::storage::Table;
use futures_util::future::try_join;

suite! {
    what_was_written_is_there_after_opening_again
    what_was_deleted_stays_away_after_opening_again
    a_write_is_seen_in_every_tab
    two_tabs_can_write_the_same_records
    nobody_sees_half_a_call
}

async fn what_was_written_is_there_after_opening_again(place: &dyn Place, name: &str) -> Verdict {
    let storage = place.open(name).await?;
    storage.write(vec![put("a", b"1"), put("b", b"2")]).await?;
    drop(storage);
    let listed = place.open(name).await?.list(Table::Answers, "").await?;
    same(listed, vec![("a".to_owned(), b"1".to_vec()), ("b".to_owned(), b"2".to_vec())])
}

async fn what_was_deleted_stays_away_after_opening_again(place: &dyn Place, name: &str) -> Verdict {
    let storage = place.open(name).await?;
    storage.write(vec![put("a", b"1"), put("b", b"2")]).await?;
    storage.write(vec![delete("a")]).await?;
    drop(storage);
    let listed = place.open(name).await?.list(Table::Answers, "").await?;
    same(listed, vec![("b".to_owned(), b"2".to_vec())])
}

async fn a_write_is_seen_in_every_tab(place: &dyn Place, name: &str) -> Verdict {
    let (here, there) = try_join(place.open(name), place.open(name)).await?;
    here.write(vec![put("a", b"1")]).await?;
    same(there.read(Table::Answers, "a").await?, Some(b"1".to_vec()))?;
    there.write(vec![delete("a")]).await?;
    same(here.read(Table::Answers, "a").await?, None)
}

async fn two_tabs_can_write_the_same_records(place: &dyn Place, name: &str) -> Verdict {
    let (here, there) = try_join(place.open(name), place.open(name)).await?;
    for number in 0..20u8 {
        let (mine, yours) = (put("mine", &[number]), put("yours", &[number]));
        try_join(here.write(vec![mine]), there.write(vec![yours])).await?;
    }
    let listed = here.list(Table::Answers, "").await?;
    same(listed, vec![("mine".to_owned(), vec![19]), ("yours".to_owned(), vec![19])])
}

/// One tab always writes both keys alike; the other must never see them differ.
async fn nobody_sees_half_a_call(place: &dyn Place, name: &str) -> Verdict {
    let (writer, reader) = try_join(place.open(name), place.open(name)).await?;
    writer.write(vec![put("left", &[0]), put("right", &[0])]).await?;
    for number in 1..30u8 {
        let both = vec![put("left", &[number]), put("right", &[number])];
        let ((), seen) = try_join(writer.write(both), reader.list(Table::Answers, "")).await?;
        let values: Vec<Vec<u8>> = seen.into_iter().map(|(_, value)| value).collect();
        same(values.first(), values.last())?;
    }
    Ok(())
}
