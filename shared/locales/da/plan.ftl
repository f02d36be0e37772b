# Machine-made, not yet reviewed by a native speaker.
# The impact plan: ten steps that the group fills in together. The steps themselves are in plan.toml.
plan-open = Effektplanen
plan-back = Til planen
plan-numbered = { $number }. { $title }
plan-value-unit = { $value } { $unit }
plan-unnamed = Uden navn
plan-how-far = { $done } af { $total } trin er færdige.
plan-steps = De ti trin
plan-steps-hint = Tag dem i den rækkefølge, I vil.

# How far a step is.
plan-step-complete = Færdig
plan-step-begun = Begyndt
plan-step-empty = Ikke begyndt

# What a step still needs.
plan-missing = Det mangler
plan-missing-field = Skriv noget her: { $label }.
plan-missing-row = Skriv mindst én linje her: { $label }.
plan-missing-dated-goal = Sæt en dato på mindst ét mål.
plan-missing-fewer-goals = I har { $count } mål med dato. Vælg højst { $most }.
plan-missing-group = Skriv, hvad en gruppe har brug for, og hvad den er god til.
plan-missing-chains = { $count ->
    [one] Én aktivitet mangler en hel række: hvis, så og fordi.
   *[other] { $count } aktiviteter mangler en hel række: hvis, så og fordi.
}
plan-missing-indicator = Lav mindst én indikator i trin 5.
plan-missing-level = Lav mindst én indikator på dette niveau: { $label }.
# $label: for instance "Unit". $names: indicators.
plan-missing-about = { $label } mangler for: { $names }
plan-missing-earlier-start = Startdatoen er senere end den første måling: { $names }
plan-missing-overdue = En måling er for sen: { $names }
plan-missing-decision = Skriv mindst én beslutning med ansvarlig og frist.

# Rows of lists and tables, and what was removed.
plan-row = { $label } { $number }
plan-row-add = Ny linje
plan-row-remove = Fjern: { $name }
plan-removed = Fjernet ({ $count })
plan-put-back = Sæt tilbage

# Indicators.
plan-indicators = Indikatorer
plan-indicators-back = Til indikatorerne
plan-no-indicators = I har ingen indikatorer endnu.
plan-indicator-new = Ny indikator
plan-indicator-unknown = Denne indikator findes ikke på telefonen.
# One line for each indicator in a step.
plan-one-complete = { $name }: alt er udfyldt
plan-one-lacks = { $name } – se på: { $parts }
plan-one-open = Se hele indikatoren
plan-count = { $state }: { $count }
plan-replaced = Udskiftet ({ $count })
plan-removed-indicators = Indikatorer, der er fjernet ({ $count })

# What may be said of an impact.
plan-needs-argument = Mangler begrundelse
plan-claim-needs = Skriv først, hvorfor I tror, at arbejdet bidrog. Indtil da viser vi ikke tallene.
plan-claim-argued = Arbejdet kan have bidraget til dette. Sådan begrunder I det:

# How an indicator stands, in a word or two.
plan-state-reached = Nået
plan-state-overdue = Måling mangler
plan-state-no_target = Uden måltal
plan-state-no_direction = Målet er lig starten
plan-state-no_baseline = Uden starttal
plan-state-not_started = Ikke målt endnu
plan-state-on_track = På rette vej
plan-state-behind = Bagud
plan-last = Seneste tal: { $value } ({ $date })
plan-expected = Efter planen: { $value }
plan-target = Mål: { $value } inden { $date }
plan-next = Næste måling: { $date }

# The chart of an indicator: its legend, and what it says to who hears it.
plan-chart-measured = Målt
plan-chart-way = Vejen fra start til mål
plan-chart-start = Start: { $value } ({ $date }).
plan-chart-last = Seneste: { $value } ({ $date }).
plan-chart-target = Mål: { $value } ({ $date }).

# Measuring. A gap: somebody notes that nothing was measured that day.
plan-gaps-hint = Fik I ikke målt? Sig det her. Så bliver det et hul og ikke nul.
plan-number-new = Nyt tal
plan-number-save = Gem tallet
plan-number-none = Ikke målt denne gang
plan-number-missing = Ikke målt
plan-number-remove = Fjern tallet
plan-numbers = { $count ->
    [one] Ét tal
   *[other] { $count } tal
}
plan-numbers-all = Vis alle
# $name: the name of a round.
plan-from-round = Fra målingen { $name }
plan-next-agree = Aftal næste måling
plan-next-hint = Kun for denne indikator. Ellers gælder datoen i trin 9.

# Goals.
plan-goal = Hvilket mål hører den til?
plan-goal-none = Ikke noget bestemt mål
plan-goal-make = Gør til mål i planen
plan-goal-see = Se målet i planen
plan-goal-better = Blive bedre til dette: { $name }
plan-goal-less = Mindre af dette: { $name }

# Indicators that follow a figure of the rounds.
plan-follow = Følg et tal fra målingerne
plan-follow-hint = Så lægger hver ny måling selv sit tal til.
plan-follow-which = Hvilket tal?
plan-follow-stop = Stop med at følge tallet
plan-follows-rounds = Tallet kommer fra jeres målinger. Her skal I ikke udfylde noget.
plan-unit-field = af 10
plan-unit-factor = af 5
plan-unit-hundred = af 100

# Swapping and removing an indicator. No number is ever lost.
plan-indicator-removed = Denne indikator er fjernet. Tallene er her stadig.
plan-indicator-replaced = Denne indikator er skiftet ud. Nu gælder: { $name }. Tallene står her.
plan-see-successor = Se den nye
plan-swap-undo = Fortryd skiftet
plan-before = Før denne
plan-swap = Skift til en ny indikator
plan-swap-question = Vil I skifte indikator?
plan-remove = Fjern indikatoren
plan-remove-question = Vil I fjerne indikatoren?
plan-remove-explanation = Tallene bliver gemt. I kan sætte den tilbage.
plan-keep = Lad den stå

# What looks odd about dates and numbers.
plan-doubt-dates = Måldatoen er ikke efter startdatoen. Se på datoerne igen.
plan-doubt-equal = Måltallet er det samme som starttallet. Så ved vi ikke, hvad der er bedre.
plan-doubt-before = { $count ->
    [one] Ét tal er målt før startdatoen. Det tæller ikke.
   *[other] { $count } tal er målt før startdatoen. De tæller ikke.
}
plan-doubt-same-day = Flere tal er fra samme dag. Det sidste tæller.
plan-doubt-unit = { $count ->
    [one] Ét tal har en anden enhed, end indikatoren har nu.
   *[other] { $count } tal har en anden enhed, end indikatoren har nu.
}

# What is due, on a screen and in a calendar file.
due-title = Frister
due-all = Se alle frister
due-lead = Dette er det næste, I har aftalt.
due-nothing = Intet har en frist endnu. Sæt datoer på mål, målinger eller beslutninger.
due-on = { $date }
due-today = I dag, { $date }
due-overdue = Skulle være gjort { $date }
due-measure = Måling: { $name }
due-decision = Beslutning: { $name }
due-goal = Mål: { $name }
due-make-calendar = Lav kalenderfil
due-calendar-hint = Åbn filen i din kalender. Har en dato flyttet sig? Lav filen igen.
# The name of the calendar. $name: the collaboration.
due-calendar = Samson: { $name }
file-name-calendar = kalender

# The theory of change as a picture, and the history.
plan-theory = Hvad fører til hvad
plan-theory-empty = Skriv i trin 4, hvad I gør, og hvorfor det hjælper. Så kommer billedet her.
plan-theory-nothing = Intet her endnu
plan-history = Hvem har ændret hvad
plan-history-lead = Her står grupperne, ikke navne på personer.
plan-history-empty = Ingen har skrevet i planen endnu.
plan-history-line = { $role }: trin { $number }, { $field }
plan-role-facilitator = Facilitator
