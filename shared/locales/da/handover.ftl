# Machine-made, not yet reviewed by a native speaker.
# Hand-over: answers from one phone to another, with no network. And where answers are safe.

# Where the answers are.
safe-in = { $count ->
    [one] Ligger trygt ét sted: { $places }
   *[other] Ligger trygt { $count } steder: { $places }
}
place-phone = denne telefon
place-facilitator = tovholderen
place-hub = centralen
place-server = serveren
place-server-or-hub = serveren eller centralen

# The participant shows codes.
hand-over-open = Aflever til tovholderen
hand-over-title = Aflever svarene
hand-over-preparing = Gør svarene klar …
hand-over-how = Tovholderen trykker på ”Scan svar” og holder sin telefon over denne kode. I behøver ikke internet. Svarene er låst på vejen.
hand-over-code = Koder med dine svar. De skifter hele tiden.
hand-over-hint = Skru op for lyset på skærmen. Hold telefonerne stille med et par håndsbredder imellem.
hand-over-pause = Stop koderne
hand-over-number = Kode { $number }
hand-over-next = Næste kode
hand-over-run = Lad koderne køre
hand-over-compare-title = Viser den anden telefon denne kode?
hand-over-compare = Så er svarene kommet over.
hand-over-same = Ja, det er samme kode
hand-over-done-title = Tovholderen har dine svar
hand-over-done = De bliver afleveret, når den telefon får forbindelse. Denne telefon sender dem også selv, hvis den får forbindelse.
hand-over-to-waiting = Færdig
hand-over-again = Vis koderne en gang til
hand-over-wait = Tilbage
hand-over-as-file = Aflever som fil
hand-over-file-hint = Hvis den anden telefon ikke kan scanne, kan du dele en fil med den.

# The facilitator scans.
collect-open = Scan svar
collect-title = Scan svar
collect-how = Den, der ikke har forbindelse, trykker på ”Aflever til tovholderen” på sin telefon. Hold kameraet over koderne, til der kommer en kvittering.
collect-picture = Det, kameraet ser
collect-opening = Åbner kameraet …
collect-looking = Leder efter koder …
collect-reading = Læser svar: { $seen } af cirka { $needed } koder
collect-try-again = Prøv kameraet igen
collect-taken = Svarene er modtaget
collect-taken-again = Disse svar har du allerede
collect-test-title = Kameraet læser koder
collect-test = Det var prøvekoden. Intet blev taget imod.
collect-compare = Vis denne kode til den, der afleverede. Den skal være ens på begge telefoner.
collect-count = { $count ->
    [one] Denne telefon har taget imod én besvarelse
   *[other] Denne telefon har taget imod { $count } besvarelser
}
collect-waiting = { $count ->
    [one] Én besvarelse afleveres, når telefonen får forbindelse
   *[other] { $count } besvarelser afleveres, når telefonen får forbindelse
}
collect-delivered = { $count ->
    [one] Én besvarelse er afleveret
   *[other] { $count } besvarelser er afleveret
}
collect-refused = { $count ->
    [one] Én besvarelse kom ikke med
   *[other] { $count } besvarelser kom ikke med
}. Målingen var måske afsluttet. Svarene ligger stadig her. Du kan åbne målingen igen og prøve en gang til.
collect-again = Aflever en gang til
collect-file-title = Fik du svarene som en fil?
collect-file-about = Så kan du åbne filen her.
collect-file = Åbn en fil med svar

# After the reveal: the facilitator shows the profile as codes, for phones without a connection.
profile-code-open = Vis profilen som kode, for dem uden forbindelse
profile-code-title = Vis profilen som kode
profile-code-preparing = Gør profilen klar …
profile-code-how = Den, der ikke har forbindelse, trykker på ”Scan profilen” på sin telefon og holder den over denne kode. Profilen er låst på vejen.
profile-code-label = Koder med profilen. De skifter hele tiden.
# Before a short code such as 7QK2-M9XA, which the other phone may show too.
profile-code-compare = Spørger den anden telefon efter en kode? Den skal være denne:
profile-code-as-file = Del profilen som fil

# A phone without a connection scans it.
scan-profile-open = Scan profilen fra tovholderens telefon
scan-profile-title = Scan profilen
scan-profile-how = Tovholderen åbner profilen og trykker på ”Vis profilen som kode”. Hold kameraet over koderne, til profilen kommer.
scan-profile-reading = Læser profilen: { $seen } af cirka { $needed } koder
scan-profile-file-title = Fik du profilen som en fil?
scan-profile-file = Åbn en fil med en profil

# On the profile, until this phone has heard from the server itself.
profile-by-code-title = Fra tovholderens telefon
profile-by-code = Profilen kom som kode. Den bliver tjekket, når telefonen får forbindelse.
# Before a short code such as 7QK2-M9XA.
profile-by-code-unknown = Telefonen kender ikke tovholderen endnu. Se på den anden telefon: Den skal vise samme kode.

# At a hub: where everything is found afterwards.
afterwards-title = Efter mødet
afterwards = Her er I på en lokal central. Bagefter finder I alt på { $server }. Så skal centralen have været på nettet.
afterwards-by-itself = Denne app fortsætter der af sig selv, når centralen er væk.
afterwards-answered = Dine svar er også med dér. Svar ikke en gang til dér.
afterwards-take-along = Vil du tage alt med fra denne telefon? Lav en sikkerhedskopi her, og hent den dér.
afterwards-open = Åbn invitationen dér
afterwards-show = Vis kode og link
afterwards-code = QR-kode, der fører til samme invitation på serveren
