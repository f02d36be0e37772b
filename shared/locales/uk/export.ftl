# Machine-made, not yet reviewed by a native speaker.
# Files for other programs, and backups.

# Headings of tables.
export-round = Опитування
export-field = Напрям
export-statement = Твердження
export-value = Цінність
export-group = Група
export-score = Тепер
export-practice = Як є
export-weight = Важливість
export-gap = Розрив
export-answered = Відповіли
export-skipped = Пропустили
export-answers-1 = Відповіли 1
export-answers-2 = Відповіли 2
export-answers-3 = Відповіли 3
export-answers-4 = Відповіли 4
export-answers-5 = Відповіли 5
export-consensus = Згода
export-responses = Анкети
export-opened = Відкрито
export-headcount = Очікували
export-on-paper = На папері
export-thickness = Щільність
export-kind = Вид
export-text = Текст
export-what = Що
export-who = Хто
export-by = Термін
export-status = Стан
export-why = Чому
export-box = Клітинка
export-kind-idea = Ідея
export-kind-comment = Коментар
export-kind-note = Спільна нотатка
# Of the partnership survey. A category holds several factors: things that help the group succeed.
export-category = Категорія
export-factor = Що допомагає
export-barrier = Що стає на заваді
export-reason = Причина
# How good or bad a number is, in a word.
export-band = Що каже число
# The theme, factor or barrier that a question belongs to.
export-place = Тема
export-question = Запитання
export-answer = Відповідь
export-in-words = Словами
export-count = Кількість
# A part of what the group says about itself, or of a step of the plan.
export-part = Частина
# Of the impact plan: steps have numbers, and tables in them have rows and columns.
export-number = Номер
export-step = Крок
export-row = Рядок
export-column = Стовпець
# Of an indicator: the last number that was measured, and how it stands.
export-last = Останнє число
export-last-date = Востаннє виміряно
export-next-date = Наступне вимірювання
export-state = Як ідуть справи

# The files.
files-title = Файли й резервна копія
files-open = Файли й резервна копія
files-tables-title = Для електронних таблиць
files-tables-about = Кожна таблиця – це файл для Excel та інших електронних таблиць. У ній є всі опитування.
files-table-rounds = Опитування
files-table-fields = Напрями
files-table-statements = Твердження
files-table-values = Цінності
files-table-groups = Групи
files-table-notes = Ідеї, коментарі й нотатки
files-table-actions = Кроки
files-table-factors = Що нам допомагає
files-table-barriers = Що стає на заваді
files-table-items = Запитання
# How many gave each answer.
files-table-answers = Відповіді, пораховані
# What the group wrote about itself together.
files-table-reflection = Що ми кажемо про себе
# The impact plan: what is written in its ten steps.
files-table-plan = План впливу
files-table-indicators = Показники
# What was measured for the indicators of the impact plan.
files-table-measurements = Виміряні числа
files-json-title = Для інших програм
files-json-about = Усе, що ви бачите, в одному файлі (JSON). Прочитати його може кожен, хто його отримає.
files-json-make = Створити файл з усім
file-name-export = усе
file-name-backup = резервна-копія

# Backups.
backup-title = Резервна копія
backup-about = Усе, що цей телефон має про співпрацю, під паролем. З копією ви зможете продовжити на новому телефоні.
backup-password = Пароль
backup-password-hint = Щонайменше { $minimum ->
    [one] { $minimum } знак
    [few] { $minimum } знаки
    [many] { $minimum } знаків
   *[other] { $minimum } знака
}. Запишіть його. Без пароля ніхто не відкриє копію.
backup-password-short = У паролі має бути щонайменше { $minimum ->
    [one] { $minimum } знак
    [few] { $minimum } знаки
    [many] { $minimum } знаків
   *[other] { $minimum } знака
}.
backup-password-show = Показати пароль
backup-password-hide = Сховати пароль
backup-make = Створити резервну копію
restore-title = Відновлення з резервної копії
restore-lead = Виберіть файл і введіть пароль, з яким його створено.
restore-file = Вибрати резервну копію
restore-do = Відновити
restore-waiting = Відкриваємо резервну копію …

# Actions from a file.
bring-title = Кроки з файлу
bring-about = Виберіть файл, створений кнопкою «Створити файл з усім». Кроки, які у вас уже є, не додаються двічі.
bring-file = Вибрати файл із кроками
bring-done = { $count ->
    [0] Нових кроків у файлі немає.
    [one] Додано { $count } новий крок.
    [few] Додано { $count } нові кроки.
    [many] Додано { $count } нових кроків.
   *[other] Додано { $count } нового кроку.
}
