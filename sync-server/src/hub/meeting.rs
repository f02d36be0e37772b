//! A meeting of a hub with its server, about one collaboration: everything is handed on, and everything taken in.

use super::client::Client;
use super::trouble::Trouble;
use crate::app::App;
use crate::relay::handing::{self, Errand, Request, Verdict};
use crate::storage::{Handing, Transaction, reading, writing};
use samson_shared::ids::{CollaborationId, RoundId};

/// How often it begins again because something is new, before it leaves that to the next meeting.
const PASSES: usize = 8;

/// How long the server is asked to wait for something new, in seconds.
const WAIT: u64 = 25;

/// A hub at its server, about one collaboration.
pub(super) struct Meeting<'a> {
    pub(super) app: &'a App,
    pub(super) server: &'a Client,
    pub(super) id: CollaborationId,
}

impl Meeting<'_> {
    /// Hands on and takes in, until both sides have what they can have.
    pub(super) async fn hold(&self) -> Result<(), Trouble> {
        for _ in 0..PASSES {
            let mut is_idle = true;
            while let Some(errand) = self.next().await? {
                self.run(errand, 0).await?;
                is_idle = false;
            }
            is_idle &= !self.take().await?;
            if is_idle {
                break;
            }
        }
        Ok(())
    }

    /// Waits until the server has something new.
    pub(super) async fn listen(&self) -> Result<(), Trouble> {
        match self.errand(|handing| Request::Changes(handing.cursor)).await? {
            Some(errand) => self.run(errand, WAIT).await.map(|_| ()),
            None => std::future::pending().await,
        }
    }

    /// Takes in what is there. Answers whether anything was new.
    async fn take(&self) -> Result<bool, Trouble> {
        let Some(commands) = self.errand(|_| Request::Commands).await? else { return Ok(false) };
        let mut is_new = self.run(commands, 0).await?;
        while let Some(errand) = self.errand(|handing| Request::Changes(handing.cursor)).await? {
            if !self.run(errand, 0).await? {
                break;
            }
            is_new = true;
        }
        let mut fetched = None;
        while let Some(round) = self.wanted().await?.filter(|round| fetched != Some(*round)) {
            let Some(errand) = self.errand(move |_| Request::Bag(round)).await? else { break };
            self.run(errand, 0).await?;
            (fetched, is_new) = (Some(round), true);
        }
        Ok(is_new)
    }

    /// Asks, and stores what came of it. Answers whether anything here has changed.
    async fn run(&self, errand: Errand, wait: u64) -> Result<bool, Trouble> {
        let reply = self.server.ask(self.id, &errand, wait).await?;
        let (id, limits, mut dice) = (self.id, self.app.limits, self.app.dice.clone());
        let request = errand.request;
        let what = name(&request);
        let settle = move |t: &mut dyn Transaction| {
            let before = (t.collaboration(id)?, t.handing(id)?);
            let verdict = handing::settle(t, id, request, reply, &limits, &mut dice)?;
            let after = (t.collaboration(id)?, t.handing(id)?);
            Ok((verdict, before.0 != after.0, before != after))
        };
        let settled = writing(&self.app.storage, settle).await.map_err(Trouble::Broken)?;
        let (verdict, is_seen, is_new) = settled;
        if is_seen {
            self.app.wakes.ring(id);
        }
        match verdict {
            Verdict::Done => Ok(is_new),
            Verdict::PassedOver(refusal) => {
                tracing::warn!(
                    what,
                    refusal = refusal.code(),
                    "the server did not want this: it stays here only"
                );
                Ok(is_new)
            }
            Verdict::Wait(refusal) => Err(refusal.into()),
        }
    }

    async fn next(&self) -> Result<Option<Errand>, Trouble> {
        let id = self.id;
        let next = writing(&self.app.storage, move |t| handing::next(t, id)).await;
        next.map_err(Trouble::Broken)
    }

    async fn errand(
        &self,
        request: impl FnOnce(&Handing) -> Request + Send + 'static,
    ) -> Result<Option<Errand>, Trouble> {
        let id = self.id;
        let errand = reading(&self.app.storage, move |view| handing::errand(view, id, request)).await;
        errand.map_err(Trouble::Broken)
    }

    async fn wanted(&self) -> Result<Option<RoundId>, Trouble> {
        let id = self.id;
        reading(&self.app.storage, move |view| handing::wanted(view, id)).await.map_err(Trouble::Broken)
    }
}

fn name(request: &Request) -> &'static str {
    match request {
        Request::Create(_) => "collaboration",
        Request::Command(..) => "command",
        Request::Batch(..) => "revealed responses",
        Request::Slot(..) => "slot",
        Request::Commands | Request::Changes(_) | Request::Bag(_) => "question",
    }
}
