# The impact plan: ten steps that the group fills in together. The steps themselves are in plan.toml.
plan-open = Effektplanen
plan-back = Til planen
plan-numbered = { $number }. { $title }
plan-value-unit = { $value } { $unit }
plan-unnamed = Uten navn
plan-how-far = { $done } av { $total } steg er ferdige.
plan-steps = De ti stegene
plan-steps-hint = Ta dem i den rekkefølgen dere vil.

# How far a step is.
plan-step-complete = Ferdig
plan-step-begun = Begynt
plan-step-empty = Ikke begynt

# What a step still needs.
plan-missing = Dette mangler
plan-missing-field = Skriv noe her: { $label }.
plan-missing-row = Skriv minst én linje her: { $label }.
plan-missing-dated-goal = Sett en dato på minst ett mål.
plan-missing-fewer-goals = Dere har { $count } mål med dato. Velg høyst { $most }.
plan-missing-group = Skriv hva en gruppe trenger, og hva den er god til.
plan-missing-chains = { $count ->
    [one] Én aktivitet mangler en hel rekke: hvis, så og fordi.
   *[other] { $count } aktiviteter mangler en hel rekke: hvis, så og fordi.
}
plan-missing-indicator = Lag minst én indikator i steg 5.
plan-missing-level = Lag minst én indikator på dette nivået: { $label }.
# $label: for instance "Unit". $names: indicators.
plan-missing-about = { $label } mangler for: { $names }
plan-missing-earlier-start = Startdatoen er senere enn første måling: { $names }
plan-missing-overdue = En måling er for sen: { $names }
plan-missing-decision = Skriv minst ett vedtak med ansvarlig og frist.

# Rows of lists and tables, and what was removed.
plan-row = { $label } { $number }
plan-row-add = Ny linje
plan-row-remove = Ta bort: { $name }
plan-removed = Tatt bort ({ $count })
plan-put-back = Sett tilbake

# Indicators.
plan-indicators = Indikatorer
plan-indicators-back = Til indikatorene
plan-no-indicators = Dere har ingen indikatorer ennå.
plan-indicator-new = Ny indikator
plan-indicator-unknown = Denne indikatoren finnes ikke på telefonen.
# One line for each indicator in a step.
plan-one-complete = { $name }: alt er fylt ut
plan-one-lacks = { $name } – se på: { $parts }
plan-one-open = Se hele indikatoren
plan-count = { $state }: { $count }
plan-replaced = Byttet ut ({ $count })
plan-removed-indicators = Indikatorer som er tatt bort ({ $count })

# What may be said of an impact.
plan-needs-argument = Trenger begrunnelse
plan-claim-needs = Skriv først hvorfor dere tror at arbeidet bidro. Til da viser vi ikke tallene.
plan-claim-argued = Arbeidet kan ha bidratt til dette. Slik begrunner dere det:

# How an indicator stands, in a word or two.
plan-state-reached = Nådd
plan-state-overdue = Måling mangler
plan-state-no_target = Uten måltall
plan-state-no_direction = Målet er likt starten
plan-state-no_baseline = Uten starttall
plan-state-not_started = Ikke målt ennå
plan-state-on_track = I rute
plan-state-behind = Bak planen
plan-last = Siste tall: { $value } ({ $date })
plan-expected = Etter planen: { $value }
plan-target = Mål: { $value } innen { $date }
plan-next = Neste måling: { $date }

# The chart of an indicator: its legend, and what it says to who hears it.
plan-chart-measured = Målt
plan-chart-way = Veien fra start til mål
plan-chart-start = Start: { $value } ({ $date }).
plan-chart-last = Siste: { $value } ({ $date }).
plan-chart-target = Mål: { $value } ({ $date }).

# Measuring. A gap: somebody notes that nothing was measured that day.
plan-gaps-hint = Fikk dere ikke målt? Si fra om det her. Da blir det et hull og ikke null.
plan-number-new = Nytt tall
plan-number-save = Lagre tallet
plan-number-none = Ikke målt denne gangen
plan-number-missing = Ikke målt
plan-number-remove = Ta bort tallet
plan-numbers = { $count ->
    [one] Ett tall
   *[other] { $count } tall
}
plan-numbers-all = Vis alle
# $name: the name of a round.
plan-from-round = Fra målingen { $name }
plan-next-agree = Avtal neste måling
plan-next-hint = Bare for denne indikatoren. Ellers gjelder datoen i steg 9.

# Goals.
plan-goal = Hvilket mål hører den til?
plan-goal-none = Ikke noe bestemt mål
plan-goal-make = Gjør til mål i planen
plan-goal-see = Se målet i planen
plan-goal-better = Bli bedre på dette: { $name }
plan-goal-less = Mindre av dette: { $name }

# Indicators that follow a figure of the rounds.
plan-follow = Følg et tall fra målingene
plan-follow-hint = Da legger hver ny måling til sitt tall av seg selv.
plan-follow-which = Hvilket tall?
plan-follow-stop = Slutt å følge tallet
plan-follows-rounds = Tallet kommer fra målingene deres. Her trenger dere ikke fylle ut noe.
plan-unit-field = av 10
plan-unit-factor = av 5
plan-unit-hundred = av 100

# Swapping and removing an indicator. No number is ever lost.
plan-indicator-removed = Denne indikatoren er tatt bort. Tallene er her fortsatt.
plan-indicator-replaced = Denne indikatoren er byttet ut. Nå gjelder: { $name }. Tallene står her.
plan-see-successor = Se den nye
plan-swap-undo = Angre byttet
plan-before = Før denne
plan-swap = Bytt til en ny indikator
plan-swap-question = Vil dere bytte indikator?
plan-remove = Ta bort indikatoren
plan-remove-question = Vil dere ta bort indikatoren?
plan-remove-explanation = Tallene blir tatt vare på. Dere kan sette den tilbake.
plan-keep = La den stå

# What looks odd about dates and numbers.
plan-doubt-dates = Måldatoen er ikke etter startdatoen. Se på datoene igjen.
plan-doubt-equal = Måltallet er det samme som starttallet. Da vet vi ikke hva som er bedre.
plan-doubt-before = { $count ->
    [one] Ett tall er målt før startdatoen. Det teller ikke.
   *[other] { $count } tall er målt før startdatoen. De teller ikke.
}
plan-doubt-same-day = Flere tall er fra samme dag. Det siste teller.
plan-doubt-unit = { $count ->
    [one] Ett tall har en annen enhet enn indikatoren har nå.
   *[other] { $count } tall har en annen enhet enn indikatoren har nå.
}

# What is due, on a screen and in a calendar file.
due-title = Frister
due-all = Se alle frister
due-lead = Dette er det neste dere har avtalt.
due-nothing = Ingenting har en frist ennå. Sett datoer på mål, målinger eller vedtak.
due-on = { $date }
due-today = I dag, { $date }
due-overdue = Skulle vært gjort { $date }
due-measure = Måling: { $name }
due-decision = Vedtak: { $name }
due-goal = Mål: { $name }
due-make-calendar = Lag kalenderfil
due-calendar-hint = Åpne filen i kalenderen din. Har en dato flyttet seg? Lag filen på nytt.
# The name of the calendar. $name: the collaboration.
due-calendar = Samson: { $name }
file-name-calendar = kalender

# The theory of change as a picture, and the history.
plan-theory = Hva fører til hva
plan-theory-empty = Skriv i steg 4 hva dere gjør, og hvorfor det hjelper. Da kommer bildet her.
plan-theory-nothing = Ingenting her ennå
plan-history = Hvem har endret hva
plan-history-lead = Her står gruppene, ikke navn på personer.
plan-history-empty = Ingen har skrevet i planen ennå.
plan-history-line = { $role }: steg { $number }, { $field }
plan-role-facilitator = Tilrettelegger
