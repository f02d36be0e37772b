//! Opens a round for one person and watches them answer: `watch-round FOLDER APP_DATA` runs a server with its database
//! in FOLDER and prints, a line each, `invitation LINK` and then what happens:
//!
//! - `position 12`: the app whose data lie in APP_DATA has stored that question 12 (counted from 0) comes next;
//! - `answers 3142-...`: the round is revealed, and this is everything that was said in it, one character for each
//!   question in the order of asking: the level, or `-` for a skipped statement.

use rusqlite::{Connection, OpenFlags, OptionalExtension};
use samson_shared::codec;
use samson_shared::crypto::invitation::Invitation;
use samson_shared::exchange::{OpenedRound, RoundKeys};
use samson_shared::ids::Group;
use samson_shared::instrument::scorecard;
use samson_shared::protection::Protection;
use samson_shared::response::{Path, Step};
use samson_shared::sync::wire::Phase;
use samson_tests::collaboration::Collaboration;
use samson_tests::world::{World, seeded};
use std::error::Error;
use std::path::{Path as FilePath, PathBuf};
use std::time::Duration;

/// Between two looks.
const PAUSE: Duration = Duration::from_millis(20);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(folder), Some(app_data)) = (arguments.next(), arguments.next()) else {
        return Err("usage: watch-round FOLDER APP_DATA".into());
    };
    let world = World::start(&folder).await;
    let ours = Collaboration::new(Protection::OpenConversation, &mut seeded(1));
    world.found(&ours, 1).await;
    println!("invitation {}", invitation(&ours).link(world.origin()));
    let mut position = None;
    while world.changes(&ours).await.rounds[0].phase != Phase::Revealed {
        tokio::time::sleep(PAUSE).await;
        let stored = stored_position(&app_data.join("samson.sqlite"), &ours.keys);
        if let (Some(now), true) = (stored, stored != position) {
            println!("position {now}");
            position = stored;
        }
    }
    let bag = world.bag(&ours).await?;
    println!("answers {}", answers(&ours.open(bag, &[], usize::MAX)));
    // The app has yet to fetch what it shows.
    std::future::pending().await
}

/// An invitation with two groups to choose from.
fn invitation(ours: &Collaboration) -> Invitation {
    let RoundKeys { collaboration, round, secret } = ours.keys.clone();
    Invitation {
        collaboration,
        secret,
        name: "Gårdsmat for alle".to_owned(),
        round,
        title: "Høsten 2026".to_owned(),
        instrument: scorecard().id.clone(),
        instrument_version: scorecard().version,
        groups: vec![Group::Citizen, Group::Municipality],
        protection: ours.protection,
        carry: None,
    }
}

/// What the app wrote down last; none as long as it has not, or is just writing.
fn stored_position(file: &FilePath, keys: &RoundKeys) -> Option<u32> {
    let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY).ok()?;
    let key = format!("position/{}", keys.round);
    let found = connection
        .query_row("SELECT value FROM settings WHERE key = ?", [key.as_bytes()], |row| row.get(0))
        .optional();
    let bytes: Vec<u8> = found.ok()??;
    codec::decode(&bytes).ok()
}

/// One character for each question.
fn answers(opened: &OpenedRound) -> String {
    let path = Path::new(scorecard());
    let steps = (0..path.len()).filter_map(|position| path.step(position));
    steps.map(|step| said(opened, &step)).collect()
}

/// What the one person said; `?` unless there is exactly one voice.
fn said(opened: &OpenedRound, step: &Step) -> char {
    let level = match step {
        Step::Value(value) => match opened.answers.weights.get(value).map(Vec::as_slice) {
            Some([voice]) => Some(voice.said),
            _ => return '?',
        },
        Step::Statement(statement) => match opened.answers.answers.get(statement).map(Vec::as_slice) {
            Some([voice]) => voice.said.level(),
            _ => return '?',
        },
    };
    level.map_or('-', |level| char::from(b'0' + level.get()))
}
