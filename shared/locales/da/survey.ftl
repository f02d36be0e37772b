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
