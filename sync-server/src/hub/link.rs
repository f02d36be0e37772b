//! The link between a hub and its server: a meeting about each collaboration, whenever there is something new or there may
//! be a connection again.

use super::client::Client;
use super::meeting::Meeting;
use super::progress::Progress;
use super::trouble::Trouble;
use crate::app::App;
use crate::beyond::Beyond;
use crate::error::Failure;
use crate::relay::access::AccessToken;
use crate::relay::handing::{self, Errand, Reply, Request};
use crate::storage::{Pending, Transaction, reading, writing};
use samson_shared::codec;
use samson_shared::ids::CollaborationId;
use samson_shared::sync::address;
use samson_shared::sync::wire::{AccessHash, Action, Command, Receipt, Signed};
use serde_bytes::ByteBuf;
use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

/// Between two attempts, when nobody answers.
const PAUSES: [Duration; 2] = [Duration::from_secs(1), Duration::from_secs(60)];
/// How long somebody waits to be let in who is not known here.
const LETTING_IN: Duration = Duration::from_secs(8);

/// What the handlers of a hub ask for.
pub(super) struct Link {
    app: Weak<App>,
    server: Option<Arc<Client>>,
    /// Whom this process has noted already.
    met: Mutex<HashSet<(CollaborationId, [u8; 32])>>,
    news: UnboundedSender<CollaborationId>,
}

/// The part that runs.
pub(super) struct Handing {
    app: Arc<App>,
    server: Option<Arc<Client>>,
    news: UnboundedReceiver<CollaborationId>,
    progress: Arc<Progress>,
}

/// A link for this hub, with the server it belongs to, if it does.
pub(super) fn link(app: &Arc<App>, server: Option<Client>) -> (Arc<Link>, Handing) {
    let (sender, news) = unbounded_channel();
    let server = server.map(Arc::new);
    let (weak, met) = (Arc::downgrade(app), Mutex::default());
    let link = Link { app: weak, server: server.clone(), met, news: sender };
    (Arc::new(link), Handing { app: app.clone(), server, news, progress: Arc::default() })
}

impl Handing {
    /// How far it has come, at any time.
    pub(super) fn progress(&self) -> Arc<Progress> {
        self.progress.clone()
    }

    /// Meets the server about everything that is here or comes, until it is dropped.
    pub(super) async fn run(mut self) {
        let Some(server) = self.server.take() else { return std::future::pending().await };
        tracing::info!(server = server.origin, "what is kept here is handed on");
        let known = reading(&self.app.storage, |view| Ok(view.to_hand_on()?)).await;
        let mut waiting = known.unwrap_or_else(|error| {
            tracing::error!(%error, "what is to be handed on cannot be read");
            Vec::new()
        });
        let (mut met, mut meetings) = (HashSet::new(), JoinSet::new());
        loop {
            for id in waiting.drain(..).filter(|id| met.insert(*id)) {
                let (app, server, progress) = (self.app.clone(), server.clone(), self.progress.clone());
                meetings.spawn(async move {
                    keep_meeting(&Meeting { app: &app, server: &server, id }, &progress).await
                });
            }
            match self.news.recv().await {
                Some(id) => waiting.push(id),
                None => return,
            }
        }
    }
}

/// Meets the server about one collaboration, again and again.
async fn keep_meeting(meeting: &Meeting<'_>, progress: &Progress) {
    let Meeting { app, server, id } = *meeting;
    let [shortest, longest] = PAUSES;
    let (mut pause, mut last) = (shortest, None);
    loop {
        let bell = app.wakes.listen(id);
        progress.begin(id);
        let ended = match meeting.hold().await {
            Ok(()) => {
                progress.end(id, Ok(()));
                tell(server, None, &mut last);
                pause = shortest;
                tokio::select! {
                    () = bell => Ok(()),
                    heard = meeting.listen() => heard,
                }
            }
            troubled => troubled,
        };
        if let Err(trouble) = ended {
            progress.end(id, Err(&trouble));
            tell(server, Some(&trouble), &mut last);
            // News from here may mean that somebody is there again who brought a connection.
            let bell = app.wakes.listen(id);
            sleep(shortest).await;
            let _ = timeout(pause.saturating_sub(shortest), bell).await;
            pause = (pause * 2).min(longest);
        }
    }
}

/// Once, until there is something else to tell. Of no collaboration, and of no round.
fn tell(server: &Client, trouble: Option<&Trouble>, last: &mut Option<String>) {
    let sentence = trouble.map(ToString::to_string).unwrap_or_default();
    if last.as_ref() == Some(&sentence) {
        return;
    }
    match trouble {
        Some(_) => tracing::warn!(server = server.origin, "nothing is handed on for now: {sentence}"),
        None => tracing::info!(server = server.origin, "the server has everything"),
    }
    *last = Some(sentence);
}

impl Link {
    fn known(&self) -> MutexGuard<'_, HashSet<(CollaborationId, [u8; 32])>> {
        self.met.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Beyond for Link {
    fn address(&self) -> Option<String> {
        self.server.as_ref().and_then(|server| address(&server.origin))
    }

    fn met<'a>(&'a self, id: CollaborationId, token: &'a AccessToken) -> Pending<'a> {
        let AccessHash(hash) = token.hash();
        Box::pin(async move {
            let Some(app) = self.app.upgrade().filter(|_| !self.known().contains(&(id, hash))) else {
                return Ok(());
            };
            let token = *token.as_bytes();
            writing(&app.storage, move |t| handing::meet(t, id, &token)).await?;
            self.known().insert((id, hash));
            // Nobody listens when it is about to stop.
            let _ = self.news.send(id);
            app.wakes.ring(id);
            Ok(())
        })
    }

    fn let_in<'a>(&'a self, id: CollaborationId, token: &'a AccessToken) -> Pending<'a, bool> {
        Box::pin(async move {
            let (Some(app), Some(server)) = (self.app.upgrade(), &self.server) else { return Ok(false) };
            let asked = Errand { token: ByteBuf::from(token.as_bytes()), request: Request::Commands };
            let Ok(Ok(Reply::Commands(list))) = timeout(LETTING_IN, server.ask(id, &asked, 0)).await else {
                return Ok(false);
            };
            let (token, today, mut dice) =
                (AccessToken::new(*token.as_bytes()), app.today(), app.dice.clone());
            let take_in =
                move |t: &mut dyn Transaction| handing::take_in(t, id, &token, list, today, &mut dice);
            match writing(&app.storage, take_in).await {
                Ok(()) => {}
                Err(Failure::Refused(_)) => return Ok(false),
                Err(failure) => return Err(failure),
            }
            // The rest comes afterwards, when it does not come in time.
            let meeting = Meeting { app: &app, server, id };
            let _ = timeout(LETTING_IN, meeting.hold()).await;
            let _ = self.news.send(id);
            Ok(true)
        })
    }

    fn carry_out(&self, id: CollaborationId, command: Signed) -> Pending<'_, Receipt> {
        Box::pin(async move {
            let (Some(app), Some(server)) = (self.app.upgrade(), &self.server) else {
                return Err(Failure::Elsewhere);
            };
            let deletes = codec::decode::<Command>(&command.body).is_ok_and(|c| c.action == Action::Delete);
            let request = move |_: &crate::storage::Handing| Request::Command(0, command);
            let errand = reading(&app.storage, move |view| handing::errand(view, id, request)).await?;
            let errand = errand.ok_or(Failure::Elsewhere)?;
            let receipt = match server.ask(id, &errand, 0).await {
                Ok(Reply::Stored(receipt)) => receipt,
                Ok(Reply::Refused(refusal)) => return Err(refusal.into()),
                _ => return Err(Failure::Elsewhere),
            };
            if deletes {
                writing(&app.storage, move |t| Ok(t.delete_collaboration(id)?)).await?;
            }
            // What came of it is fetched at once.
            app.wakes.ring(id);
            Ok(receipt)
        })
    }
}
