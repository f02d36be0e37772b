# Machine-made, not yet reviewed by a native speaker.
# The report, the page to share and the paper form.

report-kicker = SAMSON · RAPORTA
report-document-title = Raporta: { $name }
report-plan-title = Váikkuhusplána: { $name }
report-footer = { $name } · { $round } · Luhtolaš
report-round-and-date = { $round } · { $date }
report-fact-answered = leat vástidan
report-fact-of = { $responses } / { $headcount }
report-fact-statements = čuoččuhusat
report-fact-fields = suorggit
report-fact-rounds = mihtideamit
report-fact-questions = gažaldaga
report-cover-note = Ráhkaduvvon { $date } min iežamet telefovnnas dahje dihtoris. Raporta lea luhtolaš. Dan maid dii dovdabehtet dáppe, ehpet galgga muitalit earáide.
report-contents = Sisdoallu

# How to read it.
report-how = Nu mii vástideimmet
report-how-many = { $answered } olbmo leat vástidan. Oktiibuot leat { $statements } čuoččuhusa. Gaskamearálaččat juohkehaš ii vástidan { $skipped } čuoččuhussii.
report-how-many-questions = { $answered } vástidedje. Gaskamearálaččat juohkehaš guđii vástitkeahttá { $skipped } dán { $questions } gažaldagas.
report-reading = Nu don logat loguid
report-reading-scale = Buot logut leat 0 ja 10 gaskkas. Stuorát lohku mearkkaša ahte dat heive midjiide buorebut.
report-reading-weight = Ránes oassi čájeha man dehálaš juoga lea midjiide. Go sárggis lea ránes oasi siskkobealde, de mii olahit unnit go maid háliidit.
report-reading-earlier = Boatkanan sárggis čájeha ovddit mihtideami.
report-reading-sides = Juohke joavku lea vuos okto, ja de buohkat ovttas. Gaskamearri sáhttá čiehkat ahte joavkkut oidnet ášši iešguđetládje.
report-reading-talk = Logut leat ságastallama álgu. Dat eai leat duopmu.

# Charts and tables.
report-axis-summary = { $label }: { $score }, dehálašvuohta { $weight }.
report-axis-earlier = { $label }: { $score }, ovdal { $earlier }, dehálašvuohta { $weight }.
report-column-earlier = Ovdal
report-column-change = Rievdan
report-column-spread = Nu mii vástideimmet
# Above what the word for a number means, for instance "This goes well. Keep it up."
report-column-meaning = Maid dat mearkkaša
# Above a number from 0 (thin) to 100 (thick).
report-column-of-100 = 100 ektui
report-spread-level = { $level }: { $count }
report-field-statements = Čuoččuhusat
report-field-number = Suorgi { $number }
report-fact-score = nu dat lea
report-fact-weight = nu dehálaš dat lea
report-fact-gap = gaska
report-fact-earlier = ovddit mihtideapmi
report-ask = Ságastallet dán birra
report-answered = { $count ->
    [0] ii oktage vástidan
    [one] okta vástidii
    [two] guovttis vástideigga
   *[other] { $count } olbmo vástidedje
}
report-ideas = Ideat
report-comments = Kommeanttat
report-talk = Man birra mii ságastalaimet

# Values, groups, comparison.
report-values = Min árvvut
report-groups = Joavkkut
report-groups-none = Ii oktage joavku leat doarvái stuoris vai oidno sierra.
report-no-differences = Joavkkut oidnet ášši sullii seamma ládje. Ii oktage erohus leat stuorát go 1,5.
report-comparison = Mii lea rievdan?
report-comparison-lead = Dás buohtastahttit dán mihtideami dáinna: { $round }.
report-comparison-same = Go rievdan lea unnit go 0,5, de mii dadjat ahte lea sullii seamma.
report-comparison-withheld = Measta seamma ollu olbmot vástidedje go maŋimuš. Danne mii čájehit dušše surggiid, eatge juohke čuoččuhusa.
report-comparison-questions-withheld = Measta seamma gallis vástidedje go maŋimuš. Danne eat čájet juohke gažaldaga.
report-comparison-moved = Stuorámus rievdan
report-comparison-about-same = sullii seamma
report-trend = Suorggis suorgái, mihtideamis mihtideapmái
report-trend-point = { $round }: { $score }.

# The partnership survey, question by question.
report-answers = Vástádus vástádusa maŋŋá
report-written = Maid mii čáliimet
report-written-shuffled = Teavsttat leat seaguhuvvon ja leat nama haga.

# Actions.
report-actions = Doaibmabijut
report-actions-lead = Dán mii leat soahpan.
report-actions-none = Eai leat vuos čállojuvvon doaibmabijut.
report-column-action = Mii
report-column-who = Gii
report-column-by = Goas
report-column-status = Dilli
report-status-open = Ii leat álgán
report-status-going-on = Jođus
report-status-done = Geargan
report-status-dropped = Heaittihuvvon
report-action-about = Suorgi: { $field }
# The same where the topic is a theme, factor or barrier of the survey.
report-action-topic = Fáddá: { $field }
report-not-set = –

# The impact plan.
report-plan-progress = { $done } dán { $total } lávkkis leat gárvásat.
report-plan-empty = Dása ii leat vel čállojuvvon mihkkege.
report-plan-complete = Gárvvis dál
report-plan-incomplete = Ii leat vel gárvvis
# Below an indicator: when it is measured next.
report-plan-next = Boahtte mihtideapmi: { $date }
# An impact is what lasts. Its numbers are shown only together with the reason to believe in them.
report-plan-needs-argument = Logut čájehuvvojit go dii lehpet čállán manne bargu várra lea veahkehan.
report-plan-argued = Bargu sáhttá leat veahkehan. Danne mii jáhkkit dan: { $argument }
# Below an indicator whose place another one took. Its numbers stay.
report-plan-replaced = Lonuhuvvon. Boares logut bissot.

# Method and limits.
report-method = Mo logut leat ráhkaduvvon
report-method-score-title = Logut
report-method-score = Juohke čuoččuhussii addojuvvo lohku 1 ja 5 gaskkas. Mii dahkat 1 nollan ja 5 login. Lohku lea sin gaskamearri geat vástidedje. Son gii ii vástit čuoččuhussii, ii leat mielde das. Suorggi lohku lea suorggi čuoččuhusaid gaskamearri.
report-method-survey-title = Logut
report-method-survey = Gažaldaga lohku lea gaskamearri sis geat vástidedje. Jus lea buorre leat sierra oaivilis, de mii jorgalit logu. Gii guođđá vástitkeahttá, ii lohkko. Fáttá lohku lea su gažaldagaid gaskamearri. Unnimusat bealis galget leat vástádusat.
report-method-weight-title = Man dehálaš dat lea
report-method-weight = Álggos buohkat dadjet man dehálaččat árvvut leat. Juohke čuoččuhus gullá ovtta dahje guovtti árvui. Das boahtá čuoččuhusa deaddu. Gaska lea deaddu minus lohku.
report-method-agreement-title = Man muddui mii leat ovttaoaivilis
report-method-agreement = Ovttamielalašvuohta čájeha man bieđgguid vástádusat leat. Go buohkat vástidit seamma, de lea ollislaš ovttamielalašvuohta. Go bealli lea goappáge geažis, de leat juohkásan guovtti oassái. Dán mihtu ráhkadeigga Tastle ja Wierman (2007).
report-method-thickness-title = Asehaš ja assái
report-method-thickness = Muhtin čuoččuhusat čájehit man assái ovttasbargu lea. Daid gaskamearri geardduhuvvo logiin. Dalle boahtá lohku 0 ja 100 gaskkas.
report-method-protection-title = Suodjaleapmi
report-method-protected = Profiila oidno go unnimusat golbma olbmo leat vástidan. Joavku oidno go unnimusat { $minimum } olbmo joavkkus leat vástidan. Ideat ja kommeanttat seaguhuvvojit, ja dat leat nama haga.
report-method-open = Dát lei rabas ságastallan. Buohkat mihte dasa ahte maiddái unna joavkkut oidnojit.
report-method-paper-title = Báhpáris
report-limits-title = Maid logut eai muital
report-limits-few = Go leat unnán vástádusat, de sáhttá okta olmmoš rievdadit loguid ollu.
report-limits-missing = { $count ->
    [one] Okta mis ii leat vástidan.
    [two] Guovttis mis eaba leat vástidan.
   *[other] { $count } mis eai leat vástidan.
} Mii eat dieđe maid sii oaivvildit.
report-limits-view = Logut čájehit maid mii oaivvildit. Dat eai čájet mii lea duohta. Jerret nubbi nuppis manne.
report-limits-others = Logut leat ráhkaduvvon min iežamet ságastallama várás. Daiguin ii galgga mihtidit min earáid ektui.
report-lost = Muhtin mearkkaid ii sáhte čájehit dán raporttas. Daid sajis lea { $mark }.

# The page to share.
report-fact-thickness = / 100, mátkkis assás ovttashábmemii

# The questions on paper.
form-kicker = SAMSON · SKOVVI
form-document-title = Skovvi: { $name }
form-how = Bija ovtta ruossa juohke linnjái. Itgo dieđe, dahje iigo dat guoskka dutnje? Bija ruossa deike: «In dieđe». Čále áinnas idea.
form-confidential = Ale čále namat. Ale čále maidege mii čujuha ovtta olbmui. Buohkat oidnet ideaid, muhto eai oainne gii lea čállán daid.
form-group = Guđe jovkui don gulat?
form-value = Nu dehálaš dat lea
form-idea = Idea:
form-thanks = Giitu! Máhco báhpára ja atte dan sutnje gii jođiha čoahkkima. Son registrere du vástádusaid ja oaidná daid. Eará olbmot eai oainne daid.

# The way back for who leads, on paper.
sheet-kicker = SAMSON · SUTNJE GII JOĐIHA
sheet-document-title = Báhpár sutnje gii jođiha: { $name }
sheet-footer = { $name } · Čiegus
sheet-made = Ráhkaduvvon { $date }
sheet-lead = Dáinna báhpáriin sáhttá telefuvdna jođihit ovttasbarggu. Geavat dan go láhpát telefovnnat, dahje go muhtin eará galgá jođihit.
sheet-scan = Raba kamera ođđa telefovnnas, ja skánne koda. Deaddil liŋkka mii boahtá. Dasto Samson jearrá galgágo telefuvdna jođihit.
sheet-link = Itgo sáhte skánnet koda? Raba dán liŋkka:
sheet-secret-title = Vurke báhpára bures
sheet-secret = Son geas lea dát báhpár, sáhttá rahpat ja loahpahit mihtidemiid, váldit vástádusaid eret ja sihkkut buot. Bija báhpára sadjái gos dušše don gávnnat dan.
sheet-blind = Báhpár ii čájet maid olbmot leat vástidan.

# The screen that makes them.
paper-open = Raporta ja báhpárskovvi
paper-title = Báhpáris
paper-manage = Ráhkat raportta go profiila lea gárvvis. Báhpárskovi sáhtát ráhkadit goas beare.
paper-not-yet = Raportta sáhttá ráhkadit go profiila lea gárvvis.
paper-report-title = Raporta
paper-report-about = Raporta čájeha olles profiilla, suorggis suorgái. Das leat maiddái ideat, čállosat ja doaibmabijut. Jus dii lehpet mihtidan ovdal, de raporta muitala maiddái mii lea rievdan.
paper-survey-report-about = Raporta čájeha mii veahkeha, mii lea ovddas, buot vástádusaid ja maid dii čáliidet. Jus lehpet mihtidan ovdal, de das lea maid mii lea rievdan.
paper-chapters = Mii galgá leat mielde?
paper-chapters-hint = Váldde eret dan mii ii dárbbašuvvo dál. Mo logut leat dahkkon, lea álo loahpas.
paper-report-make = Ráhkat raportta (PDF)
paper-page-title = Okta siidu maid sáhttá juohkit
paper-page-about = Siidu čájeha govvosa, dan mii boahtá čielgasit ovdan, ja doaibmabijuid. Ideat ja kommeanttat eai leat mielde.
paper-survey-page-about = Siidu čájeha mii earrána, ja doaibmabijuid. Maid dii čáliidet, ii leat mielde.
paper-page-make = Ráhkat siiddu (PDF)
paper-picture-make = Ráhkat gova (PNG)
paper-form-title = Báhpárskovvi
paper-form-about = Čálit gažaldagaid sidjiide geat háliidit vuos lohkat daid ráfis, dahje vástidit báhpáris. Vástádusaid mat leat báhpáris, registreret don ieš.
paper-form-make = Ráhkat skovi (PDF)
paper-sheet-make = Ráhkat báhpára maid sáhttá čálihit (PDF)
paper-plan-about = Čálit olles plána: lávkkiid, indikáhtoriid ja mihtidemiid.
paper-plan-make = Ráhkat plánas fiilla (PDF)
paper-fetching = Viežžamin dan mii ráhkada báhpáriid: { $percent } %. Dán dárbbaša dušše vuosttaš háve.
paper-setting = Ráhkadeamen fiilla …
paper-ready = Fiila lea gárvvis
paper-save = Vurke fiilla
paper-share = Juoge fiilla
paper-saved = Fiila lea vižžojuvvon fiillaid gaskkas.
paper-saved-at = Fiila lea dáppe: { $place }
paper-not-saved = Fiila ii vurkejuvvon. Iskka leago doarvái sadji, ja geahččal ođđasit.
paper-not-shared = Fiilla ii sáhttán juohkit. Vurke fiilla, ja sádde dan eará ládje.
paper-file-page = okta siidu
paper-file-form = skovvi
paper-file-sheet = jođiheaddji
paper-file-plan = váikkuhusplána
