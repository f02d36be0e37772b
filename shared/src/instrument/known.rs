//! The languages that this program knows: those that are built in, and those whose packs it was given.
//!
//! Those of [`Language::BUILT_IN`] always are. With the feature `every-language` all are; without it a phone fetches the one
//! that is chosen, so that nobody downloads seven.

use super::{Instrument, LanguagePack, Parts, Survey};
use crate::ids::InstrumentId;
use crate::language::Language;
use serde_bytes::ByteBuf;
use std::collections::BTreeMap;
use std::sync::{OnceLock, PoisonError, RwLock};

/// What instruments and screens say, in every language that is known.
#[derive(Clone)]
pub(super) struct Known {
    pub(super) scorecard: Instrument,
    pub(super) survey: Survey,
    /// What comes after answering, in the languages that are not built in, as it was fetched.
    pub(super) later: BTreeMap<Language, ByteBuf>,
    /// The survey without some of its parts, made when somebody asks for it.
    variants: BTreeMap<InstrumentId, OnceLock<Instrument>>,
    texts: BTreeMap<Language, String>,
}

/// Bytes that are no language pack of this version of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no language pack of this version")]
pub struct UnreadablePack;

static KNOWN: RwLock<Option<&'static Known>> = RwLock::new(None);

const BUILT_IN: &[(&str, &[u8])] = built_in!(".pack");

/// The pack of a language as a file, if it is built in. What comes after answering is in it.
pub fn packed(language: Language) -> Option<Vec<u8>> {
    let (_, bytes) = BUILT_IN.iter().find(|(code, _)| *code == language.code())?;
    let later = ByteBuf::from(super::later::packed(language)?);
    LanguagePack { later, ..LanguagePack::read(bytes)? }.write().ok()
}

/// Whether the texts of a language are here.
pub fn speaks(language: Language) -> bool {
    known().texts.contains_key(&language)
}

/// Takes in a language pack. From then on everything is said in that language, too.
///
/// # Errors
/// [`UnreadablePack`], and nothing changes.
pub fn learn(pack: &[u8]) -> Result<Language, UnreadablePack> {
    let pack = LanguagePack::read(pack).ok_or(UnreadablePack)?;
    let language = pack.language;
    if !speaks(language) {
        keep(known().clone().with(pack));
    }
    Ok(language)
}

/// The texts of the screens that answering needs, in a language that is known.
#[cfg(feature = "text")]
pub(crate) fn texts(language: Language) -> Option<&'static str> {
    known().texts.get(&language).map(String::as_str)
}

/// Everything that is known at this moment.
pub(super) fn known() -> &'static Known {
    let before = *KNOWN.read().unwrap_or_else(PoisonError::into_inner);
    before.unwrap_or_else(|| keep(built_in()))
}

/// Texts are borrowed for as long as the program runs, so what was known before stays in memory: a hundred kilobytes for
/// every language that a person tries.
fn keep(known: Known) -> &'static Known {
    let kept = Box::leak(Box::new(known));
    *KNOWN.write().unwrap_or_else(PoisonError::into_inner) = Some(kept);
    kept
}

fn built_in() -> Known {
    let mut packs = BUILT_IN.iter().map(|(_, bytes)| {
        LanguagePack::read(bytes)
            .unwrap_or_else(|| unreachable!("build.rs wrote these bytes from validated files"))
    });
    let first = packs.next().unwrap_or_else(|| unreachable!("bokmål is built in"));
    packs.fold(first.into(), |known: Known, pack| known.with(pack))
}

impl From<LanguagePack> for Known {
    fn from(pack: LanguagePack) -> Self {
        let texts = BTreeMap::from([(pack.language, pack.texts)]);
        let variants = Parts::every().map(|parts| (parts.instrument(), OnceLock::new())).collect();
        let LanguagePack { scorecard, survey, .. } = pack;
        Self { scorecard, survey, later: BTreeMap::new(), variants, texts }
    }
}

impl Known {
    /// The survey with these parts only.
    pub(super) fn with_parts(&self, parts: Parts) -> &Instrument {
        let made = self.variants.get(&parts.instrument()).filter(|_| parts != Parts::ALL);
        made.map_or(&self.survey.instrument, |made| made.get_or_init(|| self.survey.with_parts(parts)))
    }

    fn with(mut self, pack: LanguagePack) -> Self {
        self.scorecard.add_texts(pack.scorecard);
        self.survey.add_texts(pack.survey);
        if !pack.later.is_empty() {
            self.later.insert(pack.language, pack.later);
        }
        self.variants.values_mut().for_each(|variant| *variant = OnceLock::new());
        self.texts.insert(pack.language, pack.texts);
        self
    }
}

#[cfg(all(test, feature = "every-language"))]
mod tests {
    use super::*;

    fn pack(language: Language) -> Option<LanguagePack> {
        LanguagePack::read(&packed(language)?)
    }

    #[test]
    fn a_phone_that_fetches_a_language_speaks_it_from_then_on() {
        let before = Known::from(pack(Language::Bokmal).unwrap());
        let statement =
            |known: &Known| known.scorecard.statements[0].text.text(Language::Ukrainian).to_owned();
        assert_eq!(
            statement(&before),
            pack(Language::Bokmal).unwrap().scorecard.statements[0].text.text(Language::Bokmal)
        );
        let after = before.clone().with(pack(Language::Ukrainian).unwrap());
        assert_eq!(statement(&after), "Усі партнери мають рівний голос, коли ухвалюють важливі рішення.");
        assert_eq!(after.later.keys().collect::<Vec<_>>(), [&Language::Ukrainian]);
        assert_eq!(after.texts.keys().collect::<Vec<_>>(), [&Language::Bokmal, &Language::Ukrainian]);
    }

    #[test]
    fn a_language_that_is_known_is_learned_once() {
        let before: *const Known = known();
        assert_eq!(learn(&packed(Language::Danish).unwrap()), Ok(Language::Danish));
        assert!(std::ptr::eq(before, known()) && speaks(Language::Danish));
    }

    #[test]
    fn what_is_no_pack_is_refused() {
        let whole = packed(Language::Danish).unwrap();
        for bytes in [&b""[..], b"<!doctype html>", &whole[..whole.len() / 2]] {
            assert_eq!(learn(bytes), Err(UnreadablePack));
        }
    }
}
