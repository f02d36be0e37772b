//! What a device says of itself before it goes where there is no connection.

/// How ready a device is. What it does not tell is `None`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Device {
    /// The app opens without a connection.
    pub keeps_app: bool,
    /// What is stored here is not thrown away when space gets short.
    pub keeps_records: Option<bool>,
    /// Bytes that can still be stored.
    pub room: Option<u64>,
    /// How full the battery is, in percent; 100 while it is being charged.
    pub battery: Option<u8>,
}
