# Machine-made, not yet reviewed by a native speaker.
# The report, the page to share and the paper form.

report-kicker = SAMSON · RAPPORT
report-document-title = Rapport: { $name }
report-plan-title = Effektplanen: { $name }
report-footer = { $name } · { $round } · Fortroligt
report-round-and-date = { $round } · { $date }
report-fact-answered = svarede
report-fact-of = { $responses } af { $headcount }
report-fact-statements = udsagn
report-fact-fields = områder
report-fact-rounds = målinger
report-fact-questions = spørgsmål
report-cover-note = Lavet den { $date } på en af vores egne enheder. Rapporten er fortrolig. Det, I kan genkende her, bliver mellem jer.
report-contents = Indhold

# How to read it.
report-how = Sådan svarede vi
report-how-many = { $answered } svarede. I gennemsnit sprang hver { $skipped } af { $statements } udsagn over.
report-how-many-questions = { $answered } svarede. I gennemsnit sprang hver over { $skipped } af { $questions } spørgsmål.
report-reading = Sådan læser du tallene
report-reading-scale = Alle tal går fra 0 til 10. Jo højere, jo bedre passer det på os.
report-reading-weight = Den grå flade viser, hvor vigtigt noget er for os. Ligger stregen inden for det grå, når vi mindre, end vi ønsker.
report-reading-earlier = Den stiplede streg er den forrige måling.
report-reading-sides = Hver gruppe står for sig først, og så alle sammen. Et gennemsnit kan skjule, at grupperne ser forskelligt på det.
report-reading-talk = Tallene er en start på samtalen, ikke en dom.

# Charts and tables.
report-axis-summary = { $label }: { $score }, vigtighed { $weight }.
report-axis-earlier = { $label }: { $score }, før { $earlier }, vigtighed { $weight }.
report-column-earlier = Før
report-column-change = Ændring
report-column-spread = Sådan svarede vi
# Above what the word for a number means, for instance "This goes well. Keep it up."
report-column-meaning = Hvad det betyder
# Above a number from 0 (thin) to 100 (thick).
report-column-of-100 = Af 100
report-spread-level = { $level }: { $count }
report-field-statements = Udsagnene
report-field-number = Område { $number }
report-fact-score = sådan er det
report-fact-weight = så vigtigt er det
report-fact-gap = afstand
report-fact-earlier = forrige måling
report-ask = Tal om det
report-answered = { $count ->
    [0] ingen svarede
    [one] én svarede
   *[other] { $count } svarede
}
report-ideas = Ideer
report-comments = Kommentarer
report-talk = Det talte vi om

# Values, groups, comparison.
report-values = Vores værdier
report-groups = Grupperne
report-groups-none = Ingen gruppe er stor nok til at blive vist for sig selv.
report-no-differences = Grupperne ser nogenlunde ens på det. Ingen forskel er større end 1,5.
report-comparison = Hvad har ændret sig?
report-comparison-lead = Her står denne måling ved siden af { $round }.
report-comparison-same = Under 0,5 regner vi for omtrent det samme.
report-comparison-withheld = Næsten lige så mange svarede som sidst. Derfor viser vi kun områderne, ikke hvert udsagn.
report-comparison-questions-withheld = Antallet, der svarede, er næsten det samme som sidst. Derfor viser vi ikke hvert spørgsmål.
report-comparison-moved = Størst ændring
report-comparison-about-same = omtrent det samme
report-trend = Område for område, måling for måling
report-trend-point = { $round }: { $score }.

# The partnership survey, question by question.
report-answers = Svar for svar
report-written = Det, vi skrev
report-written-shuffled = Teksterne er blandet og står uden navn.

# Actions.
report-actions = Tiltag
report-actions-lead = Det blev vi enige om.
report-actions-none = Ingen tiltag er skrevet ned endnu.
report-column-action = Hvad
report-column-who = Hvem
report-column-by = Hvornår
report-column-status = Status
report-status-open = Ikke begyndt
report-status-going-on = I gang
report-status-done = Færdigt
report-status-dropped = Droppet
report-action-about = Område: { $field }
# The same where the topic is a theme, factor or barrier of the survey.
report-action-topic = Emne: { $field }
report-not-set = –

# The impact plan.
report-plan-progress = { $done } af { $total } trin er færdige.
report-plan-empty = Her er der ikke skrevet noget endnu.
report-plan-complete = Færdigt for nu
report-plan-incomplete = Ikke færdigt endnu
# Below an indicator: when it is measured next.
report-plan-next = Næste måling: { $date }
# An impact is what lasts. Its numbers are shown only together with the reason to believe in them.
report-plan-needs-argument = Tallene vises, når I har skrevet, hvorfor arbejdet sandsynligvis har hjulpet.
report-plan-argued = Arbejdet kan have hjulpet. Derfor tror vi det: { $argument }
# Below an indicator whose place another one took. Its numbers stay.
report-plan-replaced = Skiftet ud. De gamle tal bliver stående.

# Method and limits.
report-method = Sådan er tallene lavet
report-method-score-title = Tallene
report-method-score = Hvert udsagn får svar fra 1 til 5. Vi gør 1 til 0 og 5 til 10. Tallet er gennemsnittet for dem, der svarede. Den, der springer over, tæller ikke med. Tallet for et område er gennemsnittet af dets udsagn.
report-method-survey-title = Tallene
report-method-survey = Tallet for et spørgsmål er gennemsnittet af dem, der svarede. Er det godt at være uenig, vender vi tallet. Den, der springer over, tæller ikke med. Tallet for et emne er gennemsnittet af spørgsmålene i det. Mindst halvdelen af dem skal have svar.
report-method-weight-title = Hvor vigtigt det er
report-method-weight = Først siger alle, hvor vigtige værdierne er. Hvert udsagn hører til en eller to værdier. Derfra får det sin vægt. Afstanden er vægten minus tallet.
report-method-agreement-title = Hvor enige vi er
report-method-agreement = Enighed viser, hvor spredte svarene er. Alle på samme svar er fuld enighed. Halvdelen i hver ende er delt midt over. Måden at regne på er lavet af Tastle og Wierman (2007).
report-method-thickness-title = Tynd og tyk
report-method-thickness = Nogle udsagn viser, hvor tykt et samarbejde er. Gennemsnittet af dem gange ti giver et tal fra 0 til 100.
report-method-protection-title = Beskyttelse
report-method-protected = Profilen vises, når mindst tre har svaret. En gruppe vises, når mindst { $minimum } fra den har svaret. Ideer og kommentarer er blandet og står uden navn.
report-method-open = Det var en åben samtale. Alle sagde ja til, at også små grupper vises.
report-method-paper-title = På papir
report-limits-title = Hvad tallene ikke siger
report-limits-few = Med få svar kan én person flytte tallene meget.
report-limits-missing = { $count ->
    [one] Én af os har ikke svaret. Vi ved ikke, hvad den person
   *[other] { $count } af os har ikke svaret. Vi ved ikke, hvad de
} mener.
report-limits-view = Tallene viser, hvad vi mener, ikke hvad der er sandt. Spørg hinanden hvorfor.
report-limits-others = Tallene er lavet til vores egen samtale. De egner sig ikke til at måle os mod andre.
report-lost = Nogle tegn kan ikke vises i denne rapport. Der står { $mark } i stedet.

# The page to share.
report-fact-thickness = af 100 på vejen til tyk samskabelse

# The questions on paper.
form-kicker = SAMSON · SKEMA
form-document-title = Skema: { $name }
form-how = Sæt ét kryds på hver linje. Ved du det ikke, eller er det ikke relevant for dig? Sæt kryds ved ”Ved ikke”. Skriv gerne en idé.
form-confidential = Skriv ikke dit navn. Skriv heller ikke noget, der peger på én person. Alle ser ideerne, men ikke hvem der skrev dem.
form-group = Hvilken gruppe hører du til?
form-value = Så vigtigt er det
form-idea = Idé:
form-thanks = Tak! Fold arket, og giv det til den, der leder mødet. Den, der leder, taster dine svar ind og ser dem. Det gør ingen andre.

# The way back for who leads, on paper.
sheet-kicker = SAMSON · TIL TOVHOLDEREN
sheet-document-title = Ark til tovholderen for { $name }
sheet-footer = { $name } · Hemmeligt
sheet-made = Lavet den { $date }
sheet-lead = Med dette ark kan en telefon lede samarbejdet. Brug det, når din telefon er væk, eller når en anden skal tage over.
sheet-scan = Åbn kameraet på den nye telefon, og scan koden. Tryk på det link, der kommer frem. Så spørger Samson, om telefonen skal lede.
sheet-link = Kan du ikke scanne koden? Åbn dette link:
sheet-secret-title = Pas godt på arket
sheet-secret = Den, der har arket, kan åbne og afslutte målinger, tage besvarelser ud og slette alt. Læg det et sted, hvor kun du finder det.
sheet-blind = Arket viser ikke, hvad folk har svaret.

# The screen that makes them.
paper-open = Rapport og papirskema
paper-title = På papir
paper-manage = Lav rapporten, når profilen er der. Papirskemaet kan du lave når som helst.
paper-not-yet = Rapporten kan laves, når profilen er der.
paper-report-title = Rapporten
paper-report-about = Rapporten viser hele profilen, område for område, med ideer, noter og tiltag. Har I målt før, står der også, hvad der har ændret sig.
paper-survey-report-about = Rapporten viser det, der hjælper, det, der står i vejen, alle svarene og det, I skrev. Har I målt før, står der også, hvad der har ændret sig.
paper-chapters = Hvad skal være med?
paper-chapters-hint = Tag det væk, der ikke er brug for nu. Hvordan tallene er lavet, står altid til sidst.
paper-report-make = Lav rapporten (PDF)
paper-page-title = Én side at dele
paper-page-about = Siden viser figuren, tiltagene og det, der skiller sig ud. Ideer og kommentarer er ikke med.
paper-survey-page-about = Siden viser det, der skiller sig ud, og tiltagene. Det, I skrev, er ikke med.
paper-page-make = Lav siden (PDF)
paper-picture-make = Lav et billede (PNG)
paper-form-title = Skema på papir
paper-form-about = Print spørgsmålene til dem, der gerne vil læse dem i ro først eller svare på papir. Svar på papir taster du selv ind.
paper-form-make = Lav skemaet (PDF)
paper-sheet-make = Lav et ark til print (PDF)
paper-plan-about = Print hele planen: trinene, indikatorerne og målingerne.
paper-plan-make = Lav en fil af planen (PDF)
paper-fetching = Henter det, der laver papirerne: { $percent } %. Det er kun nødvendigt første gang.
paper-setting = Laver filen …
paper-ready = Filen er klar
paper-save = Gem filen
paper-share = Del filen
paper-saved = Filen ligger blandt dine downloads.
paper-saved-at = Filen ligger her: { $place }
paper-not-saved = Filen blev ikke gemt. Se, om der er plads på enheden, og prøv igen.
paper-not-shared = Filen kunne ikke deles. Gem den, og send den på en anden måde.
paper-file-page = én side
paper-file-form = skema
paper-file-sheet = tovholder
paper-file-plan = effektplan
