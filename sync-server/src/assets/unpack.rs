//! The plain bytes of a file that is carried packed: unpacked piece by piece, as fast as they are taken.

use axum::body::{Body, Bytes};
use futures_util::stream;
use std::io::{self, Read};

/// How much is unpacked at a time: a millisecond's work, so that nobody else waits for it.
const PIECE: usize = 64 * 1024;

/// A body of everything that this reads.
pub(super) fn unpacked(reader: impl Read + Send + 'static) -> Body {
    Body::from_stream(stream::iter(Pieces(reader)))
}

struct Pieces<R>(R);

impl<R: Read> Iterator for Pieces<R> {
    type Item = io::Result<Bytes>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut piece = Vec::with_capacity(PIECE);
        match self.0.by_ref().take(PIECE as u64).read_to_end(&mut piece) {
            Ok(0) => None,
            Ok(_) => Some(Ok(piece.into())),
            Err(error) => Some(Err(error)),
        }
    }
}
