//! Samson's app. Screens ask questions, stores hold what they show, services carry out what the domain decides, and
//! one platform module knows whether this is a browser or a window.
//!
//! `screens -> questions -> ui`, `state -> services -> platform`.

pub mod app;
pub mod platform;
pub mod questions;
pub mod route;
pub mod screens;
pub mod services;
pub mod state;
pub mod ui;
pub mod workbench;
