# Machine-made, not yet reviewed by a native speaker.
# Answering: the values, the statements, looking over and sending.

answer-page-title = الإجابة – Samson
answer-values = القيم
answer-place = { $number } من { $total }
answer-back = السابق
answer-overview = مراجعة إجاباتك
answer-read-aloud = القراءة بصوت عالٍ
answer-first-value = أولًا: ما المهم لكم؟
answer-first-statement = ثانيًا: إلى أي حد توافق؟
answer-how-much = إلى أي حد توافق؟
answer-level-1 = لا أوافق أبدًا
answer-level-2 = لا أوافق إلى حد ما
answer-level-3 = نعم ولا
answer-level-4 = أوافق إلى حد ما
answer-level-5 = أوافق تمامًا
answer-importance-1 = غير مهم
answer-importance-2 = مهم قليلًا
answer-importance-3 = مهم إلى حد ما
answer-importance-4 = مهم
answer-importance-5 = مهم جدًا
answer-skip = لا أعرف / لا ينطبق
answer-was-skipped = كانت إجابتك «لا أعرف»
answer-skipped = لا أعرف
answer-saved = حُفظت الإجابة على الهاتف: { $answer }
answer-note = كتابة فكرة
answer-note-again = عرض ما كتبت

# An idea or a comment at a statement.
note-heading = فكرة أو تعليق
note-idea = فكرة
note-idea-hint = ماذا يمكنكم أن تفعلوا معًا؟
note-comment = تعليق
note-comment-hint = هل تريد أن تقول شيئًا آخر؟
note-remaining = { $count ->
    [zero] لم يبق مكان للمزيد
    [one] بقي مكان لحرف واحد
    [two] بقي مكان لحرفين
    [few] بقي مكان لعدد { $count } أحرف
    [many] بقي مكان لعدد { $count } حرفًا
   *[other] بقي مكان لعدد { $count } حرف
}
note-shown = عندما تجهز الصورة المشتركة، يرى الجميع ما كتبت. اسمك لا يظهر معه.
note-done = تم

# Looking over and sending.
review-page-title = المراجعة – Samson
review-heading = راجع إجاباتك
review-back = العودة إلى الأسئلة
review-complete = أجبت عن كل شيء. اضغط على سطر لتغييره.
review-unanswered = { $count ->
    [zero] كل العبارات لها إجابة. لا شيء يُحسب
    [one] عبارة واحدة بلا إجابة. وهي تُحسب
    [two] عبارتان بلا إجابة. وهما تُحسبان
    [few] { $count } عبارات بلا إجابة. وهي تُحسب
    [many] { $count } عبارة بلا إجابة. وهي تُحسب
   *[other] { $count } عبارة بلا إجابة. وهي تُحسب
} «لا أعرف». اضغط على سطر للإجابة.
review-part = { $name } · { $done } من { $all }
review-open = بلا إجابة
review-idea = فكرة: { $text }
review-comment = تعليق: { $text }
review-fill-in = الإجابة عمّا بقي
review-send = إرسال الإجابات
review-send-again = إرسال الإجابات من جديد
review-sending = يجري قفل الإجابات …
review-offline = إذا لم يكن لديك اتصال، تُرسل الإجابات وحدها لاحقًا.
review-again = إذا أرسلت من جديد، تُحسب الإجابات الجديدة.

# After sending.
waiting-page-title = في انتظار الآخرين – Samson
waiting-count = { $done } من { $all }
waiting-heading = انتهيت من الإجابة
waiting-count-unknown = سنرى كم شخصًا أجاب عندما يتصل الهاتف.
waiting-next = عدد من أجابوا حتى الآن. ستظهر الصورة المشتركة هنا عندما ينتهي الجميع.
waiting-next-withdrawn = عدد من أجابوا حتى الآن. إجاباتك غير محسوبة الآن.
waiting-next-refused = عدد من أجابوا حتى الآن. إجاباتك غير محسوبة بعد.
waiting-meanwhile-title = أثناء الانتظار
waiting-meanwhile = عمّ تأمل أن تتحدثوا عندما تظهر الصورة المشتركة؟
waiting-invitation = إلى الدعوة
waiting-change = تغيير إجاباتي
connection-offline = لا يوجد اتصال الآن. لا بأس.
connection-offline-sending = لا يوجد اتصال الآن. لا تحتاج إلى فعل شيء. يرسل Samson الإجابات عندما يمكن ذلك.
connection-untrusted-title = هذا ليس الخادم
connection-untrusted = يجيب أحد آخر مكان الخادم. لم يقل له Samson شيئًا. الإجابات محفوظة هنا. اسأل المسؤول عن الخادم.
connection-not-known-there = الخادم لا يعرف هذه الجولة بعد. إجاباتك محفوظة هنا وستُرسل وحدها.
connection-unknown-invitation = الخادم لا يعرف الدعوة. ربما هي جديدة جدًا، وربما تغيّرت. إجاباتك محفوظة هنا. اسأل من يدير الجولة.
connection-not-let-in-title = تحتاج إلى الرابط الجديد
connection-not-let-in = لم يعد الخادم يسمح لهذا الهاتف بالدخول. إما أن الدعوة تغيّرت، أو أن التعاون حُذف. اطلب الرابط الجديد ممن يدير الجولة. ما أجبت به محفوظ هنا.
withdraw = سحب إجاباتي
withdraw-question = هل تريد سحب إجاباتك؟
withdraw-explanation = عندها لا تُحسب إجاباتك. تبقى على هذا الهاتف، ويمكنك إرسالها من جديد.
withdraw-yes = سحب الإجابات
withdraw-no = إبقاء الإجابات
withdraw-send-again = إرسال الإجابات من جديد

# The phone goes to the next person.
next-page-title = الشخص التالي – Samson
next-open = إعطاء الهاتف للشخص التالي
next-title = أعطِ الهاتف لغيرك
next-sealed = إجاباتك مقفلة وتُرسل وحدها. وهي تُحسب مثل إجابات الجميع.
next-gone = عندما تعطي الهاتف لغيرك، تُحذف إجاباتك منه. لا يستطيع أحد أن يراها هنا، ولا حتى أنت.
next-code-title = رمزك
next-code = اكتبه عندك إذا كنت قد تريد إخراج إجاباتك لاحقًا. لن يظهر مرة أخرى.
next-yes = نعم، أعطيه لغيري
next-no = ليس بعد
next-begun-title = لم تنته بعد
next-begun = بدأ شخص بالإجابة على هذا الهاتف. لم تُرسل الإجابات. أكملها أولًا، أو تخلّص منها.
next-drop = التخلّص من الإجابات
next-drop-question = هل تريد التخلّص من الإجابات؟
next-drop-explanation = كل إجابة هنا لم تُرسل تُحذف من الهاتف. لا يمكن التراجع عن ذلك.
next-drop-yes = التخلّص منها
next-drop-no = إبقاؤها

# The small moment before the profile.
reveal-heading = أجاب الجميع
reveal-heading-closed = أُغلقت الجولة
reveal-getting-ready = يجري تجهيز الصورة المشتركة …
reveal-opening = يجري فتح الإجابات: { $done } من { $all }
