# Machine-made, not yet reviewed by a native speaker.
# Texts of the partnership survey: starting it, and answering it.
new-instrument = Hvad vil I måle?
new-scorecard = Samskabelse
new-scorecard-detail = 55 spørgsmål om værdier og om, hvordan I arbejder sammen. Tager 10–15 minutter.
new-survey = Partnerskabet
new-survey-detail = 82 spørgsmål om samarbejdet mellem kommunen og den sociale virksomhed. Tager 15–25 minutter.
new-parts = Hvilke dele skal med?
new-parts-hint = Fjern en del, der ikke passer nu.
new-parts-missing = Vælg mindst én del.
new-part-questions = { $count ->
    [one] { $count } spørgsmål
   *[other] { $count } spørgsmål
}
answer-next = Næste
answer-not-chosen = Ikke valgt endnu
answer-what-else = Skriv, hvad du mener
answer-own-words = Svar med dine egne ord
answer-written = Besvaret med egne ord
answer-what-is = Hvad betyder »{ $word }«?

# Its result.
survey-column-what = Hvad
survey-column-all = Alle
survey-column-now = Nu
survey-column-change = Ændring
survey-column-answer = Svar
survey-column-count = Antal
survey-marked = { $name } ↔
survey-factors = Det, der hjælper os med at lykkes
survey-factors-scale = Fra 1 til 5. Højt er godt.
survey-barriers = Det, der står i vejen
survey-barriers-scale = Fra 1 til 100. Lavt er godt.
survey-themes = Hvordan vi samarbejder
survey-side-by-side = Side om side
survey-weak = Svage sider
survey-in-the-way = Mest i vejen
survey-nothing-stands-out = Intet skiller sig ud.
survey-since = Siden { $round }
survey-moved = Det, der har flyttet sig
survey-more-in-the-way = Mere i vejen
survey-less-in-the-way = Mindre i vejen
survey-other-wording = Andre end kommunen blev spurgt sådan: { $text }
survey-reversed = Her er det godt at være uenig
survey-neutral = Beskriver uden at dømme
survey-nobody-wrote = Ingen skrev noget her.
survey-too-few-items = For få har svaret til, at vi kan regne et tal ud.
survey-place = Punkt { $number } af { $total }
