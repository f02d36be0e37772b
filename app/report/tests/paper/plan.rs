//! The impact plan on paper.

use crate::poppler::Pdf;
use crate::{partnership, sample};
use samson_report::{Order, PlanSheet, Report, make};
use samson_shared::language::Language;
use samson_shared::plan::Plan;

fn words_of(name: &str, plan: Option<Plan>) -> String {
    let made = samson_shared::text::Date { year: 2027, month: 2, day: 22 };
    let report = Report { plan, made, ..sample::report(Language::Bokmal) };
    Pdf::new(name, &make(&Order::Report(report)).unwrap()).text()
}

#[test]
fn ten_steps_are_told_with_what_stands_in_them() {
    let text = words_of("plan", Some(partnership::plan()));
    for said in
        ["1 Hva er problemet?", "10 Hva lærte vi?", "Mange sitter alene. #let y = 2", "Få møteplasser"]
    {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(text.contains("Kafé hver dag") && text.contains("kommer folk"), "{text}");
    assert!(text.contains("Her er det ikke skrevet noe ennå."), "an empty step says so");
}

#[test]
fn indicators_stand_in_a_table_with_their_state_and_each_with_its_numbers() {
    let text = words_of("plan-indicators", Some(partnership::plan()));
    assert!(text.contains("12,5 personer") && text.contains("Stengt i ferien"), "{text}");
    assert!(text.contains("Bak planen") || text.contains("I rute"), "{text}");
    assert!(text.contains("Effektplanen"), "{text}");
}

#[test]
fn start_and_target_stand_in_their_own_steps_too() {
    let text = words_of("plan-ends", Some(partnership::plan()));
    let between =
        |from: &str, to: &str| text.split(from).nth(1).unwrap().split(to).next().unwrap().to_owned();
    let targets = between("7 Hvor langt vil vi nå?", "8 Hvor starter vi?");
    let starts = between("8 Hvor starter vi?", "9 Hvordan går det?");
    assert!(targets.contains("31. desember 2027") && !targets.contains("1. januar 2027"), "{targets}");
    assert!(starts.contains("1. januar 2027") && !starts.contains("ikke skrevet noe"), "{starts}");
}

#[test]
fn numbers_of_an_impact_that_nobody_argued_for_are_not_shown() {
    let mut plan = partnership::plan();
    assert!(!words_of("plan-unargued", Some(plan.clone())).contains("777"));
    plan.indicators[1].argument = "Andre har vist det samme.".into();
    let argued = words_of("plan-argued", Some(plan));
    assert!(argued.contains("777") && argued.contains("Arbeidet kan ha hjulpet."), "{argued}");
}

#[test]
fn a_plan_by_itself_says_what_the_chapter_says_and_whose_it_is() {
    let pdf = Pdf::new("plan-sheet", &make(&Order::Plan(partnership::plan_sheet(Language::Bokmal))).unwrap());
    let text = pdf.text();
    for said in ["Effektplanen", "Laget 22. februar 2027", "10 Hva lærte vi?", "12,5 personer", "Fortrolig"]
    {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("777"), "an impact that nobody argued for");
    assert_eq!(
        pdf.info("Title"),
        format!("Effektplanen: {}", sample::report(Language::Bokmal).collaboration)
    );
    assert_eq!(pdf.info("Tagged"), "yes");
    assert!(pdf.structure().contains("Figure"), "the course of an indicator");
}

#[test]
fn an_empty_plan_is_ten_steps_that_say_so() {
    let sheet = PlanSheet { plan: Plan::default(), ..partnership::plan_sheet(Language::Bokmal) };
    let text = Pdf::new("plan-sheet-empty", &make(&Order::Plan(sheet)).unwrap()).text();
    assert_eq!(text.matches("Her er det ikke skrevet noe ennå.").count(), 10, "{text}");
}

#[test]
fn a_collaboration_without_a_plan_has_no_such_chapter() {
    assert!(!words_of("plan-none", None).contains("Effektplanen"));
}
