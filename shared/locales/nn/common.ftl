# Machine-made, not yet reviewed by a native speaker.
# Words used on many screens: buttons, navigation, where the answers are safe.

# The first screen, which shows while the app is on its way (also as plain HTML, before the app is there).
app-name = Samson
start-page-title = Samson
start-heading = Snakk saman om samarbeidet
start-lead = Alle svarer på sin eigen telefon. Når alle er ferdige, ser de heile bildet saman.
start-getting-ready = Gjer klar …
start-again = Prøv igjen
start-not-loaded = Samson kom ikkje heilt fram. Sjekk at du har nett, og prøv igjen.
start-too-old = Denne nettlesaren er for gammal. Bruk ein nyare nettlesar eller ein annan telefon.
start-needs-javascript = Samson treng JavaScript. Slå det på, og last sida på nytt.

# Getting about.
back = Tilbake
to-home = Til framsida
language-label = Språk
language-missing-title = { $language } er ikkje henta
language-missing = Språket kjem når du har nett. Til då bruker vi dette språket.
language-not-reviewed = Ei maskin har omsett desse tekstane. Ingen som har språket som morsmål, har lese dei enno.
home-start = Start ei måling
home-join = Bli med
home-link = Lenka til målinga
home-link-hint = Skann helst QR-koden med kameraet. Du kan også lime inn lenka her.
home-follow = Opne målinga
home-restore = Hent frå ein tryggingskopi
home-about = Kva skjer med svara?
home-count = { $done } av { $all } har svart
home-go-on = Svar vidare
home-see-round = Sjå korleis det går
home-see-invitation = Sjå invitasjonen
home-see-profile = Sjå profilen

# The sides that people belong to.
group-municipality = Kommunen
group-enterprise = Sosial entreprenør
group-volunteer = Frivillig
group-citizen = Innbyggar eller brukar
group-other = Andre

# Where the answers are.
answers-opening = Hentar svara dine …
answers-here = Lagra på denne telefonen
answers-on-their-way = Lagra her. Blir sende når telefonen får kontakt.
answers-received = Svara dine er komne fram
answers-being-withdrawn = Trekte tilbake her. Sentralen får vite det snart.
answers-withdrawn = Trekte tilbake. Svara er berre på denne telefonen.
answers-refused = Svara blei ikkje tekne imot
answers-revealing = Alle er ferdige. Profilen er på veg.
answers-profile = Profilen er klar
other-tab = Denne målinga er open i ei anna fane også. Det siste du svarer, gjeld.

# What was not taken of those who answered on this phone before.
returned-title = Tidlegare svar frå denne telefonen tel ikkje: { $code }
returned-too-late = Målinga blei avslutta før dei kom fram. Dei ligg låste på telefonen. Sei frå til den som leier målinga.
returned-taken-out = Den som leier målinga, har teke dei ut.
returned-refused = Serveren tok ikkje imot dei. Dei ligg låste på telefonen. Sei frå til den som leier målinga.
returned-other-rules = Målinga har fått andre reglar enn dei som blei godtekne. Svara er ikkje sende, og ligg låste på telefonen. Sei frå til den som leier målinga.
returned-send = Send dei igjen
returned-drop = Slett dei frå telefonen
returned-drop-question = Vil du slette desse svara?
returned-drop-explanation = Dei tel ikkje, og kan ikkje sendast meir.
returned-drop-yes = Slett dei
returned-drop-no = Behald dei

# When a screen cannot show what it is for.
storage-problem-title = Telefonen lagrar ikkje no
storage-lost-title = Nettlesaren har mista det som låg her
storage-lost = Det Samson lagra på denne telefonen, er borte. Svar du har sendt, er framleis med. Var du ikkje ferdig? Opne lenka på nytt, og svar ein gong til.
stranded-heading = Dette kan vi ikkje vise
nowhere-heading = Her er det ingenting
nowhere-words = Adressa fører ikkje til noko i Samson. Ingen av svara dine er borte.
elsewhere-offline = Resten av Samson kjem så snart telefonen får kontakt. Svara dine er lagra her.

# What happens with the answers, at length.
about-page-title = Kva skjer med svara? – Samson
about-heading = Kva skjer med svara?
about-lead = Samson er laga for å snakke saman. Tala er ein start på praten, ikkje ein dom.
about-where-title = Kvar er svara mine?
about-where = Først berre på telefonen din. Kvart svar blir lagra med ein gong. Når du sender, blir svara låste på telefonen. Serveren tek vare på dei, men kan ikkje lese dei. Berre dei som har invitasjonen, kan låse opp.
about-who-sees-title = Kven ser kva eg svarer?
about-who-sees = Før alle er ferdige, ser ingen noko anna enn kor mange som har svart. Det gjeld også den som leier målinga. Etterpå ser alle det same bildet.
about-mixed-title = Korleis blir svara blanda?
about-mixed = Kvart svar blir sendt for seg. Alle svara blir lagde i éin bunke og stokka. Ingen kan sjå kva svar som høyrer saman. Telefonen din sjekkar at svara dine er med.
about-groups-title = Blir gruppa mi vist?
about-groups = Berre når mange nok i gruppa har svart. Grensa er sett før første svar og kan ikkje endrast. I ein open samtale blir alle grupper viste, også ei gruppe med berre éin.
about-limits-title = Kva kan vi ikkje love?
about-limits = Svara er fortrulege. I ei lita gruppe kan nokon likevel gjette kven som meiner kva. Idear og kommentarar blir viste utan namn, men måten du skriv på, kan kjennast igjen. Skriv derfor ikkje namn eller noko som peikar på éin person. Den som kan låse opp telefonen din, kan sjå svara dine.
about-undo-title = Kan eg ombestemme meg?
about-undo = Ja. Du kan endre eller trekke tilbake svara heilt til profilen blir vist. Etterpå ligg dei i bunken, og ingen kan finne dei igjen.
