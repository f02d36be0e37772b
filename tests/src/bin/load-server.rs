//! Loads a server and prints what it costs, a line of JSON for each figure:
//! `load-server PEER PROGRAM [OPTION...]` starts PROGRAM with the OPTIONs (for instance another database), and compares
//! it with the peer installed in the folder PEER (`-` for none).

use samson_tests::load::peer::Peer;
use samson_tests::load::process::Program;
use samson_tests::load::{growth, polls, writes};
use std::error::Error;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(peer), Some(file)) = (arguments.next(), arguments.next()) else {
        return Err("usage: load-server PEER PROGRAM [OPTION...]".into());
    };
    sync_server::allow_open_files();
    let program = Program { file: file.into(), options: arguments.collect() };
    let peer = (peer != "-").then(|| Peer(peer.into()));
    writes::compare(&program, peer.as_ref()).await;
    polls::hold(&program).await;
    growth::grow(&program).await;
    Ok(())
}
