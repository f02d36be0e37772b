# Machine-made, not yet reviewed by a native speaker.
# Answering: the values, the statements, looking over and sending.

answer-page-title = Vástit – Samson
answer-values = Árvvut
answer-place = { $number } / { $total }
answer-back = Ovddit
answer-overview = Geahča vástádusaid
answer-read-aloud = Loga jitnosit
answer-first-value = Vuos: Mii lea didjiide dehálaš?
answer-first-statement = Dasto: Man muddui leat ovttaoaivilis?
answer-how-much = Man muddui leat ovttaoaivilis?
answer-level-1 = Áibbas sierraoaivilis
answer-level-2 = Veahá sierraoaivilis
answer-level-3 = Sihke juo ja in
answer-level-4 = Veahá ovttaoaivilis
answer-level-5 = Áibbas ovttaoaivilis
answer-importance-1 = Ii leat dehálaš
answer-importance-2 = Veahá dehálaš
answer-importance-3 = Oalle dehálaš
answer-importance-4 = Dehálaš
answer-importance-5 = Hui dehálaš
answer-skip = In dieđe / ii guoskka
answer-was-skipped = Don vástidit «in dieđe»
answer-skipped = In dieđe
answer-saved = Vurkejuvvon telefuvdnii: { $answer }
answer-note = Čále idea
answer-note-again = Geahča maid čállet

# An idea or a comment at a statement.
note-heading = Idea dahje kommeanta
note-idea = Idea
note-idea-hint = Maid sáhttibehtet bargat ovttas?
note-comment = Kommeanta
note-comment-hint = Háliidatgo dadjat eanet dán birra?
note-remaining = { $count ->
    [0] Eanet ii čága
    [one] Vel { $count } mearka čáhká
    [two] Vel { $count } mearkka čáhket
   *[other] Vel { $count } mearkka čáhket
}
note-shown = Go profiila lea gárvvis, de buohkat oidnet maid don čállet. Du namma ii leat das.
note-done = Gárvvis

# Looking over and sending.
review-page-title = Geahča vástádusaid – Samson
review-heading = Geahča iežat vástádusaid
review-back = Ruovttoluotta gažaldagaide
review-complete = Don leat vástidan buot gažaldagaide. Deaddil vástádusa jus háliidat rievdadit dan.
review-unanswered = { $count ->
    [one] Ovtta čuoččuhusas váilu vástádus. Mii lohkat dan
    [two] Guovtti čuoččuhusas váilu vástádus. Mii lohkat daid
   *[other] { $count } čuoččuhusas váilu vástádus. Mii lohkat daid
} dego don livččet vástidan «in dieđe». Deaddil čuoččuhusa jus háliidat vástidit.
review-part = { $name } · { $done } / { $all }
review-open = Vástádus váilu
review-idea = Idea: { $text }
review-comment = Kommeanta: { $text }
review-fill-in = Vástit dasa mii váilu
review-send = Sádde vástádusaid
review-send-again = Sádde vástádusaid ođđasit
review-sending = Lohkkadeamen vástádusaid …
review-offline = Jus dus ii leat neahtta, de Samson sádde daid ieš maŋŋel.
review-again = Jus sáddet ođđasit, de gustojit ođđa vástádusat.

# After sending.
waiting-page-title = Vuordimin earáid – Samson
waiting-count = { $done } / { $all }
waiting-heading = Don leat geargan
waiting-count-unknown = Mii oaidnit galle olbmo leat vástidan go telefuvdna oažžu oktavuođa.
waiting-next = Nu máŋggas leat vástidan. Profiila boahtá deike go buohkat leat geargan.
waiting-next-withdrawn = Nu máŋggas leat vástidan. Du vástádusat eai leat dál mielde.
waiting-next-refused = Nu máŋggas leat vástidan. Du vástádusat eai leat vuos mielde.
waiting-meanwhile-title = Dan botta go vuorddát
waiting-meanwhile = Man birra don sávat ahte dii ságastallabehtet go profiila lea gárvvis?
waiting-invitation = Bovdehussii
waiting-change = Rievdat iežan vástádusaid
connection-offline = Ii leat oktavuohta dál. Dat ii daga maidege.
connection-offline-sending = Ii leat oktavuohta dál. Don it dárbbaš dahkat maidege. Samson sádde go oažžu oktavuođa.
connection-untrusted-title = Dát ii leat server
connection-untrusted = Soames eará vástida servera sajis. Samson ii leat dadjan sidjiide maidege. Vástádusat leat dorvvus dáppe. Jeara sus geas lea ovddasvástádus serveris.
connection-not-known-there = Serveris ii leat vuos diehtu dán mihtideamis. Du vástádusat leat dorvvus dáppe, ja Samson sádde daid ieš.
connection-unknown-invitation = Server ii dovdda bovdehusa. Soaitá leat menddo ođas, dahje soaitá leat molsojuvvon. Du vástádusat leat dorvvus dáppe. Jeara sus gii jođiha mihtideami.
connection-not-let-in-title = Don dárbbašat ođđa liŋkka
connection-not-let-in = Dát telefuvdna ii beasa šat serverii. Bovdehus lea molsojuvvon, dahje ovttasbargu lea sihkkojuvvon. Jeara ođđa liŋkka sus gii jođiha mihtideami. Maid don leat vástidan, lea dorvvus dáppe.
withdraw = Gease vástádusaid ruovttoluotta
withdraw-question = Háliidatgo geassit vástádusaidat ruovttoluotta?
withdraw-explanation = Dalle dat eai leat mielde. Dat leat ain dán telefovnnas, ja don sáhtát sáddet daid ođđasit.
withdraw-yes = Gease daid ruovttoluotta
withdraw-no = Divtte daid leat mielde
withdraw-send-again = Sádde vástádusaid ođđasit

# The phone goes to the next person.
next-page-title = Čuovvovaš olmmoš – Samson
next-open = Atte telefovnna čuovvovaš olbmui
next-title = Atte telefovnna viidáseappot
next-sealed = Du vástádusat leat lohkkaduvvon, ja Samson sádde daid ieš. Dat leat mielde seamma ládje go earáid vástádusat.
next-gone = Go attát telefovnna viidáseappot, de du vástádusat sihkkojuvvojit das. Ii oktage sáhte oaidnit daid dáppe, itge don.
next-code-title = Du koda
next-code = Čále koda muitui jus soaittát háliidit vástádusaidat eret. Dat ii čájehuvvo šat.
next-yes = Juo, atte viidáseappot
next-no = Ii vuos
next-begun-title = Don it leat vuos geargan
next-begun = Muhtin lea álgán vástidit dán telefovnnas. Vástádusat eai leat sáddejuvvon. Vástit vuos loahpa rádjai, dahje bálkes daid.
next-drop = Bálkes vástádusaid
next-drop-question = Háliidatgo bálkestit vástádusaid?
next-drop-explanation = Vástádusat mat leat dáppe ja mat eai leat sáddejuvvon, sihkkojuvvojit telefovnnas. Daid ii sáhte oažžut ruovttoluotta.
next-drop-yes = Bálkes daid
next-drop-no = Doalat daid

# The small moment before the profile.
reveal-heading = Buohkat leat vástidan
reveal-heading-closed = Mihtideapmi lea loahpahuvvon
reveal-getting-ready = Ráhkadeamen profiilla …
reveal-opening = Rahpamin vástádusaid: { $done } / { $all }
