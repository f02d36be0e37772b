//! Runs the sync server until it is asked to stop.

use clap::Parser;
use std::process::ExitCode;
use sync_server::{Config, Server, StartError, system_clock, system_randomness};

#[tokio::main]
async fn main() -> ExitCode {
    let config = Config::parse();
    tracing_subscriber::fmt().with_writer(std::io::stderr).init();
    match run(&config).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("sync-server: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(config: &Config) -> Result<(), StartError> {
    let server = Server::bind(config, system_clock(), system_randomness()).await?;
    println!("Samson is ready: http://{}", server.addr());
    server.serve(asked_to_stop()).await;
    Ok(())
}

/// Ctrl-C, or the polite signal of whatever manages the process.
async fn asked_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    // Without a way to hear a signal it runs until it is ended.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
