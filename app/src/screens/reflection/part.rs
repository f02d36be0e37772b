//! One part, on a screen of its own.

use super::circle::Circle;
use super::continuum::Continuum;
use super::evaluation::Evaluation;
use super::hub::is_there;
use super::overview::Overview;
use crate::route::Route;
use crate::screens::common::{StorageNotice, Updates, use_page};
use crate::screens::profile::{OnItsWay, profile_size};
use crate::state::Samson;
use crate::ui::{Back, Bar, LinkButton, Screen};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;
use samson_shared::instrument::discussion;
use samson_shared::language::Language;
use std::{fmt, str::FromStr};

/// What the group writes about itself, in the order of the conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReflectionPart {
    /// What to be proud of, and advice.
    Overview,
    /// Where between thin and thick it is.
    Continuum,
    /// Where in the circle it is.
    Circle,
    /// How it works, and what comes of it.
    Evaluation,
}

/// An address that names no part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there is no such part")]
pub struct NoSuchPart;

impl ReflectionPart {
    pub(super) const ALL: [Self; 4] = [Self::Overview, Self::Continuum, Self::Circle, Self::Evaluation];

    const fn as_str(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Continuum => "continuum",
            Self::Circle => "circle",
            Self::Evaluation => "evaluation",
        }
    }

    /// Its heading, and what to do there; that may be missing.
    pub(super) fn heading(self, language: Language) -> (String, Option<String>) {
        let asked = discussion();
        let told = |title: &str, intro: &str| (title.to_owned(), Some(intro.to_owned()));
        match self {
            Self::Overview => asked.overview.text.get(language).map(|text| told(&text.title, &text.intro)),
            Self::Continuum => asked.continuum.text.get(language).map(|text| (text.title.clone(), None)),
            Self::Circle => asked.circle.text.get(language).map(|text| (text.title.clone(), None)),
            Self::Evaluation => {
                asked.evaluation.text.get(language).map(|text| told(&text.title, &text.intro))
            }
        }
        .unwrap_or_default()
    }
}

impl fmt::Display for ReflectionPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for ReflectionPart {
    type Err = NoSuchPart;
    fn from_str(text: &str) -> Result<Self, NoSuchPart> {
        Self::ALL.into_iter().find(|part| part.as_str() == text).ok_or(NoSuchPart)
    }
}

/// One part, or what stands in its place until the result is there.
#[component]
pub fn ReflectionScreen(round: RoundId, part: ReflectionPart) -> Element {
    let samson = use_page(move |samson| part.heading(samson.language()).0, Updates::Welcome);
    if is_there(samson, round) {
        rsx! { Arrived { key: "{part}", round, part } }
    } else {
        rsx! { OnItsWay { round, problem: None } }
    }
}

#[component]
fn Arrived(round: RoundId, part: ReflectionPart) -> Element {
    let samson = use_context::<Samson>();
    let navigator = use_navigator();
    let back = Back {
        label: samson.text("together-back"),
        on_press: EventHandler::new(move |()| drop(navigator.push(Route::Reflection { round }))),
    };
    let (title, intro) = part.heading(samson.language());
    rsx! {
        Screen {
            size: profile_size(),
            bar: rsx! { Bar { back, title } },
            bottom: rsx! {
                LinkButton { label: samson.text("together-back"), to: Route::Reflection { round } }
            },
            StorageNotice {}
            if let Some(intro) = intro {
                p { {intro} }
            }
            match part {
                ReflectionPart::Overview => rsx! { Overview { round } },
                ReflectionPart::Continuum => rsx! { Continuum { round } },
                ReflectionPart::Circle => rsx! { Circle { round } },
                ReflectionPart::Evaluation => rsx! { Evaluation { round } },
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_found_by_its_address_and_has_a_heading_in_every_language() {
        for part in ReflectionPart::ALL {
            assert_eq!(part.to_string().parse(), Ok(part));
            for language in Language::ALL {
                assert!(!part.heading(language).0.is_empty(), "{part} {language}");
            }
        }
        assert_eq!("weather".parse::<ReflectionPart>(), Err(NoSuchPart));
    }
}
