# Machine-made, not yet reviewed by a native speaker.
# Joining: what a participant reads before the first question.

# The first screen of an invitation (also as plain HTML, before the app is there).
join-page-title = انضمام – Samson
join-heading = كيف نعمل معًا؟
join-lead = يستغرق هذا نحو ثماني دقائق، ولا تحتاج إلى اتصال بالإنترنت.
join-promise-sealed-title = أنت وحدك ترى إجاباتك.
join-promise-sealed = تُقفل الإجابات على الهاتف قبل إرسالها.
join-promise-together-title = لا يرى أحد شيئًا قبل أن ينتهي الجميع.
join-promise-together = بعد ذلك يرى الجميع الشيء نفسه.
join-promise-mixed-title = تُخلط الإجابات.
join-promise-mixed = لا يمكن لأحد أن يرى من أجاب بماذا.

# The invitation itself.
join-lead-named = { $name }. { join-lead }
join-protected = لا تظهر المجموعة وحدها إلا إذا أجاب { $minimum } من أفرادها على الأقل.
join-open-title = هذا حديث مفتوح
join-open = تظهر كل مجموعة وحدها، حتى مجموعة من شخص واحد. إذا كنت وحدك في مجموعتك، فقد يعرف الآخرون بماذا أجبت.
join-accept = أريد المشاركة
join-accept-open = أريد المشاركة في حديث مفتوح
join-more = اقرأ المزيد عمّا يحدث
join-group-heading = من أنت هنا؟
join-group-lead = لا نسألك عن اسمك. المجموعة تبيّن فقط من أي جهة جاءت الإجابات.
join-group-label = اختر ما يناسبك أكثر
join-begin = ابدأ
join-before-you = { $count ->
    [zero] لم يجب أحد
    [one] أجاب شخص واحد
    [two] أجاب شخصان
    [few] أجاب { $count } أشخاص
    [many] أجاب { $count } شخصًا
   *[other] أجاب { $count } شخص
} على هذا الهاتف قبلك. لا يمكن رؤية أي إجابة منها هنا.

# No invitation, or one that cannot be read.
join-none-heading = لا توجد دعوة هنا
join-none = امسح رمز QR بالكاميرا مرة أخرى. ويمكنك أيضًا لصق الرابط كاملًا في صفحة البداية.
join-unreadable-heading = لا يمكننا قراءة الدعوة
