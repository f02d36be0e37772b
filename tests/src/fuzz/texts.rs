//! What people type, scan and configure.

use super::Decoder;
use base64ct::{Base64UrlUnpadded, Encoding};
use clap::Parser;
use samson_shared::crypto::carry::CarryKey;
use samson_shared::crypto::invitation::Invitation;
use samson_shared::crypto::keys::Secret;
use samson_shared::ids::{CollaborationId, Group, RoundId, StatementId};
use samson_shared::protection::Protection;
use samson_shared::sync::receipt_code::ReceiptCode;
use sha2::{Digest, Sha256};
use std::str::FromStr;
use sync_server::CommandLine;

/// Everything that is read from texts.
pub(super) fn decoders() -> Vec<Decoder> {
    let flags = [
        "--listen\n127.0.0.1:0\n--data\nfolder",
        "--slot-bytes\n65536\n--retention-days=400",
        "backup\n--data\nfolder\ncopy",
    ];
    let link = invitation().link("https://samson.example");
    vec![
        text("receipt code", &["7QK2-M9XA", "7qk2 m9xa"], |text| ReceiptCode::from_str(text).is_ok()),
        text("round id", &["00112233445566778899aabbccddeeff"], |text| RoundId::from_str(text).is_ok()),
        text("statement id", &["equality.4"], |text| StatementId::from_str(text).is_ok()),
        text("flags", &flags, |text| {
            let words = ["samson"].into_iter().chain(text.split('\n'));
            CommandLine::try_parse_from(words).is_ok()
        }),
        text("link", &[&link], |text| Invitation::parse(text).is_ok()),
        Decoder::new(
            "invitation",
            vec![Base64UrlUnpadded::decode_vec(&invitation().to_fragment()).unwrap()],
            with_checksum,
            |bytes| std::str::from_utf8(bytes).is_ok_and(|text| Invitation::parse(text).is_ok()),
        ),
    ]
}

fn text(name: &'static str, samples: &[&str], read: fn(&str) -> bool) -> Decoder {
    let samples = samples.iter().map(|sample| sample.as_bytes().to_vec()).collect();
    let read = move |bytes: &[u8]| read(&String::from_utf8_lossy(bytes));
    Decoder::new(name, samples, |bytes| bytes, read)
}

fn invitation() -> Invitation {
    Invitation {
        collaboration: CollaborationId::new([1; 16]),
        secret: Secret::from_bytes([2; 32]),
        name: "DYRK, Bjellandstrand".into(),
        round: RoundId::new([3; 16]),
        title: "Høsten 2026".into(),
        instrument: "scorecard".parse().unwrap(),
        instrument_version: 1,
        groups: Group::ALL.to_vec(),
        protection: Protection::default(),
        carry: Some(CarryKey::new([4; 32])),
    }
}

/// The link's text of some bytes whose last four are made to fit.
fn with_checksum(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.truncate(bytes.len().saturating_sub(4));
    let checksum = Sha256::digest(&bytes);
    bytes.extend_from_slice(&checksum[..4]);
    Base64UrlUnpadded::encode_string(&bytes).into_bytes()
}
