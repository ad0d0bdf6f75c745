# المكتب: ما هو مبرمج، واللوائح، والأوراق.
desk-title = المكتب
desk-lead = ما هو مبرمج: الدورات والمقاعد والأشخاص ومن يمول.
desk-sessions = الدورات
desk-plan = برمجة دورة
desk-frame = الإطار: المشاريع والجهات المانحة والبرامج
desk-frame-lead = ما تحتاج إليه الدورة، يكتب مرة واحدة. لغة واحدة تكفي، والبقية يمكن أن تنتظر.
desk-empty-sessions = لم تبرمج أي دورة بعد
desk-first-programme = أولًا برنامج: الإطار الذي تنتمي إليه مشاريعكم.
desk-first-course = البرنامج موجود. الآن برنامج تكويني: ما سيدرس.
desk-first-session = البرنامج التكويني موجود. الآن دورة: مكان وأيام.
desk-add-programme = إضافة برنامج
desk-add-project = إضافة مشروع
desk-add-funder = إضافة جهة مانحة
desk-add-share = تحديد من يمول مشروعًا
desk-add-course = إضافة برنامج تكويني
desk-add-institution = إضافة مؤسسة
desk-programmes = البرامج
desk-projects = المشاريع ومن يمولها
desk-funders = الجهات المانحة
desk-courses = البرامج التكوينية
desk-institutions = المؤسسات
desk-none-yet = لا شيء بعد.
desk-save = حفظ
desk-back-to-session = العودة إلى الدورة
desk-back = العودة إلى المكتب
desk-share-percent = { $percent } %
desk-share-not-stated = حصة غير محددة
desk-share-drop = سحب
desk-not-funded = لم تسجل أي جهة مانحة.

desk-col-session = الدورة
desk-col-days = الأيام
desk-col-enrolled = المسجلون
desk-col-seats = المقاعد
desk-col-state = الحالة
desk-col-name = الاسم
desk-col-sex = الجنس
desk-col-institution = المؤسسة
desk-col-rank = الفئة
desk-col-code = الرمز الشخصي
desk-col-role = الدور
desk-col-part = نصف اليوم
desk-col-minutes = الدقائق المبرمجة
desk-col-project = المشروع
desk-col-funder = الجهة المانحة وحصتها
desk-state-no_days = الأيام غير محددة
desk-state-no_people = لا أحد مسجل
desk-state-ahead = قادمة
desk-state-under_way = جارية
desk-state-over = انتهت
desk-no-days = أيام غير محددة
desk-half-day-shown = { $part ->
    [morning] { $day }، صباحًا
   *[afternoon] { $day }، بعد الزوال
}
desk-go-days = تحديد أنصاف الأيام
desk-go-seats = تخصيص المقاعد
desk-go-roster = استيراد اللائحة
desk-go-paper = فتح القاعة
desk-go-room = الذهاب إلى القاعة
desk-go-record = الذهاب إلى السجل
desk-part-morning = صباحًا
desk-part-afternoon = بعد الزوال
desk-minutes = { $count ->
    [zero] لا دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
desk-half-days = { $count ->
    [zero] لا نصف يوم
    [one] نصف يوم واحد
    [two] نصفا يوم
    [few] { $count } أنصاف أيام
    [many] { $count } نصف يوم
   *[other] { $count } نصف يوم
}
desk-seats = { $count ->
    [zero] لا مقعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $count } مقاعد
    [many] { $count } مقعدًا
   *[other] { $count } مقعد
}
desk-seats-open = { $count ->
    [zero] لا مقعد شاغر
    [one] مقعد واحد شاغر
    [two] مقعدان شاغران
    [few] { $count } مقاعد شاغرة
    [many] { $count } مقعدًا شاغرًا
   *[other] { $count } مقعد شاغر
}
desk-institutions-count = { $count ->
    [zero] لا مؤسسة
    [one] مؤسسة واحدة
    [two] مؤسستان
    [few] { $count } مؤسسات
    [many] { $count } مؤسسة
   *[other] { $count } مؤسسة
}
desk-enrolled = { $count ->
    [zero] لا أحد مسجل
    [one] شخص واحد مسجل
    [two] شخصان مسجلان
    [few] { $count } أشخاص مسجلين
    [many] { $count } شخصًا مسجلًا
   *[other] { $count } شخص مسجل
}

desk-answer = كم، ومن أين، ومن يمول
desk-split = النساء: { $female } · الرجال: { $male } · غير مصرح به: { $unstated }
desk-no-seats = لم يخصص أي مقعد بعد.
desk-no-projects = لا مشروع مرتبط بهذه الدورة.
desk-taken-of = { $taken } من { $seats }
desk-taken-no-quota = { $taken }، دون عدد مقاعد محدد
desk-over-quota = { $taken } مسجلين مقابل { $seats } من المقاعد: زيدوا المقاعد أو اسحبوا ترشيحات.
desk-without-institution = دون مؤسسة: { $count }
desk-where = المكان والأيام
desk-seats-by-institution = المقاعد حسب المؤسسة
desk-who-pays = من يمول
desk-roster = لائحة المسجلين
desk-change-days = تغيير أنصاف الأيام
desk-change-seats = تغيير المقاعد
desk-import = استيراد لائحة
desk-add-person = إضافة شخص
desk-sheets = أوراق التوقيع
desk-badges = الشارات والرموز
desk-empty-roster = اللائحة فارغة
desk-empty-roster-todo = استوردوا لائحة الترشيحات، أو أضيفوا شخصًا.
desk-next = الخطوة التالية
desk-next-days = حددوا أنصاف الأيام: الحضور يحسب بنصف اليوم.
desk-next-seats = خصصوا مقاعد للمؤسسات، ثم استوردوا لائحتها.
desk-next-roster = استوردوا لائحة المسجلين. لا يضاف شيء قبل أن تروا التجربة.
desk-next-paper = اطبعوا أوراق التوقيع والشارات، ثم افتحوا القاعة في يومها.
desk-next-room = الدورة جارية: افتحوا القاعة وسجلوا الحاضرين.
desk-next-record = انتهت الدورة: انتقلوا إلى السجل، فالأرقام تنتظركم فيه.
desk-sex-female = امرأة
desk-sex-male = رجل
desk-sex-not-stated = غير مصرح به
desk-sex-not-collected = غير مصرح به: لم يسأل
desk-sex-declined = غير مصرح به: رفض الجواب
desk-sex-lost = غير مصرح به: ضاع الجواب
desk-rank-senior = أطر عليا
desk-rank-middle = أطر متوسطة
desk-rank-rank-and-file = أعوان
desk-rank-civilian = مدنيون
desk-rank-not-stated = غير محددة
desk-role-participant = مشارك(ة)
desk-role-facilitator = مكون(ة)
desk-role-observer = ملاحظ(ة)
desk-role-organiser = التنظيم
desk-institution-none = دون مؤسسة
desk-pack-none = دون حزمة
desk-step-nominated = مرشح(ة)
desk-step-accepted = مقبول(ة)
desk-step-waitlisted = في لائحة الانتظار
desk-step-substituted = معوض(ة)
desk-step-declined = اعتذر(ت)
desk-step-withdrawn = مسحوب(ة)

desk-field-name = الاسم
desk-field-programme = البرنامج
desk-field-project = المشروع
desk-field-funder = الجهة المانحة
desk-field-percent = الحصة بالمئة
desk-field-percent-help = اتركوه فارغًا إذا كانت الحصة غير محددة.
desk-field-title = عنوان البرنامج التكويني
desk-field-themes = المحاور
desk-field-themes-help = محور في كل سطر. ثلاث لغات في السطر: فرنسية | عربية | إنجليزية.
desk-field-methods = الطرائق
desk-field-methods-help = طريقة في كل سطر، كما في المحاور.
desk-field-pack = الحزمة
desk-field-course = البرنامج التكويني
desk-field-place = المكان
desk-field-projects = المشاريع المعنية
desk-field-days = الأيام
desk-field-days-help = كما تكتبونها: «30 و31 ماي 2027»، «من 7 إلى 10 يونيو 2027».
desk-field-morning = دقائق الصباح
desk-field-morning-help = صفر إذا لم يكن نصف اليوم مبرمجًا.
desk-field-afternoon = دقائق ما بعد الزوال
desk-field-more = أيام تضاف
desk-half-day-field = { $part ->
    [morning] { $day }، صباحًا، بالدقائق
   *[afternoon] { $day }، بعد الزوال، بالدقائق
}
desk-field-given-latin = الاسم الشخصي بالحروف اللاتينية
desk-field-family-latin = الاسم العائلي بالحروف اللاتينية
desk-field-given-arabic = الاسم الشخصي
desk-field-family-arabic = الاسم العائلي
desk-field-sex = الجنس
desk-field-institution = المؤسسة
desk-field-unit = المصلحة أو الوحدة
desk-field-rank = الفئة
desk-field-staff-number = رقم التأجير
desk-field-staff-number-help = رقم الموظف في مصلحته. لا رقم البطاقة الوطنية أبدًا.
desk-field-telephone = الهاتف
desk-field-email = البريد الإلكتروني
desk-field-role = الدور في الدورة
desk-field-file = ملف XLSX أو CSV

desk-told-programme = تم حفظ البرنامج.
desk-told-project = تم حفظ المشروع.
desk-told-funder = تم حفظ الجهة المانحة.
desk-told-share = تم حفظ الحصة.
desk-told-share-dropped = تم سحب الحصة. يمكنكم إعادتها.
desk-told-course = تم حفظ البرنامج التكويني.
desk-told-institution = تم حفظ المؤسسة.
desk-told-planned = تمت برمجة الدورة. خصصوا الآن مقاعد للمؤسسات.
desk-told-half-days = تم حفظ أنصاف الأيام.
desk-told-seats = تم حفظ المقاعد.
desk-told-enrolled = تم تسجيل الشخص. رمزه الشخصي هو { $code }.
desk-told-changed = تم تصحيح البطاقة.
desk-told-step = تم تسجيل الترشيح. تبقى المرحلة السابقة في السجل.

desk-half-days-title = أنصاف الأيام
desk-half-days-lead = الحضور يحسب بنصف اليوم. صفر دقيقة يعني أن نصف اليوم غير مبرمج.
desk-seats-title = المقاعد حسب المؤسسة
desk-seats-lead = كم شخصًا يمكن لكل مؤسسة أن ترشح. اتركوه فارغًا إذا لم يحدد عدد.
desk-no-institutions = لا توجد مؤسسة بعد. أضيفوا واحدة في الإطار.
desk-person-new = إضافة شخص
desk-person-edit = تصحيح بطاقة
desk-person-lead = اسم بكتابة واحدة يكفي. الكتابتان معًا تجنبان خطأ في الشهادة.
desk-person-names = الاسم
desk-person-belongs = المؤسسة
desk-person-reach = للتعرف على الشخص
desk-nomination = الترشيح

## refusals
refused-desk-share-range = الحصة بين 1 و100 بالمئة؛ لم يحفظ { $percent }. اتركوها فارغة إذا كانت غير محددة.
refused-desk-shares-over = ستتجاوز الحصص 100 %: أُخذ منها { $taken } % وبقي { $left } %. لم تحفظ نسبة { $percent } %. صححوا إحدى الحصص.
refused-desk-project-elsewhere = أحد المشاريع المختارة ينتمي إلى برنامج آخر. لم تحفظ الدورة. اختاروا مشاريع من البرنامج نفسه.
refused-desk-half-day-twice = نصف اليوم نفسه مكتوب مرتين. لم يتغير شيء. اكتبوه مرة واحدة.
refused-desk-half-day-minutes = مدة نصف اليوم من 1 إلى 720 دقيقة. لم يتغير شيء. صححوا الدقائق.
refused-desk-half-day-in-use = هناك حضور مسجل في نصف يوم تريدون حذفه. كل شيء محفوظ. أبقوا على نصف اليوم هذا.
refused-desk-seats-number = «{ $written }» ليس عدد مقاعد بين 0 و{ $most }. لم يتغير شيء. اكتبوا عددًا صحيحًا.
refused-desk-date-unclear = لم يفهم «{ $run }» كتاريخ. لم يحفظ شيء. اكتبوا مثلًا «30 و31 ماي 2027».
refused-desk-date-no-year = لا توجد سنة في «{ $run }». لم يحفظ شيء. أضيفوا السنة.
refused-desk-date-none = لم يكتب أي يوم. اكتبوا مثلًا «30 و31 ماي 2027».
refused-desk-date-many = هذا أكثر من { $most } يومًا لدورة واحدة. لم يحفظ شيء. راجعوا التواريخ.
refused-people-no-name = لا اسم لهذا الشخص بأي كتابة. لم يحفظ شيء. اكتبوا اسمًا واحدًا على الأقل.

## paper
desk-sheet = ورقة التوقيع
desk-sheet-of = ورقة التوقيع،
desk-sheet-number = رقم
desk-sheet-signature = التوقيع
desk-sheet-heads = عدد الحاضرين في القاعة:
desk-sheet-by = أحصاهم:
desk-papers = للطباعة
desk-print-words = هذه الصفحة معدة للورق: اطبعوها من المتصفح على ورق A4.

## rosters
desk-import-lead = اختاروا اللائحة التي أرسلتها المؤسسة. سترون أولًا تجربة: لا يضاف شيء قبل موافقتكم، ويضاف الكل دفعة واحدة أو لا شيء.
desk-import-demonstration = هنا لا تدخل إلا لوائح مخترعة: يجب أن تحمل خلية فوق العناوين كلمة DEMONSTRATION. النموذج أدناه يحملها.
desk-try = تجربة دون إضافة شيء
desk-try-again = اختيار الملف المصحح
desk-template = نموذج للملء
desk-template-lead = الأسماء بالعربية أو باللاتينية أو بهما معًا؛ رقم التأجير أو الهاتف؛ لا رقم البطاقة الوطنية أبدًا.
desk-imports-before = لوائح سبق استيرادها
desk-added = { $count ->
    [zero] لم يضف أحد
    [one] أضيف شخص واحد
    [two] أضيف شخصان
    [few] أضيف { $count } أشخاص
    [many] أضيف { $count } شخصًا
   *[other] أضيف { $count } شخص
}
desk-undo = إلغاء هذا الاستيراد
desk-undone = ملغى
desk-dry-run = تجربة الاستيراد
desk-count-add = { $count ->
    [zero] للإضافة
    [one] للإضافة
    [two] للإضافة
    [few] للإضافة
    [many] للإضافة
   *[other] للإضافة
}
desk-count-known = { $count ->
    [zero] مسجل من قبل
    [one] مسجل من قبل
    [two] مسجلان من قبل
    [few] مسجلون من قبل
    [many] مسجلًا من قبل
   *[other] مسجل من قبل
}
desk-count-refused = { $count ->
    [zero] سطر مرفوض
    [one] سطر مرفوض
    [two] سطران مرفوضان
    [few] أسطر مرفوضة
    [many] سطرًا مرفوضًا
   *[other] سطر مرفوض
}
desk-dry-run-clean = يمكن لكل الأسطر أن تدخل. لم يضف شيء بعد.
desk-dry-run-refused = لا يضاف شيء ما دام هناك سطر مرفوض.
desk-dry-run-refused-do = صححوا الخلايا أدناه في ملفكم، ثم اختاروه من جديد.
desk-dry-run-nothing = لا أحد جديد في هذه اللائحة: الجميع مسجل من قبل.
desk-refused-cells = ما هو مرفوض، ولماذا
desk-notes = للعلم
desk-to-add = ما سيضاف
desk-already = مسجلون من قبل
desk-already-lead = أسطر في الملف أصحابها مسجلون من قبل. لا يتغير فيها شيء.
desk-not-shown = { $count ->
    [zero] لا أسطر أخرى.
    [one] سطر آخر غير معروض هنا.
    [two] سطران آخران غير معروضين هنا.
    [few] { $count } أسطر أخرى غير معروضة هنا.
    [many] { $count } سطرًا آخر غير معروض هنا.
   *[other] { $count } سطر آخر غير معروض هنا.
}
desk-apply = { $count ->
    [zero] تسجيل
    [one] تسجيل هذا الشخص
    [two] تسجيل هذين الشخصين
    [few] تسجيل هؤلاء الأشخاص: { $count }
    [many] تسجيل هؤلاء الأشخاص: { $count }
   *[other] تسجيل هؤلاء الأشخاص: { $count }
}
desk-told-applied = { $count ->
    [zero] لم يسجل أحد.
    [one] تم تسجيل شخص واحد برمزه الشخصي.
    [two] تم تسجيل شخصين، لكل منهما رمزه الشخصي.
    [few] تم تسجيل { $count } أشخاص، لكل منهم رمزه الشخصي.
    [many] تم تسجيل { $count } شخصًا، لكل منهم رمزه الشخصي.
   *[other] تم تسجيل { $count } شخص، لكل منهم رمزه الشخصي.
}
desk-told-undone = { $count ->
    [zero] ألغي الاستيراد. يمكنكم الاستيراد من جديد.
    [one] ألغي الاستيراد وسحب تسجيل واحد. يمكنكم الاستيراد من جديد.
    [two] ألغي الاستيراد وسحب تسجيلان. يمكنكم الاستيراد من جديد.
    [few] ألغي الاستيراد وسحبت { $count } تسجيلات. يمكنكم الاستيراد من جديد.
    [many] ألغي الاستيراد وسحب { $count } تسجيلًا. يمكنكم الاستيراد من جديد.
   *[other] ألغي الاستيراد وسحب { $count } تسجيل. يمكنكم الاستيراد من جديد.
}
desk-col-cell = الخلية
desk-col-why = السبب
desk-col-remedy = ما العمل
desk-col-row = السطر
desk-col-number = رقم التأجير أو الهاتف
refused-desk-roster-real-in-demonstration = هذه اللائحة ليست من اللوائح المخترعة للعرض التجريبي. لم يحفظ شيء: المعطيات هنا غير محمية ولا يجوز أن يدخلها اسم حقيقي. خذوا النموذج الذي يحمل كلمة DEMONSTRATION.
refused-desk-roster-demonstration-in-live = هذه اللائحة من العرض التجريبي وأصحابها مخترعون. لم يحفظ شيء. اختاروا اللائحة التي أرسلتها المؤسسة.
refused-desk-roster-applied = سبق استيراد هذه اللائحة. لم يضف شيء مرة ثانية.
refused-desk-roster-no-institutions = لا توجد مؤسسة بعد: لا يمكن التحقق من أسماء المؤسسات في اللائحة. الملف محفوظ. أضيفوا المؤسسات في الإطار ثم عودوا إلى هذه التجربة.
refused-desk-roster-has-refused = هناك خلايا مرفوضة ({ $rows }). لم يضف شيء. صححوها في الملف ثم اختاروه من جديد.
refused-desk-roster-adds-nobody = كل من في هذه اللائحة مسجل من قبل. لم يتغير شيء.
refused-desk-roster-not-applied = هذه اللائحة غير مستوردة: لا شيء يلغى.
refused-desk-roster-in-use = هناك حضور أو قرارات تخص هؤلاء الأشخاص: لم يعد ممكنًا إلغاء الاستيراد. كل شيء محفوظ. اسحبوا الترشيحات واحدًا واحدًا.
refused-people-identity-number = إحدى القيم لها شكل رقم بطاقة وطنية أو جواز سفر أو هوية. لم يحفظ شيء: لا تحفظ حلقة أيًا منها. احذفوها.
