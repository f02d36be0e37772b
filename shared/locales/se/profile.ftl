# Machine-made, not yet reviewed by a native speaker.
# The profile, the dialogue, actions and the report.

profile-title = Min profiila
profile-answers = { $responses ->
    [one] Okta vástádus
    [two] Guokte vástádusa
   *[other] { $responses } vástádusa
} · { $date }
profile-answers-of = { $responses ->
    [one] Okta vástádus
    [two] Guokte vástádusa
   *[other] { $responses } vástádusa
} / { $headcount } · { $date }
profile-not-yet = Profiila boahtá go buohkat leat vástidan.
profile-to-round = Mihtideapmái
profile-opening = Rahpamin vástádusaid …
profile-opening-offline = Profiila boahtá go telefuvdna lea ožžon oktavuođa serveriin.
profile-drawing = Rehkenastimin profiilla …
profile-on-wall = Čájet stuorisin seainnis
profile-normal-size = Čájet dábálaččat
profile-talk = Ságastallet dan birra ovttas

# What this phone has checked.
profile-counted = Du vástádusat leat mielde
profile-not-counted = Buot vástádusat eai leat mielde
profile-own-missing = { $count ->
    [one] Okta du vástádusain váilu
    [two] Guokte du vástádusain váilot
   *[other] { $count } du vástádusain váilot
} das maid server lea sádden. Hála suinna gii jođiha čoahkkima.
profile-unreadable = { $count ->
    [one] Ovtta vástádusa ii sáhte lohkat, ja dat ii leat
    [two] Guokte vástádusa ii sáhte lohkat, ja dat eai leat
   *[other] { $count } vástádusa ii sáhte lohkat, ja dat eai leat
} mielde loguin. Hála suinna gii jođiha čoahkkima.
profile-uneven = { $count ->
    [one] Ovtta čuoččuhusas dahje árvvus
    [two] Guovtti čuoččuhusas dahje árvvus
   *[other] { $count } čuoččuhusas dahje árvvus
} leat menddo unnán dahje menddo ollu vástádusat. Hála suinna gii jođiha čoahkkima.
profile-conflict-title = Guovtti báikkis leat iešguđetlágan vástádusat
profile-conflict = Guovddážis ja serveris leat sierra govat. Dás oidnojit vástádusat ovtta báikkis. Jođiheaddji sáhttá rahpat mihtideami ođđasit.
profile-late = Du vástádusat bohte menddo maŋŋit, ja dat eai leat mielde loguin. Dat leat ain du telefovnnas.
profile-late-open = Mihtideapmi lea fas rabas. Dál sáhttet du vástádusat searvat.
profile-late-go-on = Iežan vástádusaide
on-paper = { $count ->
    [one] Okta dain { $responses } vástádusain lei báhpáris, ja jođiheaddji registrerii dan.
    [two] Guokte dain { $responses } vástádusain ledje báhpáris, ja jođiheaddji registrerii daid.
   *[other] { $count } dain { $responses } vástádusain ledje báhpáris, ja jođiheaddji registrerii daid.
}

# Charts.
profile-overall = Oppalaš profiila
profile-legend-score = Nu dat lea
profile-legend-weight = Nu dehálaš lea dat midjiide
profile-no-score = eai leat vástádusat
profile-axis-summary = { $label }: { $score }, dehálašvuohta { $weight }.
profile-axis-summary-since = { $label }: { $score }, ovdal { $earlier }, dehálašvuohta { $weight }.
profile-strongest = Nannoseamos: { $name }, { $score }.
profile-widest-gap = Stuorámus gaska: { $name }, { $gap } vuolábealde dan mii lea midjiide dehálaš.
profile-show-table = Čájet tabeallan
profile-hide-table = Čiega tabealla
profile-distribution = Nu mii vástideimmet
profile-column-field = Suorgi
profile-column-statement = Čuoččuhus
profile-column-value = Árvu
profile-column-score = Dál
profile-column-weight = Dehálaš
profile-column-gap = Gaska
profile-column-skipped = Eai vástidan

# From thin to thick.
profile-thickness = Man assái lea ovttasbargu?
profile-thickness-summary = { $value } / 100 dan mátkkis mii manná asehis ovttashábmemis assás ovttashábmemii.
profile-thin = Asehaš
profile-thick = Assái
profile-thin-meaning = Asehaš: Olbmot leat mielde muhtin áiggi. Maŋŋel okta bealli jođiha barggu viidáseappot.
profile-thick-meaning = Assái: Buohkat ráhkadit, jođihit ja árvvoštallet barggu ovttas, jagis jahkái.
profile-thick-statements = Čuoččuhusat mat gullet deike

# What stands out.
profile-stands-out = Mii boahtá čielgasit ovdan
profile-strengths = Nana bealit
profile-gaps = Dehálaš, muhto heittot
profile-disagreements = Gos mii vástideimmet iešguđet ládje
profile-blind-spots = Gos máŋggas eai vástidan
profile-differences = Gos joavkkut oidnet ášši iešguđet ládje
profile-gap-below = { $gap } vuolábealde
profile-skipped = { $skipped ->
    [one] Okta ii vástidan
    [two] Guovttis eaba vástidan
   *[other] { $skipped } olbmo eai vástidan
}
profile-side-score = { $side }: { $score }
profile-side-others = Earát

# How much we agree.
agreement-agree = Mii leat ovttaoaivilis
agreement-mostly-agree = Mii leat measta ovttaoaivilis
agreement-mixed = Iešguđetlágan oaivilat
agreement-split = Juohkásan guovtti oassái

# Values, fields and groups.
profile-values = Min árvvut
profile-values-about = Nu mii eallit árvvuideamet mielde, ja nu dehálaččat dat leat midjiide
profile-fields = Suorggis suorgái
profile-field-weight = Dehálašvuohta: { $weight }
profile-order-gap = Ságastallamis boahtá stuorámus gaska vuos.
profile-order-asked = Ságastallamis bohtet suorggit dán ortnegis.
profile-order-to-asked = Váldde surggiid dán ortnegis
profile-order-to-gap = Váldde stuorámus gaskka vuos
profile-groups = Joavkkut
profile-groups-shown = Dát oidnojit sierra: { $sides }.
profile-side-size = { $side } ({ $count })
profile-groups-hidden = Ii oktage joavku leat doarvái stuoris vai oidno sierra.
profile-groups-confidential = Vástádusat leat luhtolaččat. Dan maid dii dovdabehtet dáppe, ehpet galgga muitalit earáide.
profile-groups-table = Čájet joavkkuid suorggis suorgái

# One field, to talk about.
field-place = Suorgi { $number } / { $total }, stuorámus gaska vuos
field-place-as-asked = Suorgi { $number } / { $total }
field-unknown = Dát suorgi ii leat mielde mihtideamis.
field-statements = Čuoččuhusat
field-scale = 1 lea «{ $least }», 5 lea «{ $most }».
field-weight = Dehálašvuohta: { $weight }
field-answered = { $count ->
    [0] Ii oktage vástidan
    [one] Okta vástidii
    [two] Guovttis vástideigga
   *[other] { $count } olbmo vástidedje
}
field-ideas = { $count ->
    [one] Okta idea
    [two] Guokte idea
   *[other] { $count } idea
}
field-comments = { $count ->
    [one] Okta kommeanta
    [two] Guokte kommeantta
   *[other] { $count } kommeantta
}
field-note = «{ $text }»
field-all-answers = Buot vástádusat tabeallan
field-next = Čuovvovaš: { $name }
field-previous = Ovddit: { $name }
field-back = Profiilii
