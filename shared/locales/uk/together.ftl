# Machine-made, not yet reviewed by a native speaker.
# What the group writes about itself together, when it has seen the result of the survey.
together-title = Обговоріть результат разом
together-lead = Усі можуть писати тут одночасно. Уся група бачить, що ви пишете.
together-card = Напишіть разом, чим ви пишаєтеся і що хочете змінити. Подивіться також, де ви зараз у співпраці.
together-open = Писати разом
together-back = До всіх частин
together-progress = { $done } з { $total }
together-suggestions = Пропозиції з відповідей ({ $count })
together-suggestions-hint = Торкніться пропозиції, щоб додати її.
together-taken = Додано
together-suggestion = { $name } ({ $score })
together-suggestion-side = { $name } ({ $side }: { $score })
together-thin = Тонка: { $words }
together-thick = Щільна: { $words }
together-whole = Співпраця загалом
together-placed = { $value } зі 100
together-not-placed = Ще не розміщено
together-answers-suggest = Відповіді вказують на { $value } зі 100.
together-take-back = Прибрати відповідь
together-phase = Де ми зараз?
together-process = Як ми працюємо разом
together-result = До чого це веде
together-case = Приклад: { $name }
