# Machine-made, not yet reviewed by a native speaker.
# What a facilitator may need beside the invitation.

manage-title = Reaiddut
manage-open = Reaiddut dutnje gii jođihat
manage-on-its-way = Sáddejuvvo go dát telefuvdna oažžu oktavuođa serveriin.
manage-done = Server lea dahkan dan maid don dáhttot.
manage-not-done = Dat ii dahkkon
manage-already-shown = Vástádus lea juo čájehuvvon profiillas. Dan ii sáhte šat váldit eret.
manage-still-open = Mihtideapmi lea juo rabas.
manage-not-facilitator = Dát telefuvdna ii jođit šat mihtideami.
manage-refused = Server ii dohkkehan dán. Mihkkege ii leat rievdan.

# Another round of the same collaboration.
manage-again-title = Mihtit vel oktii
manage-again = Ođđa mihtideapmi seamma ovttasbarggus čájeha mii lea rievdan.
manage-again-start = Álggat ođđa mihtideami

# Letting late answers in.
reopen = Raba mihtideami ođđasit
reopen-title = Muhtin bođii menddo maŋŋit
reopen-lead = Don sáhtát rahpat mihtideami ođđasit. Ođđa vástádusat oidnojit easka go leat unnimusat { $minimum ->
    [one] okta ođđa vástádus
    [two] guokte ođđa vástádusa
   *[other] { $minimum } ođđa vástádusa
}. Muđui muhtin sáhtášii árvidit maid okta olmmoš vástidii.
reopen-headcount = Gallis dii lehpet oktiibuot?
reopen-headcount-hint = { $submitted ->
    [one] Okta vástádus lea
    [two] Guokte vástádusa leat
   *[other] { $submitted } vástádusa leat
} juo mielde.
reopen-question = Háliidatgo rahpat mihtideami ođđasit?
reopen-explanation = Sii geat bohte menddo maŋŋit, sáhttet sáddet vástádusaideaset. Buohkain lea ain seamma profiila. Ođđa profiila boahtá go buohkat leat vástidan.
reopen-yes = Raba ođđasit
reopen-no = Ale raba

# Taking a response out.
remove = Váldde vástádusa eret
remove-title = Váldde eret vástádusa
remove-lead = Leago muhtin vástidan guktii dahje boastut? Su šearpmas lea koda. Bivdde su lohkat dan jitnosit.
remove-code = Koda
remove-code-hint = Ovdamearkka dihte 7QK2-M9XA.
remove-code-wrong = Kodas leat gávcci bustáva ja logu. Geahča dan vel oktii.
remove-question = Háliidatgo váldit vástádusa eret?
remove-explanation = Vástádus sihkkojuvvo serveris. Son gii lea addán dan, ii sáhte sáddet eanet vástádusaid dán mihtideapmái seamma telefovnnas.
remove-yes = Váldde eret
remove-no = Divtte leat mielde

# Another invitation, when the link has come into wrong hands.
rotate = Molsso bovdehusa
rotate-title = Leago liŋka boahtán boasttu olbmuide?
rotate-lead = Don sáhtát molsut dan ođđa bovdehussii.
rotate-question = Háliidatgo molsut bovdehusa?
rotate-explanation = Ovddit liŋkkat ja kodat eai doaimma šat. Dat guoská maiddái eará jođiheddjiid kodaide. Don fertet addit buohkaide ođđa liŋkka. Vástádusat mat leat sáddejuvvon, leat ain mielde. Vástádusat mat eai leat sáddejuvvon, leat ain telefovnnain. Jus mihtideapmi lea jođus, de sáhttet unnit joavkkut oidnot profiillas.
rotate-yes = Molsso
rotate-no = Doalat dan mii mis lea
rotate-on-its-way = Bovdehus molsojuvvo go dát telefuvdna oažžu oktavuođa serveriin.
rotate-done = Bovdehus lea molsojuvvon. Buohkat dárbbašit ođđa bovdehusa.
rotate-show = Čájet ođđa bovdehusa

# Another facilitator, or a new phone.
leaders-title = Eanet jođiheaddjit, dahje ođđa telefuvdna
leaders-lead = Ráhkat koda mainna nubbi telefuvdna maiddái sáhttá jođihit. Du telefuvdna jođiha ain.
leaders-make = Ráhkat koda
leaders-code = QR-koda mainna telefuvdna sáhttá jođihit
leaders-scan = Skánne koda dainna telefovnnain mii galgá jođihit. Don sáhtát maiddái vurket koda dan várás ahte láhpát telefovnnat.
leaders-secret = Son geas lea koda, sáhttá dahkat buot maid don sáhtát. Čájet dan dušše sutnje gii galgá jođihit.
leaders-afterwards = Árka doalvu deike: { $server }. Doppe gávdnabehtet buot go guovddáš lea jávkan.
leaders-show-link = Čájet liŋkka
lead-title = Jođit mihtidemiid – Samson
lead-heading = Háliidatgo jođihit: { $name }?
lead-can = Du telefuvdna sáhttá rahpat ja loahpahit mihtidemiid, váldit vástádusaid eret ja sihkkut ovttasbarggu.
lead-cannot = Don it oainne maid olbmot leat vástidan, nugo it ovdalge.
lead-take = Juo, dát telefuvdna jođiha

# The end.
delete = Siho ovttasbarggu
delete-title = Siho buot
delete-lead = Go bargu lea nohkan, de sáhtát sihkkut dan loahpalaččat.
delete-question = Háliidatgo sihkkut olles ovttasbarggu?
delete-explanation = Buot mihtideamit, vástádusat ja profiillat sihkkojuvvojit serveris ja dán telefovnnas. Daid ii sáhte oažžut ruovttoluotta. Eará telefovnnain lea ain dat maid dat leat čájehan.
delete-yes = Siho buot loahpalaččat
delete-no = Doalat buot
delete-on-its-way = Sihkkojuvvo go dát telefuvdna oažžu oktavuođa serveriin.
forget = Váldde eret dán telefovnnas
forget-question = Háliidatgo váldit ovttasbarggu eret dán telefovnnas?
forget-explanation = Dát telefuvdna ii sáhte sihkkut maidege serveris ođđa liŋkka haga. Soaitá eará jođiheaddji lea sihkkon buot doppe. Dán telefovnnas jávká buot loahpalaččat.
forget-yes = Váldde eret dáppe

# What the author of a response can read aloud.
receipt-title = Galgágo du vástádus váldojuvvot eret?
receipt-words = Loga dán koda jitnosit sutnje gii jođiha mihtideami.
