## Numbers in words. Every number of a document passes through these sentences.
render-between = بين { $low } و{ $high }
render-more-than = أكثر من { $low }
render-unknown = عدد غير معروف
render-as-printed = «{ $text }»
render-percent = { $dimension ->
    [sex] { $count } من أصل { $of } ذُكر جنسهم ({ $share } %)
    [institution] { $count } من أصل { $of } ذُكرت مؤسستهم ({ $share } %)
    [rank] { $count } من أصل { $of } ذُكرت فئتهم ({ $share } %)
   *[other] { $count } من أصل { $of } ذُكر بيانهم ({ $share } %)
}
render-percent-none = لا نسبة: البيان غير مذكور لأي شخص
render-share = { $percent } %
render-share-not-stated = الحصة غير مذكورة

## Units
render-with-unit-people = { $plural ->
    [two] شخصان ({ $amount })
    [few] { $amount } أشخاص
    [many] { $amount } شخصا
   *[other] { $amount } شخص
}
render-with-unit-attendances = { $plural ->
    [two] حالتا حضور ({ $amount })
    [few] { $amount } حالات حضور
    [many] { $amount } حالة حضور
   *[other] { $amount } حالة حضور
}
render-with-unit-hours = { $plural ->
    [two] ساعتان ({ $amount })
    [few] { $amount } ساعات
    [many] { $amount } ساعة
   *[other] { $amount } ساعة
}
render-with-unit-minutes = { $plural ->
    [two] دقيقتان ({ $amount })
    [few] { $amount } دقائق
    [many] { $amount } دقيقة
   *[other] { $amount } دقيقة
}
render-with-unit-half_days = { $plural ->
    [two] نصفا يوم ({ $amount })
    [few] { $amount } أنصاف أيام
    [many] { $amount } نصف يوم
   *[other] { $amount } نصف يوم
}
render-with-unit-sessions = { $plural ->
    [two] دورتان ({ $amount })
    [few] { $amount } دورات
    [many] { $amount } دورة
   *[other] { $amount } دورة
}
render-with-unit-institutions = { $plural ->
    [two] مؤسستان ({ $amount })
    [few] { $amount } مؤسسات
    [many] { $amount } مؤسسة
   *[other] { $amount } مؤسسة
}
render-with-unit-seats = { $plural ->
    [two] مقعدان ({ $amount })
    [few] { $amount } مقاعد
    [many] { $amount } مقعدا
   *[other] { $amount } مقعد
}
render-with-unit-answers = { $plural ->
    [two] جوابان ({ $amount })
    [few] { $amount } أجوبة
    [many] { $amount } جوابا
   *[other] { $amount } جواب
}
render-with-unit-questions = { $plural ->
    [two] سؤالان ({ $amount })
    [few] { $amount } أسئلة
    [many] { $amount } سؤالا
   *[other] { $amount } سؤال
}
render-with-unit-tables = { $plural ->
    [one] طاولة واحدة ({ $amount })
    [two] طاولتان ({ $amount })
    [few] { $amount } طاولات
   *[other] { $amount } طاولة
}
render-with-unit-decisions = { $plural ->
    [one] قرار واحد ({ $amount })
    [two] قراران ({ $amount })
    [few] { $amount } قرارات
    [many] { $amount } قرارا
   *[other] { $amount } قرار
}
render-with-unit-lines = { $plural ->
    [one] سطر واحد ({ $amount })
    [two] سطران ({ $amount })
    [few] { $amount } أسطر
    [many] { $amount } سطرا
   *[other] { $amount } سطر
}
render-unit = { $unit ->
    [people] أشخاص
    [attendances] حالات حضور
    [hours] ساعات
    [minutes] دقائق
    [half_days] أنصاف أيام
    [sessions] دورات
    [institutions] مؤسسات
    [seats] مقاعد
    [questions] أسئلة
    [answers] أجوبة
    [tables] طاولات
    [decisions] قرارات
    [lines] أسطر
   *[other] أخرى
}

## The appendix
render-appendix-title = مصدر كل رقم
render-appendix-lead = كل رقم في هذه الوثيقة محسوب أو منقول. فيما يلي قاعدته أو مصدره، وما يستند إليه.
render-appendix-number = الرقم
render-appendix-rule = القاعدة أو النص كما نُشر
render-appendix-evidence = يستند إلى
render-evidence = { $plural ->
    [zero] لا قيود في السجل (الموضع { $position })
    [one] قيد واحد ({ $entries }) في السجل (الموضع { $position })
    [two] قيدان ({ $entries }) في السجل (الموضع { $position })
    [few] { $entries } قيود في السجل (الموضع { $position })
    [many] { $entries } قيدا في السجل (الموضع { $position })
   *[other] { $entries } قيد في السجل (الموضع { $position })
}
render-derived = محسوب هنا: { $how }
render-derived-evidence = الأرقام التي يتكون منها، في هذا الجدول
render-source = { $known ->
    [yes] { $title }، { $publisher }، تاريخ الاطلاع { $seen }
   *[no] { $title }، { $publisher }، تاريخ الاطلاع غير معروف
}
render-source-same = المصدر نفسه أعلاه
render-provisional = مصدر مؤقت، نُشر قبل انتهاء النشاط.
render-claim = نُشر هكذا: «{ $text }»
render-claim-same = الجملة نفسها أعلاه
render-claim-counted = { $part ->
    [whole] مجموع الأشخاص
    [female] نساء
    [male] رجال
    [not_stated] الجنس غير مذكور
    [part] جزء
   *[other] وحدة أخرى
}

## The frame of a document
render-demonstration = نسخة تجريبية · DEMONSTRATION
render-demonstration-line = البلد والمصالح والأشخاص من الخيال. لا تُنشر هذه الوثيقة على أنها حقيقية.
render-published-line = قصة منشورة، قُرئت كما طُبعت. لم يُضف إليها أي رقم.
render-as-of = قُرئت الأرقام بتاريخ { $day }
render-seal = الختم { $seal }
render-not-sealed = غير مختوم
render-page = صفحة { $page } من { $pages }
render-plot-alternative = { $caption } { $parts }
render-plot-part = { $label }: { $value }.
render-ring-rest = بلا جواب
render-chart = رسم بياني

## The spreadsheet
render-sheet-figures = الأرقام
render-sheet-breakdowns = التوزيعات
render-sheet-sources = المصادر
render-sheet-about = اقرأ أولا
render-column-value = القيمة
render-column-low = الحد الأدنى
render-column-high = الحد الأعلى
render-column-unit = الوحدة
render-column-rule = القاعدة
render-column-sentence = نص القاعدة
render-column-scope = النطاق
render-column-evidence = القيود
render-column-id = المعرف
render-column-position = موضع السجل
render-column-dimension = البعد
render-column-category = الفئة
render-column-additive = قابل للجمع
render-column-notes = ملاحظات
render-column-printed = كما نُشر
render-column-source = المصدر
render-column-seen = تاريخ الاطلاع
render-column-quote = الاقتباس
render-yes = نعم
render-no = لا، يُعاد حسابه
render-whole-scope = النطاق كله
render-dimension = { $dimension ->
    [sex] الجنس
    [institution] المؤسسة
    [rank] الفئة
    [session] الدورة
    [half_day] نصف اليوم
    [funder] الجهة المانحة
    [project] المشروع
    [choice] الاختيار
    [mark] ملاحظة الملاحظ
   *[other] أخرى
}
