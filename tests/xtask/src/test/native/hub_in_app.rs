//! The app as a hub, switched on as a person does it.

use super::app::App;
use super::listener::{Listener, text};
use super::reader::Role;
use super::screen::Screen;
use super::wait_until;
use anyhow::{Context, Result};
use samson_shared::language::Language;
use samson_shared::text::Catalogue;
use std::net::{Ipv4Addr, TcpListener};

/// The port that the app tries first.
const FIRST_PORT: u16 = 8080;
/// So many further ones may be taken as well.
const MOST_TAKEN: u16 = 40;

/// The name of the Wi-Fi that the hub shows a code for.
pub(super) const WIFI: &str = "Bjellandstrand";

/// From the first screen to a hub that runs. The first port is taken: the app says so, and offers the next. Answers the port
/// on which the hub listens.
pub(super) fn switch_on(screen: &Screen, app: &App<'_>, listener: &Listener) -> Result<u16> {
    // Or somebody else has it already.
    let _taken = TcpListener::bind((Ipv4Addr::UNSPECIFIED, FIRST_PORT));
    listener.press(Role::Link, "hub-open")?;
    app.wait_for_page("hub-title")?;
    listener.write(screen, "hub-wifi", WIFI)?;
    listener.press(Role::Button, "hub-start")?;
    for port in FIRST_PORT + 1..FIRST_PORT + MOST_TAKEN {
        let label = Catalogue::of(Language::default())
            .text_with("hub-other-port", &[("port", port.to_string().as_str().into())]);
        wait_until("the hub neither starts nor says why not", || {
            Ok(listener.hears(Role::Button, &label)? || is_on(listener)?)
        })?;
        if is_on(listener)? {
            return Ok(port - 1);
        }
        listener.press_words(Role::Button, &label)?;
    }
    None.context("no port is free")
}

fn is_on(listener: &Listener) -> Result<bool> {
    listener.hears(Role::Heading, &text("hub-on-title"))
}
