//! The impact plan: what somebody chooses, adds and removes in it. What they type is a [`super::SharedText`].

mod plan_text;
mod reminding;
#[cfg(test)]
mod tests;

pub use plan_text::{PlanText, ValueKind};

use super::{Problem, Reading, Samson};
use crate::platform;
use crate::services::bench;
use crate::workbench::{CommonsEdit, DrawCourse, Drawn, ReadFigures};
use rand_core::Rng as _;
use samson_shared::amount::Amount;
use samson_shared::day::Day;
use samson_shared::ids::{CollaborationId, ColumnId, Group, IndicatorId, MeasurementId, RowId};
use samson_shared::plan::{
    Cell, FieldPlace, Indicator, Mark, Measurement, Origin, PlanEdit, Role, RoundFigure, Row,
};
use std::collections::BTreeMap;

impl Samson {
    /// The day it is, for what is due.
    pub fn day(self) -> Day {
        Day::at(platform::now()).unwrap_or(Day::EPOCH)
    }

    /// Changes something in the plan of a collaboration.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn edit_plan(self, id: CollaborationId, edit: PlanEdit) -> Result<(), Problem> {
        self.edit_commons(id, self.planned(id, edit)).await
    }

    /// The edit with what it leaves in the history: the role of whoever has this device, and when.
    pub(super) fn planned(self, id: CollaborationId, edit: PlanEdit) -> CommonsEdit {
        let mark = Mark { role: self.role_in(id), day: self.day(), at: platform::now() };
        CommonsEdit::Plan(Box::new(edit), mark)
    }

    /// In which role this device takes part: as a facilitator, or for the side of its last answers.
    fn role_in(self, id: CollaborationId) -> Role {
        if self.collaboration(id).is_some_and(|one| one.facilitator.is_some()) {
            return Role::Facilitator;
        }
        let rounds = self.all_rounds().into_iter().filter(|(of, _)| of.id == id);
        let mut groups = rounds.filter_map(|(_, round)| round.participation?.group);
        Role::Group(groups.next().unwrap_or(Group::Other))
    }

    /// A new row with these columns of text, still empty. It is nowhere before it is given to [`Self::edit_plan`].
    pub fn new_row(self, place: FieldPlace, columns: impl IntoIterator<Item = ColumnId>) -> Row {
        let empty = |column| (column, Cell::Text(String::new()));
        let cells: BTreeMap<ColumnId, Cell> = columns.into_iter().map(empty).collect();
        Row { id: RowId::new(random()), place, cells, created: platform::now(), removed: false }
    }

    /// A new indicator, about which nothing is filled in. It is nowhere before it is given to [`Self::edit_plan`].
    pub fn new_indicator(self) -> Indicator {
        Indicator::new(IndicatorId::new(random()), platform::now())
    }

    /// A new indicator to take the place of this one, as [`Self::new_indicator`].
    pub fn new_successor(self, of: &Indicator) -> Indicator {
        of.successor(IndicatorId::new(random()), platform::now())
    }

    /// A new measurement of an indicator. It is nowhere before it is given to [`Self::edit_plan`].
    pub fn new_measurement(
        self,
        of: &Indicator,
        date: Day,
        value: Option<Amount>,
        note: String,
    ) -> Measurement {
        Measurement {
            origin: Origin::Hand(MeasurementId::new(random())),
            date,
            value,
            unit: of.unit.clone(),
            note,
            created: platform::now(),
            removed: false,
        }
    }

    /// The course of an indicator as a picture, and in words.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn draw_course(self, indicator: Indicator) -> Result<Drawn, Problem> {
        Ok(bench::run(DrawCourse { indicator, language: self.language() }).await?)
    }
}

impl Reading {
    /// The figures of all revealed rounds of a collaboration that indicators can follow.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn round_figures(self, id: CollaborationId) -> Result<Vec<RoundFigure>, Problem> {
        let mut rounds = Vec::new();
        for (_, round) in self.0.all_rounds() {
            if round.collaboration == id && round.opened {
                rounds.extend(self.measured(&round).await?);
            }
        }
        Ok(bench::run(ReadFigures { rounds }).await?)
    }
}

fn random() -> [u8; 16] {
    let mut bytes = [0; 16];
    platform::Rng::default().fill_bytes(&mut bytes);
    bytes
}
