# Words used on many screens: buttons, navigation, where the answers are safe.

# The first screen, which shows while the app is on its way (also as plain HTML, before the app is there).
app-name = Samson
start-page-title = Samson
start-heading = Snakk sammen om samarbeidet
start-lead = Alle svarer på sin egen telefon. Når alle er ferdige, ser dere hele bildet sammen.
start-getting-ready = Gjør klar …
start-again = Prøv igjen
start-not-loaded = Samson kom ikke helt fram. Sjekk at du har nett, og prøv igjen.
start-too-old = Denne nettleseren er for gammel. Bruk en nyere nettleser eller en annen telefon.
start-needs-javascript = Samson trenger JavaScript. Slå det på, og last siden på nytt.

# Getting about.
back = Tilbake
to-home = Til forsiden
language-label = Språk
language-missing-title = { $language } er ikke hentet
language-missing = Språket kommer når du har nett. Til da bruker vi dette språket.
language-not-reviewed = En maskin har oversatt disse tekstene. Ingen som har språket som morsmål, har lest dem ennå.
home-start = Start en måling
home-join = Bli med
home-link = Lenken til målingen
home-link-hint = Skann helst QR-koden med kameraet. Du kan også lime inn lenken her.
home-follow = Åpne målingen
home-restore = Hent fra en sikkerhetskopi
home-about = Hva skjer med svarene?
home-count = { $done } av { $all } har svart
home-go-on = Svar videre
home-see-round = Se hvordan det går
home-see-invitation = Se invitasjonen
home-see-profile = Se profilen

# The sides that people belong to.
group-municipality = Kommunen
group-enterprise = Sosial entreprenør
group-volunteer = Frivillig
group-citizen = Innbygger eller bruker
group-other = Andre

# Where the answers are.
answers-opening = Henter svarene dine …
answers-here = Lagret på denne telefonen
answers-on-their-way = Lagret her. Sendes når telefonen får kontakt.
answers-received = Svarene dine er mottatt
answers-being-withdrawn = Trukket tilbake her. Sentralen får vite det snart.
answers-withdrawn = Trukket tilbake. Svarene er bare på denne telefonen.
answers-refused = Svarene ble ikke tatt imot
answers-revealing = Alle er ferdige. Profilen er på vei.
answers-profile = Profilen er klar
other-tab = Denne målingen er åpen i en annen fane også. Det siste du svarer, gjelder.

# What was not taken of those who answered on this phone before.
returned-title = Tidligere svar fra denne telefonen teller ikke: { $code }
returned-too-late = Målingen ble avsluttet før de kom fram. De ligger låst på telefonen. Si fra til den som leder målingen.
returned-taken-out = Den som leder målingen, har tatt dem ut.
returned-refused = Serveren tok dem ikke imot. De ligger låst på telefonen. Si fra til den som leder målingen.
returned-other-rules = Målingen har fått andre regler enn dem som ble godtatt. Svarene er ikke sendt, og ligger låst på telefonen. Si fra til den som leder målingen.
returned-send = Send dem igjen
returned-drop = Slett dem fra telefonen
returned-drop-question = Vil du slette disse svarene?
returned-drop-explanation = De teller ikke, og kan ikke sendes mer.
returned-drop-yes = Slett dem
returned-drop-no = Behold dem

# When a screen cannot show what it is for.
storage-problem-title = Telefonen lagrer ikke nå
storage-lost-title = Nettleseren har mistet det som lå her
storage-lost = Det Samson lagret på denne telefonen, er borte. Svar du har sendt, er fortsatt med. Var du ikke ferdig? Åpne lenken på nytt, og svar en gang til.
stranded-heading = Dette kan vi ikke vise
nowhere-heading = Her er det ingenting
nowhere-words = Adressen fører ikke til noe i Samson. Ingen av svarene dine er borte.
elsewhere-offline = Resten av Samson kommer så snart telefonen får kontakt. Svarene dine er lagret her.

# What happens with the answers, at length.
about-page-title = Hva skjer med svarene? – Samson
about-heading = Hva skjer med svarene?
about-lead = Samson er laget for å snakke sammen. Tallene er en start på praten, ikke en dom.
about-where-title = Hvor er svarene mine?
about-where = Først bare på telefonen din. Hvert svar lagres med en gang. Når du sender, låses svarene på telefonen. Serveren tar vare på dem, men kan ikke lese dem. Bare de som har invitasjonen, kan låse opp.
about-who-sees-title = Hvem ser hva jeg svarer?
about-who-sees = Før alle er ferdige, ser ingen noe annet enn hvor mange som har svart. Det gjelder også den som leder målingen. Etterpå ser alle det samme bildet.
about-mixed-title = Hvordan blandes svarene?
about-mixed = Hvert svar sendes for seg. Alle svarene legges i én bunke og stokkes. Ingen kan se hvilke svar som hører sammen. Telefonen din sjekker at dine svar er med.
about-groups-title = Vises gruppen min?
about-groups = Bare når mange nok i gruppen har svart. Grensen er satt før første svar og kan ikke endres. I en åpen samtale vises alle grupper, også en gruppe med bare én.
about-limits-title = Hva kan vi ikke love?
about-limits = Svarene er fortrolige. I en liten gruppe kan noen likevel gjette hvem som mener hva. Ideer og kommentarer vises uten navn, men måten du skriver på, kan kjennes igjen. Skriv derfor ikke navn eller noe som peker på én person. Den som kan låse opp telefonen din, kan se svarene dine.
about-undo-title = Kan jeg ombestemme meg?
about-undo = Ja. Du kan endre eller trekke svarene helt til profilen vises. Etterpå ligger de i bunken, og ingen kan finne dem igjen.
