# أوراق الحالات والمحاكاة وخريطة الإحالة.
kit-scene-trainer = لفريق التكوين فقط
kit-scene-care = تنبيه حول المحتوى
kit-scene-care-lead = يُقرأ بصوت مسموع قبل البداية ويبقى أمام الأنظار.
kit-scene-cards = بطاقات الحالة
kit-scene-cards-lead = مجموعة لكل طاولة: اطبعوا أو انسخوا بعدد الطاولات، ثم قصوا. احتفظوا بالبطاقات؛ تتسلم الطاولة بطاقة بعد كل قرار. الأرقام لا تتبع أي ترتيب.
kit-scene-card = البطاقة { $number }
kit-scene-decisions = ورقة القرارات
kit-scene-decisions-lead = ورقة لكل طاولة. بعد كل قرار ضعوا دائرة حول الحرف في سطر البطاقة. السطور التي لا قرار فيها تبقى فارغة.
kit-scene-decisions-each-lead = ورقة لكل شخص، تحمل رقم بطاقته: انسخوا هذه الصفحة. بعد كل قرار ضعوا دائرة حول الحرف في سطر البطاقة. السطور التي لا قرار فيها تبقى فارغة.
kit-scene-at = البطاقة
kit-scene-sheet = رقم الورقة:
kit-scene-whose = الطاولة:
kit-scene-path = المسارات
kit-scene-path-lead = ابدؤوا بالبطاقة { $number }. عندما تضع الطاولة دائرة حول حرفها سلموها البطاقة التالية. لا تتركوا هذه الصفحة على أي طاولة.
kit-scene-no = البطاقة
kit-scene-line = السطر
kit-scene-next = التالي
kit-scene-coach = ملاحظات
kit-scene-goes = { $key }: البطاقة { $card }
kit-scene-after = فقط بعد { $key } في البطاقة { $card }
kit-scene-unless = ليس بعد { $key } في البطاقة { $card }
kit-scene-end = النهاية
kit-scene-debrief = أسئلة جلسة الاستخلاص
kit-scene-debrief-lead = اطرحوا السؤال ثم انتظروا. لا أحد مجبر على الجواب.
kit-scene-stop = الكلمة التي توقف كل شيء
kit-scene-roles = بطاقات الأدوار
kit-scene-roles-trainer = أدوار الفريق
kit-scene-roles-lead = اطووا النصف الأسفل فوق النص. لا يقرؤه إلا من يمثّل هذا الدور.
kit-scene-grid = شبكة الملاحظة
kit-scene-grid-lead = ورقة لكل من يلاحظ. ضعوا دائرة حول حرف واحد في كل سطر. الشبكة لا تحكم على أحد.
kit-scene-number = رقم بطاقتكم:
kit-scene-seen = ما نلاحظه
kit-scene-critical = أساسي
kit-scene-injects = بطاقات الأحداث
kit-scene-injects-lead = قصوا البطاقات. يسلم من يدير المحاكاة كل بطاقة إلى دورها في وقتها.
kit-scene-by-hand = عندما يقرر من يدير المحاكاة
kit-scene-after-minutes = عند { $time }
kit-scene-lasts = المدة { $time }
kit-scene-director = صفحة من يدير المحاكاة
kit-scene-director-lead = المراحل وأحداث كل منها وما نأمله. من يقول كلمة التوقف يوقف كل شيء.
kit-scene-when = الوقت
kit-scene-expect = ما نأمله
kit-scene-all = الجميع
kit-scene-who = لمن
kit-scene-need = الحاجة
kit-scene-services = المصالح
kit-scene-paper-title = أوراق المحتوى: { $title }
kit-scene-written = كُتب: { $file }
refused-pack-print-nothing = ليس في هذه الحزمة ما يُطبع باسم «{ $id }». لم يُكتب شيء. اختاروا من: { $known }.
refused-pack-print-which = حددوا ما يُطبع: حالة (--case) أو محاكاة (--exercise) أو برنامج (--agenda). لم يُكتب شيء. اختاروا من: { $known }.
refused-pack-print-empty = ليس في هذه الحزمة حالة ولا محاكاة ولا برنامج: لا شيء فيها للطباعة. لم يُكتب شيء.
refused-pack-print-overlay = ليس في هذه الحزمة بلد باسم «{ $id }». لم يُكتب شيء. { $count ->
    [0] ليس فيها أي بلد: احذفوا --overlay.
   *[other] اختاروا من: { $known }.
}
kit-scene-print = طباعة (PDF)
kit-scene-print-both = بالفرنسية والعربية (PDF)
kit-draft-unsigned = مشروع لم يوقّعه قانوني: لا يُوزَّع
kit-draft-errors = مشروع: في المحتوى { $count ->
    [one] خطأ واحد
    [two] خطآن
    [few] { NUMBER($count) } أخطاء
   *[other] { NUMBER($count) } خطأ
} للتصحيح، لا يُوزَّع

# أدلة الحزمة ومسردها.
kit-guide-link = دليل التكوين (PDF)
kit-guide-title = دليل التكوين: { $title }
kit-guide-reader = { $reader ->
    [interpreter] للترجمان
   *[facilitator] للميسر
}
kit-guide-law = توضع على كل طاولة بلغتها.
kit-guide-know = للعلم
refused-pack-print-no-guide = ليس في هذه الحزمة دليل ولا مسرد. لم يُكتب شيء.
