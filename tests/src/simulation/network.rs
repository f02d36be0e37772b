//! What is under way: lost, doubled, overtaken and cut off as the dice say.

use super::dice::Dice;
use super::relay::{Ask, Reply};
use std::collections::BTreeSet;

/// Something under way.
#[derive(Debug, Clone)]
pub(crate) enum Packet {
    /// From a phone.
    Request {
        /// Which phone.
        phone: usize,
        /// By which the phone knows the answer.
        ticket: u64,
        /// The access token.
        token: [u8; 32],
        /// What is asked.
        ask: Ask,
    },
    /// To a phone.
    Answer {
        /// Which phone.
        phone: usize,
        /// Of the request.
        ticket: u64,
        /// What the server said.
        reply: Reply,
    },
}

impl Packet {
    const fn phone(&self) -> usize {
        match self {
            Self::Request { phone, .. } | Self::Answer { phone, .. } => *phone,
        }
    }
}

/// Between the phones and the server.
#[derive(Debug, Default)]
pub(crate) struct Network {
    under_way: Vec<Packet>,
    cut_off: BTreeSet<usize>,
}

impl Network {
    /// Sends something on its way.
    pub(crate) fn carry(&mut self, packet: Packet) {
        self.under_way.push(packet);
    }

    /// Something arrives, whatever was sent first; nothing arrives from or at a phone that is cut off.
    pub(crate) fn arrive(&mut self, dice: &mut Dice) -> Option<Packet> {
        let packet = self.take(dice)?;
        (!self.cut_off.contains(&packet.phone())).then_some(packet)
    }

    /// Something is lost.
    pub(crate) fn lose(&mut self, dice: &mut Dice) {
        self.take(dice);
    }

    /// Something comes twice.
    pub(crate) fn double(&mut self, dice: &mut Dice) {
        if let Some(packet) = dice.pick(&self.under_way).cloned() {
            self.under_way.push(packet);
        }
    }

    /// A phone loses its coverage; mostly all others find theirs again at that.
    pub(crate) fn cut_off(&mut self, phone: usize, dice: &mut Dice) {
        if !dice.one_in(3) {
            self.cut_off.clear();
        }
        self.cut_off.insert(phone);
    }

    /// The requests that an eavesdropper at the server's door sees.
    pub(crate) fn requests(&self) -> impl Iterator<Item = (&[u8; 32], &Ask)> {
        self.under_way.iter().filter_map(|packet| match packet {
            Packet::Request { token, ask, .. } => Some((token, ask)),
            Packet::Answer { .. } => None,
        })
    }

    fn take(&mut self, dice: &mut Dice) -> Option<Packet> {
        let count = self.under_way.len();
        (count > 0).then(|| self.under_way.swap_remove(dice.below(count)))
    }
}
