# Machine-made, not yet reviewed by a native speaker.
# The impact plan: ten steps that the group fills in together. The steps themselves are in plan.toml.
plan-open = План впливу
plan-back = До плану
plan-numbered = { $number }. { $title }
plan-value-unit = { $value } { $unit }
plan-unnamed = Без назви
plan-how-far = Готово кроків: { $done } з { $total }.
plan-steps = Десять кроків
plan-steps-hint = Робіть їх у будь-якому порядку.

# How far a step is.
plan-step-complete = Готово
plan-step-begun = Почато
plan-step-empty = Не почато

# What a step still needs.
plan-missing = Чого бракує
plan-missing-field = Напишіть щось тут: { $label }.
plan-missing-row = Напишіть тут хоча б один рядок: { $label }.
plan-missing-dated-goal = Поставте дату хоча б для однієї цілі.
plan-missing-fewer-goals = Цілей із датою: { $count }. Оберіть не більше ніж { $most }.
plan-missing-group = Напишіть, чого група потребує і що вміє добре.
plan-missing-chains = Дій без повного ланцюжка (якщо, то, тому що): { $count }.
plan-missing-indicator = Створіть хоча б один показник у кроці 5.
plan-missing-level = Створіть хоча б один показник на цьому рівні: { $label }.
# $label: for instance "Unit". $names: indicators.
plan-missing-about = Не вказано «{ $label }» для: { $names }
plan-missing-earlier-start = Дата початку пізніша за перше вимірювання: { $names }
plan-missing-overdue = Вимірювання запізнюється: { $names }
plan-missing-decision = Запишіть хоча б одне рішення з відповідальним і строком.

# Rows of lists and tables, and what was removed.
plan-row = { $label } { $number }
plan-row-add = Новий рядок
plan-row-remove = Прибрати: { $name }
plan-removed = Прибрано ({ $count })
plan-put-back = Повернути

# Indicators.
plan-indicators = Показники
plan-indicators-back = До показників
plan-no-indicators = У вас ще немає показників.
plan-indicator-new = Новий показник
plan-indicator-unknown = Цього показника немає на телефоні.
# One line for each indicator in a step.
plan-one-complete = { $name }: усе заповнено
plan-one-lacks = { $name } – перегляньте: { $parts }
plan-one-open = Переглянути весь показник
plan-count = { $state }: { $count }
plan-replaced = Замінено ({ $count })
plan-removed-indicators = Прибрані показники ({ $count })

# What may be said of an impact.
plan-needs-argument = Потрібне обґрунтування
plan-claim-needs = Спершу напишіть, чому ви вважаєте, що робота допомогла. До того ми не показуємо чисел.
plan-claim-argued = Робота могла цьому сприяти. Ось ваше обґрунтування:

# How an indicator stands, in a word or two.
plan-state-reached = Досягнуто
plan-state-overdue = Запізнення
plan-state-no_target = Без цілі
plan-state-no_direction = Ціль дорівнює початку
plan-state-no_baseline = Без початкового числа
plan-state-not_started = Ще не виміряно
plan-state-on_track = За планом
plan-state-behind = Відстає
plan-last = Останнє число: { $value } ({ $date })
plan-expected = За планом: { $value }
plan-target = Ціль: { $value } до { $date }
plan-next = Наступне вимірювання: { $date }

# The chart of an indicator: its legend, and what it says to who hears it.
plan-chart-measured = Виміряно
plan-chart-way = Шлях від початку до цілі
plan-chart-start = Початок: { $value } ({ $date }).
plan-chart-last = Останнє: { $value } ({ $date }).
plan-chart-target = Ціль: { $value } ({ $date }).

# Measuring. A gap: somebody notes that nothing was measured that day.
plan-gaps-hint = Не змогли виміряти? Скажіть про це тут. Тоді буде пропуск, а не нуль.
plan-number-new = Нове число
plan-number-save = Зберегти число
plan-number-none = Цього разу не виміряно
plan-number-missing = Не виміряно
plan-number-remove = Прибрати число
plan-numbers = Чисел: { $count }
plan-numbers-all = Показати всі
# $name: the name of a round.
plan-from-round = З опитування { $name }
plan-next-agree = Домовитися про наступне вимірювання
plan-next-hint = Лише для цього показника. Інакше діє дата з кроку 9.

# Goals.
plan-goal = До якої цілі він належить?
plan-goal-none = Жодної певної цілі
plan-goal-make = Зробити ціллю плану
plan-goal-see = Переглянути ціль у плані
plan-goal-better = Покращити: { $name }
plan-goal-less = Менше цього: { $name }

# Indicators that follow a figure of the rounds.
plan-follow = Стежити за числом з опитувань
plan-follow-hint = Тоді кожне нове опитування додасть своє число саме.
plan-follow-which = Яке число?
plan-follow-stop = Більше не стежити
plan-follows-rounds = Число береться з ваших опитувань. Тут нічого заповнювати не треба.
plan-unit-field = з 10
plan-unit-factor = з 5
plan-unit-hundred = зі 100

# Swapping and removing an indicator. No number is ever lost.
plan-indicator-removed = Цей показник прибрано. Його числа ще тут.
plan-indicator-replaced = Цей показник замінено. Тепер діє: { $name }. Числа лишаються тут.
plan-see-successor = Переглянути новий
plan-swap-undo = Скасувати заміну
plan-before = Перед цим
plan-swap = Замінити новим показником
plan-swap-question = Замінити показник?
plan-remove = Прибрати показник
plan-remove-question = Прибрати показник?
plan-remove-explanation = Числа збережуться. Його можна повернути.
plan-keep = Залишити

# What looks odd about dates and numbers.
plan-doubt-dates = Дата цілі не пізніша за початок. Перегляньте дати.
plan-doubt-equal = Ціль дорівнює початковому числу. Тож невідомо, що краще.
plan-doubt-before = Чисел, виміряних до початку: { $count }. Вони не враховуються.
plan-doubt-same-day = Кілька чисел за один день. Враховується останнє.
plan-doubt-unit = Чисел з іншою одиницею, ніж у показника тепер: { $count }.

# What is due, on a screen and in a calendar file.
due-title = Строки
due-all = Усі строки
due-lead = Ось про що ви домовилися далі.
due-nothing = Строків ще немає. Поставте дати для цілей, вимірювань чи рішень.
due-on = { $date }
due-today = Сьогодні, { $date }
due-overdue = Треба було зробити { $date }
due-measure = Виміряти: { $name }
due-decision = Рішення: { $name }
due-goal = Ціль: { $name }
due-make-calendar = Створити файл календаря
due-calendar-hint = Відкрийте файл у своєму календарі. Дата змінилася? Створіть файл знову.
# The name of the calendar. $name: the collaboration.
due-calendar = Samson: { $name }
file-name-calendar = календар

# The theory of change as a picture, and the history.
plan-theory = Що до чого веде
plan-theory-empty = Напишіть у кроці 4, що ви робите і чому це допомагає. Тоді тут зʼявиться картина.
plan-theory-nothing = Тут ще нічого немає
plan-history = Хто що змінив
plan-history-lead = Тут вказано групи, а не імена людей.
plan-history-empty = У плані ще ніхто не писав.
plan-history-line = { $role }: крок { $number }, { $field }
plan-role-facilitator = Ведучий
