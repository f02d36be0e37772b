//! Who changed what, by role.

use super::*;

#[test]
fn the_history_says_who_changed_what_once_a_day() {
    let mut phone = start();
    let log = |phone: &Phone| {
        let entries = phone.plan().log.into_iter();
        entries
            .map(|entry| (entry.step.number(), entry.what.to_string(), entry.at - mark().at))
            .collect::<Vec<_>>()
    };
    let goals = || (2, "goals".to_owned(), 0);
    let rest = [
        goals(),
        (5, "indicators".to_owned(), 0),
        (7, "targets".to_owned(), 0),
        (9, "measurements".to_owned(), 0),
    ];
    assert_eq!(log(&phone), rest);
    for (seconds, noted) in [(0, 0), (59, 0), (60, 60), (61, 60), (-500, 60)] {
        let later = Mark { at: mark().at + seconds, ..mark() };
        let (before, after) = (String::new(), format!("Etter {seconds}. "));
        phone.0.edit_plan(&PlanEdit::Text { place: problem(), before, after }, &later, &mut rng(9)).unwrap();
        let entry = log(&phone).into_iter().find(|(step, ..)| *step == 1).unwrap();
        assert_eq!(entry, (1, "problem".to_owned(), noted), "to the minute, and never back");
    }
    let tomorrow = Mark { role: Role::Facilitator, day: "2027-04-01".parse().unwrap(), ..mark() };
    phone.0.edit_plan(&PlanEdit::AddRow(goal(2, "To")), &tomorrow, &mut rng(9)).unwrap();
    let newest = phone.plan().log[0].clone();
    assert_eq!((newest.role, newest.step, phone.plan().log.len()), (Role::Facilitator, Step::Goals, 6));
}

#[test]
fn of_times_that_were_noted_apart_the_latest_stands() {
    let at = |at: i64| Mark { at: mark().at + at, ..mark() };
    let mut anna = Phone::new(1);
    let mut bo = anna.other(2);
    anna.0.edit_plan(&text("", "Kaffe"), &at(500), &mut rng(3)).unwrap();
    bo.0.edit_plan(&text("", "Kake"), &at(100), &mut rng(4)).unwrap();
    let noted = |plan: Plan| plan.log.iter().map(|entry| entry.at - mark().at).collect::<Vec<_>>();
    assert_eq!(noted(anna.meet(&mut bo)), [500]);
    for phone in [&mut anna, &mut bo] {
        phone.0.edit_plan(&PlanEdit::AddRow(goal(7, "x")), &at(200), &mut rng(5)).unwrap();
        phone.0.edit_plan(&text("", "!"), &at(200), &mut rng(6)).unwrap();
        assert_eq!(noted(phone.plan())[0], 500);
    }
}
