//! What a facilitator fills in, and what is still missing in it.

use samson_shared::ids::Group;
use samson_shared::instrument::{self, Instrument, Parts};
use samson_shared::protection::{Protection, Threshold};
use samson_shared::sync::wire::HEADCOUNT_LIMIT;
use std::ops::RangeInclusive;

use crate::state::{NewCollaboration, NewRound};

/// How many can take part.
pub(super) const HEADCOUNTS: RangeInclusive<u32> = 1..=HEADCOUNT_LIMIT;
/// Which thresholds can be chosen.
pub(super) const THRESHOLDS: RangeInclusive<u32> = 3..=10;

/// The form as it is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) name: String,
    pub(super) groups: Vec<Group>,
    /// `None`: the suggestion stands.
    pub(super) title: Option<String>,
    /// The survey instead of the scorecard.
    pub(super) is_survey: bool,
    /// The parts of the survey that are asked.
    pub(super) parts: [bool; 3],
    pub(super) headcount: Option<u32>,
    pub(super) is_open: bool,
    pub(super) threshold: Option<u32>,
    /// Asked for only where the app does not know its server.
    pub(super) server: String,
}

/// Everything that a new round needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finished {
    pub(super) collaboration: NewCollaboration,
    pub(super) round: NewRound,
    /// Address of the server.
    pub(super) server: String,
}

/// What keeps a form from being finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Missing {
    Name,
    Groups,
    Title,
    /// Not one part of the survey is chosen.
    Parts,
    Headcount,
    /// Fewer people than the chosen protection needs.
    People,
    Threshold,
    Server,
}

impl Default for Form {
    /// The groups of most collaborations, and the protection that suits most. No headcount: a wrong one that nobody
    /// noticed would close the round before everyone has answered.
    fn default() -> Self {
        Self {
            name: String::new(),
            groups: vec![Group::Municipality, Group::Enterprise, Group::Volunteer, Group::Citizen],
            title: None,
            is_survey: false,
            parts: [true; 3],
            headcount: None,
            is_open: false,
            threshold: Some(u32::from(u8::from(Threshold::default()))),
            server: String::new(),
        }
    }
}

impl Form {
    /// Adds or removes a group; they stay in the order of the list.
    pub(super) fn toggle(&mut self, group: Group, chosen: bool) {
        let is_chosen = |one: &Group| if *one == group { chosen } else { self.groups.contains(one) };
        self.groups = Group::ALL.into_iter().filter(is_chosen).collect();
    }

    /// What is asked; `None` for a survey without any part.
    pub(super) fn instrument(&self) -> Option<&'static Instrument> {
        if self.is_survey {
            Parts::of(self.parts).map(instrument::survey_with)
        } else {
            Some(instrument::scorecard())
        }
    }

    /// The chosen protection; `None` while the threshold is none.
    pub(super) fn protection(&self) -> Option<Protection> {
        if self.is_open {
            return Some(Protection::OpenConversation);
        }
        let threshold = Threshold::try_from(u8::try_from(self.threshold?).ok()?).ok()?;
        Some(Protection::Protected { threshold })
    }

    /// True when fewer are here than the chosen protection needs.
    pub(super) fn lacks_people(&self) -> bool {
        let minimum = self.protection().map_or(0, Protection::profile_minimum);
        self.headcount.is_some_and(|headcount| headcount < minimum)
    }

    /// The round, and the server it goes to. `suggestion` is its title unless another was typed; `origin` its server
    /// where the app knows it.
    ///
    /// # Errors
    /// Everything that is missing.
    pub(super) fn finish(&self, suggestion: &str, origin: Option<String>) -> Result<Finished, Vec<Missing>> {
        let name = self.name.trim();
        let title = self.title.as_deref().unwrap_or(suggestion).trim();
        let server = origin.or_else(|| address(&self.server));
        let missing = [
            (name.is_empty(), Missing::Name),
            (self.groups.is_empty(), Missing::Groups),
            (title.is_empty(), Missing::Title),
            (self.instrument().is_none(), Missing::Parts),
            (self.headcount.is_none(), Missing::Headcount),
            (self.lacks_people(), Missing::People),
            (self.protection().is_none(), Missing::Threshold),
            (server.is_none(), Missing::Server),
        ];
        let missing: Vec<Missing> = missing.into_iter().filter_map(|(is, what)| is.then_some(what)).collect();
        if !missing.is_empty() {
            return Err(missing);
        }
        let finished = || {
            let collaboration = NewCollaboration { name: name.to_owned(), groups: self.groups.clone() };
            let (instrument, headcount) = (self.instrument()?, self.headcount?);
            let round =
                NewRound { title: title.to_owned(), instrument, headcount, protection: self.protection()? };
            Some(Finished { collaboration, round, server: server? })
        };
        finished().ok_or(missing)
    }
}

/// The address of a server as somebody types it: without scheme it is https, and what follows the host is left out.
fn address(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let (scheme, rest) = typed.split_once("://").unwrap_or(("https", typed));
    let host = rest.split('/').next().filter(|host| !host.is_empty())?;
    let plain = |letter: char| letter.is_alphanumeric() || "-.:[]".contains(letter);
    let is_web = matches!(scheme, "https" | "http");
    (is_web && host.chars().all(plain)).then(|| format!("{scheme}://{host}"))
}

/// A text without the invisible marks that say which way its parts are read: whoever edits it would stumble over them,
/// and it travels to people who read the other way.
pub(super) fn without_marks(text: &str) -> String {
    text.replace(['\u{200e}', '\u{200f}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled() -> Form {
        Form { name: " DYRK ".to_owned(), headcount: Some(7), ..Form::default() }
    }

    fn finish(form: &Form) -> Result<Finished, Vec<Missing>> {
        form.finish("Høsten 2026", Some("https://samson.example".to_owned()))
    }

    #[test]
    fn a_name_and_a_headcount_are_enough() {
        let Finished { collaboration, round, server } = finish(&filled()).unwrap();
        assert_eq!(collaboration.name, "DYRK");
        assert_eq!((round.title.as_str(), round.headcount), ("Høsten 2026", 7));
        assert_eq!(round.protection, Protection::default());
        assert_eq!(server, "https://samson.example");
    }

    #[test]
    fn everything_that_is_missing_is_told_at_once() {
        let empty =
            Form { groups: Vec::new(), title: Some("  ".to_owned()), threshold: None, ..Form::default() };
        let missing = empty.finish("Høsten 2026", None).unwrap_err();
        let all = [
            Missing::Name,
            Missing::Groups,
            Missing::Title,
            Missing::Headcount,
            Missing::Threshold,
            Missing::Server,
        ];
        assert_eq!(missing, all);
    }

    #[test]
    fn two_people_need_an_open_conversation() {
        let two = Form { headcount: Some(2), ..filled() };
        assert_eq!(finish(&two).unwrap_err(), [Missing::People]);
        let open = Form { is_open: true, ..two };
        assert_eq!(finish(&open).unwrap().round.protection, Protection::OpenConversation);
    }

    #[test]
    fn a_half_typed_threshold_does_not_matter_for_an_open_conversation() {
        let form = Form { is_open: true, threshold: None, ..filled() };
        assert!(finish(&form).is_ok());
        assert_eq!(finish(&Form { is_open: false, ..form }).unwrap_err(), [Missing::Threshold]);
    }

    #[test]
    fn a_survey_asks_the_parts_that_are_chosen_and_at_least_one() {
        let survey = |parts| finish(&Form { is_survey: true, parts, ..filled() });
        let asked = |parts| survey(parts).unwrap().round.instrument.id.to_string();
        assert_eq!(asked([true; 3]), "partnership");
        assert_eq!(asked([true, false, true]), "partnership_13");
        assert_eq!(survey([false; 3]).unwrap_err(), [Missing::Parts]);
        assert_eq!(finish(&filled()).unwrap().round.instrument.id.as_str(), "scorecard");
    }

    #[test]
    fn groups_keep_the_order_of_the_list() {
        let mut form = filled();
        form.toggle(Group::Enterprise, false);
        form.toggle(Group::Other, true);
        form.toggle(Group::Enterprise, true);
        assert_eq!(form.groups, Group::ALL);
    }

    #[test]
    fn a_server_is_understood_as_people_write_it() {
        for (typed, understood) in [
            ("samson.example", "https://samson.example"),
            (" https://samson.example/j ", "https://samson.example"),
            ("http://192.168.1.4:8080", "http://192.168.1.4:8080"),
        ] {
            assert_eq!(address(typed).as_deref(), Some(understood));
        }
        for typed in ["", "https://", "ftp://samson.example", "our server", "javascript:alert(1)"] {
            assert_eq!(address(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_title_is_suggested_without_invisible_marks() {
        assert_eq!(without_marks("\u{200f}\u{2068}شتاء\u{2069} \u{2068}2026\u{2069}"), "شتاء 2026");
    }
}
