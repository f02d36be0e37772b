# What people read when something was refused or did not work.

# Invitations.
problem-link-damaged = Lenken er ikke hel. Skann QR-koden igjen, eller be om en ny lenke.
problem-link-newer = Invitasjonen er laget med en nyere Samson. Last siden på nytt, og prøv igjen.

# Storage on this device.
problem-storage-refused = Nettleseren vil ikke lagre noe her. Bruk et vanlig vindu, ikke et privat. Ellers blir svarene borte når du lukker siden.
problem-storage-full = Telefonen er full. Det du svarte før, er trygt. Slett noe annet på telefonen, og prøv igjen.
problem-storage-newer = En nyere Samson har brukt lageret her. Ingenting er borte. Lukk de andre fanene, og last siden på nytt.
problem-storage-failed = Det siste ble ikke lagret. Det du svarte før, er trygt. Prøv en gang til.

# The work on this device.
problem-damaged = Noe som kom fram, er skadet. Svarene dine er trygge. Last siden på nytt, og prøv igjen.
problem-newer = Dette er laget med en nyere Samson. Svarene dine er trygge. Last siden på nytt for å få den nyeste.
problem-incomplete = Du må si hvor viktig hver verdi er, før du kan sende.
problem-too-large = Teksten er for lang. Det du skrev før, er lagret. Gjør den litt kortere.
problem-commons-full = Det er ikke plass til mer i det dere skriver sammen. Alt som står der, er trygt. Lag en rapport, og fortsett i et nytt samarbeid.
problem-too-few = Profilen trenger minst { $minimum } svar. Vent til flere har svart.
problem-interrupted = Noe ble avbrutt. Svarene dine er trygge. Prøv igjen.

# Papers.
problem-no-press = Det som lager papirer, er ikke på telefonen ennå, og kunne ikke hentes. Ingenting er borte. Prøv igjen når du har dekning.
problem-not-printed = Filen ble ikke laget. Ingenting er borte. Si fra til den som driver serveren.

# What a server or hub said.
problem-unauthorised = Serveren kjenner ikke invitasjonen ennå. Svarene ligger trygt her. Samson prøver igjen av seg selv.
problem-round-not-open = Målingen er ikke åpnet på serveren ennå. Svarene ligger trygt her. Samson prøver igjen av seg selv.
problem-already-revealed = Målingen ble avsluttet før svarene dine kom fram. De ligger fortsatt på telefonen.
problem-count-changed = Det kom et svar til i samme øyeblikk. Se på det nye tallet, og prøv igjen.
problem-removed = Den som leder målingen, har tatt ut svaret ditt. Svarene ligger fortsatt på telefonen.
problem-unknown-response = Ingen svar i målingen har denne koden. Se på koden en gang til.
problem-ambiguous-code = Flere svar har denne koden. Ingen av dem er tatt ut.
problem-creation-token = Her kan bare noen lage samarbeid. Spør den som driver serveren, om koden.
problem-server-full = Serveren er full. Svarene ligger trygt på telefonen. Samson prøver igjen av seg selv.
problem-refused = Serveren tok ikke imot dette. Svarene ligger trygt på telefonen. Si fra til den som leder målingen.

# Rounds.
problem-unknown-round = Denne målingen finnes ikke på telefonen. Skann QR-koden igjen for å bli med.
problem-turn-over = Det er en annen som svarer på denne telefonen nå. Dette svaret ble ikke lagret.
problem-protection-changed = Målingen har fått andre regler enn dem du sa ja til. Ingenting er sendt. Snakk med den som leder målingen.

# Backups.
problem-no-backup = Denne filen er ikke en sikkerhetskopi fra Samson.
problem-backup-damaged = Sikkerhetskopien er skadet. Prøv å hente filen på nytt der den ligger.
problem-backup-newer = Sikkerhetskopien er laget av en nyere Samson. Oppdater appen først.
problem-backup-password = Passordet passer ikke til denne sikkerhetskopien.
problem-backup-known = Dette samarbeidet er allerede på denne telefonen. Ingenting er endret.
problem-backup-elsewhere = Dette samarbeidet hører til { $server }. Åpne Samson der, og hent kopien der.
problem-no-export = Denne filen er ikke en fil med alt fra Samson, eller den er endret.
problem-export-newer = Filen er laget av en nyere Samson. Oppdater appen først.
problem-file-damaged = Filen er skadet. Hent den på nytt der den ligger, eller be om en ny.

# Handing over.
problem-parcel-foreign = Dette er ikke svar fra Samson. Skann kodene på skjermen til den som leverer.
problem-parcel-newer = Svarene er laget med en nyere Samson. Last siden på nytt her, og prøv igjen.
problem-parcel-damaged = Noe ble lest feil. Hold telefonen stille, så begynner det på nytt av seg selv.
problem-parcel-collaboration = Disse svarene hører til et annet samarbeid. De ble ikke tatt imot.
problem-parcel-round = Disse svarene hører til en måling som ikke er på telefonen. De ble ikke tatt imot.
problem-parcel-elsewhere = Disse svarene er låst for en annen server. De ble ikke tatt imot.
problem-profile-foreign = Dette er ikke en profil fra Samson. Skann kodene på skjermen til tilretteleggeren.
problem-profile-newer = Profilen er laget med en nyere Samson. Last siden på nytt når du har nett, og prøv igjen.
problem-profile-collaboration = Denne profilen hører til et annet samarbeid. Den ble ikke åpnet.
problem-profile-round = Denne profilen er fra en annen måling. Be tilretteleggeren vise den dere nettopp svarte på.
problem-profile-forged = Denne profilen er ikke fra en tilrettelegger som telefonen kjenner. Den ble ikke åpnet.
problem-profile-key = Denne profilen er låst med en annen invitasjon. Skann den nyeste invitasjonen først.
problem-profile-not-answers = Dette er profilen, ikke svar. Her tar du imot svar.
problem-answers-not-profile = Dette er svar fra en deltaker, ikke profilen. De ble ikke tatt imot.
problem-answers-first = Send dine egne svar først. Da kan du se profilen.
problem-nothing-waits = Det er ingen svar som venter på å bli levert.
problem-unknown-place = Telefonen har aldri hatt kontakt med serveren. Derfor kan den ikke låse svarene for den. Skann invitasjonen på nytt hos en som har hatt kontakt. Svarene ligger trygt her og sendes når det går.
problem-camera-missing = Vi finner ikke noe kamera her. Be om svarene som en fil.
problem-camera-unprotected = Nettleseren viser kameraet bare på sikre sider, og denne er ikke det. Be om svarene som en fil.
problem-camera-refused = Samson får ikke bruke kameraet. Gi lov i innstillingene til nettleseren, eller be om svarene som en fil.
problem-camera-taken = En annen app bruker kameraet. Lukk den, og prøv igjen.
problem-camera-reader = Det som leser koder, er ikke på telefonen ennå. Prøv igjen når du har dekning, eller be om en fil i stedet.

# This device as a hub.
problem-hub-impossible = Nettleseren kan ikke være sentral. Bruk appen for datamaskiner.
problem-hub-port = Et annet program bruker porten. Lukk det, eller prøv med en annen port.
problem-hub-listen = Maskinen lar ikke Samson ta imot andre. Prøv med en annen port, eller spør den som har ansvar for maskinen.
problem-hub-address = Adressen til serveren er ikke riktig. Se på den en gang til.
problem-hub-in-use = Samson er åpen i et annet vindu, og er sentral der. Lukk det andre vinduet først.
problem-hub-storage = Samson får ikke lagre på denne maskinen. Se etter om du har lov til å skrive i mappen.
problem-hub-full = Maskinen er full. Det som er lagret, er trygt. Slett noe annet, og prøv igjen.
problem-hub-newer = En nyere Samson har vært sentral her. Ingenting er borte. Oppdater appen.
problem-hub-damaged = Det sentralen har lagret, er skadet. Telefonene har svarene sine. Spør den som har ansvar for maskinen.
problem-hub-failed = Sentralen kom ikke i gang. Ingenting er borte. Prøv en gang til.
problem-not-at-hub = Sentralen kjenner ikke samarbeidet. Gi sentralen samme server som samarbeidet, og prøv igjen mens du har nett.
problem-not-at-server = Serveren har ikke samarbeidet ennå, eller det er ikke nett. Målingen blir på sentralen. Prøv igjen senere.

# Numbers and days that somebody types.
problem-no-number = Skriv et tall her, for eksempel 12 eller 12,5.
problem-number-two-readings = Tallet kan leses på to måter. Skriv det uten tegn mellom tusener.
problem-number-too-fine = Tallet har for mange desimaler. Bruk høyst seks.
problem-number-too-large = Tallet er for stort til å lagres.
problem-no-day = Velg en dato som finnes.
