//! One component per kind of answer.
