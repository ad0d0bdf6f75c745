# The facilitator's desk: the room as staff lead it.

room-home-title = القاعات
room-home-empty = لم تتم برمجة أي دورة بعد.
room-home-empty-todo = أنشئوا أولا دورة وأنصاف أيامها في المكتب.
room-col-session = الدورة
room-col-days = التواريخ
room-col-enrolled = المسجلون
room-col-room = القاعة
room-state-none = لم تفتح بعد
room-state-open = مفتوحة
room-state-closed = مغلقة
room-not-open = لم تفتح القاعة بعد. عدد المشاركين المنتظرين: { $people }. عدد أنصاف الأيام: { $half_days }.
room-agenda-longer = برنامج المحتوى معد لعدد { $needed } من أنصاف الأيام، وفي هذه الدورة { $given }: يوضع الباقي في آخرها. أضيفوا أنصاف أيام، أو تخطوا خطوات بعد فتح القاعة.
room-open = فتح القاعة
room-needs-days = ليس لهذه الدورة نصف يوم بعد.
room-needs-days-todo = أضيفوا أنصاف الأيام في المكتب ثم افتحوا القاعة.
room-half-days = أنصاف الأيام
room-morning = صباحا
room-afternoon = مساء
room-half-day-now = جارية
room-half-day-start = ابدأ
room-half-day-over = انتهى نصف اليوم هذا. ابدؤوا التالي عندما تعود الحلقة.
room-run-over = انتهت مجريات الحصة. انظروا هل تتطابق الأرقام، ثم أغلقوا القاعة: ذلك أسفل هذه الصفحة، تحت «{ room-after }».
room-start-half-day-first = ابدؤوا نصف يوم: ستحسب له تسجيلات الحضور.
room-after = بعد ذلك
room-sheet-type = إدخال ورقة الحضور الموقعة:
room-to-record = هل تتطابق الأرقام؟
room-close = إغلاق القاعة نهائيا
room-close-words = انتهت الدورة. لن يقبل أي جواب بعد الآن. كل ما وصل يبقى محفوظا.
room-closed-now = أغلقت القاعة. كل ما وصل محفوظ.
room-join-card = الانضمام إلى القاعة
room-join-large = البطاقة مكبرة
room-join-words = امسحوا الرمز أو اكتبوا العنوان ثم الرمز. دون حساب ودون تثبيت. لا يلزم هاتف لتحسب مشاركتكم.
room-wall = شاشة العرض
room-walls-more = لغات أخرى جنبا إلى جنب
room-back = العودة إلى القاعة
room-present = الخطوة الحالية
room-stage =
    { $stage ->
        [ahead] لاحقا
        [open] مفتوحة
        [paused] متوقفة مؤقتا
        [closed] مغلقة
       *[revealed] معروضة النتائج
    }
room-kind =
    { $kind ->
        [case] حالة
        [poll] استطلاع
        [quiz] اختبار
        [theory] درس نظري
        [questions] أسئلة
        [exercise] محاكاة
        [feedback] تقييم
        [board] لوحة
        [cloud] سحابة كلمات
        [commitment] التزام
        [map] خريطة الإحالة
       *[other] نشاط
    }
room-mode =
    { $mode ->
        [by-name] بالاسم
        [by-seat] بالمقعد
        [paired] برمز مزدوج
       *[anonymous] دون اسم
    }
room-page = الصفحة { $at } من { $of }
room-answered =
    { $count ->
        [zero] لا جواب
        [one] جواب واحد
        [two] جوابان
        [few] { $count } أجوبة
        [many] { $count } جوابا
       *[other] { $count } جواب
    }
room-by-how =
    { $how ->
        [phone] هاتف
        [tablet] لوحة
        [paper] ورق
       *[hands] أيد
    }: { $count }
room-few = أقل من { $least } أجوبة: تبقى التفاصيل مخفية هنا أيضا.
room-veiled = ما دام النشاط مفتوحا لا يظهر هنا إلا عدد الأجوبة، لأن التفاصيل تكشف كل جواب لحظة وصوله. تظهر التفاصيل بعد الإغلاق، ابتداء من { $least } أجوبة.
room-notes = ملاحظات لكم
room-is-closed = القاعة مغلقة
room-is-closed-words = تقرأ الأرقام في السجل. يضاف الحضور المنسي من الورقة الموقعة.
room-checkin-shown = الاستقبال: كل واحد يسجل حضوره
room-checkin-shown-words = زر «التالي» يفتح الخطوة الأولى. يبقى تسجيل الحضور مفتوحا طول الوقت.
room-welcome-shown = القاعة تعرض صفحة الترحيب
room-previous = السابق
room-next = التالي
room-start = افتح
room-resume = استأنف
room-pause = إيقاف مؤقت
room-close-step = أغلق
room-reveal = اعرض النتائج
room-show = اعرض
room-paper-hands = الورق والأيدي
room-clicker = جهاز التحكم في الشرائح يتقدم ويرجع ما دامت هذه الصفحة في المقدمة. الإغلاق وعرض النتائج يكونان من هنا.
room-run-list = مجريات الحصة
room-minutes =
    { $count ->
        [zero] دون مدة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
room-no-steps = لا نشاط مبرمج في نصف اليوم هذا. تسجيل الحضور والعد يعملان مع ذلك.
room-circle = الحلقة
room-of-expected = من { $expected } منتظرين
room-joined = الأجهزة
room-checked-in = حضور مسجل
room-expected = المنتظرون
room-release-all =
    { $count ->
        [zero] لا سؤال للنشر
        [one] نشر سؤال واحد
        [two] نشر سؤالين
        [few] نشر { $count } أسئلة
        [many] نشر { $count } سؤالا
       *[other] نشر { $count } سؤال
    }
room-question-erased = حذف هذا السؤال.
room-standing =
    { $standing ->
        [waiting] في الانتظار
        [released] منشور
        [held] محجوز
        [answered] أجيب عنه
       *[owed] جواب مستحق
    }
room-ups =
    { $count ->
        [zero] لا أحد غيره
        [one] شخص واحد أيضا
        [two] شخصان أيضا
        [few] { $count } أشخاص أيضا
        [many] { $count } شخصا أيضا
       *[other] { $count } شخص أيضا
    }
room-ups-from =
    { $count ->
        [few] { $count } أشخاص على الأقل أيضا
        [many] { $count } شخصا على الأقل أيضا
       *[other] { $count } شخص على الأقل أيضا
    }
room-release = انشر
room-hold = احجز
room-hold-shown = احجز وأزل عن الشاشات
room-answer = أجيب عنه
room-reopen =
    { $standing ->
        [answered] لم يُجب عنه في الواقع
       *[owed] الجواب ليس مستحقا في الواقع
    }
room-owe = جواب مستحق
room-owe-by = الجواب مستحق في
room-no-questions = لا أسئلة حتى الآن.
room-people = من حضر
room-code = الرمز الشخصي (الشارة)
room-find = ابحث عن اسم
room-check-in = حاضر
room-undo = تراجع
room-checked-in-now = سجل حضور { $name }.
room-role =
    { $role ->
        [facilitator] ميسر
        [observer] ملاحظ
        [organiser] منظم
       *[other] مشارك
    }
room-came-by =
    { $how ->
        [phone] بالهاتف
        [tablet] باللوحة
        [paper] بالورقة
       *[hands] باللائحة
    }
room-heads = عد الحاضرين
room-heads-and-checked = في القاعة { $heads }، وسجل حضور { $checked }
room-heads-remainder = الأجزاء المعدودة تترك { $remainder } من { $total } دون بيان. هذا ممكن: سيذكر الباقي.
room-women = نساء
room-men = رجال
room-not-stated = غير مصرح به
room-total = المجموع
room-heads-keep = حفظ العد
room-heads-help = المجموع وحده ضروري. اتركوا فارغا ما لم يعد.
room-tables = الطاولات
room-seats =
    { $count ->
        [zero] لا جهاز
        [one] جهاز واحد
        [two] جهازان
        [few] { $count } أجهزة
        [many] { $count } جهازا
       *[other] { $count } جهاز
    }
room-way = كيف تجيب هذه الطاولة
room-way-name =
    { $way ->
        [phone] هواتف
        [tablet] لوحة واحدة
        [paper] ورق
       *[hands] أيد
    }
room-paper = الورق والأيدي المرفوعة
room-paper-nothing = لا شيء يجاب عنه في هذه الخطوة.
room-card = البطاقة
room-sheet = الورقة
room-table = الطاولة
room-card-keep = احفظ وخذ التالية
room-hands = الأيدي المرفوعة
room-hands-keep = احفظ هذا العد
room-hands-kept = حفظ عد الأيدي.
room-file-missing = ملف هذه القاعة غير موجود أو غير مقروء. ما رحل إلى السجل محفوظ. أعيدوا الملف من آخر نسخة احتياطية إلى مجلد «rooms» في البيانات.
room-tree-olive = الزيتون
room-tree-palm = النخيل
room-tree-fig = التين
room-tree-almond = اللوز
room-tree-pomegranate = الرمان
room-tree-orange = البرتقال
room-tree-cedar = الأرز
room-tree-argan = الأركان
room-tree-carob = الخروب
room-tree-walnut = الجوز
room-tree-pine = الصنوبر
room-tree-oak = البلوط
room-tree-laurel = الغار
room-tree-lemon = الليمون
room-tree-mulberry = التوت
room-tree-juniper = العرعر
room-tree-myrtle = الآس
room-tree-tamarisk = الأثل
room-tree-poplar = الحور
room-tree-willow = الصفصاف
room-focal-point-not-set = لم تعين جهة الاتصال بعد. اسألوا الميسر.
refused-room-door-away = باب الهواتف لا يجيب. كل ما تم تأكيده محفوظ، والهواتف تحتفظ بالباقي. سيعود من تلقاء نفسه: أعيدوا المحاولة بعد ثوان.
refused-room-door-refused = رفض باب الهواتف الطلب ({ $code }). لم يتغير شيء وكل شيء محفوظ. أعيدوا فتح صفحة القاعة؛ وإن استمر الأمر فشغلوا «halqa doctor».
refused-room-no-half-days = ليس لهذه الدورة نصف يوم بعد. لم يفتح شيء. أضيفوا أنصاف الأيام في المكتب.
refused-room-pack-unreadable = الحزمة { $pack } غير موجودة أو فيها أخطاء. لم تفتح القاعة. تحققوا منها بواسطة «halqa pack check».
refused-room-pack-errors = في المحتوى { $pack } { $count ->
    [one] خطأ واحد
    [two] خطآن
    [few] { NUMBER($count) } أخطاء
   *[other] { NUMBER($count) } خطأ
}، أولها في { $file }، السطر { $line }. لا يُستعمل في القاعة ولا يُطبع ما بقي فيه خطأ. لم يضع شيء: صحّحوه في الاستوديو الذي يبيّن كيف، ثم أعيدوا المحاولة.
refused-room-last-step = كانت هذه آخر خطوة في نصف اليوم. لم يتغير شيء. ابدؤوا نصف اليوم التالي أو اعرضوا خطوة من اللائحة.
refused-room-first-step = هذه أول خطوة في نصف اليوم. لم يتغير شيء.
refused-room-code-unknown = لا أحد في هذه الدورة يحمل الرمز { $code }. لم يسجل أي حضور. أعيدوا قراءة الشارة أو ابحثوا عن الاسم.
refused-room-heads-not-a-number = أحد الأعداد غير مقروء. لم يحفظ شيء. اكتبوا أعدادا صحيحة دون إشارة.
refused-room-heads-no-total = المجموع ناقص. لم يحفظ شيء. اكتبوا عدد الأشخاص في القاعة؛ يمكن ترك الأجزاء فارغة.
refused-room-key-not-on-paper = في السؤال { $line }، «{ $typed }» ليس جوابا من الورقة. لم يحفظ شيء من هذه البطاقة. صححوا هذا المفتاح.
refused-room-card-empty = هذه البطاقة فارغة. لم يحفظ شيء. أدخلوا جوابا واحدا على الأقل أو خذوا البطاقة التالية.
room-tablet-link = على جهاز الطاولة، بهذا الرمز:
