//! A question, and what is got ready behind it.

use super::*;
use samson_shared::ids::Group;
use samson_shared::instrument::scorecard;
use std::cell::Cell;

#[test]
fn the_first_statement_is_drawn_once_where_nobody_sees_it_and_nothing_of_it_stays() {
    let statement = scorecard().statements[0].wording(Group::Volunteer, Language::Bokmal);
    let was_drawn = Cell::new(false);
    arrive(joined(Submission::Drafting), Route::Answer { round: ROUND }, move |_, page| {
        let (seen, hidden) = page.split_once("hidden=true").unwrap_or((page, ""));
        assert!(!seen.contains(statement));
        was_drawn.set(was_drawn.get() || hidden.contains(statement));
        was_drawn.get() && hidden.is_empty() && seen.matches("<h1").count() == 1
    });
}
