# The screen of a collaboration: everything about it in one picture.

collaboration-title = Everything about us
collaboration-open = Everything about us
collaboration-next = What comes next
collaboration-next-round = A round is open. Others are waiting for the answers.
collaboration-next-talk = The profile is here. Talk about it, and agree on something to do.
collaboration-next-late = { $count ->
    [one] { $count } action should be done by now.
   *[other] { $count } actions should be done by now.
}
collaboration-next-due = It is time for this: { $what }.
collaboration-next-again = It has been half a year. Ask yourselves again.
collaboration-next-plan = Go on with the plan: { $step }.
collaboration-next-rest = Everything has its course. Now just do what you agreed on.
collaboration-to-round = To the round
collaboration-to-profile = To the profile
collaboration-to-actions = To the actions
collaboration-to-measure = To the measurement
collaboration-to-step = To the step
collaboration-last = The last profile
collaboration-nothing-agreed = You have not agreed on anything yet.
collaboration-open-actions = { $count ->
    [one] { $count } to do
   *[other] { $count } to do
}
collaboration-done-actions = { $count ->
    [one] { $count } done
   *[other] { $count } done
}
collaboration-plan = The plan
