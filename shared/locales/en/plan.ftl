# The impact plan: ten steps that the group fills in together. The steps themselves are in plan.toml.
plan-open = The impact plan
plan-back = To the plan
plan-numbered = { $number }. { $title }
plan-value-unit = { $value } { $unit }
plan-unnamed = Without a name
plan-how-far = { $done } of { $total } steps are done.
plan-steps = The ten steps
plan-steps-hint = Take them in any order you like.

# How far a step is.
plan-step-complete = Done
plan-step-begun = Begun
plan-step-empty = Not begun

# What a step still needs.
plan-missing = Still missing
plan-missing-field = Write something here: { $label }.
plan-missing-row = Write at least one line here: { $label }.
plan-missing-dated-goal = Give at least one goal a date.
plan-missing-fewer-goals = You have { $count } goals with a date. Choose { $most } at most.
plan-missing-group = Write what a group needs, and what it is good at.
plan-missing-chains = { $count ->
    [one] One activity has no full chain: if, then and because.
   *[other] { $count } activities have no full chain: if, then and because.
}
plan-missing-indicator = Make at least one indicator in step 5.
plan-missing-level = Make at least one indicator at this level: { $label }.
# $label: for instance "Unit". $names: indicators.
plan-missing-about = { $label } is missing for: { $names }
plan-missing-earlier-start = The starting date is later than the first number: { $names }
plan-missing-overdue = A number is overdue: { $names }
plan-missing-decision = Write at least one decision with somebody in charge and a deadline.

# Rows of lists and tables, and what was removed.
plan-row = { $label } { $number }
plan-row-add = New line
plan-row-remove = Remove: { $name }
plan-removed = Removed ({ $count })
plan-put-back = Put back

# Indicators.
plan-indicators = Indicators
plan-indicators-back = To the indicators
plan-no-indicators = You have no indicators yet.
plan-indicator-new = New indicator
plan-indicator-unknown = This indicator is not on this phone.
# One line for each indicator in a step.
plan-one-complete = { $name }: all filled in
plan-one-lacks = { $name } – look at: { $parts }
plan-one-open = See the whole indicator
plan-count = { $state }: { $count }
plan-replaced = Swapped ({ $count })
plan-removed-indicators = Indicators that were removed ({ $count })

# What may be said of an impact.
plan-needs-argument = Needs an argument
plan-claim-needs = First write why you believe that the work contributed. Until then we do not show the numbers.
plan-claim-argued = The work may have contributed to this. This is why you believe so:

# How an indicator stands, in a word or two.
plan-state-reached = Reached
plan-state-overdue = Overdue
plan-state-no_target = No target
plan-state-no_direction = Target is the start
plan-state-no_baseline = No starting number
plan-state-not_started = Not measured yet
plan-state-on_track = On track
plan-state-behind = Behind
plan-last = Last number: { $value } ({ $date })
plan-expected = According to the plan: { $value }
plan-target = Target: { $value } by { $date }
plan-next = Next measurement: { $date }

# The chart of an indicator: its legend, and what it says to who hears it.
plan-chart-measured = Measured
plan-chart-way = The way from start to target
plan-chart-start = Start: { $value } ({ $date }).
plan-chart-last = Last: { $value } ({ $date }).
plan-chart-target = Target: { $value } ({ $date }).

# Measuring. A gap: somebody notes that nothing was measured that day.
plan-gaps-hint = Could you not measure? Say so here. Then it is a gap and not a zero.
plan-number-new = New number
plan-number-save = Save the number
plan-number-none = Not measured this time
plan-number-missing = Not measured
plan-number-remove = Remove the number
plan-numbers = { $count ->
    [one] One number
   *[other] { $count } numbers
}
plan-numbers-all = Show all
# $name: the name of a round.
plan-from-round = From the round { $name }
plan-next-agree = Agree on the next measurement
plan-next-hint = For this indicator only. Otherwise the date in step 9 counts.

# Goals.
plan-goal = Which goal does it belong to?
plan-goal-none = No goal in particular
plan-goal-make = Make this a goal in the plan
plan-goal-see = See the goal in the plan
plan-goal-better = Get better at this: { $name }
plan-goal-less = Less of this: { $name }

# Indicators that follow a figure of the rounds.
plan-follow = Follow a figure of the rounds
plan-follow-hint = Then each new round adds its number by itself.
plan-follow-which = Which figure?
plan-follow-stop = Stop following the figure
plan-follows-rounds = The number comes from your rounds. There is nothing to fill in here.
plan-unit-field = of 10
plan-unit-factor = of 5
plan-unit-hundred = of 100

# Swapping and removing an indicator. No number is ever lost.
plan-indicator-removed = This indicator was removed. Its numbers are still here.
plan-indicator-replaced = This indicator was swapped. Now this one counts: { $name }. The numbers stay here.
plan-see-successor = See the new one
plan-swap-undo = Undo the swap
plan-before = Before this one
plan-swap = Swap for a new indicator
plan-swap-question = Do you want to swap the indicator?
plan-remove = Remove the indicator
plan-remove-question = Do you want to remove the indicator?
plan-remove-explanation = The numbers are kept. You can put it back.
plan-keep = Leave it

# What looks odd about dates and numbers.
plan-doubt-dates = The date of the target is not after the start. Look at the dates again.
plan-doubt-equal = The target is the same as the starting number. So we do not know what is better.
plan-doubt-before = { $count ->
    [one] One number was measured before the start. It does not count.
   *[other] { $count } numbers were measured before the start. They do not count.
}
plan-doubt-same-day = Several numbers are of one day. The last one counts.
plan-doubt-unit = { $count ->
    [one] One number has another unit than the indicator has now.
   *[other] { $count } numbers have another unit than the indicator has now.
}

# What is due, on a screen and in a calendar file.
due-title = What is due
due-all = See all that is due
due-lead = This is what you have agreed on next.
due-nothing = Nothing is due yet. Give goals, measurements or decisions a date.
due-on = { $date }
due-today = Today, { $date }
due-overdue = Was due on { $date }
due-measure = Measure: { $name }
due-decision = Decision: { $name }
due-goal = Goal: { $name }
due-make-calendar = Make a calendar file
due-calendar-hint = Open the file in your calendar. Has a date moved? Make the file again.
# The name of the calendar. $name: the collaboration.
due-calendar = Samson: { $name }
file-name-calendar = calendar

# The theory of change as a picture, and the history.
plan-theory = What leads to what
plan-theory-empty = Write in step 4 what you do, and why it helps. Then the picture comes here.
plan-theory-nothing = Nothing here yet
plan-history = Who changed what
plan-history-lead = Here you see groups, not names of people.
plan-history-empty = Nobody has written in the plan yet.
plan-history-line = { $role }: step { $number }, { $field }
plan-role-facilitator = Facilitator
