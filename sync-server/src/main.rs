//! Runs the sync server, or one of the small things beside it.

use clap::Parser;
use std::fmt::Display;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use sync_server::storage::sqlite;
use sync_server::{
    Certificate, CommandLine, Data, Serve, Server, Task, allow_open_files, logs, system_clock,
    system_randomness,
};
#[cfg(feature = "hub")]
use sync_server::{ServeRoom, hub::Hub};

/// It places what is as large as a page on pages of its own. Of the buffers of a phone that waits, most is never touched,
/// and what is never touched takes no memory: a quarter less in all.
#[cfg(target_os = "linux")]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    let done = match CommandLine::parse().task() {
        Task::Serve(options) => serve(&options),
        #[cfg(feature = "hub")]
        Task::Hub(room) => be_hub(&room),
        Task::Backup(copy) => own(
            &copy.data,
            |folder| sqlite::back_up(folder, &copy.file),
            |()| format!("The copy is in {}.", copy.file.display()),
        ),
        Task::Restore(copy) => own(
            &copy.data,
            |folder| sqlite::restore(folder, &copy.file),
            |aside| {
                let aside = aside.map(|file| format!(" What was there before is in {}.", file.display()));
                format!("The copy is in place.{}", aside.unwrap_or_default())
            },
        ),
        Task::Check(data) => own(&data, sqlite::check, |()| "The database is sound.".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("samson: {sentence}");
            ExitCode::FAILURE
        }
    }
}

/// Does something with a database of our own, and prints how it went well; an error becomes its sentence.
fn own<T, E: Display>(
    data: &Data,
    work: impl FnOnce(&Path) -> Result<T, E>,
    sentence: impl FnOnce(T) -> String,
) -> Result<(), String> {
    let value = work(data.own()?).map_err(|error| error.to_string())?;
    println!("{}", sentence(value));
    Ok(())
}

#[tokio::main]
async fn serve(options: &Serve) -> Result<(), String> {
    prepare(options)?;
    let server = Server::bind(&options.config, system_clock(), system_randomness())
        .await
        .map_err(|error| error.to_string())?;
    if let Some(certificate) = server.certificate() {
        tokio::spawn(renew(certificate));
    }
    println!("Samson is ready: {}", server.url());
    server.serve(asked_to_stop()).await;
    Ok(())
}

#[cfg(feature = "hub")]
#[tokio::main]
async fn be_hub(room: &ServeRoom) -> Result<(), String> {
    prepare(&room.serve)?;
    let hub = Hub::bind(&room.serve.config, &room.hub, system_clock(), system_randomness())
        .await
        .map_err(|error| error.to_string())?;
    if let Some(certificate) = hub.certificate() {
        tokio::spawn(renew(certificate));
    }
    println!("Samson is ready: {}\n{}", hub.url(), hub.joining());
    hub.serve(asked_to_stop()).await;
    Ok(())
}

fn prepare(options: &Serve) -> Result<(), String> {
    let log = logs(options.log_level, options.log_format, std::io::stderr);
    tracing::dispatcher::set_global_default(log).map_err(|error| error.to_string())?;
    allow_open_files();
    Ok(())
}

/// Reads the certificate again whenever somebody says that it is a new one.
async fn renew(certificate: Arc<Certificate>) {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let Ok(mut hangup) = signal(SignalKind::hangup()) else { return };
        while hangup.recv().await.is_some() {
            match certificate.reload() {
                Ok(()) => tracing::info!("the certificate was read again"),
                Err(error) => tracing::error!(%error, "the certificate stays as it was"),
            }
        }
    }
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
