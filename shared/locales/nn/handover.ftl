# Machine-made, not yet reviewed by a native speaker.
# Hand-over: answers from one phone to another, with no network. And where answers are safe.

# Where the answers are.
safe-in = { $count ->
    [one] Trygt på éin stad: { $places }
   *[other] Trygt på { $count } stader: { $places }
}
place-phone = denne telefonen
place-facilitator = tilretteleggaren
place-hub = sentralen
place-server = serveren
place-server-or-hub = serveren eller sentralen

# The participant shows codes.
hand-over-open = Lever til tilretteleggaren
hand-over-title = Lever svara
hand-over-preparing = Gjer svara klare …
hand-over-how = Tilretteleggaren trykker «Skann svar» og held telefonen sin over denne koden. De treng ikkje nett. Svara er låste på vegen.
hand-over-code = Kodar med svara dine. Dei skiftar heile tida.
hand-over-hint = Skru opp lyset på skjermen. Hald telefonane stille, eit par handsbreidder frå kvarandre.
hand-over-pause = Stopp kodane
hand-over-number = Kode { $number }
hand-over-next = Neste kode
hand-over-run = La kodane gå
hand-over-compare-title = Viser den andre telefonen denne koden?
hand-over-compare = Då har svara kome over.
hand-over-same = Ja, det er same kode
hand-over-done-title = Tilretteleggaren har svara dine
hand-over-done = Dei blir leverte når den telefonen får kontakt. Denne telefonen sender også sjølv om han får kontakt.
hand-over-to-waiting = Ferdig
hand-over-again = Vis kodane ein gong til
hand-over-wait = Tilbake
hand-over-as-file = Lever som fil
hand-over-file-hint = Kan ikkje den andre telefonen skanne? Då kan du dele ei fil med han.

# The facilitator scans.
collect-open = Skann svar
collect-title = Skann svar
collect-how = Den som ikkje har kontakt, trykker «Lever til tilretteleggaren» på sin telefon. Hald kameraet over kodane til det kjem ei kvittering.
collect-picture = Det kameraet ser
collect-opening = Opnar kameraet …
collect-looking = Ser etter kodar …
collect-reading = Les svar: { $seen } av om lag { $needed } kodar
collect-try-again = Prøv kameraet igjen
collect-taken = Svara er tekne imot
collect-taken-again = Desse svara har du allereie
collect-test-title = Kameraet les kodar
collect-test = Dette var prøvekoden. Ingenting blei teke imot.
collect-compare = Vis denne koden til den som leverte. Han skal vere lik på begge telefonane.
collect-count = { $count ->
    [one] Denne telefonen har teke imot eitt svar
   *[other] Denne telefonen har teke imot { $count } svar
}
collect-waiting = { $count ->
    [one] Eitt svar blir levert når telefonen får kontakt
   *[other] { $count } svar blir leverte når telefonen får kontakt
}
collect-delivered = { $count ->
    [one] Eitt svar er levert
   *[other] { $count } svar er leverte
}
collect-refused = { $count ->
    [one] Eitt svar kom ikkje med
   *[other] { $count } svar kom ikkje med
}. Målinga var kanskje avslutta. Svara ligg framleis her. Du kan opne målinga igjen og prøve ein gong til.
collect-again = Lever ein gong til
collect-file-title = Fekk du svara som ei fil?
collect-file-about = Då kan du opne fila her.
collect-file = Opne ei fil med svar

# After the reveal: the facilitator shows the profile as codes, for phones without a connection.
profile-code-open = Vis profilen som kode, for dei utan nett
profile-code-title = Vis profilen som kode
profile-code-preparing = Gjer profilen klar …
profile-code-how = Den som ikkje har nett, trykkjer «Skann profilen» på telefonen sin og held han over denne koden. Profilen er låst på vegen.
profile-code-label = Kodar med profilen. Dei skiftar heile tida.
# Before a short code such as 7QK2-M9XA, which the other phone may show too.
profile-code-compare = Spør den andre telefonen etter ein kode? Han skal vere denne:
profile-code-as-file = Del profilen som fil

# A phone without a connection scans it.
scan-profile-open = Skann profilen frå telefonen til tilretteleggjaren
scan-profile-title = Skann profilen
scan-profile-how = Tilretteleggjaren opnar profilen og trykkjer «Vis profilen som kode». Hald kameraet over kodane til profilen kjem.
scan-profile-reading = Les profilen: { $seen } av omtrent { $needed } kodar
scan-profile-file-title = Fekk du profilen som ei fil?
scan-profile-file = Opne ei fil med ein profil

# On the profile, until this phone has heard from the server itself.
profile-by-code-title = Frå telefonen til tilretteleggjaren
profile-by-code = Profilen kom som kode. Han blir sjekka når telefonen får nett.
# Before a short code such as 7QK2-M9XA.
profile-by-code-unknown = Telefonen kjenner ikkje tilretteleggjaren enno. Sjå på den andre telefonen: Han skal vise same koden.

# At a hub: where everything is found afterwards.
afterwards-title = Etter møtet
afterwards = Her er de på ein lokal sentral. Etterpå finn de alt på { $server }. Då må sentralen ha vore på nett.
afterwards-by-itself = Denne appen går vidare der av seg sjølv når sentralen er borte.
afterwards-answered = Svara dine er med derfrå òg. Ikkje svar ein gong til der.
afterwards-take-along = Vil du ta med alt frå denne telefonen? Lag ein tryggingskopi her, og hent han der.
afterwards-open = Opne invitasjonen der
afterwards-show = Vis kode og lenkje
afterwards-code = QR-kode som fører til same invitasjon på serveren
