# Machine-made, not yet reviewed by a native speaker.
# For the facilitator: collaborations, rounds, invitations, closing.

# Starting a round.
new-title = Start en måling
new-lead = Det tager et minut. Ingen skal bruge en konto.
new-again-lead = Den nye måling kan sammenlignes med de tidligere.
new-install-title = Vil du have Samson på hjemmeskærmen?
new-install = Tilføj den nu, og start samarbejdet dér. På iPhone deler appen og browseren ikke det, der er gemt. Det, du laver her, findes ikke i appen bagefter.
new-name = Hvad hedder samarbejdet?
new-name-missing = Skriv, hvad samarbejdet hedder.
new-groups = Hvem er med?
new-groups-hint = De, der svarer, vælger én af grupperne.
new-groups-missing = Vælg mindst én gruppe.
new-round = Hvad hedder målingen?
new-round-missing = Skriv, hvad målingen hedder.
new-round-suggestion = { $month ->
    [1] Vinter
    [2] Vinter
    [3] Forår
    [4] Forår
    [5] Forår
    [6] Sommer
    [7] Sommer
    [8] Sommer
    [9] Efterår
    [10] Efterår
    [11] Efterår
   *[12] Vinter
} { $year }
new-headcount = Hvor mange er I i dag?
new-headcount-hint = Tæl kun dem, der skal svare. Du kan rette tallet senere.
new-headcount-missing = Skriv et tal fra 1 til { $most }.
new-protection = Hvordan skal svarene vises?
new-protected = Beskyttet
new-protected-detail = En gruppe vises kun, når mindst { $threshold } i den har svaret.
new-open = Åben samtale
new-open-detail = Alle grupper vises, også en gruppe med kun én. Alle skal være enige om det.
new-protection-lasts = Det kan ikke ændres, når målingen er i gang.
new-too-few = Beskyttet kræver mindst { $minimum }, der svarer. Er I færre, kan I vælge åben samtale.
new-more = Flere valg
new-threshold = Så stor skal en gruppe være for at blive vist
new-threshold-hint = Fra { $least } til { $most }. Et højt tal skjuler den enkelte bedre.
new-threshold-missing = Skriv et tal fra { $least } til { $most }.
new-server = Hvilken server bruger I?
new-server-hint = For eksempel samson.example.
new-server-missing = Skriv adressen til serveren.
new-start = Lav invitationen
new-starting = Laver invitationen …

# Buttons beside a number.
number-fewer = Én færre
number-more = Én mere

# The invitation, and how far the round is.
invite-title = Scan med kameraet på telefonen
invite-place = { $name } · { $title }
invite-note = Ingen app at hente. Ingen konto.
invite-code = QR-kode med linket til målingen
invite-share = Del linket
invite-share-text = Vær med i målingen for { $name }.
invite-copied = Linket er kopieret
invite-not-copied = Det lykkedes ikke at kopiere. Markér linket herunder, og kopiér det selv.
invite-show-link = Vis linket
invite-not-yet-there = Andre kan være med, så snart denne telefon har fået kontakt til serveren.
invite-there = Andre kan være med. Denne telefon har fået kontakt til serveren.
invite-token = Koden til denne server
invite-token-give = Prøv med koden
invite-count = { $submitted } af { $headcount } har svaret
invite-headcount = Til stede i dag
invite-answer-too = Jeg vil også svare
invite-own-answers = Til mine svar
invite-all-answered = Alle har svaret. Profilen er på vej.

# Closing without the missing ones.
close-without = Afslut uden dem, der mangler
close-question = Vil du afslutte nu?
close-explanation = { $submitted ->
    [one] Én har svaret
   *[other] { $submitted } har svaret
}, og { $missing ->
    [one] én mangler
   *[other] { $missing } mangler
}. Alle får profilen at se med det samme. Bagefter kan ingen sende svar ind.
close-yes = Afslut, og vis profilen
close-no = Vent på dem, der mangler
close-on-its-way = Afslutter. Profilen kommer, når telefonen har fået kontakt til serveren.
close-count-changed = Der kom et svar mere i samme øjeblik. Derfor er målingen stadig åben.
close-too-few = { $submitted ->
    [0] Ingen har svaret endnu
    [one] Én har svaret
   *[other] { $submitted } har svaret
}. Til en profil skal mindst { $minimum ->
    [one] én have svaret
   *[other] { $minimum } have svaret
}.

# Paper forms that the facilitator enters.
forms-open = Papirskemaer
forms-title = Papirskemaer
forms-form = Papirskema
forms-count = { $count ->
    [0] Ingen papirskemaer er tastet ind endnu.
    [one] Ét papirskema er tastet ind.
   *[other] { $count } papirskemaer er tastet ind.
}
forms-entered = Skemaet er tastet ind
forms-code = Skriv denne kode på arket. Med koden kan skemaet tages ud igen.
forms-waiting = { $count ->
    [one] Ét skema er
   *[other] { $count } skemaer er
} låst her og sendes, når telefonen får forbindelse.
forms-received = Serveren har alle skemaer fra denne telefon.
forms-you-see-title = Du ser svarene på arket.
forms-you-see = Sig dem ikke til nogen. Alle kan se, hvor mange svar der var på papir.
forms-next = Tast et skema ind
forms-group = Hvilken gruppe er der sat kryds ved på skemaet?
forms-begin = Tast skemaet ind
forms-begun = Du er begyndt at taste et skema ind.
forms-go-on = Fortsæt med skemaet
forms-drop = Smid skemaet væk
forms-drop-question = Vil du smide dette skema væk?
forms-drop-explanation = Det, du har tastet ind af det, bliver slettet. Arket kan tastes ind igen.
forms-drop-yes = Smid det væk
forms-drop-no = Behold det
forms-closed = Målingen er afsluttet. Der kan ikke tastes flere skemaer ind.
forms-blank = Print et skema til hver af dem, der hellere vil svare på papir. Du taster svarene ind her bagefter.
forms-blank-open = Se skemaet til print

# Before going where there is no connection.
ready-open = Er vi klar?
ready-title = Er vi klar?
ready-lead = Se på dette, før I tager derhen, hvor der ikke er net.
ready-looking = Ser efter …
ready-scan = Prøv kameraet
ready-again = Se en gang til
ready-test-title = Læser kameraet koder?
ready-test = Åbn { $address } på en anden telefon eller en computer. Der står en prøvekode. Tryk så på ”{ ready-scan }” her.
test-code-open = Vis en prøvekode
test-code-title = Prøvekode
test-code-how = Tryk på ”{ ready-scan }” på tovholderens telefon, og hold den over koden. Koden indeholder ingenting.
test-code-label = Prøvekode, som kameraet kan læse
ready-hints = Oplad telefonerne. Åbn invitationen én gang på hver telefon, mens I har net. Tag gerne nogle skemaer med på papir.
ready-app-good-title = Appen er gemt
ready-app-good = Den åbner uden net.
ready-app-bad-title = Appen er ikke gemt endnu
ready-app-bad = Indlæs siden igen, mens du har net. På en lokal central skal centralen være tændt.
ready-records-good-title = Svarene bliver liggende
ready-records-good = Browseren sletter dem ikke for at få plads.
ready-records-bad-title = Browseren kan slette det, der er gemt
ready-records-bad = Læg Samson på hjemmeskærmen, eller brug appen, mens mødet varer.
ready-records-bad-apart = Fortsæt i denne browser. På iPhone åbner et ikon på hjemmeskærmen en tom app. Under ”Værktøj til tovholderen” kan du lave en kode til en ny telefon. Pas godt på den.
ready-server-good-title = Vi kan nå serveren
ready-server-good = Svarene kan sendes herfra nu.
ready-server-bad-title = Vi kan ikke nå serveren
ready-server-bad = Det går fint. Svarene venter på telefonerne.
ready-carry-good-title = Svar kan afleveres uden net
ready-carry-good = De, der åbner invitationen, kan aflevere med koder.
ready-carry-bad-title = Svar kan ikke afleveres med koder endnu
ready-carry-bad = Denne telefon skal have kontakt til serveren én gang først. Vis så invitationen igen. Indtil da ligger svarene trygt på hver telefon.
ready-room-good-title = Der er god plads
ready-room-good = Telefonen har plads til målingen og rapporten.
ready-room-bad-title = Der er lidt plads
ready-room-bad = Slet noget, du ikke har brug for, så målingen og rapporten får plads.
ready-battery-good-title = Batteriet holder
ready-battery-good = Der er strøm nok til mødet.
ready-battery-bad-title = Der er lidt strøm
ready-battery-bad = Oplad telefonen, eller tag en oplader med.
