# Machine-made, not yet reviewed by a native speaker.
# Dates and units. Numbers arrive already written for the language, except where a plural is chosen.

# The form that follows a day ("24 листопада 2026").
month-name = { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
}
date-long = { $day } { month-name } { $year }
date-month = { month-name } { $year }
answer-count = { $count ->
    [one] { $count } відповідь
    [few] { $count } відповіді
    [many] { $count } відповідей
   *[other] { $count } відповіді
}
