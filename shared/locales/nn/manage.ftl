# Machine-made, not yet reviewed by a native speaker.
# What a facilitator may need beside the invitation.

manage-title = Verktøy
manage-open = Verktøy for deg som leier
manage-on-its-way = Blir sendt når telefonen når serveren.
manage-done = Serveren har gjort det du bad om.
manage-not-done = Det blei ikkje gjort
manage-already-shown = Svaret har vore vist i ein profil. Det kan ikkje takast ut lenger.
manage-still-open = Målinga er allereie open.
manage-not-facilitator = Denne telefonen leier ikkje målinga lenger.
manage-refused = Serveren sa nei til dette. Ingenting er endra.

# Another round of the same collaboration.
manage-again-title = Mål ein gong til
manage-again = Ei ny måling i det same samarbeidet viser kva som har endra seg.
manage-again-start = Start ei ny måling

# Letting late answers in.
reopen = Opne målinga igjen
reopen-title = Nokon kom for seint
reopen-lead = Du kan opne målinga igjen. Nye svar blir viste først når det er minst { $minimum ->
    [one] eitt nytt
   *[other] { $minimum } nye
}. Elles kunne nokon rekne ut kva éin person svarte.
reopen-headcount = Kor mange er de i alt?
reopen-headcount-hint = { $submitted ->
    [one] Eitt svar er
   *[other] { $submitted } svar er
} allereie med.
reopen-question = Vil du opne målinga igjen?
reopen-explanation = Dei som kom for seint, kan sende svara sine. Alle beheld profilen dei har. Ein ny profil kjem når alle har svart.
reopen-yes = Opne igjen
reopen-no = La målinga vere lukka

# Taking a response out.
remove = Ta ut svaret
remove-title = Ta ut eit svar
remove-lead = Har nokon svart to gonger, eller svart feil? Dei finn ein kode på skjermen sin. Be dei lese koden høgt.
remove-code = Koden
remove-code-hint = Til dømes 7QK2-M9XA.
remove-code-wrong = Ein kode har åtte bokstavar og tal. Sjå på koden ein gong til.
remove-question = Vil du ta ut svaret?
remove-explanation = Svaret blir sletta på serveren. Den som gav det, kan ikkje sende fleire svar i denne målinga frå same telefon.
remove-yes = Ta det ut
remove-no = La det vere med

# Another invitation, when the link has come into wrong hands.
rotate = Byt invitasjonen
rotate-title = Har lenka hamna hos feil folk?
rotate-lead = Du kan byte lenka ut med ei ny.
rotate-question = Vil du byte invitasjonen?
rotate-explanation = Alle gamle lenker og kodar sluttar å verke med ein gong. Det gjeld også kodar for fleire leiarar. Alle må få den nye lenka av deg. Svar som er sende, blir med. Svar som ikkje er sende, blir liggande på telefonane. Er ei måling i gang, kan profilen vise færre grupper.
rotate-yes = Byt invitasjonen
rotate-no = Behald den vi har
rotate-on-its-way = Invitasjonen blir bytt når telefonen når serveren.
rotate-done = Invitasjonen er bytt. Alle treng den nye.
rotate-show = Vis den nye invitasjonen

# Another facilitator, or a new phone.
leaders-title = Fleire som leier, eller ny telefon
leaders-lead = Lag ein kode som gjer ein telefon til leiar av samarbeidet. Den du har no, leier også vidare.
leaders-make = Lag ein kode
leaders-code = QR-kode som gjer ein telefon til leiar
leaders-scan = Skann koden med telefonen som skal leie. Du kan også ta vare på koden i tilfelle telefonen din blir borte.
leaders-secret = Den som har koden, kan gjere alt du kan. Vis koden berre til den som skal leie.
leaders-afterwards = Arket fører til { $server }. Der finn de alt når sentralen er borte.
leaders-show-link = Vis lenka
lead-title = Lei målingar – Samson
lead-heading = Vil du leie { $name }?
lead-can = Telefonen din kan opne og avslutte målingar, ta ut svar og slette samarbeidet.
lead-cannot = Du ser ikkje kva nokon har svart, like lite som før.
lead-take = Ja, denne telefonen leier

# The end.
delete = Slett samarbeidet
delete-title = Slett alt
delete-lead = Når arbeidet er over, kan du slette det for godt.
delete-question = Vil du slette heile samarbeidet?
delete-explanation = Alle målingar, svar og profilar blir sletta på serveren og på denne telefonen. Det kan ikkje angrast. Andre telefonar beheld det dei har vist.
delete-yes = Slett alt for godt
delete-no = Behald alt
delete-on-its-way = Blir sletta når telefonen når serveren.
forget = Fjern frå denne telefonen
forget-question = Vil du fjerne samarbeidet frå denne telefonen?
forget-explanation = Telefonen kan ikkje slette noko på serveren utan den nye lenka. Kanskje har ein annan som leier, sletta alt der. Her på telefonen blir alt borte for godt.
forget-yes = Fjern det herifrå

# What the author of a response can read aloud.
receipt-title = Skal svaret ditt takast ut?
receipt-words = Les denne koden høgt for den som leier målinga.
