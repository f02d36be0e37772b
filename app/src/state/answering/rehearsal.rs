//! What is got ready before the first tap: a browser prepares each part of a program when it is first used, and on a slow
//! phone the first taps waited half as long again as later ones for their next question.

use super::Answering;
use crate::platform;
use dioxus::prelude::ReadableExt;
use samson_shared::instrument::{Instrument, Kind};
use samson_shared::response::{Path, Step};
use std::time::Duration;

/// Between two drawings, for whatever else the phone has to do.
const PAUSE: Duration = Duration::from_millis(30);

impl Answering {
    /// Remembers the question on screen as the one that was shown last, which writes as a tap writes, and has the next
    /// questions drawn, one after the other, and then none any more: somewhere where nobody sees them. Ends with the
    /// first tap.
    pub async fn rehearse(self, mut draw: impl FnMut(Option<Step>)) {
        let here = *self.position.peek();
        self.go_to(here).await;
        platform::sleep(PAUSE).await;
        let mut scenes = scenes(self.instrument(), here).into_iter();
        while *self.position.peek() == here
            && let Some(scene) = scenes.next()
        {
            draw(Some(scene));
            platform::sleep(PAUSE).await;
        }
        draw(None);
    }
}

/// The two questions after the one on screen and the first two statements. None is the one on screen, and none has a
/// field to write in: such things must be there once.
fn scenes(instrument: &Instrument, here: usize) -> Vec<Step> {
    let first_statement = instrument.values.len();
    let positions = [here + 1, here + 2, first_statement, first_statement + 1].into_iter();
    let path = Path::new(instrument);
    let others = positions.filter(|position| *position != here).filter_map(|position| path.step(position));
    others.filter(|step| is_answered_by_tapping(instrument, step)).collect()
}

fn is_answered_by_tapping(instrument: &Instrument, step: &Step) -> bool {
    let Step::Statement(id) = step else { return true };
    instrument.statement(id).is_some_and(|statement| match &statement.kind {
        Kind::Agree | Kind::Percent => true,
        Kind::Choice(choices) => choices.iter().all(|choice| !choice.in_own_words),
        Kind::Text => false,
    })
}

#[cfg(test)]
mod tests {
    use super::scenes;
    use samson_shared::instrument::{Instrument, Parts, scorecard, survey_with};
    use samson_shared::response::{Path, Step};

    fn at(instrument: &Instrument, position: usize) -> Step {
        Path::new(instrument).step(position).unwrap()
    }

    #[test]
    fn whoever_begins_has_the_next_values_and_the_first_statements_got_ready() {
        let first_statement = scorecard().values.len();
        let expected = [1, 2, first_statement, first_statement + 1].map(|position| at(scorecard(), position));
        assert_eq!(scenes(scorecard(), 0), expected);
    }

    #[test]
    fn what_is_got_ready_is_never_the_question_on_screen() {
        for instrument in [scorecard(), survey_with(Parts::ALL)] {
            for here in 0..instrument.len() {
                assert!(
                    !scenes(instrument, here).contains(&at(instrument, here)),
                    "at {here} of {}",
                    instrument.id
                );
            }
        }
    }

    #[test]
    fn what_is_got_ready_has_no_field_to_write_in() {
        let survey = survey_with(Parts::ALL);
        let scenes: Vec<Step> = (0..survey.len()).flat_map(|here| scenes(survey, here)).collect();
        for with_a_field in ["q02", "q82"] {
            assert!(!scenes.contains(&Step::Statement(with_a_field.parse().unwrap())), "{with_a_field}");
        }
        assert!(scenes.contains(&Step::Statement("q04".parse().unwrap())));
    }
}
