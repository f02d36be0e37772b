# Machine-made, not yet reviewed by a native speaker.
# What the group agrees to do.

actions-title = Кроки
actions-lead = Про ці кроки ви домовляєтеся разом. Писати тут можуть усі.
actions-none = У вас ще немає кроків.
actions-see = Подивитися кроки
actions-new = Новий крок
actions-from-idea = Перетворити на крок
actions-see-one = Подивитися крок
actions-matrix = Розкласти по чотирьох клітинках
actions-list = Показати списком
actions-unsorted = Ще не розкладено
actions-nothing-here = Тут ще немає кроків.
actions-by = Термін: { $date }
actions-overdue = Термін минув { $date }
actions-back = До кроків
actions-unknown = Цього кроку немає на телефоні.

# How far it has come.
action-status = Як просувається справа?
action-status-open = Не почато
action-status-going_on = Триває
action-status-done = Зроблено
action-status-dropped = Відкинуто

# One action.
action-title = Крок
action-what = Що ви зробите?
action-what-missing = Напишіть, що ви зробите.
action-who = Хто за це відповідає?
action-by = До якого дня це зробити?
action-why = Чому цього не буде зроблено?
action-cell = До якої клітинки це належить?
action-cell-none = Ще не в клітинці
action-save = Зберегти крок

# At the next round.
actions-before = Кроки з минулого разу
actions-before-lead = Що зроблено, що триває, а що відкинуто? Натисніть крок і скажіть, як усе пішло.
