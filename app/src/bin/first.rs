//! What an invited person's browser downloads first: the app from the invitation until the answers are sealed.

fn main() {
    samson_app::platform::launch(samson_app::app::FirstApp);
}
