# Machine-made, not yet reviewed by a native speaker.
# The screen of a collaboration: everything about it in one picture.

collaboration-title = Alt om samarbejdet
collaboration-open = Alt om samarbejdet
collaboration-next = Det næste
collaboration-next-round = En måling er åben. Andre venter på svarene.
collaboration-next-talk = Profilen er her. Tal sammen, og bliv enige om noget at gøre.
collaboration-next-late = { $count ->
    [one] { $count } tiltag skulle have været færdig nu.
   *[other] { $count } tiltag skulle have været færdige nu.
}
collaboration-next-due = Nu er det tid til dette: { $what }.
collaboration-next-again = Det er et halvt år siden sidst. Spørg jer selv en gang til.
collaboration-next-plan = Gå videre med planen: { $step }.
collaboration-next-rest = Alt går sin gang. Nu kan I bare gøre det, I har aftalt.
collaboration-to-round = Til målingen
collaboration-to-profile = Til profilen
collaboration-to-actions = Til tiltagene
collaboration-to-measure = Til tallene
collaboration-to-step = Til trinnet
collaboration-last = Den seneste profil
collaboration-nothing-agreed = I har ikke aftalt noget endnu.
collaboration-open-actions = { $count ->
    [one] { $count } at gøre
   *[other] { $count } at gøre
}
collaboration-done-actions = { $count ->
    [one] { $count } færdig
   *[other] { $count } færdige
}
collaboration-plan = Planen
