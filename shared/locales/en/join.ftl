# Joining: what a participant reads before the first question.

# The first screen of an invitation (also as plain HTML, before the app is there).
join-page-title = Join – Samson
join-heading = How do we work together?
join-lead = It takes about eight minutes, and you need no connection.
join-promise-sealed-title = Only you see your answers.
join-promise-sealed = They are locked on the phone before they are sent.
join-promise-together-title = Nobody sees anything until all are done.
join-promise-together = Then everyone sees the same.
join-promise-mixed-title = The answers are mixed.
join-promise-mixed = Nobody can see who answered what.

# The invitation itself.
join-lead-named = { $name }. { join-lead }
join-protected = A group is shown on its own only when at least { $minimum } in it have answered.
join-open-title = This is an open conversation
join-open = Every group is shown on its own, even a group of one. If you are alone in your group, others may work out what you answered.
join-accept = I am in
join-accept-open = I am in, as an open conversation
join-more = Read more about what happens
join-group-heading = Who are you here?
join-group-lead = We do not ask for your name. The group only shows which side the answers come from.
join-group-label = Choose what fits best
join-begin = Begin
join-before-you = { $count ->
    [one] One person has
   *[other] { $count } people have
} answered on this phone. Nothing of it can be seen here.

# No invitation, or one that cannot be read.
join-none-heading = The invitation is missing
join-none = Scan the QR code once more. You can also paste the whole link on the start page.
join-unreadable-heading = We cannot read the invitation
