# Machine-made, not yet reviewed by a native speaker.
# Talking about a field, together.

talk-questions = Запитайте одне одного
talk-note = Спільна нотатка
talk-note-hint = Писати тут можуть усі, навіть одночасно.
talk-note-kept = Збережено на цьому телефоні
talk-note-waits = Збережено тут. Надішлемо, коли з’явиться зв’язок.
talk-note-soon = Зберігаємо …

# One phone leads, the others follow.
talk-lead = Вести розмову
talk-leading = Ви ведете розмову. Інші телефони можуть іти за вами від напряму до напряму.
talk-stop = Більше не вести
talk-led = Розмову веде хтось інший.
talk-follow = Дивитися разом
talk-following = Ви йдете за тим, хто веде розмову.
talk-alone = Дивитися самостійно
