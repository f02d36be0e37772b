//! What the tests of Samson as a whole are made of.
