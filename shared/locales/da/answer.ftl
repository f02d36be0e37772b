# Machine-made, not yet reviewed by a native speaker.
# Answering: the values, the statements, looking over and sending.

answer-page-title = Svar – Samson
answer-values = Værdier
answer-place = { $number } af { $total }
answer-back = Forrige
answer-overview = Se svarene igennem
answer-read-aloud = Læs højt
answer-first-value = Først: Hvad er vigtigt for jer?
answer-first-statement = Så: Hvor enig er du i dette?
answer-how-much = Hvor enig er du?
answer-level-1 = Helt uenig
answer-level-2 = Lidt uenig
answer-level-3 = Både og
answer-level-4 = Lidt enig
answer-level-5 = Helt enig
answer-importance-1 = Ikke vigtigt
answer-importance-2 = Lidt vigtigt
answer-importance-3 = Ret vigtigt
answer-importance-4 = Vigtigt
answer-importance-5 = Meget vigtigt
answer-skip = Ved ikke / ikke relevant
answer-was-skipped = Du svarede ”ved ikke”
answer-skipped = Ved ikke
answer-saved = Gemt på telefonen: { $answer }
answer-note = Skriv en idé
answer-note-again = Se det, du skrev

# An idea or a comment at a statement.
note-heading = Idé eller kommentar
note-idea = En idé
note-idea-hint = Hvad kan I gøre?
note-comment = En kommentar
note-comment-hint = Vil du sige mere om det?
note-remaining = { $count ->
    [0] Der er ikke plads til mere
    [one] Plads til { $count } tegn mere
   *[other] Plads til { $count } tegn mere
}
note-shown = Når profilen er klar, ser alle det, du skrev. Dit navn står der ikke.
note-done = Færdig

# Looking over and sending.
review-page-title = Se igennem – Samson
review-heading = Se dine svar igennem
review-back = Tilbage til spørgsmålene
review-complete = Du har svaret på alt. Tryk på en linje for at ændre.
review-unanswered = { $count ->
    [one] Ét udsagn mangler svar. Det tæller
   *[other] { $count } udsagn mangler svar. De tæller
} som ”ved ikke”. Tryk på en linje for at svare.
review-part = { $name } · { $done } af { $all }
review-open = Uden svar
review-idea = Idé: { $text }
review-comment = Kommentar: { $text }
review-fill-in = Svar på det, der mangler
review-send = Send svarene
review-send-again = Send svarene igen
review-sending = Låser svarene …
review-offline = Har du ikke forbindelse, bliver de sendt af sig selv senere.
review-again = Sender du igen, er det de nye svar, der gælder.

# After sending.
waiting-page-title = Venter på de andre – Samson
waiting-count = { $done } af { $all }
waiting-heading = Du er færdig
waiting-count-unknown = Vi ser, hvor mange der har svaret, når telefonen får forbindelse.
waiting-next = har svaret. Profilen kommer her, når alle er færdige.
waiting-next-withdrawn = har svaret. Dine svar er ikke med nu.
waiting-next-refused = har svaret. Dine svar er ikke med endnu.
waiting-meanwhile-title = Mens du venter
waiting-meanwhile = Hvad håber du, at I taler om, når profilen er her?
waiting-invitation = Til invitationen
waiting-change = Ret mine svar
connection-offline = Ingen forbindelse lige nu. Det gør ikke noget.
connection-offline-sending = Ingen forbindelse lige nu. Du behøver ikke gøre noget. Samson sender, når det kan lade sig gøre.
connection-untrusted-title = Dette er ikke serveren
connection-untrusted = Nogen anden svarer i stedet for serveren. Samson har intet sagt til dem. Svarene ligger trygt her. Spørg den, der driver serveren.
connection-not-known-there = Serveren kender ikke målingen endnu. Svarene ligger trygt her og bliver sendt af sig selv.
connection-unknown-invitation = Serveren kender ikke invitationen. Måske er den for ny, måske er den skiftet ud. Svarene ligger trygt her. Spørg den, der leder målingen.
connection-not-let-in-title = Du skal bruge det nye link
connection-not-let-in = Serveren lukker ikke længere denne telefon ind. Invitationen er skiftet ud, eller samarbejdet er slettet. Spørg den, der leder målingen, om det nye link. Det, du har svaret, ligger trygt her.
withdraw = Træk svarene tilbage
withdraw-question = Vil du trække svarene tilbage?
withdraw-explanation = Så tæller de ikke med. De bliver på denne telefon, og du kan sende dem igen.
withdraw-yes = Træk dem tilbage
withdraw-no = Lad dem være med
withdraw-send-again = Send svarene igen

# The phone goes to the next person.
next-page-title = Næste person – Samson
next-open = Giv telefonen til næste person
next-title = Giv telefonen videre
next-sealed = Dine svar er låst og bliver sendt af sig selv. De tæller som alle andres.
next-gone = Når du giver telefonen videre, bliver dine svar slettet fra den. Ingen kan se dem her, heller ikke dig.
next-code-title = Din kode
next-code = Skriv den ned, hvis du måske vil have dine svar taget ud. Den bliver ikke vist igen.
next-yes = Ja, giv den videre
next-no = Ikke endnu
next-begun-title = Du er ikke færdig endnu
next-begun = Nogen er begyndt at svare på denne telefon. Svarene er ikke sendt. Gør dem færdige først, eller smid dem væk.
next-drop = Smid svarene væk
next-drop-question = Vil du smide svarene væk?
next-drop-explanation = Alt, der er svaret her og ikke sendt, bliver slettet fra telefonen. Det kan ikke fortrydes.
next-drop-yes = Smid dem væk
next-drop-no = Behold dem

# The small moment before the profile.
reveal-heading = Alle har svaret
reveal-heading-closed = Målingen er afsluttet
reveal-getting-ready = Gør profilen klar …
reveal-opening = Åbner svarene: { $done } af { $all }
