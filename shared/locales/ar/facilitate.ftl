# Machine-made, not yet reviewed by a native speaker.
# For the facilitator: collaborations, rounds, invitations, closing.

# Starting a round.
new-title = بدء جولة
new-lead = لا يستغرق هذا سوى دقيقة. لا يحتاج أحد إلى حساب.
new-again-lead = يمكن مقارنة الجولة الجديدة بالجولات السابقة.
new-install-title = هل تريد Samson على الشاشة الرئيسية؟
new-install = أضفه الآن، وابدأ التعاون هناك. على الآيفون لا يتشارك التطبيق والمتصفح ما حُفظ. ما تنشئه هنا لن يكون في التطبيق لاحقًا.
new-name = ما اسم التعاون؟
new-name-missing = اكتب اسم التعاون.
new-groups = من يشارك؟
new-groups-hint = كل من يجيب يختار واحدة من هذه المجموعات.
new-groups-missing = اختر مجموعة واحدة على الأقل.
new-round = ما اسم الجولة؟
new-round-missing = اكتب اسم الجولة.
new-round-suggestion = {"\u200F"}{ $month ->
    [1] شتاء
    [2] شتاء
    [3] ربيع
    [4] ربيع
    [5] ربيع
    [6] صيف
    [7] صيف
    [8] صيف
    [9] خريف
    [10] خريف
    [11] خريف
   *[12] شتاء
} { $year }
new-headcount = كم عددكم اليوم؟
new-headcount-hint = احسب فقط من سيجيبون. يمكنك تصحيح العدد لاحقًا.
new-headcount-missing = اكتب عددًا من 1 إلى { $most }.
new-protection = كيف تظهر الإجابات؟
new-protected = محمية
new-protected-detail = لا تظهر المجموعة إلا إذا أجاب { $threshold } من أفرادها على الأقل.
new-open = حديث مفتوح
new-open-detail = تظهر كل المجموعات، حتى مجموعة من شخص واحد. يجب أن يوافق الجميع على ذلك.
new-protection-lasts = لا يمكن تغيير هذا بعد بدء الجولة.
new-too-few = مع الحماية يجب أن يجيب { $minimum } منكم على الأقل. إذا كنتم أقل، يمكنكم اختيار حديث مفتوح.
new-more = خيارات أخرى
new-threshold = ما أصغر مجموعة يمكن أن تظهر؟
new-threshold-hint = من { $least } إلى { $most }. العدد الكبير يخفي كل شخص أفضل.
new-threshold-missing = اكتب عددًا من { $least } إلى { $most }.
new-server = أي خادم تستخدمون؟
new-server-hint = مثلًا samson.example.
new-server-missing = اكتب عنوان الخادم.
new-start = إنشاء الدعوة
new-starting = يجري إنشاء الدعوة …

# Buttons beside a number.
number-fewer = إنقاص واحد
number-more = زيادة واحد

# The invitation, and how far the round is.
invite-title = امسح الرمز بكاميرا الهاتف
invite-place = {"\u200F"}{ $name } · { $title }
invite-note = لا حاجة إلى تنزيل تطبيق، ولا إلى حساب.
invite-code = رمز QR فيه رابط الجولة
invite-share = مشاركة الرابط
invite-share-text = شارك في جولة { $name }.
invite-copied = تم نسخ الرابط
invite-not-copied = لم ينجح النسخ. حدد الرابط أدناه وانسخه بنفسك.
invite-show-link = عرض الرابط
invite-not-yet-there = يمكن للآخرين الانضمام عندما يصل هذا الهاتف إلى الخادم.
invite-there = يمكن للآخرين الانضمام. وصل هذا الهاتف إلى الخادم.
invite-token = رمز هذا الخادم
invite-token-give = التجربة بالرمز
invite-count = أجاب { $submitted } من { $headcount }
invite-headcount = عددنا اليوم
invite-answer-too = سأجيب أنا أيضًا
invite-own-answers = إلى إجاباتي
invite-all-answered = أجاب الجميع. الصورة المشتركة في الطريق.

# Closing without the missing ones.
close-without = الإغلاق دون انتظار الباقين
close-question = هل تريد الإغلاق الآن؟
close-explanation = { $submitted ->
    [zero] لم يجب أحد
    [one] أجاب شخص واحد
    [two] أجاب شخصان
    [few] أجاب { $submitted } أشخاص
    [many] أجاب { $submitted } شخصًا
   *[other] أجاب { $submitted } شخص
}، و{ $missing ->
    [zero] لم يبق أحد
    [one] بقي شخص واحد
    [two] بقي شخصان
    [few] بقي { $missing } أشخاص
    [many] بقي { $missing } شخصًا
   *[other] بقي { $missing } شخص
}. سيرى الجميع الصورة المشتركة فورًا. بعد ذلك لا يستطيع أحد إرسال إجابات.
close-yes = الإغلاق وعرض الصورة المشتركة
close-no = انتظار الباقين
close-on-its-way = يجري الإغلاق. تظهر الصورة المشتركة عندما يصل الهاتف إلى الخادم.
close-count-changed = وصل ردّ آخر في اللحظة نفسها. لذلك ما زالت الجولة مفتوحة.
close-too-few = { $submitted ->
    [zero] لم يجب أحد بعد
    [one] أجاب شخص واحد
    [two] أجاب شخصان
    [few] أجاب { $submitted } أشخاص
    [many] أجاب { $submitted } شخصًا
   *[other] أجاب { $submitted } شخص
}. تحتاج الصورة المشتركة إلى { $minimum ->
    [zero] { $minimum } ردّ
    [one] ردّ واحد
    [two] ردّين
    [few] { $minimum } ردود
    [many] { $minimum } ردًا
   *[other] { $minimum } ردّ
} على الأقل.

# Paper forms that the facilitator enters.
forms-open = الاستمارات الورقية
forms-title = الاستمارات الورقية
forms-form = استمارة ورقية
forms-count = { $count ->
    [zero] لم تُدخل أي استمارة ورقية بعد.
    [one] أُدخلت استمارة ورقية واحدة.
    [two] أُدخلت استمارتان ورقيتان.
    [few] أُدخلت { $count } استمارات ورقية.
    [many] أُدخلت { $count } استمارة ورقية.
   *[other] أُدخلت { $count } استمارة ورقية.
}
forms-entered = أُدخلت الاستمارة
forms-code = اكتب هذا الرمز على الورقة. بهذا الرمز يمكن إخراج الاستمارة لاحقًا.
forms-waiting = { $count ->
    [zero] لا توجد استمارات مقفلة هنا. كل استمارة تُرسل
    [one] هنا استمارة واحدة مقفلة. تُرسل
    [two] هنا استمارتان مقفلتان. تُرسلان
    [few] هنا { $count } استمارات مقفلة. تُرسل
    [many] هنا { $count } استمارة مقفلة. تُرسل
   *[other] هنا { $count } استمارة مقفلة. تُرسل
} عندما يتصل الهاتف.
forms-received = وصلت كل استمارات هذا الهاتف إلى الخادم.
forms-you-see-title = أنت ترى الإجابات على الورقة.
forms-you-see = لا تقلها لأحد. يرى الجميع كم ردًا كان على الورق.
forms-next = إدخال استمارة
forms-group = أي مجموعة عليها علامة في الاستمارة؟
forms-begin = إدخال الاستمارة
forms-begun = بدأت بإدخال استمارة.
forms-go-on = متابعة الاستمارة
forms-drop = التخلّص من الاستمارة
forms-drop-question = هل تريد التخلّص من هذه الاستمارة؟
forms-drop-explanation = يُحذف ما أدخلته منها. ويمكن إدخال الورقة من جديد.
forms-drop-yes = التخلّص منها
forms-drop-no = إبقاؤها
forms-closed = أُغلقت الجولة. لا يمكن إدخال استمارات أخرى.
forms-blank = اطبع استمارة لكل من يفضّل أن يجيب على الورق. بعد ذلك تُدخل أنت الإجابات هنا.
forms-blank-open = إلى الاستمارة للطباعة

# Before going where there is no connection.
ready-open = هل نحن جاهزون؟
ready-title = هل نحن جاهزون؟
ready-lead = انظروا إلى هذا قبل الذهاب إلى مكان لا اتصال فيه.
ready-looking = جارٍ الفحص …
ready-scan = تجربة الكاميرا
ready-again = الفحص مرة أخرى
ready-test-title = هل تقرأ الكاميرا الرموز؟
ready-test = افتح { $address } على هاتف آخر أو حاسوب. يظهر هناك رمز تجريبي. ثم اضغط هنا على «{ ready-scan }».
test-code-open = عرض رمز تجريبي
test-code-title = رمز تجريبي
test-code-how = اضغط على «{ ready-scan }» على هاتف من يدير الجولة، وأبقه فوق الرمز. لا شيء في الرمز.
test-code-label = رمز تجريبي تقرؤه الكاميرا
ready-hints = اشحنوا الهواتف. افتحوا الدعوة مرة واحدة على كل هاتف ما دام الاتصال متوفرًا. خذوا معكم بعض الاستمارات الورقية.
ready-app-good-title = التطبيق محفوظ
ready-app-good = يُفتح من دون اتصال.
ready-app-bad-title = التطبيق غير محفوظ بعد
ready-app-bad = أعد تحميل الصفحة ما دام الاتصال متوفرًا. ومع المركز المحلي يجب أن يبقى المركز يعمل.
ready-records-good-title = الإجابات تبقى
ready-records-good = لا يحذفها المتصفح ليوفّر مساحة.
ready-records-bad-title = قد يحذف المتصفح ما حُفظ
ready-records-bad = أضف Samson إلى الشاشة الرئيسية، أو استمر في استخدامه أثناء اللقاء.
ready-records-bad-apart = تابع في هذا المتصفح. على الآيفون تفتح الأيقونة على الشاشة الرئيسية تطبيقًا فارغًا. في «أدوات لمن يدير الجولة» يمكنك إنشاء رمز لهاتف جديد. احفظه جيدًا.
ready-server-good-title = نصل إلى الخادم
ready-server-good = يمكن إرسال الإجابات من هنا الآن.
ready-server-bad-title = لا نصل إلى الخادم
ready-server-bad = لا بأس. تنتظر الإجابات على الهواتف.
ready-carry-good-title = يمكن تسليم الإجابات بلا شبكة
ready-carry-good = من يفتح الدعوة يستطيع التسليم بالرموز.
ready-carry-bad-title = لا يمكن تسليم الإجابات بالرموز بعد
ready-carry-bad = يجب أن يتصل هذا الهاتف بالخادم مرة واحدة أولًا. ثم أظهر الدعوة من جديد. حتى ذلك الحين تبقى الإجابات محفوظة على كل هاتف.
ready-room-good-title = المساحة كافية
ready-room-good = في الهاتف مساحة للجولة والتقرير.
ready-room-bad-title = المساحة قليلة
ready-room-bad = احذف شيئًا لا تحتاج إليه، ليتسع الهاتف للجولة والتقرير.
ready-battery-good-title = البطارية تكفي
ready-battery-good = الشحن كافٍ للقاء.
ready-battery-bad-title = الشحن قليل
ready-battery-bad = اشحن الهاتف، أو خذ معك شاحنًا.
