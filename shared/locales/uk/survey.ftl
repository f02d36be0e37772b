# Machine-made, not yet reviewed by a native speaker.
# Texts of the partnership survey: starting it, and answering it.
new-instrument = Що ви хочете виміряти?
new-scorecard = Співтворення
new-scorecard-detail = 55 запитань про цінності та про те, як ви працюєте разом. Займе 10–15 хвилин.
new-survey = Партнерство
new-survey-detail = 82 запитання про співпрацю муніципалітету та соціального підприємства. Займе 15–25 хвилин.
new-parts = Які частини включити?
new-parts-hint = Заберіть частину, яка зараз не підходить.
new-parts-missing = Виберіть принаймні одну частину.
new-part-questions = { $count ->
    [one] { $count } запитання
    [few] { $count } запитання
    [many] { $count } запитань
   *[other] { $count } запитання
}
answer-next = Далі
answer-not-chosen = Ще не вибрано
answer-what-else = Напишіть, що ви маєте на увазі
answer-own-words = Дайте відповідь своїми словами
answer-written = Відповідь своїми словами
answer-what-is = Що означає «{ $word }»?

# Its result.
survey-column-what = Що
survey-column-all = Усі
survey-column-now = Зараз
survey-column-change = Зміна
survey-column-answer = Відповідь
survey-column-count = Кількість
survey-marked = { $name } ↔
survey-factors = Що допомагає нам досягти успіху
survey-factors-scale = Від 1 до 5. Високе — добре.
survey-barriers = Що стає на заваді
survey-barriers-scale = Від 1 до 100. Низьке — добре.
survey-themes = Як ми співпрацюємо
survey-side-by-side = Поруч
survey-weak = Слабкі сторони
survey-in-the-way = Найбільше заважає
survey-nothing-stands-out = Нічого не вирізняється.
survey-since = Від { $round }
survey-moved = Що змінилося
survey-more-in-the-way = Заважає більше
survey-less-in-the-way = Заважає менше
survey-other-wording = Усіх, крім муніципалітету, запитали так: { $text }
survey-reversed = Тут добре не погоджуватися
survey-neutral = Описує, не оцінює
survey-nobody-wrote = Тут ніхто нічого не написав.
survey-too-few-items = Відповідей замало, щоб обчислити число.
survey-place = Пункт { $number } з { $total }
