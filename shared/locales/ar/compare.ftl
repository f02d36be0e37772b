# Machine-made, not yet reviewed by a native speaker.
# This round beside an earlier one.

compare-title = ماذا تغيّر؟
compare-place = { $now }، مقارنة مع { $before }
compare-since = منذ { $before }
compare-open = عرض ما تغيّر
compare-none = لا توجد هنا جولة سابقة للمقارنة.
compare-with = المقارنة مع
compare-overall = قبل والآن
compare-withheld = كان عدد من أجابوا متقاربًا في المرتين. لذلك قد يتعلق التغيّر بشخص أو شخصين. لهذا نعرض المجالات، ولا نعرض كل عبارة.
compare-same-means = إذا كان الفرق أقل من 0.5 صعودًا أو نزولًا، نقول: كما كان تقريبًا.

# A change in words.
compare-stronger = أقوى
compare-weaker = أضعف
compare-same = كما كان تقريبًا
compare-grown = أقوى: { $names }.
compare-fallen = أضعف: { $names }.
compare-unmoved = كل المجالات كما كانت تقريبًا.
compare-rest = الباقي كما كان تقريبًا.
compare-before = قبل: { $before } ({ $word })

# Tables and lists.
compare-column-before = قبل
compare-column-now = الآن
compare-column-change = التغيّر
compare-column-word = بالكلمات
compare-statements = العبارات التي تغيّرت أكثر
compare-statements-same = لا توجد عبارة أقوى أو أضعف بكثير من قبل.
compare-statements-all = كل العبارات في جدول
compare-thickness = ما مدى عمق التعاون؟
compare-thickness-words = { $now } من 100 الآن، { $before } قبل ذلك: { $word }.
compare-values = كيف نعيش قيمنا
compare-values-about = القيم قبل والآن
compare-trend = مع مرور الوقت
