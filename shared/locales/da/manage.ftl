# Machine-made, not yet reviewed by a native speaker.
# What a facilitator may need beside the invitation.

manage-title = Værktøj
manage-open = Værktøj til tovholderen
manage-on-its-way = Sendes, når telefonen får kontakt til serveren.
manage-done = Serveren har gjort det, du bad om.
manage-not-done = Det blev ikke gjort
manage-already-shown = Besvarelsen har været vist i en profil. Den kan ikke tages ud mere.
manage-still-open = Målingen er allerede åben.
manage-not-facilitator = Denne telefon leder ikke målingen længere.
manage-refused = Serveren sagde nej. Intet er ændret.

# Another round of the same collaboration.
manage-again-title = Mål en gang til
manage-again = En ny måling i det samme samarbejde viser, hvad der har ændret sig.
manage-again-start = Start en ny måling

# Letting late answers in.
reopen = Åbn målingen igen
reopen-title = Der var nogen, der kom for sent
reopen-lead = Du kan åbne målingen igen. Nye besvarelser vises først, når der er mindst { $minimum ->
    [one] én ny
   *[other] { $minimum } nye
}. Ellers kunne nogen regne ud, hvad én person svarede.
reopen-headcount = Hvor mange er I i alt?
reopen-headcount-hint = { $submitted ->
    [one] Én besvarelse er
   *[other] { $submitted } besvarelser er
} allerede med.
reopen-question = Vil du åbne målingen igen?
reopen-explanation = De, der kom for sent, kan sende deres svar. Alle beholder den profil, de har. En ny profil kommer, når alle har svaret.
reopen-yes = Åbn igen
reopen-no = Lad den være lukket

# Taking a response out.
remove = Tag besvarelsen ud
remove-title = Tag en besvarelse ud
remove-lead = Har nogen svaret to gange eller svaret forkert? De finder en kode på deres skærm. Bed dem læse den højt.
remove-code = Koden
remove-code-hint = For eksempel 7QK2-M9XA.
remove-code-wrong = En kode har otte bogstaver og tal. Se på den en gang til.
remove-question = Vil du tage besvarelsen ud?
remove-explanation = Besvarelsen bliver slettet på serveren. Den, der gav den, kan ikke sende flere svar i denne måling fra samme telefon.
remove-yes = Tag den ud
remove-no = Lad den være med

# Another invitation, when the link has come into wrong hands.
rotate = Skift invitationen ud
rotate-title = Er linket havnet hos de forkerte?
rotate-lead = Du kan skifte det ud med et nyt.
rotate-question = Vil du skifte invitationen ud?
rotate-explanation = Alle gamle links og koder holder op med at virke med det samme. Det gælder også koder til flere tovholdere. Alle skal have det nye link fra dig. Svar, der er sendt, er stadig med. Svar, der ikke er sendt, bliver på telefonerne. Er en måling i gang, viser profilen måske færre grupper.
rotate-yes = Skift den ud
rotate-no = Behold den, vi har
rotate-on-its-way = Invitationen bliver skiftet ud, når telefonen får kontakt til serveren.
rotate-done = Invitationen er skiftet ud. Alle skal bruge den nye.
rotate-show = Vis den nye invitation

# Another facilitator, or a new phone.
leaders-title = Flere tovholdere eller ny telefon
leaders-lead = Lav en kode, så en telefon mere kan lede samarbejdet. Din egen telefon leder stadig.
leaders-make = Lav en kode
leaders-code = QR-kode, der lader en telefon lede
leaders-scan = Scan koden med den telefon, der skal lede. Du kan også gemme den, hvis nu din telefon bliver væk.
leaders-secret = Den, der har koden, kan gøre alt det, du kan. Vis den kun til den, der skal lede.
leaders-afterwards = Arket fører til { $server }. Der finder I alt, når centralen er væk.
leaders-show-link = Vis linket
lead-title = Led målinger – Samson
lead-heading = Vil du lede { $name }?
lead-can = Din telefon kan åbne og afslutte målinger, tage besvarelser ud og slette samarbejdet.
lead-cannot = Du kan stadig ikke se, hvad folk har svaret.
lead-take = Ja, denne telefon leder

# The end.
delete = Slet samarbejdet
delete-title = Slet alt
delete-lead = Når arbejdet er slut, kan du slette det for altid.
delete-question = Vil du slette hele samarbejdet?
delete-explanation = Alle målinger, svar og profiler bliver slettet på serveren og på denne telefon. Det kan ikke fortrydes. Andre telefoner beholder det, de har vist.
delete-yes = Slet alt for altid
delete-no = Behold alt
delete-on-its-way = Bliver slettet, når telefonen får kontakt til serveren.
forget = Fjern fra denne telefon
forget-question = Vil du fjerne samarbejdet fra denne telefon?
forget-explanation = Telefonen kan ikke slette noget på serveren uden det nye link. Måske har en anden tovholder slettet alt der. Her på telefonen forsvinder alt for altid.
forget-yes = Fjern det herfra

# What the author of a response can read aloud.
receipt-title = Skal din besvarelse tages ud?
receipt-words = Læs denne kode højt for den, der leder målingen.
