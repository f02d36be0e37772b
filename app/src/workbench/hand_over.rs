//! Handing a response over: sealing it for who it goes to, and drawing the codes.

use super::{DrawFrame, DrawTestCode, JobError, SealParcel, code};
use rand_core::CryptoRng;
use samson_shared::codec;
use samson_shared::handover::{self, Parcel, Sender};
use serde_bytes::ByteBuf;

impl SealParcel {
    pub(super) fn run(
        self,
        rng: &mut impl CryptoRng,
        _: &mut dyn FnMut(u32, u32),
    ) -> Result<ByteBuf, JobError> {
        let Self { collaboration, round, to, response } = self;
        let sealed = to.seal(rng, &codec::encode(&response)).map_err(|_| JobError::Damaged)?;
        Ok(ByteBuf::from(Parcel::new(collaboration, round, to, sealed).to_bytes()))
    }
}

impl DrawFrame {
    pub(super) fn run(self, _: &mut impl CryptoRng, _: &mut dyn FnMut(u32, u32)) -> Result<String, JobError> {
        let sender = Sender::new(&self.parcel).map_err(|_| JobError::TooLarge)?;
        code::frame(&sender.frame(self.position)).ok_or(JobError::TooLarge)
    }
}

impl DrawTestCode {
    pub(super) fn run(self, _: &mut impl CryptoRng, _: &mut dyn FnMut(u32, u32)) -> Result<String, JobError> {
        code::frame(&handover::test_code()).ok_or(JobError::TooLarge)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::Rng;
    use samson_shared::crypto::carry::CarrySecret;
    use samson_shared::handover::{Content, Heard, Receiver};
    use samson_shared::ids::{CollaborationId, RoundId};
    use samson_shared::sync::wire::Signed;

    /// As long as a response of 60 answers.
    fn response() -> Signed {
        Signed { body: ByteBuf::from(vec![7; 13_000]), signature: ByteBuf::from(vec![8; 64]) }
    }

    fn sealed(to: &CarrySecret) -> ByteBuf {
        let (collaboration, round) = (CollaborationId::new([1; 16]), RoundId::new([2; 16]));
        let job = SealParcel { collaboration, round, to: to.public(), response: response() };
        job.run(&mut Rng::default(), &mut |_, _| {}).unwrap()
    }

    #[test]
    fn the_server_it_goes_to_opens_what_was_sealed() {
        let server = CarrySecret::from_bytes([7; 32]);
        let parcel = Parcel::from_bytes(&sealed(&server)).unwrap();
        let opened = server.open(&parcel.sealed).unwrap();
        assert_eq!(codec::decode(&opened), Ok(response()));
    }

    #[test]
    fn a_camera_reads_a_test_code_and_takes_nothing() {
        let svg = DrawTestCode {}.run(&mut Rng::default(), &mut |_, _| {}).unwrap();
        assert_eq!(Receiver::default().hear(&code::testing::scanned(&svg)), Ok(Heard::Test));
    }

    #[test]
    fn a_camera_puts_together_what_the_codes_show() {
        let parcel = sealed(&CarrySecret::from_bytes([7; 32]));
        let mut receiver = Receiver::default();
        let complete = (0..40).find_map(|position| {
            let job = DrawFrame { parcel: parcel.clone(), position };
            let svg = job.run(&mut Rng::default(), &mut |_, _| {}).unwrap();
            match receiver.hear(&code::testing::scanned(&svg)) {
                Ok(Heard::Complete(Content::Response(parcel))) => Some(parcel),
                _ => None,
            }
        });
        assert_eq!(complete.unwrap().to_bytes(), parcel.into_vec());
    }
}
