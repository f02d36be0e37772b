# Machine-made, not yet reviewed by a native speaker.
# Files for other programs, and backups.

# Headings of tables.
export-round = Mihtideapmi
export-field = Suorgi
export-statement = Čuoččuhus
export-value = Árvu
export-group = Joavku
export-score = Dál
export-practice = Nu dat lea
export-weight = Dehálaš
export-gap = Gaska
export-answered = Vástidan
export-skipped = Eai vástidan
export-answers-1 = Vástidan 1
export-answers-2 = Vástidan 2
export-answers-3 = Vástidan 3
export-answers-4 = Vástidan 4
export-answers-5 = Vástidan 5
export-consensus = Ovttamielalašvuohta
export-responses = Vástádusat
export-opened = Rahppon
export-headcount = Vurdojuvvon
export-on-paper = Báhpáris
export-thickness = Assodat
export-kind = Šládja
export-text = Teaksta
export-what = Mii
export-who = Gii
export-by = Áigemearri
export-status = Man guhkás
export-why = Manne
export-box = Ruktu
export-kind-idea = Idea
export-kind-comment = Kommeanta
export-kind-note = Oktasaš čálus
# Of the partnership survey. A category holds several factors: things that help the group succeed.
export-category = Kategoriija
export-factor = Mii veahkeha
export-barrier = Mii lea ovddas
export-reason = Sivva
# How good or bad a number is, in a word.
export-band = Maid lohku muitala
# The theme, factor or barrier that a question belongs to.
export-place = Fáddá
export-question = Gažaldat
export-answer = Vástádus
export-in-words = Sániiguin
export-count = Galle
# A part of what the group says about itself, or of a step of the plan.
export-part = Oassi
# Of the impact plan: steps have numbers, and tables in them have rows and columns.
export-number = Nummir
export-step = Lávki
export-row = Linnjá
export-column = Čuoldá
# Of an indicator: the last number that was measured, and how it stands.
export-last = Maŋimus lohku
export-last-date = Maŋimus mihtideapmi
export-next-date = Boahtte mihtideapmi
export-state = Mo manná

# The files.
files-title = Fiillat ja sihkkarastinmáŋggus
files-open = Fiillat ja sihkkarastinmáŋggus
files-tables-title = Rehkenastinárkkaide
files-tables-about = Juohke tabealla lea fiila. Sáhtát rahpat dan Excelis dahje eará rehkenastinárkkas. Buot mihtideamit leat mielde.
files-table-rounds = Mihtideamit
files-table-fields = Suorggit
files-table-statements = Čuoččuhusat
files-table-values = Árvvut
files-table-groups = Joavkkut
files-table-notes = Ideat, kommeanttat ja čállosat
files-table-actions = Doaibmabijut
files-table-factors = Mii min veahkeha
files-table-barriers = Mii lea ovddas
files-table-items = Gažaldagat
# How many gave each answer.
files-table-answers = Vástádusat, lohkkojuvvon
# What the group wrote about itself together.
files-table-reflection = Maid mii dadjat iežamet birra
# The impact plan: what is written in its ten steps.
files-table-plan = Váikkuhusplána
files-table-indicators = Indikáhtorat
# What was measured for the indicators of the impact plan.
files-table-measurements = Mihtiduvvon logut
files-json-title = Eará prográmmaide
files-json-about = Buot maid dii oaidnibehtet, ovtta fiillas (JSON). Buohkat geat ožžot fiilla, sáhttet lohkat dan.
files-json-make = Ráhkat fiilla mas lea buot
file-name-export = buot
file-name-backup = sihkkarastinmáŋggus

# Backups.
backup-title = Sihkkarastinmáŋggus
backup-about = Buot mii dán telefovnnas lea ovttasbarggu birra, lohkkaduvvon beassansániin. Máŋgosiin don sáhtát joatkit ođđa telefovnnas.
backup-password = Beassansátni
backup-password-hint = Unnimusat { $minimum } mearkka. Čále sáni muitui. Beassansáni haga ii oktage sáhte rahpat máŋgosa.
backup-password-short = Beassansánis galget leat unnimusat { $minimum } mearkka.
backup-password-show = Čájet beassansáni
backup-password-hide = Čiega beassansáni
backup-make = Ráhkat sihkkarastinmáŋgosa
restore-title = Viečča sihkkarastinmáŋgosa
restore-lead = Vállje fiilla ja čále fiilla beassansáni.
restore-file = Vállje sihkkarastinmáŋgosa
restore-do = Viečča
restore-waiting = Rahpamin sihkkarastinmáŋgosa …

# Actions from a file.
bring-title = Doaibmabijut fiillas
bring-about = Vállje fiilla mii lea ráhkaduvvon dáinna: «Ráhkat fiilla mas lea buot». Doaibmabijut mat dis juo leat, eai boađe guktii.
bring-file = Vállje fiilla mas doaibmabijut leat
bring-done = { $count ->
    [0] Das eai lean ođđa doaibmabijut.
    [one] Okta ođđa doaibmabidju lea vižžojuvvon.
    [two] Guokte ođđa doaibmabiju leat vižžojuvvon.
   *[other] { $count } ođđa doaibmabiju leat vižžojuvvon.
}
