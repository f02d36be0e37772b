# Machine-made, not yet reviewed by a native speaker.
# This device as the hub of a room.

# The ways there, and how it is.
hub-open = Vær central for rummet
hub-open-on = Vis, hvordan andre kommer med
hub-is-on = Denne computer er central nu
hub-failed-title = Centralen er ikke tændt
hub-look = Se på centralen

# A collaboration and the hub.
hub-off-title = Centralen er slukket
hub-off = Målingen ligger på denne computers central. Tænd den, så kan andre være med.
hub-alone-title = Computeren er ikke på noget net
hub-alone = Tænd for det trådløse net, eller del net fra denne computer. Så kommer koderne her.
hub-take-in = Denne computer er central. Vil du bruge den til denne måling?
hub-take-in-do = Brug centralen
hub-hand-over = Serveren har fået det, den tager imod. Er mødet måske slut?
hub-hand-over-do = Brug serveren fra nu af

# Switching it on and off.
hub-title = Vær central for rummet
hub-lead = Denne computer kan tage imod svarene fra alle i rummet. Så behøver I ikke internet.
hub-wifi = Hvad hedder nettet i rummet?
hub-wifi-hint = Så kommer der en kode til at koble på. Du kan lade feltet stå tomt.
hub-password = Adgangskoden til nettet
hub-password-hint = Alle i rummet kan se den.
hub-server = Hvilken server skal have svarene bagefter?
hub-server-hint = For eksempel samson.example. Kommer og går nettet? Lad feltet stå tomt til efter mødet.
hub-token-hint = Kun nogle servere har en kode. Lad ellers feltet stå tomt.
hub-start = Tænd centralen
hub-changing = Et øjeblik …
hub-other-port = Prøv med port { $port }
hub-stop = Sluk centralen

# While it is on.
hub-on-title = Vær med
hub-on = Centralen er tændt
hub-join-wifi = Kom på nettet
hub-wifi-code = QR-kode til nettet
hub-password-is = Adgangskode: { $password }
hub-join = Åbn Samson
hub-address-code = QR-kode med adressen på Samson
hub-other-addresses = Andre adresser
hub-hints = Lad computeren være tændt og have strøm. Appen skal være åben. Du kan gå til andre sider imens.

# The server it belongs to.
hub-no-server = Alt bliver på denne computer. Vil du give svarene videre senere? Sluk centralen, og skriv en server.
hub-nothing = Svarene gives videre til { $server }, når der er net.
hub-under-way = Giver svarene videre til { $server }.
hub-done = { $server } har fået det, den tager imod.
hub-held-title = Svarene kommer ikke videre nu
hub-held-unreachable = Gives videre til { $server }, når der er net. Svarene ligger trygt her.
hub-held-untrusted = Nogen andre end { $server } svarer der. De får ingenting. Se, om adressen er rigtig. Svarene ligger trygt her.
hub-held-stranger = Det, der svarer på { $server }, er ikke Samson. Måske skal du logge på nettet. Svarene ligger trygt her.
hub-held-token = { $server } vil have en kode. Sluk centralen, og skriv koden. Svarene ligger trygt her.
hub-held-full = { $server } er fuld. Samson prøver igen af sig selv. Svarene ligger trygt her.
hub-held-refused = { $server } tager ikke imod. Sig det til den, der driver serveren. Svarene ligger trygt her.
