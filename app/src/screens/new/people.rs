//! Who takes part, and how many.

use super::form::{HEADCOUNTS, Missing};
use super::{FORM, Filling};
use crate::ui::{CheckList, ListOption, NumberField};
use dioxus::prelude::*;
use samson_shared::ids::Group;

/// The groups to choose from when answering.
#[component]
pub(super) fn Groups(filling: Filling) -> Element {
    let samson = filling.samson;
    let option =
        |group: Group| ListOption { label: samson.text(&format!("group-{}", group.as_str())), detail: None };
    let chosen = FORM.read().groups.clone();
    rsx! {
        CheckList {
            label: samson.text("new-groups"),
            hint: samson.text("new-groups-hint"),
            options: Group::ALL.map(option).to_vec(),
            problem: filling.told(Missing::Groups, || samson.text("new-groups-missing")),
            chosen: Group::ALL.map(|group| chosen.contains(&group)).to_vec(),
            on_toggle: |(index, chosen): (usize, bool)| {
                if let Some(group) = Group::ALL.get(index) {
                    FORM.write().toggle(*group, chosen);
                }
            },
        }
    }
}

/// How many are here. The round shows by itself when so many have answered.
#[component]
pub(super) fn Headcount(filling: Filling) -> Element {
    let samson = filling.samson;
    let most = *HEADCOUNTS.end();
    let missing = || samson.text_with("new-headcount-missing", &[("most", most.into())]);
    rsx! {
        NumberField {
            label: samson.text("new-headcount"),
            hint: samson.text("new-headcount-hint"),
            problem: filling.told(Missing::Headcount, missing),
            value: FORM.read().headcount,
            range: HEADCOUNTS,
            fewer: samson.text("number-fewer"),
            more: samson.text("number-more"),
            on_change: |headcount| FORM.write().headcount = headcount,
        }
    }
}
