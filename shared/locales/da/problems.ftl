# Machine-made, not yet reviewed by a native speaker.
# What people read when something was refused or did not work.

# Invitations.
problem-link-damaged = Linket er ikke helt. Scan QR-koden igen, eller bed om et nyt link.
problem-link-newer = Invitationen er lavet med en nyere Samson. Genindlæs siden, og prøv igen.

# Storage on this device.
problem-storage-refused = Browseren vil ikke gemme noget her. Brug et almindeligt vindue, ikke et privat. Ellers forsvinder svarene, når du lukker siden.
problem-storage-full = Telefonen er fuld. Det, du svarede før, er gemt. Slet noget andet på telefonen, og prøv igen.
problem-storage-newer = En nyere Samson har brugt lageret her. Intet er væk. Luk de andre faner, og genindlæs siden.
problem-storage-failed = Det sidste blev ikke gemt. Det, du svarede før, er gemt. Prøv en gang til.

# The work on this device.
problem-damaged = Noget, der kom frem, er beskadiget. Dine svar er gemt. Genindlæs siden, og prøv igen.
problem-newer = Det her er lavet med en nyere Samson. Dine svar er gemt. Genindlæs siden for at få den nyeste.
problem-incomplete = Du skal sige, hvor vigtig hver værdi er, før du kan sende.
problem-too-large = Teksten er for lang. Det, du skrev før, er gemt. Gør den lidt kortere.
problem-commons-full = Der er ikke plads til mere i det, I skriver sammen. Alt, hvad der står der, er gemt. Lav en rapport, og fortsæt i et nyt samarbejde.
problem-too-few = Til en profil skal mindst { $minimum } have svaret. Vent, til flere har svaret.
problem-interrupted = Noget blev afbrudt. Dine svar er gemt. Prøv igen.

# Papers.
problem-no-press = Det, der laver papirer, er ikke på telefonen endnu og kunne ikke hentes. Intet er væk. Prøv igen, når du har forbindelse.
problem-not-printed = Filen blev ikke lavet. Intet er væk. Sig det til den, der driver serveren.

# What a server or hub said.
problem-unauthorised = Serveren kender ikke invitationen endnu. Svarene ligger trygt her. Samson prøver igen af sig selv.
problem-round-not-open = Målingen er ikke åbnet på serveren endnu. Svarene ligger trygt her. Samson prøver igen af sig selv.
problem-already-revealed = Målingen blev afsluttet, før dine svar nåede frem. De ligger stadig på telefonen.
problem-count-changed = Der kom et svar mere i samme øjeblik. Se på det nye tal, og prøv igen.
problem-removed = Den, der leder målingen, har taget din besvarelse ud. Svarene ligger stadig på telefonen.
problem-unknown-response = Ingen besvarelse i målingen har denne kode. Se på koden en gang til.
problem-ambiguous-code = Flere besvarelser har denne kode. Ingen af dem er taget ud.
problem-creation-token = Her er det kun nogle, der kan lave et samarbejde. Spørg den, der driver serveren, om koden.
problem-server-full = Serveren er fuld. Svarene ligger trygt på telefonen. Samson prøver igen af sig selv.
problem-refused = Serveren tog ikke imod dette. Svarene ligger trygt på telefonen. Sig det til den, der leder målingen.

# Rounds.
problem-unknown-round = Denne måling findes ikke på telefonen. Scan QR-koden igen for at være med.
problem-turn-over = Det er en anden, der svarer på denne telefon nu. Dette svar blev ikke gemt.
problem-protection-changed = Målingen har fået andre regler end dem, du sagde ja til. Intet er sendt. Tal med den, der leder målingen.

# Backups.
problem-no-backup = Denne fil er ikke en sikkerhedskopi fra Samson.
problem-backup-damaged = Sikkerhedskopien er beskadiget. Prøv at hente filen igen der, hvor den ligger.
problem-backup-newer = Sikkerhedskopien er lavet af en nyere Samson. Opdatér appen først.
problem-backup-password = Adgangskoden passer ikke til denne sikkerhedskopi.
problem-backup-known = Dette samarbejde er allerede på denne telefon. Intet er ændret.
problem-backup-elsewhere = Dette samarbejde hører til { $server }. Åbn Samson der, og hent kopien der.
problem-no-export = Filen er ikke en fil med alt fra Samson, eller den er blevet ændret.
problem-export-newer = Filen er lavet af en nyere Samson. Opdatér appen først.
problem-file-damaged = Filen er beskadiget. Hent den igen der, hvor den ligger, eller bed om en ny.

# Handing over.
problem-parcel-foreign = Det her er ikke svar fra Samson. Scan koderne på skærmen hos den, der afleverer.
problem-parcel-newer = Svarene er lavet med en nyere Samson. Genindlæs siden her, og prøv igen.
problem-parcel-damaged = Noget blev læst forkert. Hold telefonen stille, så begynder det forfra af sig selv.
problem-parcel-collaboration = Disse svar hører til et andet samarbejde. De blev ikke taget imod.
problem-parcel-round = Disse svar hører til en måling, der ikke er på telefonen. De blev ikke taget imod.
problem-parcel-elsewhere = Disse svar er låst til en anden server. De blev ikke taget imod.
problem-profile-foreign = Det her er ikke en profil fra Samson. Scan koderne på tovholderens skærm.
problem-profile-newer = Profilen er lavet med en nyere Samson. Genindlæs siden, når du har forbindelse, og prøv igen.
problem-profile-collaboration = Denne profil hører til et andet samarbejde. Den blev ikke åbnet.
problem-profile-round = Denne profil er fra en anden måling. Bed tovholderen vise den, I lige har svaret på.
problem-profile-forged = Denne profil er ikke fra en tovholder, som telefonen kender. Den blev ikke åbnet.
problem-profile-key = Denne profil er låst med en anden invitation. Scan den nyeste invitation først.
problem-profile-not-answers = Det her er profilen, ikke svar. Her tager du imod svar.
problem-answers-not-profile = Det her er svar fra en deltager, ikke profilen. De blev ikke taget imod.
problem-answers-first = Send dine egne svar først. Så kan du se profilen.
problem-nothing-waits = Der er ingen svar, der venter på at blive afleveret.
problem-unknown-place = Telefonen har aldrig haft kontakt til serveren. Derfor kan den ikke låse svarene til serveren. Scan invitationen igen hos en, der har haft kontakt. Svarene ligger trygt her og sendes, når det kan lade sig gøre.
problem-camera-missing = Vi kan ikke finde et kamera her. Bed om svarene som en fil.
problem-camera-unprotected = Browseren viser kun kameraet på sikre sider, og det er denne ikke. Bed om svarene som en fil.
problem-camera-refused = Samson må ikke bruge kameraet. Giv lov i browserens indstillinger, eller bed om svarene som en fil.
problem-camera-taken = En anden app bruger kameraet. Luk den, og prøv igen.
problem-camera-reader = Det, der læser koder, er ikke på telefonen endnu. Prøv igen, når du har forbindelse, eller bed om en fil i stedet.

# This device as a hub.
problem-hub-impossible = Browseren kan ikke være central. Brug appen til computere.
problem-hub-port = Et andet program bruger porten. Luk det, eller prøv med en anden port.
problem-hub-listen = Computeren lader ikke Samson tage imod andre. Prøv en anden port, eller spørg den, der passer computeren.
problem-hub-address = Serverens adresse er ikke rigtig. Se på den en gang til.
problem-hub-in-use = Samson er åben i et andet vindue og er central der. Luk det andet vindue først.
problem-hub-storage = Samson må ikke gemme noget på denne computer. Se efter, om du må skrive i mappen.
problem-hub-full = Computeren er fuld. Det, der er gemt, er trygt. Slet noget andet, og prøv igen.
problem-hub-newer = En nyere Samson har været central her. Intet er væk. Opdater appen.
problem-hub-damaged = Det, centralen har gemt, er beskadiget. Telefonerne har deres svar. Spørg den, der passer computeren.
problem-hub-failed = Centralen kom ikke i gang. Intet er væk. Prøv en gang til.
problem-not-at-hub = Centralen kender ikke samarbejdet. Giv centralen samme server som samarbejdet, og prøv igen, mens du har net.
problem-not-at-server = Serveren har ikke samarbejdet endnu, eller der er ikke net. Målingen bliver på centralen. Prøv igen senere.

# Numbers and days that somebody types.
problem-no-number = Skriv et tal her, for eksempel 12 eller 12,5.
problem-number-two-readings = Tallet kan læses på to måder. Skriv det uden tegn mellem tusinder.
problem-number-too-fine = Tallet har for mange decimaler. Brug højst seks.
problem-number-too-large = Tallet er for stort til at blive gemt.
problem-no-day = Vælg en dato, der findes.
