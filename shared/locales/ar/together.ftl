# Machine-made, not yet reviewed by a native speaker.
# What the group writes about itself together, when it has seen the result of the survey.
together-title = تحدثوا معاً عن النتيجة
together-lead = يمكن للجميع الكتابة هنا في الوقت نفسه. ترى المجموعة كلها ما تكتبون.
together-card = اكتبوا معاً ما تفخرون به وما تريدون تغييره. وانظروا أيضاً أين أنتم في تعاونكم.
together-open = اكتبوا معاً
together-back = إلى جميع الأجزاء
together-progress = { $done } من { $total }
together-suggestions = اقتراحات من الإجابات ({ $count })
together-suggestions-hint = اضغطوا على اقتراح لإضافته.
together-taken = أُضيف
together-suggestion = {"\u200F"}{ $name } ({ $score })
together-suggestion-side = {"\u200F"}{ $name } ({ $side }: { $score })
together-thin = محدود: { $words }
together-thick = عميق: { $words }
together-whole = التعاون ككل
together-placed = { $value } من 100
together-not-placed = لم يُحدد بعد
together-answers-suggest = تشير الإجابات إلى { $value } من 100.
together-take-back = إزالة الإجابة
together-phase = أين نحن الآن؟
together-process = كيف نعمل معاً
together-result = إلى ماذا يؤدي ذلك
together-case = مثال: { $name }
