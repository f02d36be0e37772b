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
