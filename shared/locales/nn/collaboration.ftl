# Machine-made, not yet reviewed by a native speaker.
# The screen of a collaboration: everything about it in one picture.

collaboration-title = Alt om samarbeidet
collaboration-open = Alt om samarbeidet
collaboration-next = Det neste
collaboration-next-round = Ei måling er open. Andre ventar på svara.
collaboration-next-talk = Profilen er her. Snakk saman, og bli samde om noko å gjere.
collaboration-next-late = { $count ->
    [one] { $count } tiltak skulle vore ferdig no.
   *[other] { $count } tiltak skulle vore ferdige no.
}
collaboration-next-due = No er det tid for dette: { $what }.
collaboration-next-again = Det er eit halvt år sidan sist. Spør dykk sjølve ein gong til.
collaboration-next-plan = Gå vidare med planen: { $step }.
collaboration-next-rest = Alt går sin gang. No kan de berre gjere det de har avtalt.
collaboration-to-round = Til målinga
collaboration-to-profile = Til profilen
collaboration-to-actions = Til tiltaka
collaboration-to-measure = Til tala
collaboration-to-step = Til steget
collaboration-last = Siste profil
collaboration-nothing-agreed = De har ikkje avtalt noko enno.
collaboration-open-actions = { $count ->
    [one] { $count } å gjere
   *[other] { $count } å gjere
}
collaboration-done-actions = { $count ->
    [one] { $count } ferdig
   *[other] { $count } ferdige
}
collaboration-plan = Planen
