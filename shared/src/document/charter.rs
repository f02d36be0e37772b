//! The charter: name, groups and rounds of a collaboration. Written by facilitators only.

use super::{DocumentError, root};
use crate::crypto::keys::Secret;
use crate::ids::{Group, InstrumentId, PaperId, RoundId};
use crate::protection::Protection;
use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, AutoCommit, ROOT, ReadDoc};
use autosurgeon::{Hydrate, Reconcile, hydrate, reconcile};
use rand_core::CryptoRng;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the facilitators agreed on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charter {
    /// Name of the collaboration.
    pub name: String,
    /// The sides participants choose from.
    pub groups: Vec<Group>,
    /// Measurements, oldest first.
    pub rounds: Vec<Round>,
    /// The secrets of earlier invitations, so that whoever is let in can open what was sealed before.
    pub earlier: Vec<Secret>,
    /// The paper forms that facilitators entered, by round.
    pub paper: Vec<PaperForm>,
}

impl Charter {
    /// How many of a round's responses were on paper.
    pub fn on_paper(&self, round: RoundId) -> u32 {
        self.paper.iter().filter(|form| form.round == round && form.counts).count() as u32
    }

    /// Whether a paper form counts, if it is known here.
    pub fn form(&self, id: PaperId) -> Option<bool> {
        self.paper.iter().find(|form| form.id == id).map(|form| form.counts)
    }

    /// Takes in a paper form, in the place of what was known of it.
    pub fn mark(&mut self, form: PaperForm) {
        self.paper.retain(|known| known.id != form.id);
        self.paper.push(form);
        self.paper.sort_unstable();
    }
}

/// A response that was on paper, and entered by a facilitator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PaperForm {
    /// In which round.
    pub round: RoundId,
    /// Which one.
    pub id: PaperId,
    /// False once it was taken out again, or when it came too late.
    pub counts: bool,
}

/// A round as its facilitator opened it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// Which round.
    pub id: RoundId,
    /// For people: "Høsten 2026".
    pub title: String,
    /// What is asked.
    pub instrument: InstrumentId,
    /// Its version.
    pub version: u32,
    /// How many are here.
    pub headcount: u32,
    /// Fixed before the first answer.
    pub protection: Protection,
    /// When it was opened: seconds since 1970, by the facilitator's clock. Only sorts and dates rounds.
    pub opened: i64,
}

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

#[cfg(test)]
mod tests {
    use super::*;
    use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};

    fn round(byte: u8, title: &str) -> Round {
        Round {
            id: RoundId::new([byte; 16]),
            title: title.into(),
            instrument: "scorecard".parse().unwrap(),
            version: 1,
            headcount: 7,
            protection: Protection::default(),
            opened: i64::from(byte),
        }
    }

    fn charter(rounds: Vec<Round>) -> Charter {
        let groups = vec![Group::Municipality, Group::Citizen];
        Charter { name: "DYRK, Bjellandstrand".into(), groups, rounds, ..Charter::default() }
    }

    #[test]
    fn a_charter_reads_as_it_was_written() {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let mut document = CharterDocument::new().unwrap();
        document.write(&charter(vec![round(1, "Våren"), round(2, "Høsten")]), &mut rng).unwrap();
        let read = CharterDocument::load(&document.save()).unwrap().read().unwrap();
        assert_eq!(read, charter(vec![round(1, "Våren"), round(2, "Høsten")]));
    }

    #[test]
    fn two_facilitators_who_open_rounds_apart_have_both_afterwards() {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let mut anna = CharterDocument::new().unwrap();
        anna.write(&charter(vec![]), &mut rng).unwrap();
        let mut bo = CharterDocument::load(&anna.save()).unwrap();
        anna.write(&charter(vec![round(1, "Våren")]), &mut rng).unwrap();
        bo.write(&charter(vec![round(2, "Høsten")]), &mut rng).unwrap();
        anna.merge(bo).unwrap();
        assert_eq!(anna.read().unwrap().rounds, [round(1, "Våren"), round(2, "Høsten")]);
    }

    fn secret(byte: u8) -> Secret {
        Secret::from_bytes([byte; 32])
    }

    fn with_earlier(earlier: &[u8]) -> Charter {
        Charter {
            earlier: earlier.iter().copied().map(secret).collect(), ..charter(vec![round(1, "Våren")])
        }
    }

    #[test]
    fn two_facilitators_who_rotate_apart_have_all_earlier_secrets_afterwards() {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let mut anna = CharterDocument::new().unwrap();
        anna.write(&with_earlier(&[]), &mut rng).unwrap();
        let mut bo = CharterDocument::load(&anna.save()).unwrap();
        anna.write(&with_earlier(&[7]), &mut rng).unwrap();
        bo.write(&with_earlier(&[7, 8]), &mut rng).unwrap();
        for (one, other) in [(&anna, &bo), (&bo, &anna)] {
            let mut all = one.clone();
            all.merge(other.clone()).unwrap();
            assert_eq!(all.read().unwrap().earlier, [secret(7), secret(8)]);
        }
    }

    #[test]
    fn an_app_that_knows_nothing_of_earlier_secrets_leaves_them_as_they_are() {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let mut document = CharterDocument::new().unwrap();
        document.write(&with_earlier(&[7]), &mut rng).unwrap();
        let mut there = CharterDocument::load(&document.save()).unwrap();
        reconcile(&mut there.0, Written::from(&charter(vec![round(2, "Høsten")]))).unwrap();
        assert_eq!(there.read().unwrap().earlier, [secret(7)]);
        assert_eq!(there.read().unwrap().rounds, [round(2, "Høsten")]);
    }

    #[test]
    fn earlier_secrets_are_never_forgotten_by_writing() {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let mut document = CharterDocument::new().unwrap();
        document.write(&with_earlier(&[7]), &mut rng).unwrap();
        document.write(&with_earlier(&[]), &mut rng).unwrap();
        assert_eq!(document.read().unwrap().earlier, [secret(7)]);
    }

    fn with_paper(forms: &[(u8, bool)]) -> Charter {
        let form = |(byte, counts): &(u8, bool)| PaperForm {
            round: RoundId::new([1; 16]),
            id: PaperId::new([*byte; 16]),
            counts: *counts,
        };
        Charter { paper: forms.iter().map(form).collect(), ..charter(vec![round(1, "Våren")]) }
    }

    #[test]
    fn paper_forms_that_two_facilitators_entered_apart_are_counted_together() {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let mut anna = CharterDocument::new().unwrap();
        anna.write(&with_paper(&[]), &mut rng).unwrap();
        let mut bo = CharterDocument::load(&anna.save()).unwrap();
        anna.write(&with_paper(&[(1, true), (2, true)]), &mut rng).unwrap();
        bo.write(&with_paper(&[(3, true)]), &mut rng).unwrap();
        anna.merge(bo.clone()).unwrap();
        bo.merge(anna.clone()).unwrap();
        for all in [anna, bo] {
            assert_eq!(all.read().unwrap().on_paper(RoundId::new([1; 16])), 3);
            assert_eq!(all.read().unwrap().on_paper(RoundId::new([2; 16])), 0);
        }
    }

    #[test]
    fn a_paper_form_that_was_taken_out_counts_no_more_wherever_it_merges() {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let mut anna = CharterDocument::new().unwrap();
        anna.write(&with_paper(&[(1, true), (2, true)]), &mut rng).unwrap();
        let before = anna.clone();
        anna.write(&with_paper(&[(1, false)]), &mut rng).unwrap();
        anna.merge(before).unwrap();
        assert_eq!(anna.read().unwrap(), with_paper(&[(1, false), (2, true)]));
        assert_eq!(anna.read().unwrap().on_paper(RoundId::new([1; 16])), 1);
    }

    #[test]
    fn a_charter_that_was_never_written_is_empty() {
        assert_eq!(CharterDocument::new().unwrap().read(), Ok(Charter::default()));
    }
}
