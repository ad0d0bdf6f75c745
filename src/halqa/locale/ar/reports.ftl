## The story, from what was published
story-session = في { $place } ({ $days })
story-lead-sessions = عُقد هذا التكوين { $sessions }.
story-lead-organiser = الجهة المنظمة: { $who }.
story-lead-audience = الفئة المستهدفة: { $who }.
story-h-people = من شارك
story-institutions = ينتمي المشاركون إلى هذه المؤسسات:
story-h-themes = ما الذي دُرس
story-themes = تناول التكوين هذه المحاور:
story-h-argument = لماذا هذا التكوين
story-h-methods = كيف جرى العمل
story-methods = يصف المصدر طرق العمل التالية:
story-outcomes = ويذكر المصدر أيضا ما يلي:
story-h-support = بدعم ممن
story-support = { $kind ->
    [project] يندرج التكوين في إطار هذه المشاريع:
    [funder] الدعم المالي كما ذكره المصدر:
    [partner] جهة أخرى ذكرها المصدر ولم يوضح دورها:
   *[host] الجهة المستضيفة:
}
story-part = { $category ->
    [female] { $people ->
        [few] { $amount } نساء
       *[other] { $amount } امرأة
    }
    [male] { $people ->
        [few] { $amount } رجال
        [many] { $amount } رجلا
       *[other] { $amount } رجل
    }
    [not_stated] { $people ->
        [few] { $amount } أشخاص لم يُذكر جنسهم
        [many] { $amount } شخصا لم يُذكر جنسهم
       *[other] { $amount } شخص لم يُذكر جنسه
    }
   *[other] { $people ->
        [few] { $amount } أشخاص آخرين
        [many] { $amount } شخصا آخر
       *[other] { $amount } شخص آخر
    }
}
story-part-label = { $category ->
    [female] نساء
    [male] رجال
    [not_stated] الجنس غير مذكور
   *[other] آخرون
}
story-ring-caption = مقعد لكل شخص مُعلن عنه. المقاعد المفتوحة هي التي لا يقول عنها المصدر شيئا. نقلا عن { $source }.
story-bars-caption = الأجزاء كما صُرح بها، نقلا عن { $source }. لا تدخل هذه الأجزاء في المجموع المعلن.
story-ring-rest = ليسوا في أي جزء
story-total-alone = { $people ->
    [few] يعلن النص المنشور عن { $total } أشخاص، دون توزيع حسب الجنس.
    [many] يعلن النص المنشور عن { $total } شخصا، دون توزيع حسب الجنس.
   *[other] يعلن النص المنشور عن { $total } شخص، دون توزيع حسب الجنس.
}
story-split-closes = { $people ->
    [few] يعلن النص المنشور عن { $total } أشخاص: { $parts }. الحساب مكتمل.
    [many] يعلن النص المنشور عن { $total } شخصا: { $parts }. الحساب مكتمل.
   *[other] يعلن النص المنشور عن { $total } شخص: { $parts }. الحساب مكتمل.
}
story-split-bounds = { $people ->
    [few] يعلن النص المنشور عن { $total } أشخاص، ويذكر من جهة أخرى { $parts }. لا تكفي هذه الأرقام لإغلاق الحساب.
    [many] يعلن النص المنشور عن { $total } شخصا، ويذكر من جهة أخرى { $parts }. لا تكفي هذه الأرقام لإغلاق الحساب.
   *[other] يعلن النص المنشور عن { $total } شخص، ويذكر من جهة أخرى { $parts }. لا تكفي هذه الأرقام لإغلاق الحساب.
}
story-split-open = يعلن النص المنشور عن { $people ->
        [few] { $total } أشخاص
        [many] { $total } شخصا
       *[other] { $total } شخص
    }: { $parts }. مجموع هذه الأجزاء { $sum }. { $left ->
        [one] يبقى { $rest } خارج الحساب، ولا يظهر في أي جزء.
       *[other] يبقى { $rest } خارج الحساب، ولا يظهرون في أي جزء.
    } قد يكون خطأ مطبعيا أو جوابا ناقصا أو سببا آخر، والمصدر لا يوضح ذلك. تُرك الرقم كما نُشر، وبقي النقص ظاهرا.
story-h-open = ما تركه المصدر مفتوحا
story-open-lead = تبقى هذه الأسئلة مطروحة. لا نفترض هنا أي جواب.
story-open-scope = { $several ->
    [several] لا يوضح المصدر هل { $total } هو مجموع المشاركين في { $places }، أم مجموعة واحدة حضرت في كل مرة.
   *[one] لا يوضح المصدر بدقة ما يشمله الرقم { $total }.
}
story-h-printed = النص كما نُشر
story-printed-source = { $title }، { $publisher }.
story-written-from-claims = كُتبت هذه القصة مما نُشر، دون ورقة حضور ودون سجل. لا يمكنها أن تقول أكثر مما يقوله مصدرها.

## The story, from the ledger
story-ledger-lead = { $people ->
    [few] شارك { $total } أشخاص في هذا التكوين الذي عُقد { $sessions }.
    [many] شارك { $total } شخصا في هذا التكوين الذي عُقد { $sessions }.
   *[other] شارك { $total } شخص في هذا التكوين الذي عُقد { $sessions }.
}
story-attendances = { $plural ->
    [few] يضم السجل { $amount } حالات حضور، واحدة لكل شخص ونصف يوم.
   *[other] يضم السجل { $amount } حالة حضور، واحدة لكل شخص ونصف يوم.
}
story-completers = { $people ->
    [few] وتابعه منهم { $amount } أشخاص إلى الحد المقرر لإتمامه.
    [many] وتابعه منهم { $amount } شخصا إلى الحد المقرر لإتمامه.
   *[other] وتابعه منهم { $amount } شخص إلى الحد المقرر لإتمامه.
}
story-ledger-methods = جرى العمل بهذه الطرق:
story-questions-none = لم يُطرح أي سؤال كتابة.
story-questions = { $plural ->
    [few] طرح المشاركون { $amount } أسئلة دون ذكر أسمائهم.
    [many] طرح المشاركون { $amount } سؤالا دون ذكر أسمائهم.
   *[other] طرح المشاركون { $amount } سؤال دون ذكر أسمائهم.
}
story-tests = { $people ->
    [few] اجتاز { $amount } أشخاص الاختبارين، قبل التكوين وبعده.
    [many] اجتاز { $amount } شخصا الاختبارين، قبل التكوين وبعده.
   *[other] اجتاز { $amount } شخص الاختبارين، قبل التكوين وبعده.
}
story-ledger-support = { $kind ->
    [project] المشاريع: { $names }.
    [funder] الجهات المانحة: { $names }.
   *[partner] الشركاء: { $names }.
}

## Passages of every report
report-half-day = { $part ->
    [morning] { $day }، صباحا
   *[afternoon] { $day }، بعد الزوال
}
report-half-day-place = { $place }، { $half }
report-category = { $dimension ->
    [sex] { $category ->
        [female] نساء
        [male] رجال
        [not_stated] غير مذكور
       *[other] آخر
    }
    [rank] { $category ->
        [senior] أطر عليا
        [middle] أطر متوسطة
        [rank_and_file] أعوان تنفيذ
        [civilian] موظفون مدنيون
        [not_stated] غير مذكور
       *[other] فئة أخرى
    }
   *[institution] { $category ->
        [not_stated] غير مذكورة
       *[other] مؤسسة أخرى
    }
}
report-ring-caption = مقعد لكل مشارك، ويُحسب مرة واحدة. المقاعد المفتوحة لأشخاص لم يُذكر جنسهم.
report-bars-caption = المشاركون، ويُحسب كل واحد مرة واحدة. تدل الخطوط المتقطعة على ما لم يُذكر أو ما ليس مؤكدا بعد.
report-split = { $closes ->
    [yes] عدد المشاركين { $total }: { $parts }. مجموع الأجزاء يساوي الكل.
   *[no] عدد المشاركين { $total }: { $parts }. تبقى حدود مفتوحة، ولم يكتمل الحساب بعد.
}
report-no-split = عدد المشاركين: { $total }. لا يُعرض التوزيع حسب الجنس حتى لا يُتعرف على أحد.
report-women-share = نسبة النساء: { $share }.
report-headcount-closes = { $place }، { $half }: { $room } في القاعة، و{ $names } في السجل. الحساب مكتمل.
report-headcount-more = { $people ->
    [few] { $place }، { $half }: { $room } في القاعة، و{ $names } في السجل. يبقى { $rest } أشخاص حُسبوا دون أسماء.
    [many] { $place }، { $half }: { $room } في القاعة، و{ $names } في السجل. يبقى { $rest } شخصا حُسبوا دون أسماء.
   *[other] { $place }، { $half }: { $room } في القاعة، و{ $names } في السجل. عدد من حُسبوا دون أسماء: { $rest }.
}
report-headcount-fewer = { $people ->
    [few] { $place }، { $half }: { $room } في القاعة، و{ $names } في السجل. يزيد السجل على القاعة بـ { $rest } أشخاص.
    [many] { $place }، { $half }: { $room } في القاعة، و{ $names } في السجل. يزيد السجل على القاعة بـ { $rest } شخصا.
   *[other] { $place }، { $half }: { $room } في القاعة، و{ $names } في السجل. عدد الزيادة في السجل: { $rest }.
}
report-headcount-bounds = { $place }، { $half }: { $room } في القاعة، و{ $names } في السجل. لا يمكن بهذه الحدود معرفة هل يكتمل الحساب.

## The training report
report-title = تقرير التكوين: { $title }
report-h-glance = التكوين بإيجاز
report-organiser = الجهة المنظمة
report-audience = الفئة المستهدفة
report-themes = المحاور
report-institutions = المؤسسات
report-projects = المشاريع
report-contact-hours = ساعات الحضور
report-total = المجموع
report-column-what = العنصر
report-column-detail = التفاصيل
report-column-place = المكان
report-column-days = الأيام
report-column-participants = المشاركون
report-column-attendances = حالات الحضور
report-sessions-caption = الدورات
report-sessions-note = يُحسب كل مشارك مرة واحدة ولو حضر عدة دورات، لذلك أُعيد حساب السطر الأخير وليس مجموعا للعمود. أما حالات الحضور فتُجمع.
report-h-people = المشاركون
report-dimension-sex = الجنس
report-dimension-institution = المؤسسة
report-dimension-rank = الفئة
report-caption-sex = المشاركون حسب الجنس
report-caption-institution = المشاركون حسب المؤسسة
report-caption-rank = المشاركون حسب الفئة
report-column-share = النسبة
report-additive = تُجمع الأسطر. للأشخاص الذين لم يُذكر بيانهم سطر خاص، ولا يدخلون في أي نسبة.
report-recomputed = أُعيد حساب المجموع ولم يُجمع: قد يظهر شخص في أكثر من سطر، أو يبقى شك مفتوحا.
report-h-presence = الحضور حسب نصف اليوم
report-presence-plot = الأشخاص المسجلون في كل نصف يوم.
report-presence-caption = الأشخاص المسجلون والأشخاص الذين جرى عدهم
report-column-half-day = نصف اليوم
report-column-checked-in = في السجل
report-column-headcount = عدد الحاضرين في القاعة
report-not-counted = لم يُعد
report-presence-note = في السجل: شخص باسمه، بالهاتف أو اللوحة أو الورق أو القائمة. عدد الحاضرين: أشخاص في القاعة دون أسماء. «لم يُعد» تعني أن أحدا لم يقم بالعد، ولا تعني أن القاعة كانت فارغة.
report-h-headcount = القاعة والسجل
report-headcount-all-close = في كل نصف يوم، عدد الحاضرين في القاعة يساوي ما في السجل.
report-headcount-counted-close = في كل نصف يوم جرى فيه العد، عدد الحاضرين يساوي ما في السجل.
report-headcount-none = لم يعد أحد الحاضرين في القاعة، ولا يمكن التحقق من السجل بهذه الطريقة.
report-h-tests = الاختبار قبل التكوين وبعده
report-tests-none = لم يُقترح أي اختبار.
report-tests-unpaired = لم يجتز أحد الاختبارين معا، ولا يمكن حساب أي تقدم.
report-tests-flow = من اجتاز أي اختبار
report-column-who = الاختبار
report-column-people = الأشخاص
report-tests-both = قبل وبعد
report-tests-before-only = قبل فقط
report-tests-after-only = بعد فقط
report-tests-plot = من بين الأشخاص الذين اجتازوا الاختبارين.
report-tests-improved = أجوبة صحيحة أكثر بعد التكوين
report-tests-same = العدد نفسه
report-tests-fallen = أجوبة صحيحة أقل بعد التكوين
report-tests-means = معدل الأجوبة الصحيحة للشخص الواحد، لمن اجتازوا الاختبارين: { $before } قبل التكوين، و{ $after } بعده.
report-tests-length = { $plural ->
    [few] يتكون الاختبار من { $amount } أسئلة.
    [many] يتكون الاختبار من { $amount } سؤالا.
   *[other] يتكون الاختبار من { $amount } سؤال.
}
report-tests-shows = ما الذي يبينه هذا: عدد من أعطوا في النهاية أجوبة صحيحة أكثر من البداية أو مثلها أو أقل منها، من بين من اجتازوا الاختبارين.
report-tests-does-not = ما الذي لا يبينه هذا: ما يعرفه من اجتازوا اختبارا واحدا، وما سيبقى بعد أشهر، وما سيتغير في العمل، وما يعود إلى التكوين وما يعود إلى سبق رؤية الأسئلة. لا توجد مجموعة للمقارنة.
report-h-questions = الأسئلة المطروحة
report-answered-none = لم يُسجل أي جواب.
report-answered = عدد الأسئلة التي جرى الجواب عنها: { $amount }.
report-h-funders = الجهات المانحة
report-funders-caption = المساهمة والإسناد
report-column-funder = الجهة المانحة
report-column-project-share = المشروع والحصة
report-project-share = { $project } ({ $share })
report-column-contribution = المساهمة
report-column-attribution = الإسناد
report-no-attribution = غير محسوب
report-contribution-note = المساهمة: ترى كل جهة مانحة العدد كله، بتمويل مشترك مع غيرها. لا تُجمع هذه الأرقام من سطر إلى آخر.
report-attribution-note = الإسناد: يوزع العدد كله حسب الحصص المصرح بها، ومجموع الأجزاء داخل المشروع يساوي الكل.
report-h-checks = التحقق من السجل
report-checks-all-close = كل عمليات التحقق من السجل مكتملة.
report-checks-others-close = عمليات التحقق الأخرى من السجل مكتملة.

## Rules of figures that come from activities
rule-test_both = الأشخاص الذين اجتازوا الاختبار قبل التكوين وبعده، ويُربط بينهما برمز دون اسم.
rule-test_before_only = الأشخاص الذين اجتازوا الاختبار الأول فقط.
rule-test_after_only = الأشخاص الذين اجتازوا الاختبار الأخير فقط.
rule-test_improved = الأشخاص الذين زادت أجوبتهم الصحيحة، من بين من اجتازوا الاختبارين.
rule-test_same = الأشخاص الذين بقي عدد أجوبتهم الصحيحة كما هو، من بين من اجتازوا الاختبارين.
rule-test_fallen = الأشخاص الذين نقصت أجوبتهم الصحيحة، من بين من اجتازوا الاختبارين.
rule-test_right_before = مجموع الأجوبة الصحيحة في الاختبار الأول، لمن اجتازوا الاختبارين.
rule-test_right_after = مجموع الأجوبة الصحيحة في الاختبار الأخير، لمن اجتازوا الاختبارين.
rule-test_questions = أسئلة الاختبار، وهي نفسها قبل التكوين وبعده.
rule-questions_asked = الأسئلة المكتوبة المرسلة في القاعة دون أسماء.
rule-questions_answered = الأسئلة المكتوبة التي سجل التنشيط أنه عالجها.
