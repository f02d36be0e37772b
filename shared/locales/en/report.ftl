# The report, the page to share and the paper form.

report-kicker = SAMSON · REPORT
report-document-title = Report: { $name }
report-plan-title = The impact plan: { $name }
report-footer = { $name } · { $round } · Confidential
report-round-and-date = { $round } · { $date }
report-fact-answered = answered
report-fact-of = { $responses } of { $headcount }
report-fact-statements = statements
report-fact-fields = fields
report-fact-rounds = rounds
report-fact-questions = questions
report-cover-note = Made on { $date } on one of our own devices. This report is confidential. What you recognise here stays among you.
report-contents = Contents

# How to read it.
report-how = How we answered
report-how-many = { $answered } answered. On average, each skipped { $skipped } of { $statements } statements.
report-how-many-questions = { $answered } answered. On average each skipped { $skipped } of { $questions } questions.
report-reading = How to read the figures
report-reading-scale = All figures run from 0 to 10. The higher, the more true it is of us.
report-reading-weight = The grey area shows how much something matters to us. Where the line is inside the grey, we manage less than we wish.
report-reading-earlier = The dashed line is the round before.
report-reading-sides = Each group stands by itself first, then everyone together. An average can hide that groups see things differently.
report-reading-talk = The figures start a conversation. They are no verdict.

# Charts and tables.
report-axis-summary = { $label }: { $score }, importance { $weight }.
report-axis-earlier = { $label }: { $score }, before { $earlier }, importance { $weight }.
report-column-earlier = Before
report-column-change = Change
report-column-spread = How we answered
# Above what the word for a number means, for instance "This goes well. Keep it up."
report-column-meaning = What it means
# Above a number from 0 (thin) to 100 (thick).
report-column-of-100 = Of 100
report-spread-level = { $level }: { $count }
report-field-statements = The statements
report-field-number = Field { $number }
report-fact-score = how it is
report-fact-weight = how much it matters
report-fact-gap = gap
report-fact-earlier = the round before
report-ask = Talk about it
report-answered = { $count ->
    [0] nobody answered
    [one] one answered
   *[other] { $count } answered
}
report-ideas = Ideas
report-comments = Comments
report-talk = What we talked about

# Values, groups, comparison.
report-values = Our values
report-groups = The groups
report-groups-none = No group is large enough to be shown on its own.
report-no-differences = The groups see it much the same. No difference is larger than 1.5.
report-comparison = What has changed?
report-comparison-lead = Here this round stands beside { $round }.
report-comparison-same = Below 0.5 counts as about the same.
report-comparison-withheld = Almost as many answered as last time. This is why we show the fields only, not each statement.
report-comparison-questions-withheld = Almost as many answered as last time. That is why we do not show every question.
report-comparison-moved = Moved the most
report-comparison-about-same = about the same
report-trend = Field by field, round by round
report-trend-point = { $round }: { $score }.

# The partnership survey, question by question.
report-answers = Answer by answer
report-written = What we wrote
report-written-shuffled = The texts are shuffled and have no names.

# Actions.
report-actions = Actions
report-actions-lead = This is what we agreed on.
report-actions-none = No actions have been written down yet.
report-column-action = What
report-column-who = Who
report-column-by = By when
report-column-status = Status
report-status-open = Not begun
report-status-going-on = Under way
report-status-done = Done
report-status-dropped = Dropped
report-action-about = Field: { $field }
# The same where the topic is a theme, factor or barrier of the survey.
report-action-topic = Topic: { $field }
report-not-set = –

# The impact plan.
report-plan-progress = { $done } of { $total } steps are done.
report-plan-empty = Nothing is written here yet.
report-plan-complete = Done for now
report-plan-incomplete = Not done yet
# Below an indicator: when it is measured next.
report-plan-next = Next measurement: { $date }
# An impact is what lasts. Its numbers are shown only together with the reason to believe in them.
report-plan-needs-argument = The numbers are shown when you have written why the work has probably helped.
report-plan-argued = The work may have helped. Why we think so: { $argument }
# Below an indicator whose place another one took. Its numbers stay.
report-plan-replaced = Replaced. The old numbers stay.

# Method and limits.
report-method = How the figures are made
report-method-score-title = The figures
report-method-score = Each statement is answered from 1 to 5. We turn 1 into 0 and 5 into 10. The figure is the mean of those who answered. Whoever skips a statement does not count there. The figure of a field is the mean of its statements.
report-method-survey-title = The numbers
report-method-survey = The number of a question is the average of those who answered. Where it is good to disagree, we turn the number round. Whoever skips does not count. The number of a topic is the average of its questions. At least half of them must have answers.
report-method-weight-title = How much it matters
report-method-weight = First everyone says how important the values are. Each statement belongs to one or two values. They give it its weight. The gap is the weight minus the figure.
report-method-agreement-title = How much we agree
report-method-agreement = Agreement shows how spread the answers are. All on one answer is full agreement. Half at either end is split. The measure was made by Tastle and Wierman (2007).
report-method-thickness-title = Thin and thick
report-method-thickness = Some statements show how thick a partnership is. Their mean, times ten, gives a figure from 0 to 100.
report-method-protection-title = Protection
report-method-protected = The profile shows when at least three have answered. A group shows when at least { $minimum } of it have answered. Ideas and comments are shuffled, and stand without names.
report-method-open = This was an open conversation. Everyone agreed that small groups show too.
report-method-paper-title = On paper
report-limits-title = What the figures do not say
report-limits-few = With few answers, one person can move the figures a lot.
report-limits-missing = { $count ->
    [one] One of us has not answered.
   *[other] { $count } of us have not answered.
} We do not know what they think.
report-limits-view = The figures show what we think, not what is true. Ask each other why.
report-limits-others = The figures are made for our own conversation. They are not for measuring us against others.
report-lost = Some characters cannot be shown in this report. { $mark } stands in their place.

# The page to share.
report-fact-thickness = of 100 on the way to thick co-creation

# The questions on paper.
form-kicker = SAMSON · FORM
form-document-title = Form: { $name }
form-how = Put one cross on every line. You do not know, or it does not concern you? Cross off “Don’t know”. Feel free to write an idea.
form-confidential = Do not write your name. Do not write anything that points to one person. Everyone sees the ideas, but not who wrote them.
form-group = Which group do you belong to?
form-value = How important it is
form-idea = Idea:
form-thanks = Thank you! Fold the sheet and give it to the person who leads the meeting. That person enters your answers, and sees them. Nobody else does.

# The way back for who leads, on paper.
sheet-kicker = SAMSON · FOR THE PERSON WHO LEADS
sheet-document-title = Sheet for the person who leads { $name }
sheet-footer = { $name } · Secret
sheet-made = Made on { $date }
sheet-lead = This sheet makes a phone lead the collaboration. Use it when your phone is gone, or when someone else takes over.
sheet-scan = Open the camera on the new phone, and scan the code. Tap the link that appears. Samson then asks whether the phone shall lead.
sheet-link = Cannot scan the code? Open this link:
sheet-secret-title = Keep this sheet safe
sheet-secret = Whoever has this sheet can open and close rounds, take out responses and delete everything. Put it where only you find it.
sheet-blind = The sheet does not show what anyone answered.

# The screen that makes them.
paper-open = Report and paper form
paper-title = On paper
paper-manage = Make the report when the profile is there. You can make the paper form at any time.
paper-not-yet = The report can be made when the profile is there.
paper-report-title = The report
paper-report-about = The report shows the whole profile, field by field, with ideas, notes and actions. If you have measured before, it also tells what has changed.
paper-survey-report-about = The report shows what helps, what stands in the way, all answers and what you wrote. If you have measured before, it also says what has changed.
paper-chapters = What should be in it?
paper-chapters-hint = Take away what is not needed now. How the numbers are made always stands at the end.
paper-report-make = Make the report (PDF)
paper-page-title = One page to share
paper-page-about = The page shows the chart, what stands out, and the actions. Ideas and comments are left out.
paper-survey-page-about = The page shows what stands out, and the actions. What you wrote is not in it.
paper-page-make = Make the page (PDF)
paper-picture-make = Make a picture (PNG)
paper-form-title = Paper form
paper-form-about = Print the questions for those who wish to read them in peace first, or answer on paper. You enter such answers yourself.
paper-form-make = Make the form (PDF)
paper-sheet-make = Make a sheet to print (PDF)
paper-plan-about = Print the whole plan: the steps, the indicators and the measurements.
paper-plan-make = Make a file of the plan (PDF)
paper-fetching = Fetching what makes the papers: { $percent } %. This is only needed the first time.
paper-setting = Making the file …
paper-ready = The file is ready
paper-save = Save the file
paper-share = Share the file
paper-saved = The file is among your downloads.
paper-saved-at = The file is here: { $place }
paper-not-saved = The file was not saved. See whether there is room on this device, and try again.
paper-not-shared = The file could not be shared. Save it, and send it in another way.
paper-file-page = one page
paper-file-form = form
paper-file-sheet = leader
paper-file-plan = impact plan
