//! What a camera can refuse with.

/// Why no picture comes from a camera.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoCamera {
    /// This app has no way to a camera here, or the device has none.
    #[error("there is no camera here")]
    Missing,
    /// A browser shows the camera to protected pages only.
    #[error("the browser keeps the camera from pages without a certificate")]
    Unprotected,
    /// The person or the system said no.
    #[error("this app may not use the camera")]
    Refused,
    /// Another app has it, or it was taken away.
    #[error("the camera is taken")]
    Taken,
    /// What reads codes is not on this device and could not be fetched.
    #[error("what reads codes is not here")]
    NoReader,
}
