//! Orders and outcomes as bytes, for where the typesetter runs on a thread or in a program of its own.

use crate::{Failure, Order};
use samson_shared::codec;
use serde_bytes::ByteBuf;

type Outcome = Result<ByteBuf, Failure>;

/// An order as bytes for [`serve`].
pub fn pack(order: &Order) -> Vec<u8> {
    codec::encode(order)
}

/// What came out of [`serve`].
///
/// # Errors
/// The [`Failure`] that came out, or [`Failure::Damaged`].
pub fn unpack(outcome: &[u8]) -> Result<Vec<u8>, Failure> {
    let outcome: Outcome = codec::decode(outcome).map_err(|_| Failure::Damaged)?;
    outcome.map(ByteBuf::into_vec)
}

/// Makes what a packed order asks for, and packs what comes of it.
#[cfg(feature = "press")]
pub fn serve(order: &[u8]) -> Vec<u8> {
    let order: Result<Order, Failure> = codec::decode(order).map_err(|_| Failure::Damaged);
    let outcome: Outcome = order.and_then(|order| crate::make(&order)).map(ByteBuf::from);
    codec::encode(&outcome)
}

#[cfg(all(test, feature = "press"))]
mod tests {
    use super::*;
    use crate::Form;
    use samson_shared::instrument::scorecard;
    use samson_shared::language::Language;

    fn form(version: u32) -> Order {
        Order::Form(Form {
            language: Language::English,
            collaboration: "Harbour".to_owned(),
            round: String::new(),
            instrument: scorecard().id.clone(),
            version,
            groups: Vec::new(),
        })
    }

    #[test]
    fn an_order_comes_back_as_the_file_that_it_asked_for() {
        let order = form(scorecard().version);
        assert!(unpack(&serve(&pack(&order))) == crate::make(&order));
    }

    #[test]
    fn a_failure_comes_back_as_itself() {
        assert_eq!(unpack(&serve(&pack(&form(99)))), Err(Failure::UnknownInstrument));
    }

    #[test]
    fn bytes_that_are_no_order_are_damaged() {
        assert_eq!(unpack(&serve(b"?")), Err(Failure::Damaged));
        assert_eq!(unpack(b"?"), Err(Failure::Damaged));
    }
}
