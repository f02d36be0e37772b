//! What it means to a person that a hub does not start.

use crate::platform::hub::NoHub;
use std::io;
use sync_server::StartError;

/// What a hub's refusal to start means to the app.
pub(super) fn meaning(error: StartError) -> NoHub {
    match error {
        StartError::Listen { reason, .. } => match reason.kind() {
            io::ErrorKind::AddrInUse => NoHub::PortTaken,
            io::ErrorKind::PermissionDenied => NoHub::MayNotListen,
            _ => NoHub::Failed(reason.to_string()),
        },
        StartError::Folder { reason, .. } => match reason.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => NoHub::Full,
            _ => NoHub::Refused,
        },
        StartError::NewerDatabase { .. } => NoHub::Newer,
        StartError::Damaged { .. } => NoHub::Damaged,
        StartError::InUse { .. } => NoHub::InUse,
        other => NoHub::Failed(other.to_string()),
    }
}
