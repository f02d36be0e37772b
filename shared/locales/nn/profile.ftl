# Machine-made, not yet reviewed by a native speaker.
# The profile, the dialogue, actions and the report.

profile-title = Profilen vår
profile-answers = { $responses ->
    [one] Eitt svar
   *[other] { $responses } svar
} · { $date }
profile-answers-of = { $responses ->
    [one] Eitt svar
   *[other] { $responses } svar
} av { $headcount } · { $date }
profile-not-yet = Profilen kjem når alle har svart.
profile-to-round = Til målinga
profile-opening = Opnar svara …
profile-opening-offline = Profilen kjem så snart telefonen har nådd serveren.
profile-drawing = Reknar ut profilen …
profile-on-wall = Vis stort på veggen
profile-normal-size = Vis som vanleg
profile-talk = Snakk om det saman

# What this phone has checked.
profile-counted = Svara dine er med
profile-not-counted = Ikkje alle svara er med
profile-own-missing = { $count ->
    [one] Eitt av svara dine manglar
   *[other] { $count } av svara dine manglar
} i det serveren sende. Snakk med den som leier møtet.
profile-unreadable = { $count ->
    [one] Eitt svar kan ikkje lesast
   *[other] { $count } svar kan ikkje lesast
}, og er ikkje med i tala. Snakk med den som leier møtet.
profile-uneven = { $count ->
    [one] Éin påstand eller verdi
   *[other] { $count } påstandar og verdiar
} har for få eller for mange svar. Snakk med den som leier møtet.
profile-conflict-title = To stader har ulike svar
profile-conflict = Sentralen og serveren har kvar sin profil. Her ser de svara frå éin av stadene. Ein tilretteleggar kan opne målinga igjen.
profile-late = Svara dine kom for seint, og er ikkje med i tala. Dei ligg framleis på telefonen din.
profile-late-open = Målinga er opna igjen. Svara dine kan bli med no.
profile-late-go-on = Til svara mine
on-paper = { $count ->
    [one] Eitt av dei { $responses } svara var på papir og ført
   *[other] { $count } av dei { $responses } svara var på papir og førte
} inn av tilretteleggaren.

# Charts.
profile-overall = Samla profil
profile-legend-score = Slik er det
profile-legend-weight = Så viktig er det for oss
profile-no-score = ingen svar
profile-axis-summary = { $label }: { $score }, så viktig: { $weight }.
profile-axis-summary-since = { $label }: { $score }, før { $earlier }, så viktig: { $weight }.
profile-strongest = Sterkast: { $name }, { $score }.
profile-widest-gap = Størst avstand: { $name }, { $gap } under det som er viktig for oss.
profile-show-table = Vis som tabell
profile-hide-table = Skjul tabellen
profile-distribution = Slik svarte vi
profile-column-field = Felt
profile-column-statement = Påstand
profile-column-value = Verdi
profile-column-score = No
profile-column-weight = Viktig
profile-column-gap = Avstand
profile-column-skipped = Hoppa over

# From thin to thick.
profile-thickness = Kor tjukt er samarbeidet?
profile-thickness-summary = { $value } av 100 på vegen frå tynn til tjukk samskaping.
profile-thin = Tynn
profile-thick = Tjukk
profile-thin-meaning = Tynn: Folk blir inviterte inn for ei tid. Etterpå driv éin part det vidare.
profile-thick-meaning = Tjukk: Alle lagar, driv og vurderer det saman, år etter år.
profile-thick-statements = Påstandane som tel her

# What stands out.
profile-stands-out = Dette skil seg ut
profile-strengths = Sterke sider
profile-gaps = Viktig, men svakt
profile-disagreements = Her svarte vi ulikt
profile-blind-spots = Her hoppa mange over
profile-differences = Her ser gruppene ulikt på det
profile-gap-below = { $gap } under
profile-skipped = { $skipped ->
    [one] Éin hoppa over
   *[other] { $skipped } hoppa over
}
profile-side-score = { $side }: { $score }
profile-side-others = Dei andre

# How much we agree.
agreement-agree = Einige
agreement-mostly-agree = Ganske einige
agreement-mixed = Ulike syn
agreement-split = Delt på midten

# Values, fields and groups.
profile-values = Verdiane våre
profile-values-about = Slik lever vi verdiane, og så viktige er dei for oss
profile-fields = Felt for felt
profile-field-weight = Så viktig: { $weight }
profile-order-gap = I samtalen kjem størst avstand først.
profile-order-asked = I samtalen kjem felta i denne rekkefølgja.
profile-order-to-asked = Ta felta i denne rekkefølgja
profile-order-to-gap = Ta størst avstand først
profile-groups = Gruppene
profile-groups-shown = Desse blir viste kvar for seg: { $sides }.
profile-side-size = { $side } ({ $count })
profile-groups-hidden = Inga gruppe er stor nok til å bli vist for seg.
profile-groups-confidential = Svara er fortrulege. Det de kjenner igjen her, blir mellom dykk.
profile-groups-table = Vis gruppene felt for felt

# One field, to talk about.
field-place = Felt { $number } av { $total }, størst avstand først
field-place-as-asked = Felt { $number } av { $total }
field-unknown = Dette feltet er ikkje med i målinga.
field-statements = Påstandane
field-scale = 1 er «{ $least }», 5 er «{ $most }».
field-weight = Så viktig: { $weight }
field-answered = { $count ->
    [0] Ingen svarte
    [one] Éin svarte
   *[other] { $count } svarte
}
field-ideas = { $count ->
    [one] Éin idé
   *[other] { $count } idear
}
field-comments = { $count ->
    [one] Éin kommentar
   *[other] { $count } kommentarar
}
field-note = «{ $text }»
field-all-answers = Alle svara som tabell
field-next = Neste: { $name }
field-previous = Førre: { $name }
field-back = Til profilen
