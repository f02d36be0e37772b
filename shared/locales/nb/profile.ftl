# The profile, the dialogue, actions and the report.

profile-title = Profilen vår
profile-answers = { $responses ->
    [one] Ett svar
   *[other] { $responses } svar
} · { $date }
profile-answers-of = { $responses ->
    [one] Ett svar
   *[other] { $responses } svar
} av { $headcount } · { $date }
profile-not-yet = Profilen kommer når alle har svart.
profile-to-round = Til målingen
profile-opening = Åpner svarene …
profile-opening-offline = Profilen kommer så snart telefonen har nådd serveren.
profile-drawing = Regner ut profilen …
profile-on-wall = Vis stort på veggen
profile-normal-size = Vis som vanlig
profile-talk = Snakk om det sammen

# What this phone has checked.
profile-counted = Svarene dine er med
profile-not-counted = Ikke alle svarene er med
profile-own-missing = { $count ->
    [one] Ett av svarene dine mangler
   *[other] { $count } av svarene dine mangler
} i det serveren sendte. Snakk med den som leder møtet.
profile-unreadable = { $count ->
    [one] Ett svar kan ikke leses
   *[other] { $count } svar kan ikke leses
}, og er ikke med i tallene. Snakk med den som leder møtet.
profile-uneven = { $count ->
    [one] Én påstand eller verdi
   *[other] { $count } påstander og verdier
} har for få eller for mange svar. Snakk med den som leder møtet.
profile-conflict-title = To steder har ulike svar
profile-conflict = Sentralen og serveren har hver sin profil. Her ser dere svarene fra ett av stedene. En tilrettelegger kan åpne målingen igjen.
profile-late = Svarene dine kom for sent, og er ikke med i tallene. De ligger fortsatt på telefonen din.
profile-late-open = Målingen er åpnet igjen. Svarene dine kan bli med nå.
profile-late-go-on = Til svarene mine
on-paper = { $count ->
    [one] Ett
   *[other] { $count }
} av de { $responses } svarene var på papir og ført inn av tilretteleggeren.

# Charts.
profile-overall = Samlet profil
profile-legend-score = Slik er det
profile-legend-weight = Så viktig er det for oss
profile-no-score = ingen svar
profile-axis-summary = { $label }: { $score }, viktighet { $weight }.
profile-axis-summary-since = { $label }: { $score }, før { $earlier }, viktighet { $weight }.
profile-strongest = Sterkest: { $name }, { $score }.
profile-widest-gap = Størst avstand: { $name }, { $gap } under det som er viktig for oss.
profile-show-table = Vis som tabell
profile-hide-table = Skjul tabellen
profile-distribution = Slik svarte vi
profile-column-field = Felt
profile-column-statement = Påstand
profile-column-value = Verdi
profile-column-score = Nå
profile-column-weight = Viktig
profile-column-gap = Avstand
profile-column-skipped = Hoppet over

# From thin to thick.
profile-thickness = Hvor tykt er samarbeidet?
profile-thickness-summary = { $value } av 100 på veien fra tynn til tykk samskaping.
profile-thin = Tynn
profile-thick = Tykk
profile-thin-meaning = Tynn: Folk blir invitert inn for en tid. Etterpå driver én part det videre.
profile-thick-meaning = Tykk: Alle lager, driver og vurderer det sammen, år etter år.
profile-thick-statements = Påstandene som teller her

# What stands out.
profile-stands-out = Dette skiller seg ut
profile-strengths = Sterke sider
profile-gaps = Viktig, men svakt
profile-disagreements = Her svarte vi ulikt
profile-blind-spots = Her hoppet mange over
profile-differences = Her ser gruppene ulikt på det
profile-gap-below = { $gap } under
profile-skipped = { $skipped ->
    [one] Én hoppet over
   *[other] { $skipped } hoppet over
}
profile-side-score = { $side }: { $score }
profile-side-others = De andre

# How much we agree.
agreement-agree = Enige
agreement-mostly-agree = Ganske enige
agreement-mixed = Ulike syn
agreement-split = Delt på midten

# Values, fields and groups.
profile-values = Verdiene våre
profile-values-about = Slik lever vi verdiene, og så viktige er de for oss
profile-fields = Felt for felt
profile-field-weight = Så viktig: { $weight }
profile-order-gap = I samtalen kommer størst avstand først.
profile-order-asked = I samtalen kommer feltene i denne rekkefølgen.
profile-order-to-asked = Ta feltene i denne rekkefølgen
profile-order-to-gap = Ta størst avstand først
profile-groups = Gruppene
profile-groups-shown = Disse vises hver for seg: { $sides }.
profile-side-size = { $side } ({ $count })
profile-groups-hidden = Ingen gruppe er stor nok til å vises for seg.
profile-groups-confidential = Svarene er fortrolige. Det dere kjenner igjen her, blir mellom dere.
profile-groups-table = Vis gruppene felt for felt

# One field, to talk about.
field-place = Felt { $number } av { $total }, størst avstand først
field-place-as-asked = Felt { $number } av { $total }
field-unknown = Dette feltet er ikke med i målingen.
field-statements = Påstandene
field-scale = 1 er «{ $least }», 5 er «{ $most }».
field-weight = Så viktig: { $weight }
field-answered = { $count ->
    [0] Ingen svarte
    [one] Én svarte
   *[other] { $count } svarte
}
field-ideas = { $count ->
    [one] Én idé
   *[other] { $count } ideer
}
field-comments = { $count ->
    [one] Én kommentar
   *[other] { $count } kommentarer
}
field-note = «{ $text }»
field-all-answers = Alle svarene som tabell
field-next = Neste: { $name }
field-previous = Forrige: { $name }
field-back = Til profilen
