# Machine-made, not yet reviewed by a native speaker.
# The impact plan: ten steps that the group fills in together. The steps themselves are in plan.toml.
plan-open = خطة الأثر
plan-back = إلى الخطة
plan-numbered = {"\u200F"}{ $number }. { $title }
plan-value-unit = {"\u200F"}{ $value } { $unit }
plan-unnamed = بلا اسم
plan-how-far = اكتملت { $done } من { $total } خطوات.
plan-steps = الخطوات العشر
plan-steps-hint = خذوها بأي ترتيب تريدونه.

# How far a step is.
plan-step-complete = اكتملت
plan-step-begun = بدأت
plan-step-empty = لم تبدأ

# What a step still needs.
plan-missing = ما ينقص
plan-missing-field = اكتبوا شيئا هنا: { $label }.
plan-missing-row = اكتبوا سطرا واحدا على الأقل هنا: { $label }.
plan-missing-dated-goal = ضعوا تاريخا لهدف واحد على الأقل.
plan-missing-fewer-goals = عدد الأهداف التي لها تاريخ: { $count }. اختاروا { $most } على الأكثر.
plan-missing-group = اكتبوا ما تحتاج إليه مجموعة وما تجيده.
plan-missing-chains = أنشطة بلا سلسلة كاملة (إذا، فإن، لأن): { $count }.
plan-missing-indicator = أنشئوا مؤشرا واحدا على الأقل في الخطوة 5.
plan-missing-level = أنشئوا مؤشرا واحدا على الأقل في هذا المستوى: { $label }.
# $label: for instance "Unit". $names: indicators.
plan-missing-about = ينقص «{ $label }» في: { $names }
plan-missing-earlier-start = تاريخ البداية بعد أول قياس: { $names }
plan-missing-overdue = تأخر القياس: { $names }
plan-missing-decision = اكتبوا قرارا واحدا على الأقل مع مسؤول وموعد.

# Rows of lists and tables, and what was removed.
plan-row = {"\u200F"}{ $label } { $number }
plan-row-add = سطر جديد
plan-row-remove = إزالة: { $name }
plan-removed = أزيل ({ $count })
plan-put-back = إعادة

# Indicators.
plan-indicators = المؤشرات
plan-indicators-back = إلى المؤشرات
plan-no-indicators = ليست لديكم مؤشرات بعد.
plan-indicator-new = مؤشر جديد
plan-indicator-unknown = هذا المؤشر غير موجود على الهاتف.
# One line for each indicator in a step.
plan-one-complete = { $name }: كل شيء مكتمل
plan-one-lacks = { $name } – انظروا إلى: { $parts }
plan-one-open = عرض المؤشر كاملا
plan-count = {"\u200F"}{ $state }: { $count }
plan-replaced = استبدلت ({ $count })
plan-removed-indicators = مؤشرات أزيلت ({ $count })

# What may be said of an impact.
plan-needs-argument = يحتاج إلى تعليل
plan-claim-needs = اكتبوا أولا لماذا تعتقدون أن العمل ساهم. حتى ذلك الحين لا نعرض الأرقام.
plan-claim-argued = ربما ساهم العمل في هذا. هذا تعليلكم:

# How an indicator stands, in a word or two.
plan-state-reached = تحقق
plan-state-overdue = متأخر
plan-state-no_target = بلا هدف
plan-state-no_direction = الهدف يساوي البداية
plan-state-no_baseline = بلا رقم بداية
plan-state-not_started = لم يقس بعد
plan-state-on_track = على المسار
plan-state-behind = متخلف عن الخطة
plan-last = آخر رقم: { $value } ({ $date })
plan-expected = حسب الخطة: { $value }
plan-target = الهدف: { $value } حتى { $date }
plan-next = القياس التالي: { $date }

# The chart of an indicator: its legend, and what it says to who hears it.
plan-chart-measured = القياسات
plan-chart-way = الطريق من البداية إلى الهدف
plan-chart-start = البداية: { $value } ({ $date }).
plan-chart-last = الأخير: { $value } ({ $date }).
plan-chart-target = الهدف: { $value } ({ $date }).

# Measuring. A gap: somebody notes that nothing was measured that day.
plan-gaps-hint = لم تستطيعوا القياس؟ قولوا ذلك هنا. عندها تكون فجوة وليس صفرا.
plan-number-new = رقم جديد
plan-number-save = حفظ الرقم
plan-number-none = لم يقس هذه المرة
plan-number-missing = لم يقس
plan-number-remove = إزالة الرقم
plan-numbers = الأرقام: { $count }
plan-numbers-all = عرض الكل
# $name: the name of a round.
plan-from-round = من الجولة { $name }
plan-next-agree = الاتفاق على القياس التالي
plan-next-hint = لهذا المؤشر فقط. وإلا فالتاريخ في الخطوة 9.

# Goals.
plan-goal = إلى أي هدف ينتمي؟
plan-goal-none = لا هدف محدد
plan-goal-make = اجعله هدفا في الخطة
plan-goal-see = عرض الهدف في الخطة
plan-goal-better = أن نتحسن في هذا: { $name }
plan-goal-less = التقليل من هذا: { $name }

# Indicators that follow a figure of the rounds.
plan-follow = تتبع رقم من الجولات
plan-follow-hint = عندها تضيف كل جولة جديدة رقمها تلقائيا.
plan-follow-which = أي رقم؟
plan-follow-stop = إيقاف التتبع
plan-follows-rounds = يأتي الرقم من جولاتكم. لا شيء تملؤونه هنا.
plan-unit-field = من 10
plan-unit-factor = من 5
plan-unit-hundred = من 100

# Swapping and removing an indicator. No number is ever lost.
plan-indicator-removed = أزيل هذا المؤشر. أرقامه ما زالت هنا.
plan-indicator-replaced = استبدل هذا المؤشر. الآن يعتمد: { $name }. الأرقام باقية هنا.
plan-see-successor = عرض الجديد
plan-swap-undo = إلغاء الاستبدال
plan-before = قبل هذا
plan-swap = استبدال بمؤشر جديد
plan-swap-question = هل تريدون استبدال المؤشر؟
plan-remove = إزالة المؤشر
plan-remove-question = هل تريدون إزالة المؤشر؟
plan-remove-explanation = تبقى الأرقام محفوظة. يمكنكم إعادته.
plan-keep = إبقاؤه

# What looks odd about dates and numbers.
plan-doubt-dates = تاريخ الهدف ليس بعد البداية. انظروا إلى التواريخ مرة أخرى.
plan-doubt-equal = الهدف يساوي رقم البداية. لذلك لا نعرف ما هو الأفضل.
plan-doubt-before = أرقام قيست قبل البداية: { $count }. لا تحسب.
plan-doubt-same-day = عدة أرقام من اليوم نفسه. يحسب الأخير.
plan-doubt-unit = أرقام بوحدة غير وحدة المؤشر الحالية: { $count }.

# What is due, on a screen and in a calendar file.
due-title = المواعيد
due-all = كل المواعيد
due-lead = هذا ما اتفقتم عليه تاليا.
due-nothing = لا مواعيد بعد. ضعوا تواريخ للأهداف أو القياسات أو القرارات.
due-on = { $date }
due-today = اليوم، { $date }
due-overdue = كان مستحقا في { $date }
due-measure = قياس: { $name }
due-decision = قرار: { $name }
due-goal = هدف: { $name }
due-make-calendar = إنشاء ملف تقويم
due-calendar-hint = افتح الملف في تقويمك. هل تغير تاريخ؟ أنشئ الملف من جديد.
# The name of the calendar. $name: the collaboration.
due-calendar = {"\u200F"}Samson: { $name }
file-name-calendar = تقويم

# The theory of change as a picture, and the history.
plan-theory = ما الذي يؤدي إلى ماذا
plan-theory-empty = اكتبوا في الخطوة 4 ما تفعلونه ولماذا يفيد. عندها تظهر الصورة هنا.
plan-theory-nothing = لا شيء هنا بعد
plan-history = من غير ماذا
plan-history-lead = تظهر هنا المجموعات، لا أسماء الأشخاص.
plan-history-empty = لم يكتب أحد في الخطة بعد.
plan-history-line = { $role }: الخطوة { $number }، { $field }
plan-role-facilitator = الميسر
