# This device as the hub of a room.

# The ways there, and how it is.
hub-open = Vær sentral for rommet
hub-open-on = Vis hvordan andre blir med
hub-is-on = Denne maskinen er sentral nå
hub-failed-title = Sentralen er ikke på
hub-look = Se på sentralen

# A collaboration and the hub.
hub-off-title = Sentralen er av
hub-off = Målingen ligger på sentralen til denne maskinen. Slå den på, så kan andre bli med.
hub-alone-title = Maskinen er ikke på noe nett
hub-alone = Slå på trådløst nett, eller del nett fra denne maskinen. Da vises kodene her.
hub-take-in = Denne maskinen er sentral. Vil du bruke den til denne målingen?
hub-take-in-do = Bruk sentralen
hub-hand-over = Serveren har fått det den tar imot. Møtet er kanskje over?
hub-hand-over-do = Bruk serveren fra nå av

# Switching it on and off.
hub-title = Vær sentral for rommet
hub-lead = Denne maskinen kan ta imot svarene fra alle i rommet. Da trenger dere ikke internett.
hub-wifi = Hva heter nettet i rommet?
hub-wifi-hint = Da vises en kode for å koble til. Du kan la feltet stå tomt.
hub-password = Passordet til nettet
hub-password-hint = Alle i rommet får se det.
hub-server = Hvilken server skal få svarene etterpå?
hub-server-hint = For eksempel samson.example. Kommer og går nettet? La feltet stå tomt til etter møtet.
hub-token-hint = Bare noen servere har en kode. La feltet stå tomt ellers.
hub-start = Slå på sentralen
hub-changing = Et øyeblikk …
hub-other-port = Prøv med port { $port }
hub-stop = Slå av sentralen

# While it is on.
hub-on-title = Bli med
hub-on = Sentralen er på
hub-join-wifi = Koble til nettet
hub-wifi-code = QR-kode for nettet
hub-password-is = Passord: { $password }
hub-join = Åpne Samson
hub-address-code = QR-kode med adressen til Samson
hub-other-addresses = Andre adresser
hub-hints = La maskinen stå på med strøm. Appen må være åpen. Du kan gå til andre sider så lenge.

# The server it belongs to.
hub-no-server = Alt blir på denne maskinen. Vil du gi svarene videre senere? Slå av sentralen, og skriv en server.
hub-nothing = Svarene gis videre til { $server } når det er nett.
hub-under-way = Gir svarene videre til { $server }.
hub-done = { $server } har fått det den tar imot.
hub-held-title = Svarene kommer ikke videre nå
hub-held-unreachable = Gis videre til { $server } når det er nett. Svarene ligger trygt her.
hub-held-untrusted = Noen andre enn { $server } svarer der. De får ingenting. Se om adressen er riktig. Svarene ligger trygt her.
hub-held-stranger = Det som svarer på { $server }, er ikke Samson. Kanskje må du logge på nettet. Svarene ligger trygt her.
hub-held-token = { $server } vil ha en kode. Slå av sentralen, og skriv koden. Svarene ligger trygt her.
hub-held-full = { $server } er full. Samson prøver igjen av seg selv. Svarene ligger trygt her.
hub-held-refused = { $server } tar ikke imot. Si fra til den som driver serveren. Svarene ligger trygt her.
