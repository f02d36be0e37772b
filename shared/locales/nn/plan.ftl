# Machine-made, not yet reviewed by a native speaker.
# The impact plan: ten steps that the group fills in together. The steps themselves are in plan.toml.
plan-open = Effektplanen
plan-back = Til planen
plan-numbered = { $number }. { $title }
plan-value-unit = { $value } { $unit }
plan-unnamed = Utan namn
plan-how-far = { $done } av { $total } steg er ferdige.
plan-steps = Dei ti stega
plan-steps-hint = Ta dei i den rekkjefølgja de vil.

# How far a step is.
plan-step-complete = Ferdig
plan-step-begun = Byrja
plan-step-empty = Ikkje byrja

# What a step still needs.
plan-missing = Dette manglar
plan-missing-field = Skriv noko her: { $label }.
plan-missing-row = Skriv minst éi linje her: { $label }.
plan-missing-dated-goal = Set ein dato på minst eitt mål.
plan-missing-fewer-goals = De har { $count } mål med dato. Vel høgst { $most }.
plan-missing-group = Skriv kva ei gruppe treng, og kva ho er god til.
plan-missing-chains = { $count ->
    [one] Éin aktivitet manglar ei heil rekkje: viss, så og fordi.
   *[other] { $count } aktivitetar manglar ei heil rekkje: viss, så og fordi.
}
plan-missing-indicator = Lag minst éin indikator i steg 5.
plan-missing-level = Lag minst éin indikator på dette nivået: { $label }.
# $label: for instance "Unit". $names: indicators.
plan-missing-about = { $label } manglar for: { $names }
plan-missing-earlier-start = Startdatoen er seinare enn første måling: { $names }
plan-missing-overdue = Ei måling er for sein: { $names }
plan-missing-decision = Skriv minst eitt vedtak med ansvarleg og frist.

# Rows of lists and tables, and what was removed.
plan-row = { $label } { $number }
plan-row-add = Ny linje
plan-row-remove = Ta bort: { $name }
plan-removed = Teke bort ({ $count })
plan-put-back = Set tilbake

# Indicators.
plan-indicators = Indikatorar
plan-indicators-back = Til indikatorane
plan-no-indicators = De har ingen indikatorar enno.
plan-indicator-new = Ny indikator
plan-indicator-unknown = Denne indikatoren finst ikkje på telefonen.
# One line for each indicator in a step.
plan-one-complete = { $name }: alt er fylt ut
plan-one-lacks = { $name } – sjå på: { $parts }
plan-one-open = Sjå heile indikatoren
plan-count = { $state }: { $count }
plan-replaced = Bytte ut ({ $count })
plan-removed-indicators = Indikatorar som er tekne bort ({ $count })

# What may be said of an impact.
plan-needs-argument = Treng grunngjeving
plan-claim-needs = Skriv først kvifor de trur at arbeidet bidrog. Til då viser vi ikkje tala.
plan-claim-argued = Arbeidet kan ha bidrege til dette. Slik grunngjev de det:

# How an indicator stands, in a word or two.
plan-state-reached = Nådd
plan-state-overdue = Måling manglar
plan-state-no_target = Utan måltal
plan-state-no_direction = Målet er likt starten
plan-state-no_baseline = Utan starttal
plan-state-not_started = Ikkje målt enno
plan-state-on_track = I rute
plan-state-behind = Bak planen
plan-last = Siste tal: { $value } ({ $date })
plan-expected = Etter planen: { $value }
plan-target = Mål: { $value } innan { $date }
plan-next = Neste måling: { $date }

# The chart of an indicator: its legend, and what it says to who hears it.
plan-chart-measured = Målt
plan-chart-way = Vegen frå start til mål
plan-chart-start = Start: { $value } ({ $date }).
plan-chart-last = Siste: { $value } ({ $date }).
plan-chart-target = Mål: { $value } ({ $date }).

# Measuring. A gap: somebody notes that nothing was measured that day.
plan-gaps-hint = Fekk de ikkje målt? Sei frå om det her. Då blir det eit hol og ikkje null.
plan-number-new = Nytt tal
plan-number-save = Lagre talet
plan-number-none = Ikkje målt denne gongen
plan-number-missing = Ikkje målt
plan-number-remove = Ta bort talet
plan-numbers = { $count ->
    [one] Eitt tal
   *[other] { $count } tal
}
plan-numbers-all = Vis alle
# $name: the name of a round.
plan-from-round = Frå målinga { $name }
plan-next-agree = Avtal neste måling
plan-next-hint = Berre for denne indikatoren. Elles gjeld datoen i steg 9.

# Goals.
plan-goal = Kva mål høyrer han til?
plan-goal-none = Ikkje noko bestemt mål
plan-goal-make = Gjer til mål i planen
plan-goal-see = Sjå målet i planen
plan-goal-better = Bli betre på dette: { $name }
plan-goal-less = Mindre av dette: { $name }

# Indicators that follow a figure of the rounds.
plan-follow = Følg eit tal frå målingane
plan-follow-hint = Då legg kvar ny måling til talet sitt av seg sjølv.
plan-follow-which = Kva tal?
plan-follow-stop = Slutt å følgje talet
plan-follows-rounds = Talet kjem frå målingane dykkar. Her treng de ikkje fylle ut noko.
plan-unit-field = av 10
plan-unit-factor = av 5
plan-unit-hundred = av 100

# Swapping and removing an indicator. No number is ever lost.
plan-indicator-removed = Denne indikatoren er teken bort. Tala er her framleis.
plan-indicator-replaced = Denne indikatoren er bytt ut. No gjeld: { $name }. Tala står her.
plan-see-successor = Sjå den nye
plan-swap-undo = Angre bytet
plan-before = Før denne
plan-swap = Byt til ein ny indikator
plan-swap-question = Vil de byte indikator?
plan-remove = Ta bort indikatoren
plan-remove-question = Vil de ta bort indikatoren?
plan-remove-explanation = Tala blir tekne vare på. De kan setje han tilbake.
plan-keep = La han stå

# What looks odd about dates and numbers.
plan-doubt-dates = Måldatoen er ikkje etter startdatoen. Sjå på datoane igjen.
plan-doubt-equal = Måltalet er det same som starttalet. Då veit vi ikkje kva som er betre.
plan-doubt-before = { $count ->
    [one] Eitt tal er målt før startdatoen. Det tel ikkje.
   *[other] { $count } tal er målte før startdatoen. Dei tel ikkje.
}
plan-doubt-same-day = Fleire tal er frå same dag. Det siste tel.
plan-doubt-unit = { $count ->
    [one] Eitt tal har ei anna eining enn indikatoren har no.
   *[other] { $count } tal har ei anna eining enn indikatoren har no.
}

# What is due, on a screen and in a calendar file.
due-title = Fristar
due-all = Sjå alle fristar
due-lead = Dette er det neste de har avtalt.
due-nothing = Ingenting har ein frist enno. Set datoar på mål, målingar eller vedtak.
due-on = { $date }
due-today = I dag, { $date }
due-overdue = Skulle vore gjort { $date }
due-measure = Måling: { $name }
due-decision = Vedtak: { $name }
due-goal = Mål: { $name }
due-make-calendar = Lag kalenderfil
due-calendar-hint = Opne fila i kalenderen din. Har ein dato flytta seg? Lag fila på nytt.
# The name of the calendar. $name: the collaboration.
due-calendar = Samson: { $name }
file-name-calendar = kalender

# The theory of change as a picture, and the history.
plan-theory = Kva fører til kva
plan-theory-empty = Skriv i steg 4 kva de gjer, og kvifor det hjelper. Då kjem biletet her.
plan-theory-nothing = Ingenting her enno
plan-history = Kven har endra kva
plan-history-lead = Her står gruppene, ikkje namn på personar.
plan-history-empty = Ingen har skrive i planen enno.
plan-history-line = { $role }: steg { $number }, { $field }
plan-role-facilitator = Tilretteleggjar
