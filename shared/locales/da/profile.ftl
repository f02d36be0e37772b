# Machine-made, not yet reviewed by a native speaker.
# The profile, the dialogue, actions and the report.

profile-title = Vores profil
profile-answers = { $responses ->
    [one] Én besvarelse
   *[other] { $responses } besvarelser
} · { $date }
profile-answers-of = { $responses ->
    [one] Én besvarelse
   *[other] { $responses } besvarelser
} af { $headcount } · { $date }
profile-not-yet = Profilen kommer, når alle har svaret.
profile-to-round = Til målingen
profile-opening = Åbner svarene …
profile-opening-offline = Profilen kommer, så snart telefonen har fået kontakt til serveren.
profile-drawing = Regner profilen ud …
profile-on-wall = Vis stort på væggen
profile-normal-size = Vis i normal størrelse
profile-talk = Tal om det sammen

# What this phone has checked.
profile-counted = Dine svar er med
profile-not-counted = Ikke alle svar er med
profile-own-missing = { $count ->
    [one] Ét af dine svar mangler
   *[other] { $count } af dine svar mangler
} i det, serveren sendte. Tal med den, der leder mødet.
profile-unreadable = { $count ->
    [one] Ét svar kan ikke læses
   *[other] { $count } svar kan ikke læses
} og er ikke med i tallene. Tal med den, der leder mødet.
profile-uneven = { $count ->
    [one] Ét udsagn eller én værdi
   *[other] { $count } udsagn og værdier
} har for få eller for mange svar. Tal med den, der leder mødet.
profile-conflict-title = To steder har forskellige svar
profile-conflict = Centralen og serveren har hver sin profil. Her ser I svarene fra ét af stederne. En tovholder kan åbne målingen igen.
profile-late = Dine svar kom for sent og er ikke med i tallene. De ligger stadig på din telefon.
profile-late-open = Målingen er åbnet igen. Dine svar kan komme med nu.
profile-late-go-on = Til mine svar
on-paper = { $count ->
    [one] Én
   *[other] { $count }
} af de { $responses } besvarelser var på papir og tastet ind af tovholderen.

# Charts.
profile-overall = Samlet profil
profile-legend-score = Sådan er det
profile-legend-weight = Så vigtigt er det for os
profile-no-score = ingen svar
profile-axis-summary = { $label }: { $score }, vigtighed { $weight }.
profile-axis-summary-since = { $label }: { $score }, før { $earlier }, vigtighed { $weight }.
profile-strongest = Stærkest: { $name }, { $score }.
profile-widest-gap = Størst afstand: { $name }, { $gap } under det, der er vigtigt for os.
profile-show-table = Vis som tabel
profile-hide-table = Skjul tabellen
profile-distribution = Sådan svarede vi
profile-column-field = Område
profile-column-statement = Udsagn
profile-column-value = Værdi
profile-column-score = Nu
profile-column-weight = Vigtigt
profile-column-gap = Afstand
profile-column-skipped = Sprang over

# From thin to thick.
profile-thickness = Hvor tykt er samarbejdet?
profile-thickness-summary = { $value } af 100 på vejen fra tynd til tyk samskabelse.
profile-thin = Tynd
profile-thick = Tyk
profile-thin-meaning = Tynd: Folk bliver inviteret med for en tid. Bagefter driver én part det videre.
profile-thick-meaning = Tyk: Alle laver, driver og vurderer det sammen, år efter år.
profile-thick-statements = De udsagn, der tæller her

# What stands out.
profile-stands-out = Det her skiller sig ud
profile-strengths = Stærke sider
profile-gaps = Vigtigt, men svagt
profile-disagreements = Her svarede vi forskelligt
profile-blind-spots = Her sprang mange over
profile-differences = Her ser grupperne forskelligt på det
profile-gap-below = { $gap } under
profile-skipped = { $skipped ->
    [one] Én sprang over
   *[other] { $skipped } sprang over
}
profile-side-score = { $side }: { $score }
profile-side-others = De andre

# How much we agree.
agreement-agree = Enige
agreement-mostly-agree = Ret enige
agreement-mixed = Forskellige syn
agreement-split = Delt midt over

# Values, fields and groups.
profile-values = Vores værdier
profile-values-about = Sådan lever vi værdierne, og så vigtige er de for os
profile-fields = Område for område
profile-field-weight = Så vigtigt: { $weight }
profile-order-gap = I samtalen kommer den største afstand først.
profile-order-asked = I samtalen kommer områderne i denne rækkefølge.
profile-order-to-asked = Tag områderne i denne rækkefølge
profile-order-to-gap = Tag den største afstand først
profile-groups = Grupperne
profile-groups-shown = Disse vises hver for sig: { $sides }.
profile-side-size = { $side } ({ $count })
profile-groups-hidden = Ingen gruppe er stor nok til at blive vist for sig selv.
profile-groups-confidential = Svarene er fortrolige. Det, I kan genkende her, bliver mellem jer.
profile-groups-table = Vis grupperne område for område

# One field, to talk about.
field-place = Område { $number } af { $total }, størst afstand først
field-place-as-asked = Område { $number } af { $total }
field-unknown = Dette område er ikke med i målingen.
field-statements = Udsagnene
field-scale = 1 er ”{ $least }”, 5 er ”{ $most }”.
field-weight = Så vigtigt: { $weight }
field-answered = { $count ->
    [0] Ingen svarede
    [one] Én svarede
   *[other] { $count } svarede
}
field-ideas = { $count ->
    [one] Én idé
   *[other] { $count } ideer
}
field-comments = { $count ->
    [one] Én kommentar
   *[other] { $count } kommentarer
}
field-note = ”{ $text }”
field-all-answers = Alle svar som tabel
field-next = Næste: { $name }
field-previous = Forrige: { $name }
field-back = Til profilen
