//! What one open storage promises.

use super::{Place, Verdict, delete, put, same, suite};
use crate::platform::storage::{Table, Write};
use futures_util::future::join_all;

suite! {
    what_is_written_is_read
    a_key_that_was_never_written_has_no_value
    a_later_write_replaces_an_earlier_one
    writes_of_one_call_are_carried_out_in_order
    deleting_what_is_not_there_does_nothing
    an_empty_call_does_nothing
    a_list_holds_exactly_what_starts_alike_in_byte_order
    tables_share_nothing
    values_come_back_byte_for_byte
    many_writes_at_once_are_all_carried_out
}

async fn what_is_written_is_read(place: &dyn Place, name: &str) -> Verdict {
    let storage = place.open(name).await?;
    storage.write(vec![put("round/1", b"four")]).await?;
    same(storage.read(Table::Answers, "round/1").await?, Some(b"four".to_vec()))
}

async fn a_key_that_was_never_written_has_no_value(place: &dyn Place, name: &str) -> Verdict {
    let storage = place.open(name).await?;
    same(storage.read(Table::Answers, "round/1").await?, None)?;
    same(storage.list(Table::Answers, "round/").await?, vec![])
}

async fn a_later_write_replaces_an_earlier_one(place: &dyn Place, name: &str) -> Verdict {
    let storage = place.open(name).await?;
    storage.write(vec![put("a", b"first")]).await?;
    storage.write(vec![put("a", b"second")]).await?;
    same(storage.list(Table::Answers, "").await?, vec![("a".to_owned(), b"second".to_vec())])
}

async fn writes_of_one_call_are_carried_out_in_order(place: &dyn Place, name: &str) -> Verdict {
    let storage = place.open(name).await?;
    storage.write(vec![put("gone", b"1"), delete("gone"), delete("there"), put("there", b"2")]).await?;
    same(storage.list(Table::Answers, "").await?, vec![("there".to_owned(), b"2".to_vec())])
}

async fn deleting_what_is_not_there_does_nothing(place: &dyn Place, name: &str) -> Verdict {
    let storage = place.open(name).await?;
    storage.write(vec![put("a", b"1")]).await?;
    storage.write(vec![delete("b")]).await?;
    same(storage.read(Table::Answers, "a").await?, Some(b"1".to_vec()))
}

async fn an_empty_call_does_nothing(place: &dyn Place, name: &str) -> Verdict {
    let storage = place.open(name).await?;
    storage.write(vec![]).await?;
    same(storage.list(Table::Answers, "").await?, vec![])
}

/// The last two keys are in another order when compared as UTF-16, as JavaScript does.
async fn a_list_holds_exactly_what_starts_alike_in_byte_order(place: &dyn Place, name: &str) -> Verdict {
    let storage = place.open(name).await?;
    let inside = ["round/", "round/1", "round/10", "round/2", "round/å", "round/\u{ffee}", "round/\u{1f600}"];
    let outside = ["", "roun", "round", "round.", "round0", "Round/1", "å"];
    let keys = inside.iter().chain(&outside).rev();
    storage.write(keys.map(|key| put(key, key.as_bytes())).collect()).await?;
    let listed = storage.list(Table::Answers, "round/").await?;
    same(listed, inside.map(|key| (key.to_owned(), key.as_bytes().to_vec())).to_vec())?;
    same(storage.list(Table::Answers, "").await?.len(), inside.len() + outside.len())
}

async fn tables_share_nothing(place: &dyn Place, name: &str) -> Verdict {
    let storage = place.open(name).await?;
    let value = |table: Table| table.name().as_bytes().to_vec();
    storage.write(Table::ALL.map(|table| Write::Put(table, "key".to_owned(), value(table))).to_vec()).await?;
    storage.write(vec![delete("key")]).await?;
    for table in Table::ALL {
        let wanted = (table != Table::Answers).then(|| value(table));
        same(storage.read(table, "key").await?, wanted)?;
    }
    Ok(())
}

async fn values_come_back_byte_for_byte(place: &dyn Place, name: &str) -> Verdict {
    let storage = place.open(name).await?;
    let all_bytes: Vec<u8> = (0..=u8::MAX).collect();
    for value in [vec![], vec![0], all_bytes.clone(), all_bytes.repeat(4096)] {
        storage.write(vec![put("value", &value)]).await?;
        let read = storage.read(Table::Answers, "value").await?;
        // The largest value has a million bytes: too many to show.
        same(read.as_ref().map(Vec::len), Some(value.len()))?;
        same(read == Some(value), true)?;
    }
    Ok(())
}

async fn many_writes_at_once_are_all_carried_out(place: &dyn Place, name: &str) -> Verdict {
    let storage = place.open(name).await?;
    let keys: Vec<String> = (0..50).map(|number| format!("{number:02}")).collect();
    for written in join_all(keys.iter().map(|key| storage.write(vec![put(key, b"1")]))).await {
        written?;
    }
    let listed = storage.list(Table::Answers, "").await?;
    same(listed.into_iter().map(|(key, _)| key).collect::<Vec<_>>(), keys)
}
