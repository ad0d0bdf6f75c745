## ملفات البرامج الأخرى، دخولا إلى الحزمة وخروجا منها
exchange-wrote = كُتب: { $file }
exchange-wrote-nothing = لم يُكتب شيء.
exchange-losses = ما لم ينتقل:
exchange-no-losses = انتقل كل شيء.
exchange-true = صحيح
exchange-false = خطأ

refused-exchange-no-file = تعذرت قراءة { $path }: { $reason ->
    [ENOENT] هذا المسار غير موجود
    [EISDIR] هذا مجلد
    [ENOTDIR] جزء من المسار ملف
    [EACCES] لا تملكون الإذن
    [EPERM] لا تملكون الإذن
    [ENOSPC] القرص ممتلئ
    [EROFS] هذا المكان للقراءة فقط
   *[other] { $reason }
}. لم يتغير شيء. تحققوا من المسار.
refused-exchange-not-a-folder = { $path } ملف وليس مجلدا. لم يتغير شيء. أعطوا مجلد حزمة، أو مجلدا جديدا.
refused-exchange-file-exists = يوجد { $file } في المجلد من قبل. لم يُكتب شيء. انقلوه، أو اختاروا مجلدا آخر.
refused-exchange-not-written = تعذرت كتابة { $path }: { $reason ->
    [ENOENT] هذا المسار غير موجود
    [EISDIR] هذا مجلد
    [ENOTDIR] جزء من المسار ملف
    [EACCES] لا تملكون الإذن
    [EPERM] لا تملكون الإذن
    [ENOSPC] القرص ممتلئ
    [EROFS] هذا المكان للقراءة فقط
   *[other] { $reason }
}. اختاروا مكانا آخر.
refused-exchange-too-large = يتجاوز حجم { $file } الحد المسموح به، وهو { $limit } ميغابايت. لم يُقرأ شيء. قسّموه إلى ملفات أصغر.
refused-exchange-not-text = { $file }، السطر { $line }: ليس هذا نصا بترميز UTF-8. لم يُقرأ شيء. إذا كان ملفا نصيا فاحفظوه من جديد بترميز UTF-8، وإلا فاختاروا ملفا آخر.
refused-exchange-empty = الملف { $file } فارغ. لم يتغير شيء. اختاروا ملفا آخر.
refused-exchange-no-language = ليست اللغة { $lang } من لغات الحزمة. لم يُكتب شيء. اختاروا من بين: { $known }.
refused-exchange-no-bank = { $count ->
    [0] ليس في الحزمة أي بنك أسئلة. لم يُكتب شيء.
   *[other] ليس في الحزمة بنك أسئلة { $id }. لم يُكتب شيء. اختاروا من بين: { $known }.
}
refused-exchange-too-long = يتجاوز عدد أسطر { $file } الحد المسموح به، وهو { $limit }. لم يُقرأ شيء. قسّموه إلى ملفات أصغر.
exchange-loss-recordings = تسجيلات صوتية لا تحملها هذه الصيغة: { $count }.
