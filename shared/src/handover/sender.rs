use super::frame::{self, Frame};
use super::{MOST_BYTES, TransferCode};
use raptorq::Encoder;

/// What cannot be handed over: nothing at all, or more than [`MOST_BYTES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this cannot be handed over by codes")]
pub struct TooLarge;

/// The side that shows codes.
pub struct Sender {
    code: TransferCode,
    length: usize,
    encoder: Encoder,
}

impl Sender {
    /// Prepares to hand these bytes over.
    ///
    /// # Errors
    /// [`TooLarge`].
    pub fn new(content: &[u8]) -> Result<Self, TooLarge> {
        let length = content.len();
        if !(1..=MOST_BYTES).contains(&length) {
            return Err(TooLarge);
        }
        let encoder = Encoder::new(content, frame::cut(length));
        Ok(Self { code: TransferCode::of(content), length, encoder })
    }

    /// What both screens show.
    pub const fn code(&self) -> TransferCode {
        self.code
    }

    /// How many frames hold the bytes themselves. Whoever missed some of them needs as many others, or one or two more.
    pub const fn whole(&self) -> usize {
        self.length.div_ceil(frame::SYMBOL)
    }

    /// The text of one frame of an endless sequence: first the bytes themselves, then what mends any gaps. It begins
    /// anew after 2^24.
    pub fn frame(&self, position: u32) -> String {
        let number = position & 0x00ff_ffff;
        let (block, whole) = (&self.encoder.get_block_encoders()[0], self.whole());
        let packet = match block.source_packets().into_iter().nth(number as usize) {
            Some(packet) => Some(packet),
            None => block.repair_packets(number - whole as u32, 1).into_iter().next(),
        };
        let symbol = packet.map(|packet| packet.split().1).unwrap_or_default();
        Frame { transfer: self.code, length: self.length, number, symbol }.write()
    }
}
