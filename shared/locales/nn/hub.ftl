# Machine-made, not yet reviewed by a native speaker.
# This device as the hub of a room.

# The ways there, and how it is.
hub-open = Ver sentral for rommet
hub-open-on = Vis korleis andre blir med
hub-is-on = Denne maskina er sentral no
hub-failed-title = Sentralen er ikkje på
hub-look = Sjå på sentralen

# A collaboration and the hub.
hub-off-title = Sentralen er av
hub-off = Målinga ligg på sentralen til denne maskina. Slå han på, så kan andre bli med.
hub-alone-title = Maskina er ikkje på noko nett
hub-alone = Slå på trådlaust nett, eller del nett frå denne maskina. Då kjem kodane her.
hub-take-in = Denne maskina er sentral. Vil du bruke han til denne målinga?
hub-take-in-do = Bruk sentralen
hub-hand-over = Serveren har fått det han tek imot. Er møtet kanskje over?
hub-hand-over-do = Bruk serveren frå no av

# Switching it on and off.
hub-title = Ver sentral for rommet
hub-lead = Denne maskina kan ta imot svara frå alle i rommet. Då treng de ikkje internett.
hub-wifi = Kva heiter nettet i rommet?
hub-wifi-hint = Då kjem det ein kode for å kople til. Du kan la feltet stå tomt.
hub-password = Passordet til nettet
hub-password-hint = Alle i rommet får sjå det.
hub-server = Kva server skal få svara etterpå?
hub-server-hint = Til dømes samson.example. Kjem og går nettet? La feltet stå tomt til etter møtet.
hub-token-hint = Berre nokre serverar har ein kode. La feltet stå tomt elles.
hub-start = Slå på sentralen
hub-changing = Eit augeblikk …
hub-other-port = Prøv med port { $port }
hub-stop = Slå av sentralen

# While it is on.
hub-on-title = Bli med
hub-on = Sentralen er på
hub-join-wifi = Kople til nettet
hub-wifi-code = QR-kode for nettet
hub-password-is = Passord: { $password }
hub-join = Opne Samson
hub-address-code = QR-kode med adressa til Samson
hub-other-addresses = Andre adresser
hub-hints = La maskina stå på med straum. Appen må vere open. Du kan gå til andre sider så lenge.

# The server it belongs to.
hub-no-server = Alt blir på denne maskina. Vil du gi svara vidare seinare? Slå av sentralen, og skriv ein server.
hub-nothing = Svara blir gitt vidare til { $server } når det er nett.
hub-under-way = Gir svara vidare til { $server }.
hub-done = { $server } har fått det han tek imot.
hub-held-title = Svara kjem ikkje vidare no
hub-held-unreachable = Blir gitt vidare til { $server } når det er nett. Svara ligg trygt her.
hub-held-untrusted = Nokon andre enn { $server } svarar der. Dei får ingenting. Sjå om adressa er rett. Svara ligg trygt her.
hub-held-stranger = Det som svarar på { $server }, er ikkje Samson. Kanskje må du logge på nettet. Svara ligg trygt her.
hub-held-token = { $server } vil ha ein kode. Slå av sentralen, og skriv koden. Svara ligg trygt her.
hub-held-full = { $server } er full. Samson prøver igjen av seg sjølv. Svara ligg trygt her.
hub-held-refused = { $server } tek ikkje imot. Sei frå til den som driv serveren. Svara ligg trygt her.
