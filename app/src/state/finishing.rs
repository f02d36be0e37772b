//! What a tap began is carried out, whatever becomes of the screen that the tap was on.

use dioxus::core::spawn_forever;
use futures_channel::oneshot;

/// Carries a task out, and comes back with what came of it.
///
/// A task ends in the middle when the part of the screen goes away where it was begun. What a tap stores can be the very
/// reason for that: the background work reads it, and the screen is drawn anew while the task still has to show, send or
/// lead on. In here a task comes to its end; only who waits for it may be gone by then.
pub async fn to_the_end<T: 'static>(task: impl Future<Output = T> + 'static) -> T {
    let (tell, told) = oneshot::channel();
    spawn_forever(async move {
        // Perhaps nobody waits any more.
        let _ = tell.send(task.await);
    });
    match told.await {
        Ok(outcome) => outcome,
        // The whole app is going away.
        Err(oneshot::Canceled) => std::future::pending().await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::testing::{Submission, joined, play, run};
    use dioxus::core::NoOpMutations;
    use dioxus::prelude::*;
    use std::cell::Cell;
    use std::rc::Rc;
    use std::time::Duration;
    use tokio::sync::Notify;

    /// How far the task has come that was begun on a part of a screen.
    #[derive(Clone, Default)]
    struct Scene {
        began: Rc<Notify>,
        part_is_gone: Rc<Notify>,
        ended: Rc<Notify>,
        was_told: Rc<Cell<bool>>,
    }

    /// Takes its only part away as soon as the task there has begun.
    #[component]
    fn Screen() -> Element {
        let mut shows_part = use_signal(|| true);
        use_hook(|| {
            let began = consume_context::<Scene>().began;
            spawn(async move {
                began.notified().await;
                shows_part.set(false);
            })
        });
        if shows_part() {
            rsx! { Part {} }
        } else {
            rsx! {}
        }
    }

    #[component]
    fn Part() -> Element {
        let Scene { began, part_is_gone, ended, was_told } = consume_context();
        let gone = Rc::clone(&part_is_gone);
        use_drop(move || gone.notify_one());
        use_hook(|| {
            spawn(async move {
                let task = async move {
                    began.notify_one();
                    part_is_gone.notified().await;
                    ended.notify_one();
                };
                to_the_end(task).await;
                was_told.set(true);
            })
        });
        rsx! {}
    }

    #[test]
    fn a_task_comes_to_its_end_though_the_part_of_the_screen_is_gone_where_it_was_begun() {
        let scene = Scene::default();
        let mut dom = VirtualDom::new(Screen).with_root_context(scene.clone());
        dom.rebuild_in_place();
        let draw = async move {
            loop {
                dom.wait_for_work().await;
                dom.render_immediate(&mut NoOpMutations);
            }
        };
        run(async move {
            let ended = async {
                tokio::select! {
                    () = scene.ended.notified() => {}
                    () = draw => {}
                }
            };
            tokio::time::timeout(Duration::from_secs(10), ended).await.expect("it never came to its end");
            assert!(!scene.was_told.get(), "nobody is left who waited");
        });
    }

    #[test]
    fn who_waits_hears_what_came_of_it() {
        play(joined(Submission::Drafting), |_| async {
            assert_eq!(to_the_end(async { 7 }).await, 7);
        });
    }
}
