use crate::state::{Samson, Standing};
use crate::ui::{Dots, Heading, HeadingLook, Middle};
use dioxus::prelude::*;
use samson_shared::sync::wire::RoundStatus;

/// How many of how many have answered, as far as this device knows; never who. `children` stand beneath.
#[component]
pub(super) fn Count(status: Option<RoundStatus>, standing: Standing, children: Element) -> Element {
    let samson = use_context::<Samson>();
    let Some(status) = status else {
        return rsx! {
            Middle {
                Heading { text: samson.text("waiting-heading") }
                p { {samson.text("waiting-count-unknown")} }
                {children}
            }
        };
    };
    let numbers = [("done", status.submitted.into()), ("all", status.headcount.into())];
    let figure = samson.text_with("waiting-count", &numbers);
    rsx! {
        Middle {
            Heading { text: figure.clone(), look: HeadingLook::Figure }
            p { {samson.text(what_next(&standing))} }
            Dots { label: figure, filled: status.submitted as usize, total: status.headcount as usize }
            {children}
        }
    }
}

/// The key of what happens next.
fn what_next(standing: &Standing) -> &'static str {
    match standing {
        Standing::Withdrawing | Standing::Withdrawn => "waiting-next-withdrawn",
        Standing::Refused(_) => "waiting-next-refused",
        _ => "waiting-next",
    }
}
