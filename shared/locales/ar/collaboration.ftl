# Machine-made, not yet reviewed by a native speaker.
# The screen of a collaboration: everything about it in one picture.

collaboration-title = كل شيء عن تعاوننا
collaboration-open = كل شيء عن تعاوننا
collaboration-next = الخطوة التالية
collaboration-next-round = هناك جولة مفتوحة. الآخرون ينتظرون الإجابات.
collaboration-next-talk = النتيجة هنا. تحدثوا عنها، واتفقوا على شيء تفعلونه.
collaboration-next-late = { $count ->
    [zero] لا توجد خطوات متأخرة.
    [one] كان يجب أن تكتمل خطوة واحدة حتى الآن.
    [two] كان يجب أن تكتمل خطوتان حتى الآن.
    [few] كان يجب أن تكتمل { $count } خطوات حتى الآن.
    [many] كان يجب أن تكتمل { $count } خطوة حتى الآن.
   *[other] كان يجب أن تكتمل { $count } خطوة حتى الآن.
}
collaboration-next-due = حان وقت هذا: { $what }.
collaboration-next-again = مر نصف عام. اسألوا أنفسكم مرة أخرى.
collaboration-next-plan = تابعوا الخطة: { $step }.
collaboration-next-rest = كل شيء يسير في طريقه. افعلوا الآن ما اتفقتم عليه.
collaboration-to-round = إلى الجولة
collaboration-to-profile = إلى النتيجة
collaboration-to-actions = إلى الخطوات
collaboration-to-measure = إلى القياس
collaboration-to-step = إلى الخطوة
collaboration-last = آخر نتيجة
collaboration-nothing-agreed = لم تتفقوا على شيء بعد.
collaboration-open-actions = { $count ->
    [zero] { $count } للتنفيذ
    [one] { $count } للتنفيذ
    [two] { $count } للتنفيذ
    [few] { $count } للتنفيذ
    [many] { $count } للتنفيذ
   *[other] { $count } للتنفيذ
}
collaboration-done-actions = { $count ->
    [zero] { $count } مكتملة
    [one] { $count } مكتمل
    [two] { $count } مكتملان
    [few] { $count } مكتملة
    [many] { $count } مكتملة
   *[other] { $count } مكتملة
}
collaboration-plan = الخطة
