# For the facilitator: collaborations, rounds, invitations, closing.

# Starting a round.
new-title = Start en måling
new-lead = Det tar et minutt. Ingen trenger en konto.
new-again-lead = Den nye målingen kan sammenlignes med de forrige.
new-install-title = Vil du ha Samson på hjemskjermen?
new-install = Legg den til nå, og start samarbeidet der. På iPhone deler ikke appen og nettleseren det som er lagret. Det du lager her, finnes ikke i appen etterpå.
new-name = Hva heter samarbeidet?
new-name-missing = Skriv hva samarbeidet heter.
new-groups = Hvem er med?
new-groups-hint = De som svarer, velger én av gruppene.
new-groups-missing = Velg minst én gruppe.
new-round = Hva heter målingen?
new-round-missing = Skriv hva målingen heter.
new-round-suggestion = { $month ->
    [1] Vinteren
    [2] Vinteren
    [3] Våren
    [4] Våren
    [5] Våren
    [6] Sommeren
    [7] Sommeren
    [8] Sommeren
    [9] Høsten
    [10] Høsten
    [11] Høsten
   *[12] Vinteren
} { $year }
new-headcount = Hvor mange er dere i dag?
new-headcount-hint = Tell bare dem som skal svare. Du kan rette tallet senere.
new-headcount-missing = Skriv et tall fra 1 til { $most }.
new-protection = Hvordan skal svarene vises?
new-protected = Beskyttet
new-protected-detail = En gruppe vises bare når minst { $threshold } i den har svart.
new-open = Åpen samtale
new-open-detail = Alle grupper vises, også en gruppe med bare én. Alle må være enige om det.
new-protection-lasts = Dette kan ikke endres når målingen er i gang.
new-too-few = Beskyttet trenger minst { $minimum } som svarer. Er dere færre, kan dere velge åpen samtale.
new-more = Flere valg
new-threshold = Så stor må en gruppe være for å vises
new-threshold-hint = Fra { $least } til { $most }. Et høyt tall skjuler hver enkelt bedre.
new-threshold-missing = Skriv et tall fra { $least } til { $most }.
new-server = Hvilken server bruker dere?
new-server-hint = For eksempel samson.example.
new-server-missing = Skriv adressen til serveren.
new-start = Lag invitasjonen
new-starting = Lager invitasjonen …

# Buttons beside a number.
number-fewer = Én færre
number-more = Én til

# The invitation, and how far the round is.
invite-title = Skann med kameraet på telefonen
invite-place = { $name } · { $title }
invite-note = Ingen app å laste ned. Ingen konto.
invite-code = QR-kode med lenken til målingen
invite-share = Del lenken
invite-share-text = Bli med i målingen til { $name }.
invite-copied = Lenken er kopiert
invite-not-copied = Det gikk ikke å kopiere. Merk lenken under og kopier den selv.
invite-show-link = Vis lenken
invite-not-yet-there = Andre kan bli med når denne telefonen har nådd serveren.
invite-there = Andre kan bli med. Denne telefonen har nådd serveren.
invite-token = Koden for denne serveren
invite-token-give = Prøv med koden
invite-count = { $submitted } av { $headcount } har svart
invite-headcount = Vi er her i dag
invite-answer-too = Jeg skal også svare
invite-own-answers = Til svarene mine
invite-all-answered = Alle har svart. Profilen er på vei.

# Closing without the missing ones.
close-without = Avslutt uten dem som mangler
close-question = Vil du avslutte nå?
close-explanation = { $submitted ->
    [one] Én har svart
   *[other] { $submitted } har svart
}, og { $missing ->
    [one] én mangler
   *[other] { $missing } mangler
}. Alle får se profilen med en gang. Etterpå kan ingen sende inn svar.
close-yes = Avslutt og vis profilen
close-no = Vent på dem som mangler
close-on-its-way = Avslutter. Profilen kommer når telefonen har nådd serveren.
close-count-changed = Det kom et svar til i samme øyeblikk. Målingen er derfor fortsatt åpen.
close-too-few = { $submitted ->
    [0] Ingen har svart ennå
    [one] Én har svart
   *[other] { $submitted } har svart
}. Profilen trenger minst { $minimum ->
    [one] ett svar
   *[other] { $minimum } svar
}.

# Paper forms that the facilitator enters.
forms-open = Papirskjemaer
forms-title = Papirskjemaer
forms-form = Papirskjema
forms-count = { $count ->
    [0] Ingen papirskjemaer er ført inn ennå.
    [one] Ett papirskjema er ført inn.
   *[other] { $count } papirskjemaer er ført inn.
}
forms-entered = Skjemaet er ført inn
forms-code = Skriv denne koden på arket. Med koden kan skjemaet tas ut igjen.
forms-waiting = { $count ->
    [one] Ett skjema er
   *[other] { $count } skjemaer er
} låst her, og sendes når telefonen har nett.
forms-received = Serveren har alle skjemaene fra denne telefonen.
forms-you-see-title = Du ser svarene på arket.
forms-you-see = Ikke si dem til noen. Alle får se hvor mange svar som var på papir.
forms-next = Før inn et skjema
forms-group = Hvilken gruppe er krysset av på skjemaet?
forms-begin = Før inn skjemaet
forms-begun = Du har begynt å føre inn et skjema.
forms-go-on = Fortsett med skjemaet
forms-drop = Kast skjemaet
forms-drop-question = Vil du kaste dette skjemaet?
forms-drop-explanation = Det du har ført inn av det, slettes. Arket kan føres inn på nytt.
forms-drop-yes = Kast det
forms-drop-no = Behold det
forms-closed = Målingen er avsluttet. Det kan ikke føres inn flere skjemaer.
forms-blank = Skriv ut et skjema til hver av dem som heller vil svare på papir. Du fører inn svarene her etterpå.
forms-blank-open = Til skjemaet for utskrift

# Before going where there is no connection.
ready-open = Er vi klare?
ready-title = Er vi klare?
ready-lead = Se på dette før dere drar dit det ikke er nett.
ready-looking = Ser etter …
ready-scan = Prøv kameraet
ready-again = Se en gang til
ready-test-title = Leser kameraet koder?
ready-test = Åpne { $address } på en annen telefon eller en PC. Der står en prøvekode. Trykk så på «{ ready-scan }» her.
test-code-open = Vis en prøvekode
test-code-title = Prøvekode
test-code-how = Trykk på «{ ready-scan }» på telefonen til tilretteleggeren, og hold den over koden. Koden inneholder ingenting.
test-code-label = Prøvekode som kameraet kan lese
ready-hints = Lad telefonene. Åpne invitasjonen én gang på hver telefon mens dere har nett. Ta gjerne med noen skjemaer på papir.
ready-app-good-title = Appen er lagret
ready-app-good = Den åpner seg uten nett.
ready-app-bad-title = Appen er ikke lagret ennå
ready-app-bad = Last siden på nytt mens du har nett. På en lokal sentral må sentralen stå på.
ready-records-good-title = Svarene blir liggende
ready-records-good = Nettleseren sletter dem ikke for å få plass.
ready-records-bad-title = Nettleseren kan slette det som er lagret
ready-records-bad = Legg Samson på hjemskjermen, eller bruk appen mens møtet varer.
ready-records-bad-apart = Fortsett i denne nettleseren. På iPhone åpner et ikon på hjemskjermen en tom app. Under «Verktøy for deg som leder» kan du lage en kode for en ny telefon. Ta godt vare på den.
ready-server-good-title = Vi når serveren
ready-server-good = Svarene kan sendes herfra nå.
ready-server-bad-title = Vi når ikke serveren
ready-server-bad = Det går bra. Svarene venter på telefonene.
ready-carry-good-title = Svar kan leveres uten nett
ready-carry-good = De som åpner invitasjonen, kan levere med koder.
ready-carry-bad-title = Svar kan ikke leveres med koder ennå
ready-carry-bad = Denne telefonen må ha kontakt med serveren én gang først. Vis så invitasjonen på nytt. Til da ligger svarene trygt på hver telefon.
ready-room-good-title = Det er god plass
ready-room-good = Telefonen har plass til målingen og rapporten.
ready-room-bad-title = Det er lite plass
ready-room-bad = Slett noe du ikke trenger, så målingen og rapporten får plass.
ready-battery-good-title = Batteriet holder
ready-battery-good = Det er nok strøm til møtet.
ready-battery-bad-title = Det er lite strøm
ready-battery-bad = Lad telefonen, eller ta med en lader.
