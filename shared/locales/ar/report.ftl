# Machine-made, not yet reviewed by a native speaker.
# The report, the page to share and the paper form.

report-kicker = SAMSON · تقرير
report-document-title = تقرير: { $name }
report-plan-title = خطة الأثر: { $name }
report-footer = { $name } · { $round } · سري
report-round-and-date = {"\u200F"}{ $round } · { $date }
report-fact-answered = عدد من أجابوا
report-fact-of = { $responses } من { $headcount }
report-fact-statements = العبارات
report-fact-fields = المجالات
report-fact-rounds = الجولات
report-fact-questions = سؤالًا
report-cover-note = أُنشئ في { $date } على أحد أجهزتنا. هذا التقرير سري. ما تتعرفون عليه هنا يبقى بينكم.
report-contents = المحتويات

# How to read it.
report-how = كيف أجبنا
report-how-many = عدد من أجابوا: { $answered }. في المتوسط تخطّى كل منا { $skipped } من العبارات، وعددها { $statements }.
report-how-many-questions = أجاب { $answered }. وتخطّى كل شخص في المتوسط { $skipped } من { $questions } سؤالًا.
report-reading = كيف نقرأ الأرقام
report-reading-scale = كل الأرقام من 0 إلى 10. كلما زاد الرقم، كان الكلام أصدق علينا.
report-reading-weight = المساحة الرمادية تبيّن مدى أهمية الشيء لنا. إذا كان الخط داخل المساحة الرمادية، فنحن نحقق أقل مما نتمنى.
report-reading-earlier = الخط المتقطع هو الجولة السابقة.
report-reading-sides = تأتي كل مجموعة وحدها أولًا، ثم الجميع معًا. فقد يخفي المتوسط أن المجموعات ترى الأمر بشكل مختلف.
report-reading-talk = الأرقام بداية للحديث، وليست حكمًا.

# Charts and tables.
report-axis-summary = { $label }: { $score }، الأهمية { $weight }.
report-axis-earlier = { $label }: { $score }، قبل ذلك { $earlier }، الأهمية { $weight }.
report-column-earlier = قبل
report-column-change = التغيّر
report-column-spread = كيف أجبنا
# Above what the word for a number means, for instance "This goes well. Keep it up."
report-column-meaning = ماذا يعني
# Above a number from 0 (thin) to 100 (thick).
report-column-of-100 = من 100
report-spread-level = {"\u200F"}{ $level }: { $count }
report-field-statements = العبارات
report-field-number = المجال { $number }
report-fact-score = الواقع
report-fact-weight = الأهمية
report-fact-gap = الفجوة
report-fact-earlier = الجولة السابقة
report-ask = تحدثوا عن ذلك
report-answered = { $count ->
    [zero] لم يجب أحد
    [one] أجاب شخص واحد
    [two] أجاب شخصان
    [few] أجاب { $count } أشخاص
    [many] أجاب { $count } شخصًا
   *[other] أجاب { $count } شخص
}
report-ideas = الأفكار
report-comments = التعليقات
report-talk = ما تحدثنا عنه

# Values, groups, comparison.
report-values = قيمنا
report-groups = المجموعات
report-groups-none = لا توجد مجموعة كبيرة بما يكفي لتظهر وحدها.
report-no-differences = ترى المجموعات الأمر بشكل متقارب. لا يوجد فرق أكبر من 1.5.
report-comparison = ماذا تغيّر؟
report-comparison-lead = هنا تظهر هذه الجولة إلى جانب { $round }.
report-comparison-same = إذا كان الفرق أقل من 0.5، نقول: كما كان تقريبًا.
report-comparison-withheld = عدد من أجابوا قريب من عددهم في المرة السابقة. لهذا نعرض المجالات فقط، ولا نعرض كل عبارة.
report-comparison-questions-withheld = عدد من أجابوا قريب من عدد المرة السابقة. لذلك لا نعرض كل سؤال.
report-comparison-moved = أكبر تغيّر
report-comparison-about-same = كما كان تقريبًا
report-trend = مجالًا بعد مجال، جولة بعد جولة
report-trend-point = {"\u200F"}{ $round }: { $score }.

# The partnership survey, question by question.
report-answers = جوابًا بعد جواب
report-written = ما كتبناه
report-written-shuffled = النصوص مخلوطة وبلا أسماء.

# Actions.
report-actions = الخطوات
report-actions-lead = هذا ما اتفقنا عليه.
report-actions-none = لم تُكتب أي خطوات بعد.
report-column-action = ماذا
report-column-who = من
report-column-by = متى
report-column-status = الحالة
report-status-open = لم تبدأ
report-status-going-on = قيد التنفيذ
report-status-done = تمّت
report-status-dropped = أُلغيت
report-action-about = المجال: { $field }
# The same where the topic is a theme, factor or barrier of the survey.
report-action-topic = الموضوع: { $field }
report-not-set = –

# The impact plan.
report-plan-progress = تم { $done } من { $total } خطوات.
report-plan-empty = لم يُكتب شيء هنا بعد.
report-plan-complete = مكتمل حاليًا
report-plan-incomplete = لم يكتمل بعد
# Below an indicator: when it is measured next.
report-plan-next = القياس التالي: { $date }
# An impact is what lasts. Its numbers are shown only together with the reason to believe in them.
report-plan-needs-argument = تظهر الأرقام عندما تكتبون لماذا ساعد العمل على الأرجح.
report-plan-argued = ربما ساعد العمل. ولهذا نظن ذلك: { $argument }
# Below an indicator whose place another one took. Its numbers stay.
report-plan-replaced = استُبدل. وتبقى الأرقام القديمة.

# Method and limits.
report-method = كيف حُسبت الأرقام
report-method-score-title = الأرقام
report-method-score = لكل عبارة إجابة من 1 إلى 5. نحوّل 1 إلى 0، ونحوّل 5 إلى 10. الرقم هو متوسط إجابات من أجابوا. من يتخطّى عبارة لا يُحسب فيها. ورقم المجال هو متوسط عباراته.
report-method-survey-title = الأرقام
report-method-survey = رقم السؤال هو متوسط من أجابوا. وحيث يكون عدم الموافقة أمرًا جيدًا نعكس الرقم. ومن يتخطّى لا يُحسب. ورقم الموضوع هو متوسط أسئلته. ويجب أن يكون لنصفها على الأقل أجوبة.
report-method-weight-title = مدى الأهمية
report-method-weight = في البداية يقول الجميع ما مدى أهمية القيم. تتبع كل عبارة قيمة أو قيمتين، ومنهما تأخذ أهميتها. والفجوة هي الأهمية ناقص الرقم.
report-method-agreement-title = مدى اتفاقنا
report-method-agreement = الاتفاق يبيّن كم تتباعد الإجابات. إذا اختار الجميع الإجابة نفسها، فهذا اتفاق كامل. وإذا اختار كل نصف طرفًا، فنحن منقسمون. وضع هذا المقياس Tastle و Wierman (2007).
report-method-thickness-title = محدود وعميق
report-method-thickness = بعض العبارات تبيّن مدى عمق التعاون. نضرب متوسطها في عشرة، فنحصل على رقم من 0 إلى 100.
report-method-protection-title = الحماية
report-method-protected = تظهر الصورة المشتركة عندما يجيب ثلاثة على الأقل. وتظهر المجموعة عندما يجيب { $minimum } من أفرادها على الأقل. الأفكار والتعليقات مخلوطة، وهي بلا أسماء.
report-method-open = كان هذا حديثًا مفتوحًا. وافق الجميع على أن تظهر المجموعات الصغيرة أيضًا.
report-method-paper-title = على الورق
report-limits-title = ما لا تقوله الأرقام
report-limits-few = عندما تكون الإجابات قليلة، يستطيع شخص واحد أن يغيّر الأرقام كثيرًا.
report-limits-missing = { $count ->
    [zero] أجبنا جميعًا.
    [one] شخص واحد منا لم يجب.
    [two] شخصان منا لم يجيبا.
    [few] { $count } أشخاص منا لم يجيبوا.
    [many] { $count } شخصًا منا لم يجيبوا.
   *[other] { $count } شخص منا لم يجيبوا.
} لا نعرف رأي من لم يجب.
report-limits-view = الأرقام تبيّن ما نراه، لا ما هو صحيح. اسألوا بعضكم بعضًا عن السبب.
report-limits-others = الأرقام لحديثنا نحن. وهي لا تصلح لمقارنتنا بالآخرين.
report-lost = لا يمكن عرض بعض الأحرف في هذا التقرير. تظهر مكانها العلامة { $mark }.

# The page to share.
report-fact-thickness = من 100 على الطريق إلى عمل مشترك عميق

# The questions on paper.
form-kicker = SAMSON · استمارة
form-document-title = استمارة: { $name }
form-how = ضع علامة واحدة في كل سطر. لا تعرف، أو لا ينطبق هذا عليك؟ ضع العلامة على «لا أعرف». ويسعدنا أن تكتب فكرة.
form-confidential = لا تكتب اسمك. ولا تكتب شيئًا يدل على شخص معيّن. يرى الجميع الأفكار، لكنهم لا يرون من كتبها.
form-group = إلى أي مجموعة تنتمي؟
form-value = مدى الأهمية
form-idea = فكرة:
form-thanks = شكرًا! اطوِ الورقة وأعطها لمن يدير اللقاء. هذا الشخص يُدخل إجاباتك ويراها. ولا يراها أحد غيره.

# The way back for who leads, on paper.
sheet-kicker = SAMSON · لمن يدير التعاون
sheet-document-title = ورقة لمن يدير { $name }
sheet-footer = { $name } · سري للغاية
sheet-made = أُنشئت في { $date }
sheet-lead = هذه الورقة تجعل هاتفًا يدير التعاون. استخدمها إذا ضاع هاتفك، أو إذا تولى شخص آخر الإدارة.
sheet-scan = افتح الكاميرا على الهاتف الجديد، وامسح الرمز بها. اضغط على الرابط الذي يظهر. عندها يسأل Samson هل سيدير هذا الهاتف الجولات.
sheet-link = لا تستطيع مسح الرمز؟ افتح هذا الرابط:
sheet-secret-title = احفظ هذه الورقة في مكان آمن
sheet-secret = من لديه هذه الورقة يستطيع فتح الجولات وإغلاقها، وإخراج الردود، وحذف كل شيء. ضعها في مكان لا يجدها فيه أحد غيرك.
sheet-blind = الورقة لا تبيّن ما أجاب به أي شخص.

# The screen that makes them.
paper-open = التقرير والاستمارة الورقية
paper-title = على الورق
paper-manage = أنشئ التقرير عندما تظهر الصورة المشتركة. أما الاستمارة الورقية فيمكنك إنشاؤها في أي وقت.
paper-not-yet = يمكن إنشاء التقرير عندما تظهر الصورة المشتركة.
paper-report-title = التقرير
paper-report-about = يعرض التقرير الصورة المشتركة كاملة، مجالًا بعد مجال، مع الأفكار والملاحظات والخطوات. وإذا كانت لديكم جولة سابقة، فهو يبيّن أيضًا ماذا تغيّر.
paper-survey-report-about = يعرض التقرير ما يساعد وما يقف في الطريق وكل الأجوبة وما كتبتموه. وإن كنتم قد قستم من قبل، فهو يذكر أيضًا ما تغيّر.
paper-chapters = ماذا يجب أن يتضمن؟
paper-chapters-hint = أزيلوا ما لا تحتاجونه الآن. وتبقى طريقة حساب الأرقام دائمًا في النهاية.
paper-report-make = إنشاء التقرير (PDF)
paper-page-title = صفحة واحدة للمشاركة
paper-page-about = تعرض الصفحة الرسم وأبرز ما يظهر والخطوات. الأفكار والتعليقات ليست فيها.
paper-survey-page-about = تعرض الصفحة ما يبرز والخطوات. وما كتبتموه ليس فيها.
paper-page-make = إنشاء الصفحة (PDF)
paper-picture-make = إنشاء صورة (PNG)
paper-form-title = استمارة ورقية
paper-form-about = اطبع الأسئلة لمن يريد أن يقرأها بهدوء أولًا، أو أن يجيب على الورق. الإجابات التي على الورق تُدخلها بنفسك.
paper-form-make = إنشاء الاستمارة (PDF)
paper-sheet-make = إنشاء ورقة للطباعة (PDF)
paper-plan-about = اطبع الخطة كلها: الخطوات والمؤشرات والقياسات.
paper-plan-make = إنشاء ملف للخطة (PDF)
paper-fetching = يجري جلب ما يصنع الأوراق: { $percent }%. هذا ضروري في المرة الأولى فقط.
paper-setting = يجري إنشاء الملف …
paper-ready = الملف جاهز
paper-save = حفظ الملف
paper-share = مشاركة الملف
paper-saved = الملف موجود بين التنزيلات.
paper-saved-at = الملف موجود هنا: { $place }
paper-not-saved = لم يُحفظ الملف. تأكد من وجود مساحة على الجهاز، وحاول من جديد.
paper-not-shared = لم تنجح مشاركة الملف. احفظه وأرسله بطريقة أخرى.
paper-file-page = صفحة واحدة
paper-file-form = استمارة
paper-file-sheet = إدارة
paper-file-plan = خطة الأثر
