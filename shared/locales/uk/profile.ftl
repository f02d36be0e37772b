# Machine-made, not yet reviewed by a native speaker.
# The profile, the dialogue, actions and the report.

profile-title = Наш профіль
profile-answers = { $responses ->
    [one] { $responses } анкета
    [few] { $responses } анкети
    [many] { $responses } анкет
   *[other] { $responses } анкети
} · { $date }
profile-answers-of = { $responses ->
    [one] { $responses } анкета
    [few] { $responses } анкети
    [many] { $responses } анкет
   *[other] { $responses } анкети
} з { $headcount } · { $date }
profile-not-yet = Профіль з’явиться, коли всі відповідять.
profile-to-round = До опитування
profile-opening = Відкриваємо відповіді …
profile-opening-offline = Профіль з’явиться, щойно телефон зв’яжеться із сервером.
profile-drawing = Обчислюємо профіль …
profile-on-wall = Показати великим на стіні
profile-normal-size = Показати як зазвичай
profile-talk = Поговорити про це разом

# What this phone has checked.
profile-counted = Ваші відповіді враховано
profile-not-counted = Є не всі відповіді
profile-own-missing = { $count ->
    [one] Бракує { $count } вашої відповіді
    [few] Бракує { $count } ваших відповідей
    [many] Бракує { $count } ваших відповідей
   *[other] Бракує { $count } вашої відповіді
} у тому, що надіслав сервер. Поговоріть із тим, хто веде зустріч.
profile-unreadable = Не вдалося прочитати { $count ->
    [one] { $count } відповідь
    [few] { $count } відповіді
    [many] { $count } відповідей
   *[other] { $count } відповіді
}. У числах цього немає. Поговоріть із тим, хто веде зустріч.
profile-uneven = { $count ->
    [one] { $count } твердження або цінність має
    [few] { $count } твердження або цінності мають
    [many] { $count } тверджень або цінностей мають
   *[other] { $count } твердження або цінності мають
} замало або забагато відповідей. Поговоріть із тим, хто веде зустріч.
profile-conflict-title = У двох місцях різні відповіді
profile-conflict = Місцевий вузол і сервер мають різні профілі. Тут ви бачите відповіді з одного з них. Ведучий може знову відкрити опитування.
profile-late = Ваші відповіді надійшли запізно, тому в числах їх немає. Вони й далі на вашому телефоні.
profile-late-open = Опитування знову відкрите. Тепер ваші відповіді можна врахувати.
profile-late-go-on = До моїх відповідей
on-paper = На папері { $count ->
    [one] була { $count } анкета
    [few] були { $count } анкети
    [many] було { $count } анкет
   *[other] було { $count } анкети
} з { $responses }. Ці відповіді ввів ведучий.

# Charts.
profile-overall = Загальний профіль
profile-legend-score = Як є зараз
profile-legend-weight = Важливість для нас
profile-no-score = немає відповідей
profile-axis-summary = { $label }: { $score }, важливість { $weight }.
profile-axis-summary-since = { $label }: { $score }, раніше { $earlier }, важливість { $weight }.
profile-strongest = Найсильніше: { $name }, { $score }.
profile-widest-gap = Найбільший розрив: { $name }, на { $gap } нижче, ніж для нас важливо.
profile-show-table = Показати таблицею
profile-hide-table = Сховати таблицю
profile-distribution = Як ми відповіли
profile-column-field = Напрям
profile-column-statement = Твердження
profile-column-value = Цінність
profile-column-score = Тепер
profile-column-weight = Вага
profile-column-gap = Розрив
profile-column-skipped = Пропустили

# From thin to thick.
profile-thickness = Наскільки щільна співпраця?
profile-thickness-summary = { $value } зі 100 на шляху від тонкої до щільної співпраці.
profile-thin = Тонка
profile-thick = Щільна
profile-thin-meaning = Тонка: людей запрошують на якийсь час. Потім справу веде одна сторона.
profile-thick-meaning = Щільна: усі разом створюють, ведуть і оцінюють справу, рік за роком.
profile-thick-statements = Твердження, які тут рахуються

# What stands out.
profile-stands-out = Що впадає в око
profile-strengths = Сильні сторони
profile-gaps = Важливе, але слабке
profile-disagreements = Де ми відповіли по-різному
profile-blind-spots = Де багато хто пропустив
profile-differences = Де групи бачать по-різному
profile-gap-below = на { $gap } нижче
profile-skipped = { $skipped ->
    [one] { $skipped } людина пропустила
    [few] { $skipped } людини пропустили
    [many] { $skipped } людей пропустили
   *[other] { $skipped } людини пропустили
}
profile-side-score = { $side }: { $score }
profile-side-others = Решта

# How much we agree.
agreement-agree = Ми згодні між собою
agreement-mostly-agree = Ми здебільшого згодні
agreement-mixed = Різні погляди
agreement-split = Поділилися навпіл

# Values, fields and groups.
profile-values = Наші цінності
profile-values-about = Як ми живемо за цінностями й наскільки вони для нас важливі
profile-fields = Напрям за напрямом
profile-field-weight = Важливість: { $weight }
profile-order-gap = У розмові першим іде найбільший розрив.
profile-order-asked = У розмові напрями йдуть у цьому порядку.
profile-order-to-asked = Узяти напрями в цьому порядку
profile-order-to-gap = Почати з найбільшого розриву
profile-groups = Групи
profile-groups-shown = Окремо показано: { $sides }.
profile-side-size = { $side } ({ $count })
profile-groups-hidden = Жодна група не досить велика, щоб показати її окремо.
profile-groups-confidential = Відповіді конфіденційні. Те, що ви тут упізнаєте, залишається між вами.
profile-groups-table = Показати групи за напрямами

# One field, to talk about.
field-place = Напрям { $number } з { $total }, спочатку найбільший розрив
field-place-as-asked = Напрям { $number } з { $total }
field-unknown = Цього напряму немає в опитуванні.
field-statements = Твердження
field-scale = 1 – це «{ $least }», 5 – це «{ $most }».
field-weight = Важливість: { $weight }
field-answered = { $count ->
    [0] Ніхто не відповів
    [one] Відповіла { $count } людина
    [few] Відповіли { $count } людини
    [many] Відповіло { $count } людей
   *[other] Відповіло { $count } людини
}
field-ideas = { $count ->
    [one] { $count } ідея
    [few] { $count } ідеї
    [many] { $count } ідей
   *[other] { $count } ідеї
}
field-comments = { $count ->
    [one] { $count } коментар
    [few] { $count } коментарі
    [many] { $count } коментарів
   *[other] { $count } коментаря
}
field-note = «{ $text }»
field-all-answers = Усі відповіді таблицею
field-next = Далі: { $name }
field-previous = Назад: { $name }
field-back = До профілю
