# Machine-made, not yet reviewed by a native speaker.
# This device as the hub of a room.

# The ways there, and how it is.
hub-open = ليكن هذا الجهاز مركز الغرفة
hub-open-on = كيف ينضم الآخرون
hub-is-on = هذا الحاسوب هو المركز الآن
hub-failed-title = المركز لا يعمل
hub-look = إلى المركز

# A collaboration and the hub.
hub-off-title = المركز متوقف
hub-off = الجولة محفوظة في مركز هذا الحاسوب. شغّله كي ينضم الآخرون.
hub-alone-title = الحاسوب ليس على أي شبكة
hub-alone = شغّل الشبكة اللاسلكية، أو شارك شبكة من هذا الحاسوب. عندها تظهر الرموز هنا.
hub-take-in = هذا الحاسوب هو المركز. هل تريد استعماله لهذه الجولة؟
hub-take-in-do = استعمال المركز
hub-hand-over = وصل إلى الخادم كل ما يقبله. هل انتهى اللقاء؟
hub-hand-over-do = استعمال الخادم من الآن

# Switching it on and off.
hub-title = ليكن هذا الجهاز مركز الغرفة
hub-lead = يستطيع هذا الحاسوب استلام إجابات كل من في الغرفة. فلا تحتاجون إلى الإنترنت.
hub-wifi = ما اسم الشبكة في الغرفة؟
hub-wifi-hint = عندها يظهر رمز للاتصال بها. يمكنك تركه فارغًا.
hub-password = كلمة مرور الشبكة
hub-password-hint = يراها كل من في الغرفة.
hub-server = أي خادم يستلم الإجابات لاحقًا؟
hub-server-hint = مثلًا samson.example. هل ينقطع الاتصال أحيانًا؟ اتركه فارغًا حتى ينتهي اللقاء.
hub-token-hint = لبعض الخوادم فقط رمز. وإلا فاتركه فارغًا.
hub-start = تشغيل المركز
hub-changing = لحظة …
hub-other-port = جرّب المنفذ { $port }
hub-stop = إيقاف المركز

# While it is on.
hub-on-title = انضمّوا
hub-on = المركز يعمل
hub-join-wifi = اتصلوا بالشبكة
hub-wifi-code = رمز QR للشبكة
hub-password-is = كلمة المرور: { $password }
hub-join = افتحوا Samson
hub-address-code = رمز QR فيه عنوان Samson
hub-other-addresses = عناوين أخرى
hub-hints = أبقِ الحاسوب يعمل ومتصلًا بالكهرباء. يجب أن يبقى التطبيق مفتوحًا. يمكنك الانتقال إلى صفحات أخرى.

# The server it belongs to.
hub-no-server = يبقى كل شيء على هذا الحاسوب. هل تريد إرسال الإجابات لاحقًا؟ أوقف المركز واكتب خادمًا.
hub-nothing = تُرسل الإجابات إلى { $server } عندما يوجد اتصال.
hub-under-way = يجري إرسال الإجابات إلى { $server }.
hub-done = وصل إلى { $server } كل ما يقبله.
hub-held-title = الإجابات لا تصل الآن
hub-held-unreachable = تُرسل إلى { $server } عندما يوجد اتصال. الإجابات محفوظة هنا.
hub-held-untrusted = يجيب أحد آخر غير { $server }. لا يُرسل إليه شيء. تأكد من العنوان. الإجابات محفوظة هنا.
hub-held-stranger = ما يجيب على { $server } ليس Samson. ربما عليك تسجيل الدخول إلى الشبكة. الإجابات محفوظة هنا.
hub-held-token = يطلب { $server } رمزًا. أوقف المركز واكتب الرمز. الإجابات محفوظة هنا.
hub-held-full = الخادم { $server } ممتلئ. يحاول Samson من جديد وحده. الإجابات محفوظة هنا.
hub-held-refused = لم يقبلها { $server }. أخبر المسؤول عن الخادم. الإجابات محفوظة هنا.
