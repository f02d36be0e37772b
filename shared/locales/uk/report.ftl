# Machine-made, not yet reviewed by a native speaker.
# The report, the page to share and the paper form.

report-kicker = SAMSON · ЗВІТ
report-document-title = Звіт: { $name }
report-plan-title = План впливу: { $name }
report-footer = { $name } · { $round } · Конфіденційно
report-round-and-date = { $round } · { $date }
report-fact-answered = відповіли
report-fact-of = { $responses } з { $headcount }
report-fact-statements = твердження
report-fact-fields = напрямів
report-fact-rounds = опитування
report-fact-questions = запитання
report-cover-note = Створено { $date } на одному з наших пристроїв. Звіт конфіденційний. Те, що ви тут упізнаєте, залишається між вами.
report-contents = Зміст

# How to read it.
report-how = Як ми відповіли
report-how-many = Відповіли: { $answered }. У середньому кожна людина пропустила { $skipped } з { $statements } тверджень.
report-how-many-questions = Відповіли { $answered }. У середньому кожен пропустив { $skipped } з { $questions } запитань.
report-reading = Як читати числа
report-reading-scale = Усі числа – від 0 до 10. Що вище число, то більше це про нас.
report-reading-weight = Сіра площа показує, наскільки щось для нас важливе. Де лінія всередині сірого, нам вдається менше, ніж ми хочемо.
report-reading-earlier = Пунктирна лінія – це попереднє опитування.
report-reading-sides = Спершу кожна група окремо, потім усі разом. Середнє може приховати, що групи бачать це по-різному.
report-reading-talk = Числа – це початок розмови, а не вирок.

# Charts and tables.
report-axis-summary = { $label }: { $score }, важливість { $weight }.
report-axis-earlier = { $label }: { $score }, раніше { $earlier }, важливість { $weight }.
report-column-earlier = Раніше
report-column-change = Зміна
report-column-spread = Як ми відповіли
# Above what the word for a number means, for instance "This goes well. Keep it up."
report-column-meaning = Що це означає
# Above a number from 0 (thin) to 100 (thick).
report-column-of-100 = Зі 100
report-spread-level = { $level }: { $count }
report-field-statements = Твердження
report-field-number = Напрям { $number }
report-fact-score = як є зараз
report-fact-weight = наскільки важливо
report-fact-gap = розрив
report-fact-earlier = попереднє опитування
report-ask = Поговоріть про це
report-answered = { $count ->
    [0] ніхто не відповів
    [one] відповіла { $count } людина
    [few] відповіли { $count } людини
    [many] відповіло { $count } людей
   *[other] відповіло { $count } людини
}
report-ideas = Ідеї
report-comments = Коментарі
report-talk = Про що ми говорили

# Values, groups, comparison.
report-values = Наші цінності
report-groups = Групи
report-groups-none = Жодна група не досить велика, щоб показати її окремо.
report-no-differences = Групи бачать це майже однаково. Жодна різниця не більша за 1,5.
report-comparison = Що змінилося?
report-comparison-lead = Тут це опитування стоїть поруч із попереднім: { $round }.
report-comparison-same = Різницю, меншу за 0,5, вважаємо приблизно однаковим результатом.
report-comparison-withheld = Відповіло майже стільки ж людей, як минулого разу. Тому ми показуємо лише напрями, а не кожне твердження.
report-comparison-questions-withheld = Відповіло майже стільки ж людей, як минулого разу. Тому ми не показуємо кожне запитання.
report-comparison-moved = Найбільша зміна
report-comparison-about-same = приблизно так само
report-trend = Напрям за напрямом, від опитування до опитування
report-trend-point = { $round }: { $score }.

# The partnership survey, question by question.
report-answers = Відповідь за відповіддю
report-written = Що ми написали
report-written-shuffled = Тексти перемішані й без імен.

# Actions.
report-actions = Кроки
report-actions-lead = Про це ми домовилися.
report-actions-none = Кроків ще не записано.
report-column-action = Що
report-column-who = Хто
report-column-by = До коли
report-column-status = Стан
report-status-open = Не почато
report-status-going-on = Триває
report-status-done = Зроблено
report-status-dropped = Відкинуто
report-action-about = Напрям: { $field }
# The same where the topic is a theme, factor or barrier of the survey.
report-action-topic = Тема: { $field }
report-not-set = –

# The impact plan.
report-plan-progress = Готово кроків: { $done } з { $total }.
report-plan-empty = Тут ще нічого не написано.
report-plan-complete = Поки що готово
report-plan-incomplete = Ще не готово
# Below an indicator: when it is measured next.
report-plan-next = Наступне вимірювання: { $date }
# An impact is what lasts. Its numbers are shown only together with the reason to believe in them.
report-plan-needs-argument = Числа з’являться, коли ви напишете, чому робота, ймовірно, допомогла.
report-plan-argued = Робота могла допомогти. Чому ми так думаємо: { $argument }
# Below an indicator whose place another one took. Its numbers stay.
report-plan-replaced = Замінено. Старі числа залишаються.

# Method and limits.
report-method = Як отримано числа
report-method-score-title = Числа
report-method-score = На кожне твердження відповідають числом від 1 до 5. Ми перетворюємо 1 на 0, а 5 на 10. Число – це середнє від тих, хто відповів. Хто пропустив твердження, там не рахується. Число напряму – це середнє його тверджень.
report-method-survey-title = Числа
report-method-survey = Число запитання – це середнє тих, хто відповів. Де добре не погоджуватися, ми перевертаємо число. Хто пропустив, того не рахуємо. Число теми – це середнє її запитань. Відповіді мають бути щонайменше на половину з них.
report-method-weight-title = Наскільки це важливо
report-method-weight = Спочатку всі кажуть, наскільки важливі цінності. Кожне твердження належить до однієї або двох цінностей. Вони дають йому вагу. Розрив – це вага мінус число.
report-method-agreement-title = Наскільки ми згодні
report-method-agreement = Згода показує, наскільки розходяться відповіді. Усі на одній відповіді – це повна згода. По половині на кожному краї – це поділ навпіл. Цю міру створили Тастл і Вірман (Tastle & Wierman, 2007).
report-method-thickness-title = Тонка й щільна
report-method-thickness = Деякі твердження показують, наскільки щільна співпраця. Їхнє середнє, помножене на десять, дає число від 0 до 100.
report-method-protection-title = Захист
report-method-protected = Профіль показуємо, коли є відповіді щонайменше від трьох людей. Групу показуємо, коли в ній є відповіді щонайменше від { $minimum ->
    [one] { $minimum } людини
    [few] { $minimum } людей
    [many] { $minimum } людей
   *[other] { $minimum } людини
}. Ідеї та коментарі перемішано, імен біля них немає.
report-method-open = Це була відкрита розмова. Усі погодилися, що малі групи теж видно.
report-method-paper-title = На папері
report-limits-title = Чого числа не кажуть
report-limits-few = Коли відповідей мало, одна людина може сильно зсунути числа.
report-limits-missing = { $count ->
    [one] Від { $count } людини відповіді немає.
    [few] Від { $count } людей відповіді немає.
    [many] Від { $count } людей відповіді немає.
   *[other] Від { $count } людини відповіді немає.
} Що думають ті, хто не відповів, ми не знаємо.
report-limits-view = Числа показують, що ми думаємо, а не що є правдою. Запитайте одне одного чому.
report-limits-others = Числа створено для нашої власної розмови. Порівнювати нас з іншими за ними не можна.
report-lost = Деякі знаки не вдається показати в цьому звіті. На їхньому місці стоїть { $mark }.

# The page to share.
report-fact-thickness = зі 100 на шляху до щільної співпраці

# The questions on paper.
form-kicker = SAMSON · БЛАНК
form-document-title = Бланк: { $name }
form-how = Поставте одну позначку в кожному рядку. Не знаєте або це вас не стосується? Позначте «Не знаю». Можна написати й ідею.
form-confidential = Не пишіть свого імені. Не пишіть нічого, що вказує на одну людину. Усі бачать ідеї, але не бачать, хто їх написав.
form-group = До якої групи ви належите?
form-value = Наскільки це важливо
form-idea = Ідея:
form-thanks = Дякуємо! Складіть аркуш і віддайте тому, хто веде зустріч. Ця людина введе ваші відповіді й побачить їх. Більше ніхто їх не побачить.

# The way back for who leads, on paper.
sheet-kicker = SAMSON · ДЛЯ ТОГО, ХТО ВЕДЕ
sheet-document-title = Аркуш для того, хто веде: { $name }
sheet-footer = { $name } · Таємно
sheet-made = Створено { $date }
sheet-lead = Цей аркуш дає телефону право вести співпрацю. Він стане в пригоді, коли ваш телефон зник або справу переймає хтось інший.
sheet-scan = Відкрийте камеру на новому телефоні й скануйте код. Натисніть посилання, яке з’явиться. Тоді Samson запитає, чи має телефон вести.
sheet-link = Не вдається сканувати код? Відкрийте це посилання:
sheet-secret-title = Бережіть цей аркуш
sheet-secret = Хто має цей аркуш, може відкривати й завершувати опитування, вилучати анкети та видалити все. Покладіть його там, де знайдете лише ви.
sheet-blind = Аркуш не показує, хто що відповів.

# The screen that makes them.
paper-open = Звіт і паперовий бланк
paper-title = На папері
paper-manage = Створіть звіт, коли буде профіль. Паперовий бланк можна створити будь-коли.
paper-not-yet = Звіт можна створити, коли буде профіль.
paper-report-title = Звіт
paper-report-about = Звіт показує весь профіль, напрям за напрямом, з ідеями, нотатками й кроками. Якщо опитування вже було раніше, видно й те, що змінилося.
paper-survey-report-about = Звіт показує, що допомагає, що стає на заваді, усі відповіді й те, що ви написали. Якщо ви вже проводили опитування, у ньому також є те, що змінилося.
paper-chapters = Що має бути у звіті?
paper-chapters-hint = Приберіть те, що зараз не потрібне. Як зроблено числа, завжди написано в кінці.
paper-report-make = Створити звіт (PDF)
paper-page-title = Одна сторінка для інших
paper-page-about = На сторінці є діаграма, те, що впадає в око, і кроки. Ідей та коментарів на ній немає.
paper-survey-page-about = Сторінка показує, що вирізняється, і кроки. Того, що ви написали, на ній немає.
paper-page-make = Створити сторінку (PDF)
paper-picture-make = Створити зображення (PNG)
paper-form-title = Паперовий бланк
paper-form-about = Надрукуйте запитання для тих, хто хоче спершу спокійно їх прочитати або відповісти на папері. Відповіді з паперу ви введете самі.
paper-form-make = Створити бланк (PDF)
paper-sheet-make = Створити аркуш для друку (PDF)
paper-plan-about = Надрукуйте весь план: кроки, показники й вимірювання.
paper-plan-make = Створити файл плану (PDF)
paper-fetching = Отримуємо те, що готує папери: { $percent } %. Це потрібно лише першого разу.
paper-setting = Створюємо файл …
paper-ready = Файл готовий
paper-save = Зберегти файл
paper-share = Поділитися файлом
paper-saved = Файл є серед завантажених.
paper-saved-at = Файл тут: { $place }
paper-not-saved = Файл не збережено. Перевірте, чи є місце на пристрої, і спробуйте ще раз.
paper-not-shared = Поділитися файлом не вдалося. Збережіть його й надішліть іншим способом.
paper-file-page = одна сторінка
paper-file-form = бланк
paper-file-sheet = той, хто веде
paper-file-plan = план впливу
