# Machine-made, not yet reviewed by a native speaker.
# Hand-over: answers from one phone to another, with no network. And where answers are safe.

# Where the answers are.
safe-in = У безпеці в { $count ->
    [one] { $count } місці
    [few] { $count } місцях
    [many] { $count } місцях
   *[other] { $count } місця
}: { $places }
place-phone = цей телефон
place-facilitator = ведучий
place-hub = місцевий вузол
place-server = сервер
place-server-or-hub = сервер або місцевий вузол

# The participant shows codes.
hand-over-open = Передати ведучому
hand-over-title = Передати відповіді
hand-over-preparing = Готуємо відповіді …
hand-over-how = Ведучий натискає «Сканувати відповіді» й тримає свій телефон над цим кодом. Інтернет вам не потрібен. У дорозі відповіді замкнено.
hand-over-code = Коди з вашими відповідями. Вони весь час змінюються.
hand-over-hint = Зробіть екран яскравішим. Тримайте телефони нерухомо, на відстані двох долонь.
hand-over-pause = Зупинити коди
hand-over-number = Код { $number }
hand-over-next = Наступний код
hand-over-run = Запустити коди
hand-over-compare-title = Чи показує інший телефон цей код?
hand-over-compare = Тоді відповіді вже там.
hand-over-same = Так, код той самий
hand-over-done-title = Ведучий має ваші відповіді
hand-over-done = Їх буде передано, коли той телефон матиме зв’язок. Цей телефон теж надішле їх, якщо матиме зв’язок.
hand-over-to-waiting = Готово
hand-over-again = Показати коди ще раз
hand-over-wait = Назад
hand-over-as-file = Передати файлом
hand-over-file-hint = Якщо інший телефон не може сканувати, поділіться з ним файлом.

# The facilitator scans.
collect-open = Сканувати відповіді
collect-title = Сканувати відповіді
collect-how = Хто не має зв’язку, натискає «Передати ведучому» на своєму телефоні. Тримайте камеру над кодами, доки не з’явиться підтвердження.
collect-picture = Що бачить камера
collect-opening = Відкриваємо камеру …
collect-looking = Шукаємо коди …
collect-reading = Читаємо відповіді. Коди: { $seen }, потрібно приблизно { $needed }
collect-try-again = Ще раз увімкнути камеру
collect-taken = Відповіді прийнято
collect-taken-again = Ці відповіді у вас уже є
collect-test-title = Камера читає коди
collect-test = Це був пробний код. Нічого не прийнято.
collect-compare = Покажіть цей код тому, хто передав відповіді. На обох телефонах він має бути однаковий.
collect-count = Цей телефон прийняв { $count ->
    [one] { $count } анкету
    [few] { $count } анкети
    [many] { $count } анкет
   *[other] { $count } анкети
}
collect-waiting = { $count ->
    [one] { $count } анкету
    [few] { $count } анкети
    [many] { $count } анкет
   *[other] { $count } анкети
} буде передано, коли телефон матиме зв’язок
collect-delivered = { $count ->
    [one] { $count } анкету
    [few] { $count } анкети
    [many] { $count } анкет
   *[other] { $count } анкети
} передано
collect-refused = { $count ->
    [one] { $count } анкету
    [few] { $count } анкети
    [many] { $count } анкет
   *[other] { $count } анкети
} не прийнято. Можливо, опитування вже завершили. Відповіді й далі тут. Ви можете знову відкрити опитування й спробувати ще раз.
collect-again = Передати ще раз
collect-file-title = Отримали відповіді файлом?
collect-file-about = Тоді ви можете відкрити файл тут.
collect-file = Відкрити файл із відповідями

# After the reveal: the facilitator shows the profile as codes, for phones without a connection.
profile-code-open = Показати профіль кодом для тих, хто не має зв’язку
profile-code-title = Показати профіль кодом
profile-code-preparing = Готуємо профіль …
profile-code-how = Хто не має зв’язку, натискає «Сканувати профіль» на своєму телефоні й тримає його над цим кодом. У дорозі профіль замкнено.
profile-code-label = Коди з профілем. Вони весь час змінюються.
# Before a short code such as 7QK2-M9XA, which the other phone may show too.
profile-code-compare = Інший телефон просить порівняти код? Він має бути такий:
profile-code-as-file = Поділитися профілем як файлом

# A phone without a connection scans it.
scan-profile-open = Сканувати профіль із телефона ведучого
scan-profile-title = Сканувати профіль
scan-profile-how = Ведучий відкриває профіль і натискає «Показати профіль кодом». Тримайте камеру над кодами, доки не з’явиться профіль.
scan-profile-reading = Читаємо профіль. Коди: { $seen }, потрібно приблизно { $needed }
scan-profile-file-title = Отримали профіль файлом?
scan-profile-file = Відкрити файл із профілем

# On the profile, until this phone has heard from the server itself.
profile-by-code-title = З телефона ведучого
profile-by-code = Профіль передано кодом. Його буде перевірено, коли телефон матиме зв’язок.
# Before a short code such as 7QK2-M9XA.
profile-by-code-unknown = Цей телефон ще не знає ведучого. Подивіться на інший телефон: він має показувати той самий код.

# At a hub: where everything is found afterwards.
afterwards-title = Після зустрічі
afterwards = Тут ви на місцевому вузлі. Потім ви знайдете все на { $server }. До того вузол має побувати в мережі.
afterwards-by-itself = Коли вузла не стане, застосунок сам продовжить там.
afterwards-answered = Ваші відповіді враховано і там. Не відповідайте там ще раз.
afterwards-take-along = Хочете взяти з собою все з цього телефона? Зробіть тут резервну копію й відновіть її там.
afterwards-open = Відкрити запрошення там
afterwards-show = Показати код і посилання
afterwards-code = QR-код, що веде до того самого запрошення на сервері
