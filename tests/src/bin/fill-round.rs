//! Answers an open round: `fill-round LINK COUNT [SEED]` submits so many random responses to the round of an
//! invitation, as that many phones would, in the groups of the invitation by turns.

use rand_core::CryptoRng;
use reqwest::{Client, Url};
use samson_shared::codec;
use samson_shared::crypto::invitation::Invitation;
use samson_shared::crypto::sign::AuthorKey;
use samson_shared::exchange::{Participation, RoundKeys};
use samson_shared::ids::Group;
use samson_shared::instrument::{self, Instrument};
use samson_shared::response::Draft;
use samson_shared::sync::refusal::Refusal;
use samson_tests::person::Person;
use samson_tests::world::seeded;
use std::error::Error;
use std::time::Duration;

/// What people write on a farm.
const IDEAS: [&str; 6] = [
    "Fast møte på gården første tirsdag i måneden, med kaffe og uten sakspapirer.",
    "La de unge lede ett av møtene.",
    "En felles kalender på veggen i grendehuset.",
    "Samarbeidsavtalen bør skrives om til vanlig språk. Nå forstår bare juristene den.",
    "Spør frivillighetssentralen om de vil være med på innhøstingsdugnaden.",
    "Lag en oversikt over hvem som gjør hva, og heng den opp der alle ser den.",
];

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(link), Some(count)) = (arguments.next(), arguments.next()) else {
        return Err("usage: fill-round LINK COUNT [SEED]".into());
    };
    let invitation = Invitation::parse(&link)?;
    let slots =
        Url::parse(&link)?.join(&format!("/api/v1/collaborations/{}/slots", invitation.collaboration))?;
    let mut rng = seeded(arguments.next().map_or(Ok(1), |seed| seed.parse())?);
    let instrument = instrument::find(&invitation.instrument, invitation.instrument_version)
        .ok_or("this invitation is to an instrument that is not known here")?;
    let client = Client::new();
    wait_for_creation(&client, slots.join("changes?after=0&wait=0")?, &invitation).await?;
    for group in invitation.groups.iter().cycle().take(count.parse()?) {
        let draft = in_plain_words(Person::answering(instrument, *group, &mut rng).draft)?;
        submit(&client, slots.clone(), (&invitation, instrument), (*group, draft), &mut rng).await?;
    }
    Ok(())
}

/// An invitation can be shown before the server has heard of its collaboration: waits until it has.
async fn wait_for_creation(
    client: &Client,
    changes: Url,
    invitation: &Invitation,
) -> Result<(), Box<dyn Error>> {
    let token = invitation.secret.access_token(invitation.collaboration).to_hex();
    for _ in 0..300 {
        let asked = client.get(changes.clone()).bearer_auth(token.clone()).send().await?;
        if asked.status().is_success() {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err("the server has not heard of this collaboration within half a minute".into())
}

/// Sends one response of somebody who belongs to this group.
async fn submit(
    client: &Client,
    slots: Url,
    (invitation, instrument): (&Invitation, &Instrument),
    (group, draft): (Group, Draft),
    rng: &mut impl CryptoRng,
) -> Result<(), Box<dyn Error>> {
    let Invitation { collaboration, round, secret, .. } = invitation.clone();
    let token = secret.access_token(collaboration).to_hex();
    let keys = RoundKeys { collaboration, round, secret };
    let participation = Participation { keys, author: AuthorKey::generate(rng), group };
    let response = participation.seal(instrument, draft, 1, rng)?;
    let request = client.put(slots).bearer_auth(token).header("content-type", "application/cbor");
    let answer = request.body(codec::encode(&response.slot)).send().await?;
    if answer.status().is_success() {
        return Ok(());
    }
    let refusal: Refusal = codec::decode(&answer.bytes().await?)?;
    Err(format!("the server refused: {refusal}").into())
}

/// The same draft with ideas that somebody could have had.
fn in_plain_words(mut draft: Draft) -> Result<Draft, Box<dyn Error>> {
    let notes: Vec<_> = draft.notes().collect();
    for (note, idea) in notes.into_iter().zip(IDEAS.iter().cycle()) {
        draft.write(note.statement.clone(), note.kind, idea)?;
    }
    Ok(draft)
}
