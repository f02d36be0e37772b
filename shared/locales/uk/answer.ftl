# Machine-made, not yet reviewed by a native speaker.
# Answering: the values, the statements, looking over and sending.

answer-page-title = Відповіді – Samson
answer-values = Цінності
answer-place = { $number } з { $total }
answer-back = Попереднє
answer-overview = Переглянути відповіді
answer-read-aloud = Читати вголос
answer-first-value = Спочатку: що для вас важливо?
answer-first-statement = Далі: наскільки ви згодні?
answer-how-much = Наскільки ви згодні?
answer-level-1 = Зовсім не погоджуюся
answer-level-2 = Радше не погоджуюся
answer-level-3 = І так, і ні
answer-level-4 = Радше погоджуюся
answer-level-5 = Цілком погоджуюся
answer-importance-1 = Не важливо
answer-importance-2 = Трохи важливо
answer-importance-3 = Досить важливо
answer-importance-4 = Важливо
answer-importance-5 = Дуже важливо
answer-skip = Не знаю / не стосується
answer-was-skipped = Ви відповіли «не знаю»
answer-skipped = Не знаю
answer-saved = Збережено на телефоні: { $answer }
answer-note = Написати ідею
answer-note-again = Подивитися, що ви написали

# An idea or a comment at a statement.
note-heading = Ідея або коментар
note-idea = Ідея
note-idea-hint = Що ви можете зробити разом?
note-comment = Коментар
note-comment-hint = Хочете щось додати?
note-remaining = { $count ->
    [0] Більше місця немає
    [one] Залишилося місця на { $count } знак
    [few] Залишилося місця на { $count } знаки
    [many] Залишилося місця на { $count } знаків
   *[other] Залишилося місця на { $count } знака
}
note-shown = Коли профіль буде готовий, усі побачать, що ви написали. Вашого імені там не буде.
note-done = Готово

# Looking over and sending.
review-page-title = Перегляд – Samson
review-heading = Перегляньте свої відповіді
review-back = Назад до запитань
review-complete = Ви відповіли на все. Натисніть рядок, щоб змінити відповідь.
review-unanswered = { $count ->
    [one] { $count } твердження
    [few] { $count } твердження
    [many] { $count } тверджень
   *[other] { $count } твердження
} без відповіді. Рахуємо це як «не знаю». Натисніть рядок, щоб відповісти.
review-part = { $name } · { $done } з { $all }
review-open = Без відповіді
review-idea = Ідея: { $text }
review-comment = Коментар: { $text }
review-fill-in = Відповісти на пропущене
review-send = Надіслати відповіді
review-send-again = Надіслати відповіді ще раз
review-sending = Замикаємо відповіді …
review-offline = Якщо немає зв’язку, вони надішлються самі пізніше.
review-again = Якщо надішлете ще раз, рахуватимуться нові відповіді.

# After sending.
waiting-page-title = Чекаємо на інших – Samson
waiting-count = { $done } з { $all }
waiting-heading = Ви завершили
waiting-count-unknown = Скільки людей відповіло, побачимо, коли телефон матиме зв’язок.
waiting-next = вже відповіли. Профіль з’явиться тут, коли всі завершать.
waiting-next-withdrawn = вже відповіли. Ваші відповіді зараз не враховано.
waiting-next-refused = вже відповіли. Ваші відповіді ще не враховано.
waiting-meanwhile-title = Поки ви чекаєте
waiting-meanwhile = Про що, на вашу думку, варто поговорити, коли з’явиться профіль?
waiting-invitation = До запрошення
waiting-change = Змінити мої відповіді
connection-offline = Зараз немає зв’язку. Нічого страшного.
connection-offline-sending = Зараз немає зв’язку. Вам не треба нічого робити. Samson надішле все, щойно зможе.
connection-untrusted-title = Це не сервер
connection-untrusted = Замість сервера відповідає хтось інший. Samson нічого йому не передав. Відповіді тут у безпеці. Запитайте того, хто відповідає за сервер.
connection-not-known-there = Сервер ще не знає цього опитування. Ваші відповіді тут у безпеці й надішлються самі.
connection-unknown-invitation = Сервер не знає цього запрошення. Можливо, воно занадто нове, а можливо, його замінили. Ваші відповіді тут у безпеці. Запитайте того, хто веде опитування.
connection-not-let-in-title = Вам потрібне нове посилання
connection-not-let-in = Сервер більше не пускає цей телефон. Запрошення замінили або співпрацю видалили. Попросіть нове посилання в того, хто веде опитування. Ваші відповіді тут у безпеці.
withdraw = Відкликати мої відповіді
withdraw-question = Відкликати ваші відповіді?
withdraw-explanation = Тоді вони не рахуватимуться. Вони залишаться на цьому телефоні, і ви зможете надіслати їх знову.
withdraw-yes = Відкликати
withdraw-no = Залишити
withdraw-send-again = Надіслати відповіді знову

# The phone goes to the next person.
next-page-title = Наступна людина – Samson
next-open = Дати телефон наступній людині
next-title = Передайте телефон далі
next-sealed = Ваші відповіді замкнено, вони надішлються самі. Вони рахуються так само, як усі інші.
next-gone = Коли ви передасте телефон, ваші відповіді з нього буде видалено. Ніхто їх тут не побачить, навіть ви.
next-code-title = Ваш код
next-code = Запишіть його, якщо колись захочете вилучити свої відповіді. Більше він не з’явиться.
next-yes = Так, передати
next-no = Ще ні
next-begun-title = Ви ще не завершили
next-begun = Хтось почав відповідати на цьому телефоні. Відповіді не надіслано. Спочатку завершіть або викиньте їх.
next-drop = Викинути відповіді
next-drop-question = Викинути ці відповіді?
next-drop-explanation = Усе, що тут відповіли й не надіслали, буде видалено з телефона. Скасувати це не можна.
next-drop-yes = Викинути
next-drop-no = Залишити

# The small moment before the profile.
reveal-heading = Усі відповіли
reveal-heading-closed = Опитування завершено
reveal-getting-ready = Готуємо профіль …
reveal-opening = Відкриваємо відповіді: { $done } з { $all }
