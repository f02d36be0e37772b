# Machine-made, not yet reviewed by a native speaker.
# Files for other programs, and backups.

# Headings of tables.
export-round = Måling
export-field = Område
export-statement = Udsagn
export-value = Værdi
export-group = Gruppe
export-score = Nu
export-practice = Sådan er det
export-weight = Vigtigt
export-gap = Afstand
export-answered = Svarede
export-skipped = Sprang over
export-answers-1 = Svarede 1
export-answers-2 = Svarede 2
export-answers-3 = Svarede 3
export-answers-4 = Svarede 4
export-answers-5 = Svarede 5
export-consensus = Enighed
export-responses = Besvarelser
export-opened = Åbnet
export-headcount = Forventet
export-on-paper = På papir
export-thickness = Tykkelse
export-kind = Type
export-text = Tekst
export-what = Hvad
export-who = Hvem
export-by = Frist
export-status = Hvor langt
export-why = Hvorfor
export-box = Boks
export-kind-idea = Idé
export-kind-comment = Kommentar
export-kind-note = Fælles note
# Of the partnership survey. A category holds several factors: things that help the group succeed.
export-category = Kategori
export-factor = Det, der hjælper
export-barrier = Det, der står i vejen
export-reason = Grund
# How good or bad a number is, in a word.
export-band = Hvad tallet siger
# The theme, factor or barrier that a question belongs to.
export-place = Emne
export-question = Spørgsmål
export-answer = Svar
export-in-words = Med ord
export-count = Antal
# A part of what the group says about itself, or of a step of the plan.
export-part = Del
# Of the impact plan: steps have numbers, and tables in them have rows and columns.
export-number = Nummer
export-step = Trin
export-row = Række
export-column = Kolonne
# Of an indicator: the last number that was measured, and how it stands.
export-last = Seneste tal
export-last-date = Sidst målt
export-next-date = Næste måling
export-state = Hvordan det går

# The files.
files-title = Filer og sikkerhedskopi
files-open = Filer og sikkerhedskopi
files-tables-title = Til regneark
files-tables-about = Hver tabel er en fil til Excel og andre regneark. Alle målingerne er med.
files-table-rounds = Målingerne
files-table-fields = Områderne
files-table-statements = Udsagnene
files-table-values = Værdierne
files-table-groups = Grupperne
files-table-notes = Ideer, kommentarer og noter
files-table-actions = Tiltagene
files-table-factors = Det, der hjælper os
files-table-barriers = Det, der står i vejen
files-table-items = Spørgsmålene
# How many gave each answer.
files-table-answers = Svarene, talt op
# What the group wrote about itself together.
files-table-reflection = Det, vi siger om os selv
# The impact plan: what is written in its ten steps.
files-table-plan = Effektplanen
files-table-indicators = Indikatorerne
# What was measured for the indicators of the impact plan.
files-table-measurements = Målte tal
files-json-title = Til andre programmer
files-json-about = Alt det, I kan se, i én fil (JSON). Alle, der får filen, kan læse den.
files-json-make = Lav fil med alt
file-name-export = alt
file-name-backup = sikkerhedskopi

# Backups.
backup-title = Sikkerhedskopi
backup-about = Alt det, denne telefon har om samarbejdet, låst med en adgangskode. Med kopien kan du fortsætte på en ny telefon.
backup-password = Adgangskode
backup-password-hint = Mindst { $minimum } tegn. Skriv den ned. Uden adgangskoden kan ingen åbne kopien.
backup-password-short = Adgangskoden skal have mindst { $minimum } tegn.
backup-password-show = Vis adgangskoden
backup-password-hide = Skjul adgangskoden
backup-make = Lav sikkerhedskopi
restore-title = Hent fra en sikkerhedskopi
restore-lead = Vælg filen, og skriv den adgangskode, den blev lavet med.
restore-file = Vælg sikkerhedskopien
restore-do = Hent tilbage
restore-waiting = Åbner sikkerhedskopien …

# Actions from a file.
bring-title = Tiltag fra en fil
bring-about = Vælg en fil, der er lavet med ”Lav fil med alt”. Tiltag, som I allerede har, kommer ikke to gange.
bring-file = Vælg filen med tiltagene
bring-done = { $count ->
    [0] Der var ingen nye tiltag i filen.
    [one] Ét nyt tiltag er hentet.
   *[other] { $count } nye tiltag er hentet.
}
