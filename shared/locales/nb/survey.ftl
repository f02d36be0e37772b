# Texts of the partnership survey: starting it, and answering it.
new-instrument = Hva vil dere måle?
new-scorecard = Samskaping
new-scorecard-detail = 55 spørsmål om verdier og om hvordan dere jobber sammen. Tar 10–15 minutter.
new-survey = Partnerskapet
new-survey-detail = 82 spørsmål om samarbeidet mellom kommunen og den sosiale virksomheten. Tar 15–25 minutter.
new-parts = Hvilke deler skal være med?
new-parts-hint = Ta bort en del som ikke passer nå.
new-parts-missing = Velg minst én del.
new-part-questions = { $count ->
    [one] { $count } spørsmål
   *[other] { $count } spørsmål
}
answer-next = Neste
answer-not-chosen = Ikke valgt ennå
answer-what-else = Skriv hva du mener
answer-own-words = Svar med egne ord
answer-written = Svart med egne ord
answer-what-is = Hva betyr «{ $word }»?

# Its result.
survey-column-what = Hva
survey-column-all = Alle
survey-column-now = Nå
survey-column-change = Endring
survey-column-answer = Svar
survey-column-count = Antall
survey-marked = { $name } ↔
survey-factors = Det som hjelper oss å lykkes
survey-factors-scale = Fra 1 til 5. Høyt er bra.
survey-barriers = Det som står i veien
survey-barriers-scale = Fra 1 til 100. Lavt er bra.
survey-themes = Hvordan vi samarbeider
survey-side-by-side = Side om side
survey-weak = Svake sider
survey-in-the-way = Mest i veien
survey-nothing-stands-out = Ingenting skiller seg ut.
survey-since = Siden { $round }
survey-moved = Det som har flyttet seg
survey-more-in-the-way = Mer i veien
survey-less-in-the-way = Mindre i veien
survey-other-wording = Andre enn kommunen ble spurt slik: { $text }
survey-reversed = Her er det bra å være uenig
survey-neutral = Beskriver, uten å dømme
survey-nobody-wrote = Ingen skrev noe her.
survey-too-few-items = For få har svart til at vi kan regne ut et tall.
survey-place = Punkt { $number } av { $total }
