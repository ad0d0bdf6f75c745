# The map of a case or an exercise as a picture.

map-of = الخريطة: { $title }
map-steps = { $count ->
    [zero] بلا أي مرحلة
    [one] مرحلة واحدة
    [two] مرحلتان
    [few] { $count } مراحل
    [many] { $count } مرحلة
   *[other] { $count } مرحلة
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
map-begins = تبدأ الحالة من المرحلة { $step }.
map-step = المرحلة { $step }.
map-choice = { $choice } يؤدي إلى { $step }
map-way = المرحلة { $step }: { $what }.
map-end-good = نهاية موفقة
map-end-mixed = نهاية متباينة
map-end-missed = فرصة ضائعة
map-end-harm = وقوع ضرر
map-lost = لا شيء يؤدي إلى هذه المرحلة
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
map-unknown = ← { $step }: مرحلة غير معروفة
map-nowhere = هذا الخيار لا يؤدي إلى شيء
map-credit = { $name } { $points }
map-after = بعد { $choice }
map-unless = إلا بعد { $choice }

map-written = الخريطة في { $file }.
refused-pack-no-scene = ليس في الحزمة حالة ولا تمرين باسم «{ $id }». لم يُكتب شيء. الممكن: { $known }.
refused-pack-not-written = لا يمكن الكتابة في { $path }. لم يتغير شيء. اختاروا مكانا آخر عبر --out.
