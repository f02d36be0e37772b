# Machine-made, not yet reviewed by a native speaker.
# What people read when something was refused or did not work.

# Invitations.
problem-link-damaged = الرابط غير كامل. امسح رمز QR بالكاميرا من جديد، أو اطلب رابطًا جديدًا.
problem-link-newer = صُنعت الدعوة بإصدار أحدث من Samson. أعد تحميل الصفحة وحاول من جديد.

# Storage on this device.
problem-storage-refused = لا يريد المتصفح حفظ شيء هنا. استخدم نافذة عادية، لا نافذة خاصة. وإلا فستضيع إجاباتك عندما تغلق الصفحة.
problem-storage-full = الهاتف ممتلئ. ما أجبت به من قبل محفوظ. احذف شيئًا آخر من الهاتف وحاول من جديد.
problem-storage-newer = استُخدم مكان الحفظ هنا بإصدار أحدث من Samson. لم يضع شيء. أغلق علامات التبويب الأخرى وأعد تحميل الصفحة.
problem-storage-failed = لم يُحفظ آخر شيء. ما أجبت به من قبل محفوظ. حاول مرة أخرى.

# The work on this device.
problem-damaged = وصل شيء تالف. إجاباتك محفوظة. أعد تحميل الصفحة وحاول من جديد.
problem-newer = صُنع هذا بإصدار أحدث من Samson. إجاباتك محفوظة. أعد تحميل الصفحة للحصول على الأحدث.
problem-incomplete = قل ما مدى أهمية كل قيمة قبل أن ترسل.
problem-too-large = النص طويل جدًا. ما كتبته من قبل محفوظ. اجعله أقصر قليلًا.
problem-too-few = تحتاج الصورة المشتركة إلى { $minimum } من الردود على الأقل. انتظر حتى يجيب آخرون.
problem-interrupted = انقطع العمل. إجاباتك محفوظة. حاول من جديد.

# Papers.
problem-no-press = ما يصنع الأوراق ليس على هذا الهاتف بعد، ولم يمكن جلبه. لم يضع شيء. حاول من جديد عندما يكون لديك اتصال.
problem-not-printed = لم يُنشأ الملف. لم يضع شيء. أخبر المسؤول عن الخادم.

# What a server or hub said.
problem-unauthorised = الخادم لا يعرف الدعوة بعد. إجاباتك محفوظة هنا. يحاول Samson من جديد وحده.
problem-round-not-open = الجولة ليست مفتوحة على الخادم بعد. إجاباتك محفوظة هنا. يحاول Samson من جديد وحده.
problem-already-revealed = أُغلقت الجولة قبل وصول إجاباتك. إجاباتك ما زالت على هذا الهاتف.
problem-count-changed = وصل ردّ آخر في اللحظة نفسها. انظر إلى العدد الجديد وحاول من جديد.
problem-removed = أخرج من يدير الجولة ردّك. إجاباتك ما زالت على الهاتف.
problem-unknown-response = لا يوجد في الجولة ردّ بهذا الرمز. انظر إلى الرمز مرة أخرى.
problem-ambiguous-code = هناك أكثر من ردّ بهذا الرمز. لم يُخرج أي منها.
problem-creation-token = لا يستطيع إنشاء تعاون هنا إلا بعض الناس. اطلب الرمز من المسؤول عن الخادم.
problem-server-full = الخادم ممتلئ. إجاباتك محفوظة على الهاتف. يحاول Samson من جديد وحده.
problem-refused = لم يقبل الخادم هذا. إجاباتك محفوظة على الهاتف. أخبر من يدير الجولة.

# Rounds.
problem-unknown-round = هذه الجولة غير موجودة على الهاتف. امسح رمز QR بالكاميرا من جديد للانضمام.
problem-turn-over = شخص آخر يجيب الآن على هذا الهاتف. لم تُحفظ هذه الإجابة.
problem-protection-changed = للجولة الآن قواعد غير التي وافقت عليها. لم يُرسل شيء. تحدث مع من يدير الجولة.

# Backups.
problem-no-backup = هذا الملف ليس نسخة احتياطية من Samson.
problem-backup-damaged = النسخة الاحتياطية تالفة. حاول جلب الملف من جديد من مكان حفظه.
problem-backup-newer = صُنعت النسخة الاحتياطية بإصدار أحدث من Samson. حدّث التطبيق أولًا.
problem-backup-password = كلمة المرور لا تناسب هذه النسخة الاحتياطية.
problem-backup-known = هذا التعاون موجود على هذا الهاتف بالفعل. لم يتغيّر شيء.
problem-backup-elsewhere = هذا التعاون تابع لـ { $server }. افتح Samson هناك، واستعد النسخة هناك.
problem-no-export = هذا ليس ملفًا بكل شيء من Samson، أو أنه تغيّر.
problem-export-newer = صُنع الملف بإصدار أحدث من Samson. حدّث التطبيق أولًا.
problem-file-damaged = الملف تالف. اجلبه من جديد من مكان حفظه، أو اطلب ملفًا جديدًا.

# Handing over.
problem-parcel-foreign = هذه ليست إجابات من Samson. امسح بالكاميرا الرموز التي على شاشة من يسلّم الإجابات.
problem-parcel-newer = صُنعت الإجابات بإصدار أحدث من Samson. أعد تحميل الصفحة هنا وحاول من جديد.
problem-parcel-damaged = حدث خطأ في القراءة. أبقِ الهاتف ثابتًا، فتبدأ القراءة من جديد وحدها.
problem-parcel-collaboration = هذه الإجابات تابعة لتعاون آخر. لم تُقبل.
problem-parcel-round = هذه الإجابات تابعة لجولة غير موجودة على الهاتف. لم تُقبل.
problem-parcel-elsewhere = هذه الإجابات مقفلة لخادم آخر. لم تُقبل.
problem-nothing-waits = لا توجد إجابات تنتظر التسليم.
problem-unknown-place = لم يتصل هذا الهاتف بالخادم من قبل. لذلك لا يستطيع قفل الإجابات له. امسح الدعوة من جديد من هاتف اتصل به. الإجابات محفوظة هنا، وتُرسل عندما يمكن ذلك.
problem-camera-missing = لا نجد كاميرا هنا. اطلب الإجابات في ملف.
problem-camera-unprotected = لا يعرض المتصفح الكاميرا إلا في صفحات آمنة، وهذه الصفحة ليست آمنة. اطلب الإجابات في ملف.
problem-camera-refused = لا يُسمح لـ Samson باستخدام الكاميرا. اسمح بذلك في إعدادات المتصفح، أو اطلب الإجابات في ملف.
problem-camera-taken = تطبيق آخر يستخدم الكاميرا. أغلقه وحاول من جديد.
problem-camera-reader = ما يقرأ الرموز ليس على الهاتف بعد. حاول من جديد عندما يتوفر الاتصال، أو اطلب الإجابات في ملف.

# This device as a hub.
problem-hub-impossible = لا يستطيع المتصفح أن يكون المركز. استعمل تطبيق الحاسوب.
problem-hub-port = يستعمل برنامج آخر هذا المنفذ. أغلقه، أو جرّب منفذًا آخر.
problem-hub-listen = لا يسمح الحاسوب لـ Samson باستقبال الآخرين. جرّب منفذًا آخر، أو اسأل المسؤول عن الحاسوب.
problem-hub-address = عنوان الخادم غير صحيح. انظر إليه مرة أخرى.
problem-hub-in-use = Samson مفتوح في نافذة أخرى، وهو المركز هناك. أغلق تلك النافذة أولًا.
problem-hub-storage = لا يُسمح لـ Samson بالحفظ على هذا الحاسوب. تأكد أنه يمكنك الكتابة في المجلد.
problem-hub-full = الحاسوب ممتلئ. ما حُفظ آمن. احذف شيئًا آخر وحاول من جديد.
problem-hub-newer = كان المركز هنا إصدارًا أحدث من Samson. لم يضع شيء. حدّث التطبيق.
problem-hub-damaged = ما حفظه المركز تالف. الإجابات موجودة على الهواتف. اسأل المسؤول عن الحاسوب.
problem-hub-failed = لم يبدأ المركز. لم يضع شيء. حاول مرة أخرى.
problem-not-at-hub = المركز لا يعرف هذا التعاون. أعطِ المركز الخادم نفسه، وحاول من جديد عندما يوجد اتصال.
problem-not-at-server = ليس التعاون على الخادم بعد، أو لا يوجد اتصال. تبقى الجولة على المركز. حاول لاحقًا.

# Numbers and days that somebody types.
problem-no-number = اكتب رقما هنا، مثلا 12 أو 12.5.
problem-number-two-readings = يمكن قراءة هذا الرقم بطريقتين. اكتبه بلا علامة بين الآلاف.
problem-number-too-fine = في الرقم منازل عشرية كثيرة. ست على الأكثر.
problem-number-too-large = الرقم أكبر من أن يحفظ.
problem-no-day = اختر تاريخا موجودا.
