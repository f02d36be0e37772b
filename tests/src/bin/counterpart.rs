//! The Rust side of the exchange with the second implementation in `tests/vectors`. Reads JSON from standard input and
//! writes JSON; bytes are hexadecimal.
//!
//! - `counterpart seal` draws a round of three from a seed and seals everything in it;
//! - `counterpart open` says what it reads in a round that the other one sealed.

use base16ct::lower;
use samson_shared::codec;
use samson_shared::crypto::invitation::Invitation;
use samson_shared::crypto::sign::verify;
use samson_shared::document::{Charter, CharterDocument, Round, RoundDocument, Said};
use samson_shared::exchange::{Opening, RoundKeys, open_charter, seal_charter};
use samson_shared::ids::Group;
use samson_shared::instrument::scorecard;
use samson_shared::protection::Protection;
use samson_shared::response::{Level, Note, NoteKind};
use samson_shared::scoring::RoundAnswers;
use samson_shared::sync::receipt_code::ReceiptCode;
use samson_shared::sync::wire::{Bag, BagItem, Signed, Slot, SlotContent};
use samson_tests::collaboration::Collaboration;
use samson_tests::person::Person;
use samson_tests::world::seeded;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::error::Error;
use std::io;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// What everything in a round is drawn from.
#[derive(Deserialize)]
struct Seed {
    seed: u64,
}

/// A round as the other implementation sealed it: a link, and CBOR as hexadecimal.
#[derive(Deserialize)]
struct Sealed {
    link: String,
    charter: String,
    responses: Vec<String>,
    bag: String,
}

fn main() -> Outcome<()> {
    let told = match std::env::args().nth(1).as_deref() {
        Some("seal") => seal(&serde_json::from_reader(io::stdin())?)?,
        Some("open") => open(&serde_json::from_reader(io::stdin())?)?,
        _ => return Err("usage: counterpart seal | open".into()),
    };
    println!("{told}");
    Ok(())
}

fn seal(Seed { seed }: &Seed) -> Outcome<Value> {
    let mut rng = seeded(*seed);
    let ours = Collaboration::new(Protection::default(), &mut rng);
    let invitation = invitation(&ours);
    let mut document = CharterDocument::new()?;
    let charter = charter(&invitation);
    document.write(&charter, &mut rng)?;
    let RoundKeys { collaboration, secret, round } = &ours.keys;
    let slot = seal_charter(*collaboration, secret, &ours.facilitator, 3, &mut document, &mut rng);
    let (mut people, mut responses, mut items) = (Vec::new(), Vec::new(), Vec::new());
    for group in [Group::Citizen, Group::Municipality, Group::Citizen] {
        let person = Person::random(group, &mut rng);
        let response = ours.response(&person, &mut rng).slot;
        let slot: Slot = verify(&response)?;
        let code = ReceiptCode::of(*round, slot.author).to_string();
        let said: Vec<Value> = Said::all(&person.draft).iter().map(written).collect();
        people.push(json!({ "group": group, "said": said, "code": code }));
        items.extend(fragments(slot));
        responses.push(hex(&response));
    }
    let bag = Bag { round: *round, responses: 3, items };
    Ok(json!({
        "link": invitation.link("https://samson.example"),
        "charter": hex(&slot),
        "charter_says": in_short(&charter),
        "people": people,
        "responses": responses,
        "bag": hex(&bag),
        "heads": heads(&mut ours.merge(bag, usize::MAX)),
    }))
}

fn open(sealed: &Sealed) -> Outcome<Value> {
    let Invitation { collaboration, secret, round, .. } = Invitation::parse(&sealed.link)?;
    let charter = open_charter(collaboration, &secret.clone().into(), &unhex(&sealed.charter)?)?.read()?;
    let mut labels = Vec::new();
    for response in &sealed.responses {
        let slot: Slot = verify(&unhex::<Signed>(response)?)?;
        if let SlotContent::Response { label, .. } = slot.content {
            labels.push(lower::encode_string(&label.0));
        }
    }
    let keys = RoundKeys { collaboration, round, secret };
    let mut opening = Opening::new(keys, scorecard(), unhex(&sealed.bag)?, &[])?;
    opening.advance(usize::MAX);
    let opened = opening.count();
    Ok(json!({
        "charter_says": in_short(&charter),
        "labels": labels,
        "groups": groups(&opened.answers),
        "counted": opened.counted,
        "said": said(&opened.answers).iter().map(written).collect::<Vec<_>>(),
        "heads": heads(&mut opening.merge()?),
    }))
}

fn invitation(ours: &Collaboration) -> Invitation {
    let RoundKeys { collaboration, round, secret } = ours.keys.clone();
    Invitation {
        collaboration,
        secret,
        name: "Gårdsmat for alle – Čálli".to_owned(),
        round,
        title: "Høsten 2026".to_owned(),
        instrument: scorecard().id.clone(),
        instrument_version: scorecard().version,
        groups: vec![Group::Municipality, Group::Citizen],
        protection: ours.protection,
        carry: None,
    }
}

/// The charter of the same round.
fn charter(invitation: &Invitation) -> Charter {
    let round = Round {
        id: invitation.round,
        title: invitation.title.clone(),
        instrument: invitation.instrument.clone(),
        version: invitation.instrument_version,
        headcount: 3,
        protection: invitation.protection,
        opened: 1_790_000_000,
    };
    Charter {
        name: invitation.name.clone(),
        groups: invitation.groups.clone(),
        rounds: vec![round],
        ..Charter::default()
    }
}

fn in_short(charter: &Charter) -> Value {
    let titles: Vec<&str> = charter.rounds.iter().map(|round| &*round.title).collect();
    json!({ "name": charter.name, "groups": charter.groups, "titles": titles })
}

/// The fragments of a response as a bag has them when every group shows.
fn fragments(slot: Slot) -> Vec<BagItem> {
    let SlotContent::Response { fragments, .. } = slot.content else { return Vec::new() };
    fragments.into_iter().map(|sealed| BagItem { fragment: sealed.fragment, tag: Some(sealed.tag) }).collect()
}

/// As the vectors write it: section, part and value.
fn written(said: &Said) -> Value {
    match said {
        Said::Weight(value, level) => json!(["weights", value, level]),
        Said::Answer(statement, answer) => {
            json!(["answers", statement, answer.level().map_or(0, Level::get)])
        }
        Said::Note(Note { statement, kind: NoteKind::Idea, text }) => json!(["ideas", statement, text]),
        Said::Note(Note { statement, kind: NoteKind::Comment, text }) => json!(["comments", statement, text]),
    }
}

/// Everything that was said.
fn said(answers: &RoundAnswers) -> Vec<Said> {
    let weights = answers
        .weights
        .iter()
        .flat_map(|(value, voices)| voices.iter().map(|voice| Said::Weight(value.clone(), voice.said)));
    let of_statements = answers.answers.iter().flat_map(|(statement, voices)| {
        voices.iter().map(|voice| Said::Answer(statement.clone(), voice.said))
    });
    weights.chain(of_statements).chain(answers.notes.iter().cloned().map(Said::Note)).collect()
}

/// How many voices came from each group.
fn groups(answers: &RoundAnswers) -> BTreeMap<String, u32> {
    let weights = answers.weights.values().flatten().map(|voice| voice.group);
    let of_statements = answers.answers.values().flatten().map(|voice| voice.group);
    let mut counts = BTreeMap::new();
    for group in weights.chain(of_statements) {
        *counts.entry(group.map_or("unknown", Group::as_str).to_owned()).or_insert(0) += 1;
    }
    counts
}

fn heads(document: &mut RoundDocument) -> Vec<String> {
    document.heads().iter().map(|head| lower::encode_string(head)).collect()
}

fn hex(body: &impl Serialize) -> String {
    lower::encode_string(&codec::encode(body))
}

fn unhex<T: DeserializeOwned>(text: &str) -> Outcome<T> {
    Ok(codec::decode(&lower::decode_vec(text)?)?)
}
