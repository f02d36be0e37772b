# Machine-made, not yet reviewed by a native speaker.
# Words used on many screens: buttons, navigation, where the answers are safe.

# The first screen, which shows while the app is on its way (also as plain HTML, before the app is there).
app-name = Samson
start-page-title = Samson
start-heading = Ságastallet ovttasbarggu birra
start-lead = Juohkehaš vástida iežas telefovnnas. Go buohkat leat geargan, de oaidnibehtet ovttas olles gova.
start-getting-ready = Gárvvisteamen …
start-again = Geahččal ođđasit
start-not-loaded = Samson ii boahtán olles ovdan. Iskka leago dus neahtta, ja geahččal ođđasit.
start-too-old = Dát neahttalohkki lea menddo boaris. Geavat ođđaset neahttalohkki dahje eará telefovnna.
start-needs-javascript = Samson dárbbaša JavaScript. Bija dan ala ja raba siiddu ođđasit.

# Getting about.
back = Ruovttoluotta
to-home = Ovdasiidui
language-label = Giella
language-missing-title = { $language } ii leat vižžojuvvon
language-missing = Giella boahtá go dus lea fierbmi. Dassážii geavahit dán giela.
language-not-reviewed = Mašiidna lea jorgalan dáid teavsttaid. Oktage gii máhttá giela eatnigiellan ii leat vuos lohkan daid.
home-start = Álggat mihtideami
home-join = Searvva
home-link = Liŋka mihtideapmái
home-link-hint = Raba kamera ja skánne QR-koda jus sáhtát. Don sáhtát maiddái bidjat liŋkka deike.
home-follow = Raba mihtideami
home-restore = Viečča sihkkarastinmáŋgosa
home-about = Mii dáhpáhuvvá vástádusaiguin?
home-count = Vástidan: { $done } / { $all }
home-go-on = Joatkke vástidemiin
home-see-round = Geahča mo dat manná
home-see-invitation = Geahča bovdehusa
home-see-profile = Geahča profiilla

# The sides that people belong to.
group-municipality = Gielda
group-enterprise = Sosiála fitnodat
group-volunteer = Eaktodáhtolaš
group-citizen = Ássi dahje geavaheaddji
group-other = Earát

# Where the answers are.
answers-opening = Viežžamin du vástádusaid …
answers-here = Vurkejuvvon dán telefuvdnii
answers-on-their-way = Vurkejuvvon deike. Samson sádde go telefuvdna oažžu oktavuođa.
answers-received = Du vástádusat leat boahtán ovdan
answers-being-withdrawn = Gessojuvvon ruovttoluotta dáppe. Guovddáš oažžu fargga diehtit dan.
answers-withdrawn = Gessojuvvon ruovttoluotta. Vástádusat leat dušše dán telefovnnas.
answers-refused = Vástádusat eai dohkkehuvvon
answers-revealing = Buohkat leat geargan. Profiila lea boahtimin.
answers-profile = Profiila lea gárvvis
other-tab = Dát mihtideapmi lea rabas maiddái eará láses. Du maŋimuš vástádus gusto.

# What was not taken of those who answered on this phone before.
returned-title = Dán telefovnna ovddit vástádusat eai leat mielde: { $code }
returned-too-late = Mihtideapmi loahpahuvvui ovdal go dat bohte ovdan. Dat leat lohkkaduvvon telefovnnas. Muital dan sutnje gii jođiha mihtideami.
returned-taken-out = Son gii jođiha mihtideami, lea váldán daid eret.
returned-refused = Server ii dohkkehan daid. Dat leat lohkkaduvvon telefovnnas. Muital dan sutnje gii jođiha mihtideami.
returned-other-rules = Mihtideamis leat eará njuolggadusat go dat maidda mihtte. Vástádusat eai leat sáddejuvvon, ja leat lohkkaduvvon telefovnnas. Muital dan sutnje gii jođiha mihtideami.
returned-send = Sádde daid ođđasit
returned-drop = Siho daid telefovnnas
returned-drop-question = Háliidatgo sihkkut dáid vástádusaid?
returned-drop-explanation = Dat eai leat mielde, iige daid sáhte šat sáddet.
returned-drop-yes = Siho daid
returned-drop-no = Doalat daid

# When a screen cannot show what it is for.
storage-problem-title = Telefuvdna ii vurke dál
storage-lost-title = Neahttalohkki lea láhppán dan mii lei dáppe
storage-lost = Dat maid Samson vurkii dán telefuvdnii, lea jávkan. Vástádusat maid leat sádden, leat ain mielde. Itgo lean geargan? Raba liŋkka ođđasit ja vástit vel oktii.
stranded-heading = Dán mii eat sáhte čájehit
nowhere-heading = Dás ii leat mihkkege
nowhere-words = Dát čujuhus ii doalvvo gosage Samsonis. Du vástádusat eai leat jávkan.
elsewhere-offline = Eará oasit Samsonis bohtet go telefuvdna oažžu oktavuođa. Du vástádusat leat vurkejuvvon deike.

# What happens with the answers, at length.
about-page-title = Mii dáhpáhuvvá vástádusaiguin? – Samson
about-heading = Mii dáhpáhuvvá vástádusaiguin?
about-lead = Samson lea ráhkaduvvon vai olbmot ságastallet. Logut leat ságastallama álgu. Dat eai leat duopmu.
about-where-title = Gos mu vástádusat leat?
about-where = Álggos dušše du telefovnnas. Juohke vástádus vurkejuvvo dakkaviđe. Go don sáddet, de vástádusat lohkkaduvvojit telefovnnas. Server vurke daid, muhto ii sáhte lohkat daid. Dušše sii geain lea bovdehus, sáhttet rahpat daid.
about-who-sees-title = Gii oaidná maid mun vástidan?
about-who-sees = Ovdal go buohkat leat geargan, oidnet olbmot dušše galle olbmo leat vástidan. Nu lea maiddái sutnje gii jođiha mihtideami. Maŋŋel buohkat oidnet seamma gova.
about-mixed-title = Mo vástádusat seaguhuvvojit?
about-mixed = Juohke vástádus sáddejuvvo sierra. Buot vástádusat bohtet ovtta čoahkkái ja seaguhuvvojit. Ii oktage oainne guđe vástádusat gullet oktii. Du telefuvdna dárkkista ahte du vástádusat leat mielde.
about-groups-title = Oidnogo mu joavku?
about-groups = Dušše go doarvái ollu olbmot joavkkus leat vástidan. Rádji lea mearriduvvon ovdal vuosttaš vástádusa, ja dat ii sáhte rievdat. Rabas ságastallamis oidnojit buot joavkkut, maiddái joavku mas lea dušše okta olmmoš.
about-limits-title = Maid mii eat sáhte lohpidit?
about-limits = Vástádusat leat luhtolaččat. Unna joavkkus sáhttá muhtin liikká árvidit gii oaivvilda maid. Ideat ja kommeanttat oidnojit nama haga, muhto muhtin sáhttá dovdat du čállinvuogi. Danne ale čále namaid. Alege čále juoidá mii čujuha ovtta olbmui. Son gii sáhttá rahpat du telefovnna, sáhttá oaidnit du vástádusaid.
about-undo-title = Sáhtángo mun rievdadit oaivila?
about-undo = Sáhtát. Don sáhtát rievdadit vástádusaidat dahje geassit daid ruovttoluotta ovdal go profiila čájehuvvo. Maŋŋel vástádusat leat seahkálaga, ja ii oktage sáhte šat gávdnat daid.
