//! What the browser's console says when the program has a fault.

/// Writes the place and the reason of every panic to the console. Without this, it would just say "unreachable".
pub(super) fn report_to_console() {
    std::panic::set_hook(Box::new(|fault| web_sys::console::error_1(&fault.to_string().into())));
}
