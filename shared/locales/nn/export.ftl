# Machine-made, not yet reviewed by a native speaker.
# Files for other programs, and backups.

# Headings of tables.
export-round = Måling
export-field = Felt
export-statement = Påstand
export-value = Verdi
export-group = Gruppe
export-score = No
export-practice = Slik er det
export-weight = Viktig
export-gap = Avstand
export-answered = Svarte
export-skipped = Hoppa over
export-answers-1 = Svarte 1
export-answers-2 = Svarte 2
export-answers-3 = Svarte 3
export-answers-4 = Svarte 4
export-answers-5 = Svarte 5
export-consensus = Semje
export-responses = Svar
export-opened = Opna
export-headcount = Venta
export-on-paper = På papir
export-thickness = Tjukkleik
export-kind = Slag
export-text = Tekst
export-what = Kva
export-who = Kven
export-by = Frist
export-status = Kor langt
export-why = Kvifor
export-box = Rute
export-kind-idea = Idé
export-kind-comment = Kommentar
export-kind-note = Felles notat
# Of the partnership survey. A category holds several factors: things that help the group succeed.
export-category = Kategori
export-factor = Det som hjelper
export-barrier = Det som står i vegen
export-reason = Grunn
# How good or bad a number is, in a word.
export-band = Kva talet seier
# The theme, factor or barrier that a question belongs to.
export-place = Tema
export-question = Spørsmål
export-answer = Svar
export-in-words = Med ord
export-count = Talet på svar
# A part of what the group says about itself, or of a step of the plan.
export-part = Del
# Of the impact plan: steps have numbers, and tables in them have rows and columns.
export-number = Nummer
export-step = Steg
export-row = Rad
export-column = Kolonne
# Of an indicator: the last number that was measured, and how it stands.
export-last = Siste tal
export-last-date = Sist målt
export-next-date = Neste måling
export-state = Korleis det går

# The files.
files-title = Filer og tryggingskopi
files-open = Filer og tryggingskopi
files-tables-title = Til rekneark
files-tables-about = Kvar tabell er ei fil for Excel og andre rekneark. Alle målingane er med.
files-table-rounds = Målingane
files-table-fields = Felta
files-table-statements = Påstandane
files-table-values = Verdiane
files-table-groups = Gruppene
files-table-notes = Idear, kommentarar og notat
files-table-actions = Tiltaka
files-table-factors = Det som hjelper oss
files-table-barriers = Det som står i vegen
files-table-items = Spørsmåla
# How many gave each answer.
files-table-answers = Svara, talde opp
# What the group wrote about itself together.
files-table-reflection = Det vi seier om oss sjølve
# The impact plan: what is written in its ten steps.
files-table-plan = Effektplanen
files-table-indicators = Indikatorane
# What was measured for the indicators of the impact plan.
files-table-measurements = Målte tal
files-json-title = Til andre program
files-json-about = Alt de kan sjå, i éi fil (JSON). Alle som får fila, kan lese henne.
files-json-make = Lag fil med alt
file-name-export = alt
file-name-backup = tryggingskopi

# Backups.
backup-title = Tryggingskopi
backup-about = Alt denne telefonen har om samarbeidet, låst med eit passord. Med kopien kan du halde fram på ein ny telefon.
backup-password = Passord
backup-password-hint = Minst { $minimum } teikn. Skriv det ned. Utan passordet kan ingen opne kopien.
backup-password-short = Passordet må ha minst { $minimum } teikn.
backup-password-show = Vis passordet
backup-password-hide = Skjul passordet
backup-make = Lag tryggingskopi
restore-title = Hent frå ein tryggingskopi
restore-lead = Vel fila, og skriv passordet ho blei laga med.
restore-file = Vel tryggingskopien
restore-do = Hent tilbake
restore-waiting = Opnar tryggingskopien …

# Actions from a file.
bring-title = Tiltak frå ei fil
bring-about = Vel ei fil som er laga med «Lag fil med alt». Tiltak som de alt har, kjem ikkje to gonger.
bring-file = Vel fila med tiltaka
bring-done = { $count ->
    [0] Her var det ingen nye tiltak.
    [one] Eitt nytt tiltak er henta.
   *[other] { $count } nye tiltak er henta.
}
