//! The system's own way of sharing.

use super::super::clipboard::copy;
use super::ask;
use crate::platform::Shared;
use jni::objects::JValue;

/// Offers the system's own way of sharing; where there is none, puts the address on the clipboard.
pub async fn share(title: &str, text: &str, url: &str) -> Shared {
    match offer("text/plain", title, &format!("{text}\n{url}")) {
        Some(()) => Shared::Shared,
        None => copy(url).await,
    }
}

/// Shows to what this can be given: a text, or the address of a file of another media type.
pub(super) fn offer(media_type: &str, title: &str, content: &str) -> Option<()> {
    const SIGNATURE: &str = "(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)Z";

    ask(|env, activity| {
        let (kind, title) = (env.new_string(media_type)?, env.new_string(title)?);
        let content = env.new_string(content)?;
        let given = [JValue::Object(&kind), JValue::Object(&title), JValue::Object(&content)];
        let is_shown = env.call_method(activity, "share", SIGNATURE, &given)?.z()?;
        Ok(is_shown.then_some(()))
    })
}
