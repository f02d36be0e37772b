# Machine-made, not yet reviewed by a native speaker.
# The screen of a collaboration: everything about it in one picture.

collaboration-title = Buot min ovttasbarggu birra
collaboration-open = Buot min ovttasbarggu birra
collaboration-next = Mii boahtá dál
collaboration-next-round = Mihtideapmi lea rabas. Earát vurdet vástádusaid.
collaboration-next-talk = Profiila lea dáppe. Ságastallet, ja soabadit maid dahkat.
collaboration-next-late = { $count ->
    [one] { $count } doaibmabidju galggašii leat gárvvis dál.
    [two] { $count } doaibmabiju galggaiga leat gárvásat dál.
   *[other] { $count } doaibmabiju galggašedje leat gárvásat dál.
}
collaboration-next-due = Dál lea áigi dása: { $what }.
collaboration-next-again = Jahkebealli lea gollan. Jearret fas iežadet.
collaboration-next-plan = Joatkit plánain: { $step }.
collaboration-next-rest = Buot manná iežas bálgá. Dál dahket dan maid lehpet soahpan.
collaboration-to-round = Mihtideapmái
collaboration-to-profile = Profiilii
collaboration-to-actions = Doaibmabijuide
collaboration-to-measure = Loguide
collaboration-to-step = Lávkái
collaboration-last = Maŋimus profiila
collaboration-nothing-agreed = Ehpet leat soahpan maidege vel.
collaboration-open-actions = { $count ->
    [one] { $count } dahkat
    [two] { $count } dahkat
   *[other] { $count } dahkat
}
collaboration-done-actions = { $count ->
    [one] { $count } gárvvis
    [two] { $count } gárvásat
   *[other] { $count } gárvásat
}
collaboration-plan = Plána
