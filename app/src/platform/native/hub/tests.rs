use super::*;
use std::net::{SocketAddr, TcpListener};
use tempfile::TempDir;

/// A port that was free just now.
fn port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn plan(port: u16) -> HubPlan {
    HubPlan { port, server: None, creation_token: None, wifi: None }
}

async fn start(folder: &TempDir, plan: HubPlan) -> Result<Running, NoHub> {
    Running::start(folder.path().join("hub"), plan).await
}

async fn answers(origin: &str) -> bool {
    reqwest::get(format!("{origin}/healthz")).await.is_ok_and(|answer| answer.status() == 200)
}

#[tokio::test]
async fn a_hub_answers_until_it_is_stopped_and_leaves_its_folder_and_port_free() {
    let (folder, port) = (tempfile::tempdir().unwrap(), port());
    for _ in 0..2 {
        let hub = start(&folder, plan(port)).await.unwrap();
        let origin = hub.origin();
        assert!(answers(&origin).await);
        hub.stop().await;
        assert!(!answers(&origin).await);
    }
}

#[tokio::test]
async fn every_address_it_shows_is_one_that_answers() {
    let (folder, port) = (tempfile::tempdir().unwrap(), port());
    let wifi = Some(("Gården".to_owned(), Some("grønnkål".to_owned())));
    let hub = start(&folder, HubPlan { wifi, ..plan(port) }).await.unwrap();
    let HubSight { addresses, wifi_code, handing_on } = hub.look();
    for address in addresses {
        assert!(address.ends_with(&format!(":{port}")) && answers(&address).await, "{address}");
    }
    assert_eq!(wifi_code.as_deref(), Some("WIFI:T:WPA;S:Gården;P:grønnkål;;"));
    assert_eq!(handing_on, HandingOn::Nothing);
    hub.stop().await;
}

#[tokio::test]
async fn a_port_that_another_program_has_is_told_as_such() {
    let folder = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind(SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0))).unwrap();
    let port = taken.local_addr().unwrap().port();
    assert_eq!(start(&folder, plan(port)).await.err(), Some(NoHub::PortTaken));
}

#[tokio::test]
async fn two_hubs_never_share_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let first = start(&folder, plan(port())).await.unwrap();
    assert_eq!(start(&folder, plan(port())).await.err(), Some(NoHub::InUse));
    first.stop().await;
}

#[tokio::test]
async fn a_folder_that_cannot_be_made_is_a_problem_of_storage() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let refused = Running::start(file.path().join("hub"), plan(port())).await;
    assert_eq!(refused.err(), Some(NoHub::Refused));
}

#[tokio::test]
async fn what_is_no_address_of_a_server_is_told_before_anything_runs() {
    let folder = tempfile::tempdir().unwrap();
    let refused = start(&folder, HubPlan { server: Some("ftp://samson".to_owned()), ..plan(port()) }).await;
    assert_eq!(refused.err(), Some(NoHub::NoAddress));
    assert!(!folder.path().join("hub").exists());
}
