# Machine-made, not yet reviewed by a native speaker.
# This device as the hub of a room.

# The ways there, and how it is.
hub-open = Стати вузлом для кімнати
hub-open-on = Показати, як приєднатися
hub-is-on = Цей комп’ютер зараз є вузлом
hub-failed-title = Вузол не ввімкнено
hub-look = Переглянути вузол

# A collaboration and the hub.
hub-off-title = Вузол вимкнено
hub-off = Опитування зберігається на вузлі цього комп’ютера. Увімкніть його, і інші зможуть приєднатися.
hub-alone-title = Комп’ютер не в мережі
hub-alone = Увімкніть Wi-Fi або роздайте мережу з цього комп’ютера. Тоді тут з’являться коди.
hub-take-in = Цей комп’ютер є вузлом. Використати його для цього опитування?
hub-take-in-do = Використати вузол
hub-hand-over = Сервер отримав усе, що приймає. Зустріч уже закінчилася?
hub-hand-over-do = Відтепер через сервер

# Switching it on and off.
hub-title = Стати вузлом для кімнати
hub-lead = Цей комп’ютер може приймати відповіді всіх у кімнаті. Тоді інтернет вам не потрібен.
hub-wifi = Як називається мережа в кімнаті?
hub-wifi-hint = Тоді з’явиться код для підключення. Поле можна залишити порожнім.
hub-password = Пароль мережі
hub-password-hint = Його побачать усі в кімнаті.
hub-server = Який сервер отримає відповіді потім?
hub-server-hint = Наприклад, samson.example. Зв’язок то є, то немає? Залиште порожнім, доки не закінчиться зустріч.
hub-token-hint = Код мають лише деякі сервери. Інакше залиште порожнім.
hub-start = Увімкнути вузол
hub-changing = Хвилинку …
hub-other-port = Спробувати порт { $port }
hub-stop = Вимкнути вузол

# While it is on.
hub-on-title = Приєднуйтеся
hub-on = Вузол увімкнено
hub-join-wifi = Підключіться до мережі
hub-wifi-code = QR-код мережі
hub-password-is = Пароль: { $password }
hub-join = Відкрийте Samson
hub-address-code = QR-код з адресою Samson
hub-other-addresses = Інші адреси
hub-hints = Не вимикайте комп’ютер і живлення. Застосунок має бути відкритим. Тим часом можна переходити на інші сторінки.

# The server it belongs to.
hub-no-server = Усе залишається на цьому комп’ютері. Хочете передати відповіді згодом? Вимкніть вузол і впишіть сервер.
hub-nothing = Відповіді перейдуть на { $server }, коли буде зв’язок.
hub-under-way = Передаємо відповіді на { $server }.
hub-done = { $server } отримав усе, що приймає.
hub-held-title = Зараз відповіді не передаються
hub-held-unreachable = Перейдуть на { $server }, коли буде зв’язок. Відповіді тут у безпеці.
hub-held-untrusted = Замість { $server } відповідає хтось інший. Він нічого не отримає. Перевірте адресу. Відповіді тут у безпеці.
hub-held-stranger = За адресою { $server } відповідає не Samson. Можливо, треба увійти в мережу. Відповіді тут у безпеці.
hub-held-token = { $server } просить код. Вимкніть вузол і впишіть код. Відповіді тут у безпеці.
hub-held-full = { $server } заповнений. Samson спробує знову сам. Відповіді тут у безпеці.
hub-held-refused = { $server } не приймає їх. Повідомте того, хто відповідає за сервер. Відповіді тут у безпеці.
