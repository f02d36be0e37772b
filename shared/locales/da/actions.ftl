# Machine-made, not yet reviewed by a native speaker.
# What the group agrees to do.

actions-title = Tiltag
actions-lead = Det her er I enige om at gøre. Alle kan skrive her.
actions-none = I har ingen tiltag endnu.
actions-see = Se tiltagene
actions-new = Nyt tiltag
actions-from-idea = Gør til et tiltag
actions-see-one = Se tiltaget
actions-matrix = Sortér i fire bokse
actions-list = Vis som liste
actions-unsorted = Ikke sorteret endnu
actions-nothing-here = Ingen tiltag her endnu.
actions-by = Frist: { $date }
actions-overdue = Fristen udløb den { $date }
actions-back = Til tiltagene
actions-unknown = Dette tiltag findes ikke på telefonen.

# How far it has come.
action-status = Hvor langt er I kommet?
action-status-open = Ikke begyndt
action-status-going_on = I gang
action-status-done = Færdigt
action-status-dropped = Droppet

# One action.
action-title = Tiltag
action-what = Hvad vil I gøre?
action-what-missing = Skriv, hvad I vil gøre.
action-who = Hvem tager ansvar?
action-by = Hvornår skal det være færdigt?
action-why = Hvorfor bliver det ikke til noget?
action-cell = Hvor hører det hjemme?
action-cell-none = Ingen boks endnu
action-save = Gem tiltaget

# At the next round.
actions-before = Tiltag fra sidst
actions-before-lead = Hvad er gjort, hvad er i gang, og hvad er droppet? Tryk på et tiltag, og sig, hvordan det gik.
