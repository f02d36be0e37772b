# Machine-made, not yet reviewed by a native speaker.
# Hand-over: answers from one phone to another, with no network. And where answers are safe.

# Where the answers are.
safe-in = { $count ->
    [one] Dorvvus ovtta sajis: { $places }
    [two] Dorvvus guovtti sajis: { $places }
   *[other] Dorvvus { $count } sajis: { $places }
}
place-phone = dát telefuvdna
place-facilitator = jođiheaddji
place-hub = guovddáš
place-server = server
place-server-or-hub = server dahje guovddáš

# The participant shows codes.
hand-over-open = Atte jođiheaddjái
hand-over-title = Atte vástádusaid
hand-over-preparing = Gárvvisteamen vástádusaid …
hand-over-how = Jođiheaddji deaddila «Skánne vástádusaid» ja doallá iežas telefovnna dán koda bajábealde. Dii ehpet dárbbaš neahta. Vástádusat leat lohkkaduvvon mátkkis.
hand-over-code = Kodat main leat du vástádusat. Dat molsašuvvet oppa áiggi.
hand-over-hint = Lasit šearpma čuovgga. Doala telefovnnaid jaska. Daid gaska galgá leat sullii 20 cm.
hand-over-pause = Bisset kodaid
hand-over-number = Koda { $number }
hand-over-next = Čuovvovaš koda
hand-over-run = Divtte kodaid johtit
hand-over-compare-title = Čájehago nubbi telefuvdna dán koda?
hand-over-compare = Dalle vástádusat leat boahtán dohko.
hand-over-same = Juo, dat lea seamma koda
hand-over-done-title = Jođiheaddjis leat du vástádusat
hand-over-done = Jođiheaddji telefuvdna sádde daid go oažžu oktavuođa. Dát telefuvdna maiddái sádde daid jus oažžu oktavuođa.
hand-over-to-waiting = Gárvvis
hand-over-again = Čájet kodaid vel oktii
hand-over-wait = Ruovttoluotta
hand-over-as-file = Atte fiilan
hand-over-file-hint = Jus nubbi telefuvdna ii sáhte skánnet, de sáhtát juohkit fiilla dainna.

# The facilitator scans.
collect-open = Skánne vástádusaid
collect-title = Skánne vástádusaid
collect-how = Son geas ii leat oktavuohta, deaddila «Atte jođiheaddjái» iežas telefovnnas. Doala kamera kodaid bajábealde dassážii go boahtá duođaštus.
collect-picture = Maid kamera oaidná
collect-opening = Rahpamin kamera …
collect-looking = Ohcamin kodaid …
collect-reading = Lohkamin vástádusaid: { $seen } / sullii { $needed } koda
collect-try-again = Geahččal kamera ođđasit
collect-taken = Vástádusat leat boahtán deike
collect-taken-again = Dus leat juo dát vástádusat
collect-test-title = Kamera lohká kodaid
collect-test = Dát lei iskkuskoda. Mihkkege ii vurkejuvvon.
collect-compare = Čájet dán koda sutnje gii attii vástádusaid. Koda galgá leat seamma goappašiid telefovnnain.
collect-count = { $count ->
    [one] Dát telefuvdna lea ožžon ovtta vástádusa
    [two] Dát telefuvdna lea ožžon guokte vástádusa
   *[other] Dát telefuvdna lea ožžon { $count } vástádusa
}
collect-waiting = { $count ->
    [one] Okta vástádus sáddejuvvo go telefuvdna oažžu oktavuođa
    [two] Guokte vástádusa sáddejuvvojit go telefuvdna oažžu oktavuođa
   *[other] { $count } vástádusa sáddejuvvojit go telefuvdna oažžu oktavuođa
}
collect-delivered = { $count ->
    [one] Okta vástádus lea boahtán ovdan
    [two] Guokte vástádusa leat boahtán ovdan
   *[other] { $count } vástádusa leat boahtán ovdan
}
collect-refused = { $count ->
    [one] Okta vástádus ii boahtán mielde
    [two] Guokte vástádusa eai boahtán mielde
   *[other] { $count } vástádusa eai boahtán mielde
}. Soaitá mihtideapmi lei loahpahuvvon. Vástádusat leat ain dáppe. Don sáhtát rahpat mihtideami ođđasit ja geahččalit vel oktii.
collect-again = Sádde vel oktii
collect-file-title = Ožžotgo vástádusaid fiilan?
collect-file-about = Dalle sáhtát rahpat fiilla dáppe.
collect-file = Raba fiilla mas leat vástádusat

# After the reveal: the facilitator shows the profile as codes, for phones without a connection.
profile-code-open = Čájet profiilla kodan, sidjiide geain ii leat neahtta
profile-code-title = Čájet profiilla kodan
profile-code-preparing = Gárvvisteamen profiilla …
profile-code-how = Son geas ii leat neahtta, deaddila «Skánne profiilla» iežas telefovnnas ja doallá dan dán koda bajábealde. Profiila lea lohkkaduvvon mátkkis.
profile-code-label = Kodat main lea profiila. Dat molsašuvvet oppa áiggi.
# Before a short code such as 7QK2-M9XA, which the other phone may show too.
profile-code-compare = Jearrágo nubbi telefuvdna koda? Dat galgá leat dát:
profile-code-as-file = Juoge profiilla fiilan

# A phone without a connection scans it.
scan-profile-open = Skánne profiilla jođiheaddji telefovnnas
scan-profile-title = Skánne profiilla
scan-profile-how = Jođiheaddji rahpá profiilla ja deaddila «Čájet profiilla kodan». Doala kamera kodaid bajábealde dassážii go profiila boahtá.
scan-profile-reading = Lohkamin profiilla: { $seen } / sullii { $needed } koda
scan-profile-file-title = Ožžotgo profiilla fiilan?
scan-profile-file = Raba fiilla mas lea profiila

# On the profile, until this phone has heard from the server itself.
profile-by-code-title = Jođiheaddji telefovnnas
profile-by-code = Profiila bođii kodan. Dat dárkkistuvvo go telefuvdna oažžu neahta.
# Before a short code such as 7QK2-M9XA.
profile-by-code-unknown = Telefuvdna ii vel dovdda jođiheaddji. Geahča nuppi telefovnna: Dat galgá čájehit seamma koda.

# At a hub: where everything is found afterwards.
afterwards-title = Čoahkkima maŋŋá
afterwards = Dáppe lehpet báikkálaš guovddážis. Maŋŋá gávdnabehtet buot dáppe: { $server }. Dalle guovddáš ferte leamaš neahtas.
afterwards-by-itself = Dát áppa joatká doppe ieš go guovddáš lea jávkan.
afterwards-answered = Du vástádusat leat mielde doppe maid. Ale vástit doppe ođđasit.
afterwards-take-along = Háliidatgo váldit mielde buot dán telefovnnas? Ráhkat dáppe sihkkarastinmáŋgosa, ja viečča dan doppe.
afterwards-open = Raba bovdehusa doppe
afterwards-show = Čájet koda ja liŋkka
afterwards-code = QR-kodda mii doalvu seamma bovdehussii serveris
