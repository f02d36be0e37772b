# Machine-made, not yet reviewed by a native speaker.
# The impact plan: ten steps that the group fills in together. The steps themselves are in plan.toml.
plan-open = Váikkuhusplána
plan-back = Plánii
plan-numbered = { $number }. { $title }
plan-value-unit = { $value } { $unit }
plan-unnamed = Nama haga
plan-how-far = { $done }/{ $total } lávkki leat gárvásat.
plan-steps = Dat logi lávkki
plan-steps-hint = Váldet daid dan ortnegis go háliidehpet.

# How far a step is.
plan-step-complete = Gárvvis
plan-step-begun = Álggahuvvon
plan-step-empty = Ii álggahuvvon

# What a step still needs.
plan-missing = Dát váilu
plan-missing-field = Čállet juoidá deike: { $label }.
plan-missing-row = Čállet unnimusat ovtta linnjá deike: { $label }.
plan-missing-dated-goal = Bijjet beaivemeari unnimusat ovtta ulbmilii.
plan-missing-fewer-goals = Dis leat { $count } ulbmila main lea beaivemearri. Válljejehket eanemusat { $most }.
plan-missing-group = Čállet maid joavku dárbbaša ja mas dat lea čeahppi.
plan-missing-chains = { $count ->
    [one] Ovtta doaimmas váilu olles gollosat: jos, de ja danin go.
    [two] { $count } doaimmas váilu olles gollosat: jos, de ja danin go.
   *[other] { $count } doaimmas váilu olles gollosat: jos, de ja danin go.
}
plan-missing-indicator = Dahket unnimusat ovtta indikáhtora lávkkis 5.
plan-missing-level = Dahket unnimusat ovtta indikáhtora dán dásis: { $label }.
# $label: for instance "Unit". $names: indicators.
plan-missing-about = { $label } váilu dáin: { $names }
plan-missing-earlier-start = Álgobeaivi lea maŋŋel vuosttaš mihtideami: { $names }
plan-missing-overdue = Mihtideapmi lea maŋŋonan: { $names }
plan-missing-decision = Čállet unnimusat ovtta mearrádusa mas lea ovddasvástideaddji ja áigemearri.

# Rows of lists and tables, and what was removed.
plan-row = { $label } { $number }
plan-row-add = Ođđa linnjá
plan-row-remove = Váldde eret: { $name }
plan-removed = Váldon eret ({ $count })
plan-put-back = Bija ruovttoluotta

# Indicators.
plan-indicators = Indikáhtorat
plan-indicators-back = Indikáhtoriidda
plan-no-indicators = Dis eai leat vel indikáhtorat.
plan-indicator-new = Ođđa indikáhtor
plan-indicator-unknown = Dát indikáhtor ii leat telefovnnas.
# One line for each indicator in a step.
plan-one-complete = { $name }: buot lea devdojuvvon
plan-one-lacks = { $name } – geahččá: { $parts }
plan-one-open = Geahča olles indikáhtora
plan-count = { $state }: { $count }
plan-replaced = Lonuhuvvon ({ $count })
plan-removed-indicators = Indikáhtorat mat leat váldon eret ({ $count })

# What may be said of an impact.
plan-needs-argument = Dárbbaša ákkastallama
plan-claim-needs = Čállet vuos manin jáhkkibehtet ahte bargu lea váikkuhan. Dan rádjái eat čájet loguid.
plan-claim-argued = Bargu sáhttá leat váikkuhan dása. Ná dii ákkastallabehtet:

# How an indicator stands, in a word or two.
plan-state-reached = Olahuvvon
plan-state-overdue = Maŋŋonan
plan-state-no_target = Ulbmillohku váilu
plan-state-no_direction = Ulbmil lea seamma go álgu
plan-state-no_baseline = Álgolohku váilu
plan-state-not_started = Ii leat vel mihtiduvvon
plan-state-on_track = Rievttes luottas
plan-state-behind = Maŋŋelis
plan-last = Maŋimuš lohku: { $value } ({ $date })
plan-expected = Plána mielde: { $value }
plan-target = Ulbmil: { $value } ovdal { $date }
plan-next = Boahtte mihtideapmi: { $date }

# The chart of an indicator: its legend, and what it says to who hears it.
plan-chart-measured = Mihtiduvvon
plan-chart-way = Geaidnu álggus ulbmilii
plan-chart-start = Álgu: { $value } ({ $date }).
plan-chart-last = Maŋimuš: { $value } ({ $date }).
plan-chart-target = Ulbmil: { $value } ({ $date }).

# Measuring. A gap: somebody notes that nothing was measured that day.
plan-gaps-hint = Ehpet go sáhttán mihtidit? Dieđit dan dáppe. De šaddá ráigi iige nolla.
plan-number-new = Ođđa lohku
plan-number-save = Vurke logu
plan-number-none = Ii mihtiduvvon dán háve
plan-number-missing = Ii mihtiduvvon
plan-number-remove = Váldde logu eret
plan-numbers = { $count ->
    [one] Okta lohku
    [two] { $count } logu
   *[other] { $count } logu
}
plan-numbers-all = Čájet buot
# $name: the name of a round.
plan-from-round = Mihtideamis { $name }
plan-next-agree = Soahpat boahtte mihtideami
plan-next-hint = Dušše dán indikáhtorii. Muđui gusto lávkki 9 beaivemearri.

# Goals.
plan-goal = Guđe ulbmilii dat gullá?
plan-goal-none = Ii makkárge dihto ulbmil
plan-goal-make = Daga ulbmilin plánas
plan-goal-see = Geahča ulbmila plánas
plan-goal-better = Buoridit dán: { $name }
plan-goal-less = Unnidit dán: { $name }

# Indicators that follow a figure of the rounds.
plan-follow = Čuovo logu mihtidemiin
plan-follow-hint = De lasiha juohke ođđa mihtideapmi logus iešalddis.
plan-follow-which = Guđe logu?
plan-follow-stop = Heaitte čuovvumis logu
plan-follows-rounds = Lohku boahtá din mihtidemiin. Deike ehpet dárbbaš deavdit maidege.
plan-unit-field = / 10
plan-unit-factor = / 5
plan-unit-hundred = / 100

# Swapping and removing an indicator. No number is ever lost.
plan-indicator-removed = Dát indikáhtor lea váldon eret. Logut leat ain dáppe.
plan-indicator-replaced = Dát indikáhtor lea lonuhuvvon. Dál gusto: { $name }. Logut leat dáppe.
plan-see-successor = Geahča ođđa
plan-swap-undo = Gáđa lonuheami
plan-before = Ovdal dán
plan-swap = Lonut ođđa indikáhtorii
plan-swap-question = Háliidehpet go lonuhit indikáhtora?
plan-remove = Váldde indikáhtora eret
plan-remove-question = Háliidehpet go váldit indikáhtora eret?
plan-remove-explanation = Logut vurkejuvvojit. Sáhttibehtet bidjat dan ruovttoluotta.
plan-keep = Guođe dan

# What looks odd about dates and numbers.
plan-doubt-dates = Ulbmilbeaivi ii leat maŋŋel álgobeaivvi. Geahčadehket beaivemeriid ođđasit.
plan-doubt-equal = Ulbmillohku lea seamma go álgolohku. De eat dieđe mii lea buoret.
plan-doubt-before = { $count ->
    [one] Okta lohku lea mihtiduvvon ovdal álgobeaivvi. Dat ii lohkko.
    [two] { $count } logu leat mihtiduvvon ovdal álgobeaivvi. Dat eai lohkko.
   *[other] { $count } logu leat mihtiduvvon ovdal álgobeaivvi. Dat eai lohkko.
}
plan-doubt-same-day = Máŋga logu leat seamma beaivvis. Maŋimuš lohkko.
plan-doubt-unit = { $count ->
    [one] Ovtta logus lea eará ovttadat go indikáhtoris dál.
    [two] { $count } logus lea eará ovttadat go indikáhtoris dál.
   *[other] { $count } logus lea eará ovttadat go indikáhtoris dál.
}

# What is due, on a screen and in a calendar file.
due-title = Áigemearit
due-all = Geahča buot áigemeriid
due-lead = Dá lea dat maid lehpet soahpan boahtte.
due-nothing = Mihkkege ii leat vel áigemearri. Bijjet beaivemeriid ulbmiliidda, mihtidemiide dahje mearrádusaide.
due-on = { $date }
due-today = Odne, { $date }
due-overdue = Galggai dahkkot { $date }
due-measure = Mihtideapmi: { $name }
due-decision = Mearrádus: { $name }
due-goal = Ulbmil: { $name }
due-make-calendar = Daga kaleandarfiilla
due-calendar-hint = Raba fiilla kaleandaris. Lea go beaivemearri sirdašuvvan? Daga fiilla ođđasit.
# The name of the calendar. $name: the collaboration.
due-calendar = Samson: { $name }
file-name-calendar = kaleandar

# The theory of change as a picture, and the history.
plan-theory = Mii mielddisbuktá maid
plan-theory-empty = Čállet lávkkis 4 maid dahkabehtet ja manin dat veahkeha. De boahtá govva deike.
plan-theory-nothing = Ii mihkkege dáppe vel
plan-history = Gii lea rievdadan maid
plan-history-lead = Dáppe leat joavkkut, eai olbmuid namat.
plan-history-empty = Ii oktage leat vel čállán plánii.
plan-history-line = { $role }: lávki { $number }, { $field }
plan-role-facilitator = Láhčči
