use super::*;
use crate::api::testing::Site;
use crate::testing::{People, fragment};
use samson_shared::codec;
use samson_shared::crypto::carry::CarrySecret;
use samson_shared::ids::{AuthorId, RoundId};
use samson_shared::protection::Protection;
use samson_shared::sync::receipt_code::ReceiptCode;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{
    AccessHash, Action, Bag, BagItem, Batch, Changes, Command, Commands, Creation, DocumentId, Phase, Place,
    PlaceKind, Receipt, RoundStatus, Signed, Slot, SlotContent,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

const ROUND: RoundId = RoundId::new([1; 16]);

#[test]
fn the_document_in_the_repository_is_the_one_that_is_served() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/openapi.json");
    let made = format!("{:#}\n", document());
    if std::env::var_os("SAMSON_UPDATE").is_some() {
        std::fs::write(file, &made).unwrap();
    }
    let kept = std::fs::read_to_string(file).unwrap();
    assert!(kept == made, "run `SAMSON_UPDATE=1 cargo test -p sync-server openapi` and look at what changes");
}

#[tokio::test]
async fn the_document_is_served() {
    let answer = Site::new().get("/openapi.json").await;
    assert_eq!(serde_json::from_slice::<Value>(&answer.body).unwrap(), document());
}

#[tokio::test]
async fn whatever_the_document_names_is_there_and_nothing_else() {
    let site = Site::new();
    let document = document();
    let people = site.people(1).await;
    for (path, operations) in document["paths"].as_object().unwrap() {
        let asked = path.replace("{id}", &people.collaboration.to_string()).replace("{round}", "00");
        for method in ["get", "put", "post", "delete", "patch"] {
            let answer = site.send(&method.to_uppercase(), &asked, Some(&people), b"").await;
            let nothing_here = answer.status == 404 && codec::decode(&answer.body) == Ok(Refusal::Malformed);
            assert_eq!(nothing_here, operations.get(method).is_none(), "{method} {path}");
        }
    }
}

#[test]
fn every_reference_leads_somewhere() {
    let text = document().to_string();
    let schemas = schemas();
    for target in text.split("#/components/schemas/").skip(1) {
        let name = target.split('"').next().unwrap();
        assert!(schemas.contains_key(name), "{name}");
    }
}

/// Whether a value is what a schema says, no more and no less. Byte strings are lists of numbers here, as JSON has
/// none.
fn fits(schema: &Value, value: &Value) -> bool {
    let any = |key: &str| schema[key].as_array().is_some_and(|all| all.iter().any(|one| fits(one, value)));
    if let Some(target) = schema["$ref"].as_str() {
        return fits(&schemas()[target.trim_start_matches("#/components/schemas/")], value);
    }
    if schema.get("oneOf").is_some() || schema.get("anyOf").is_some() {
        return any("oneOf") || any("anyOf");
    }
    if let Some(names) = schema["enum"].as_array() {
        return names.contains(value);
    }
    if let Some(one) = schema.get("const") {
        return one == value;
    }
    match schema["type"].as_str().unwrap() {
        "object" => value.as_object().is_some_and(|fields| {
            let (properties, required) = (&schema["properties"], schema["required"].as_array().unwrap());
            fields.iter().all(|(name, field)| properties.get(name).is_some_and(|schema| fits(schema, field)))
                && required.iter().all(|name| fields.contains_key(name.as_str().unwrap()))
        }),
        "array" => value.as_array().is_some_and(|all| all.iter().all(|one| fits(&schema["items"], one))),
        "string" if schema.get("contentMediaType").is_some() => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.as_u64().is_some_and(|number| number >= schema["minimum"].as_u64().unwrap()),
        "null" => value.is_null(),
        other => panic!("no example is a {other}"),
    }
}

#[track_caller]
fn example(schema: &str, value: &impl Serialize) {
    let value = serde_json::to_value(value).unwrap();
    assert!(fits(&schemas()[schema], &value), "{schema} does not describe {value:#}");
}

/// What was signed, as its schema describes it.
fn signed<T: DeserializeOwned + Serialize>(schema: &str, message: &Signed) {
    example(&format!("Signed{schema}"), message);
    example(schema, &codec::decode::<T>(&message.body).unwrap());
}

#[test]
fn messages_are_as_described() {
    let people = People::new(1);
    signed::<Creation>("Creation", &people.creation());
    signed::<Slot>("Slot", &people.response(1, 1, ROUND, 1));
    signed::<Slot>("Slot", &people.withdrawal(1, ROUND, 2));
    for document in [DocumentId::Charter, DocumentId::Commons] {
        signed::<Slot>("Slot", &people.snapshot(1, document, 1, b"sealed"));
    }
    for action in actions() {
        signed::<Command>("Command", &people.command(1, action));
    }
    // Not everything fits.
    let nonsense = SlotContent::Withdrawn;
    assert!(!fits(&schemas()["Creation"], &serde_json::to_value(nonsense).unwrap()));
}

/// One of each. A new one does not compile without its line here.
fn actions() -> Vec<Action> {
    let mut all = vec![Action::OpenRound { round: ROUND, headcount: 3, protection: Protection::default() }];
    while let Some(next) = all.last().and_then(after) {
        all.push(next);
    }
    all
}

fn after(action: &Action) -> Option<Action> {
    match action {
        Action::OpenRound { .. } => Some(Action::SetHeadcount { round: ROUND, headcount: 4 }),
        Action::SetHeadcount { .. } => Some(Action::Reveal { round: ROUND, accepted: 0 }),
        Action::Reveal { .. } => Some(Action::Reopen { round: ROUND, headcount: 5 }),
        Action::Reopen { .. } => {
            Some(Action::RemoveResponse { round: ROUND, code: ReceiptCode::new([1; 5]) })
        }
        Action::RemoveResponse { .. } => Some(Action::AddFacilitator { facilitator: AuthorId::new([1; 32]) }),
        Action::AddFacilitator { .. } => Some(Action::RotateInvitation { access: AccessHash([1; 32]) }),
        Action::RotateInvitation { .. } => Some(Action::Delete),
        Action::Delete => None,
    }
}

#[test]
fn answers_are_as_described() {
    let sealed = fragment(1, 1);
    let items = [Some(sealed.tag), None].map(|tag| BagItem { fragment: sealed.fragment.clone(), tag });
    example("Receipt", &Receipt { stored: 0 });
    example("Bag", &Bag { round: ROUND, responses: 2, items: items.to_vec() });
    let status = |protection, phase| RoundStatus {
        round: ROUND,
        submitted: 0,
        headcount: 3,
        protection,
        phase,
        reveals: 0,
        handed_on: None,
        conflict: false,
    };
    let handed = status(Protection::OpenConversation, Phase::Revealed);
    let rounds = vec![
        status(Protection::default(), Phase::Open),
        RoundStatus { handed_on: Some(1), conflict: true, ..handed },
        handed,
    ];
    let slots = vec![People::new(1).snapshot(1, DocumentId::Commons, 1, b"sealed")];
    example("Changes", &Changes { cursor: 1, slots, rounds });
    let commands = vec![People::new(1).command(1, Action::Delete)];
    for creation in [None, Some(People::new(1).creation())] {
        example("Commands", &Commands { creation, commands: commands.clone() });
    }
    example("Batch", &Batch { slots: vec![People::new(1).response(1, 1, ROUND, 1)] });
    let carry = CarrySecret::from_bytes([1; 32]).public();
    let named = Some("https://samson.example".to_owned());
    for (kind, server) in [(PlaceKind::Server, None), (PlaceKind::Hub, None), (PlaceKind::Hub, named)] {
        example("Place", &Place { kind, carry, server });
    }
}
