//! What somebody writes in the plan, and what their phone makes of what others write there.

use super::Simulation;
use super::dice::Dice;
use super::invariants::Breach;
use super::ledger::Ledger;
use super::phone::Phone;
use rand_core::Rng;
use samson_shared::document::CommonsDocument;
use samson_shared::exchange::{open_commons, seal_commons};
use samson_shared::ids::{Group, IndicatorId, MeasurementId, RowId};
use samson_shared::plan::{
    Cell, FieldPlace, Indicator, Mark, Measurement, Origin, Plan, PlanEdit, Role, Row, Step,
};
use samson_shared::sync::wire::Signed;

/// The column that everybody writes in.
const GOAL: &str = "goal";

/// The commons as a phone keeps them, and every word that its owner wrote there.
#[derive(Debug)]
pub(crate) struct Planner {
    document: CommonsDocument,
    words: Vec<String>,
}

impl Planner {
    /// Nothing planned.
    pub(crate) fn new() -> Self {
        Self { document: CommonsDocument::new().unwrap(), words: Vec::new() }
    }

    /// A word that nobody else writes, and that is no part of another one.
    fn word(&mut self, dice: &mut Dice) -> String {
        let word = format!("<{:016x}>", dice.rng().next_u64());
        self.words.push(word.clone());
        word
    }

    /// What its owner does who looks at the plan.
    fn choice(&mut self, dice: &mut Dice) -> PlanEdit {
        let plan = self.document.read().unwrap().plan;
        let (row, indicator) = (dice.pick(&plan.rows).cloned(), dice.pick(&plan.indicators).cloned());
        match (dice.below(9), row, indicator) {
            (0 | 1, Some(before), _) => {
                let mut after = before.clone();
                let text = format!("{}{}", self.word(dice), before.text(GOAL));
                after.cells.insert(GOAL.parse().unwrap(), Cell::Text(text));
                PlanEdit::Row { before, after }
            }
            (2, Some(before), _) => {
                let after = Row { removed: !before.removed, ..before.clone() };
                PlanEdit::Row { before, after }
            }
            (3, _, Some(before)) => {
                let after = Box::new(Indicator { removed: !before.removed, ..before.clone() });
                PlanEdit::Indicator { before: Box::new(before), after }
            }
            (4 | 5, _, Some(of)) => {
                PlanEdit::AddMeasurement { indicator: of.id, measurement: self.measurement(dice) }
            }
            (4 | 6, ..) => {
                let name = self.word(dice);
                PlanEdit::AddIndicator(Box::new(Indicator {
                    name,
                    ..Indicator::new(IndicatorId::new(bytes(dice)), 1)
                }))
            }
            (7, ..) => PlanEdit::AddRow(self.row(dice)),
            _ => {
                let before = plan.text(Step::Problem, "problem").to_owned();
                let after = format!("{before}{}", self.word(dice));
                PlanEdit::Text { place: place(Step::Problem, "problem"), before, after }
            }
        }
    }

    fn row(&mut self, dice: &mut Dice) -> Row {
        let cells = [(GOAL.parse().unwrap(), Cell::Text(self.word(dice)))].into();
        let id = RowId::new(bytes(dice));
        Row { id, place: place(Step::Goals, "goals"), cells, created: 1, removed: false }
    }

    fn measurement(&mut self, dice: &mut Dice) -> Measurement {
        Measurement {
            origin: Origin::Hand(MeasurementId::new(bytes(dice))),
            date: "2027-03-31".parse().unwrap(),
            value: Some((dice.below(100) as i32).into()),
            unit: String::new(),
            note: self.word(dice),
            created: 1,
            removed: false,
        }
    }
}

fn place(step: Step, field: &str) -> FieldPlace {
    FieldPlace { step, field: field.parse().unwrap() }
}

fn bytes(dice: &mut Dice) -> [u8; 16] {
    let mut bytes = [0; 16];
    dice.rng().fill_bytes(&mut bytes);
    bytes
}

/// Every text of a plan, whether what it belongs to was removed or not.
fn everything(plan: &Plan) -> String {
    let mut all: String = plan.texts.values().map(String::as_str).collect();
    all.extend(plan.rows.iter().map(|row| row.text(GOAL)));
    for indicator in &plan.indicators {
        all.push_str(&indicator.name);
        all.extend(indicator.measurements.iter().map(|number| number.note.as_str()));
    }
    all
}

impl Phone {
    /// Its owner writes in the plan.
    pub(crate) fn plans(&mut self, dice: &mut Dice, ledger: &mut Ledger) {
        let edit = self.planner.choice(dice);
        let mark = Mark { role: Role::Group(Group::Citizen), day: "2027-03-31".parse().unwrap(), at: 1 };
        self.planner.document.edit_plan(&edit, &mark, dice.rng()).unwrap();
        let (secret, author, sequence) = (self.secret.clone(), self.author.clone(), self.next_sequence());
        let document = &mut self.planner.document;
        let signed = seal_commons(self.id, &secret, &author, sequence, document, dice.rng());
        self.sends_commons(sequence, signed, ledger);
    }

    /// What somebody else wrote. What cannot be opened keeps nobody from the rest.
    pub(super) fn hears_of_commons(&mut self, signed: &Signed) {
        let _ = open_commons(self.id, &self.secret.clone().into(), signed)
            .and_then(|other| self.planner.document.merge(other));
    }
}

impl Simulation {
    /// All phones have the same plan, and in it stands every word of everybody once.
    pub(super) fn all_have_the_same_plan(&mut self) -> Result<(), Breach> {
        // After a rotation, only those who still have the earlier secret can open what was sealed with it.
        if self.seen.rotations > 0 {
            return Ok(());
        }
        let first = &mut self.phones[0].planner.document;
        let (heads, plan) = (first.heads(), first.read().unwrap().plan);
        let all = everything(&plan);
        for (number, phone) in self.phones.iter_mut().enumerate() {
            let planner = &mut phone.planner;
            if planner.document.heads() != heads || planner.document.read().unwrap().plan != plan {
                return Err(Breach(format!("convergence: phone {number} has another plan")));
            }
            self.seen.planned += planner.words.len() as u64;
            if let Some(word) = planner.words.iter().find(|word| all.matches(word.as_str()).count() != 1) {
                return Err(Breach(format!("no word is lost or doubled: {word} of phone {number} in {all}")));
            }
        }
        Ok(())
    }
}
