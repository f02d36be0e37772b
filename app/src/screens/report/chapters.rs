//! Which chapters a report has: all of them, until somebody takes one away.

use crate::state::{Chapter, Samson};
use crate::ui::{CheckList, Disclosure, ListOption};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;
use std::collections::BTreeSet;

/// The chapters that have something to tell, each to be left out.
#[component]
pub(super) fn Chapters(round: RoundId, left_out: Signal<BTreeSet<Chapter>>) -> Element {
    let samson = use_context::<Samson>();
    let chapters = samson.chapters(round);
    let line = |chapter: &Chapter| ListOption { label: samson.text(chapter.title()), detail: None };
    let options: Vec<ListOption> = chapters.iter().map(line).collect();
    let chosen: Vec<bool> = chapters.iter().map(|one| !left_out.read().contains(one)).collect();
    rsx! {
        Disclosure { label: samson.text("paper-chapters"),
            CheckList {
                label: samson.text("paper-chapters-hint"),
                options,
                chosen,
                on_toggle: move |(index, wanted): (usize, bool)| {
                    if let Some(chapter) = chapters.get(index) {
                        choose(&mut left_out.write(), *chapter, wanted);
                    }
                },
            }
        }
    }
}

fn choose(left_out: &mut BTreeSet<Chapter>, chapter: Chapter, wanted: bool) {
    if wanted {
        left_out.remove(&chapter);
    } else {
        left_out.insert(chapter);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chapter_that_was_taken_away_can_be_put_back() {
        let mut left_out = BTreeSet::new();
        choose(&mut left_out, Chapter::Plan, false);
        choose(&mut left_out, Chapter::Plan, false);
        assert_eq!(left_out, BTreeSet::from([Chapter::Plan]));
        choose(&mut left_out, Chapter::Plan, true);
        assert!(left_out.is_empty());
    }
}
