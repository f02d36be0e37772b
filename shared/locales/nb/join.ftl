# Joining: what a participant reads before the first question.

# The first screen of an invitation (also as plain HTML, before the app is there).
join-page-title = Bli med – Samson
join-heading = Hvordan samarbeider vi?
join-lead = Det tar omtrent åtte minutter, og du trenger ikke nett.
join-promise-sealed-title = Bare du ser svarene dine.
join-promise-sealed = De blir låst på telefonen før de sendes.
join-promise-together-title = Ingen ser noe før alle er ferdige.
join-promise-together = Da ser alle det samme.
join-promise-mixed-title = Svarene blandes.
join-promise-mixed = Ingen kan se hvem som svarte hva.
