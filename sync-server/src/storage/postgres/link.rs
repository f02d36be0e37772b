//! News between the servers that share a database: what one has stored wakes those who wait at another.
//!
//! Told after the commit and on a connection of its own, since notifying inside a transaction would make all commits wait
//! for each other. A server that ends between a commit and the telling wakes nobody elsewhere; those who wait look by
//! themselves when their time is up.

use super::address::{Address, Driven};
use crate::wake::{Bell, Wakes};
use samson_shared::ids::CollaborationId;
use std::collections::BTreeSet;
use std::future::poll_fn;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio_postgres::{AsyncMessage, Client};

/// How long until it connects again.
const PAUSE: Duration = Duration::from_secs(1);

/// A server's link to those beside it. Ends when it is dropped.
pub(super) struct Link {
    news: Arc<News>,
    talking: JoinHandle<()>,
}

/// What is to be told next: many changes are one piece of news.
#[derive(Default)]
struct News {
    bells: Mutex<BTreeSet<Bell>>,
    more: Notify,
}

impl Link {
    pub(super) fn start(address: Address, wakes: Arc<Wakes>) -> Self {
        let news = Arc::new(News::default());
        Self { news: news.clone(), talking: tokio::spawn(keep_talking(address, wakes, news)) }
    }

    /// Tells the others, soon.
    pub(super) fn tell(&self, id: CollaborationId) {
        self.news.bells().insert(Bell::of(id));
        self.news.more.notify_one();
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.talking.abort();
    }
}

impl News {
    fn bells(&self) -> MutexGuard<'_, BTreeSet<Bell>> {
        self.bells.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn next(&self) -> Vec<i32> {
        loop {
            let bells = std::mem::take(&mut *self.bells());
            if !bells.is_empty() {
                return bells.into_iter().map(|bell| bell.0.into()).collect();
            }
            self.more.notified().await;
        }
    }
}

async fn keep_talking(address: Address, wakes: Arc<Wakes>, news: Arc<News>) {
    loop {
        if let Err(error) = talk(&address, &wakes, &news).await {
            let error = crate::storage::StorageError::from(error);
            tracing::warn!(%error, "other servers on the same database are not heard");
        }
        tokio::time::sleep(PAUSE).await;
    }
}

async fn talk(address: &Address, wakes: &Wakes, news: &News) -> Result<(), tokio_postgres::Error> {
    let (client, mut connection) = address.connect().await?;
    let own = AtomicI32::new(0);
    tokio::select! {
        heard = hear(&mut connection, wakes, &own) => heard,
        told = tell(&client, wakes, news, &own) => told,
    }
}

/// Rings for what the others tell, whose processes are not our `own`. Ends with the connection.
async fn hear(connection: &mut Driven, wakes: &Wakes, own: &AtomicI32) -> Result<(), tokio_postgres::Error> {
    while let Some(message) = poll_fn(|context| connection.poll_message(context)).await {
        if let AsyncMessage::Notification(told) = message?
            && told.process_id() != own.load(Ordering::SeqCst)
            && let Ok(bell) = told.payload().parse()
        {
            wakes.ring_bell(Bell(bell));
        }
    }
    Ok(())
}

async fn tell(
    client: &Client,
    wakes: &Wakes,
    news: &News,
    own: &AtomicI32,
) -> Result<(), tokio_postgres::Error> {
    let process = client.query_one("SELECT pg_backend_pid()", &[]).await?;
    own.store(process.try_get(0)?, Ordering::SeqCst);
    // Nothing is lost when the last news is: those who wait look again at the end of their time.
    client.batch_execute("SET synchronous_commit = off; LISTEN samson").await?;
    // Whatever was told until now was not heard.
    wakes.ring_all();
    let notify = "SELECT pg_notify('samson', bell::text) FROM unnest($1::int[]) AS bell";
    let notify = client.prepare(notify).await?;
    loop {
        client.query(&notify, &[&news.next().await]).await?;
    }
}
