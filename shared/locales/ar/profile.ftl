# Machine-made, not yet reviewed by a native speaker.
# The profile, the dialogue, actions and the report.

profile-title = صورتنا المشتركة
profile-answers = {"\u200F"}{ $responses ->
    [zero] لا ردود
    [one] ردّ واحد
    [two] ردّان
    [few] { $responses } ردود
    [many] { $responses } ردًا
   *[other] { $responses } ردّ
} · { $date }
profile-answers-of = { $responses ->
    [zero] لا ردود
    [one] ردّ واحد
    [two] ردّان
    [few] { $responses } ردود
    [many] { $responses } ردًا
   *[other] { $responses } ردّ
} من أصل { $headcount } · { $date }
profile-not-yet = تظهر الصورة المشتركة عندما يجيب الجميع.
profile-to-round = إلى الجولة
profile-opening = يجري فتح الإجابات …
profile-opening-offline = تظهر الصورة المشتركة عندما يصل الهاتف إلى الخادم.
profile-drawing = يجري حساب الصورة المشتركة …
profile-on-wall = عرض كبير على الحائط
profile-normal-size = عرض عادي
profile-talk = تحدثوا عنها معًا

# What this phone has checked.
profile-counted = إجاباتك محسوبة
profile-not-counted = بعض الإجابات ناقصة
profile-own-missing = { $count ->
    [zero] كل إجاباتك موجودة
    [one] واحدة من إجاباتك ناقصة
    [two] اثنتان من إجاباتك ناقصتان
    [few] { $count } من إجاباتك ناقصة
    [many] { $count } من إجاباتك ناقصة
   *[other] { $count } من إجاباتك ناقصة
} فيما أرسله الخادم. تحدث مع من يدير اللقاء.
profile-unreadable = { $count ->
    [zero] لا توجد إجابات غير مقروءة، ولا إجابات ليست
    [one] إجابة واحدة لا يمكن قراءتها، وهي ليست
    [two] إجابتان لا يمكن قراءتهما، وهما ليستا
    [few] { $count } إجابات لا يمكن قراءتها، وهي ليست
    [many] { $count } إجابة لا يمكن قراءتها، وهي ليست
   *[other] { $count } إجابة لا يمكن قراءتها، وهي ليست
} ضمن الأرقام. تحدث مع من يدير اللقاء.
profile-uneven = { $count ->
    [zero] لا توجد عبارة أو قيمة لها
    [one] عبارة أو قيمة واحدة لها
    [two] اثنتان من العبارات والقيم لهما
    [few] { $count } من العبارات والقيم لها
    [many] { $count } من العبارات والقيم لها
   *[other] { $count } من العبارات والقيم لها
} عدد من الإجابات أقل أو أكثر مما يجب. تحدث مع من يدير اللقاء.
profile-conflict-title = في مكانين إجابات مختلفة
profile-conflict = للمركز المحلي وللخادم صورتان مختلفتان. ترون هنا إجابات أحدهما. يستطيع من يدير الجولة فتحها من جديد.
profile-late = وصلت إجاباتك متأخرة وليست ضمن الأرقام. وهي ما زالت على هاتفك.
profile-late-open = فُتحت الجولة من جديد. يمكن أن تدخل إجاباتك فيها الآن.
profile-late-go-on = إلى إجاباتي
on-paper = { $count ->
    [zero] لم يكن أي ردّ
    [one] كان ردّ واحد
    [two] كان ردّان
    [few] كانت { $count } ردود
    [many] كان { $count } ردًا
   *[other] كان { $count } ردّ
} من أصل { $responses } على الورق. ومن يدير الجولة هو من أدخل ما على الورق.

# Charts.
profile-overall = الصورة العامة
profile-legend-score = الواقع عندنا
profile-legend-weight = أهميته لنا
profile-no-score = لا إجابات
profile-axis-summary = { $label }: { $score }، الأهمية { $weight }.
profile-axis-summary-since = { $label }: { $score }، قبل ذلك { $earlier }، الأهمية { $weight }.
profile-strongest = الأقوى: { $name }، { $score }.
profile-widest-gap = أكبر فجوة: { $name }، أقل مما يهمنا بمقدار { $gap }.
profile-show-table = عرض كجدول
profile-hide-table = إخفاء الجدول
profile-distribution = كيف أجبنا
profile-column-field = المجال
profile-column-statement = العبارة
profile-column-value = القيمة
profile-column-score = الآن
profile-column-weight = الأهمية
profile-column-gap = الفجوة
profile-column-skipped = تخطّوا

# From thin to thick.
profile-thickness = ما مدى عمق التعاون؟
profile-thickness-summary = { $value } من 100 على الطريق من عمل مشترك محدود إلى عمل مشترك عميق.
profile-thin = محدود
profile-thick = عميق
profile-thin-meaning = محدود: يُدعى الناس للمشاركة فترة من الوقت. بعد ذلك يتولى طرف واحد العمل.
profile-thick-meaning = عميق: الجميع يصنعون العمل ويديرونه ويقيّمونه معًا، سنة بعد سنة.
profile-thick-statements = العبارات التي تُحسب هنا

# What stands out.
profile-stands-out = أبرز ما يظهر
profile-strengths = نقاط القوة
profile-gaps = مهم، لكنه ضعيف
profile-disagreements = هنا اختلفت إجاباتنا
profile-blind-spots = هنا تخطّى كثيرون
profile-differences = هنا تختلف المجموعات
profile-gap-below = أقل بمقدار { $gap }
profile-skipped = { $skipped ->
    [zero] لم يتخطّها أحد
    [one] تخطّاها شخص واحد
    [two] تخطّاها شخصان
    [few] تخطّاها { $skipped } أشخاص
    [many] تخطّاها { $skipped } شخصًا
   *[other] تخطّاها { $skipped } شخص
}
profile-side-score = {"\u200F"}{ $side }: { $score }
profile-side-others = الباقون

# How much we agree.
agreement-agree = متفقون
agreement-mostly-agree = متفقون إلى حد ما
agreement-mixed = آراء مختلفة
agreement-split = منقسمون إلى نصفين

# Values, fields and groups.
profile-values = قيمنا
profile-values-about = كيف نعيش القيم، وما مدى أهميتها لنا
profile-fields = مجالًا بعد مجال
profile-field-weight = الأهمية: { $weight }
profile-order-gap = في الحديث تأتي أكبر فجوة أولًا.
profile-order-asked = في الحديث تأتي المجالات بهذا الترتيب.
profile-order-to-asked = المجالات بهذا الترتيب
profile-order-to-gap = أكبر فجوة أولًا
profile-groups = المجموعات
profile-groups-shown = هذه المجموعات تظهر كل منها وحدها: { $sides }.
profile-side-size = {"\u200F"}{ $side } ({ $count })
profile-groups-hidden = لا توجد مجموعة كبيرة بما يكفي لتظهر وحدها.
profile-groups-confidential = الإجابات سرية. ما تتعرفون عليه هنا يبقى بينكم.
profile-groups-table = عرض المجموعات مجالًا بعد مجال

# One field, to talk about.
field-place = المجال { $number } من { $total }، أكبر فجوة أولًا
field-place-as-asked = المجال { $number } من { $total }
field-unknown = هذا المجال ليس جزءًا من الجولة.
field-statements = العبارات
field-scale = الرقم 1 هو «{ $least }»، والرقم 5 هو «{ $most }».
field-weight = الأهمية: { $weight }
field-answered = { $count ->
    [zero] لم يجب أحد
    [one] أجاب شخص واحد
    [two] أجاب شخصان
    [few] أجاب { $count } أشخاص
    [many] أجاب { $count } شخصًا
   *[other] أجاب { $count } شخص
}
field-ideas = { $count ->
    [zero] لا أفكار
    [one] فكرة واحدة
    [two] فكرتان
    [few] { $count } أفكار
    [many] { $count } فكرة
   *[other] { $count } فكرة
}
field-comments = { $count ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
}
field-note = {"\u200F"}«{ $text }»
field-all-answers = كل الإجابات في جدول
field-next = التالي: { $name }
field-previous = السابق: { $name }
field-back = إلى الصورة المشتركة
