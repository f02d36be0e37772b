# Machine-made, not yet reviewed by a native speaker.
# Words used on many screens: buttons, navigation, where the answers are safe.

# The first screen, which shows while the app is on its way (also as plain HTML, before the app is there).
app-name = Samson
start-page-title = Samson
start-heading = Поговоріть про вашу співпрацю
start-lead = Кожен відповідає на своєму телефоні. Коли всі завершать, ви разом побачите повну картину.
start-getting-ready = Готуємо …
start-again = Спробувати ще раз
start-not-loaded = Samson не завантажився повністю. Перевірте, чи є інтернет, і спробуйте ще раз.
start-too-old = Цей браузер застарий. Візьміть новіший браузер або інший телефон.
start-needs-javascript = Для Samson потрібен JavaScript. Увімкніть його й перезавантажте сторінку.

# Getting about.
back = Назад
to-home = На головну
language-label = Мова
language-missing-title = { $language }: тексти ще не завантажено
language-missing = Мова з’явиться, коли буде інтернет. До того ми використовуємо цю мову.
language-not-reviewed = Ці тексти переклала машина. Носій мови їх ще не читав.
home-start = Почати опитування
home-join = Приєднатися
home-link = Посилання на опитування
home-link-hint = Найкраще скануйте QR-код камерою. Або вставте посилання сюди.
home-follow = Відкрити опитування
home-restore = Відновити з резервної копії
home-about = Що буде з відповідями?
home-count = Відповіли: { $done } з { $all }
home-go-on = Відповідати далі
home-see-round = Подивитися, як ідуть справи
home-see-invitation = Подивитися запрошення
home-see-profile = Подивитися профіль

# The sides that people belong to.
group-municipality = Муніципалітет
group-enterprise = Соціальне підприємство
group-volunteer = Волонтери
group-citizen = Мешканці або користувачі
group-other = Інші

# Where the answers are.
answers-opening = Отримуємо ваші відповіді …
answers-here = Збережено на цьому телефоні
answers-on-their-way = Збережено тут. Надішлемо, коли з’явиться зв’язок.
answers-received = Ваші відповіді отримано
answers-being-withdrawn = Відкликано тут. Місцевий вузол скоро про це дізнається.
answers-withdrawn = Відкликано. Відповіді є лише на цьому телефоні.
answers-refused = Відповіді не прийнято
answers-revealing = Усі завершили. Профіль скоро буде тут.
answers-profile = Профіль готовий
other-tab = Це опитування відкрите ще в одній вкладці. Рахується ваша остання відповідь.

# What was not taken of those who answered on this phone before.
returned-title = Попередні відповіді з цього телефона не рахуються: { $code }
returned-too-late = Опитування завершили до того, як вони надійшли. Вони замкнені на телефоні. Повідомте того, хто веде опитування.
returned-taken-out = Їх вилучив той, хто веде опитування.
returned-refused = Сервер їх не прийняв. Вони замкнені на телефоні. Повідомте того, хто веде опитування.
returned-other-rules = В опитування тепер інші правила, ніж ті, на які погодилися. Відповіді не надіслано, вони замкнені на телефоні. Повідомте того, хто веде опитування.
returned-send = Надіслати знову
returned-drop = Видалити з телефона
returned-drop-question = Видалити ці відповіді?
returned-drop-explanation = Вони не рахуються, і надіслати їх більше не можна.
returned-drop-yes = Видалити
returned-drop-no = Залишити

# When a screen cannot show what it is for.
storage-problem-title = Телефон зараз не зберігає
storage-lost-title = Браузер втратив те, що тут було
storage-lost = Те, що Samson зберіг на цьому телефоні, зникло. Надіслані відповіді й далі враховано. Ще не закінчили? Відкрийте посилання знову й дайте відповіді ще раз.
stranded-heading = Ми не можемо це показати
nowhere-heading = Тут нічого немає
nowhere-words = За цією адресою в Samson нічого немає. Усі ваші відповіді на місці.
elsewhere-offline = Решта Samson з’явиться, щойно телефон матиме зв’язок. Ваші відповіді збережено тут.

# What happens with the answers, at length.
about-page-title = Що буде з відповідями? – Samson
about-heading = Що буде з відповідями?
about-lead = Samson створено для розмови. Числа – це початок розмови, а не вирок.
about-where-title = Де мої відповіді?
about-where = Спочатку лише на вашому телефоні. Кожна відповідь зберігається одразу. Коли ви надсилаєте відповіді, телефон їх замикає. Сервер їх зберігає, але не може прочитати. Відкрити їх можуть лише ті, хто має запрошення.
about-who-sees-title = Хто бачить мої відповіді?
about-who-sees = Поки не всі завершили, видно лише, скільки людей відповіло. Так само для того, хто веде опитування. Потім усі бачать однакову картину.
about-mixed-title = Як змішують відповіді?
about-mixed = Кожна відповідь надсилається окремо. Усі відповіді потрапляють в одну купу й перемішуються. Ніхто не бачить, які з них дала одна людина. Ваш телефон перевіряє, чи враховано ваші.
about-groups-title = Чи видно мою групу?
about-groups = Лише коли в ній відповіло досить людей. Межу встановлено до першої відповіді, і змінити її не можна. У відкритій розмові видно всі групи, навіть групу з однієї людини.
about-limits-title = Чого ми не можемо обіцяти?
about-limits = Відповіді конфіденційні. Але в малій групі хтось може здогадатися, хто що думає. Ідеї та коментарі показуємо без імен, але вас можуть упізнати за стилем. Тому не пишіть імен і нічого, що вказує на одну людину. Хто може розблокувати ваш телефон, може побачити ваші відповіді.
about-undo-title = Чи можна передумати?
about-undo = Так. Ви можете змінити або відкликати відповіді, доки не показано профіль. Після цього вони в спільній купі, і ніхто їх там не знайде.
