//! The app for Android, as far as a machine gets without what Google gives out for making such apps: its Rust code is
//! looked at as on a phone, and nothing is linked. `app/mobile/README.md` says what is left.

use std::process::Command;

/// Names the C compiler for Android; whoever has the real one has set it.
const COMPILER: &str = "CC_aarch64_linux_android";

/// What stands in for it. The headers are those of another system for the same processor: what is compiled with them is
/// thrown away.
const STAND_IN: [(&str, &str); 3] = [
    (COMPILER, "clang"),
    ("CFLAGS_aarch64_linux_android", "-isystem /usr/aarch64-linux-gnu/include"),
    ("AR_aarch64_linux_android", "ar"),
];

/// Lets a cargo command that only looks compile the C parts of the app.
pub(crate) fn stand_in(command: &mut Command) -> &mut Command {
    if std::env::var_os(COMPILER).is_none() {
        command.envs(STAND_IN);
    }
    command
}
