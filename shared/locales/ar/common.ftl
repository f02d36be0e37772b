# Machine-made, not yet reviewed by a native speaker.
# Words used on many screens: buttons, navigation, where the answers are safe.

# The first screen, which shows while the app is on its way (also as plain HTML, before the app is there).
app-name = Samson
start-page-title = Samson
start-heading = تحدثوا معًا عن تعاونكم
start-lead = يجيب كل شخص على هاتفه. وعندما ينتهي الجميع، ترون الصورة كاملة معًا.
start-getting-ready = يجري التجهيز …
start-again = المحاولة من جديد
start-not-loaded = لم يصل Samson كاملًا. تأكد من الاتصال وحاول من جديد.
start-too-old = هذا المتصفح قديم جدًا. استخدم متصفحًا أحدث أو هاتفًا آخر.
start-needs-javascript = يحتاج Samson إلى JavaScript. شغّله وأعد تحميل الصفحة.

# Getting about.
back = رجوع
to-home = إلى البداية
language-label = اللغة
language-missing-title = لم يتم تنزيل { $language }
language-missing = تأتي اللغة عندما يتوفر الاتصال. وحتى ذلك الحين نستخدم هذه اللغة.
language-not-reviewed = هذه النصوص ترجمتها آلة، ولم يقرأها بعد أحد من الناطقين بهذه اللغة.
home-start = بدء جولة
home-join = انضمام
home-link = رابط الجولة
home-link-hint = الأفضل أن تمسح رمز QR بالكاميرا. ويمكنك أيضًا لصق الرابط هنا.
home-follow = فتح الجولة
home-restore = استعادة نسخة احتياطية
home-about = ماذا يحدث للإجابات؟
home-count = أجاب { $done } من { $all }
home-go-on = متابعة الإجابة
home-see-round = عرض سير الجولة
home-see-invitation = عرض الدعوة
home-see-profile = عرض الصورة المشتركة

# The sides that people belong to.
group-municipality = البلدية
group-enterprise = المؤسسة الاجتماعية
group-volunteer = المتطوعون
group-citizen = السكان أو المستفيدون
group-other = آخرون

# Where the answers are.
answers-opening = يجري جلب إجاباتك …
answers-here = محفوظة على هذا الهاتف
answers-on-their-way = محفوظة هنا. تُرسل عندما يتصل الهاتف.
answers-received = وصلت إجاباتك
answers-being-withdrawn = سُحبت هنا. سيعرف الخادم بذلك قريبًا.
answers-withdrawn = سُحبت. الإجابات على هذا الهاتف فقط.
answers-refused = لم تُقبل الإجابات
answers-revealing = انتهى الجميع. الصورة المشتركة في الطريق.
answers-profile = الصورة المشتركة جاهزة
other-tab = هذه الجولة مفتوحة في علامة تبويب أخرى أيضًا. تُحسب آخر إجابة لك.

# What was not taken of those who answered on this phone before.
returned-title = إجابات سابقة من هذا الهاتف غير محسوبة: { $code }
returned-too-late = أُغلقت الجولة قبل وصولها. وهي مقفلة على الهاتف. أخبر من يدير الجولة.
returned-taken-out = أخرجها من يدير الجولة.
returned-refused = لم يقبلها الخادم. وهي مقفلة على الهاتف. أخبر من يدير الجولة.
returned-other-rules = للجولة الآن قواعد غير التي تمت الموافقة عليها. لم تُرسل الإجابات، وهي مقفلة على الهاتف. أخبر من يدير الجولة.
returned-send = إرسالها من جديد
returned-drop = حذفها من الهاتف
returned-drop-question = هل تريد حذف هذه الإجابات؟
returned-drop-explanation = هي غير محسوبة، ولم يعد من الممكن إرسالها.
returned-drop-yes = حذفها
returned-drop-no = إبقاؤها

# When a screen cannot show what it is for.
storage-problem-title = هذا الهاتف لا يحفظ الآن
storage-lost-title = فقد المتصفح ما كان هنا
storage-lost = ما حفظه Samson على هذا الهاتف ضاع. الإجابات التي أرسلتها ما زالت محسوبة. ألم تكن قد انتهيت؟ افتح الرابط من جديد وأجب مرة أخرى.
stranded-heading = لا يمكننا عرض هذا
nowhere-heading = لا يوجد شيء هنا
nowhere-words = هذا العنوان لا يؤدي إلى أي شيء في Samson. لم يضع شيء من إجاباتك.
elsewhere-offline = يصل باقي Samson عندما يتصل الهاتف. إجاباتك محفوظة هنا.

# What happens with the answers, at length.
about-page-title = ماذا يحدث للإجابات؟ – Samson
about-heading = ماذا يحدث للإجابات؟
about-lead = صُنع Samson لكي نتحدث معًا. الأرقام بداية للحديث، وليست حكمًا.
about-where-title = أين إجاباتي؟
about-where = في البداية على هاتفك فقط. تُحفظ كل إجابة فورًا. عندما ترسل، تُقفل الإجابات على الهاتف. يحتفظ بها الخادم ولا يستطيع قراءتها. لا يستطيع فتحها إلا من لديه الدعوة.
about-who-sees-title = من يرى إجاباتي؟
about-who-sees = قبل أن ينتهي الجميع، لا يرى أحد سوى عدد من أجابوا. هذا ينطبق أيضًا على من يدير الجولة. بعد ذلك يرى الجميع الصورة نفسها.
about-mixed-title = كيف تُخلط الإجابات؟
about-mixed = تُرسل كل إجابة وحدها. تُجمع كل الإجابات في كومة واحدة وتُخلط. لا يمكن لأحد أن يرى أي الإجابات جاءت معًا. يتأكد هاتفك من أن إجاباتك محسوبة.
about-groups-title = هل تظهر مجموعتي؟
about-groups = فقط عندما يجيب عدد كافٍ من المجموعة. هذا الحد موضوع قبل أول إجابة ولا يمكن تغييره. في الحديث المفتوح تظهر كل المجموعات، حتى مجموعة من شخص واحد.
about-limits-title = بماذا لا يمكننا أن نعد؟
about-limits = الإجابات سرية. لكن في مجموعة صغيرة قد يخمّن أحدهم من صاحب كل رأي. تظهر الأفكار والتعليقات بلا أسماء، لكن قد يعرفك الآخرون من طريقة كتابتك. لذلك لا تكتب أسماء أو شيئًا يدل على شخص معيّن. من يستطيع فتح هاتفك يستطيع رؤية إجاباتك.
about-undo-title = هل يمكنني تغيير رأيي؟
about-undo = نعم. يمكنك تغيير إجاباتك أو سحبها إلى أن تظهر الصورة المشتركة. بعد ذلك تصبح في الكومة، ولا يستطيع أحد أن يجدها.
