# Machine-made, not yet reviewed by a native speaker.
# This round beside an earlier one.

compare-title = Що змінилося?
compare-place = { $now }. Порівняно з: { $before }
compare-since = Порівняно з: { $before }
compare-open = Подивитися, що змінилося
compare-none = Тут немає давнішого опитування, з яким можна порівняти.
compare-with = Порівняти з
compare-overall = Раніше й тепер
compare-withheld = Обидва рази відповіло майже стільки ж людей. Зміна може стосуватися однієї чи двох із них. Тому ми показуємо напрями, але не кожне твердження.
compare-same-means = Якщо різниця менша ніж 0,5, ми кажемо «приблизно так само».

# A change in words.
compare-stronger = Сильніше
compare-weaker = Слабше
compare-same = Приблизно так само
compare-grown = Сильніше: { $names }.
compare-fallen = Слабше: { $names }.
compare-unmoved = В усіх напрямах приблизно так само.
compare-rest = В решті приблизно так само.
compare-before = Раніше: { $before } ({ $word })

# Tables and lists.
compare-column-before = Раніше
compare-column-now = Тепер
compare-column-change = Зміна
compare-column-word = Словами
compare-statements = Твердження, які змінилися найбільше
compare-statements-same = Жодне твердження не стало набагато сильнішим чи слабшим.
compare-statements-all = Усі твердження таблицею
compare-thickness = Наскільки щільна співпраця?
compare-thickness-words = { $now } зі 100 тепер, { $before } раніше: { $word }.
compare-values = Як ми живемо за нашими цінностями
compare-values-about = Цінності раніше й тепер
compare-trend = З часом
