# Machine-made, not yet reviewed by a native speaker.
# For the facilitator: collaborations, rounds, invitations, closing.

# Starting a round.
new-title = Почати опитування
new-lead = Це займе хвилину. Обліковий запис нікому не потрібен.
new-again-lead = Нове опитування можна порівняти з попередніми.
new-install-title = Хочете мати Samson на головному екрані?
new-install = Додайте його зараз і почніть співпрацю там. На iPhone застосунок і браузер не мають спільного сховища. Того, що ви створите тут, потім не буде в застосунку.
new-name = Як називається ваша співпраця?
new-name-missing = Напишіть, як називається співпраця.
new-groups = Хто бере участь?
new-groups-hint = Кожен, хто відповідає, вибирає одну з цих груп.
new-groups-missing = Виберіть хоча б одну групу.
new-round = Як називається опитування?
new-round-missing = Напишіть, як називається опитування.
new-round-suggestion = { $month ->
    [1] Зима
    [2] Зима
    [3] Весна
    [4] Весна
    [5] Весна
    [6] Літо
    [7] Літо
    [8] Літо
    [9] Осінь
    [10] Осінь
    [11] Осінь
   *[12] Зима
} { $year }
new-headcount = Скільки вас сьогодні?
new-headcount-hint = Порахуйте лише тих, хто відповідатиме. Число можна виправити пізніше.
new-headcount-missing = Напишіть число від 1 до { $most }.
new-protection = Як показувати відповіді?
new-protected = Захищено
new-protected-detail = Групу видно, лише коли в ній є відповіді щонайменше від { $threshold ->
    [one] { $threshold } людини
    [few] { $threshold } людей
    [many] { $threshold } людей
   *[other] { $threshold } людини
}.
new-open = Відкрита розмова
new-open-detail = Видно всі групи, навіть групу з однієї людини. На це мають погодитися всі.
new-protection-lasts = Після початку опитування це змінити не можна.
new-too-few = Для захищеного опитування потрібні відповіді щонайменше від { $minimum ->
    [one] { $minimum } людини
    [few] { $minimum } людей
    [many] { $minimum } людей
   *[other] { $minimum } людини
}. Якщо вас менше, можна вибрати відкриту розмову.
new-more = Більше налаштувань
new-threshold = Скільки людей має бути в групі, щоб її показати
new-threshold-hint = Від { $least } до { $most }. Що більше число, то менше помітна кожна людина.
new-threshold-missing = Напишіть число від { $least } до { $most }.
new-server = Який у вас сервер?
new-server-hint = Наприклад, samson.example.
new-server-missing = Напишіть адресу сервера.
new-start = Створити запрошення
new-starting = Створюємо запрошення …

# Buttons beside a number.
number-fewer = На одного менше
number-more = На одного більше

# The invitation, and how far the round is.
invite-title = Скануйте камерою телефона
invite-place = { $name } · { $title }
invite-note = Не треба ні програми, ні облікового запису.
invite-code = QR-код із посиланням на опитування
invite-share = Поділитися посиланням
invite-share-text = Візьміть участь в опитуванні: { $name }.
invite-copied = Посилання скопійовано
invite-not-copied = Не вдалося скопіювати. Виділіть посилання нижче й скопіюйте його самі.
invite-show-link = Показати посилання
invite-not-yet-there = Інші зможуть приєднатися, щойно цей телефон зв’яжеться із сервером.
invite-there = Інші можуть приєднуватися. Цей телефон зв’язався із сервером.
invite-token = Код цього сервера
invite-token-give = Спробувати з кодом
invite-count = Відповіли: { $submitted } з { $headcount }
invite-headcount = Нас сьогодні
invite-answer-too = Я теж відповідатиму
invite-own-answers = До моїх відповідей
invite-all-answered = Усі відповіли. Профіль скоро буде тут.

# Closing without the missing ones.
close-without = Завершити без тих, кого бракує
close-question = Завершити зараз?
close-explanation = { $submitted ->
    [one] Відповіла { $submitted } людина
    [few] Відповіли { $submitted } людини
    [many] Відповіло { $submitted } людей
   *[other] Відповіло { $submitted } людини
}, бракує ще { $missing ->
    [one] { $missing } людини
    [few] { $missing } людей
    [many] { $missing } людей
   *[other] { $missing } людини
}. Усі одразу побачать профіль. Після цього ніхто не зможе надіслати відповіді.
close-yes = Завершити й показати профіль
close-no = Почекати на інших
close-on-its-way = Завершуємо. Профіль з’явиться, коли телефон зв’яжеться із сервером.
close-count-changed = Тієї самої миті надійшла ще одна анкета. Тому опитування й далі відкрите.
close-too-few = { $submitted ->
    [0] Ще ніхто не відповів
    [one] Відповіла { $submitted } людина
    [few] Відповіли { $submitted } людини
    [many] Відповіло { $submitted } людей
   *[other] Відповіло { $submitted } людини
}. Для профілю потрібно щонайменше { $minimum ->
    [one] { $minimum } анкету
    [few] { $minimum } анкети
    [many] { $minimum } анкет
   *[other] { $minimum } анкети
}.

# Paper forms that the facilitator enters.
forms-open = Паперові бланки
forms-title = Паперові бланки
forms-form = Паперовий бланк
forms-count = { $count ->
    [0] Ще не введено жодного паперового бланка.
    [one] Введено { $count } паперовий бланк.
    [few] Введено { $count } паперові бланки.
    [many] Введено { $count } паперових бланків.
   *[other] Введено { $count } паперового бланка.
}
forms-entered = Бланк введено
forms-code = Напишіть цей код на аркуші. За цим кодом бланк можна знову вилучити.
forms-waiting = Тут замкнено { $count ->
    [one] { $count } бланк
    [few] { $count } бланки
    [many] { $count } бланків
   *[other] { $count } бланка
}. Надішлемо, коли телефон матиме зв’язок.
forms-received = Сервер має всі бланки з цього телефона.
forms-you-see-title = Ви бачите відповіді на аркуші.
forms-you-see = Нікому їх не кажіть. Усі бачать, скільки анкет було на папері.
forms-next = Ввести бланк
forms-group = Яку групу позначено на бланку?
forms-begin = Ввести бланк
forms-begun = Ви почали вводити бланк.
forms-go-on = Продовжити бланк
forms-drop = Викинути бланк
forms-drop-question = Викинути цей бланк?
forms-drop-explanation = Те, що ви з нього ввели, буде видалено. Аркуш можна ввести знову.
forms-drop-yes = Викинути
forms-drop-no = Залишити
forms-closed = Опитування завершено. Вводити бланки більше не можна.
forms-blank = Надрукуйте бланк для кожного, хто хоче відповісти на папері. Потім ви введете ці відповіді тут.
forms-blank-open = До бланка для друку

# Before going where there is no connection.
ready-open = Чи ми готові?
ready-title = Чи ми готові?
ready-lead = Перевірте це, перш ніж їхати туди, де немає інтернету.
ready-looking = Перевіряємо …
ready-scan = Спробувати камеру
ready-again = Перевірити ще раз
ready-test-title = Чи читає камера коди?
ready-test = Відкрийте { $address } на іншому телефоні або комп’ютері. Там буде пробний код. Потім натисніть тут «{ ready-scan }».
test-code-open = Показати пробний код
test-code-title = Пробний код
test-code-how = Натисніть «{ ready-scan }» на телефоні ведучого й тримайте його над кодом. У коді нічого немає.
test-code-label = Пробний код, який може прочитати камера
ready-hints = Зарядіть телефони. Відкрийте запрошення один раз на кожному телефоні, поки є інтернет. Візьміть кілька паперових анкет.
ready-app-good-title = Застосунок збережено
ready-app-good = Він відкриється без інтернету.
ready-app-bad-title = Застосунок ще не збережено
ready-app-bad = Оновіть сторінку, поки є інтернет. Якщо є місцевий вузол, він має бути ввімкнений.
ready-records-good-title = Відповіді залишаться
ready-records-good = Браузер не видалить їх, щоб звільнити місце.
ready-records-bad-title = Браузер може видалити збережене
ready-records-bad = Додайте Samson на головний екран або не закривайте його під час зустрічі.
ready-records-bad-apart = Продовжуйте в цьому браузері. На iPhone значок на головному екрані відкриває порожній застосунок. У розділі «Інструменти для того, хто веде» можна створити код для нового телефона. Збережіть його.
ready-server-good-title = Сервер доступний
ready-server-good = Відповіді можна надсилати звідси вже зараз.
ready-server-bad-title = Сервер недоступний
ready-server-bad = Це нормально. Відповіді чекають на телефонах.
ready-carry-good-title = Відповіді можна передати без мережі
ready-carry-good = Хто відкриє запрошення, зможе передати відповіді кодами.
ready-carry-bad-title = Відповіді ще не можна передати кодами
ready-carry-bad = Спершу цей телефон має хоч раз зв’язатися із сервером. Тоді покажіть запрошення знову. До того відповіді в безпеці на кожному телефоні.
ready-room-good-title = Місця достатньо
ready-room-good = На телефоні є місце для опитування і звіту.
ready-room-bad-title = Місця мало
ready-room-bad = Видаліть щось непотрібне, щоб вистачило місця для опитування і звіту.
ready-battery-good-title = Заряду вистачить
ready-battery-good = Батареї вистачить на зустріч.
ready-battery-bad-title = Батарея розряджена
ready-battery-bad = Зарядіть телефон або візьміть зарядку.
