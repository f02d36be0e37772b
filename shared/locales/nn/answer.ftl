# Machine-made, not yet reviewed by a native speaker.
# Answering: the values, the statements, looking over and sending.

answer-page-title = Svar – Samson
answer-values = Verdiar
answer-place = { $number } av { $total }
answer-back = Førre
answer-overview = Sjå over svara
answer-read-aloud = Les opp
answer-first-value = Først: Kva er viktig for dykk?
answer-first-statement = Så: Kor einig er du i dette?
answer-how-much = Kor einig er du?
answer-level-1 = Heilt ueinig
answer-level-2 = Litt ueinig
answer-level-3 = Både og
answer-level-4 = Litt einig
answer-level-5 = Heilt einig
answer-importance-1 = Ikkje viktig
answer-importance-2 = Litt viktig
answer-importance-3 = Ganske viktig
answer-importance-4 = Viktig
answer-importance-5 = Svært viktig
answer-skip = Veit ikkje / gjeld ikkje
answer-was-skipped = Du svarte «veit ikkje»
answer-skipped = Veit ikkje
answer-saved = Lagra på telefonen: { $answer }
answer-note = Skriv ein idé
answer-note-again = Sjå det du skreiv

# An idea or a comment at a statement.
note-heading = Idé eller kommentar
note-idea = Ein idé
note-idea-hint = Kva kan de gjere?
note-comment = Ein kommentar
note-comment-hint = Vil du seie noko meir om dette?
note-remaining = { $count ->
    [0] Det er ikkje plass til meir
    [one] Plass til { $count } teikn til
   *[other] Plass til { $count } teikn til
}
note-shown = Når profilen er klar, ser alle det du skreiv. Namnet ditt står ikkje der.
note-done = Ferdig

# Looking over and sending.
review-page-title = Sjå over – Samson
review-heading = Sjå over svara dine
review-back = Tilbake til spørsmåla
review-complete = Du har svart på alt. Trykk på ei linje for å endre.
review-unanswered = { $count ->
    [one] Éin påstand er utan svar. Han tel
   *[other] { $count } påstandar er utan svar. Dei tel
} som «veit ikkje». Trykk på ei linje for å svare.
review-part = { $name } · { $done } av { $all }
review-open = Utan svar
review-idea = Idé: { $text }
review-comment = Kommentar: { $text }
review-fill-in = Svar på det som manglar
review-send = Send svara
review-send-again = Send svara på nytt
review-sending = Låser svara …
review-offline = Har du ikkje nett, blir dei sende av seg sjølve seinare.
review-again = Sender du på nytt, gjeld dei nye svara.

# After sending.
waiting-page-title = Ventar på dei andre – Samson
waiting-count = { $done } av { $all }
waiting-heading = Du er ferdig
waiting-count-unknown = Vi ser kor mange som har svart når telefonen får kontakt.
waiting-next = har svart. Profilen kjem her når alle er ferdige.
waiting-next-withdrawn = har svart. Svara dine er ikkje med no.
waiting-next-refused = har svart. Svara dine er ikkje med enno.
waiting-meanwhile-title = Medan du ventar
waiting-meanwhile = Kva håpar du at de snakkar om når profilen er her?
waiting-invitation = Til invitasjonen
waiting-change = Endre svara mine
connection-offline = Ingen kontakt no. Det gjer ikkje noko.
connection-offline-sending = Ingen kontakt no. Du treng ikkje gjere noko. Samson sender når det går.
connection-untrusted-title = Dette er ikkje serveren
connection-untrusted = Nokon annan svarar i staden for serveren. Samson har ikkje sagt noko til dei. Svara ligg trygt her. Spør den som driv serveren.
connection-not-known-there = Serveren kjenner ikkje målinga enno. Svara ligg trygt her og blir sende av seg sjølve.
connection-unknown-invitation = Serveren kjenner ikkje invitasjonen. Kanskje er han for ny, kanskje er han bytt. Svara ligg trygt her. Spør den som leier målinga.
connection-not-let-in-title = Du treng den nye lenka
connection-not-let-in = Serveren slepp ikkje denne telefonen inn lenger. Invitasjonen er bytt, eller samarbeidet er sletta. Spør den som leier målinga om den nye lenka. Det du har svart, ligg trygt her.
withdraw = Trekk svara tilbake
withdraw-question = Vil du trekke svara tilbake?
withdraw-explanation = Då tel dei ikkje med. Dei blir liggande på denne telefonen, og du kan sende dei igjen.
withdraw-yes = Trekk dei tilbake
withdraw-no = La dei vere med
withdraw-send-again = Send svara igjen

# The phone goes to the next person.
next-page-title = Neste person – Samson
next-open = Gi telefonen til neste person
next-title = Gi telefonen vidare
next-sealed = Svara dine er låste og blir sende av seg sjølve. Dei tel like mykje som alle andre svar.
next-gone = Når du gir telefonen vidare, blir svara dine sletta frå han. Ingen kan sjå dei her, ikkje du heller.
next-code-title = Koden din
next-code = Skriv han ned om du kanskje vil ha svara dine tekne ut. Han blir ikkje vist igjen.
next-yes = Ja, gi han vidare
next-no = Ikkje enno
next-begun-title = Du er ikkje ferdig enno
next-begun = Nokon har byrja å svare på denne telefonen. Svara er ikkje sende. Gjer dei ferdige først, eller kast dei.
next-drop = Kast svara
next-drop-question = Vil du kaste svara?
next-drop-explanation = Alt som er svart her og ikkje sendt, blir sletta frå telefonen. Det kan ikkje angrast.
next-drop-yes = Kast dei
next-drop-no = Behald dei

# The small moment before the profile.
reveal-heading = Alle har svart
reveal-heading-closed = Målinga er avslutta
reveal-getting-ready = Gjer profilen klar …
reveal-opening = Opnar svara: { $done } av { $all }
