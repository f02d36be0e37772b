# The report, the page to share and the paper form.

report-kicker = SAMSON · RAPPORT
report-document-title = Rapport: { $name }
report-plan-title = Effektplanen: { $name }
report-footer = { $name } · { $round } · Fortrolig
report-round-and-date = { $round } · { $date }
report-fact-answered = svarte
report-fact-of = { $responses } av { $headcount }
report-fact-statements = påstander
report-fact-fields = felt
report-fact-rounds = målinger
report-fact-questions = spørsmål
report-cover-note = Laget { $date } på en av våre egne enheter. Rapporten er fortrolig. Det dere kjenner igjen her, blir mellom dere.
report-contents = Innhold

# How to read it.
report-how = Slik svarte vi
report-how-many = { $answered } svarte. I snitt hoppet hver over { $skipped } av { $statements } påstander.
report-how-many-questions = { $answered } svarte. I snitt hoppet hver over { $skipped } av { $questions } spørsmål.
report-reading = Slik leser du tallene
report-reading-scale = Alle tall går fra 0 til 10. Jo høyere, jo bedre stemmer det for oss.
report-reading-weight = Den grå flaten viser hvor viktig noe er for oss. Ligger streken innenfor det grå, får vi til mindre enn vi ønsker.
report-reading-earlier = Den stiplede streken er forrige måling.
report-reading-sides = Hver gruppe står for seg først, og så alle sammen. Et snitt kan skjule at gruppene ser ulikt på det.
report-reading-talk = Tallene er en start på praten, ikke en dom.

# Charts and tables.
report-axis-summary = { $label }: { $score }, viktighet { $weight }.
report-axis-earlier = { $label }: { $score }, før { $earlier }, viktighet { $weight }.
report-column-earlier = Før
report-column-change = Endring
report-column-spread = Slik svarte vi
# Above what the word for a number means, for instance "This goes well. Keep it up."
report-column-meaning = Hva det betyr
# Above a number from 0 (thin) to 100 (thick).
report-column-of-100 = Av 100
report-spread-level = { $level }: { $count }
report-field-statements = Påstandene
report-field-number = Felt { $number }
report-fact-score = slik er det
report-fact-weight = så viktig er det
report-fact-gap = avstand
report-fact-earlier = forrige måling
report-ask = Snakk om det
report-answered = { $count ->
    [0] ingen svarte
    [one] én svarte
   *[other] { $count } svarte
}
report-ideas = Ideer
report-comments = Kommentarer
report-talk = Det vi snakket om

# Values, groups, comparison.
report-values = Verdiene våre
report-groups = Gruppene
report-groups-none = Ingen gruppe er stor nok til å vises for seg.
report-no-differences = Gruppene ser ganske likt på det. Ingen forskjell er større enn 1,5.
report-comparison = Hva har endret seg?
report-comparison-lead = Her står denne målingen ved siden av { $round }.
report-comparison-same = Under 0,5 regner vi som omtrent likt.
report-comparison-withheld = Antallet som svarte, er nesten det samme som sist. Derfor viser vi bare feltene, ikke hver påstand.
report-comparison-questions-withheld = Antallet som svarte, er nesten det samme som sist. Derfor viser vi ikke hvert spørsmål.
report-comparison-moved = Størst endring
report-comparison-about-same = omtrent likt
report-trend = Felt for felt, måling for måling
report-trend-point = { $round }: { $score }.

# The partnership survey, question by question.
report-answers = Svar for svar
report-written = Det vi skrev
report-written-shuffled = Tekstene er stokket og står uten navn.

# Actions.
report-actions = Tiltak
report-actions-lead = Dette ble vi enige om.
report-actions-none = Ingen tiltak er skrevet ned ennå.
report-column-action = Hva
report-column-who = Hvem
report-column-by = Når
report-column-status = Status
report-status-open = Ikke begynt
report-status-going-on = I gang
report-status-done = Ferdig
report-status-dropped = Lagt bort
report-action-about = Felt: { $field }
# The same where the topic is a theme, factor or barrier of the survey.
report-action-topic = Tema: { $field }
report-not-set = –

# The impact plan.
report-plan-progress = { $done } av { $total } steg er ferdige.
report-plan-empty = Her er det ikke skrevet noe ennå.
report-plan-complete = Ferdig for nå
report-plan-incomplete = Ikke ferdig ennå
# Below an indicator: when it is measured next.
report-plan-next = Neste måling: { $date }
# An impact is what lasts. Its numbers are shown only together with the reason to believe in them.
report-plan-needs-argument = Tallene vises når dere har skrevet hvorfor arbeidet trolig har hjulpet.
report-plan-argued = Arbeidet kan ha hjulpet. Derfor tror vi det: { $argument }
# Below an indicator whose place another one took. Its numbers stay.
report-plan-replaced = Byttet ut. De gamle tallene blir stående.

# Method and limits.
report-method = Slik er tallene laget
report-method-score-title = Tallene
report-method-score = Hver påstand får svar fra 1 til 5. Vi gjør 1 til 0 og 5 til 10. Tallet er snittet av dem som svarte. Den som hopper over, teller ikke med. Tallet for et felt er snittet av påstandene i det.
report-method-survey-title = Tallene
report-method-survey = Tallet for et spørsmål er snittet av dem som svarte. Er det bra å være uenig, snur vi tallet. Den som hopper over, teller ikke med. Tallet for et tema er snittet av spørsmålene i det. Minst halvparten av dem må ha svar.
report-method-weight-title = Hvor viktig det er
report-method-weight = Først sier alle hvor viktige verdiene er. Hver påstand hører til en eller to verdier. Derfra får den sin vekt. Avstand er vekten minus tallet.
report-method-agreement-title = Hvor enige vi er
report-method-agreement = Enighet viser hvor spredt svarene er. Alle på samme svar er full enighet. Halvparten i hver ende er delt på midten. Målet er laget av Tastle og Wierman (2007).
report-method-thickness-title = Tynn og tykk
report-method-thickness = Noen påstander viser hvor tykt et samarbeid er. Snittet av dem, ganger ti, gir et tall fra 0 til 100.
report-method-protection-title = Vern
report-method-protected = Profilen vises når minst tre har svart. En gruppe vises når minst { $minimum } fra den har svart. Ideer og kommentarer er stokket, og står uten navn.
report-method-open = Dette var en åpen samtale. Alle sa ja til at også små grupper vises.
report-method-paper-title = På papir
report-limits-title = Hva tallene ikke sier
report-limits-few = Med få svar kan én person flytte tallene mye.
report-limits-missing = { $count ->
    [one] Én av oss har ikke svart.
   *[other] { $count } av oss har ikke svart.
} Hva de mener, vet vi ikke.
report-limits-view = Tallene viser hva vi mener, ikke hva som er sant. Spør hverandre hvorfor.
report-limits-others = Tallene er laget for vår egen prat. De passer ikke til å måle oss mot andre.
report-lost = Noen tegn kan ikke vises i denne rapporten. Der står det { $mark }.

# The page to share.
report-fact-thickness = av 100 på veien til tykk samskaping

# The questions on paper.
form-kicker = SAMSON · SKJEMA
form-document-title = Skjema: { $name }
form-how = Sett ett kryss på hver linje. Vet du ikke, eller gjelder det ikke deg? Kryss av på «Vet ikke». Skriv gjerne en idé.
form-confidential = Skriv ikke navnet ditt. Skriv heller ikke noe som peker på én person. Alle ser ideene, men ikke hvem som skrev dem.
form-group = Hvilken gruppe hører du til?
form-value = Så viktig er det
form-idea = Idé:
form-thanks = Takk! Brett arket, og gi det til den som leder møtet. Den som leder, fører inn svarene dine og ser dem. Ingen andre gjør det.

# The way back for who leads, on paper.
sheet-kicker = SAMSON · TIL DEN SOM LEDER
sheet-document-title = Ark til den som leder { $name }
sheet-footer = { $name } · Hemmelig
sheet-made = Laget { $date }
sheet-lead = Dette arket gjør en telefon til leder av samarbeidet. Bruk det når telefonen din er borte, eller når en annen skal ta over.
sheet-scan = Åpne kameraet på den nye telefonen, og skann koden. Trykk på lenken som kommer. Da spør Samson om telefonen skal lede.
sheet-link = Får du ikke skannet koden? Åpne denne lenken:
sheet-secret-title = Ta godt vare på arket
sheet-secret = Den som har arket, kan åpne og avslutte målinger, ta ut svar og slette alt. Legg det et sted der bare du finner det.
sheet-blind = Arket viser ikke hva noen har svart.

# The screen that makes them.
paper-open = Rapport og papirskjema
paper-title = På papir
paper-manage = Lag rapporten når profilen er der. Skjemaet på papir kan du lage når som helst.
paper-not-yet = Rapporten kan lages når profilen er der.
paper-report-title = Rapporten
paper-report-about = Rapporten viser hele profilen, felt for felt, med ideer, notater og tiltak. Har dere målt før, står det også hva som har endret seg.
paper-survey-report-about = Rapporten viser det som hjelper, det som står i veien, alle svarene og det dere skrev. Har dere målt før, står det også hva som har endret seg.
paper-chapters = Hva skal være med?
paper-chapters-hint = Ta bort det som ikke trengs nå. Slik tallene er laget, står alltid til slutt.
paper-report-make = Lag rapporten (PDF)
paper-page-title = Én side å dele
paper-page-about = Siden viser figuren, det som skiller seg ut, og tiltakene. Ideer og kommentarer er ikke med.
paper-survey-page-about = Siden viser det som skiller seg ut, og tiltakene. Det dere skrev, er ikke med.
paper-page-make = Lag siden (PDF)
paper-picture-make = Lag et bilde (PNG)
paper-form-title = Skjema på papir
paper-form-about = Skriv ut spørsmålene til dem som vil lese dem i ro først, eller svare på papir. Svar på papir fører du inn selv.
paper-form-make = Lag skjemaet (PDF)
paper-sheet-make = Lag et ark å skrive ut (PDF)
paper-plan-about = Skriv ut hele planen: stegene, indikatorene og målingene.
paper-plan-make = Lag en fil av planen (PDF)
paper-fetching = Henter det som lager papirene: { $percent } %. Det trengs bare første gang.
paper-setting = Lager filen …
paper-ready = Filen er klar
paper-save = Lagre filen
paper-share = Del filen
paper-saved = Filen ligger blant nedlastingene.
paper-saved-at = Filen ligger her: { $place }
paper-not-saved = Filen ble ikke lagret. Se om det er plass på enheten, og prøv igjen.
paper-not-shared = Filen kunne ikke deles. Lagre den, og send den på en annen måte.
paper-file-page = én side
paper-file-form = skjema
paper-file-sheet = leder
paper-file-plan = effektplan
