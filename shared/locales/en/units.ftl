# Dates and units. Numbers arrive already written for the language, except where a plural is chosen.

month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
month-alone = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
date-long = { $day } { month-name } { $year }
date-month = { month-alone } { $year }
answer-count = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
