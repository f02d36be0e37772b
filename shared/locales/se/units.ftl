# Machine-made, not yet reviewed by a native speaker.
# Dates and units. Numbers arrive already written for the language, except where a plural is chosen.

month-name = { $month ->
    [1] ođđajagimánu
    [2] guovvamánu
    [3] njukčamánu
    [4] cuoŋománu
    [5] miessemánu
    [6] geassemánu
    [7] suoidnemánu
    [8] borgemánu
    [9] čakčamánu
    [10] golggotmánu
    [11] skábmamánu
   *[12] juovlamánu
}
month-alone = { $month ->
    [1] ođđajagimánnu
    [2] guovvamánnu
    [3] njukčamánnu
    [4] cuoŋománnu
    [5] miessemánnu
    [6] geassemánnu
    [7] suoidnemánnu
    [8] borgemánnu
    [9] čakčamánnu
    [10] golggotmánnu
    [11] skábmamánnu
   *[12] juovlamánnu
}
date-long = { month-name } { $day }. b. { $year }
date-month = { month-alone } { $year }
answer-count = { $count ->
    [one] { $count } vástádus
    [two] { $count } vástádusa
   *[other] { $count } vástádusa
}
