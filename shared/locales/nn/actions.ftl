# Machine-made, not yet reviewed by a native speaker.
# What the group agrees to do.

actions-title = Tiltak
actions-lead = Dette er de einige om å gjere. Alle kan skrive her.
actions-none = De har ingen tiltak enno.
actions-see = Sjå tiltaka
actions-new = Nytt tiltak
actions-from-idea = Gjer til tiltak
actions-see-one = Sjå tiltaket
actions-matrix = Sorter i fire ruter
actions-list = Vis som liste
actions-unsorted = Ikkje sortert enno
actions-nothing-here = Ingen tiltak her enno.
actions-by = Frist: { $date }
actions-overdue = Fristen gjekk ut { $date }
actions-back = Til tiltaka
actions-unknown = Dette tiltaket finst ikkje på telefonen.

# How far it has come.
action-status = Kor langt har de kome?
action-status-open = Ikkje byrja
action-status-going_on = I gang
action-status-done = Ferdig
action-status-dropped = Droppa

# One action.
action-title = Tiltak
action-what = Kva skal de gjere?
action-what-missing = Skriv kva de skal gjere.
action-who = Kven tek ansvar?
action-by = Når skal det vere ferdig?
action-why = Kvifor blir det ikkje noko av?
action-cell = Kvar høyrer det heime?
action-cell-none = Inga rute enno
action-save = Lagre tiltaket

# At the next round.
actions-before = Tiltak frå sist
actions-before-lead = Kva er gjort, kva er i gang, og kva er droppa? Trykk på eit tiltak, og sei korleis det gjekk.
