# Machine-made, not yet reviewed by a native speaker.
# What people read when something was refused or did not work.

# Invitations.
problem-link-damaged = Lenka er ikkje heil. Skann QR-koden igjen, eller be om ei ny lenke.
problem-link-newer = Invitasjonen er laga med ein nyare Samson. Last sida på nytt, og prøv igjen.

# Storage on this device.
problem-storage-refused = Nettlesaren vil ikkje lagre noko her. Bruk eit vanleg vindauge, ikkje eit privat. Elles blir svara borte når du lukkar sida.
problem-storage-full = Telefonen er full. Det du svarte før, er trygt. Slett noko anna på telefonen, og prøv igjen.
problem-storage-newer = Ein nyare Samson har brukt lageret her. Ingenting er borte. Lukk dei andre fanene, og last sida på nytt.
problem-storage-failed = Det siste blei ikkje lagra. Det du svarte før, er trygt. Prøv ein gong til.

# The work on this device.
problem-damaged = Noko som kom fram, er skadd. Svara dine er trygge. Last sida på nytt, og prøv igjen.
problem-newer = Dette er laga med ein nyare Samson. Svara dine er trygge. Last sida på nytt for å få den nyaste.
problem-incomplete = Du må seie kor viktig kvar verdi er, før du kan sende.
problem-too-large = Teksten er for lang. Det du skreiv før, er lagra. Gjer teksten litt kortare.
problem-commons-full = Det er ikkje plass til meir i det de skriv saman. Alt som står der, er trygt. Lag ein rapport, og hald fram i eit nytt samarbeid.
problem-too-few = Profilen treng minst { $minimum } svar. Vent til fleire har svart.
problem-interrupted = Noko blei avbrote. Svara dine er trygge. Prøv igjen.

# Papers.
problem-no-press = Det som lagar papir, er ikkje på telefonen enno, og kunne ikkje hentast. Ingenting er borte. Prøv igjen når du har dekning.
problem-not-printed = Fila blei ikkje laga. Ingenting er borte. Sei frå til den som driv serveren.

# What a server or hub said.
problem-unauthorised = Serveren kjenner ikkje invitasjonen enno. Svara ligg trygt her. Samson prøver igjen av seg sjølv.
problem-round-not-open = Målinga er ikkje opna på serveren enno. Svara ligg trygt her. Samson prøver igjen av seg sjølv.
problem-already-revealed = Målinga blei avslutta før svara dine kom fram. Dei ligg framleis på telefonen.
problem-count-changed = Det kom eit svar til i same augeblink. Sjå på det nye talet, og prøv igjen.
problem-removed = Den som leier målinga, har teke ut svaret ditt. Svara ligg framleis på telefonen.
problem-unknown-response = Ingen svar i målinga har denne koden. Sjå på koden ein gong til.
problem-ambiguous-code = Fleire svar har denne koden. Ingen av dei er tekne ut.
problem-creation-token = Her kan berre nokre lage samarbeid. Spør den som driv serveren, om koden.
problem-server-full = Serveren er full. Svara ligg trygt på telefonen. Samson prøver igjen av seg sjølv.
problem-refused = Serveren tok ikkje imot dette. Svara ligg trygt på telefonen. Sei frå til den som leier målinga.

# Rounds.
problem-unknown-round = Denne målinga finst ikkje på telefonen. Skann QR-koden igjen for å bli med.
problem-turn-over = Det er ein annan som svarer på denne telefonen no. Dette svaret blei ikkje lagra.
problem-protection-changed = Målinga har fått andre reglar enn dei du sa ja til. Ingenting er sendt. Snakk med den som leier målinga.

# Backups.
problem-no-backup = Denne fila er ikkje ein tryggingskopi frå Samson.
problem-backup-damaged = Tryggingskopien er skadd. Prøv å hente fila på nytt der ho ligg.
problem-backup-newer = Tryggingskopien er laga av ein nyare Samson. Oppdater appen først.
problem-backup-password = Passordet passar ikkje til denne tryggingskopien.
problem-backup-known = Dette samarbeidet er allereie på denne telefonen. Ingenting er endra.
problem-backup-elsewhere = Dette samarbeidet høyrer til { $server }. Opne Samson der, og hent kopien der.
problem-no-export = Denne fila er ikkje ei fil med alt frå Samson, eller ho er endra.
problem-export-newer = Fila er laga av ein nyare Samson. Oppdater appen først.
problem-file-damaged = Fila er skadd. Hent ho på nytt der ho ligg, eller be om ei ny.

# Handing over.
problem-parcel-foreign = Dette er ikkje svar frå Samson. Skann kodane på skjermen til den som leverer.
problem-parcel-newer = Svara er laga med ein nyare Samson. Last sida på nytt her, og prøv igjen.
problem-parcel-damaged = Noko blei lese feil. Hald telefonen stille, så byrjar det på nytt av seg sjølv.
problem-parcel-collaboration = Desse svara høyrer til eit anna samarbeid. Dei blei ikkje tekne imot.
problem-parcel-round = Desse svara høyrer til ei måling som ikkje er på telefonen. Dei blei ikkje tekne imot.
problem-parcel-elsewhere = Desse svara er låste for ein annan server. Dei blei ikkje tekne imot.
problem-profile-foreign = Dette er ikkje ein profil frå Samson. Skann kodane på skjermen til tilretteleggjaren.
problem-profile-newer = Profilen er laga med ein nyare Samson. Last sida på nytt når du har nett, og prøv igjen.
problem-profile-collaboration = Denne profilen høyrer til eit anna samarbeid. Han blei ikkje opna.
problem-profile-round = Denne profilen er frå ei anna måling. Be tilretteleggjaren vise den de nettopp svarte på.
problem-profile-forged = Denne profilen er ikkje frå ein tilretteleggjar som telefonen kjenner. Han blei ikkje opna.
problem-profile-key = Denne profilen er låst med ein annan invitasjon. Skann den nyaste invitasjonen først.
problem-profile-not-answers = Dette er profilen, ikkje svar. Her tek du imot svar.
problem-answers-not-profile = Dette er svar frå ein deltakar, ikkje profilen. Dei blei ikkje tekne imot.
problem-answers-first = Send dine eigne svar først. Då kan du sjå profilen.
problem-nothing-waits = Det er ingen svar som ventar på å bli leverte.
problem-unknown-place = Telefonen har aldri hatt kontakt med serveren. Derfor kan han ikkje låse svara for serveren. Skann invitasjonen på nytt hos ein som har hatt kontakt. Svara ligg trygt her og blir sende når det går.
problem-camera-missing = Vi finn ikkje noko kamera her. Be om svara som ei fil.
problem-camera-unprotected = Nettlesaren viser kameraet berre på sikre sider, og denne er ikkje det. Be om svara som ei fil.
problem-camera-refused = Samson får ikkje bruke kameraet. Gi lov i innstillingane til nettlesaren, eller be om svara som ei fil.
problem-camera-taken = Ein annan app bruker kameraet. Lukk han, og prøv igjen.
problem-camera-reader = Det som les kodar, er ikkje på telefonen enno. Prøv igjen når du har dekning, eller be om ei fil i staden.

# This device as a hub.
problem-hub-impossible = Nettlesaren kan ikkje vere sentral. Bruk appen for datamaskiner.
problem-hub-port = Eit anna program bruker porten. Lukk det, eller prøv med ein annan port.
problem-hub-listen = Maskina lèt ikkje Samson ta imot andre. Prøv med ein annan port, eller spør den som har ansvar for maskina.
problem-hub-address = Adressa til serveren er ikkje rett. Sjå på henne ein gong til.
problem-hub-in-use = Samson er open i eit anna vindauge, og er sentral der. Lukk det andre vindauget først.
problem-hub-storage = Samson får ikkje lagre på denne maskina. Sjå etter om du har lov til å skrive i mappa.
problem-hub-full = Maskina er full. Det som er lagra, er trygt. Slett noko anna, og prøv igjen.
problem-hub-newer = Ein nyare Samson har vore sentral her. Ingenting er borte. Oppdater appen.
problem-hub-damaged = Det sentralen har lagra, er skadd. Telefonane har svara sine. Spør den som har ansvar for maskina.
problem-hub-failed = Sentralen kom ikkje i gang. Ingenting er borte. Prøv ein gong til.
problem-not-at-hub = Sentralen kjenner ikkje samarbeidet. Gi sentralen same server som samarbeidet, og prøv igjen medan du har nett.
problem-not-at-server = Serveren har ikkje samarbeidet enno, eller det er ikkje nett. Målinga blir på sentralen. Prøv igjen seinare.

# Numbers and days that somebody types.
problem-no-number = Skriv eit tal her, til dømes 12 eller 12,5.
problem-number-two-readings = Talet kan lesast på to måtar. Skriv det utan teikn mellom tusen.
problem-number-too-fine = Talet har for mange desimalar. Bruk høgst seks.
problem-number-too-large = Talet er for stort til å lagrast.
problem-no-day = Vel ein dato som finst.
