# The profile, the dialogue, actions and the report.

profile-title = Our profile
profile-answers = { $responses ->
    [one] One response
   *[other] { $responses } responses
} · { $date }
profile-answers-of = { $responses ->
    [one] One response
   *[other] { $responses } responses
} of { $headcount } · { $date }
profile-not-yet = The profile comes when everyone has answered.
profile-to-round = To the round
profile-opening = Opening the answers …
profile-opening-offline = The profile comes as soon as the phone has reached the server.
profile-drawing = Working out the profile …
profile-on-wall = Show large on the wall
profile-normal-size = Show as usual
profile-talk = Talk about it together

# What this phone has checked.
profile-counted = Your answers are counted
profile-not-counted = Not all answers are there
profile-own-missing = { $count ->
    [one] One of your answers is missing
   *[other] { $count } of your answers are missing
} in what the server sent. Talk to the person who leads the meeting.
profile-unreadable = { $count ->
    [one] One answer cannot be read and is
   *[other] { $count } answers cannot be read and are
} not part of the figures. Talk to the person who leads the meeting.
profile-uneven = { $count ->
    [one] One statement or value has
   *[other] { $count } statements and values have
} too few or too many answers. Talk to the person who leads the meeting.
profile-conflict-title = Two places have different answers
profile-conflict = The hub and the server each have a profile of their own. Here you see the answers from one of them. A facilitator can open the round again.
profile-late = Your answers came too late and are not part of the figures. They are still on your phone.
profile-late-open = The round is open again. Your answers can be part of it now.
profile-late-go-on = To my answers
on-paper = { $count ->
    [one] One
   *[other] { $count }
} of the { $responses } responses { $count ->
    [one] was
   *[other] were
} on paper and entered by the facilitator.

# Charts.
profile-overall = Overall profile
profile-legend-score = How it is
profile-legend-weight = How much it matters to us
profile-no-score = no answers
profile-axis-summary = { $label }: { $score }, importance { $weight }.
profile-axis-summary-since = { $label }: { $score }, before { $earlier }, importance { $weight }.
profile-strongest = Strongest: { $name }, { $score }.
profile-widest-gap = Widest gap: { $name }, { $gap } below what matters to us.
profile-show-table = Show as a table
profile-hide-table = Hide the table
profile-distribution = How we answered
profile-column-field = Field
profile-column-statement = Statement
profile-column-value = Value
profile-column-score = Now
profile-column-weight = Matters
profile-column-gap = Gap
profile-column-skipped = Skipped

# From thin to thick.
profile-thickness = How thick is the partnership?
profile-thickness-summary = { $value } of 100 on the way from co-creation to co-production.
profile-thin = Thin
profile-thick = Thick
profile-thin-meaning = Thin: People are invited in for a while. Afterwards one party runs it.
profile-thick-meaning = Thick: Everyone makes, runs and judges it together, year after year.
profile-thick-statements = The statements that count here

# What stands out.
profile-stands-out = What stands out
profile-strengths = Strong sides
profile-gaps = Important, but weak
profile-disagreements = Where we answered differently
profile-blind-spots = Where many skipped
profile-differences = Where the groups differ
profile-gap-below = { $gap } below
profile-skipped = { $skipped ->
    [one] One skipped it
   *[other] { $skipped } skipped it
}
profile-side-score = { $side }: { $score }
profile-side-others = The others

# How much we agree.
agreement-agree = We agree
agreement-mostly-agree = We mostly agree
agreement-mixed = Different views
agreement-split = Split down the middle

# Values, fields and groups.
profile-values = Our values
profile-values-about = How we live the values, and how much they matter to us
profile-fields = Field by field
profile-field-weight = Importance: { $weight }
profile-order-gap = In the talk the widest gap comes first.
profile-order-asked = In the talk the fields come in this order.
profile-order-to-asked = Take the fields in this order
profile-order-to-gap = Take the widest gap first
profile-groups = The groups
profile-groups-shown = These show on their own: { $sides }.
profile-side-size = { $side } ({ $count })
profile-groups-hidden = No group is large enough to show on its own.
profile-groups-confidential = The answers are confidential. What you recognise here stays among you.
profile-groups-table = Show the groups field by field

# One field, to talk about.
field-place = Field { $number } of { $total }, widest gap first
field-place-as-asked = Field { $number } of { $total }
field-unknown = This field is not part of the round.
field-statements = The statements
field-scale = 1 is “{ $least }”, 5 is “{ $most }”.
field-weight = Importance: { $weight }
field-answered = { $count ->
    [0] Nobody answered
    [one] One answered
   *[other] { $count } answered
}
field-ideas = { $count ->
    [one] One idea
   *[other] { $count } ideas
}
field-comments = { $count ->
    [one] One comment
   *[other] { $count } comments
}
field-note = “{ $text }”
field-all-answers = All answers as a table
field-next = Next: { $name }
field-previous = Previous: { $name }
field-back = To the profile
