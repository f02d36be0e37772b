//! What the group writes about itself.

use super::*;

/// Arrives at a part that the group writes, where these many of each markup stand.
fn shows(part: ReflectionPart, counts: &'static [(&'static str, usize)]) {
    let place = Route::ReflectionScreen { round: ROUND, part };
    arrive(with_result(), place, move |_, page| {
        counts.iter().all(|(what, count)| page.matches(what).count() == *count)
    });
}

#[test]
fn a_group_writes_about_itself_in_four_parts_and_sees_how_far_it_is() {
    arrive(with_result(), Route::Reflection { round: ROUND }, |_, page| {
        let parts = ["overview", "continuum", "circle", "evaluation"];
        let is_linked = |part| page.contains(&format!("/together/{part}\""));
        parts.into_iter().all(is_linked) && page.contains("0 av 12") && page.contains("0 av 9")
    });
}

#[test]
fn nobody_writes_about_the_group_before_the_result_is_there() {
    let round = ROUND;
    let part = Route::ReflectionScreen { round, part: ReflectionPart::Circle };
    for place in [Route::Reflection { round }, part] {
        arrive(joined(Submission::Received), place, |_, page| {
            page.contains("Profilen kommer når alle har svart.") && !page.contains("type=\"radio\"")
        });
    }
}

#[test]
fn the_overview_has_a_place_to_write_for_every_row_of_every_part() {
    shows(ReflectionPart::Overview, &[("<textarea", 12), ("Råd til kommunen", 3)]);
}

#[test]
fn the_circle_asks_where_the_group_is_and_no_phase_is_chosen_at_first() {
    shows(ReflectionPart::Circle, &[("type=\"radio\"", 5), ("Hvor er vi nå?", 1), ("Ta bort svaret", 0)]);
}

#[test]
fn the_evaluation_asks_each_question_as_it_is_answered() {
    let counts = &[("<textarea", 4), ("type=\"radio\"", 6), ("type=\"checkbox\"", 3)];
    shows(ReflectionPart::Evaluation, counts);
}

#[test]
fn the_whole_and_every_sign_are_placed_nowhere_at_first() {
    shows(ReflectionPart::Continuum, &[("type=\"range\"", 9), ("aria-valuetext=\"Ikke plassert ennå\"", 9)]);
}
