# Machine-made, not yet reviewed by a native speaker.
# Talking about a field, together.

talk-questions = Spør kvarandre
talk-note = Felles notat
talk-note-hint = Alle kan skrive her, også samtidig.
talk-note-kept = Lagra på denne telefonen
talk-note-waits = Lagra her. Blir sendt når telefonen får kontakt.
talk-note-soon = Lagrar …

# One phone leads, the others follow.
talk-lead = Lei samtalen
talk-leading = Du leier samtalen. Andre telefonar kan følgje deg frå felt til felt.
talk-stop = Slutt å leie
talk-led = Nokon andre leier samtalen.
talk-follow = Følg med
talk-following = Du følgjer den som leier samtalen.
talk-alone = Sjå på eiga hand
