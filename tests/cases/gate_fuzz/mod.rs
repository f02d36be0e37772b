//! The gate and the bag invariant at the wire: anybody asks anything, in any order, through the whole HTTP stack.

mod bags;
mod leaks;
mod requests;
mod room;
mod worlds;
