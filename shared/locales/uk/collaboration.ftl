# Machine-made, not yet reviewed by a native speaker.
# The screen of a collaboration: everything about it in one picture.

collaboration-title = Усе про нашу співпрацю
collaboration-open = Усе про нашу співпрацю
collaboration-next = Що далі
collaboration-next-round = Опитування відкрито. Інші чекають на відповіді.
collaboration-next-talk = Профіль готовий. Поговоріть про нього й домовтеся, що робити.
collaboration-next-late = { $count ->
    [one] { $count } крок уже мало бути зроблено.
    [few] { $count } кроки вже мало бути зроблено.
    [many] { $count } кроків уже мало бути зроблено.
   *[other] { $count } кроки вже мало бути зроблено.
}
collaboration-next-due = Настав час для цього: { $what }.
collaboration-next-again = Минуло пів року. Запитайте себе ще раз.
collaboration-next-plan = Продовжуйте план: { $step }.
collaboration-next-rest = Усе йде своїм шляхом. Тепер просто робіть те, про що домовилися.
collaboration-to-round = До опитування
collaboration-to-profile = До профілю
collaboration-to-actions = До кроків
collaboration-to-measure = До вимірювання
collaboration-to-step = До цієї частини
collaboration-last = Останній профіль
collaboration-nothing-agreed = Ви ще ні про що не домовилися.
collaboration-open-actions = { $count ->
    [one] { $count } треба зробити
    [few] { $count } треба зробити
    [many] { $count } треба зробити
   *[other] { $count } треба зробити
}
collaboration-done-actions = { $count ->
    [one] { $count } зроблено
    [few] { $count } зроблено
    [many] { $count } зроблено
   *[other] { $count } зроблено
}
collaboration-plan = План
