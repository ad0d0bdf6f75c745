demo-circle-title = الحلقة
demo-circle-lead = يوم تكويني في بلد متخيل: شاشة كبيرة وهاتفان وهواتف محاكاة. لا شيء مصطنع: هذه هي الأبواب الحقيقية وقاعدة بيانات حقيقية.
demo-wall = شاشة القاعة
demo-phone-fr = هاتف بالفرنسية
demo-phone-ar = هاتف بالعربية
demo-open-alone = فتح في صفحة مستقلة
demo-play = املؤوا الحلقة
demo-play-words = تصل هواتف محاكاة وتجيب وتطرح أسئلة. يمكنكم الإجابة معها، هنا أو بهاتفكم.
demo-own-phone = بهاتفكم، على الشبكة نفسها: { $address }
demo-step = المرحلة
demo-step-waiting = الحلقة في الانتظار.
demo-step-arriving = يصل المشاركون ويسجلون حضورهم.
demo-step-before = يجيب كل واحد عن أسئلة ما قبل التكوين.
demo-step-poll = استطلاع: تصل الأجوبة والنتيجة تنتظر.
demo-step-case = تخوض الطاولات حالة، كل واحدة بإيقاعها.
demo-step-exercise = محاكاة: بعضهم يمثّل والآخرون يلاحظون.
demo-step-theory = صفحة معالم.
demo-step-board = نحكي شفويا؛ وتحتفظ الحلقة بمواضيع.
demo-step-cloud = يعطي كل واحد كلمة.
demo-step-map = ترسم المصالح خريطة الإحالة.
demo-step-commitment = يختار كل واحد فعلا.
demo-step-revealed = عُرضت النتيجة.
demo-step-questions = تصل الأسئلة المجهولة المصدر.
demo-step-after = يجيب كل واحد عن أسئلة ما بعد التكوين.
demo-step-posting = ينتقل الحضور من القاعة إلى السجل.
demo-step-done = انتهى اليوم. الأرقام تنتظر عند الباب.
demo-step-failed = توقف العرض. ما تم استلامه محفوظ. اضغطوا من جديد للمتابعة.
demo-stop = أوقفوا الخادم
demo-stop-words = تُقطع عملية الهواتف فجأة. تعود وحدها، وتحسب الصفحة ما ينقص.
demo-stopped = باب الهواتف متوقف. الهواتف تحتفظ بأجوبتها.
demo-running = باب الهواتف يستجيب.
demo-kills = { $count ->
    [0] لم يتوقف حتى الآن.
    [one] توقف مرة واحدة وعاد وحده.
    [two] توقف مرتين وعاد وحده في كل مرة.
    [few] توقف { $count } مرات وعاد وحده في كل مرة.
   *[other] توقف { $count } مرة وعاد وحده في كل مرة.
}
demo-joined = هواتف في الحلقة
demo-present = أشخاص سجلوا حضورهم
demo-acknowledged = أفعال أكدت القاعة استلامها
demo-on-disk = منها على القرص
demo-missing = ناقصة
demo-next-door = عند الباب: عد الحاضرين
demo-desk-link = فتح منصة الميسر
demo-door-title = عند الباب
demo-door-lead = في المدينتين عُدّ الحاضرون، وسُجلت الأسماء أيضا. يجب أن يلتقي الرقمان، أو أن يقولا أين لا يلتقيان.
demo-door-sentence = { $counted } في القاعة، { $named } سُجل حضورهم
demo-door-open = { $missing ->
    [one] ينقص تسجيل واحد: شخص حاضر ولم يُسجل.
    [two] ينقص تسجيلان: شخصان حاضران ولم يُسجلا.
    [few] تنقص { $missing } تسجيلات: أشخاص حاضرون ولم يُسجلوا.
   *[other] ينقص { $missing } تسجيلا: أشخاص حاضرون ولم يُسجلوا.
}
demo-door-closed = اكتملت الحلقة: لكل حاضر اسم.
demo-door-mend = تسجيل الحضور
demo-door-who = مسجلون في هذه الدورة لم يُسجل حضورهم بعد
demo-door-nobody = لم يبق أحد دون تسجيل.
demo-door-half-day = { $place }، نصف اليوم الأول
demo-door-counted = عدد الحاضرين
demo-door-named = المسجلون
demo-door-report = المتابعة: القصة والتقرير
demo-door-sheet = عرض ورقة المطابقة
demo-door-failed = لم يُسجل الحضور: { $why }
demo-story-title = القصة مكتوبة من السجل
demo-story-lead = كل عدد رقم محسوب. المسوه: تنفتح قاعدته وأدلته.
demo-story-none = القصة تنتظر أن تُعقد الحلقة.
demo-story-type = كتابة عدد باليد
demo-story-type-words = جربوا إضافة جملة فيها عدد مكتوب باليد، مثل «حضر نحو 50 شخصا».
demo-story-type-label = جملتكم
demo-story-type-send = إضافة إلى القصة
demo-story-refused = رُفض: «{ $run }» فيها عدد مكتوب باليد. لم يتغير شيء. لا يدخل العدد إلا رقما محسوبا أو اقتباسا من مصدر: خذوه من قائمة الأرقام.
demo-story-accepted = لا عدد في الجملة: يمكن أن تدخل.
demo-download = تحميل
demo-download-story = القصة ({ $format })
demo-download-training = تقرير التكوين ({ $format })
demo-only-loopback = لا توجد هذه الصفحة إلا على حاسوب العرض.
demo-as-facilitator = ميسر
demo-as-project_officer = مسؤول مشروع
demo-as-me_officer = التتبع والتقييم
demo-as-administrator = مدير النظام
demo-as-viewer = قارئ
demo-house-title = زيارة البيت
demo-house-lead = ادخلوا كل دور دون كلمة مرور. يُستعمل كل رابط مرة واحدة، على هذا الحاسوب فقط.
demo-steps = الخطوات الثلاث
demo-step-one = الحلقة
demo-step-two = عند الباب
demo-step-three = القصة
demo-door-not-played = لم تُعقد حلقة بئر سعادة بعد. لا شيء للمطابقة.
demo-folder-taken = يحتوي المجلد { $path } على شيء ليس عرضا تجريبيا. لم يُمس شيء. اختاروا مجلدا آخر بالخيار --data.
demo-under-way = في المجلد { $path } عرض تجريبي جارٍ. لم يُمس شيء، والعرض مستمر. أوقفوه أولا، أو اختاروا مجلدا آخر بالخيار --data.
demo-port-taken = المنفذ { $port } الذي يحدده { $name } يشغله برنامج آخر. لم يُفتح شيء. أوقفوا ذلك البرنامج أو اختاروا منفذا آخر.
demo-making = يُحضَّر البلد المتخيل: مدينتان و48 شخصا.
demo-starting = يُفتح البابان.
demo-no-answer = البابان لا يستجيبان؛ ما قالاه موجود أعلاه.
demo-on-paper = باب الساحل: يومان على الورق وبرفع الأيدي، دون أي هاتف مشارك.
demo-with-phones = بئر سعادة: هواتف، وأشخاص بلا هاتف.
demo-open = حلقة مفتوحة: { $address } · للإيقاف Ctrl-C.
demo-killing = يُقطع باب الهواتف عمدا أثناء العرض؛ ما استُلم محفوظ على القرص.
demo-survived = قُطع باب الهواتف أثناء العرض، عدد المرات: { $kills }. أفعال مستلمة: { $received }، منها على القرص: { $found }.
demo-typed-by-hand = حضر نحو 50 شخصا
demo-files = عدد الملفات { $count } في { $path }
demo-split = { $total } = { $female } نساء + { $male } رجلا + { $not_stated } دون تحديد
