//! Files on their way out of the app, and what comes in as one.

use super::{MadeFile, Problem, Samson};
use crate::platform::{self, Saved, Shared};
use samson_shared::textual::{self, Unreadable};
use std::borrow::Cow;

impl Samson {
    /// Keeps a file where people of this device look for theirs.
    pub async fn save_file(self, file: &MadeFile) -> Saved {
        platform::save_file(file).await
    }

    /// Whether the system's own way of sharing takes this file, as text or as it is.
    pub fn can_share_file(self, file: &MadeFile) -> bool {
        to_share(file, platform::can_share_file).is_some()
    }

    /// Offers the system's own way of sharing. Only shortly after a tap.
    pub async fn share_file(self, file: &MadeFile) -> Shared {
        match to_share(file, platform::can_share_file) {
            Some(file) => platform::share_file(&file).await,
            None => Shared::Failed,
        }
    }
}

/// What of a file can be shared: the text of one that only Samson reads, else the file as it is. Not the other way round:
/// some browsers say that they share any file, and refuse when it comes to it.
fn to_share(file: &MadeFile, can_share: impl Fn(&MadeFile) -> bool) -> Option<Cow<'_, MadeFile>> {
    match file.as_text().filter(&can_share) {
        Some(text) => Some(Cow::Owned(text)),
        None => can_share(file).then_some(Cow::Borrowed(file)),
    }
}

/// What is in a file that was chosen, whether it was saved as it is or shared as text.
///
/// # Errors
/// [`Problem::DamagedFile`], [`Problem::NewerFile`].
pub(super) fn content(file: Vec<u8>) -> Result<Vec<u8>, Problem> {
    textual::read(file).map_err(|unreadable| match unreadable {
        Unreadable::Damaged => Problem::DamagedFile,
        Unreadable::Newer => Problem::NewerFile,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(media_type: &'static str) -> MadeFile {
        MadeFile { name: "farm.samson".into(), media_type, bytes: vec![1, 2, 3] }
    }

    /// As Chromium does.
    fn lets_through(file: &MadeFile) -> bool {
        matches!(file.media_type, "text/plain" | "application/pdf")
    }

    #[test]
    fn what_people_look_at_goes_as_it_is() {
        assert_eq!(to_share(&made("application/pdf"), lets_through).unwrap().name, "farm.samson");
    }

    #[test]
    fn what_only_samson_reads_goes_as_text_and_comes_in_as_it_was() {
        for promises in [lets_through as fn(&MadeFile) -> bool, |_| true] {
            let shared = to_share(&made(MadeFile::BYTES), promises).unwrap().into_owned();
            assert_eq!(shared.name, "farm.samson.txt");
            assert_eq!(content(shared.bytes), Ok(vec![1, 2, 3]));
        }
    }

    #[test]
    fn where_nothing_can_be_shared_nothing_is_offered() {
        assert_eq!(to_share(&made(MadeFile::BYTES), |_| false), None);
        assert_eq!(to_share(&made("application/json"), lets_through), None);
    }

    #[test]
    fn a_text_that_was_cut_or_is_newer_is_told_in_a_sentence_about_the_file() {
        assert_eq!(content(b"samson-file:1:AQ".to_vec()), Err(Problem::DamagedFile));
        assert_eq!(content(b"samson-file:2:AQID:00000000".to_vec()), Err(Problem::NewerFile));
        assert_eq!(Problem::DamagedFile.key(), "problem-file-damaged");
    }
}
