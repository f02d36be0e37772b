//! Loads a server and prints what it costs, a line of JSON for each figure:
//! `load-server PEER PROGRAM [sqlite|postgres]` starts PROGRAM, with SQLite or each time with a new database of a PostgreSQL
//! of its own, and compares it with the peer installed in the folder PEER (`-` for none).

use samson_test_postgres::Cluster;
use samson_tests::load::peer::Peer;
use samson_tests::load::process::{Database, Program};
use samson_tests::load::{growth, polls, room, writes};
use std::error::Error;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (peer, file, database) = match arguments[..] {
        [peer, file] | [peer, file, "sqlite"] => (peer, file, Database::Sqlite),
        [peer, file, "postgres"] => (peer, file, Database::Postgres(Cluster::start().into())),
        _ => return Err("usage: load-server PEER PROGRAM [sqlite|postgres]".into()),
    };
    sync_server::allow_open_files();
    let program = Program { file: file.into(), database };
    let peer = (peer != "-").then(|| Peer(peer.into()));
    writes::compare(&program, peer.as_ref()).await;
    polls::hold(&program).await;
    if matches!(program.database, Database::Sqlite) {
        room::fill(&program).await;
    }
    growth::grow(&program).await;
    Ok(())
}
