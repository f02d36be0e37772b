# Words used on many screens: buttons, navigation, where the answers are safe.

# The first screen, which shows while the app is on its way (also as plain HTML, before the app is there).
app-name = Samson
start-page-title = Samson
start-heading = Talk together about working together
start-lead = Everyone answers on their own phone. When all are done, you see the whole picture together.
start-getting-ready = Getting ready …
start-again = Try again
start-not-loaded = Samson did not come all the way. Check your connection and try again.
start-too-old = This browser is too old. Use a newer browser or another phone.
start-needs-javascript = Samson needs JavaScript. Turn it on and reload the page.
