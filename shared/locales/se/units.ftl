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
date-long = { month-name } { $day }. b. { $year }
date-month = { month-name } { $year }
answer-count = { $count ->
    [one] { $count } vástádus
    [two] { $count } vástádusa
   *[other] { $count } vástádusa
}
