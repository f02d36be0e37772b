//! Boxes for a carrying key, parcels, the frames that hold a parcel's own bytes, and profiles that are shown.

use crate::case::{Fixed, each};
use samson_shared::crypto::carry::{CarryKey, CarrySecret};
use samson_shared::exchange::open_profile;
use samson_shared::handover::{Content, Heard, Parcel, Receiver, Sender};
use samson_shared::ids::AuthorId;

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
        assert_eq!(heard, Some(Ok(Heard::Complete(Content::Response(parcel)))));
    });
}

#[test]
fn a_profile_that_the_other_one_shows_is_read() {
    each("shown_profiles", |case| {
        let Ok(Content::Profile(parcel)) = Content::from_bytes(&case.bytes("parcel")) else {
            panic!("no profile")
        };
        let (collaboration, round) = (case.collaboration(), case.round());
        assert_eq!((parcel.claims(), parcel.to_bytes()), (Ok((collaboration, round)), case.bytes("parcel")));
        assert_eq!(parcel.code().to_string(), case.text("shown"));
        let seen = open_profile(collaboration, round, &case.secret().into(), &parcel.signed()).unwrap();
        assert_eq!(seen.facilitator, AuthorId::new(case.array("facilitator")));
        assert_eq!(seen.summary.to_bytes(), case.bytes("summary"));
    });
}
