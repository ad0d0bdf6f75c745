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
story-ring-rest = لم يُحسبوا في أي فئة
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
