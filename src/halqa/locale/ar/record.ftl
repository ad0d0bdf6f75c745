# The record: entries, checks, figures, reports and seals.

record-title = السجل
record-words = كل رقم يحسب من قيود. يتطابق مع غيره، أو يذكر الفرق.
record-empty = لا شيء يحسب بعد.
record-empty-todo = أنشئوا أولا دورة في المكتب.
record-col-session = الدورة
record-col-days = التواريخ
record-col-enrolled = المسجلون
record-col-reports = التقارير
record-reports = التقارير
record-claims = الأرقام المصرح بها في مواجهة بعضها
record-back = العودة إلى ورقة المراقبة
record-morning = صباحا
record-afternoon = مساء
record-sheet = ورقة الحضور الموقعة
record-sheet-words = مفتاح واحد لكل سطر حسب ترتيب الورقة: P حاضر، A غائب، N غير مسجل (أو 1، 2، 3). «غير مسجل» لا يعني «غائب».
record-sheet-again = أدخلت هذه الورقة من قبل: ما تغيرونه يصححها، ويبقى الإدخال السابق مقروءا.
record-col-line = السطر
record-col-name = الاسم
record-col-signed = التوقيع
record-state =
    { $state ->
        [present] حاضر
        [absent] غائب
       *[not_recorded] غير مسجل
    }
record-sheet-keep = احفظ الورقة
record-sheet-kept = حفظت الورقة: { $present } من التوقيعات على { $lines } من الأسطر.
record-no-people = لم يسجل أحد في هذه الدورة بعد.
record-sheet-title = هل تتطابق الأرقام؟
record-all-closes = كل شيء متطابق: الحلقة مكتملة.
record-post = ترحيل القاعة إلى السجل
record-posted =
    { $added ->
        [zero] لا جديد: السجل يضم القاعة إلى الحدث { $seq }.
        [one] أضيف قيد واحد إلى الحدث { $seq } من القاعة.
        [two] أضيف قيدان إلى الحدث { $seq } من القاعة.
        [few] أضيفت { $added } قيود إلى الحدث { $seq } من القاعة.
        [many] أضيف { $added } قيدا إلى الحدث { $seq } من القاعة.
       *[other] أضيف { $added } قيد إلى الحدث { $seq } من القاعة.
    }
record-reversed =
    { $added ->
        [0] هذا القيد ملغى من قبل. لم يتغير شيء.
       *[other] ألغي القيد. يبقى مقروءا.
    }
record-reverse = إلغاء القيد
record-to-room = إلى القاعة
record-verify = التحقق من سجل القاعة
record-door = عند الباب: الحاضرون والأسماء
record-door-line = في القاعة { $heads }، وسجل حضور { $named }
record-door-not-counted = سجل حضور { $named }؛ لم يعد أحد الحاضرين
record-gap-unlisted =
    { $count ->
        [zero] لكل شخص معدود اسم هنا.
        [one] شخص معدود ليس له اسم هنا بعد.
        [two] شخصان معدودان ليس لهما اسم هنا بعد.
        [few] { $count } أشخاص معدودين ليس لهم اسم هنا بعد.
        [many] { $count } شخصا معدودا ليس لهم اسم هنا بعد.
       *[other] { $count } شخص معدود ليس لهم اسم هنا بعد.
    }
record-gap-names =
    { $count ->
        [zero] لا اسم يزيد على عدد الحاضرين.
        [one] اسم واحد يزيد على عدد الحاضرين.
        [two] اسمان يزيدان على عدد الحاضرين.
        [few] { $count } أسماء تزيد على عدد الحاضرين.
        [many] { $count } اسما تزيد على عدد الحاضرين.
       *[other] { $count } اسم تزيد على عدد الحاضرين.
    }
record-mend = أصلحوا في اللائحة
record-checks = المراقبات الأخرى
record-checks-closed = متطابقة: { $closed } من { $count }
record-index = في هذه الصفحة
record-status =
    { $status ->
        [closes] متطابق
        [does_not_close] غير متطابق
       *[cannot_be_checked] لا يمكن التحقق منه
    }
record-remainder = الفرق
record-evidence =
    { $count ->
        [zero] لا دليل
        [one] دليل واحد
        [two] دليلان
        [few] { $count } أدلة
        [many] { $count } دليلا
       *[other] { $count } دليل
    }
record-figures = الأرقام
record-figure = رقم
record-position = محسوب عند الموضع { $position } من السجل.
record-breakdowns = التوزيع
record-dimension =
    { $dimension ->
        [sex] حسب الجنس
        [institution] حسب المؤسسة
        [rank] حسب فئة الرتبة
        [session] حسب الدورة
        [half_day] حسب نصف اليوم
        [funder] حسب الجهة المانحة
       *[project] حسب المشروع
    }
record-not-additive = لا تجمع هذه الخانات: المجموع محسوب من جديد.
record-at-least = { $low } على الأقل
record-between = بين { $low } و{ $high }
record-cell-female = نساء
record-cell-male = رجال
record-cell-not-stated = غير مصرح به
record-cell-senior = أطر عليا
record-cell-middle = أطر متوسطة
record-cell-rank-and-file = أعوان
record-cell-civilian = مدنيون
record-evidence-title = الأدلة
record-origin =
    { $source ->
        [room] من القاعة
       *[signed_sheet] من الورقة الموقعة
    }: { $count }
record-evidence-list = عرض القيود ({ $count })
record-col-entry = المصدر
record-col-kind = النوع
record-col-how = بواسطة
record-col-posted = رحل في
record-kind =
    { $kind ->
        [presence] حضور
        [reversal] إلغاء
       *[headcount] عد الحاضرين
    }
record-how =
    { $how ->
        [phone] هاتف
        [tablet] لوحة
        [paper] ورق
       *[hands] اللائحة أو الأيدي
    }
record-verify-holds = السجل هو نفسه الذي كتب. لا ينقصه شيء إلى آخر مرساة.
record-verify-broken = السجل ليس هو الذي كتب.
record-verify-broken-todo = لا تمسوا ملف القاعة. استرجعوا آخر نسخة احتياطية وقارنوا.
record-fault =
    { $what ->
        [chain] تنقطع السلسلة عند الحدث { $seq }.
        [columns] الحدث { $seq } لا يقول ما تقوله أعمدته.
        [text] الكلمات { $where } ليست التي تلقاها الحدث { $seq }.
       *[apart] الأجوبة المحفوظة على حدة { $where } ليست المختومة عند الحدث { $seq }.
    }
record-head = رأس السجل: الحدث { $seq }. المراسي المدونة هنا: { $anchors }.
record-claims-words = يبقى الرقم المصرح به كما طبع. يواجه بغيره ويذكر الفرق. لا يصحح شيء ولا يختلق شيء.
record-claims-summary = متطابقة: { $closes }. غير متطابقة: { $open }. لا يمكن التحقق منها: { $unknown }.
record-printed = كما طبع ({ $count })
record-claims-own = التحقق من ملف أرقام مصرح بها
record-claims-file = ملف JSON (لا يحفظ منه شيء هنا)
record-claims-check = تحقق
record-whole-course = تقارير البرنامج كله بجميع دوراته
record-report-name =
    { $name ->
        [training] تقرير التكوين
       *[story] القصة
    }
record-report-words =
    { $name ->
        [training] للجهات المانحة: كل الأرقام وقواعدها وأدلتها.
       *[story] للعموم: ما يمكن عرضه دون خانات صغيرة.
    }
record-download = تنزيل:
record-note = إضافة فقرة
record-note-words = كلمات فقط. لا يدخل عدد إلى التقرير إلا رقما له قاعدة وأدلة.
record-note-label = الفقرة بلغة التقرير
record-note-pick = اختاروا رقما لوضعه فيها:
record-pick =
    { $pick ->
        [participants] المشاركون
        [attendances] مرات الحضور
        [completers] المواظبون
        [questions] الأسئلة المكتوبة
        [tests] اجتازوا الاختبارين
       *[improved] تقدموا
    }
record-note-keep = احفظ الفقرة
record-note-kept = حفظت الفقرة.
record-seal = ختم هذا التقرير
record-seal-words = التقرير المختوم لا يتغير: كلماته وأرقامه وموضع السجل وبصمة. كل تغيير لاحق يعطي نسخة جديدة مع جدول الفروق.
record-seal-public = للعموم: دون خانة تقل عن خمسة أشخاص
record-public = للعموم
record-sealed = التقارير المختومة
record-sealed-one = تقرير مختوم
record-nothing-sealed = لم يختم شيء بعد.
record-sealed-now = ختم التقرير، النسخة { $version }.
record-col-report = التقرير
record-col-version = النسخة
record-col-sealed = ختم في
record-col-seal = البصمة
record-version = النسخة { $version }
record-seal-holds = الختم سليم: هذا ما ختم بالضبط.
record-seal-broken = الختم مكسور: ليس هذا ما ختم.
record-seal-broken-todo = لا تستعملوه. استرجعوا النسخة من نسخة احتياطية وقارنوا البصمات.
record-differences = ما تغير منذ النسخة السابقة
record-no-differences = لم يتغير أي رقم؛ تغيرت كلمات أو التاريخ فقط.
record-col-cell = الخانة
record-col-before = قبل
record-col-after = بعد
record-cli-no-database = تعذرت قراءة قاعدة البيانات. لم يكتب شيء. تحققوا من HALQA_DATA أو شغلوا «halqa doctor».
record-cli-not-written = تعذرت كتابة الملف { $file } ({ $reason ->
    [ENOENT] هذا المسار غير موجود
    [EISDIR] هذا مجلد
    [ENOTDIR] جزء من المسار ملف
    [EACCES] لا تملكون الإذن
    [EPERM] لا تملكون الإذن
    [ENOSPC] القرص ممتلئ
    [EROFS] هذا المكان للقراءة فقط
   *[other] { $reason }
}). لم يتغير شيء. اختاروا مكانا آخر بواسطة --to.
refused-record-sheet-empty = لا سطر في الورقة. لم يحفظ شيء. سجلوا أشخاصا في المكتب أولا.
refused-record-sheet-twice = شخص مذكور مرتين في هذه الورقة. لم يحفظ شيء. أعيدوا تحميل الصفحة وأدخلوها من جديد.
refused-record-sheet-stranger = سطر يذكر شخصا غير مسجل في هذه الدورة. لم يحفظ شيء. أعيدوا تحميل الصفحة: ربما تغيرت اللائحة.
refused-record-no-training = لا توجد دورة ولا برنامج باسم { $key }. لم ينجز شيء. خذوا المفتاح من صفحة السجل.
refused-record-no-half-days = دورة ليس لها نصف يوم بعد: لا يمكن كتابة تقريرها. لم يتغير شيء. أضيفوا أنصاف الأيام في المكتب.
refused-record-two-worlds = لهذا البرنامج دورات حقيقية ودورات للعرض. لا تقرير يخلط بينها. خذوا تقرير دورة واحدة.
refused-record-not-for-public = يعرض تقرير التكوين خانات صغيرة: لا يمكن ختمه للعموم. لم يختم شيء. اختموا القصة للعموم.
refused-record-seal-unchanged = لم يتغير شيء منذ النسخة { $version }. تبقى هي النسخة المختومة. اختموا من جديد عندما يتغير رقم أو كلمة.
refused-record-note-number = «{ $run }» فيه عدد كتب باليد. لا يقبل التقرير عددا إلا رقما له قاعدة وأدلة: هذا العدد لا يتطابق مع شيء. الفقرة السابقة محفوظة. اختاروا الرقم من اللائحة أو اكتبوا دون عدد.
refused-record-note-no-figure = لا رقم باسم «{ $name }» في هذا التقرير. الفقرة السابقة محفوظة. اختاروا رقما من اللائحة.
