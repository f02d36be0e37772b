//! Fills the plan of a collaboration: `fill-plan LINK INDICATORS MEASUREMENTS` writes so many indicators and, spread over
//! them, so many measurements, as somebody's phone would, and sends them.

use reqwest::{Client, Url};
use samson_shared::codec;
use samson_shared::crypto::invitation::Invitation;
use samson_shared::crypto::sign::AuthorKey;
use samson_shared::day::Day;
use samson_shared::document::CommonsDocument;
use samson_shared::exchange::seal_commons;
use samson_shared::ids::{Group, IndicatorId, MeasurementId};
use samson_shared::plan::{
    Frequency, Indicator, IndicatorLevel, Mark, Measurement, Method, Origin, PlanEdit, Role,
};
use samson_tests::world::seeded;
use std::error::Error;

/// When the first number of each was measured: 1 January 2026, in seconds since 1970.
const START: i64 = 1_767_225_600;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [link, indicators, measurements] = &arguments[..] else {
        return Err("usage: fill-plan LINK INDICATORS MEASUREMENTS".into());
    };
    let invitation = Invitation::parse(link)?;
    let (mut document, mut rng) = (CommonsDocument::new()?, seeded(1));
    for edit in edits(indicators.parse()?, measurements.parse()?)? {
        document.edit_plan(&edit, &mark()?, &mut rng)?;
    }
    let author = AuthorKey::generate(&mut rng);
    let slot =
        seal_commons(invitation.collaboration, &invitation.secret, &author, 1, &mut document, &mut rng);
    let address =
        Url::parse(link)?.join(&format!("/api/v1/collaborations/{}/slots", invitation.collaboration))?;
    let token = invitation.secret.access_token(invitation.collaboration).to_hex();
    let request = Client::new().put(address).bearer_auth(token).header("content-type", "application/cbor");
    let answer = request.body(codec::encode(&slot)).send().await?;
    if !answer.status().is_success() {
        return Err(format!("the server answered {}", answer.status()).into());
    }
    Ok(())
}

fn mark() -> Result<Mark, Box<dyn Error>> {
    Ok(Mark { role: Role::Group(Group::Volunteer), day: Day::at(START).ok_or("no day")?, at: START })
}

/// Every indicator, then every measurement, each a week after the one before it.
fn edits(indicators: u8, measurements: u16) -> Result<Vec<PlanEdit>, Box<dyn Error>> {
    let start = Day::at(START).ok_or("no day")?;
    let id = |index: u8| IndicatorId::new([index + 1; 16]);
    let mut edits = Vec::new();
    for index in 0..indicators {
        let levels = [IndicatorLevel::Output, IndicatorLevel::Outcome];
        edits.push(PlanEdit::AddIndicator(Box::new(Indicator {
            name: format!("Deltakere på møteplass nummer {}", index + 1),
            unit: "personer".into(),
            source: "Lista på kaféen".into(),
            responsible: "Frivilligsentralen".into(),
            level: Some(levels[usize::from(index) % levels.len()]),
            method: Some(Method::Count),
            frequency: Some(Frequency::Weekly),
            baseline_value: Some("10".parse()?),
            baseline_date: Some(start),
            target_value: Some("100".parse()?),
            target_date: start.plus_days(700),
            ..Indicator::new(id(index), START)
        })));
    }
    for number in 0..measurements {
        let week = number / u16::from(indicators.max(1)) + 1;
        let mut name = [0; 16];
        name[..2].copy_from_slice(&(number + 1).to_be_bytes());
        let date = start.plus_days(u32::from(week) * 7).ok_or("no day")?;
        let measurement = Measurement {
            origin: Origin::Hand(MeasurementId::new(name)),
            date,
            value: Some((10 + u32::from(week) * 3).to_string().parse()?),
            unit: "personer".into(),
            note: String::new(),
            created: START + i64::from(number),
            removed: false,
        };
        let indicator = id((number % u16::from(indicators.max(1))) as u8);
        edits.push(PlanEdit::AddMeasurement { indicator, measurement });
    }
    Ok(edits)
}
