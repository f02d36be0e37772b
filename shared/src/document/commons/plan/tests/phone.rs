//! A phone with a plan, and what is written in it.

use super::*;
use crate::plan::Cell;

pub(super) fn rng(seed: u64) -> ChaCha20Rng {
    ChaCha20Rng::seed_from_u64(seed)
}

pub(super) fn mark() -> Mark {
    Mark { role: Role::Group(Group::Citizen), day: "2027-03-31".parse().unwrap(), at: 1_806_480_000 }
}

pub(super) fn place(step: Step, field: &str) -> FieldPlace {
    FieldPlace { step, field: field.parse().unwrap() }
}

pub(super) fn problem() -> FieldPlace {
    place(Step::Problem, "problem")
}

pub(super) fn amount(text: &str) -> Amount {
    text.parse().unwrap()
}

pub(super) fn goal(byte: u8, text: &str) -> Row {
    Row {
        id: RowId::new([byte; 16]),
        place: place(Step::Goals, "goals"),
        cells: [
            ("goal".parse().unwrap(), Cell::Text(text.to_owned())),
            ("by".parse().unwrap(), Cell::Value(None)),
        ]
        .into(),
        created: i64::from(byte),
        removed: false,
    }
}

pub(super) fn indicator(byte: u8) -> Indicator {
    Indicator {
        name: "Fullførte kurset".into(),
        unit: "personer".into(),
        level: Some(IndicatorLevel::Outcome),
        target_value: Some(amount("-12.5")),
        goal: Some(RowId::new([1; 16])),
        link: Some(crate::plan::Link::thickness()),
        ..Indicator::new(IndicatorId::new([byte; 16]), i64::from(byte))
    }
}

pub(super) fn measurement(byte: u8, value: &str) -> Measurement {
    Measurement {
        origin: Origin::Hand(MeasurementId::new([byte; 16])),
        date: "2027-03-31".parse().unwrap(),
        value: Some(amount(value)),
        unit: "personer".into(),
        note: "Mye regn".into(),
        created: i64::from(byte),
        removed: false,
    }
}

pub(super) fn of(byte: u8, measurement: Measurement) -> PlanEdit {
    PlanEdit::AddMeasurement { indicator: IndicatorId::new([byte; 16]), measurement }
}

pub(super) fn text(before: &str, after: &str) -> PlanEdit {
    PlanEdit::Text { place: problem(), before: before.to_owned(), after: after.to_owned() }
}

/// A phone, which reads its plan as easily as it writes.
pub(super) struct Phone(pub(super) CommonsDocument, ChaCha20Rng);

impl Phone {
    pub(super) fn new(seed: u64) -> Self {
        Self(CommonsDocument::new().unwrap(), rng(seed))
    }

    /// A phone to which this came.
    pub(super) fn that_loads(bytes: &[u8], seed: u64) -> Self {
        Self(CommonsDocument::load(bytes).unwrap(), rng(seed))
    }

    /// Another phone that has the same.
    pub(super) fn other(&mut self, seed: u64) -> Self {
        Self::that_loads(&self.0.save(), seed)
    }

    pub(super) fn edit(&mut self, edit: &PlanEdit) -> Result<(), CommonsError> {
        self.0.edit_plan(edit, &mark(), &mut self.1)
    }

    pub(super) fn with(mut self, edits: &[PlanEdit]) -> Self {
        edits.iter().for_each(|edit| self.edit(edit).unwrap());
        self
    }

    pub(super) fn plan(&self) -> Plan {
        self.0.read().unwrap().plan
    }

    /// Both hear of each other, and must have the same then.
    pub(super) fn meet(&mut self, other: &mut Self) -> Plan {
        let (one, two) = (self.0.clone(), other.0.clone());
        self.0.merge(two).unwrap();
        other.0.merge(one).unwrap();
        assert_eq!((self.0.heads(), self.plan()), (other.0.heads(), other.plan()));
        self.plan()
    }
}

pub(super) fn start() -> Phone {
    let indicator = PlanEdit::AddIndicator(Box::new(indicator(1)));
    Phone::new(1).with(&[PlanEdit::AddRow(goal(1, "Flere møtes")), indicator, of(1, measurement(1, "8"))])
}
