# Machine-made, not yet reviewed by a native speaker.
# What the group agrees to do.

actions-title = الخطوات
actions-lead = هذا ما تتفقون على القيام به. يمكن للجميع الكتابة هنا.
actions-none = ليست لديكم خطوات بعد.
actions-see = عرض الخطوات
actions-new = خطوة جديدة
actions-from-idea = تحويلها إلى خطوة
actions-see-one = عرض الخطوة
actions-matrix = الفرز في أربعة مربعات
actions-list = العرض كقائمة
actions-unsorted = لم تُفرز بعد
actions-nothing-here = لا توجد خطوات هنا بعد.
actions-by = الموعد: { $date }
actions-overdue = انتهى الموعد في { $date }
actions-back = إلى الخطوات
actions-unknown = هذه الخطوة غير موجودة على الهاتف.

# How far it has come.
action-status = إلى أين وصلتم؟
action-status-open = لم تبدأ
action-status-going_on = قيد التنفيذ
action-status-done = تمّت
action-status-dropped = أُلغيت

# One action.
action-title = خطوة
action-what = ماذا ستفعلون؟
action-what-missing = اكتب ما ستفعلونه.
action-who = من المسؤول عنها؟
action-by = متى يجب أن تنتهي؟
action-why = لماذا لن تُنفَّذ؟
action-cell = أين مكانها؟
action-cell-none = ليست في أي مربع بعد
action-save = حفظ الخطوة

# At the next round.
actions-before = خطوات المرة السابقة
actions-before-lead = ماذا تمّ، وماذا يجري الآن، وماذا أُلغي؟ اضغط على خطوة وقل كيف سارت الأمور.
