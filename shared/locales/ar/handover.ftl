# Machine-made, not yet reviewed by a native speaker.
# Hand-over: answers from one phone to another, with no network. And where answers are safe.

# Where the answers are.
safe-in = {"\u200F"}{ $count ->
    [zero] غير محفوظة في أي مكان
    [one] محفوظة في مكان واحد
    [two] محفوظة في مكانين
    [few] محفوظة في { $count } أماكن
    [many] محفوظة في { $count } مكانًا
   *[other] محفوظة في { $count } مكان
}: { $places }
place-phone = هذا الهاتف
place-facilitator = من يدير الجولة
place-hub = المركز المحلي
place-server = الخادم
place-server-or-hub = الخادم أو المركز المحلي

# The participant shows codes.
hand-over-open = التسليم لمن يدير الجولة
hand-over-title = تسليم الإجابات
hand-over-preparing = يجري تجهيز الإجابات …
hand-over-how = من يدير الجولة يضغط على «استلام الإجابات» ويضع هاتفه فوق هذا الرمز. لا تحتاجان إلى اتصال. الإجابات مقفلة في الطريق.
hand-over-code = رموز فيها إجاباتك. وهي تتغيّر باستمرار.
hand-over-hint = ارفع إضاءة الشاشة. أبقيا الهاتفين ثابتين، وبينهما مسافة كفّين.
hand-over-pause = إيقاف الرموز
hand-over-number = الرمز { $number }
hand-over-next = الرمز التالي
hand-over-run = تشغيل الرموز
hand-over-compare-title = هل يعرض الهاتف الآخر هذا الرمز؟
hand-over-compare = إذا كان كذلك، فقد وصلت الإجابات.
hand-over-same = نعم، هو الرمز نفسه
hand-over-done-title = إجاباتك عند من يدير الجولة
hand-over-done = تُسلَّم الإجابات عندما يتصل ذلك الهاتف. وهذا الهاتف يرسلها أيضًا إذا اتصل.
hand-over-to-waiting = تم
hand-over-again = عرض الرموز مرة أخرى
hand-over-wait = رجوع
hand-over-as-file = التسليم في ملف
hand-over-file-hint = إذا كان الهاتف الآخر لا يستطيع قراءة الرموز، يمكنك مشاركة ملف معه.

# The facilitator scans.
collect-open = استلام الإجابات
collect-title = استلام الإجابات
collect-how = من ليس لديه اتصال يضغط على «التسليم لمن يدير الجولة» على هاتفه. أبقِ الكاميرا فوق الرموز حتى يظهر تأكيد.
collect-picture = ما تراه الكاميرا
collect-opening = يجري فتح الكاميرا …
collect-looking = يجري البحث عن رموز …
collect-reading = تجري قراءة الإجابات. عدد الرموز: { $seen } من نحو { $needed }
collect-try-again = تجربة الكاميرا من جديد
collect-taken = وصلت الإجابات
collect-taken-again = هذه الإجابات لديك بالفعل
collect-test-title = الكاميرا تقرأ الرموز
collect-test = كان هذا رمزًا تجريبيًا. لم يُستلم شيء.
collect-compare = اعرض هذا الرمز على من سلّم الإجابات. يجب أن يكون الرمز نفسه على الهاتفين.
collect-count = { $count ->
    [zero] لم يستلم هذا الهاتف أي ردّ
    [one] استلم هذا الهاتف ردًا واحدًا
    [two] استلم هذا الهاتف ردّين
    [few] استلم هذا الهاتف { $count } ردود
    [many] استلم هذا الهاتف { $count } ردًا
   *[other] استلم هذا الهاتف { $count } ردّ
}
collect-waiting = { $count ->
    [zero] لا ردّ ينتظر. تُسلَّم الردود
    [one] ردّ واحد يُسلَّم
    [two] ردّان يُسلَّمان
    [few] { $count } ردود تُسلَّم
    [many] { $count } ردًا تُسلَّم
   *[other] { $count } ردّ تُسلَّم
} عندما يتصل الهاتف
collect-delivered = { $count ->
    [zero] لم يُسلَّم أي ردّ
    [one] سُلِّم ردّ واحد
    [two] سُلِّم ردّان
    [few] سُلِّمت { $count } ردود
    [many] سُلِّم { $count } ردًا
   *[other] سُلِّم { $count } ردّ
}
collect-refused = { $count ->
    [zero] لم يُرفض أي ردّ
    [one] ردّ واحد لم يُقبل
    [two] ردّان لم يُقبلا
    [few] { $count } ردود لم تُقبل
    [many] { $count } ردًا لم تُقبل
   *[other] { $count } ردّ لم تُقبل
}. ربما أُغلقت الجولة. الإجابات ما زالت هنا. يمكنك إعادة فتح الجولة والمحاولة مرة أخرى.
collect-again = التسليم مرة أخرى
collect-file-title = هل وصلتك الإجابات في ملف؟
collect-file-about = يمكنك إذًا فتح الملف هنا.
collect-file = فتح ملف فيه إجابات

# After the reveal: the facilitator shows the profile as codes, for phones without a connection.
profile-code-open = اعرض الصورة المشتركة كرمز لمن ليس لديه اتصال
profile-code-title = عرض الصورة المشتركة كرمز
profile-code-preparing = يجري تجهيز الصورة المشتركة …
profile-code-how = من ليس لديه اتصال يضغط على «مسح الصورة المشتركة» على هاتفه ويضعه فوق هذا الرمز. الصورة المشتركة مقفلة في الطريق.
profile-code-label = رموز فيها الصورة المشتركة. وهي تتغيّر باستمرار.
# Before a short code such as 7QK2-M9XA, which the other phone may show too.
profile-code-compare = هل يسأل الهاتف الآخر عن رمز؟ يجب أن يكون هذا الرمز:
profile-code-as-file = مشاركة الصورة المشتركة في ملف

# A phone without a connection scans it.
scan-profile-open = امسح الصورة المشتركة من هاتف من يدير الجولة
scan-profile-title = مسح الصورة المشتركة
scan-profile-how = من يدير الجولة يفتح الصورة المشتركة ويضغط على «عرض الصورة المشتركة كرمز». أبقِ الكاميرا فوق الرموز حتى تظهر الصورة المشتركة.
scan-profile-reading = تجري قراءة الصورة المشتركة. عدد الرموز: { $seen } من نحو { $needed }
scan-profile-file-title = هل وصلتك الصورة المشتركة في ملف؟
scan-profile-file = فتح ملف فيه الصورة المشتركة

# On the profile, until this phone has heard from the server itself.
profile-by-code-title = من هاتف من يدير الجولة
profile-by-code = وصلت الصورة المشتركة كرمز. يجري التحقق منها عندما يتصل الهاتف.
# Before a short code such as 7QK2-M9XA.
profile-by-code-unknown = هذا الهاتف لا يعرف بعد من يدير الجولة. انظر إلى الهاتف الآخر: يجب أن يعرض الرمز نفسه.

# At a hub: where everything is found afterwards.
afterwards-title = بعد اللقاء
afterwards = أنتم هنا على مركز محلي. بعد ذلك تجدون كل شيء على { $server }. يجب أن يكون المركز قد اتصل بالإنترنت.
afterwards-by-itself = يواصل هذا التطبيق هناك من تلقاء نفسه عندما يغيب المركز.
afterwards-answered = إجاباتك محسوبة هناك أيضًا. لا تجب مرة أخرى هناك.
afterwards-take-along = هل تريد أن تأخذ كل شيء من هذا الهاتف؟ اصنع نسخة احتياطية هنا واستعدها هناك.
afterwards-open = افتح الدعوة هناك
afterwards-show = أظهر الرمز والرابط
afterwards-code = رمز QR يقود إلى الدعوة نفسها على الخادم
