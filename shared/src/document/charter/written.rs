//! How a charter is written down as an Automerge document.

#[cfg(test)]
mod tests;

use super::{Charter, PaperForm, Round};
use crate::crypto::keys::Secret;
use crate::document::{DocumentError, root};
use crate::ids::Group;
use crate::protection::Protection;
use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, AutoCommit, ROOT, ReadDoc};
use autosurgeon::{Hydrate, Reconcile, hydrate, reconcile};
use rand_core::CryptoRng;
use std::collections::BTreeMap;

/// A charter as an Automerge document that merges with those of other facilitators.
#[derive(Debug, Clone)]
pub struct CharterDocument(AutoCommit);

/// How a charter is written down; `schema` and `kind` stand beside it, from the root, and so do the earlier secrets.
#[derive(Reconcile, Hydrate)]
struct Written {
    #[autosurgeon(missing = "String::new")]
    name: String,
    #[autosurgeon(missing = "Default::default")]
    groups: BTreeMap<String, bool>,
    rounds: BTreeMap<String, WrittenRound>,
}

#[derive(Reconcile, Hydrate)]
struct WrittenRound {
    title: String,
    instrument: String,
    version: u32,
    headcount: u32,
    /// Threshold of a protected round, 0 for an open conversation.
    threshold: u8,
    opened: i64,
}

/// An earlier secret is a key at the root, `earlier/<hex>`, with the value `true`. No map of its own, which two
/// facilitators could make at once; and apps that know nothing of it leave it as it is.
const EARLIER: &str = "earlier/";

/// A response that was on paper is a key at the root, `paper/<round>/<form>`, with the value `true`, or `false` once it was
/// taken out: for the same reasons.
const PAPER: &str = "paper/";

impl CharterDocument {
    /// An empty charter.
    ///
    /// # Errors
    /// None in practice: the root is embedded.
    pub fn new() -> Result<Self, DocumentError> {
        root::load(root::CHARTER).map(Self)
    }

    /// What [`Self::save`] wrote, here or on another phone.
    ///
    /// # Errors
    /// [`DocumentError::Newer`] or [`DocumentError::Damaged`].
    pub fn load(bytes: &[u8]) -> Result<Self, DocumentError> {
        let charter = Self(root::load(bytes)?);
        charter.read().map(|_| charter)
    }

    /// A snapshot of everything.
    pub fn save(&mut self) -> Vec<u8> {
        self.0.save()
    }

    /// Takes in what another facilitator wrote.
    ///
    /// # Errors
    /// [`DocumentError::Damaged`] when it did not grow from the same root.
    pub fn merge(&mut self, mut other: Self) -> Result<(), DocumentError> {
        self.0.merge(&mut other.0).map(|_| ()).map_err(|_| DocumentError::Damaged)
    }

    /// The charter as it stands.
    ///
    /// # Errors
    /// [`DocumentError::Damaged`].
    pub fn read(&self) -> Result<Charter, DocumentError> {
        let written: Written = root::guarded(|| hydrate(&self.0).map_err(|_| DocumentError::Damaged))?;
        Ok(Charter { earlier: self.earlier()?, paper: self.paper()?, ..Charter::try_from(written)? })
    }

    /// What follows this prefix in the keys of the root that have it.
    fn named(&self, prefix: &str) -> Result<Vec<String>, DocumentError> {
        let keys: Vec<String> = root::guarded(|| Ok(self.0.keys(ROOT).collect()))?;
        Ok(keys.iter().filter_map(|key| key.strip_prefix(prefix)).map(str::to_owned).collect())
    }

    fn earlier(&self) -> Result<Vec<Secret>, DocumentError> {
        let named = self.named(EARLIER)?;
        named.iter().map(|hex| Secret::from_hex(hex).ok_or(DocumentError::Damaged)).collect()
    }

    fn paper(&self) -> Result<Vec<PaperForm>, DocumentError> {
        let form = |name: String| {
            let (round, id) = name.split_once('/').ok_or(DocumentError::Damaged)?;
            let (round, id) = round.parse().ok().zip(id.parse().ok()).ok_or(DocumentError::Damaged)?;
            let value = root::guarded(|| {
                self.0.get(ROOT, format!("{PAPER}{name}")).map_err(|_| DocumentError::Damaged)
            })?;
            let counts = value.and_then(|(value, _)| value.as_bool()).ok_or(DocumentError::Damaged)?;
            Ok(PaperForm { round, id, counts })
        };
        let mut forms = self.named(PAPER)?.into_iter().map(form).collect::<Result<Vec<_>, _>>()?;
        forms.sort_unstable();
        Ok(forms)
    }

    /// Writes the charter: only what differs becomes a change. Earlier secrets and paper forms are added and never removed.
    ///
    /// # Errors
    /// [`DocumentError::Damaged`] when the document cannot be written.
    pub fn write(&mut self, charter: &Charter, rng: &mut impl CryptoRng) -> Result<(), DocumentError> {
        let mut actor = [0; 16];
        rng.fill_bytes(&mut actor);
        self.0.set_actor(ActorId::from(actor));
        reconcile(&mut self.0, Written::from(charter)).map_err(|_| DocumentError::Damaged)?;
        let known = self.earlier()?;
        for secret in charter.earlier.iter().filter(|secret| !known.contains(secret)) {
            let key = format!("{EARLIER}{}", *secret.to_hex());
            self.0.put(ROOT, key, true).map_err(|_| DocumentError::Damaged)?;
        }
        let known = self.paper()?;
        for form in charter.paper.iter().filter(|form| !known.contains(form)) {
            let key = format!("{PAPER}{}/{}", form.round, form.id);
            self.0.put(ROOT, key, form.counts).map_err(|_| DocumentError::Damaged)?;
        }
        self.0.commit_with(CommitOptions::default().with_time(0));
        Ok(())
    }
}

impl From<&Charter> for Written {
    fn from(charter: &Charter) -> Self {
        let round = |round: &Round| WrittenRound {
            title: round.title.clone(),
            instrument: round.instrument.to_string(),
            version: round.version,
            headcount: round.headcount,
            threshold: match round.protection {
                Protection::Protected { threshold } => threshold.into(),
                Protection::OpenConversation => 0,
            },
            opened: round.opened,
        };
        Self {
            name: charter.name.clone(),
            groups: charter.groups.iter().map(|group| (group.as_str().to_owned(), true)).collect(),
            rounds: charter.rounds.iter().map(|r| (r.id.to_string(), round(r))).collect(),
        }
    }
}

impl TryFrom<Written> for Charter {
    type Error = DocumentError;

    fn try_from(written: Written) -> Result<Self, DocumentError> {
        let mut rounds: Vec<Round> =
            written.rounds.into_iter().map(|(id, round)| read_round(&id, round)).collect::<Result<_, _>>()?;
        rounds.sort_by_key(|round| (round.opened, round.id));
        let has = |group: &Group| written.groups.get(group.as_str()).is_some_and(|offered| *offered);
        let groups = Group::ALL.into_iter().filter(has).collect();
        Ok(Self { name: written.name, groups, rounds, ..Self::default() })
    }
}

fn read_round(id: &str, written: WrittenRound) -> Result<Round, DocumentError> {
    let protection = match written.threshold {
        0 => Protection::OpenConversation,
        k => Protection::Protected { threshold: k.try_into().map_err(|_| DocumentError::Damaged)? },
    };
    Ok(Round {
        id: id.parse().map_err(|_| DocumentError::Damaged)?,
        title: written.title,
        instrument: written.instrument.parse().map_err(|_| DocumentError::Damaged)?,
        version: written.version,
        headcount: written.headcount,
        protection,
        opened: written.opened,
    })
}
