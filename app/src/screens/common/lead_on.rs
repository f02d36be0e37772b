use crate::route::Route;
use crate::state::{Problem, to_the_end};
use dioxus::prelude::*;
use dioxus::router::Navigator;

/// Does something and then leads on, or comes back with what did not work. It leads on though the part of the screen is gone
/// that it was begun on: what is done may be the very reason that something else is drawn there.
pub(crate) async fn lead_on(
    doing: impl Future<Output = Result<(), Problem>> + 'static,
    navigator: Navigator,
    to: Route,
) -> Option<Problem> {
    let done = to_the_end(async move { doing.await.map(|()| drop(navigator.push(to))) });
    done.await.err()
}
