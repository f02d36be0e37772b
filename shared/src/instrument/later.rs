//! What only comes after answering: what a group talks about, its plan's guide, and the texts of those screens.
//!
//! Read when somebody asks for it. The part of the app that an invited person downloads first never does, so that neither
//! these texts nor what reads them is in it.

use super::known::known;
use super::{Discussion, LaterPack, PlanGuide};
use crate::language::Language;
use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

/// In every language that is known.
#[derive(Clone)]
pub(super) struct Later {
    pub(super) discussion: Discussion,
    pub(super) plan: PlanGuide,
    texts: BTreeMap<Language, String>,
}

static LATER: RwLock<Option<&'static Later>> = RwLock::new(None);

const BUILT_IN: &[(&str, &[u8])] = built_in!(".later");

/// The part of a language as a file, if it is built in.
pub(super) fn packed(language: Language) -> Option<&'static [u8]> {
    BUILT_IN.iter().find(|(code, _)| *code == language.code()).map(|(_, bytes)| *bytes)
}

/// Everything that is known at this moment.
pub(super) fn later() -> &'static Later {
    let (before, fetched) = (*LATER.read().unwrap_or_else(PoisonError::into_inner), &known().later);
    let is_new = |language: &&Language| before.is_none_or(|before| !before.texts.contains_key(language));
    if let Some(before) = before
        && !fetched.keys().any(|language| is_new(&language))
    {
        return before;
    }
    let mut later = before.cloned().unwrap_or_else(built_in);
    for (language, pack) in fetched {
        // Of this version, like the pack that it came in.
        if let Some(pack) = LaterPack::read(pack).filter(|_| is_new(&language)) {
            later.add(*language, pack);
        }
    }
    // Texts are borrowed for as long as the program runs, as those of `known` are.
    let kept = Box::leak(Box::new(later));
    *LATER.write().unwrap_or_else(PoisonError::into_inner) = Some(kept);
    kept
}

/// The texts of the screens after answering, in a language that is known.
#[cfg(feature = "text")]
pub(crate) fn texts(language: Language) -> Option<&'static str> {
    later().texts.get(&language).map(String::as_str)
}

fn built_in() -> Later {
    let mut packs = Language::ALL
        .into_iter()
        .filter_map(|language| Some((language, LaterPack::read(packed(language)?)?)));
    let (language, first) =
        packs.next().unwrap_or_else(|| unreachable!("build.rs wrote these bytes from validated files"));
    let texts = BTreeMap::from([(language, first.texts)]);
    let mut later = Later { discussion: first.discussion, plan: first.plan, texts };
    packs.for_each(|(language, pack)| later.add(language, pack));
    later
}

impl Later {
    fn add(&mut self, language: Language, pack: LaterPack) {
        self.discussion.add_texts(pack.discussion);
        self.plan.add_texts(pack.plan);
        self.texts.insert(language, pack.texts);
    }
}

#[cfg(all(test, feature = "every-language"))]
mod tests {
    use super::*;

    #[test]
    fn what_comes_after_answering_speaks_every_language_that_is_known() {
        for language in Language::ALL {
            assert!(later().discussion.questions[0].text.has(language));
            assert!(later().plan.steps[0].text.has(language));
            assert!(later().texts.contains_key(&language));
        }
    }
}
