//! The app: opens its window, or takes over its page.

fn main() {
    samson_shared::text::say_everything();
    samson_app::platform::launch(samson_app::app::App);
}
