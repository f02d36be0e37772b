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
export-opened = Åpnet
export-headcount = Ventet
export-on-paper = På papir
export-thickness = Tykkelse
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
# Of the partnership survey. A category holds several factors: things that help the group succeed.
export-category = Kategori
export-factor = Det som hjelper
export-barrier = Det som står i veien
export-reason = Grunn
# How good or bad a number is, in a word.
export-band = Hva tallet sier
# The theme, factor or barrier that a question belongs to.
export-place = Tema
export-question = Spørsmål
export-answer = Svar
export-in-words = Med ord
export-count = Antall
# A part of what the group says about itself, or of a step of the plan.
export-part = Del
# Of the impact plan: steps have numbers, and tables in them have rows and columns.
export-number = Nummer
export-step = Steg
export-row = Rad
export-column = Kolonne
# Of an indicator: the last number that was measured, and how it stands.
export-last = Siste tall
export-last-date = Sist målt
export-next-date = Neste måling
export-state = Hvordan det går

# The files.
files-title = Filer og sikkerhetskopi
files-open = Filer og sikkerhetskopi
files-tables-title = Til regneark
files-tables-about = Hver tabell er en fil for Excel og andre regneark. Alle målingene er med.
files-table-rounds = Målingene
files-table-fields = Feltene
files-table-statements = Påstandene
files-table-values = Verdiene
files-table-groups = Gruppene
files-table-notes = Ideer, kommentarer og notater
files-table-actions = Tiltakene
files-table-factors = Det som hjelper oss
files-table-barriers = Det som står i veien
files-table-items = Spørsmålene
# How many gave each answer.
files-table-answers = Svarene, talt opp
# What the group wrote about itself together.
files-table-reflection = Det vi sier om oss selv
# The impact plan: what is written in its ten steps.
files-table-plan = Effektplanen
files-table-indicators = Indikatorene
# What was measured for the indicators of the impact plan.
files-table-measurements = Målte tall
files-json-title = Til andre programmer
files-json-about = Alt dere kan se, i én fil (JSON). Den kan leses av alle som får den.
files-json-make = Lag fil med alt
file-name-export = alt
file-name-backup = sikkerhetskopi

# Backups.
backup-title = Sikkerhetskopi
backup-about = Alt denne telefonen har om samarbeidet, låst med et passord. Med kopien kan du fortsette på en ny telefon.
backup-password = Passord
backup-password-hint = Minst { $minimum } tegn. Skriv det ned. Uten passordet kan ingen åpne kopien.
backup-password-short = Passordet må ha minst { $minimum } tegn.
backup-password-show = Vis passordet
backup-password-hide = Skjul passordet
backup-make = Lag sikkerhetskopi
restore-title = Hent fra en sikkerhetskopi
restore-lead = Velg filen, og skriv passordet den ble laget med.
restore-file = Velg sikkerhetskopien
restore-do = Hent tilbake
restore-waiting = Åpner sikkerhetskopien …

# Actions from a file.
bring-title = Tiltak fra en fil
bring-about = Velg en fil som er laget med «Lag fil med alt». Tiltak som dere alt har, kommer ikke to ganger.
bring-file = Velg filen med tiltakene
bring-done = { $count ->
    [0] Her var det ingen nye tiltak.
    [one] Ett nytt tiltak er hentet.
   *[other] { $count } nye tiltak er hentet.
}
