//! Saving a file among the downloads, and sharing it from there.

use super::share::offer;
use super::{ask, text};
use crate::platform::{MadeFile, Saved, Shared};
use jni::objects::JValue;

/// Puts a file among the downloads. Nothing that is there is written over.
pub async fn save_file(file: &MadeFile) -> Saved {
    if put_among_downloads(file).is_some() { Saved::Downloaded } else { Saved::Failed }
}

/// Every file can be shared that can be saved.
pub const fn can_share_file(_file: &MadeFile) -> bool {
    true
}

/// Offers the system's own way of sharing.
pub async fn share_file(file: &MadeFile) -> Shared {
    let offered = put_among_downloads(file).and_then(|place| offer(file.media_type, &file.name, &place));
    offered.map_or(Shared::Failed, |()| Shared::Shared)
}

/// The address by which Android lets other apps see the file.
fn put_among_downloads(file: &MadeFile) -> Option<String> {
    const SIGNATURE: &str = "(Ljava/lang/String;Ljava/lang/String;[B)Ljava/lang/String;";

    ask(|env, activity| {
        let (name, kind) = (env.new_string(&file.name)?, env.new_string(file.media_type)?);
        let content = env.byte_array_from_slice(&file.bytes)?;
        let given = [JValue::Object(&name), JValue::Object(&kind), JValue::Object(&content)];
        let place = env.call_method(activity, "saveFile", SIGNATURE, &given)?.l()?;
        text(env, place)
    })
}
