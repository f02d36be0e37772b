# Files for other programs, and backups.

# Headings of tables.
export-round = Måling
export-field = Felt
export-statement = Påstand
export-value = Verdi
export-group = Gruppe
export-score = Nå
export-practice = Slik er det
export-weight = Viktig
export-gap = Avstand
export-answered = Svarte
export-skipped = Hoppet over
export-answers-1 = Svarte 1
export-answers-2 = Svarte 2
export-answers-3 = Svarte 3
export-answers-4 = Svarte 4
export-answers-5 = Svarte 5
export-consensus = Enighet
export-responses = Svar
export-kind = Slag
export-text = Tekst
export-what = Hva
export-who = Hvem
export-by = Frist
export-status = Hvor langt
export-why = Hvorfor
export-box = Rute
export-kind-idea = Idé
export-kind-comment = Kommentar
export-kind-note = Felles notat
