# Machine-made, not yet reviewed by a native speaker.
# This device as the hub of a room.

# The ways there, and how it is.
hub-open = Leage lanja guovddáš
hub-open-on = Čájet mo earát searvet
hub-is-on = Dát dihtor lea dál guovddáš
hub-failed-title = Guovddáš ii leat alde
hub-look = Geahča guovddáža

# A collaboration and the hub.
hub-off-title = Guovddáš lea jaddaduvvon
hub-off = Mihtideapmi lea dán dihtora guovddážis. Bija dan ala, de sáhttet earát searvat.
hub-alone-title = Dihtor ii leat makkárge fierpmis
hub-alone = Bija ala jođálaš fierpmi, dahje juoge fierpmi dán dihtoris. De bohtet kodat deike.
hub-take-in = Dát dihtor lea guovddáš. Háliidatgo geavahit dan dán mihtideapmái?
hub-take-in-do = Geavat guovddáža
hub-hand-over = Server lea ožžon dan maid dat váldá vuostá. Leago čoahkkin nohkan?
hub-hand-over-do = Geavat servera dás duohko

# Switching it on and off.
hub-title = Leage lanja guovddáš
hub-lead = Dát dihtor sáhttá váldit vuostá buohkaid vástádusaid lanjas. De ehpet dárbbaš interneahta.
hub-wifi = Mii lea lanja fierpmi namma?
hub-wifi-hint = De boahtá koda mainna beassá fierbmái. Don sáhtát guođđit dan guorusin.
hub-password = Fierpmi beassansátni
hub-password-hint = Buohkat lanjas oidnet dan.
hub-server = Guđe server galgá oažžut vástádusaid maŋŋel?
hub-server-hint = Omd. samson.example. Boahtá ja jávkágo fierbmi? Guođe guorusin dassážii go čoahkkin lea nohkan.
hub-token-hint = Dušše muhtun serveriin lea koda. Guođe muđui guorusin.
hub-start = Bija guovddáža ala
hub-changing = Vuordde oanehaččat …
hub-other-port = Geahččal portta { $port }
hub-stop = Jaddat guovddáža

# While it is on.
hub-on-title = Searvva
hub-on = Guovddáš lea alde
hub-join-wifi = Mana fierbmái
hub-wifi-code = QR-koda fierbmái
hub-password-is = Beassansátni: { $password }
hub-join = Raba Samsona
hub-address-code = QR-koda mas lea Samsona čujuhus
hub-other-addresses = Eará čujuhusat
hub-hints = Divtte dihtora leat alde, ja doala rávnnji das. Áppa galgá leat rabas. Don sáhtát mannat eará siidduide dan botta.

# The server it belongs to.
hub-no-server = Buot bissu dán dihtoris. Háliidatgo addit vástádusaid viidáseappot maŋŋel? Jaddat guovddáža, ja čále servera.
hub-nothing = Vástádusat addojuvvojit viidáseappot deike: { $server }, go lea fierbmi.
hub-under-way = Addimin vástádusaid viidáseappot deike: { $server }.
hub-done = { $server } lea ožžon dan maid dat váldá vuostá.
hub-held-title = Vástádusat eai beasa dál viidáseappot
hub-held-unreachable = Addojuvvo viidáseappot deike: { $server }, go lea fierbmi. Vástádusat leat dorvvus dáppe.
hub-held-untrusted = Soames eará go { $server } vástida doppe. Sii eai oaččo maidege. Geahča leago čujuhus riekta. Vástádusat leat dorvvus dáppe.
hub-held-stranger = Dat mii vástida dáppe: { $server }, ii leat Samson. Soaittát galgat logget fierbmái. Vástádusat leat dorvvus dáppe.
hub-held-token = { $server } dáhttu koda. Jaddat guovddáža, ja čále koda. Vástádusat leat dorvvus dáppe.
hub-held-full = { $server } lea dievva. Samson geahččala ieš ođđasit. Vástádusat leat dorvvus dáppe.
hub-held-refused = { $server } ii váldde vuostá. Muital sutnje geas lea ovddasvástádus serveris. Vástádusat leat dorvvus dáppe.
