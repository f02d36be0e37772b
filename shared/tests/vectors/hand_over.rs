//! Boxes for a carrying key, parcels, and the frames that hold a parcel's own bytes.

use crate::case::{Fixed, each};
use samson_shared::crypto::carry::{CarryKey, CarrySecret};
use samson_shared::handover::{Heard, Parcel, Receiver, Sender};

#[test]
fn boxes_are_sealed_and_opened_alike() {
    each("boxes", |case| {
        let secret = CarrySecret::from_bytes(case.array("carry_secret"));
        assert_eq!(secret.public(), CarryKey::new(case.array("carry")));
        let sealed = secret.public().seal(&mut Fixed::new(case.bytes("random")), &case.bytes("plain"));
        assert_eq!(sealed, Ok(case.bytes("box")));
        assert_eq!(secret.open(&case.bytes("box")), Ok(case.bytes("plain")));
    });
    each("refused_boxes", |case| {
        let secret = CarrySecret::from_bytes(case.array("carry_secret"));
        assert!(secret.open(&case.bytes("box")).is_err());
    });
}

#[test]
fn parcels_and_their_frames_are_written_and_read_alike() {
    each("parcels", |case| {
        let to = CarryKey::new(case.array("to"));
        let parcel = Parcel::new(case.collaboration(), case.round(), to, case.bytes("box"));
        assert_eq!(parcel.to_bytes(), case.bytes("parcel"));
        assert_eq!(parcel.code().to_string(), case.text("shown"));
        let frames: Vec<String> = case.read("frames");
        let (sender, mut receiver) = (Sender::new(&parcel.to_bytes()).unwrap(), Receiver::default());
        assert_eq!(frames.len(), sender.whole());
        for (position, frame) in frames.iter().enumerate() {
            assert_eq!(*frame, sender.frame(position as u32));
        }
        let heard = frames.iter().map(|frame| receiver.hear(frame)).last();
        assert_eq!(heard, Some(Ok(Heard::Complete(parcel))));
    });
}
