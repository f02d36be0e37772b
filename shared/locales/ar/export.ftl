# Machine-made, not yet reviewed by a native speaker.
# Files for other programs, and backups.

# Headings of tables.
export-round = الجولة
export-field = المجال
export-statement = العبارة
export-value = القيمة
export-group = المجموعة
export-score = الآن
export-practice = الواقع
export-weight = الأهمية
export-gap = الفجوة
export-answered = أجابوا
export-skipped = تخطّوا
export-answers-1 = أجابوا 1
export-answers-2 = أجابوا 2
export-answers-3 = أجابوا 3
export-answers-4 = أجابوا 4
export-answers-5 = أجابوا 5
export-consensus = الاتفاق
export-responses = الردود
export-opened = فُتحت
export-headcount = العدد المنتظر
export-on-paper = على الورق
export-thickness = عمق التعاون
export-kind = النوع
export-text = النص
export-what = ماذا
export-who = من
export-by = الموعد
export-status = إلى أين وصلنا
export-why = لماذا
export-box = المربع
export-kind-idea = فكرة
export-kind-comment = تعليق
export-kind-note = ملاحظة مشتركة
# Of the partnership survey. A category holds several factors: things that help the group succeed.
export-category = الفئة
export-factor = ما يساعد
export-barrier = ما يقف في الطريق
export-reason = السبب
# How good or bad a number is, in a word.
export-band = ما يقوله الرقم
# The theme, factor or barrier that a question belongs to.
export-place = الموضوع
export-question = السؤال
export-answer = الجواب
export-in-words = بالكلمات
export-count = العدد
# A part of what the group says about itself, or of a step of the plan.
export-part = الجزء
# Of the impact plan: steps have numbers, and tables in them have rows and columns.
export-number = الرقم
export-step = الخطوة
export-row = الصف
export-column = العمود
# Of an indicator: the last number that was measured, and how it stands.
export-last = آخر رقم
export-last-date = آخر قياس
export-next-date = القياس التالي
export-state = كيف يسير الأمر

# The files.
files-title = الملفات والنسخة الاحتياطية
files-open = الملفات والنسخة الاحتياطية
files-tables-title = لبرامج الجداول
files-tables-about = كل جدول ملف يفتحه Excel وبرامج الجداول الأخرى. وفيه كل الجولات.
files-table-rounds = الجولات
files-table-fields = المجالات
files-table-statements = العبارات
files-table-values = القيم
files-table-groups = المجموعات
files-table-notes = الأفكار والتعليقات والملاحظات
files-table-actions = الخطوات
files-table-factors = ما يساعدنا
files-table-barriers = ما يقف في الطريق
files-table-items = الأسئلة
# How many gave each answer.
files-table-answers = الأجوبة معدودة
# What the group wrote about itself together.
files-table-reflection = ما نقوله عن أنفسنا
# The impact plan: what is written in its ten steps.
files-table-plan = خطة الأثر
files-table-indicators = المؤشرات
# What was measured for the indicators of the impact plan.
files-table-measurements = الأرقام المقيسة
files-json-title = لبرامج أخرى
files-json-about = كل ما يمكنكم رؤيته، في ملف واحد (JSON). ومن يحصل عليه يستطيع قراءته.
files-json-make = إنشاء ملف بكل شيء
file-name-export = كل شيء
file-name-backup = نسخة احتياطية

# Backups.
backup-title = نسخة احتياطية
backup-about = كل ما لدى هذا الهاتف عن التعاون، مقفل بكلمة مرور. بهذه النسخة يمكنك المتابعة على هاتف جديد.
backup-password = كلمة المرور
backup-password-hint = أقل عدد للأحرف: { $minimum }. اكتب كلمة المرور عندك. بدونها لا يستطيع أحد فتح النسخة.
backup-password-short = كلمة المرور قصيرة. أقل عدد للأحرف: { $minimum }.
backup-password-show = إظهار كلمة المرور
backup-password-hide = إخفاء كلمة المرور
backup-make = إنشاء نسخة احتياطية
restore-title = استعادة نسخة احتياطية
restore-lead = اختر الملف، واكتب كلمة المرور التي أُنشئ بها.
restore-file = اختيار النسخة الاحتياطية
restore-do = استعادة
restore-waiting = يجري فتح النسخة الاحتياطية …

# Actions from a file.
bring-title = خطوات من ملف
bring-about = اختر ملفًا صُنع عن طريق «إنشاء ملف بكل شيء». الخطوات الموجودة لديكم لا تُضاف مرتين.
bring-file = اختيار الملف الذي فيه الخطوات
bring-done = { $count ->
    [zero] لم تكن فيه خطوات جديدة.
    [one] أُضيفت خطوة جديدة واحدة.
    [two] أُضيفت خطوتان جديدتان.
    [few] أُضيفت { $count } خطوات جديدة.
    [many] أُضيفت { $count } خطوة جديدة.
   *[other] أُضيفت { $count } خطوة جديدة.
}
