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
