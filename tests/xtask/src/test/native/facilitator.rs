//! A facilitator who has nothing but a computer: it is the hub, and leads the round.

use super::app::App;
use super::hub_in_app::{WIFI, switch_on};
use super::listener::Listener;
use super::reader::{Reader, Role};
use super::screen::Screen;
use super::wait_until;
use crate::{place, process, server};
use anyhow::{Context, Result, ensure};
use std::path::Path;
use std::process::Command;

/// How many are in the room, and how many of them answer.
const IN_THE_ROOM: &str = "4";
const ANSWERING: &str = "3";

/// Starts a round at the hub of the app, where phones come in by the code that is shown; closes it, and finds everything as it
/// was after a kill. In the end the window is closed, and with it the hub.
pub(super) fn at_the_hub(screen: &Screen, folder: &Path) -> Result<()> {
    let listener = Listener::new(Reader::start(screen.bus())?);
    let app = App::start(screen, folder, None)?;
    let port = switch_on(screen, &app, &listener)?;
    screen.wait_for_rest()?;
    screen.keep_picture(&folder.join("hub.png"))?;
    let wifi = format!("WIFI:T:nopass;S:{WIFI};;");
    wait_for_code(screen, "the code of the Wi-Fi", |code| code == wifi)?;
    listener.press(Role::Link, "to-home")?;
    let link = invite(screen, &app, &listener)?;
    screen.keep_picture(&folder.join("invitation.png"))?;
    ensure!(link.contains(&format!(":{port}/j#")), "the invitation does not lead to the hub: {link}");
    process::capture(Command::new(place::target().join("debug/fill-round")).args([&link, ANSWERING]))?;
    listener.press(Role::Button, "close-without")?;
    listener.press(Role::Button, "close-yes")?;
    app.wait_for_page("profile-title")?;
    screen.wait_for_rest()?;
    screen.keep_picture(&folder.join("profile.png"))?;
    drop(app);
    find_everything_again(screen, folder, &listener, port)
}

/// Starts a collaboration with its first round. Answers the link that the code on the screen has.
fn invite(screen: &Screen, app: &App<'_>, listener: &Listener) -> Result<String> {
    listener.press(Role::Link, "home-start")?;
    app.wait_for_page("new-title")?;
    listener.write(screen, "new-name", "DYRK")?;
    listener.write(screen, "new-headcount", IN_THE_ROOM)?;
    listener.press(Role::Button, "new-start")?;
    app.wait_for_page("invite-title")?;
    wait_for_code(screen, "the code of the invitation", |code| code.contains("/j#"))
}

/// Waits until a camera can read such a code on the screen.
fn wait_for_code(screen: &Screen, what: &str, is_it: impl Fn(&str) -> bool) -> Result<String> {
    let mut found = None;
    wait_until(&format!("{what} does not show"), || {
        found = screen.codes()?.into_iter().find(|code| is_it(code));
        Ok(found.is_some())
    })?;
    found.context("it is gone again")
}

/// After a kill: the app is the hub again and has the profile; closing its window ends both.
fn find_everything_again(screen: &Screen, folder: &Path, listener: &Listener, port: u16) -> Result<()> {
    let app = App::start(screen, folder, None)?;
    app.wait("the hub did not come back", || Ok(server::answers_health(port)))?;
    listener.press(Role::Link, "home-see-profile")?;
    app.wait_for_page("profile-title")?;
    screen.wait_for_rest()?;
    screen.keep_picture(&folder.join("profile-again.png"))?;
    app.close()?;
    ensure!(!server::answers_health(port), "the hub outlives its app");
    Ok(())
}
