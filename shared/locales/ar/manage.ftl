# Machine-made, not yet reviewed by a native speaker.
# What a facilitator may need beside the invitation.

manage-title = الأدوات
manage-open = أدوات لمن يدير الجولة
manage-on-its-way = يُرسل عندما يصل هذا الهاتف إلى الخادم.
manage-done = نفّذ الخادم ما طلبته.
manage-not-done = لم يُنفَّذ
manage-already-shown = ظهر هذا الردّ في صورة مشتركة. لم يعد من الممكن إخراجه.
manage-still-open = الجولة مفتوحة بالفعل.
manage-not-facilitator = هذا الهاتف لم يعد يدير الجولة.
manage-refused = رفض الخادم ذلك. لم يتغيّر شيء.

# Another round of the same collaboration.
manage-again-title = جولة أخرى
manage-again = جولة جديدة للتعاون نفسه تبيّن ما الذي تغيّر.
manage-again-start = بدء جولة جديدة

# Letting late answers in.
reopen = إعادة فتح الجولة
reopen-title = هل تأخر أحد؟
reopen-lead = يمكنك إعادة فتح الجولة. لا تظهر الردود الجديدة إلا بعد وصول { $minimum ->
    [zero] { $minimum } ردّ جديد
    [one] ردّ جديد واحد
    [two] ردّين جديدين
    [few] { $minimum } ردود جديدة
    [many] { $minimum } ردًا جديدًا
   *[other] { $minimum } ردّ جديد
} على الأقل. وإلا فقد يعرف أحدهم بماذا أجاب شخص معيّن.
reopen-headcount = كم عددكم جميعًا؟
reopen-headcount-hint = { $submitted ->
    [zero] لم يصل أي ردّ
    [one] وصل ردّ واحد
    [two] وصل ردّان
    [few] وصلت { $submitted } ردود
    [many] وصل { $submitted } ردًا
   *[other] وصل { $submitted } ردّ
} حتى الآن.
reopen-question = هل تريد إعادة فتح الجولة؟
reopen-explanation = يستطيع من تأخروا إرسال إجاباتهم. يحتفظ الجميع بالصورة المشتركة التي لديهم. وتظهر صورة مشتركة جديدة عندما يجيب الجميع.
reopen-yes = إعادة الفتح
reopen-no = إبقاؤها مغلقة

# Taking a response out.
remove = إخراج الردّ
remove-title = إخراج ردّ
remove-lead = هل أجاب أحد مرتين، أو أجاب بالخطأ؟ سيجد رمزًا على شاشته. اطلب منه أن يقرأه بصوت عالٍ.
remove-code = الرمز
remove-code-hint = مثلًا 7QK2-M9XA.
remove-code-wrong = يتكوّن الرمز من ثمانية أحرف وأرقام. انظر إليه مرة أخرى.
remove-question = هل تريد إخراج هذا الردّ؟
remove-explanation = يُحذف الردّ من الخادم. وصاحب الردّ لا يستطيع إرسال ردّ آخر في هذه الجولة من الهاتف نفسه.
remove-yes = إخراجه
remove-no = إبقاؤه

# Another invitation, when the link has come into wrong hands.
rotate = تغيير الدعوة
rotate-title = هل وصل الرابط إلى أشخاص غرباء؟
rotate-lead = يمكنك استبدال الرابط برابط جديد.
rotate-question = هل تريد تغيير الدعوة؟
rotate-explanation = تتوقف كل الروابط والرموز القديمة فورًا. وتتوقف أيضًا رموز من يديرون الجولات معك. يجب أن يحصل الجميع على الرابط الجديد منك. الإجابات التي أُرسلت تبقى محسوبة. والإجابات التي لم تُرسل تبقى على الهواتف. إذا كانت هناك جولة مفتوحة، فقد تظهر مجموعات أقل في صورتها المشتركة.
rotate-yes = تغييرها
rotate-no = إبقاء الدعوة الحالية
rotate-on-its-way = تتغيّر الدعوة عندما يصل هذا الهاتف إلى الخادم.
rotate-done = تغيّرت الدعوة. يحتاج الجميع إلى الدعوة الجديدة.
rotate-show = عرض الدعوة الجديدة

# Another facilitator, or a new phone.
leaders-title = شخص آخر يدير معك، أو هاتف جديد
leaders-lead = أنشئ رمزًا يجعل هاتفًا آخر يدير التعاون. ويستمر هذا الهاتف في الإدارة أيضًا.
leaders-make = إنشاء رمز
leaders-code = رمز QR يجعل الهاتف يدير التعاون
leaders-scan = امسح الرمز بكاميرا الهاتف الذي سيدير الجولات. ويمكنك أيضًا الاحتفاظ بالرمز إذا خفت أن يضيع هاتفك.
leaders-secret = من لديه الرمز يستطيع أن يفعل كل ما تستطيع فعله. لا تعرضه إلا على من سيدير الجولات.
leaders-afterwards = تقود الورقة إلى { $server }. هناك تجدون كل شيء عندما يغيب المركز.
leaders-show-link = عرض الرابط
lead-title = إدارة الجولات – Samson
lead-heading = هل تريد أن تدير { $name }؟
lead-can = يستطيع هاتفك فتح الجولات وإغلاقها، وإخراج الردود، وحذف التعاون.
lead-cannot = لن ترى ما أجاب به أي شخص، تمامًا كما كان من قبل.
lead-take = نعم، هذا الهاتف يدير الجولات

# The end.
delete = حذف التعاون
delete-title = حذف كل شيء
delete-lead = عندما ينتهي العمل، يمكنك حذفه نهائيًا.
delete-question = هل تريد حذف التعاون كله؟
delete-explanation = تُحذف كل الجولات والإجابات والصور المشتركة من الخادم ومن هذا الهاتف. لا يمكن التراجع عن ذلك. تحتفظ الهواتف الأخرى بما عرضته.
delete-yes = حذف كل شيء نهائيًا
delete-no = إبقاء كل شيء

delete-on-its-way = يُحذف عندما يصل هذا الهاتف إلى الخادم.
forget = إزالته من هذا الهاتف
forget-question = هل تريد إزالة التعاون من هذا الهاتف؟
forget-explanation = لا يستطيع هذا الهاتف حذف شيء من الخادم دون الرابط الجديد. ربما قام شخص آخر يدير التعاون بحذف كل شيء هناك. أما على هذا الهاتف فيزول كل شيء نهائيًا.
forget-yes = إزالته

# What the author of a response can read aloud.
receipt-title = هل يجب إخراج ردّك؟
receipt-words = اقرأ هذا الرمز بصوت عالٍ لمن يدير الجولة.
