# Machine-made, not yet reviewed by a native speaker.
# Texts of the partnership survey: starting it, and answering it.
new-instrument = ماذا تريدون أن تقيسوا؟
new-scorecard = الإبداع المشترك
new-scorecard-detail = 55 سؤالاً عن القيم وعن طريقة عملكم معاً. يستغرق من 10 إلى 15 دقيقة.
new-survey = الشراكة
new-survey-detail = 82 سؤالاً عن التعاون بين البلدية والمؤسسة الاجتماعية. يستغرق من 15 إلى 25 دقيقة.
new-parts = أي أجزاء تريدون؟
new-parts-hint = أزيلوا الجزء الذي لا يناسبكم الآن.
new-parts-missing = اختاروا جزءاً واحداً على الأقل.
new-part-questions = { $count ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالاً
   *[other] { $count } سؤال
}
answer-next = التالي
answer-not-chosen = لم يتم الاختيار بعد
answer-what-else = اكتب ما تقصده
answer-own-words = أجب بكلماتك
answer-written = أُجيب بكلمات خاصة
answer-what-is = ما معنى «{ $word }»؟

# Its result.
survey-column-what = ماذا
survey-column-all = الجميع
survey-column-now = الآن
survey-column-change = التغيّر
survey-column-answer = الإجابة
survey-column-count = العدد
survey-marked = {"\u200F"}{ $name } ↔
survey-factors = ما يساعدنا على النجاح
survey-factors-scale = من 1 إلى 5. المرتفع جيد.
survey-barriers = ما يقف في الطريق
survey-barriers-scale = من 1 إلى 100. المنخفض جيد.
survey-themes = كيف نتعاون
survey-side-by-side = جنباً إلى جنب
survey-weak = نقاط الضعف
survey-in-the-way = أكثر ما يعيقنا
survey-nothing-stands-out = لا شيء يبرز.
survey-since = منذ { $round }
survey-moved = ما تحرّك
survey-more-in-the-way = يعيق أكثر
survey-less-in-the-way = يعيق أقل
survey-other-wording = سُئل الجميع عدا البلدية هكذا: { $text }
survey-reversed = هنا من الجيد ألا توافق
survey-neutral = يصف دون أن يحكم
survey-nobody-wrote = لم يكتب أحد شيئاً هنا.
survey-too-few-items = أجاب عدد قليل جداً لحساب رقم.
survey-place = النقطة { $number } من { $total }
