//! What one open storage promises.

use super::{Place, Verdict, delete, put, same, suite};
use crate::platform::storage::{Storage, StorageError, Table, Write};
use futures_util::future::join_all;
use std::rc::Rc;

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
    a_call_is_carried_out_when_a_record_is_as_expected
    a_call_does_nothing_when_somebody_else_wrote_first
    of_many_who_change_a_record_none_is_overtaken
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

fn expect(key: &str, value: Option<&[u8]>) -> Write {
    Write::Expect(Table::Answers, key.to_owned(), value.map(<[u8]>::to_vec))
}

async fn a_call_is_carried_out_when_a_record_is_as_expected(place: &dyn Place, name: &str) -> Verdict {
    let storage = place.open(name).await?;
    storage.write(vec![expect("a", None), put("a", b"1")]).await?;
    storage.write(vec![put("b", b"2"), expect("a", Some(b"1")), put("a", b"3")]).await?;
    same(storage.read(Table::Answers, "a").await?, Some(b"3".to_vec()))?;
    same(storage.read(Table::Answers, "b").await?, Some(b"2".to_vec()))
}

async fn a_call_does_nothing_when_somebody_else_wrote_first(place: &dyn Place, name: &str) -> Verdict {
    let storage = place.open(name).await?;
    storage.write(vec![put("a", b"1")]).await?;
    for wrong in [None, Some(b"2".as_slice())] {
        let call = vec![put("b", b"2"), expect("a", wrong), put("a", b"3")];
        same(storage.write(call).await, Err(StorageError::Changed))?;
    }
    same(storage.list(Table::Answers, "").await?, vec![("a".to_owned(), b"1".to_vec())])
}

async fn of_many_who_change_a_record_none_is_overtaken(place: &dyn Place, name: &str) -> Verdict {
    let (first, second) = (place.open(name).await?, place.open(name).await?);
    let add_one = |storage: Rc<dyn Storage>| async move {
        loop {
            let before = storage.read(Table::Answers, "count").await?;
            let count = before.as_ref().map_or(0, |bytes| bytes[0]) + 1;
            match storage.write(vec![expect("count", before.as_deref()), put("count", &[count])]).await {
                Err(StorageError::Changed) => {}
                written => return written,
            }
        }
    };
    let all = (0..20).map(|turn| add_one(Rc::clone(if turn % 2 == 0 { &first } else { &second })));
    join_all(all).await.into_iter().collect::<Result<(), _>>()?;
    same(first.read(Table::Answers, "count").await?, Some(vec![20]))
}
