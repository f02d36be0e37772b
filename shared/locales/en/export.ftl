# Files for other programs, and backups.

# Headings of tables.
export-round = Round
export-field = Field
export-statement = Statement
export-value = Value
export-group = Group
export-score = Now
export-practice = How it is
export-weight = Important
export-gap = Gap
export-answered = Answered
export-skipped = Skipped
export-answers-1 = Answered 1
export-answers-2 = Answered 2
export-answers-3 = Answered 3
export-answers-4 = Answered 4
export-answers-5 = Answered 5
export-consensus = Agreement
export-responses = Responses
export-opened = Opened
export-headcount = Expected
export-on-paper = On paper
export-thickness = Thickness
export-kind = Kind
export-text = Text
export-what = What
export-who = Who
export-by = Due
export-status = How far
export-why = Why
export-box = Box
export-kind-idea = Idea
export-kind-comment = Comment
export-kind-note = Shared note
# Of the partnership survey. A category holds several factors: things that help the group succeed.
export-category = Category
export-factor = What helps
export-barrier = What stands in the way
export-reason = Reason
# How good or bad a number is, in a word.
export-band = What the number says
# The theme, factor or barrier that a question belongs to.
export-place = Topic
export-question = Question
export-answer = Answer
export-in-words = In words
export-count = How many
# A part of what the group says about itself, or of a step of the plan.
export-part = Part
# Of the impact plan: steps have numbers, and tables in them have rows and columns.
export-number = Number
export-step = Step
export-row = Row
export-column = Column
# Of an indicator: the last number that was measured, and how it stands.
export-last = Last number
export-last-date = Last measured
export-next-date = Next measurement
export-state = How it is going

# The files.
files-title = Files and backup
files-open = Files and backup
files-tables-title = For spreadsheets
files-tables-about = Each table is a file for Excel and other spreadsheets. All rounds are in it.
files-table-rounds = The rounds
files-table-fields = The fields
files-table-statements = The statements
files-table-values = The values
files-table-groups = The groups
files-table-notes = Ideas, comments and notes
files-table-actions = The actions
files-table-factors = What helps us
files-table-barriers = What stands in the way
files-table-items = The questions
# How many gave each answer.
files-table-answers = The answers, counted
# What the group wrote about itself together.
files-table-reflection = What we say about ourselves
# The impact plan: what is written in its ten steps.
files-table-plan = The impact plan
files-table-indicators = The indicators
# What was measured for the indicators of the impact plan.
files-table-measurements = Measured numbers
files-json-title = For other programs
files-json-about = Everything you can see, in one file (JSON). Whoever gets it can read it.
files-json-make = Make a file of everything
file-name-export = everything
file-name-backup = backup

# Backups.
backup-title = Backup
backup-about = Everything this phone has of the collaboration, locked with a password. With the copy you can go on on a new phone.
backup-password = Password
backup-password-hint = At least { $minimum } characters. Write it down. Without it nobody can open the copy.
backup-password-short = The password must have at least { $minimum } characters.
backup-password-show = Show the password
backup-password-hide = Hide the password
backup-make = Make a backup
restore-title = Bring back a backup
restore-lead = Choose the file, and write the password it was made with.
restore-file = Choose the backup
restore-do = Bring it back
restore-waiting = Opening the backup …

# Actions from a file.
bring-title = Actions from a file
bring-about = Choose a file that was made with “Make a file of everything”. Actions that you have already do not come twice.
bring-file = Choose the file with the actions
bring-done = { $count ->
    [0] There were no new actions in it.
    [one] One new action has come.
   *[other] { $count } new actions have come.
}
