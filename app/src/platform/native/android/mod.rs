//! Android. What only its Java side knows or can do is asked of the activity that the app runs in, which is in
//! `app/mobile/android/MainActivity.kt`.

mod back;
mod file;
mod http;
mod share;
mod start;

pub use back::back_pressed;
pub use file::{can_share_file, save_file, share_file};
pub use http::http_client;
pub use share::share;
pub(super) use start::{files_folder, take_link};

use jni::errors::Result;
use jni::objects::{JObject, JString};
use jni::{JNIEnv, JavaVM};

/// Asks the activity something. What goes wrong on the Java side is no answer.
#[expect(unsafe_code, reason = "Java's objects reach Rust as bare addresses")]
fn ask<T>(question: impl FnOnce(&mut JNIEnv<'_>, &JObject<'_>) -> Result<Option<T>>) -> Option<T> {
    let context = ndk_context::android_context();
    // SAFETY: the window's loop, on whose thread the app runs, sets both before it starts the app, and keeps them valid
    // until the activity is gone.
    let (machine, activity) =
        unsafe { (JavaVM::from_raw(context.vm().cast()).ok()?, JObject::from_raw(context.context().cast())) };
    let mut env = machine.attach_current_thread().ok()?;
    let answer = question(&mut env, &activity);
    if answer.is_err() {
        // An exception that is still there would end the app at the next question.
        env.exception_clear().ok()?;
    }
    answer.ok().flatten()
}

/// The text of a Java string; none for `null`.
fn text(env: &mut JNIEnv<'_>, string: JObject<'_>) -> Result<Option<String>> {
    if string.is_null() {
        return Ok(None);
    }
    let string = JString::from(string);
    let text = env.get_string(&string)?.into();
    Ok(Some(text))
}
