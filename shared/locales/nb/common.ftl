# Words used on many screens: buttons, navigation, where the answers are safe.

# The first screen, which shows while the app is on its way (also as plain HTML, before the app is there).
app-name = Samson
start-page-title = Samson
start-heading = Snakk sammen om samarbeidet
start-lead = Alle svarer på sin egen telefon. Når alle er ferdige, ser dere hele bildet sammen.
start-getting-ready = Gjør klar …
start-again = Prøv igjen
start-not-loaded = Samson kom ikke helt fram. Sjekk at du har nett, og prøv igjen.
start-too-old = Denne nettleseren er for gammel. Bruk en nyere nettleser eller en annen telefon.
start-needs-javascript = Samson trenger JavaScript. Slå det på, og last siden på nytt.
