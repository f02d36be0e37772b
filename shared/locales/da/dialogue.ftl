# Machine-made, not yet reviewed by a native speaker.
# Talking about a field, together.

talk-questions = Spørg hinanden
talk-note = Fælles note
talk-note-hint = Alle kan skrive her, også på samme tid.
talk-note-kept = Gemt på denne telefon
talk-note-waits = Gemt her. Sendes, når telefonen får forbindelse.
talk-note-soon = Gemmer …

# One phone leads, the others follow.
talk-lead = Led samtalen
talk-leading = Du leder samtalen. Andre telefoner kan følge dig fra område til område.
talk-stop = Hold op med at lede
talk-led = En anden leder samtalen.
talk-follow = Følg med
talk-following = Du følger den, der leder samtalen.
talk-alone = Se på egen hånd
