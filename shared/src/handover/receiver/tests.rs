use super::*;
use crate::crypto::carry::CarryKey;
use crate::handover::{Parcel, Sender};
use crate::ids::{CollaborationId, RoundId};
use proptest::prelude::*;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// About what a response of 60 answers is.
const RESPONSE: usize = 13_000;

fn parcel(seed: u64, bytes: usize) -> Parcel {
    let mut sealed = vec![0; bytes];
    ChaCha20Rng::seed_from_u64(seed).fill_bytes(&mut sealed);
    let (collaboration, round) = (CollaborationId::new([1; 16]), RoundId::new([2; 16]));
    Parcel::new(collaboration, round, CarryKey::new([3; 32]), sealed)
}

fn sender(parcel: &Parcel) -> Sender {
    Sender::new(&parcel.to_bytes()).unwrap()
}

fn complete(parcel: &Parcel) -> Heard {
    Heard::Complete(Content::Response(parcel.clone()))
}

/// Whether a camera misses a frame: three out of ten.
fn is_missed(rng: &mut ChaCha20Rng) -> bool {
    rng.next_u32() % 10 < 3
}

/// How many frames were shown until the parcel was complete.
fn shown_until_complete(parcel: &Parcel, mut is_missed: impl FnMut() -> bool) -> Option<u32> {
    let (sender, mut receiver) = (sender(parcel), Receiver::default());
    (0..400).find(|position| !is_missed() && receiver.hear(&sender.frame(*position)) == Ok(complete(parcel)))
}

#[test]
fn a_camera_that_sees_everything_needs_the_frames_of_the_whole_and_no_more() {
    let parcel = parcel(1, RESPONSE);
    let whole = sender(&parcel).whole();
    assert_eq!(whole, 28);
    assert_eq!(shown_until_complete(&parcel, || false), Some(27));
}

#[test]
fn a_hundred_of_a_hundred_transfers_complete_though_three_of_ten_frames_are_missed() {
    for seed in 0..100 {
        let mut rng = ChaCha20Rng::seed_from_u64(seed);
        let shown = shown_until_complete(&parcel(seed, RESPONSE), || is_missed(&mut rng));
        assert!(shown.is_some_and(|shown| shown < 80), "seed {seed}: {shown:?}");
    }
}

#[test]
fn frames_in_any_order_and_again_and_again_are_put_together() {
    let parcel = parcel(1, RESPONSE);
    let (sender, mut receiver) = (sender(&parcel), Receiver::default());
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let is_complete = (0..2_000).any(|_| {
        let text = sender.frame(rng.next_u32() % 60);
        let heard = receiver.hear(&text).unwrap();
        heard == complete(&parcel)
    });
    assert!(is_complete);
}

#[test]
fn progress_counts_different_frames_only() {
    let (sender, mut receiver) = (sender(&parcel(1, RESPONSE)), Receiver::default());
    let mut seen = |position| match receiver.hear(&sender.frame(position)).unwrap() {
        Heard::Part { seen, needed, .. } => (seen, needed),
        other => panic!("{other:?}"),
    };
    assert_eq!(seen(3), (1, 28));
    assert_eq!(seen(3), (1, 28));
    assert_eq!(seen(90), (2, 28));
}

#[test]
fn two_people_who_show_their_codes_beside_each_other_are_both_received() {
    let (one, other) = (parcel(1, RESPONSE), parcel(2, RESPONSE));
    let (senders, mut receiver) = ([sender(&one), sender(&other)], Receiver::default());
    let mut taken = Vec::new();
    for position in 0..40 {
        for sender in &senders {
            if let Ok(Heard::Complete(Content::Response(parcel))) = receiver.hear(&sender.frame(position)) {
                taken.push(parcel);
            }
        }
    }
    assert_eq!(taken, [one, other]);
}

#[test]
fn what_is_complete_is_said_once_and_then_known() {
    let parcel = parcel(1, 100);
    let (sender, mut receiver) = (sender(&parcel), Receiver::default());
    assert_eq!(receiver.hear(&sender.frame(0)), Ok(complete(&parcel)));
    assert_eq!(receiver.hear(&sender.frame(1)), Ok(Heard::Known(sender.code())));
}

#[test]
fn codes_from_elsewhere_in_between_change_nothing() {
    let parcel = parcel(1, RESPONSE);
    let (sender, mut receiver) = (sender(&parcel), Receiver::default());
    for position in 0..27 {
        receiver.hear(&sender.frame(position)).unwrap();
        assert_eq!(receiver.hear("https://example.org/menu"), Err(NotTaken::Foreign));
    }
    assert_eq!(receiver.hear(&sender.frame(27)), Ok(complete(&parcel)));
}

#[test]
fn a_frame_with_another_length_is_refused_and_costs_nothing() {
    let parcel = parcel(1, RESPONSE);
    let (sender, mut receiver) = (sender(&parcel), Receiver::default());
    receiver.hear(&sender.frame(0)).unwrap();
    let lying = Frame { length: 480, ..Frame::read(&sender.frame(1)).unwrap() };
    assert_eq!(receiver.hear(&lying.write()), Err(NotTaken::Damaged));
    assert!(matches!(receiver.hear(&sender.frame(1)), Ok(Heard::Part { seen: 2, .. })));
}

#[test]
fn what_is_not_what_was_sent_is_never_taken_and_the_next_attempt_succeeds() {
    let parcel = parcel(1, 1_000);
    let (sender, mut receiver) = (sender(&parcel), Receiver::default());
    let mut forged = Frame::read(&sender.frame(0)).unwrap();
    forged.symbol[7] ^= 1;
    receiver.hear(&forged.write()).unwrap();
    receiver.hear(&sender.frame(1)).unwrap();
    assert_eq!(receiver.hear(&sender.frame(2)), Err(NotTaken::Damaged));
    let last = (0..3).map(|position| receiver.hear(&sender.frame(position))).last();
    assert_eq!(last, Some(Ok(complete(&parcel))));
}

#[test]
fn whoever_leaves_makes_room_for_those_who_come() {
    let mut receiver = Receiver::default();
    let first = parcel(0, RESPONSE);
    for seed in 0..=AT_A_TIME as u64 {
        receiver.hear(&sender(&parcel(seed, RESPONSE)).frame(0)).unwrap();
    }
    assert_eq!(receiver.under_way.len(), AT_A_TIME);
    assert!(matches!(receiver.hear(&sender(&first).frame(1)), Ok(Heard::Part { seen: 1, .. })));
}

#[test]
fn nothing_and_too_much_are_not_handed_over() {
    assert!(Sender::new(&[]).is_err());
    assert!(Sender::new(&vec![0; crate::handover::MOST_BYTES + 1]).is_err());
    assert!(Sender::new(&vec![0; crate::handover::MOST_BYTES]).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_frames_say_a_receiver_goes_on(
        frames in prop::collection::vec((0..3u8, 1..3_000usize, 0..0x0100_0000u32, any::<u8>()), 1..40)
    ) {
        let mut receiver = Receiver::default();
        for (transfer, length, number, filling) in frames {
            let transfer = TransferCode([transfer; 5]);
            let symbol = vec![filling; frame::SYMBOL];
            let _ = receiver.hear(&Frame { transfer, length, number, symbol }.write());
        }
    }

    #[test]
    fn a_parcel_of_any_size_comes_through_any_loss(bytes in 1..40_000usize, seed in any::<u64>()) {
        let mut rng = ChaCha20Rng::seed_from_u64(seed);
        let shown = shown_until_complete(&parcel(seed, bytes), || is_missed(&mut rng));
        prop_assert!(shown.is_some());
    }
}
