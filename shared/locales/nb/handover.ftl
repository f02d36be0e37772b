# Overlevering: svar fra en telefon til en annen, uten nett. Og hvor svarene er trygge.

# Hvor svarene er.
safe-in = { $count ->
    [one] Trygt på ett sted: { $places }
   *[other] Trygt på { $count } steder: { $places }
}
place-phone = denne telefonen
place-facilitator = tilretteleggeren
place-hub = sentralen
place-server = serveren
place-server-or-hub = serveren eller sentralen

# Deltakeren viser koder.
hand-over-open = Lever til tilretteleggeren
hand-over-title = Lever svarene
hand-over-preparing = Gjør svarene klare …
hand-over-how = Tilretteleggeren trykker «Skann svar» og holder telefonen sin over denne koden. Dere trenger ikke nett. Svarene er låst på veien.
hand-over-code = Koder med svarene dine. De skifter hele tiden.
hand-over-hint = Skru opp lyset på skjermen. Hold telefonene stille, et par håndsbredder fra hverandre.
hand-over-pause = Stopp kodene
hand-over-number = Kode { $number }
hand-over-next = Neste kode
hand-over-run = La kodene gå
hand-over-compare-title = Viser den andre telefonen denne koden?
hand-over-compare = Da har svarene kommet over.
hand-over-same = Ja, det er samme kode
hand-over-done-title = Tilretteleggeren har svarene dine
hand-over-done = De blir levert når den telefonen får kontakt. Denne telefonen sender også selv hvis den får kontakt.
hand-over-to-waiting = Ferdig
hand-over-again = Vis kodene en gang til
hand-over-wait = Tilbake
hand-over-as-file = Lever som fil
hand-over-file-hint = Hvis den andre telefonen ikke kan skanne, kan du dele en fil med den.

# Tilretteleggeren skanner.
collect-open = Skann svar
collect-title = Skann svar
collect-how = Den som ikke har kontakt, trykker «Lever til tilretteleggeren» på sin telefon. Hold kameraet over kodene til det kommer en kvittering.
collect-picture = Det kameraet ser
collect-opening = Åpner kameraet …
collect-looking = Ser etter koder …
collect-reading = Leser svar: { $seen } av omtrent { $needed } koder
collect-try-again = Prøv kameraet igjen
collect-taken = Svarene er tatt imot
collect-taken-again = Disse svarene har du allerede
collect-test-title = Kameraet leser koder
collect-test = Dette var prøvekoden. Ingenting ble tatt imot.
collect-compare = Vis denne koden til den som leverte. Den skal være lik på begge telefonene.
collect-count = { $count ->
    [one] Denne telefonen har tatt imot ett svar
   *[other] Denne telefonen har tatt imot { $count } svar
}
collect-waiting = { $count ->
    [one] Ett svar leveres når telefonen får kontakt
   *[other] { $count } svar leveres når telefonen får kontakt
}
collect-delivered = { $count ->
    [one] Ett svar er levert
   *[other] { $count } svar er levert
}
collect-refused = { $count ->
    [one] Ett svar kom ikke med
   *[other] { $count } svar kom ikke med
}. Målingen var kanskje avsluttet. Svarene ligger fortsatt her. Du kan åpne målingen igjen og prøve en gang til.
collect-again = Lever en gang til
collect-file-title = Fikk du svarene som en fil?
collect-file-about = Da kan du åpne filen her.
collect-file = Åpne en fil med svar

# After the reveal: the facilitator shows the profile as codes, for phones without a connection.
profile-code-open = Vis profilen som kode, for dem uten nett
profile-code-title = Vis profilen som kode
profile-code-preparing = Gjør profilen klar …
profile-code-how = Den som ikke har nett, trykker «Skann profilen» på sin telefon og holder den over denne koden. Profilen er låst på veien.
profile-code-label = Koder med profilen. De skifter hele tiden.
# Before a short code such as 7QK2-M9XA, which the other phone may show too.
profile-code-compare = Spør den andre telefonen etter en kode? Den skal være denne:
profile-code-as-file = Del profilen som fil

# A phone without a connection scans it.
scan-profile-open = Skann profilen fra telefonen til tilretteleggeren
scan-profile-title = Skann profilen
scan-profile-how = Tilretteleggeren åpner profilen og trykker «Vis profilen som kode». Hold kameraet over kodene til profilen kommer.
scan-profile-reading = Leser profilen: { $seen } av omtrent { $needed } koder
scan-profile-file-title = Fikk du profilen som en fil?
scan-profile-file = Åpne en fil med en profil

# On the profile, until this phone has heard from the server itself.
profile-by-code-title = Fra telefonen til tilretteleggeren
profile-by-code = Profilen kom som kode. Den blir sjekket når telefonen får nett.
# Before a short code such as 7QK2-M9XA.
profile-by-code-unknown = Telefonen kjenner ikke tilretteleggeren ennå. Se på den andre telefonen: Den skal vise samme kode.

# At a hub: where everything is found afterwards.
afterwards-title = Etter møtet
afterwards = Her er dere på en lokal sentral. Etterpå finner dere alt på { $server }. Da må sentralen ha vært på nett.
afterwards-by-itself = Denne appen går videre der av seg selv når sentralen er borte.
afterwards-answered = Svarene dine er med derfra også. Ikke svar en gang til der.
afterwards-take-along = Vil du ta med alt fra denne telefonen? Lag en sikkerhetskopi her, og hent den der.
afterwards-open = Åpne invitasjonen der
afterwards-show = Vis kode og lenke
afterwards-code = QR-kode som fører til samme invitasjon på serveren
