# Machine-made, not yet reviewed by a native speaker.
# What a facilitator may need beside the invitation.

manage-title = Інструменти
manage-open = Інструменти для того, хто веде
manage-on-its-way = Надішлемо, коли телефон зв’яжеться із сервером.
manage-done = Сервер зробив те, що ви просили.
manage-not-done = Цього не зроблено
manage-already-shown = Цю анкету вже показано в профілі. Вилучити її більше не можна.
manage-still-open = Опитування вже відкрите.
manage-not-facilitator = Цей телефон більше не веде опитування.
manage-refused = Сервер відмовив. Нічого не змінено.

# Another round of the same collaboration.
manage-again-title = Опитати ще раз
manage-again = Нове опитування в тій самій співпраці покаже, що змінилося.
manage-again-start = Почати нове опитування

# Letting late answers in.
reopen = Відкрити опитування знову
reopen-title = Хтось запізнився
reopen-lead = Ви можете відкрити опитування знову. Нові відповіді покажемо, коли буде щонайменше { $minimum ->
    [one] { $minimum } нова анкета
    [few] { $minimum } нові анкети
    [many] { $minimum } нових анкет
   *[other] { $minimum } нової анкети
}. Інакше хтось міг би вирахувати відповіді однієї людини.
reopen-headcount = Скільки вас усього?
reopen-headcount-hint = Уже є { $submitted ->
    [one] { $submitted } анкета
    [few] { $submitted } анкети
    [many] { $submitted } анкет
   *[other] { $submitted } анкети
}.
reopen-question = Відкрити опитування знову?
reopen-explanation = Хто запізнився, зможе надіслати відповіді. Профіль, який уже є, у всіх залишиться. Новий з’явиться, коли всі відповідять.
reopen-yes = Відкрити знову
reopen-no = Залишити закритим

# Taking a response out.
remove = Вилучити анкету
remove-title = Вилучення анкети
remove-lead = Хтось відповів двічі або помилково? На екрані цієї людини є код. Попросіть прочитати його вголос.
remove-code = Код
remove-code-hint = Наприклад, 7QK2-M9XA.
remove-code-wrong = У коді вісім літер і цифр. Подивіться на нього ще раз.
remove-question = Вилучити цю анкету?
remove-explanation = Анкету буде видалено на сервері. Її автор не зможе надіслати іншу в цьому опитуванні з того самого телефона.
remove-yes = Вилучити
remove-no = Залишити

# Another invitation, when the link has come into wrong hands.
rotate = Замінити запрошення
rotate-title = Посилання потрапило не в ті руки?
rotate-lead = Ви можете замінити його новим.
rotate-question = Замінити запрошення?
rotate-explanation = Усі старі посилання й коди одразу перестануть працювати. Це стосується й кодів для інших ведучих. Усі мають отримати від вас нове посилання. Надіслані відповіді рахуються. Ненадіслані залишаться на телефонах. Якщо опитування триває, у профілі може бути видно менше груп.
rotate-yes = Замінити
rotate-no = Залишити старе
rotate-on-its-way = Запрошення буде замінено, коли телефон зв’яжеться із сервером.
rotate-done = Запрошення замінено. Усім потрібне нове.
rotate-show = Показати нове запрошення

# Another facilitator, or a new phone.
leaders-title = Ще один ведучий або новий телефон
leaders-lead = Створіть код, який дає телефону право вести співпрацю. Ваш телефон теж вестиме далі.
leaders-make = Створити код
leaders-code = QR-код, який дає телефону право вести
leaders-scan = Скануйте код телефоном, який вестиме. Код можна й зберегти на випадок, якщо ваш телефон загубиться.
leaders-secret = Хто має цей код, може робити все, що й ви. Показуйте його лише тому, хто вестиме.
leaders-afterwards = Аркуш веде на { $server }. Там ви знайдете все, коли вузла не стане.
leaders-show-link = Показати посилання
lead-title = Вести опитування – Samson
lead-heading = Хочете вести співпрацю «{ $name }»?
lead-can = Ваш телефон зможе відкривати й завершувати опитування, вилучати анкети та видалити співпрацю.
lead-cannot = Ви й далі не бачитимете, хто що відповів.
lead-take = Так, цей телефон веде

# The end.
delete = Видалити співпрацю
delete-title = Видалити все
delete-lead = Коли робота закінчиться, її можна видалити назавжди.
delete-question = Видалити всю співпрацю?
delete-explanation = Усі опитування, відповіді та профілі буде видалено на сервері й на цьому телефоні. Скасувати це не можна. На інших телефонах залишиться те, що вони вже показали.
delete-yes = Видалити все назавжди
delete-no = Залишити все
delete-on-its-way = Видалимо, коли телефон зв’яжеться із сервером.
forget = Прибрати з цього телефона
forget-question = Прибрати співпрацю з цього телефона?
forget-explanation = Без нового посилання цей телефон нічого не може видалити на сервері. Можливо, інший ведучий уже все там видалив. Тут, на телефоні, усе зникне назавжди.
forget-yes = Прибрати

# What the author of a response can read aloud.
receipt-title = Треба вилучити вашу анкету?
receipt-words = Прочитайте цей код уголос тому, хто веде опитування.
