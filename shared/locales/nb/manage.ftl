# What a facilitator may need beside the invitation.

manage-title = Verktøy
manage-open = Verktøy for deg som leder
manage-on-its-way = Sendes når telefonen når serveren.
manage-done = Serveren har gjort det du ba om.
manage-not-done = Det ble ikke gjort
manage-already-shown = Svaret har vært vist i en profil. Det kan ikke tas ut mer.
manage-still-open = Målingen er allerede åpen.
manage-not-facilitator = Denne telefonen leder ikke målingen lenger.
manage-refused = Serveren sa nei til dette. Ingenting er endret.

# Another round of the same collaboration.
manage-again-title = Mål en gang til
manage-again = En ny måling i det samme samarbeidet viser hva som har endret seg.
manage-again-start = Start en ny måling

# Letting late answers in.
reopen = Åpne målingen igjen
reopen-title = Noen kom for sent
reopen-lead = Du kan åpne målingen igjen. Nye svar vises først når det er minst { $minimum ->
    [one] ett nytt
   *[other] { $minimum } nye
}. Ellers kunne noen regne ut hva én person svarte.
reopen-headcount = Hvor mange er dere i alt?
reopen-headcount-hint = { $submitted ->
    [one] Ett svar er
   *[other] { $submitted } svar er
} allerede med.
reopen-question = Vil du åpne målingen igjen?
reopen-explanation = De som kom for sent, kan sende svarene sine. Alle beholder profilen de har. En ny profil kommer når alle har svart.
reopen-yes = Åpne igjen
reopen-no = La den være lukket

# Taking a response out.
remove = Ta ut svaret
remove-title = Ta ut et svar
remove-lead = Har noen svart to ganger, eller svart feil? De finner en kode på skjermen sin. Be dem lese den høyt.
remove-code = Koden
remove-code-hint = For eksempel 7QK2-M9XA.
remove-code-wrong = En kode har åtte bokstaver og tall. Se på den en gang til.
remove-question = Vil du ta ut svaret?
remove-explanation = Svaret slettes på serveren. Den som ga det, kan ikke sende flere svar i denne målingen fra samme telefon.
remove-yes = Ta det ut
remove-no = La det være med

# Another invitation, when the link has come into wrong hands.
rotate = Bytt invitasjonen
rotate-title = Har lenken kommet på avveie?
rotate-lead = Du kan bytte den ut med en ny.
rotate-question = Vil du bytte invitasjonen?
rotate-explanation = Alle gamle lenker og koder slutter å virke med en gang. Det gjelder også koder for flere ledere. Alle må få den nye lenken av deg. Svar som er sendt, blir med. Svar som ikke er sendt, blir liggende på telefonene. Er en måling i gang, kan profilen vise færre grupper.
rotate-yes = Bytt den
rotate-no = Behold den vi har
rotate-on-its-way = Invitasjonen byttes når telefonen når serveren.
rotate-done = Invitasjonen er byttet. Alle trenger den nye.
rotate-show = Vis den nye invitasjonen

# Another facilitator, or a new phone.
leaders-title = Flere som leder, eller ny telefon
leaders-lead = Lag en kode som gjør en telefon til leder av samarbeidet. Den du har nå, leder også videre.
leaders-make = Lag en kode
leaders-code = QR-kode som gjør en telefon til leder
leaders-scan = Skann koden med telefonen som skal lede. Du kan også ta vare på den i tilfelle telefonen din blir borte.
leaders-secret = Den som har koden, kan gjøre alt du kan. Vis den bare til den som skal lede.
leaders-afterwards = Arket fører til { $server }. Der finner dere alt når sentralen er borte.
leaders-show-link = Vis lenken
lead-title = Led målinger – Samson
lead-heading = Vil du lede { $name }?
lead-can = Telefonen din kan åpne og avslutte målinger, ta ut svar og slette samarbeidet.
lead-cannot = Du ser ikke hva noen har svart, like lite som før.
lead-take = Ja, denne telefonen leder

# The end.
delete = Slett samarbeidet
delete-title = Slett alt
delete-lead = Når arbeidet er over, kan du slette det for godt.
delete-question = Vil du slette hele samarbeidet?
delete-explanation = Alle målinger, svar og profiler slettes på serveren og på denne telefonen. Det kan ikke angres. Andre telefoner beholder det de har vist.
delete-yes = Slett alt for godt
delete-no = Behold alt
delete-on-its-way = Slettes når telefonen når serveren.
forget = Fjern fra denne telefonen
forget-question = Vil du fjerne samarbeidet fra denne telefonen?
forget-explanation = Telefonen kan ikke slette noe på serveren uten den nye lenken. Kanskje har en annen som leder, slettet alt der. Her på telefonen blir alt borte for godt.
forget-yes = Fjern det herfra

# What the author of a response can read aloud.
receipt-title = Skal svaret ditt tas ut?
receipt-words = Les denne koden høyt for den som leder målingen.
