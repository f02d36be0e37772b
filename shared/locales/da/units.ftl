# Machine-made, not yet reviewed by a native speaker.
# Dates and units. Numbers arrive already written for the language, except where a plural is chosen.

month-name = { $month ->
    [1] januar
    [2] februar
    [3] marts
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
month-alone = { $month ->
    [1] januar
    [2] februar
    [3] marts
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
date-long = { $day }. { month-name } { $year }
date-month = { month-alone } { $year }
answer-count = { $count ->
    [one] { $count } svar
   *[other] { $count } svar
}
