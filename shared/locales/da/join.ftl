# Machine-made, not yet reviewed by a native speaker.
# Joining: what a participant reads before the first question.

# The first screen of an invitation (also as plain HTML, before the app is there).
join-page-title = Vær med – Samson
join-heading = Hvordan samarbejder vi?
join-lead = Det tager cirka otte minutter, og du behøver ikke internet.
join-promise-sealed-title = Kun du ser dine svar.
join-promise-sealed = De bliver låst på telefonen, før de sendes.
join-promise-together-title = Ingen ser noget, før alle er færdige.
join-promise-together = Så ser alle det samme.
join-promise-mixed-title = Svarene bliver blandet.
join-promise-mixed = Ingen kan se, hvem der svarede hvad.

# The invitation itself.
join-lead-named = { $name }. { join-lead }
join-protected = En gruppe vises kun for sig selv, når mindst { $minimum } i den har svaret.
join-open-title = Dette er en åben samtale
join-open = Alle grupper vises for sig selv, også en gruppe med kun én. Er du alene i din gruppe, kan andre regne ud, hvad du har svaret.
join-accept = Jeg er med
join-accept-open = Jeg er med på en åben samtale
join-more = Læs mere om, hvad der sker
join-group-heading = Hvem er du her?
join-group-lead = Vi spørger ikke om dit navn. Gruppen viser kun, hvilken side svarene kommer fra.
join-group-label = Vælg det, der passer bedst
join-begin = Begynd
join-before-you = { $count ->
    [one] Én har
   *[other] { $count } har
} svaret på denne telefon. Intet af det kan ses her.

# No invitation, or one that cannot be read.
join-none-heading = Her mangler invitationen
join-none = Scan QR-koden en gang til. Du kan også sætte hele linket ind på forsiden.
join-unreadable-heading = Vi kan ikke læse invitationen
