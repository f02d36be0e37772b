# Answering: the values, the statements, looking over and sending.

answer-page-title = Svar – Samson
answer-values = Verdier
answer-place = { $number } av { $total }
answer-back = Forrige
answer-overview = Se over svarene
answer-read-aloud = Les opp
answer-first-value = Først: Hva er viktig for dere?
answer-first-statement = Så: Hvor enig er du i dette?
answer-how-much = Hvor enig er du?
answer-level-1 = Helt uenig
answer-level-2 = Litt uenig
answer-level-3 = Både og
answer-level-4 = Litt enig
answer-level-5 = Helt enig
answer-importance-1 = Ikke viktig
answer-importance-2 = Litt viktig
answer-importance-3 = Ganske viktig
answer-importance-4 = Viktig
answer-importance-5 = Svært viktig
answer-skip = Vet ikke / gjelder ikke
answer-was-skipped = Du svarte «vet ikke»
answer-skipped = Vet ikke
answer-saved = Lagret på telefonen: { $answer }
answer-note = Skriv en idé
answer-note-again = Se det du skrev

# An idea or a comment at a statement.
note-heading = Idé eller kommentar
note-idea = En idé
note-idea-hint = Hva kan dere gjøre?
note-comment = En kommentar
note-comment-hint = Vil du si noe mer om dette?
note-remaining = { $count ->
    [0] Det er ikke plass til mer
    [one] Plass til { $count } tegn til
   *[other] Plass til { $count } tegn til
}
note-shown = Når profilen er klar, ser alle det du skrev. Navnet ditt står ikke der.
note-done = Ferdig

# Looking over and sending.
review-page-title = Se over – Samson
review-heading = Se over svarene dine
review-back = Tilbake til spørsmålene
review-complete = Du har svart på alt. Trykk på en linje for å endre.
review-unanswered = { $count ->
    [one] Én påstand er uten svar. Den teller
   *[other] { $count } påstander er uten svar. De teller
} som «vet ikke». Trykk på en linje for å svare.
review-part = { $name } · { $done } av { $all }
review-open = Uten svar
review-idea = Idé: { $text }
review-comment = Kommentar: { $text }
review-fill-in = Svar på det som mangler
review-send = Send svarene
review-send-again = Send svarene på nytt
review-sending = Låser svarene …
review-offline = Har du ikke nett, sendes de av seg selv senere.
review-again = Sender du på nytt, gjelder de nye svarene.

# After sending.
waiting-page-title = Venter på de andre – Samson
waiting-count = { $done } av { $all }
waiting-heading = Du er ferdig
waiting-count-unknown = Vi ser hvor mange som har svart når telefonen får kontakt.
waiting-next = har svart. Profilen kommer her når alle er ferdige.
waiting-next-withdrawn = har svart. Dine svar er ikke med nå.
waiting-next-refused = har svart. Dine svar er ikke med ennå.
waiting-meanwhile-title = Mens du venter
waiting-meanwhile = Hva håper du at dere snakker om når profilen er her?
waiting-invitation = Til invitasjonen
waiting-change = Endre svarene mine
connection-offline = Ingen kontakt nå. Det gjør ikke noe.
connection-offline-sending = Ingen kontakt nå. Du trenger ikke gjøre noe. Samson sender når det går.
connection-untrusted-title = Dette er ikke serveren
connection-untrusted = Noen annen svarer i stedet for serveren. Samson har ikke sagt noe til dem. Svarene ligger trygt her. Spør den som driver serveren.
connection-not-known-there = Serveren kjenner ikke målingen ennå. Svarene ligger trygt her og sendes av seg selv.
connection-unknown-invitation = Serveren kjenner ikke invitasjonen. Kanskje er den for ny, kanskje er den byttet. Svarene ligger trygt her. Spør den som leder målingen.
connection-not-let-in-title = Du trenger den nye lenken
connection-not-let-in = Serveren slipper ikke denne telefonen inn lenger. Invitasjonen er byttet, eller samarbeidet er slettet. Spør den som leder målingen om den nye lenken. Det du har svart, ligger trygt her.
withdraw = Trekk svarene tilbake
withdraw-question = Vil du trekke svarene tilbake?
withdraw-explanation = Da teller de ikke med. De blir liggende på denne telefonen, og du kan sende dem igjen.
withdraw-yes = Trekk dem tilbake
withdraw-no = La dem være med
withdraw-send-again = Send svarene igjen

# The phone goes to the next person.
next-page-title = Neste person – Samson
next-open = Gi telefonen til neste person
next-title = Gi telefonen videre
next-sealed = Svarene dine er låst og sendes av seg selv. De teller som alle andres.
next-gone = Når du gir telefonen videre, slettes svarene dine fra den. Ingen kan se dem her, ikke du heller.
next-code-title = Koden din
next-code = Skriv den ned hvis du kanskje vil ha svarene dine tatt ut. Den vises ikke igjen.
next-yes = Ja, gi den videre
next-no = Ikke ennå
next-begun-title = Du er ikke ferdig ennå
next-begun = Noen har begynt å svare på denne telefonen. Svarene er ikke sendt. Gjør dem ferdig først, eller kast dem.
next-drop = Kast svarene
next-drop-question = Vil du kaste svarene?
next-drop-explanation = Alt som er svart her og ikke sendt, slettes fra telefonen. Det kan ikke angres.
next-drop-yes = Kast dem
next-drop-no = Behold dem

# The small moment before the profile.
reveal-heading = Alle har svart
reveal-heading-closed = Målingen er avsluttet
reveal-getting-ready = Gjør profilen klar …
reveal-opening = Åpner svarene: { $done } av { $all }
