//! The browser's Web Worker: runs the jobs of the workbench away from the screen.

fn main() {
    samson_shared::text::say_everything();
    samson_app::platform::serve_jobs();
}
