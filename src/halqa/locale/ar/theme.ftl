# إطار كل الصفحات: التنقل والشريط والمكونات.
theme-skip = انتقل إلى المحتوى
theme-languages = لغة الصفحة
theme-navigation = الصفحات
theme-menu = القائمة
theme-footer = حلقة تكتمل أرقامها. بلا إنترنت، على حاسوب واحد.
theme-to-home = العودة إلى الصفحة الأولى
theme-log-in = فضاء الفريق
theme-log-out = خروج
theme-demonstration = عرض تجريبي
theme-demonstration-words = كل ما يجري هنا متخيل: البلد والمصالح والأشخاص.

theme-room-studio = الاستوديو
theme-room-desk = المكتب
theme-room-room = القاعة
theme-room-record = السجل
theme-room-portal = البوابة

theme-refused = لم تُفتح الصفحة
theme-forbidden-words = تعذر فتح هذه الصفحة. ما سجلته محفوظ. ارجع إلى الوراء، وأعد تحميل الصفحة، ثم حاول من جديد.
refused-staff-no-role = لا يحمل حسابك الدور الذي تطلبه هذه الصفحة. لم يتغير شيء. اطلب هذا الدور من المسؤول عن النظام.
theme-not-found = الصفحة غير موجودة
theme-not-found-words = لا توجد صفحة في هذا العنوان. لم يضع شيء. تحقق من العنوان أو انطلق من الصفحة الأولى.
theme-failed = حدث خطأ
theme-failed-words = تعذّر إعداد هذه الصفحة. ما سُجّل محفوظ. ارجع إلى الصفحة السابقة وحاول من جديد؛ وإن تكرر ذلك فأعط المسؤول هذا الرقم: { $mark }

theme-ring = { $attention ->
    [0] المقاعد المشغولة: { $filled } من { $total }
   *[other] المقاعد المشغولة: { $filled } من { $total }، وتحتاج إلى نظر: { $attention }
}
theme-amount-from = { $low } على الأقل
theme-amount-between = بين { $low } و{ $high }
theme-figure-open = حلقة مفتوحة
theme-figure-closed = حلقة مكتملة
theme-figure-evidence = { $count ->
    [zero] لا أدلة
    [one] انظر الدليل
    [two] انظر الدليلين
    [few] انظر { $count } أدلة
    [many] انظر { $count } دليلا
   *[other] انظر { $count } دليل
}
theme-progress = { $done } من { $total }

theme-unit-people = { $count ->
    [zero] أشخاص
    [one] شخص
    [two] شخصان
    [few] أشخاص
    [many] شخصا
   *[other] شخص
}
theme-unit-attendances = { $count ->
    [zero] حضور
    [one] حضور
    [two] حضوران
    [few] حالات حضور
    [many] حالة حضور
   *[other] حالة حضور
}
theme-unit-hours = { $count ->
    [zero] ساعات
    [one] ساعة
    [two] ساعتان
    [few] ساعات
    [many] ساعة
   *[other] ساعة
}
theme-unit-minutes = { $count ->
    [zero] دقائق
    [one] دقيقة
    [two] دقيقتان
    [few] دقائق
    [many] دقيقة
   *[other] دقيقة
}
theme-unit-half_days = { $count ->
    [zero] أنصاف أيام
    [one] نصف يوم
    [two] نصفا يوم
    [few] أنصاف أيام
    [many] نصف يوم
   *[other] نصف يوم
}
theme-unit-sessions = { $count ->
    [zero] دورات تكوينية
    [one] دورة تكوينية
    [two] دورتان تكوينيتان
    [few] دورات تكوينية
    [many] دورة تكوينية
   *[other] دورة تكوينية
}
theme-unit-institutions = { $count ->
    [zero] مؤسسات
    [one] مؤسسة
    [two] مؤسستان
    [few] مؤسسات
    [many] مؤسسة
   *[other] مؤسسة
}
theme-unit-seats = { $count ->
    [zero] مقاعد
    [one] مقعد
    [two] مقعدان
    [few] مقاعد
    [many] مقعدا
   *[other] مقعد
}
theme-unit-questions = { $count ->
    [zero] أسئلة
    [one] سؤال
    [two] سؤالان
    [few] أسئلة
    [many] سؤالا
   *[other] سؤال
}
theme-unit-answers = { $count ->
    [zero] أجوبة
    [one] جواب
    [two] جوابان
    [few] أجوبة
    [many] جوابا
   *[other] جواب
}
theme-unit-tables = { $count ->
    [zero] طاولات
    [one] طاولة
    [two] طاولتان
    [few] طاولات
    [many] طاولة
   *[other] طاولة
}
theme-unit-decisions = { $count ->
    [zero] قرارات
    [one] قرار
    [two] قراران
    [few] قرارات
    [many] قرارا
   *[other] قرار
}
theme-unit-lines = { $count ->
    [zero] أسطر
    [one] سطر
    [two] سطران
    [few] أسطر
    [many] سطرا
   *[other] سطر
}
