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
