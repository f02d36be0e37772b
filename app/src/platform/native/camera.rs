//! A window has no way to a camera: what is handed over comes as a file.

use crate::platform::NoCamera;

/// There never is one.
#[derive(Debug)]
pub enum Camera {}

impl Camera {
    /// Refuses.
    ///
    /// # Errors
    /// [`NoCamera::Missing`].
    pub async fn open(_element: &str) -> Result<Self, NoCamera> {
        Err(NoCamera::Missing)
    }

    /// What the codes say that are in the picture.
    ///
    /// # Errors
    /// None: there is no camera to ask.
    pub async fn read_codes(&self) -> Result<Vec<String>, NoCamera> {
        match *self {}
    }
}

/// There is nothing to fetch.
pub const fn warm_up_scanner() {}
