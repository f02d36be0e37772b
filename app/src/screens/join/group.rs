use crate::route::Route;
use crate::screens::common::{Languages, ProblemNotice};
use crate::state::{Problem, Samson};
use crate::ui::{Back, Bar, Button, Heading, ListOption, Look, RadioList, Screen};
use dioxus::prelude::*;
use samson_shared::crypto::invitation::Invitation;
use samson_shared::ids::Group;
use samson_shared::instrument::{self, survey_of};

/// Asks which side somebody belongs to, and takes them to the first question.
#[component]
pub(super) fn ChooseGroup(invitation: Invitation, on_back: EventHandler<()>) -> Element {
    let samson = use_context::<Samson>();
    let navigator = use_navigator();
    let mut problem = use_signal(|| None::<Problem>);
    // With a single group there is nothing to choose.
    let mut group =
        use_signal(|| invitation.groups.first().copied().filter(|_| invitation.groups.len() == 1));
    let groups = invitation.groups.clone();
    let asked = asked(samson, &invitation);
    let begin = move |()| {
        let (Some(group), invitation) = (group(), invitation.clone()) else { return };
        spawn(async move {
            match samson.join(&invitation, samson.origin().unwrap_or_default(), group).await {
                Ok(round) => drop(navigator.replace(Route::Answer { round })),
                Err(error) => problem.set(Some(error)),
            }
        });
    };
    rsx! {
        Screen {
            bar: rsx! {
                Bar {
                    back: Back { label: samson.text("back"), on_press: on_back },
                    place: samson.text("app-name"),
                    trailing: rsx! { Languages {} },
                }
            },
            bottom: rsx! {
                Button { label: samson.text("join-begin"), look: Look::Primary, disabled: group().is_none(), on_press: begin }
            },
            Heading { text: asked.question }
            p { {samson.text("join-group-lead")} }
            if let Some(problem) = problem() {
                ProblemNotice { problem }
            }
            GroupList {
                label: samson.text("join-group-label"),
                groups,
                words: asked.sides,
                chosen: group(),
                on_choose: move |one| group.set(Some(one)),
            }
        }
    }
}

/// The groups to choose from.
#[component]
pub(in crate::screens) fn GroupList(
    label: String,
    groups: Vec<Group>,
    /// What they are called, where it is not as everywhere.
    #[props(default)]
    words: Vec<(Group, String)>,
    chosen: Option<Group>,
    on_choose: EventHandler<Group>,
) -> Element {
    let samson = use_context::<Samson>();
    let options =
        use_memo(use_reactive((&groups, &words), move |(groups, words)| options(samson, &groups, &words)));
    let chosen = groups.iter().position(|group| Some(*group) == chosen);
    rsx! {
        RadioList {
            label,
            options: options(),
            chosen,
            on_choose: move |index: usize| {
                if let Some(group) = groups.get(index) {
                    on_choose.call(*group);
                }
            },
        }
    }
}

fn options(samson: Samson, groups: &[Group], words: &[(Group, String)]) -> Vec<ListOption> {
    let label = |group: &Group| match words.iter().find(|(one, _)| one == group) {
        Some((_, words)) => words.clone(),
        None => samson.text(&format!("group-{}", group.as_str())),
    };
    groups.iter().map(|group| ListOption { label: label(group), detail: None }).collect()
}

/// How the side is asked for: a survey asks in words of its own, and this is its first question.
struct Asked {
    question: String,
    sides: Vec<(Group, String)>,
}

fn asked(samson: Samson, invitation: &Invitation) -> Asked {
    let language = samson.language();
    let instrument = instrument::find(&invitation.instrument, invitation.instrument_version);
    let role = instrument.and_then(|instrument| Some((instrument.role.as_ref()?, survey_of(instrument)?)));
    match role {
        Some((question, survey)) => Asked {
            question: question.text(language).to_owned(),
            sides: survey
                .sides
                .iter()
                .map(|(group, words)| (*group, words.text(language).to_owned()))
                .collect(),
        },
        None => Asked { question: samson.text("join-group-heading"), sides: Vec::new() },
    }
}
