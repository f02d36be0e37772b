//! What is looked at, and when it is good enough.

use crate::state::{Connection, Device};

/// A round with its report takes less than this.
const ROOM: u64 = 50_000_000;
/// Enough for an afternoon, in percent.
const BATTERY: u8 = 40;

/// One thing that was looked at; `name` is a part of the keys of its texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Check {
    pub(super) name: &'static str,
    pub(super) is_good: bool,
}

/// What a device and the connection say, and whether answers can be sealed to be handed over. What is not told is not judged.
pub(super) fn checks(device: Device, connection: &Connection, can_carry: bool) -> Vec<Check> {
    let check = |name, is_good: Option<bool>| is_good.map(|is_good| Check { name, is_good });
    let server = match connection {
        // Said in words of its own.
        Connection::Unknown | Connection::Untrusted => None,
        other => Some(*other == Connection::Online),
    };
    [
        check("app", Some(device.keeps_app)),
        check("records", device.keeps_records),
        check("server", server),
        check("carry", Some(can_carry)),
        check("room", device.room.map(|room| room >= ROOM)),
        check("battery", device.battery.map(|percent| percent >= BATTERY)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bad(device: Device, connection: &Connection) -> Vec<&'static str> {
        let all = checks(device, connection, connection == &Connection::Online).into_iter();
        all.filter(|check| !check.is_good).map(|check| check.name).collect()
    }

    const FINE: Device =
        Device { keeps_app: true, keeps_records: Some(true), room: Some(2_000_000_000), battery: Some(80) };

    #[test]
    fn a_phone_that_is_ready_has_nothing_to_complain_about() {
        assert_eq!(checks(FINE, &Connection::Online, true).len(), 6);
        assert!(bad(FINE, &Connection::Online).is_empty());
    }

    #[test]
    fn everything_that_is_missing_is_told() {
        let device =
            Device { keeps_app: false, keeps_records: Some(false), room: Some(1_000), battery: Some(20) };
        assert_eq!(
            bad(device, &Connection::Offline),
            ["app", "records", "server", "carry", "room", "battery"]
        );
    }

    #[test]
    fn what_a_device_does_not_tell_is_not_judged() {
        let device = Device { keeps_records: None, room: None, battery: None, ..FINE };
        let names: Vec<_> =
            checks(device, &Connection::Unknown, true).iter().map(|check| check.name).collect();
        assert_eq!(names, ["app", "carry"]);
    }
}
