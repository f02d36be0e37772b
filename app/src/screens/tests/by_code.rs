//! A profile that comes as a code.

use super::*;

/// A phone without a connection that has seen the profile of eight on another one.
fn has_seen(known: bool) -> Visit {
    let threshold = Threshold::try_from(3).unwrap();
    let by_code = Some(ByCode { code: TransferCode::of(b"profile"), known });
    let protection = Protection::Protected { threshold };
    let round = Round { by_code, protection, ..joined(Submission::Received) };
    let seen = Seen(profile::profile().summary(2).to_bytes());
    Visit::begin_in(VirtualDom::new(Stage).with_root_context(round).with_root_context(seen))
}

#[test]
fn a_profile_that_came_as_a_code_says_where_it_came_from_and_shows_the_same_figures() {
    arrive_as(
        || has_seen(true),
        Route::Round { round: ROUND },
        |address, page| {
            address.ends_with("/profile")
                && page.contains("Fra telefonen til tilretteleggeren")
                && page.contains("Den blir sjekket når telefonen får nett.")
                && page.contains("8 svar av 9")
                && !page.contains("kjenner ikke tilretteleggeren")
        },
    );
}

#[test]
fn who_cannot_know_the_facilitator_is_asked_to_compare_the_code() {
    let code = TransferCode::of(b"profile").to_string();
    arrive_as(
        || has_seen(false),
        Route::Profile { round: ROUND },
        move |_, page| page.contains("kjenner ikke tilretteleggeren ennå") && page.contains(&code),
    );
}

#[test]
fn what_came_as_a_code_is_not_shown_on() {
    arrive_as(
        || has_seen(true),
        Route::Profile { round: ROUND },
        |_, page| page.contains("8 svar av 9") && !page.contains("/show-profile"),
    );
}

/// A phone that waits and knows this of the way to its server.
fn waits(connection: Connection) -> Visit {
    let dom = VirtualDom::new(Stage).with_root_context(joined(Submission::Received));
    Visit::begin_in(dom.with_root_context(connection))
}

#[test]
fn who_loses_the_connection_while_waiting_finds_the_way_to_the_profile() {
    let waiting = Route::Waiting { round: ROUND };
    arrive_as(|| waits(Connection::Offline), waiting.clone(), |_, page| page.contains("/scan-profile"));
    arrive_as(
        || waits(Connection::Online),
        waiting,
        |_, page| page.contains("Svarene dine er mottatt") && !page.contains("/scan-profile"),
    );
}

#[test]
fn who_waits_without_a_connection_scans_the_profile_or_opens_it_as_a_file() {
    arrive(joined(Submission::Received), Route::ScanProfile { round: ROUND }, |_, page| {
        page.contains("Vis profilen som kode") && page.contains("Åpne en fil med en profil")
    });
}

#[test]
fn who_still_answers_scans_no_profile() {
    arrive(joined(Submission::Drafting), Route::ScanProfile { round: ROUND }, |address, _| {
        address.ends_with("/answer")
    });
}

#[test]
fn who_does_not_facilitate_shows_no_profile_as_a_code() {
    let round = Round { opened: true, ..joined(Submission::Received) };
    arrive(round, Route::ProfileCode { round: ROUND }, |_, page| page.contains("finnes ikke på telefonen"));
}
