# Machine-made, not yet reviewed by a native speaker.
# Talking about a field, together.

talk-questions = اسألوا بعضكم بعضًا
talk-note = ملاحظة مشتركة
talk-note-hint = يمكن للجميع الكتابة هنا، وفي الوقت نفسه أيضًا.
talk-note-kept = محفوظة على هذا الهاتف
talk-note-waits = محفوظة هنا. تُرسل عندما يتصل الهاتف.
talk-note-soon = يجري الحفظ …

# One phone leads, the others follow.
talk-lead = إدارة الحديث
talk-leading = أنت تدير الحديث. يمكن للهواتف الأخرى أن تتابعك من مجال إلى مجال.
talk-stop = التوقف عن الإدارة
talk-led = شخص آخر يدير الحديث.
talk-follow = متابعة
talk-following = أنت تتابع من يدير الحديث.
talk-alone = التصفح وحدي
