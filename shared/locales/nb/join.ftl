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

# The invitation itself.
join-lead-named = { $name }. { join-lead }
join-protected = En gruppe vises for seg bare når minst { $minimum } i den har svart.
join-open-title = Dette er en åpen samtale
join-open = Alle grupper vises for seg, også en gruppe med bare én. Er du alene i gruppen din, kan andre skjønne hva du har svart.
join-accept = Jeg er med
join-accept-open = Jeg er med på en åpen samtale
join-more = Les mer om hva som skjer
join-group-heading = Hvem er du her?
join-group-lead = Vi spør ikke om navnet ditt. Gruppen viser bare hvilken side svarene kommer fra.
join-group-label = Velg det som passer best
join-begin = Begynn
join-before-you = { $count ->
    [one] Én har
   *[other] { $count } har
} svart på denne telefonen. Ingenting av det kan ses her.

# No invitation, or one that cannot be read.
join-none-heading = Her mangler invitasjonen
join-none = Skann QR-koden en gang til. Du kan også lime inn hele lenken på forsiden.
join-unreadable-heading = Vi kan ikke lese invitasjonen
