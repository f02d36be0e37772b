# Machine-made, not yet reviewed by a native speaker.
# Talking about a field, together.

talk-questions = Jerret nubbi nuppis
talk-note = Oktasaš čálus
talk-note-hint = Buohkat sáhttet čállit deike, maiddái seammás.
talk-note-kept = Vurkejuvvon dán telefuvdnii
talk-note-waits = Vurkejuvvon deike. Samson sádde go telefuvdna oažžu oktavuođa.
talk-note-soon = Vurkemin …

# One phone leads, the others follow.
talk-lead = Jođit ságastallama
talk-leading = Don jođihat ságastallama. Eará telefovnnat sáhttet čuovvut du suorggis suorgái.
talk-stop = Heaitte jođiheamis
talk-led = Muhtin eará jođiha ságastallama.
talk-follow = Čuovo mielde
talk-following = Don čuovut su gii jođiha ságastallama.
talk-alone = Geahča okto
