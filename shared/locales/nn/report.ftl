# Machine-made, not yet reviewed by a native speaker.
# The report, the page to share and the paper form.

report-kicker = SAMSON · RAPPORT
report-document-title = Rapport: { $name }
report-plan-title = Effektplanen: { $name }
report-footer = { $name } · { $round } · Fortruleg
report-round-and-date = { $round } · { $date }
report-fact-answered = svarte
report-fact-of = { $responses } av { $headcount }
report-fact-statements = påstandar
report-fact-fields = felt
report-fact-rounds = målingar
report-fact-questions = spørsmål
report-cover-note = Laga { $date } på ei av våre eigne einingar. Rapporten er fortruleg. Det de kjenner igjen her, blir mellom dykk.
report-contents = Innhald

# How to read it.
report-how = Slik svarte vi
report-how-many = { $answered } svarte. I snitt hoppa kvar over { $skipped } av { $statements } påstandar.
report-how-many-questions = { $answered } svarte. I snitt hoppa kvar over { $skipped } av { $questions } spørsmål.
report-reading = Slik les du tala
report-reading-scale = Alle tal går frå 0 til 10. Jo høgare, jo betre stemmer det for oss.
report-reading-weight = Den grå flata viser kor viktig noko er for oss. Ligg streken innanfor det grå, får vi til mindre enn vi ønsker.
report-reading-earlier = Den stipla streken er førre måling.
report-reading-sides = Kvar gruppe står for seg først, og så alle saman. Eit snitt kan skjule at gruppene ser ulikt på det.
report-reading-talk = Tala er ein start på praten, ikkje ein dom.

# Charts and tables.
report-axis-summary = { $label }: { $score }, så viktig: { $weight }.
report-axis-earlier = { $label }: { $score }, før { $earlier }, så viktig: { $weight }.
report-column-earlier = Før
report-column-change = Endring
report-column-spread = Slik svarte vi
# Above what the word for a number means, for instance "This goes well. Keep it up."
report-column-meaning = Kva det betyr
# Above a number from 0 (thin) to 100 (thick).
report-column-of-100 = Av 100
report-spread-level = { $level }: { $count }
report-field-statements = Påstandane
report-field-number = Felt { $number }
report-fact-score = slik er det
report-fact-weight = så viktig er det
report-fact-gap = avstand
report-fact-earlier = førre måling
report-ask = Snakk om det
report-answered = { $count ->
    [0] ingen svarte
    [one] éin svarte
   *[other] { $count } svarte
}
report-ideas = Idear
report-comments = Kommentarar
report-talk = Det vi snakka om

# Values, groups, comparison.
report-values = Verdiane våre
report-groups = Gruppene
report-groups-none = Inga gruppe er stor nok til å bli vist for seg.
report-no-differences = Gruppene ser ganske likt på det. Ingen forskjell er større enn 1,5.
report-comparison = Kva har endra seg?
report-comparison-lead = Her står denne målinga ved sida av { $round }.
report-comparison-same = Under 0,5 reknar vi som om lag likt.
report-comparison-withheld = Talet på dei som svarte, er nesten det same som sist. Derfor viser vi berre felta, ikkje kvar påstand.
report-comparison-questions-withheld = Talet på dei som svarte, er nesten det same som sist. Difor viser vi ikkje kvart spørsmål.
report-comparison-moved = Størst endring
report-comparison-about-same = om lag likt
report-trend = Felt for felt, måling for måling
report-trend-point = { $round }: { $score }.

# The partnership survey, question by question.
report-answers = Svar for svar
report-written = Det vi skreiv
report-written-shuffled = Tekstane er stokka og står utan namn.

# Actions.
report-actions = Tiltak
report-actions-lead = Dette blei vi einige om.
report-actions-none = Ingen tiltak er skrivne ned enno.
report-column-action = Kva
report-column-who = Kven
report-column-by = Når
report-column-status = Status
report-status-open = Ikkje byrja
report-status-going-on = I gang
report-status-done = Ferdig
report-status-dropped = Lagt bort
report-action-about = Felt: { $field }
# The same where the topic is a theme, factor or barrier of the survey.
report-action-topic = Tema: { $field }
report-not-set = –

# The impact plan.
report-plan-progress = { $done } av { $total } steg er ferdige.
report-plan-empty = Her er det ikkje skrive noko enno.
report-plan-complete = Ferdig for no
report-plan-incomplete = Ikkje ferdig enno
# Below an indicator: when it is measured next.
report-plan-next = Neste måling: { $date }
# An impact is what lasts. Its numbers are shown only together with the reason to believe in them.
report-plan-needs-argument = Tala blir viste når de har skrive kvifor arbeidet truleg har hjelpt.
report-plan-argued = Arbeidet kan ha hjelpt. Difor trur vi det: { $argument }
# Below an indicator whose place another one took. Its numbers stay.
report-plan-replaced = Bytt ut. Dei gamle tala blir ståande.

# Method and limits.
report-method = Slik er tala laga
report-method-score-title = Tala
report-method-score = Kvar påstand får svar frå 1 til 5. Vi gjer 1 til 0 og 5 til 10. Talet er snittet av dei som svarte. Den som hoppar over, tel ikkje med. Talet for eit felt er snittet av påstandane i feltet.
report-method-survey-title = Tala
report-method-survey = Talet for eit spørsmål er snittet av dei som svarte. Er det bra å vere ueinig, snur vi talet. Den som hoppar over, tel ikkje med. Talet for eit tema er snittet av spørsmåla i det. Minst halvparten av dei må ha svar.
report-method-weight-title = Kor viktig det er
report-method-weight = Først seier alle kor viktige verdiane er. Kvar påstand høyrer til ein eller to verdiar. Derifrå får han vekta si. Avstand er vekta minus talet.
report-method-agreement-title = Kor einige vi er
report-method-agreement = Semje viser kor spreidde svara er. Alle på same svar er full semje. Halvparten i kvar ende er delt på midten. Målet er laga av Tastle og Wierman (2007).
report-method-thickness-title = Tynn og tjukk
report-method-thickness = Nokre påstandar viser kor tjukt eit samarbeid er. Snittet av dei, gonger ti, gir eit tal frå 0 til 100.
report-method-protection-title = Vern
report-method-protected = Profilen blir vist når minst tre har svart. Ei gruppe blir vist når minst { $minimum } frå gruppa har svart. Idear og kommentarar er stokka, og står utan namn.
report-method-open = Dette var ein open samtale. Alle sa ja til at også små grupper blir viste.
report-method-paper-title = På papir
report-limits-title = Kva tala ikkje seier
report-limits-few = Med få svar kan éin person flytte tala mykje.
report-limits-missing = { $count ->
    [one] Éin av oss har ikkje svart.
   *[other] { $count } av oss har ikkje svart.
} Kva dei meiner, veit vi ikkje.
report-limits-view = Tala viser kva vi meiner, ikkje kva som er sant. Spør kvarandre kvifor.
report-limits-others = Tala er laga for vår eigen prat. Dei passar ikkje til å måle oss mot andre.
report-lost = Nokre teikn kan ikkje visast i denne rapporten. Der står det { $mark }.

# The page to share.
report-fact-thickness = av 100 på vegen til tjukk samskaping

# The questions on paper.
form-kicker = SAMSON · SKJEMA
form-document-title = Skjema: { $name }
form-how = Set eitt kryss på kvar linje. Veit du ikkje, eller gjeld det ikkje deg? Kryss av på «Veit ikkje». Skriv gjerne ein idé.
form-confidential = Skriv ikkje namnet ditt. Skriv heller ikkje noko som peikar på éin person. Alle ser ideane, men ikkje kven som skreiv dei.
form-group = Kva gruppe høyrer du til?
form-value = Så viktig er det
form-idea = Idé:
form-thanks = Takk! Brett arket, og gi det til den som leier møtet. Den som leier, fører inn svara dine og ser dei. Det gjer ingen andre.

# The way back for who leads, on paper.
sheet-kicker = SAMSON · TIL DEN SOM LEIER
sheet-document-title = Ark til den som leier { $name }
sheet-footer = { $name } · Hemmeleg
sheet-made = Laga { $date }
sheet-lead = Dette arket gjer ein telefon til leiar av samarbeidet. Bruk det når telefonen din er borte, eller når ein annan skal ta over.
sheet-scan = Opne kameraet på den nye telefonen, og skann koden. Trykk på lenka som kjem. Då spør Samson om telefonen skal leie.
sheet-link = Får du ikkje skanna koden? Opne denne lenka:
sheet-secret-title = Ta godt vare på arket
sheet-secret = Den som har arket, kan opne og avslutte målingar, ta ut svar og slette alt. Legg det ein stad der berre du finn det.
sheet-blind = Arket viser ikkje kva nokon har svart.

# The screen that makes them.
paper-open = Rapport og papirskjema
paper-title = På papir
paper-manage = Lag rapporten når profilen er der. Skjemaet på papir kan du lage når som helst.
paper-not-yet = Rapporten kan lagast når profilen er der.
paper-report-title = Rapporten
paper-report-about = Rapporten viser heile profilen, felt for felt, med idear, notat og tiltak. Har de målt før, står det også kva som har endra seg.
paper-survey-report-about = Rapporten viser det som hjelper, det som står i vegen, alle svara og det de skreiv. Har de målt før, står det også kva som har endra seg.
paper-chapters = Kva skal vere med?
paper-chapters-hint = Ta bort det som ikkje trengst no. Korleis tala er laga, står alltid til slutt.
paper-report-make = Lag rapporten (PDF)
paper-page-title = Éi side å dele
paper-page-about = Sida viser figuren, det som skil seg ut, og tiltaka. Idear og kommentarar er ikkje med.
paper-survey-page-about = Sida viser det som skil seg ut, og tiltaka. Det de skreiv, er ikkje med.
paper-page-make = Lag sida (PDF)
paper-picture-make = Lag eit bilde (PNG)
paper-form-title = Skjema på papir
paper-form-about = Skriv ut spørsmåla til dei som vil lese dei i ro først, eller svare på papir. Svar på papir fører du inn sjølv.
paper-form-make = Lag skjemaet (PDF)
paper-sheet-make = Lag eit ark å skrive ut (PDF)
paper-plan-about = Skriv ut heile planen: stega, indikatorane og målingane.
paper-plan-make = Lag ei fil av planen (PDF)
paper-fetching = Hentar det som lagar papira: { $percent } %. Det trengst berre første gongen.
paper-setting = Lagar fila …
paper-ready = Fila er klar
paper-save = Lagre fila
paper-share = Del fila
paper-saved = Fila ligg blant nedlastingane.
paper-saved-at = Fila ligg her: { $place }
paper-not-saved = Fila blei ikkje lagra. Sjå om det er plass på eininga, og prøv igjen.
paper-not-shared = Fila kunne ikkje delast. Lagre fila, og send henne på ein annan måte.
paper-file-page = éi side
paper-file-form = skjema
paper-file-sheet = leiar
paper-file-plan = effektplan
