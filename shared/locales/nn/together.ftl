# Machine-made, not yet reviewed by a native speaker.
# What the group writes about itself together, when it has seen the result of the survey.
together-title = Snakk saman om resultatet
together-lead = Alle kan skrive her samstundes. Alle i gruppa ser det de skriv.
together-card = Skriv saman kva de er stolte av, og kva de vil endre. Sjå også kvar de er i samarbeidet.
together-open = Skriv saman
together-back = Til alle delane
together-progress = { $done } av { $total }
together-suggestions = Forslag frå svara ({ $count })
together-suggestions-hint = Trykk på eit forslag for å ta det med.
together-taken = Teke med
together-suggestion = { $name } ({ $score })
together-suggestion-side = { $name } ({ $side }: { $score })
together-thin = Tynt: { $words }
together-thick = Tjukt: { $words }
together-whole = Samarbeidet som heilskap
together-placed = { $value } av 100
together-not-placed = Ikkje plassert enno
together-answers-suggest = Svara tyder på { $value } av 100.
together-take-back = Ta bort svaret
together-phase = Kvar er vi no?
together-process = Korleis vi jobbar saman
together-result = Kva det fører til
together-case = Eit døme: { $name }
