# What the group agrees to do.

actions-title = Tiltak
actions-lead = Dette er dere enige om å gjøre. Alle kan skrive her.
actions-none = Dere har ingen tiltak ennå.
actions-see = Se tiltakene
actions-new = Nytt tiltak
actions-from-idea = Gjør til tiltak
actions-see-one = Se tiltaket
actions-matrix = Sorter i fire ruter
actions-list = Vis som liste
actions-unsorted = Ikke sortert ennå
actions-nothing-here = Ingen tiltak her ennå.
actions-by = Frist: { $date }
actions-overdue = Fristen gikk ut { $date }
actions-back = Til tiltakene
actions-unknown = Dette tiltaket finnes ikke på telefonen.

# How far it has come.
action-status = Hvor langt har dere kommet?
action-status-open = Ikke begynt
action-status-going_on = I gang
action-status-done = Ferdig
action-status-dropped = Droppet

# One action.
action-title = Tiltak
action-what = Hva skal dere gjøre?
action-what-missing = Skriv hva dere skal gjøre.
action-who = Hvem tar ansvar?
action-by = Når skal det være ferdig?
action-why = Hvorfor blir det ikke noe av?
action-cell = Hvor hører det hjemme?
action-cell-none = Ingen rute ennå
action-save = Lagre tiltaket

# At the next round.
actions-before = Tiltak fra sist
actions-before-lead = Hva er gjort, hva er i gang, og hva er droppet? Trykk på et tiltak, og si hvordan det gikk.
