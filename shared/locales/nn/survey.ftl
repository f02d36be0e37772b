# Machine-made, not yet reviewed by a native speaker.
# Texts of the partnership survey: starting it, and answering it.
new-instrument = Kva vil de måle?
new-scorecard = Samskaping
new-scorecard-detail = 55 spørsmål om verdiar og om korleis de jobbar saman. Tek 10–15 minutt.
new-survey = Partnarskapet
new-survey-detail = 82 spørsmål om samarbeidet mellom kommunen og den sosiale verksemda. Tek 15–25 minutt.
new-parts = Kva delar skal vere med?
new-parts-hint = Ta bort ein del som ikkje passar no.
new-parts-missing = Vel minst éin del.
new-part-questions = { $count ->
    [one] { $count } spørsmål
   *[other] { $count } spørsmål
}
answer-next = Neste
answer-not-chosen = Ikkje valt enno
answer-what-else = Skriv kva du meiner
answer-own-words = Svar med eigne ord
answer-written = Svara med eigne ord
answer-what-is = Kva betyr «{ $word }»?
