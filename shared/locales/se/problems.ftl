# Machine-made, not yet reviewed by a native speaker.
# What people read when something was refused or did not work.

# Invitations.
problem-link-damaged = Liŋka ii leat ollis. Skánne QR-koda ođđasit, dahje bivdde ođđa liŋkka.
problem-link-newer = Bovdehus lea ráhkaduvvon ođđaset Samsonis. Raba siiddu ođđasit, ja geahččal vel oktii.

# Storage on this device.
problem-storage-refused = Neahttalohkki ii vurke maidege dáppe. Geavat dábálaš láse, ale priváhta láse. Muđui vástádusat jávket go don gidde siiddu.
problem-storage-full = Telefuvdna lea dievva. Maid don ovdal vástidit, lea dorvvus. Siho juoidá eará telefovnnas, ja geahččal ođđasit.
problem-storage-newer = Ođđaset Samson lea vurken dáppe. Mihkkege ii leat jávkan. Gidde eará lásiid, ja raba siiddu ođđasit.
problem-storage-failed = Maŋimuš ii vurkejuvvon. Maid don ovdal vástidit, lea dorvvus. Geahččal vel oktii.

# The work on this device.
problem-damaged = Juoga mii bođii, lea billistuvvon. Du vástádusat leat dorvvus. Raba siiddu ođđasit, ja geahččal vel oktii.
problem-newer = Dát lea ráhkaduvvon ođđaset Samsonis. Du vástádusat leat dorvvus. Raba siiddu ođđasit, de oaččut ođđaseamos veršuvnna.
problem-incomplete = Muital man dehálaš juohke árvu lea, ovdal go sáddet.
problem-too-large = Teaksta lea menddo guhkki. Maid don ovdal čállet, lea vurkejuvvon. Oanit teavstta veahá.
problem-commons-full = Das maid čállibehtet ovttas, ii leat šat sadji. Buot mii doppe lea, lea dorvvus. Ráhkadehket raportta, ja joatkit ođđa ovttasbarggus.
problem-too-few = Profiila dárbbaša unnimusat { $minimum } vástádusa. Vuordde dassážii go eanebut leat vástidan.
problem-interrupted = Juoga gaskkalduvai. Du vástádusat leat dorvvus. Geahččal ođđasit.

# Papers.
problem-no-press = Dat mii ráhkada báhpáriid, ii leat vuos dán telefovnnas, ja dan ii sáhttán viežžat. Mihkkege ii leat jávkan. Geahččal ođđasit go dus lea neahtta.
problem-not-printed = Fiila ii ráhkaduvvon. Mihkkege ii leat jávkan. Muital dan sutnje geas lea ovddasvástádus serveris.

# What a server or hub said.
problem-unauthorised = Server ii vuos dovdda bovdehusa. Du vástádusat leat dorvvus dáppe. Samson geahččala ieš ođđasit.
problem-round-not-open = Mihtideapmi ii leat vuos rabas serveris. Du vástádusat leat dorvvus dáppe. Samson geahččala ieš ođđasit.
problem-already-revealed = Mihtideapmi loahpahuvvui ovdal go du vástádusat bohte ovdan. Dat leat ain telefovnnas.
problem-count-changed = Okta vástádus bođii seammás. Geahča ođđa logu, ja geahččal ođđasit.
problem-removed = Son gii jođiha mihtideami, lea váldán du vástádusa eret. Du vástádusat leat ain telefovnnas.
problem-unknown-response = Dán mihtideamis ii leat vástádus mas lea dát koda. Geahča koda vel oktii.
problem-ambiguous-code = Máŋgga vástádusas lea dát koda. Ii oktage leat váldojuvvon eret.
problem-creation-token = Dáppe sáhttet dušše muhtimat ráhkadit ovttasbarggu. Jeara koda sus geas lea ovddasvástádus serveris.
problem-server-full = Server lea dievva. Du vástádusat leat dorvvus telefovnnas. Samson geahččala ieš ođđasit.
problem-refused = Server ii dohkkehan dán. Du vástádusat leat dorvvus telefovnnas. Muital dan sutnje gii jođiha mihtideami.

# Rounds.
problem-unknown-round = Dát mihtideapmi ii leat telefovnnas. Skánne QR-koda ođđasit vai beasat searvat.
problem-turn-over = Dál vástida eará olmmoš dán telefovnnas. Dát vástádus ii vurkejuvvon.
problem-protection-changed = Mihtideamis leat eará njuolggadusat go dat maidda don mihtet. Mihkkege ii leat sáddejuvvon. Hála suinna gii jođiha mihtideami.

# Backups.
problem-no-backup = Dát fiila ii leat Samson-sihkkarastinmáŋggus.
problem-backup-damaged = Sihkkarastinmáŋggus lea billistuvvon. Geahččal viežžat fiilla ođđasit doppe gos dat lea vurkejuvvon.
problem-backup-newer = Sihkkarastinmáŋggus lea ráhkaduvvon ođđaset Samsonis. Ođasmahte vuos prográmma.
problem-backup-password = Beassansátni ii heive dán sihkkarastinmáŋgosii.
problem-backup-known = Dát ovttasbargu lea juo dán telefovnnas. Mihkkege ii leat rievdan.
problem-backup-elsewhere = Dát ovttasbargu gullá deike: { $server }. Raba Samsona doppe, ja viečča máŋgosa doppe.
problem-no-export = Dát ii leat Samson-fiila mas lea buot, dahje fiila lea rievdaduvvon.
problem-export-newer = Fiila lea ráhkaduvvon ođđaset Samsonis. Ođasmahte vuos prográmma.
problem-file-damaged = Fiila lea billistuvvon. Viečča dan ođđasit doppe gos dat lea, dahje bivdde ođđa fiilla.

# Handing over.
problem-parcel-foreign = Dát eai leat Samson-vástádusat. Skánne kodaid su šearpmas gii addá vástádusaid.
problem-parcel-newer = Vástádusat leat ráhkaduvvon ođđaset Samsonis. Raba siiddu ođđasit dáppe, ja geahččal vel oktii.
problem-parcel-damaged = Telefuvdna logai juoidá boastut. Doala telefovnna jaska, de dat álgá ieš ođđasit.
problem-parcel-collaboration = Dát vástádusat gullet eará ovttasbargui. Dat eai dohkkehuvvon.
problem-parcel-round = Dát vástádusat gullet mihtideapmái mii ii leat telefovnnas. Dat eai dohkkehuvvon.
problem-parcel-elsewhere = Dát vástádusat leat lohkkaduvvon eará servera várás. Dat eai dohkkehuvvon.
problem-profile-foreign = Dát ii leat Samson-profiila. Skánne kodaid jođiheaddji šearpmas.
problem-profile-newer = Profiila lea ráhkaduvvon ođđaset Samsonis. Raba siiddu ođđasit go dus lea neahtta, ja geahččal vel oktii.
problem-profile-collaboration = Dát profiila gullá eará ovttasbargui. Dat ii rahpojuvvon.
problem-profile-round = Dát profiila lea eará mihtideamis. Bivdde jođiheaddji čájehit dan masa dii aiddo vástideiddet.
problem-profile-forged = Dát profiila ii leat dakkár jođiheaddjis gean telefuvdna dovdá. Dat ii rahpojuvvon.
problem-profile-key = Dát profiila lea lohkkaduvvon eará bovdehusain. Skánne vuos ođđaseamos bovdehusa.
problem-profile-not-answers = Dát lea profiila, eai vástádusat. Dáppe don válddát vuostá vástádusaid.
problem-answers-not-profile = Dát leat oasseváldi vástádusat, ii profiila. Dat eai dohkkehuvvon.
problem-answers-first = Sádde vuos iežat vástádusaid. De oainnát profiilla.
problem-nothing-waits = Dáppe eai leat vástádusat mat vurdet sáddema.
problem-unknown-place = Dát telefuvdna ii leat goassege ožžon oktavuođa serveriin. Danne dat ii sáhte lohkkadit vástádusaid servera várás. Skánne bovdehusa ođđasit telefovnnas mas lea leamaš oktavuohta. Du vástádusat leat dorvvus dáppe, ja Samson sádde daid go lea vejolaš.
problem-camera-missing = Mii eat gávnna kamera dáppe. Bivdde vástádusaid fiilan.
problem-camera-unprotected = Neahttalohkki čájeha kamera dušše sihkkaris siidduin, ja dát siidu ii leat sihkar. Bivdde vástádusaid fiilan.
problem-camera-refused = Samson ii oaččo geavahit kamera. Atte lobi neahttalohkki heivehusain, dahje bivdde vástádusaid fiilan.
problem-camera-taken = Eará prográmma geavaha kamera. Gidde dan, ja geahččal ođđasit.
problem-camera-reader = Dat mii lohká kodaid, ii leat vuos telefovnnas. Geahččal ođđasit go dus lea neahtta, dahje bivdde fiilla.

# This device as a hub.
problem-hub-impossible = Fierbmelohkki ii sáhte leat guovddáš. Geavat dihtora áppa.
problem-hub-port = Eará prográmma geavaha portta. Giddes dan, dahje geahččal eará portta.
problem-hub-listen = Dihtor ii divtte Samsona váldit earáid vuostá. Geahččal eará portta, dahje jeara sus geas lea ovddasvástádus dihtoris.
problem-hub-address = Servera čujuhus ii leat riekta. Geahča dan oktii vel.
problem-hub-in-use = Samson lea rabas eará láses, ja lea guovddáš doppe. Giddes dan láse vuos.
problem-hub-storage = Samson ii oaččo vurket maidege dán dihtoris. Geahča oaččutgo čállit máhppii.
problem-hub-full = Dihtor lea dievva. Dat mii lea vurkejuvvon, lea dorvvus. Sihko juoidá eará, ja geahččal ođđasit.
problem-hub-newer = Ođđaset Samson lea leamaš guovddáš dáppe. Mihkkege ii leat jávkan. Ođasmahte áppa.
problem-hub-damaged = Dat maid guovddáš lea vurken, lea billašuvvan. Telefovnnain leat iežaset vástádusat. Jeara sus geas lea ovddasvástádus dihtoris.
problem-hub-failed = Guovddáš ii álgán. Mihkkege ii leat jávkan. Geahččal oktii vel.
problem-not-at-hub = Guovddáš ii dovdda ovttasbarggu. Atte guovddážii seamma servera, ja geahččal ođđasit dan botta go lea fierbmi.
problem-not-at-server = Serveris ii leat ovttasbargu vel, dahje ii leat fierbmi. Mihtideapmi bissu guovddážis. Geahččal maŋŋel.

# Numbers and days that somebody types.
problem-no-number = Čále logu deike, omd. 12 dahje 12,5.
problem-number-two-readings = Logu sáhttá lohkat guovtti láhkai. Čále dan duháhiid gaskka mearkka haga.
problem-number-too-fine = Logus leat menddo ollu desimálat. Geavat eanemusat guhtta.
problem-number-too-large = Lohku lea menddo stuoris vurket.
problem-no-day = Vállje beaivemeari mii gávdno.
