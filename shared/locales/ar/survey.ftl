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
