//! Which parts of the survey a round asks.

use crate::ids::InstrumentId;

/// The name of the survey with all its parts.
pub const SURVEY: &str = "partnership";
/// How many parts it has.
const PARTS: usize = 3;

/// The parts that are asked. At least one is.
///
/// A survey without one of its parts is another instrument, and its name says which: `partnership_13` asks the first and the
/// third part. Whatever names an instrument therefore says everything about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Parts([bool; PARTS]);

impl Parts {
    /// Everything.
    pub const ALL: Self = Self([true; PARTS]);

    /// These parts, counted from 0. `None` for no part at all.
    pub fn of(on: [bool; PARTS]) -> Option<Self> {
        on.contains(&true).then_some(Self(on))
    }

    /// The parts that an instrument of this name asks; `None` for the name of another one.
    pub fn named(id: &InstrumentId) -> Option<Self> {
        Self::every().find(|parts| parts.instrument() == *id)
    }

    /// Every choice of parts there is.
    pub(super) fn every() -> impl Iterator<Item = Self> {
        (1_u8..1 << PARTS).filter_map(|bits| Self::of(std::array::from_fn(|at| bits & 1 << at != 0)))
    }

    /// Whether a part is asked, counted from 0.
    pub fn has(self, part: usize) -> bool {
        self.0.get(part).copied().unwrap_or_default()
    }

    /// The name of the survey with these parts.
    pub fn instrument(self) -> InstrumentId {
        let numbers: String = (0..PARTS)
            .filter(|at| self.has(*at))
            .filter_map(|at| char::from_digit(at as u32 + 1, 10))
            .collect();
        let name = if self == Self::ALL { SURVEY.to_owned() } else { format!("{SURVEY}_{numbers}") };
        name.parse().unwrap_or_else(|_| unreachable!("letters, digits and a low line"))
    }
}

/// The name under which variants of one instrument are the same: `partnership` for the survey with any of its parts.
pub fn family(id: &InstrumentId) -> InstrumentId {
    Parts::named(id).map_or_else(|| id.clone(), |_| Parts::ALL.instrument())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_survey_without_a_part_is_named_by_the_parts_that_are_left() {
        let names: Vec<String> = [[true; 3], [true, false, true], [false, false, true]]
            .map(|on| Parts::of(on).unwrap().instrument().to_string())
            .into();
        assert_eq!(names, ["partnership", "partnership_13", "partnership_3"]);
        assert_eq!(Parts::of([false; 3]), None, "somebody asks nothing");
    }

    #[test]
    fn a_name_tells_the_parts_and_every_variant_is_of_one_family() {
        for on in [[true; 3], [true, false, true], [false, true, false]] {
            let parts = Parts::of(on).unwrap();
            assert_eq!(Parts::named(&parts.instrument()), Some(parts));
            assert_eq!(family(&parts.instrument()).as_str(), "partnership");
        }
        for other in ["scorecard", "partnership_31", "partnership_123", "partnership_"] {
            let other: InstrumentId = other.parse().unwrap();
            assert_eq!((Parts::named(&other), family(&other)), (None, other.clone()));
        }
    }
}
