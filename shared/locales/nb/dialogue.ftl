# Talking about a field, together.

talk-questions = Spør hverandre
talk-note = Felles notat
talk-note-hint = Alle kan skrive her, også samtidig.
talk-note-kept = Lagret på denne telefonen
talk-note-waits = Lagret her. Sendes når telefonen får kontakt.
talk-note-soon = Lagrer …

# One phone leads, the others follow.
talk-lead = Led samtalen
talk-leading = Du leder samtalen. Andre telefoner kan følge deg fra felt til felt.
talk-stop = Slutt å lede
talk-led = Noen andre leder samtalen.
talk-follow = Følg med
talk-following = Du følger den som leder samtalen.
talk-alone = Se på egen hånd
