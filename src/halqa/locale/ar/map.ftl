# The map of a case or an exercise as a picture.

map-of = الخريطة: { $title }
map-steps = { $count ->
    [zero] بلا أي خطوة
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $count } خطوات
    [many] { $count } خطوة
   *[other] { $count } خطوة
}
map-options = { $count ->
    [zero] بلا أي خيار
    [one] خيار واحد
    [two] خياران
    [few] { $count } خيارات
    [many] { $count } خيارا
   *[other] { $count } خيار
}
map-ends = { $count ->
    [zero] بلا أي نهاية
    [one] نهاية واحدة
    [two] نهايتان
    [few] { $count } نهايات
    [many] { $count } نهاية
   *[other] { $count } نهاية
}
map-untranslated = { $count ->
    [zero] كل النصوص مترجمة
    [one] نص واحد بلا ترجمة، بخط مائل
    [two] نصان بلا ترجمة، بخط مائل
    [few] { $count } نصوص بلا ترجمة، بخط مائل
    [many] { $count } نصا بلا ترجمة، بخط مائل
   *[other] { $count } نص بلا ترجمة، بخط مائل
}
map-start = البداية
map-begins = تبدأ الحالة من الخطوة { $step }.
map-step = الخطوة { $step }.
map-choice = { $choice } يؤدي إلى { $step }
map-way = الخطوة { $step }: { $what }.
map-end-good = نهاية موفقة
map-end-mixed = نهاية متباينة
map-end-missed = فرصة ضائعة
map-end-harm = وقوع ضرر
map-lost = لا شيء يؤدي إلى هذه الخطوة
map-dead-end = لا خيار ولا نهاية
map-more-screens = { $count ->
    [zero] بلا شاشة أخرى
    [one] وشاشة أخرى
    [two] وشاشتان أخريان
    [few] و{ $count } شاشات أخرى
    [many] و{ $count } شاشة أخرى
   *[other] و{ $count } شاشة أخرى
}
map-who-group = معا كفريق
map-who-each = كل واحد بمفرده
map-silent = صمت { $time }
map-talk = نقاش { $time }
map-vote = تصويت { $time }
map-rule-majority = بالأغلبية
map-rule-unanimous = بالإجماع
map-rule-chair = يحسم ناطق باسم الفريق
map-minutes = { $count } د
map-seconds = { $count } ث
map-to = ← { $step }
map-unknown = ← { $step }: خطوة غير معروفة
map-nowhere = هذا الخيار لا يؤدي إلى شيء
map-credit = { $name } { $points }
map-after = بعد { $choice }
map-unless = إلا بعد { $choice }

map-written = الخريطة في { $file }.
refused-pack-no-scene = ليس في الحزمة حالة ولا محاكاة باسم «{ $id }». لم يُكتب شيء. الممكن: { $known }.

map-roles = { $count ->
    [zero] بلا أي دور
    [one] دور واحد
    [two] دوران
    [few] { $count } أدوار
    [many] { $count } دورا
   *[other] { $count } دور
}
map-phases = { $count ->
    [zero] بلا أي مرحلة
    [one] مرحلة واحدة
    [two] مرحلتان
    [few] { $count } مراحل
    [many] { $count } مرحلة
   *[other] { $count } مرحلة
}
map-injects = { $count ->
    [zero] بلا أي حدث
    [one] حدث واحد
    [two] حدثان
    [few] { $count } أحداث
    [many] { $count } حدثا
   *[other] { $count } حدث
}
map-seats = { $count ->
    [zero] بلا أي شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصا
   *[other] { $count } شخص
}
map-seats-between = عدد الأشخاص: من { $least } إلى { $most }
map-seats-up-to = { $count ->
    [zero] بلا أي شخص
    [one] شخص واحد على الأكثر
    [two] شخصان على الأكثر
    [few] { $count } أشخاص على الأكثر
    [many] { $count } شخصا على الأكثر
   *[other] { $count } شخص على الأكثر
}
map-trainer = يمثّله مكوّن
map-victim = دور ضحية
map-observes = يلاحظ
map-from-to = من { $start } إلى { $end } د
map-order = ترتيب الكلمة:
map-by-hand = يدويا، حين يقرر من يدير المحاكاة
map-hand = يدويا
map-at = عند { $minute } د
map-or-hand = { $when }، أو يدويا
map-never = أبدا: لا وقت ولا يد
map-for = إلى { $roles }
map-expected = المنتظر: { $text }
map-unknown-role = دور غير معروف: { $role }
map-unknown-phase = مرحلة غير معروفة: { $phase }
map-after-phase = متأخر: انتهت المرحلة
map-to-nobody = لا يصل إلى أحد
map-grid = { $count ->
    [zero] الشبكة التي يملؤها { $role }: بلا معيار
    [one] الشبكة التي يملؤها { $role }: معيار واحد
    [two] الشبكة التي يملؤها { $role }: معياران
    [few] الشبكة التي يملؤها { $role }: { $count } معايير
    [many] الشبكة التي يملؤها { $role }: { $count } معيارا
   *[other] الشبكة التي يملؤها { $role }: { $count } معيار
}
map-critical = { $count ->
    [zero] بلا معيار أساسي
    [one] منها معيار أساسي واحد
    [two] منها معياران أساسيان
    [few] منها { $count } معايير أساسية
    [many] منها { $count } معيارا أساسيا
   *[other] منها { $count } معيار أساسي
}
map-debriefs = { $count ->
    [zero] جلسة الاستخلاص: بلا سؤال
    [one] جلسة الاستخلاص: سؤال واحد
    [two] جلسة الاستخلاص: سؤالان
    [few] جلسة الاستخلاص: { $count } أسئلة
    [many] جلسة الاستخلاص: { $count } سؤالا
   *[other] جلسة الاستخلاص: { $count } سؤال
}
preview-written = المعاينة في { $file }.
refused-pack-no-section = لا شيء مما يُعرض يحمل الاسم «{ $id }» في هذا المحتوى. لم يُكتب شيء. أعطوا معرّف خطوة أو سؤال أو صفحة، مع ملفه عند الحاجة: FILE:ID.
