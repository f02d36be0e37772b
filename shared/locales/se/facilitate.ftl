# Machine-made, not yet reviewed by a native speaker.
# For the facilitator: collaborations, rounds, invitations, closing.

# Starting a round.
new-title = Álggat mihtideami
new-lead = Dát ádjána minuhta. Ii oktage dárbbaš konttu.
new-again-lead = Ođđa mihtideami sáhttá buohtastahttit ovddit mihtidemiiguin.
new-install-title = Háliidat go Samson ruovttošerbmii?
new-install = Lasit dan dál, ja álggat ovttasbarggu doppe. iPhone:s áppa ja fierbmelohkki eaba juoge dan mii lea vurkejuvvon. Dat maid dáppe ráhkadat, ii leat áppas maŋŋá.
new-name = Mii lea ovttasbarggu namma?
new-name-missing = Čále ovttasbarggu nama.
new-groups = Geat leat mielde?
new-groups-hint = Juohkehaš gii vástida, vállje ovtta dáin joavkkuin.
new-groups-missing = Vállje unnimusat ovtta joavkku.
new-round = Mii lea mihtideami namma?
new-round-missing = Čále mihtideami nama.
new-round-suggestion = { $month ->
    [1] Dálvi
    [2] Dálvi
    [3] Giđđa
    [4] Giđđa
    [5] Giđđa
    [6] Geassi
    [7] Geassi
    [8] Geassi
    [9] Čakča
    [10] Čakča
    [11] Čakča
   *[12] Dálvi
} { $year }
new-headcount = Gallis dii lehpet odne?
new-headcount-hint = Loga dušše sin geat galget vástidit. Don sáhtát divvut logu maŋŋel.
new-headcount-missing = Čále logu 1 ja { $most } gaskkas.
new-protection = Mo galget vástádusat oidnot?
new-protected = Suodjaluvvon
new-protected-detail = Joavku oidno dušše go unnimusat { $threshold } olbmo joavkkus leat vástidan.
new-open = Rabas ságastallan
new-open-detail = Buot joavkkut oidnojit, maiddái joavku mas lea dušše okta olmmoš. Buohkat galget miehtat dasa.
new-protection-lasts = Dán ii sáhte rievdadit maŋŋel go mihtideapmi lea álgán.
new-too-few = Suodjaluvvon mihtideapmái galget unnimusat { $minimum } olbmo vástidit. Jus dii lehpet unnit, de sáhttibehtet válljet rabas ságastallama.
new-more = Eanet válljemat
new-threshold = Man stuoris galgá joavku leat vai oidno
new-threshold-hint = { $least } ja { $most } gaskkas. Stuorát lohku suodjala juohke olbmo buorebut.
new-threshold-missing = Čále logu { $least } ja { $most } gaskkas.
new-server = Guđe servera dii geavahehpet?
new-server-hint = Ovdamearkka dihte samson.example.
new-server-missing = Čále servera čujuhusa.
new-start = Ráhkat bovdehusa
new-starting = Ráhkadeamen bovdehusa …

# Buttons beside a number.
number-fewer = Okta unnit
number-more = Okta eanet

# The invitation, and how far the round is.
invite-title = Raba telefovnna kamera ja skánne
invite-place = { $name } · { $title }
invite-note = It dárbbaš viežžat prográmma. It dárbbaš konttu.
invite-code = QR-koda mas lea liŋka mihtideapmái
invite-share = Juoge liŋkka
invite-share-text = Searvva mihtideapmái: { $name }.
invite-copied = Liŋka lea máŋgejuvvon
invite-not-copied = Máŋgen ii lihkostuvvan. Merke liŋkka mii lea vuolábealde, ja máŋge dan ieš.
invite-show-link = Čájet liŋkka
invite-not-yet-there = Earát sáhttet searvat go dát telefuvdna lea ožžon oktavuođa serveriin.
invite-there = Earát sáhttet searvat. Dát telefuvdna lea ožžon oktavuođa serveriin.
invite-token = Dán servera koda
invite-token-give = Geahččal kodain
invite-count = Vástidan: { $submitted } / { $headcount }
invite-headcount = Dáppe odne
invite-answer-too = Mun maiddái áiggun vástidit
invite-own-answers = Iežan vástádusaide
invite-all-answered = Buohkat leat vástidan. Profiila lea boahtimin.

# Closing without the missing ones.
close-without = Loahpat sin haga geat váilot
close-question = Háliidatgo loahpahit dál?
close-explanation = { $submitted ->
    [one] Okta lea vástidan
    [two] Guovttis leaba vástidan
   *[other] { $submitted } olbmo leat vástidan
}, ja { $missing ->
    [one] okta váilu
    [two] guovttis váiluba
   *[other] { $missing } olbmo váilot
}. Buohkat oidnet profiilla dakkaviđe. Maŋŋel ii oktage sáhte sáddet vástádusaid.
close-yes = Loahpat ja čájet profiilla
close-no = Vuordde sin geat váilot
close-on-its-way = Loahpaheamen. Profiila boahtá go telefuvdna oažžu oktavuođa serveriin.
close-count-changed = Okta vástádus bođii seammás. Danne mihtideapmi lea ain rabas.
close-too-few = { $submitted ->
    [0] Ii oktage leat vuos vástidan
    [one] Okta lea vástidan
    [two] Guovttis leaba vástidan
   *[other] { $submitted } olbmo leat vástidan
}. Profiila dárbbaša unnimusat { $minimum ->
    [one] ovtta vástádusa
    [two] guokte vástádusa
   *[other] { $minimum } vástádusa
}.

# Paper forms that the facilitator enters.
forms-open = Báhpárskovit
forms-title = Báhpárskovit
forms-form = Báhpárskovvi
forms-count = { $count ->
    [0] Ii oktage báhpárskovvi leat vuos registrerejuvvon.
    [one] Okta báhpárskovvi lea registrerejuvvon.
    [two] Guokte báhpárskovi leat registrerejuvvon.
   *[other] { $count } báhpárskovi leat registrerejuvvon.
}
forms-entered = Skovvi lea registrerejuvvon
forms-code = Čále dán koda báhpárii. Dainna kodain sáhttá váldit skovi eret maŋŋel.
forms-waiting = { $count ->
    [one] Okta skovvi lea lohkkaduvvon dáppe, ja sáddejuvvo
    [two] Guokte skovi leat lohkkaduvvon dáppe, ja sáddejuvvojit
   *[other] { $count } skovi leat lohkkaduvvon dáppe, ja sáddejuvvojit
} go telefovnnas lea neahtta.
forms-received = Server lea ožžon buot skoviid dán telefovnnas.
forms-you-see-title = Don oainnát vástádusaid báhpáris.
forms-you-see = Ale muital daid geasage. Buohkat oidnet galle vástádusa ledje báhpáris.
forms-next = Registrere skovi
forms-group = Guđe joavkku lea vástideaddji merken skovvái?
forms-begin = Registrere skovi
forms-begun = Don leat álgán registreret skovi.
forms-go-on = Joatkke skoviin
forms-drop = Bálkes skovi
forms-drop-question = Háliidatgo bálkestit dán skovi?
forms-drop-explanation = Maid don leat registreren das, sihkkojuvvo. Báhpára sáhttá registreret ođđasit.
forms-drop-yes = Bálkes dan
forms-drop-no = Doalat dan
forms-closed = Mihtideapmi lea loahpahuvvon. Eanet skoviid ii sáhte registreret.
forms-blank = Čálit skovi juohkehažžii gii háliida baicce vástidit báhpáris. Don registreret vástádusaid dáppe maŋŋel.
forms-blank-open = Skovvái maid sáhttá čálihit

# Before going where there is no connection.
ready-open = Leat go mii gárvásat?
ready-title = Leat go mii gárvásat?
ready-lead = Geahčča dáid ovdal go vuolgibehtet dohko gos ii leat fierbmi.
ready-looking = Geahččamin …
ready-scan = Geahččal kámera
ready-again = Geahča oktii vel
ready-test-title = Lohká go kamera kodaid?
ready-test = Raba { $address } eará telefovnnas dahje dihtoris. Doppe lea iskkuskoda. Deaddil de dáppe: «{ ready-scan }».
test-code-open = Čájet iskkuskoda
test-code-title = Iskkuskoda
test-code-how = Deaddil «{ ready-scan }» jođiheaddji telefovnnas, ja doala dan koda bajábealde. Kodas ii leat mihkkege.
test-code-label = Iskkuskoda maid kamera sáhttá lohkat
ready-hints = Láddejehket telefovnnaid. Rabas bovdehusa oktii juohke telefovnnas dan botta go lea fierbmi. Válddet mielde moadde báberskovi.
ready-app-good-title = Áppa lea vurkejuvvon
ready-app-good = Dat rahpasa fierpmi haga.
ready-app-bad-title = Áppa ii leat vel vurkejuvvon
ready-app-bad = Viečča siiddu ođđasit dan botta go dus lea fierbmi. Báikkálaš guovddáš ferte leat alde.
ready-records-good-title = Vástádusat bissot
ready-records-good = Fierbmelohkki ii sihko daid vai oččošii saji.
ready-records-bad-title = Fierbmelohkki sáhttá sihkkut dan mii lea vurkejuvvon
ready-records-bad = Bija Samson ruovttošerbmii, dahje geavat áppa čoahkkima áigge.
ready-records-bad-apart = Joatkke dán fierbmelogus. iPhone:s ikona ruovttošearpmas rahpá guoros áppa. Dáppe sáhtát ráhkadit koda ođđa telefovdnii: «Reaiddut dutnje gii jođihat». Vurke dan bures.
ready-server-good-title = Mii olahit servera
ready-server-good = Vástádusaid sáhttá dál sáddet dáppe.
ready-server-bad-title = Mii eat olat servera
ready-server-bad = Dat manná bures. Vástádusat vurdet telefovnnain.
ready-carry-good-title = Vástádusaid sáhttá addit neahta haga
ready-carry-good = Sii geat rahpet bovdehusa, sáhttet addit kodaiguin.
ready-carry-bad-title = Vástádusaid ii sáhte vel addit kodaiguin
ready-carry-bad = Dát telefuvdna ferte vuos oktii oažžut oktavuođa serveriin. De čájet bovdehusa ođđasit. Dassážii vástádusat leat dorvvus juohke telefovnnas.
ready-room-good-title = Lea doarvái sadji
ready-room-good = Telefovnnas lea sadji mihtideapmái ja raportii.
ready-room-bad-title = Lea unnán sadji
ready-room-bad = Sihko juoidá maid it dárbbaš, vai šaddá sadji mihtideapmái ja raportii.
ready-battery-good-title = Báhtter bistá
ready-battery-good = Lea doarvái rávdnji čoahkkimii.
ready-battery-bad-title = Lea unnán rávdnji
ready-battery-bad = Ládde telefovnna, dahje váldde láddenrusttega mielde.
