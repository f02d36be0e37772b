# The screen of a collaboration: everything about it in one picture.

collaboration-title = Alt om samarbeidet
collaboration-open = Alt om samarbeidet
collaboration-next = Det neste
collaboration-next-round = En måling er åpen. Andre venter på svarene.
collaboration-next-talk = Profilen er her. Snakk sammen, og bli enige om noe å gjøre.
collaboration-next-late = { $count ->
    [one] { $count } tiltak skulle vært ferdig nå.
   *[other] { $count } tiltak skulle vært ferdige nå.
}
# $what: the name of an indicator, a goal or a decision.
collaboration-next-due = Nå er det tid for dette: { $what }.
collaboration-next-again = Det er et halvt år siden sist. Spør dere selv en gang til.
# $step: the number and the name of a step of the plan.
collaboration-next-plan = Gå videre med planen: { $step }.
collaboration-next-rest = Alt går sin gang. Nå kan dere bare gjøre det dere har avtalt.
collaboration-to-round = Til målingen
collaboration-to-profile = Til profilen
collaboration-to-actions = Til tiltakene
collaboration-to-measure = Til tallene
collaboration-to-step = Til steget
collaboration-last = Siste profil
collaboration-nothing-agreed = Dere har ikke avtalt noe ennå.
collaboration-open-actions = { $count ->
    [one] { $count } å gjøre
   *[other] { $count } å gjøre
}
collaboration-done-actions = { $count ->
    [one] { $count } ferdig
   *[other] { $count } ferdige
}
collaboration-plan = Planen
