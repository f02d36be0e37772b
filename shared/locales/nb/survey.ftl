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
