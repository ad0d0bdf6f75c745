## حسب ماذا يكون التوزيع
ledger-by = { $dimension ->
    [sex] حسب الجنس
    [institution] حسب المؤسسة
    [session] حسب الدورة
    [place] حسب المكان
    [role] حسب الدور
    [mode] حسب طريقة المشاركة
    [cohort] حسب المجموعة
   *[other] حسب الفئة
}

## الأرقام المصرح بها: الأجزاء ومجموعها
ledger-split-closes = { $equation }، كما طُبع للمجموع { ledger-by }.
ledger-split-open = { $equation }؛ { $remainder } من { $whole } لا يشملهم التوزيع { ledger-by }.
ledger-split-open-bounds = { $equation }؛ والمجموع { $whole }. عدد من لا يشملهم التوزيع { ledger-by }: { $remainder } على الأقل.
ledger-split-over = { $equation } { ledger-by }، أي بزيادة { $remainder } على المجموع { $whole }.
ledger-split-within = { $equation }؛ لا شيء فيه يناقض المجموع { $whole }.
ledger-split-partial = { $equation } من { $whole }: يذكر المصدر هذه الأجزاء ضمن غيرها { ledger-by }. الباقي لم يُطبع ولا يُخترع.
ledger-vague = { $parts } { ledger-by }، و{ $whole } للمجموع. أحد هذه الأرقام تقريبي، فلا يمكن مقارنته.
ledger-split-overlap = { $equation }، والمطبوع { $whole }. قد يكون الأشخاص أنفسهم في عدة مجموعات: { $largest } على الأقل، ولا يُجمع شيء.
ledger-split-no-total = { $equation } { ledger-by }؛ لم يُطبع أي مجموع، فلا أحد يعلم هل ينقص أحد.
ledger-split-no-total-overlap = { $equation } { ledger-by }؛ لم يُطبع أي مجموع. قد يكون الأشخاص أنفسهم في عدة مجموعات: { $largest } على الأقل.
ledger-part-all = { $sum } من { $whole }: الكل { ledger-by }.
ledger-part-alone = { $sum } من { $whole } { ledger-by }. الباقون لم يُطبع عددهم ولا يُخترع.
ledger-part-over = { $sum }، أي بزيادة { $remainder } على المجموع { $whole } { ledger-by }.
ledger-part-no-total = { $sum } { ledger-by }؛ لم يُطبع أي مجموع، فلا شيء يقارن به.
ledger-shares-close = { $equation } في المائة { ledger-by }، مع مراعاة التقريب.
ledger-shares-open = { $equation } في المائة { ledger-by }؛ { $remainder } من 100 بلا بيان، أكثر مما يفسره التقريب.
ledger-shares-over = { $equation } في المائة { ledger-by }؛ بزيادة { $remainder } على 100، أكثر مما يفسره التقريب.
ledger-shares-partial = { $equation } في المائة { ledger-by }؛ الحصص الأخرى أو المجموع لم تُطبع.
ledger-share-of-nobody = لا يوجد عدد صحيح من الأشخاص من بين { $whole } يعطي «{ $share }».
ledger-share-fits = { $count } من { $whole } طُبع «{ $share }»؛ القولان متفقان.
ledger-share-differs = «{ $share }» من { $whole } يعني { $means }، والمطبوع { $count }.
ledger-share-vague = «{ $share }» من { $whole } يعني { $means }؛ والمطبوع { $count }. أحد هذه الأرقام تقريبي.
ledger-units-apart = «{ $part }» و«{ $whole }» يعدان أشياء مختلفة. لا يُجمعان أبدا.
ledger-stages-apart = «{ $part }» و«{ $whole }» في مرحلتين مختلفتين (مخطط، مدعو، حاضر، مكوَّن، حاصل على شهادة). لا يُخلط بينهما أبدا.
ledger-derived = { $sum } مجموع حسبناه نحن من أجزائه. لا يمكنه أن يؤكدها.

## الأرقام المصرح بها: مجموع أمام مجموع
ledger-subset-within = { $part } من { $whole }: جزء لا يتجاوز كله. لا يضاف إليه.
ledger-subset-over = { $part } لا يمكن أن يكون جزءا من { $whole }.
ledger-subset-vague = { $part } كجزء من { $whole }: أحدهما بلا حدود مؤكدة.
ledger-subset-share = «{ $part }» حصة من مجموعة لم تُسمَّ هنا. لا يُستخرج منها أي عدد.
ledger-sessions-close = { $equation }، كما طُبع لجميع الدورات معا.
ledger-sessions-open = { $equation }؛ { $remainder } من { $whole } ليسوا في أي دورة.
ledger-sessions-over = { $equation }؛ والمطبوع لجميع الدورات معا { $whole }، والفرق { $remainder }.
ledger-sessions-twice = { $equation }، والمطبوع لجميع الدورات معا { $whole }. ربما حضر بعضهم أكثر من دورة، أو عُدَّ { $remainder } زيادة: المصدر لا يذكر ذلك.
ledger-sessions-missing = { $equation } من { $whole }: بعض الدورات بلا رقم خاص بها.
ledger-sessions-no-total = { $equation } في الدورات، ولم يُطبع أي مجموع. ربما حضر بعضهم أكثر من دورة: عدد الأشخاص { $largest } على الأقل.
ledger-total-scope-open = «{ $whole }» عن { $scopes }: لا يذكر المصدر هل هو مجموع الدورات أم مجموعة واحدة حضرتها كلها.
ledger-total-alone = «{ $whole }» وحيد: لم يُطبع جزء ولا مصدر ثان يقارن به.
ledger-stages-beside = { $printed }: مراحل مختلفة (مخطط، مدعو، حاضر، مكوَّن، حاصل على شهادة). لا يُخلط بينها أبدا.

## الأرقام المصرح بها: الشيء نفسه مرتين
ledger-sources-agree = { $printed }: متفقة.
ledger-sources-differ = { $printed }: غير متفقة، والفرق { $remainder }.
ledger-sources-vague = { $printed }: أحدها تقريبي، فلا يقال إنها متفقة ولا متناقضة.
ledger-sources-provisional = { $printed }: أحدها طُبع قبل النهاية فهو مؤقت. لا يقارن بالنهائي.

## الأرقام المصرح بها: التواريخ والأيام واللوائح
ledger-dates-close = من { $first } إلى { $last }: { $days ->
    [zero] لا يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
}، كما طُبع: «{ $printed }».
ledger-dates-differ = من { $first } إلى { $last }: { $days ->
    [zero] لا يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
}، والمطبوع «{ $printed }».
ledger-dates-vague = من { $first } إلى { $last }: { $days ->
    [zero] لا يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
}؛ «{ $printed }» تقريبي.
ledger-dates-impossible = اليوم { $date } غير موجود.
ledger-dates-backwards = { $last } يأتي قبل { $first }.
ledger-dates-partial = من { $first } إلى { $last }: الأيام لم تُطبع.
ledger-dates-agree = { $printed }: التواريخ نفسها.
ledger-dates-disagree = { $printed }: التواريخ مختلفة.
ledger-dates-coarse = { $printed }: أحدها لا يذكر الأيام.
ledger-days-close = «{ $printed }»، وحسب التواريخ { $spans }: متفقان.
ledger-days-differ = «{ $printed }»، وعدد الأيام حسب التواريخ { $spans }: غير متفقين.
ledger-days-vague = «{ $printed }» تقريبي؛ وعدد الأيام حسب التواريخ { $spans }.
ledger-list-closes = «{ $printed }»، والمذكور بالاسم في المصدر نفسه: { $found }.
ledger-list-over = «{ $printed }»، والمذكور بالاسم في المصدر نفسه: { $found }، وهذا أكثر.
ledger-list-short = «{ $printed }»، والمذكور بالاسم في المصدر نفسه: { $found }. قد تكون اللائحة ناقصة.

## figures check: ما يقرؤه الإنسان
ledger-status-closes = متطابق
ledger-status-does_not_close = غير متطابق
ledger-status-cannot_be_checked = لا يمكن التحقق منه
ledger-check-line = { $status }: { $explanation }
ledger-check-summary = متطابق: { $closes }. غير متطابق: { $open }. لا يمكن التحقق منه: { $unknown }.
ledger-check-unchecked = لا شيء يقارن به: { $claims }.

## ملف لا يُقرأ: جملة واحدة لكل حالة
problem-claims-missing = لم يُعثر على { $file }، فلم يُتحقق من شيء.
problem-claims-missing-remedy = تحققوا من الاسم والمجلد.
problem-claims-folder = { $file } مجلد وليس ملف أرقام مصرح بها، فلم يُتحقق من شيء.
problem-claims-folder-remedy = اذكروا ملفا داخل هذا المجلد.
problem-claims-closed = تعذر فتح { $file }، فلم يُتحقق من شيء.
problem-claims-closed-remedy = تحققوا من حق قراءته.
problem-claims-too-large = حجم { $file } أكبر من { $limit } ميغابايت، فلم يُتحقق من شيء.
problem-claims-too-large-remedy = قسموه إلى عدة ملفات.
problem-claims-not-text = { $file } ليس نصا بترميز UTF-8، فلم يُتحقق من شيء.
problem-claims-not-text-remedy = احفظوه من جديد نصا بترميز UTF-8.
problem-claims-empty = { $file } فارغ، فلم يُتحقق من شيء.
problem-claims-empty-remedy = اكتبوا على الأقل عنوانا ومصدرا.
problem-claims-not-json = { $file } ليس بصيغة JSON (السطر { $line })، فلم يُتحقق من شيء.
problem-claims-not-json-remedy = صححوا ذلك السطر: غالبا ما تنقص فاصلة أو علامة اقتباس أو قوس.
problem-claims-not-claims = { $file } ليس ملف أرقام مصرح بها (لا يحتوي على «halqa_claims»)، فلم يُتحقق من شيء.
problem-claims-not-claims-remedy = ابدؤوا بـ «halqa_claims» ورقم النسخة كما في docs/claims.md.
problem-claims-version = { $file } بالنسخة { $version } من الصيغة وهذا البرنامج يقرأ النسخة { $known }، فلم يُتحقق من شيء.
problem-claims-version-remedy = استعملوا نسخة أحدث من حلقة أو اكتبوا الملف بالنسخة المعروفة.
problem-claims-unknown-field = في { $file } حقل غير معروف «{ $field }» عند { $path }، فلم يُتحقق من شيء.
problem-claims-unknown-field-remedy = احذفوه أو صححوا كتابته.
problem-claims-missing-field = ينقص { $file } الحقل «{ $field }» عند { $path }، فلم يُتحقق من شيء.
problem-claims-missing-field-remedy = أضيفوه.
problem-claims-wrong-type = في { $file } قيمة من نوع خاطئ عند { $path }، فلم يُتحقق من شيء.
problem-claims-wrong-type-remedy = قارنوها بما في docs/claims.md.
problem-claims-id-twice = في { $file } المعرف «{ $id }» مستعمل مرتين، فلم يُتحقق من شيء.
problem-claims-id-twice-remedy = أعطوا كل رقم وتاريخ ومعلومة معرفا خاصا.
problem-claims-source-twice = في { $file } معرف واحد لمصدرين، فلم يُتحقق من شيء.
problem-claims-source-twice-remedy = أعطوا كل مصدر معرفا خاصا.
problem-claims-no-source = يذكر { $file } في «{ $id }» مصدرا «{ $source }» ليس في لائحته، فلم يُتحقق من شيء.
problem-claims-no-source-remedy = أضيفوا المصدر إلى اللائحة.
problem-claims-of-nothing = يقول { $file } إن «{ $id }» جزء من «{ $of }» الذي لا يؤدي إلى شيء، فلم يُتحقق من شيء.
problem-claims-of-nothing-remedy = اذكروا رقما من هذا الملف ليس جزءا من هذا الرقم.
problem-claims-bounds = يعطي { $file } للرقم «{ $id }» حدودا لا تصح لأي كمية، فلم يُتحقق من شيء.
problem-claims-bounds-remedy = اكتبوا الحد الأدنى في «low» والحد الأعلى في «high»، ولا يكون أي منهما تحت 0.
problem-claims-not-exact = يصف { $file } القول «{ $printed }» في «{ $id }» بأنه مضبوط وحداه مختلفان، فلم يُتحقق من شيء.
problem-claims-not-exact-remedy = اكتبوا العدد في «low» وفي «high»، أو اختاروا وصفا آخر.
problem-claims-no-date = يعطي { $file } للعنصر «{ $id }» التاريخ «{ $date }» وهو ليس تاريخا، فلم يُتحقق من شيء.
problem-claims-no-date-remedy = اكتبوا السنة-الشهر-اليوم، أو السنة-الشهر، أو السنة.

## قواعد العد
rule-participants = أشخاص سُجل حضورهم مرة واحدة على الأقل. كل شخص يُعد مرة واحدة مهما كان عدد أنصاف الأيام أو الدورات. لا يُجمع بين الدورات.
rule-attendances = الأشخاص مضروبون في أنصاف الأيام: واحد لكل شخص في كل نصف يوم سُجل فيه حضوره. يُجمع بين الدورات.
rule-completers = أشخاص حضروا على الأقل النسبة المطلوبة من الوقت المبرمج لدورة. النسبة مذكورة في الملاحظة.
rule-headcount = أشخاص عُدوا في القاعة دون أسماء. أعداد أنصاف أيام مختلفة لا تُجمع أبدا كأشخاص.
rule-contact_hours = ساعات الحضور مجموعة على كل الأشخاص.
rule-institutions_represented = مؤسسات حضر منها شخص واحد على الأقل.

## لماذا للرقم حدود، وما ينبغي معرفته بجانبه
ledger-reason-doubts = سجلات قد تكون للشخص نفسه ولم يُحسم فيها بعد: { $people }.
ledger-reason-unlisted = أشخاص عُدوا في القاعة دون اسم: { $heads }.
ledger-reason-not-counted = أنصاف أيام لم تُعد فيها القاعة: { $half_days }.
ledger-reason-counted-apart = عدد أنصاف الأيام التي عُدت فيها القاعة دون أسماء: { $half_days }. لا أحد يعلم من حضر أكثر من واحد منها.
ledger-reason-several-projects = تخدم الدورات عدة مشاريع دون حصة مذكورة بينها. كل جهة مانحة ترى الكل؛ ولا يُنسب شيء.
ledger-reason-shares-not-stated = حصص الجهات المانحة غير مذكورة. كل جهة مانحة ترى الكل؛ ولا يُنسب شيء.
ledger-reason-shares-not-whole = مجموع الحصص المذكورة { $sum } في المائة وليس 100. كل جهة مانحة ترى الكل؛ ولا يُنسب شيء.
ledger-reason-not-exact = الرقم الذي له حدود لا يُنسب إلى الجهات المانحة.
ledger-note-threshold = النسبة المطلوبة من الوقت المبرمج: { $percent } في المائة.
ledger-note-planned-minutes = من دون توقيت، يُحسب للحضور عدد الدقائق المبرمجة لنصف اليوم.
ledger-note-whole-hours = مقرَّب إلى الساعة؛ والأجزاء تساوي الكل.
ledger-note-unlisted = أشخاص عُدوا دون اسم وليسوا في هذا الرقم: { $heads }.
ledger-note-no-institution = حاضرون لم تُذكر مؤسستهم: { $people }.
ledger-note-cofunded = تمويل مشترك. عدد الجهات المانحة الأخرى التي ترى الأشخاص أنفسهم: { $others }. لا تجمعوا.
ledger-note-attribution = منسوب حسب حصص الجهات المانحة؛ والأجزاء تساوي الكل.

## ورقة المطابقة لدورة
ledger-half-day-closes = { $date }: { $heads } في القاعة، { $named } مسجلون.
ledger-half-day-unlisted = { $date }: { $heads } في القاعة، { $named } مسجلون؛ { $remainder } دون اسم.
ledger-half-day-missing = { $date }: { $heads } في القاعة، { $named } مسجلون؛ { $remainder } مسجلون دون أن يُعدوا.
ledger-half-day-not-counted = { $date }: { $named } مسجلون؛ لم تُعد القاعة.
ledger-parts-close = الأجزاء تعطي { $sum }، مثل الكل { ledger-by }.
ledger-parts-miss = الأجزاء تعطي { $sum }، والكل { $whole } { ledger-by }.
ledger-unique-fits = الأشخاص: { $people }. الحضور: { $presences }. متوافق.
ledger-unique-over = لا يمكن أن يكون لعدد { $people } من الأشخاص { $presences } من الحضور.
ledger-expected-all = المسجلون في اللائحة { $expected }، والحاضرون { $named }.
ledger-expected-fewer = المسجلون في اللائحة { $expected }، والحاضرون { $named }؛ دون حضور مسجل: { $remainder }. غائبون أو لم يُسجلوا: لا شيء يبين ذلك.
ledger-expected-more = المسجلون في اللائحة { $expected }، والحاضرون { $named }؛ بزيادة { $remainder } على اللائحة.
ledger-computed-agrees = المطبوع «{ $printed }»، والمحسوب { $found }: متفقان.
ledger-computed-within = المطبوع «{ $printed }»، والمحسوب { $found }: متوافقان.
ledger-computed-differs = المطبوع «{ $printed }»، والمحسوب { $found }: غير متفقين.
ledger-computed-open = المطبوع «{ $printed }»، والمحسوب { $found }: أحدهما بلا قيمة مؤكدة.
ledger-computed-nothing = المطبوع «{ $printed }»؛ لا رقم محسوب يعد الشيء نفسه.

## ما لا يُطبع للعموم
ledger-dropped = { $dimension ->
    [sex] لا يُعرض حسب الجنس
    [institution] لا يُعرض حسب المؤسسة
    [rank] لا يُعرض حسب الرتبة
    [session] لا يُعرض حسب الدورة
    [half_day] لا يُعرض حسب نصف اليوم
   *[other] لا يُعرض حسب الفئة
}: عدد أشخاص إحدى المجموعات أقل من { $k }.
ledger-dropped-total = عدد الأشخاص أقل من { $k }: لا يُطبع العدد.
ledger-exempt-not-stated = { $dimension ->
    [sex] «الجنس غير مذكور»
    [institution] «المؤسسة غير مذكورة»
    [rank] «الرتبة غير مذكورة»
   *[other] «غير مذكور»
} أقل من { $k } ويُعرض: فهو يدل على جودة المعطيات لا على هوية أحد.

## ما لم يمكن نقله من سجل القاعة أو من ورقة الحضور
problem-posting-unknown-enrolment = الحدث { $seq } في القاعة يسجل حضور شخص غير معروف ({ $enrolment }).
problem-posting-unknown-enrolment-remedy = الحدث محفوظ في السجل. سجلوا الشخص ثم أعيدوا النقل.
problem-posting-nothing-to-undo = الحدث { $seq } في القاعة يلغي حضورا غير موجود ({ $enrolment }).
problem-posting-nothing-to-undo-remedy = أعيدوا نقل السجل من بدايته؛ وإن بقي الأمر فالإلغاء لم يغير شيئا.
problem-posting-nothing-to-time = الحدث { $seq } في القاعة يدون أوقات شخص بلا حضور مسجل ({ $enrolment }).
problem-posting-nothing-to-time-remedy = أعيدوا نقل السجل من بدايته؛ وإن بقي الأمر فالتدوين لم يغير شيئا.
problem-posting-unknown-row = السطر { $row } من الورقة يذكر شخصا غير معروف ({ $enrolment }).
problem-posting-unknown-row-remedy = الأسطر الأخرى محفوظة. سجلوا الشخص ثم أعيدوا إدخال السطر.
problem-posting-row-twice = السطر { $row } مكرر في الورقة ({ $enrolment }).
problem-posting-row-twice-remedy = الأول محفوظ. أعطوا الثاني رقما خاصا.
