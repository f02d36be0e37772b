# Machine-made, not yet reviewed by a native speaker.
# What the group agrees to do.

actions-title = Doaibmabijut
actions-lead = Dán dii lehpet soahpan bargat. Buohkat sáhttet čállit deike.
actions-none = Dis eai leat vuos doaibmabijut.
actions-see = Geahča doaibmabijuid
actions-new = Ođđa doaibmabidju
actions-from-idea = Daga doaibmabidjun
actions-see-one = Geahča doaibmabiju
actions-matrix = Juoge njealji ruktui
actions-list = Čájet listtu
actions-unsorted = Ii leat vuos ruvttus
actions-nothing-here = Dás eai leat vuos doaibmabijut.
actions-by = Áigemearri: { $date }
actions-overdue = Áigemearri lei { $date }
actions-back = Doaibmabijuide
actions-unknown = Dát doaibmabidju ii leat telefovnnas.

# How far it has come.
action-status = Man guhkás lehpet joavdan?
action-status-open = Ii leat álgán
action-status-going_on = Jođus
action-status-done = Geargan
action-status-dropped = Heaittihuvvon

# One action.
action-title = Doaibmabidju
action-what = Maid galgabehtet bargat?
action-what-missing = Čále maid galgabehtet bargat.
action-who = Geas lea ovddasvástádus?
action-by = Goas galgá leat geargan?
action-why = Manne dat ii dahkko?
action-cell = Guđe ruktui dat gullá?
action-cell-none = Ii leat vuos ruvttus
action-save = Vurke doaibmabiju

# At the next round.
actions-before = Ovddit háve doaibmabijut
actions-before-lead = Mii lea dahkkon, mii lea jođus, ja mii lea heaittihuvvon? Deaddil doaibmabiju ja muital mo dat manai.
