# Machine-made, not yet reviewed by a native speaker.
# Words used on many screens: buttons, navigation, where the answers are safe.

# The first screen, which shows while the app is on its way (also as plain HTML, before the app is there).
app-name = Samson
start-page-title = Samson
start-heading = Tal sammen om samarbejdet
start-lead = Alle svarer på deres egen telefon. Når alle er færdige, ser I hele billedet sammen.
start-getting-ready = Gør klar …
start-again = Prøv igen
start-not-loaded = Samson nåede ikke helt frem. Tjek, at du har forbindelse, og prøv igen.
start-too-old = Denne browser er for gammel. Brug en nyere browser eller en anden telefon.
start-needs-javascript = Samson har brug for JavaScript. Slå det til, og genindlæs siden.

# Getting about.
back = Tilbage
to-home = Til forsiden
language-label = Sprog
language-missing-title = { $language } er ikke hentet
language-missing = Sproget kommer, når du har net. Indtil da bruger vi dette sprog.
language-not-reviewed = En maskine har oversat disse tekster. Ingen med sproget som modersmål har læst dem endnu.
home-start = Start en måling
home-join = Vær med
home-link = Linket til målingen
home-link-hint = Scan helst QR-koden med kameraet. Du kan også sætte linket ind her.
home-follow = Åbn målingen
home-restore = Hent fra en sikkerhedskopi
home-about = Hvad sker der med svarene?
home-count = { $done } af { $all } har svaret
home-go-on = Fortsæt med at svare
home-see-round = Se, hvordan det går
home-see-invitation = Se invitationen
home-see-profile = Se profilen

# The sides that people belong to.
group-municipality = Kommunen
group-enterprise = Social virksomhed
group-volunteer = Frivillig
group-citizen = Borger eller bruger
group-other = Andre

# Where the answers are.
answers-opening = Henter dine svar …
answers-here = Gemt på denne telefon
answers-on-their-way = Gemt her. Sendes, når telefonen får forbindelse.
answers-received = Dine svar er modtaget
answers-being-withdrawn = Trukket tilbage her. Serveren får det snart at vide.
answers-withdrawn = Trukket tilbage. Svarene er kun på denne telefon.
answers-refused = Svarene blev ikke taget imod
answers-revealing = Alle er færdige. Profilen er på vej.
answers-profile = Profilen er klar
other-tab = Denne måling er også åben i en anden fane. Dit seneste svar gælder.

# What was not taken of those who answered on this phone before.
returned-title = Tidligere svar fra denne telefon tæller ikke: { $code }
returned-too-late = Målingen blev afsluttet, før de nåede frem. De ligger låst på telefonen. Sig det til den, der leder målingen.
returned-taken-out = Den, der leder målingen, har taget dem ud.
returned-refused = Serveren tog ikke imod dem. De ligger låst på telefonen. Sig det til den, der leder målingen.
returned-other-rules = Målingen har fået andre regler end dem, der blev sagt ja til. Svarene er ikke sendt, og ligger låst på telefonen. Sig det til den, der leder målingen.
returned-send = Send dem igen
returned-drop = Slet dem fra telefonen
returned-drop-question = Vil du slette disse svar?
returned-drop-explanation = De tæller ikke og kan ikke sendes mere.
returned-drop-yes = Slet dem
returned-drop-no = Behold dem

# When a screen cannot show what it is for.
storage-problem-title = Telefonen gemmer ikke lige nu
storage-lost-title = Browseren har mistet det, der lå her
storage-lost = Det, som Samson gemte på denne telefon, er væk. De svar, du har sendt, er stadig med. Var du ikke færdig? Åbn linket igen, og svar en gang til.
stranded-heading = Det her kan vi ikke vise
nowhere-heading = Her er ikke noget
nowhere-words = Adressen fører ikke til noget i Samson. Ingen af dine svar er væk.
elsewhere-offline = Resten af Samson kommer, så snart telefonen får forbindelse. Dine svar er gemt her.

# What happens with the answers, at length.
about-page-title = Hvad sker der med svarene? – Samson
about-heading = Hvad sker der med svarene?
about-lead = Samson er lavet til at tale sammen. Tallene er en start på samtalen, ikke en dom.
about-where-title = Hvor er mine svar?
about-where = Først kun på din telefon. Hvert svar bliver gemt med det samme. Når du sender, bliver svarene låst på telefonen. Serveren passer på dem, men kan ikke læse dem. Kun de, der har invitationen, kan låse op.
about-who-sees-title = Hvem ser, hvad jeg svarer?
about-who-sees = Før alle er færdige, kan man kun se, hvor mange der har svaret. Det gælder også den, der leder målingen. Bagefter ser alle det samme billede.
about-mixed-title = Hvordan bliver svarene blandet?
about-mixed = Hvert svar bliver sendt for sig. Alle svarene bliver lagt i én bunke og blandet. Ingen kan se, hvilke svar der hører sammen. Din telefon tjekker, at dine svar er med.
about-groups-title = Bliver min gruppe vist?
about-groups = Kun når nok i gruppen har svaret. Grænsen er sat før det første svar og kan ikke ændres. I en åben samtale vises alle grupper, også en gruppe med kun én.
about-limits-title = Hvad kan vi ikke love?
about-limits = Svarene er fortrolige. I en lille gruppe kan nogen alligevel gætte, hvem der mener hvad. Ideer og kommentarer vises uden navn, men andre kan måske kende din måde at skrive på. Skriv derfor ikke navne eller noget, der peger på én person. Den, der kan låse din telefon op, kan se dine svar.
about-undo-title = Kan jeg fortryde?
about-undo = Ja. Du kan ændre dine svar eller trække dem tilbage, indtil profilen bliver vist. Bagefter ligger de i bunken, og ingen kan finde dem igen.
