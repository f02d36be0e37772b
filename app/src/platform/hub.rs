//! What a hub of this device is told, and what it says of itself.

/// What the person who makes this device a hub decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HubPlan {
    /// Where it listens, on every address of the device.
    pub port: u16,
    /// The server it belongs to; none: everything stays here.
    pub server: Option<String>,
    /// What that server wants to hear before it takes a new collaboration, where it is run so.
    pub creation_token: Option<String>,
    /// The Wi-Fi in the room and its password, if it has one.
    pub wifi: Option<(String, Option<String>)>,
}

/// A hub that runs, at one moment: networks come and go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HubSight {
    /// Addresses for others on the same network, the likeliest first, without a trailing slash. None when the device is on
    /// no network.
    pub addresses: Vec<String>,
    /// The text of the code that lets a phone join the Wi-Fi.
    pub wifi_code: Option<String>,
    /// How far it has come with handing on.
    pub handing_on: HandingOn,
}

/// How far a hub has come with handing on to the server it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HandingOn {
    /// There is nothing to hand on, or no server.
    Nothing,
    /// Something is on its way.
    UnderWay,
    /// Everything that the server takes is there.
    Done,
    /// Something waits here, and is tried again.
    Held(Hindrance),
}

/// What keeps a hub from handing on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hindrance {
    /// There is no connection.
    Unreachable,
    /// Somebody answers who cannot show that they are the server.
    Untrusted,
    /// Something that is no Samson server answers.
    Stranger,
    /// The server lets only some make collaborations.
    CreationToken,
    /// The server is full.
    Full,
    /// The server or the hub says no, or does not work.
    Refused,
}

/// Why this device is no hub now.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoHub {
    /// This app cannot be one.
    #[error("this app cannot be a hub")]
    Impossible,
    /// Another program listens there.
    #[error("another program uses this port")]
    PortTaken,
    /// The system does not let this app listen.
    #[error("the system does not let this app listen")]
    MayNotListen,
    /// What was given as the server's address is none.
    #[error("this is no address of a server")]
    NoAddress,
    /// Another window of this app, or another program, uses the same folder.
    #[error("another hub uses the same folder")]
    InUse,
    /// The device lets nothing be stored.
    #[error("this device does not let the hub store anything")]
    Refused,
    /// No space is left.
    #[error("this device has no space left")]
    Full,
    /// A newer version of the app was here.
    #[error("a newer version of Samson has been the hub on this device")]
    Newer,
    /// What the hub had stored is not as it was written.
    #[error("what the hub has stored is damaged")]
    Damaged,
    /// Anything else, in the system's own words.
    #[error("the hub does not start: {0}")]
    Failed(String),
}
