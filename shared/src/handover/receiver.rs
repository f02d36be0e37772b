use super::frame::{self, Frame, NotTaken};
use super::trial::is_test_code;
use super::{Content, TransferCode};
use raptorq::{EncodingPacket, PayloadId, SourceBlockDecoder};
use std::collections::BTreeSet;

/// How many transfers that are not complete are kept: people who show their codes beside each other.
const AT_A_TIME: usize = 4;

/// What came of a text that a camera read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// A part of something.
    Part {
        /// Of what.
        of: TransferCode,
        /// How many different frames of it were seen.
        seen: usize,
        /// About how many are needed: this many, or one or two more.
        needed: usize,
    },
    /// All of it is here now. Said once for each.
    Complete(Content),
    /// A part of something that is complete already.
    Known(TransferCode),
    /// A test code: this camera reads codes, and nothing else is to be done.
    Test,
}

/// The side with the camera. Takes any texts in any order, again and again, and never gives up what it has seen of one
/// transfer because another one is seen too.
#[derive(Default)]
pub struct Receiver {
    /// The one heard last is the last.
    under_way: Vec<Transfer>,
    complete: BTreeSet<TransferCode>,
}

struct Transfer {
    code: TransferCode,
    length: usize,
    seen: BTreeSet<u32>,
    decoder: SourceBlockDecoder,
}

impl Receiver {
    /// Takes one text.
    ///
    /// # Errors
    /// [`NotTaken`]. Only after [`NotTaken::Damaged`] something may have been forgotten: what was put together of this
    /// one transfer, when it is not what was sent.
    pub fn hear(&mut self, text: &str) -> Result<Heard, NotTaken> {
        if is_test_code(text) {
            return Ok(Heard::Test);
        }
        let frame = Frame::read(text)?;
        if self.complete.contains(&frame.transfer) {
            return Ok(Heard::Known(frame.transfer));
        }
        let mut transfer = self.take(&frame);
        if transfer.length != frame.length {
            self.under_way.push(transfer);
            return Err(NotTaken::Damaged);
        }
        let Some(content) = transfer.add(frame) else {
            let (of, seen, needed) = (transfer.code, transfer.seen.len(), transfer.needed());
            self.under_way.push(transfer);
            return Ok(Heard::Part { of, seen, needed });
        };
        if TransferCode::of(&content) != transfer.code {
            return Err(NotTaken::Damaged);
        }
        let content = Content::from_bytes(&content)?;
        self.complete.insert(transfer.code);
        Ok(Heard::Complete(content))
    }

    /// The transfer of a frame, begun before or now; the one that was not heard for longest makes room.
    fn take(&mut self, frame: &Frame) -> Transfer {
        match self.under_way.iter().position(|transfer| transfer.code == frame.transfer) {
            Some(place) => self.under_way.remove(place),
            None => {
                if self.under_way.len() == AT_A_TIME {
                    self.under_way.remove(0);
                }
                Transfer::begin(frame)
            }
        }
    }
}

impl Transfer {
    fn begin(frame: &Frame) -> Self {
        let Frame { transfer: code, length, .. } = *frame;
        let needed = length.div_ceil(frame::SYMBOL);
        let block = (needed * frame::SYMBOL) as u64;
        let decoder = SourceBlockDecoder::new(0, &frame::cut(length), block);
        Self { code, length, seen: BTreeSet::new(), decoder }
    }

    fn needed(&self) -> usize {
        self.length.div_ceil(frame::SYMBOL)
    }

    /// The whole, once enough was seen.
    fn add(&mut self, frame: Frame) -> Option<Vec<u8>> {
        if !self.seen.insert(frame.number) {
            return None;
        }
        let packet = EncodingPacket::new(PayloadId::new(0, frame.number), frame.symbol);
        let mut content = self.decoder.decode([packet])?;
        content.truncate(self.length);
        Some(content)
    }
}

#[cfg(test)]
mod tests;
