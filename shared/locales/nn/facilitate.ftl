# Machine-made, not yet reviewed by a native speaker.
# For the facilitator: collaborations, rounds, invitations, closing.

# Starting a round.
new-title = Start ei måling
new-lead = Det tek eit minutt. Ingen treng ein konto.
new-again-lead = Den nye målinga kan samanliknast med dei førre.
new-install-title = Vil du ha Samson på heimskjermen?
new-install = Legg han til no, og start samarbeidet der. På iPhone deler ikkje appen og nettlesaren det som er lagra. Det du lagar her, finst ikkje i appen etterpå.
new-name = Kva heiter samarbeidet?
new-name-missing = Skriv kva samarbeidet heiter.
new-groups = Kven er med?
new-groups-hint = Dei som svarer, vel éi av gruppene.
new-groups-missing = Vel minst éi gruppe.
new-round = Kva heiter målinga?
new-round-missing = Skriv kva målinga heiter.
new-round-suggestion = { $month ->
    [1] Vinteren
    [2] Vinteren
    [3] Våren
    [4] Våren
    [5] Våren
    [6] Sommaren
    [7] Sommaren
    [8] Sommaren
    [9] Hausten
    [10] Hausten
    [11] Hausten
   *[12] Vinteren
} { $year }
new-headcount = Kor mange er de i dag?
new-headcount-hint = Tel berre dei som skal svare. Du kan rette talet seinare.
new-headcount-missing = Skriv eit tal frå 1 til { $most }.
new-protection = Korleis skal svara visast?
new-protected = Verna
new-protected-detail = Ei gruppe blir vist berre når minst { $threshold } i gruppa har svart.
new-open = Open samtale
new-open-detail = Alle grupper blir viste, også ei gruppe med berre éin. Alle må vere einige om det.
new-protection-lasts = Dette kan ikkje endrast når målinga er i gang.
new-too-few = Verna måling treng minst { $minimum } som svarer. Er de færre, kan de velje open samtale.
new-more = Fleire val
new-threshold = Så stor må ei gruppe vere for å bli vist
new-threshold-hint = Frå { $least } til { $most }. Eit høgt tal skjuler kvar enkelt betre.
new-threshold-missing = Skriv eit tal frå { $least } til { $most }.
new-server = Kva server bruker de?
new-server-hint = Til dømes samson.example.
new-server-missing = Skriv adressa til serveren.
new-start = Lag invitasjonen
new-starting = Lagar invitasjonen …

# Buttons beside a number.
number-fewer = Éin færre
number-more = Éin til

# The invitation, and how far the round is.
invite-title = Skann med kameraet på telefonen
invite-place = { $name } · { $title }
invite-note = Ingen app å laste ned. Ingen konto.
invite-code = QR-kode med lenka til målinga
invite-share = Del lenka
invite-share-text = Bli med i målinga til { $name }.
invite-copied = Lenka er kopiert
invite-not-copied = Det gjekk ikkje å kopiere. Merk lenka under og kopier henne sjølv.
invite-show-link = Vis lenka
invite-not-yet-there = Andre kan bli med så snart denne telefonen har nådd serveren.
invite-there = Andre kan bli med. Denne telefonen har nådd serveren.
invite-token = Koden for denne serveren
invite-token-give = Prøv med koden
invite-count = { $submitted } av { $headcount } har svart
invite-headcount = Vi er her i dag
invite-answer-too = Eg skal også svare
invite-own-answers = Til svara mine
invite-all-answered = Alle har svart. Profilen er på veg.

# Closing without the missing ones.
close-without = Avslutt utan dei som manglar
close-question = Vil du avslutte no?
close-explanation = { $submitted ->
    [one] Éin har svart
   *[other] { $submitted } har svart
}, og { $missing ->
    [one] éin manglar
   *[other] { $missing } manglar
}. Alle får sjå profilen med ein gong. Etterpå kan ingen sende inn svar.
close-yes = Avslutt og vis profilen
close-no = Vent på dei som manglar
close-on-its-way = Avsluttar. Profilen kjem når telefonen har nådd serveren.
close-count-changed = Det kom eit svar til i same augeblink. Målinga er derfor framleis open.
close-too-few = { $submitted ->
    [0] Ingen har svart enno
    [one] Éin har svart
   *[other] { $submitted } har svart
}. Profilen treng minst { $minimum ->
    [one] eitt svar
   *[other] { $minimum } svar
}.

# Paper forms that the facilitator enters.
forms-open = Papirskjema
forms-title = Papirskjema
forms-form = Papirskjema
forms-count = { $count ->
    [0] Ingen papirskjema er førte inn enno.
    [one] Eitt papirskjema er ført inn.
   *[other] { $count } papirskjema er førte inn.
}
forms-entered = Skjemaet er ført inn
forms-code = Skriv denne koden på arket. Med koden kan skjemaet takast ut igjen.
forms-waiting = { $count ->
    [one] Eitt skjema er låst her, og blir sendt
   *[other] { $count } skjema er låste her, og blir sende
} når telefonen har nett.
forms-received = Serveren har alle skjemaa frå denne telefonen.
forms-you-see-title = Du ser svara på arket.
forms-you-see = Ikkje sei dei til nokon. Alle får sjå kor mange svar som var på papir.
forms-next = Før inn eit skjema
forms-group = Kva gruppe er kryssa av på skjemaet?
forms-begin = Før inn skjemaet
forms-begun = Du har byrja å føre inn eit skjema.
forms-go-on = Hald fram med skjemaet
forms-drop = Kast skjemaet
forms-drop-question = Vil du kaste dette skjemaet?
forms-drop-explanation = Det du har ført inn av det, blir sletta. Arket kan førast inn på nytt.
forms-drop-yes = Kast det
forms-drop-no = Behald det
forms-closed = Målinga er avslutta. Det kan ikkje førast inn fleire skjema.
forms-blank = Skriv ut eit skjema til kvar av dei som heller vil svare på papir. Du fører inn svara her etterpå.
forms-blank-open = Til skjemaet for utskrift

# Before going where there is no connection.
ready-open = Er vi klare?
ready-title = Er vi klare?
ready-lead = Sjå på dette før de drar dit det ikkje er nett.
ready-looking = Ser etter …
ready-scan = Prøv kameraet
ready-again = Sjå ein gong til
ready-test-title = Les kameraet kodar?
ready-test = Opne { $address } på ein annan telefon eller ein PC. Der står ein prøvekode. Trykk så på «{ ready-scan }» her.
test-code-open = Vis ein prøvekode
test-code-title = Prøvekode
test-code-how = Trykk på «{ ready-scan }» på telefonen til tilretteleggaren, og hald han over koden. Koden inneheld ingenting.
test-code-label = Prøvekode som kameraet kan lese
ready-hints = Lad telefonane. Opne invitasjonen éin gong på kvar telefon medan de har nett. Ta gjerne med nokre skjema på papir.
ready-app-good-title = Appen er lagra
ready-app-good = Han opnar seg utan nett.
ready-app-bad-title = Appen er ikkje lagra enno
ready-app-bad = Last sida på nytt medan du har nett. På ein lokal sentral må sentralen stå på.
ready-records-good-title = Svara blir liggjande
ready-records-good = Nettlesaren slettar dei ikkje for å få plass.
ready-records-bad-title = Nettlesaren kan slette det som er lagra
ready-records-bad = Legg Samson på heimskjermen, eller bruk appen medan møtet varer.
ready-records-bad-apart = Hald fram i denne nettlesaren. På iPhone opnar eit ikon på heimskjermen ein tom app. Under «Verktøy for deg som leier» kan du lage ein kode for ein ny telefon. Ta godt vare på han.
ready-server-good-title = Vi når serveren
ready-server-good = Svara kan sendast herifrå no.
ready-server-bad-title = Vi når ikkje serveren
ready-server-bad = Det går bra. Svara ventar på telefonane.
ready-carry-good-title = Svar kan leverast utan nett
ready-carry-good = Dei som opnar invitasjonen, kan levere med kodar.
ready-carry-bad-title = Svar kan ikkje leverast med kodar enno
ready-carry-bad = Denne telefonen må ha kontakt med serveren éin gong først. Vis så invitasjonen på nytt. Til då ligg svara trygt på kvar telefon.
ready-room-good-title = Det er god plass
ready-room-good = Telefonen har plass til målinga og rapporten.
ready-room-bad-title = Det er lite plass
ready-room-bad = Slett noko du ikkje treng, så målinga og rapporten får plass.
ready-battery-good-title = Batteriet held
ready-battery-good = Det er nok straum til møtet.
ready-battery-bad-title = Det er lite straum
ready-battery-bad = Lad telefonen, eller ta med ein ladar.
