//! The one table of routes. The router is made from it, and so is the OpenAPI document.

use super::endpoint::{Answer, Endpoint, Method, Takes};
use super::{bag, batch, carried, changes, collaborations, commands, health, openapi, place, ready, slots};
use samson_shared::sync::refusal::Refusal;

/// What the query of changes may hold.
const SINCE: [(&str, &str); 2] = [
    ("after", "A cursor from an earlier answer; 0, or nothing, for everything."),
    ("wait", "How many seconds to wait for something new, at most 30; 0, or nothing, to answer at once."),
];

/// What may go with the making of a collaboration.
const CREATION: [(&str, &str); 1] =
    [(collaborations::CREATION_TOKEN, "This server's creation token, where it is run with one.")];

/// Every route but those of the app's files, and the one that says that there is nothing.
pub(crate) fn endpoints() -> Vec<Endpoint> {
    [of_collaborations(), of_rounds(), of_the_server()].into_iter().flatten().collect()
}

fn of_collaborations() -> Vec<Endpoint> {
    let member = [Refusal::Unauthorised];
    let receipt = Answer::Cbor("Receipt");
    let create = Endpoint::new(
        Method::Post,
        "/api/v1/collaborations",
        "Makes a collaboration. The token in the header is the one that opens it from now on.",
        collaborations::create,
    );
    let changes = Endpoint::new(
        Method::Get,
        "/api/v1/collaborations/{id}/changes",
        "What happened since a cursor: at once, or as soon as there is something.",
        changes::read,
    );
    let slot = Endpoint::new(
        Method::Put,
        "/api/v1/collaborations/{id}/slots",
        "Stores, replaces or takes back a slot.",
        slots::write,
    );
    let carried = Endpoint::new(
        Method::Post,
        "/api/v1/collaborations/{id}/carried",
        "Takes a response that somebody has carried here for its author.",
        carried::take,
    );
    let command = Endpoint::new(
        Method::Post,
        "/api/v1/collaborations/{id}/commands",
        "Carries out a facilitator's command.",
        commands::carry_out,
    );
    let commands = Endpoint::new(
        Method::Get,
        "/api/v1/collaborations/{id}/commands",
        "The commands that were carried out, in that order.",
        commands::list,
    );
    vec![
        create
            .reads(&CREATION)
            .or(&member)
            .takes(Takes::Signed("Creation"))
            .or(&of_creation())
            .answers(receipt),
        changes.or(&member).asked(&SINCE).answers(Answer::Cbor("Changes")),
        slot.or(&member).takes(Takes::Signed("Slot")).or(&of_slots()).answers(receipt),
        carried.or(&member).takes(Takes::Sealed("Slot")).or(&of_slots()).answers(receipt),
        command.or(&member).takes(Takes::Signed("Command")).or(&of_commands()).answers(receipt),
        commands.or(&member).answers(Answer::Cbor("Commands")),
    ]
}

fn of_rounds() -> Vec<Endpoint> {
    let member = [Refusal::Unauthorised];
    let bag = Endpoint::new(
        Method::Get,
        "/api/v1/collaborations/{id}/rounds/{round}/bag",
        "The answers of a revealed round, in random order.",
        bag::read,
    );
    let batch = Endpoint::new(
        Method::Post,
        "/api/v1/collaborations/{id}/rounds/{round}/batch",
        "Takes in what a hub has revealed: the responses that became part of its bag together.",
        batch::take,
    );
    vec![
        batch.or(&member).takes(Takes::Whole("Batch")).or(&of_batches()).answers(Answer::Cbor("Receipt")),
        bag.or(&member).or(&[Refusal::UnknownRound, Refusal::NotRevealed]).answers(Answer::Cbor("Bag")),
    ]
}

fn of_creation() -> [Refusal; 2] {
    [Refusal::AlreadyExists, Refusal::CreationToken]
}

fn of_slots() -> [Refusal; 8] {
    [
        Refusal::NotFacilitator,
        Refusal::OutOfRange,
        Refusal::UnknownRound,
        Refusal::AlreadyRevealed,
        Refusal::StaleSequence { current: 1 },
        Refusal::SequenceConflict,
        Refusal::Removed,
        Refusal::QuotaExceeded,
    ]
}

fn of_batches() -> [Refusal; 8] {
    [
        Refusal::OutOfRange,
        Refusal::UnknownRound,
        Refusal::AlreadyRevealed,
        Refusal::StaleSequence { current: 1 },
        Refusal::SequenceConflict,
        Refusal::Removed,
        Refusal::TooFew { minimum: 3 },
        Refusal::QuotaExceeded,
    ]
}

fn of_commands() -> [Refusal; 12] {
    [
        Refusal::NotFacilitator,
        Refusal::OutOfRange,
        Refusal::StaleCounter { current: 1 },
        Refusal::UnknownRound,
        Refusal::RoundExists,
        Refusal::AlreadyRevealed,
        Refusal::NotRevealed,
        Refusal::UnknownResponse,
        Refusal::AmbiguousCode,
        Refusal::CountChanged { submitted: 1 },
        Refusal::TooFew { minimum: 3 },
        Refusal::QuotaExceeded,
    ]
}

fn of_the_server() -> Vec<Endpoint> {
    let health = "Answers `ok` after a durable write: everything that matters is working.";
    let ready = "Whether requests should be sent here: not while stopping, and not after damage was found.";
    let described = "This document.";
    let place = "What this is, and the key for what is carried here.";
    vec![
        Endpoint::new(Method::Get, "/api/v1/place", place, place::read)
            .or(&[Refusal::StorageFull])
            .answers(Answer::Cbor("Place")),
        Endpoint::new(Method::Get, "/healthz", health, health::check).or(&[Refusal::StorageFull]),
        Endpoint::new(Method::Get, "/readyz", ready, ready::check).withdrawn_at_times(),
        Endpoint::new(Method::Get, "/openapi.json", described, openapi::read).answers(Answer::Json),
    ]
}
