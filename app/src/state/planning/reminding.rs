//! What is due, in words and as a file for calendars.

use crate::platform;
use crate::state::{MadeFile, Problem, Samson};
use samson_shared::ids::CollaborationId;
use samson_shared::plan::{CalendarEntry, Due, DueOf, Plan, ics};

/// What a decision says is done, and what a goal says: columns of their tables.
const WHAT: &str = "what";
const GOAL: &str = "goal";

impl Samson {
    /// What is due, in a line: "Measure: people at work".
    pub fn due_words(self, plan: &Plan, due: &Due) -> String {
        let (key, name) = match due.what {
            DueOf::Measurement(id) => ("due-measure", plan.indicator(id).map(|one| one.name.as_str())),
            DueOf::Decision(id) => ("due-decision", plan.row(id).map(|row| row.text(WHAT))),
            DueOf::Goal(id) => ("due-goal", plan.row(id).map(|row| row.text(GOAL))),
        };
        let name = name.map(str::trim).filter(|name| !name.is_empty());
        let name = name.map_or_else(|| self.text("plan-unnamed"), str::to_owned);
        self.text_with(key, &[("name", (&name).into())])
    }

    /// Everything that is due, as a file that calendars read.
    ///
    /// # Errors
    /// [`Problem::UnknownRound`] for a collaboration that is not here.
    pub fn due_calendar(self, id: CollaborationId, plan: &Plan) -> Result<MadeFile, Problem> {
        let of = self.collaboration(id).ok_or(Problem::UnknownRound)?.name;
        let entry = |due: &Due| CalendarEntry {
            uid: due.uid(),
            day: due.day,
            title: self.due_words(plan, due),
            note: of.clone(),
        };
        let entries: Vec<CalendarEntry> = plan.due().iter().map(entry).collect();
        let name = self.text_with("due-calendar", &[("name", (&of).into())]);
        let calendar = ics(&entries, &name, platform::now());
        Ok(MadeFile {
            name: self.file_name(&[&of], &self.text("file-name-calendar"), "ics"),
            media_type: "text/calendar",
            bytes: calendar.into_bytes(),
        })
    }
}
