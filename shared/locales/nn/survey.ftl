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

# Its result.
survey-column-what = Kva
survey-column-all = Alle
survey-column-now = No
survey-column-change = Endring
survey-column-answer = Svar
survey-column-count = Tal på svar
survey-marked = { $name } ↔
survey-factors = Det som hjelper oss å lykkast
survey-factors-scale = Frå 1 til 5. Høgt er bra.
survey-barriers = Det som står i vegen
survey-barriers-scale = Frå 1 til 100. Lågt er bra.
survey-themes = Korleis vi samarbeider
survey-side-by-side = Side om side
survey-weak = Svake sider
survey-in-the-way = Mest i vegen
survey-nothing-stands-out = Ingenting skil seg ut.
survey-since = Sidan { $round }
survey-moved = Det som har flytta seg
survey-more-in-the-way = Meir i vegen
survey-less-in-the-way = Mindre i vegen
survey-other-wording = Andre enn kommunen vart spurde slik: { $text }
survey-reversed = Her er det bra å vere ueinig
survey-neutral = Skildrar, utan å dømme
survey-nobody-wrote = Ingen skreiv noko her.
survey-too-few-items = For få har svara til at vi kan rekne ut eit tal.
survey-place = Punkt { $number } av { $total }
