//! Load on a server that runs as a process of its own: what `cargo xtask bench server` measures.
//!
//! Driver and server share the processors of one machine: another machine for the driver would show more.

pub mod author;
pub mod figures;
pub mod growth;
pub mod line;
pub mod peer;
pub mod polls;
pub mod process;
pub mod room;
pub mod speed;
pub mod writes;
