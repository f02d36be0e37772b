# Machine-made, not yet reviewed by a native speaker.
# Joining: what a participant reads before the first question.

# The first screen of an invitation (also as plain HTML, before the app is there).
join-page-title = Приєднатися – Samson
join-heading = Як ми співпрацюємо?
join-lead = Це займе близько восьми хвилин, інтернет не потрібен.
join-promise-sealed-title = Ваші відповіді бачите лише ви.
join-promise-sealed = Телефон замикає їх, перш ніж надіслати.
join-promise-together-title = Ніхто нічого не бачить, доки всі не завершать.
join-promise-together = Потім усі бачать те саме.
join-promise-mixed-title = Відповіді змішуються.
join-promise-mixed = Ніхто не бачить, хто що відповів.

# The invitation itself.
join-lead-named = { $name }. { join-lead }
join-protected = Групу показуємо окремо, лише коли в ній є відповіді щонайменше від { $minimum ->
    [one] { $minimum } людини
    [few] { $minimum } людей
    [many] { $minimum } людей
   *[other] { $minimum } людини
}.
join-open-title = Це відкрита розмова
join-open = Кожну групу показуємо окремо, навіть групу з однієї людини. Якщо у вашій групі лише ви, інші можуть зрозуміти, що ви відповіли.
join-accept = Беру участь
join-accept-open = Беру участь у відкритій розмові
join-more = Докладніше про те, що буде далі
join-group-heading = Хто ви тут?
join-group-lead = Ми не питаємо вашого імені. Група показує лише, з якого боку надійшли відповіді.
join-group-label = Виберіть те, що підходить найкраще
join-begin = Почати
join-before-you = На цьому телефоні вже { $count ->
    [one] відповіла { $count } людина
    [few] відповіли { $count } людини
    [many] відповіло { $count } людей
   *[other] відповіло { $count } людини
}. Нічого з цього тут не видно.

# No invitation, or one that cannot be read.
join-none-heading = Бракує запрошення
join-none = Скануйте QR-код ще раз. Або вставте повне посилання на головній сторінці.
join-unreadable-heading = Ми не можемо прочитати запрошення
