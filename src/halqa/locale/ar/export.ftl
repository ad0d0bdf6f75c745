# ما يخرج من القاعة إلى برامج أخرى: الملفات، وما لا تقوله، وما ليس صحيحا في عبارات xAPI.
export-title = تصدير
export-link = تصدير الإجابات
export-words = ملفان لبرامج أخرى. يضم كل منهما إجابات تحت أسماء مستعارة وأعدادا، ولا يضم كلام أحد. من يملك الملف لا يجد فيه أحدا باسمه.
export-csv = CSV
export-csv-words = جدول، سطر لكل إجابة: لبرنامج الجداول أو للإحصاء.
export-xapi = xAPI
export-xapi-words = عبارات لمخزن سجلات التعلم (LRS).
export-download = تنزيل { $form }
export-losses = ما لا يقوله الملف:
export-loss-words = ما كتبه الناس بكلماتهم: لم يُسأل أحد هل يجوز أن يخرج من القاعة.
export-loss-names = الأسماء والتسجيلات والمقاعد. الاسم المستعار صالح في هذه القاعة وحدها؛ ويُعرف صاحبه بملف القاعة لا بالملف المصدَّر. ولا يُقال أي شخص جلس في أي مقعد.
export-loss-anonymous = من قال ماذا في نشاط مجهول: أعداد للحلقة كلها، عند دقيقة الإغلاق.
export-loss-paired = لحظة الإجابة عن اختبار: تحمل كلها دقيقة الإغلاق. وطريقة الإجابة إذا استعملها عدد قليل.
export-loss-few = ما أجاب عنه أقل من خمسة أشخاص في نشاط لا يحفظ المقعد. ومن أقل من خمس أيدٍ مرفوعة يُذكر العدد فقط.
export-loss-questions = أي سؤال أراد شخص آخر أن يعرف جوابه أيضا، وما آل إليه كل سؤال.
export-loss-votes = من مال إلى أي خيار ومن صوت له في دراسة الحالة، وهل كانت الطاولة مجمعة: لا يُذكر إلا ما قررته.
export-loss-presences = الحضور، ويعطيه السجل.
export-loss-versions = الإجابات التي غُيّرت أو سُحبت؛ لا يوجد فيه إلا ما بقي قائما.
export-loss-run = سير اليوم: المؤقتات والإيقاع والطرق وتغيير الطاولات وأعداد الحاضرين والتأخر والمغادرة المبكرة.
export-both = ما لا يقوله أي من الملفين
export-only = لا يوجد فيه:
export-here = في هذه القاعة الآن
export-stays-open = { $activity }: لم يُصدَّر بعد لأنه لم يُغلق. السطر الذي يظهر يدل على من أجاب للتو.
export-stays-few = { $activity }: لم يُصدَّر لأن أقل من { $least } أشخاص أجابوا.
export-stays-items = { $activity }: لم تُصدَّر الأسئلة التي أجاب عنها أقل من { $least } أشخاص.
export-stays-one = { $activity }: لا يُذكر قرار طاولة صوت فيها شخص واحد فقط.
export-stays-nothing = لم يُترك شيء من هذه القاعة لقلة الإجابات.
export-running = القاعة ما زالت مفتوحة: ستنقص إجابات، وكذلك حلول الاختبارات التي لم تُكشف. أعد التصدير بعد الإغلاق.
export-demonstration = هذا عرض تجريبي: يقول اسم الملف والعبارات DEMONSTRATION.
export-no-statements = تعذرت قراءة { $file }.
export-checked = { $count ->
    [0] لا شيء يحتاج إلى تصحيح.
    [one] أمر واحد يحتاج إلى تصحيح.
    [two] أمران يحتاجان إلى تصحيح.
    [few] { $count } أمور تحتاج إلى تصحيح.
    [many] { $count } أمرا يحتاج إلى تصحيح.
   *[other] { $count } أمر يحتاج إلى تصحيح.
  }
xapi-answered = أجاب عن
xapi-asked = طرح سؤالا في
xapi-commented = علّق على
xapi-attended = حضر
xapi-experienced = عاش
xapi-interacted = شارك في
xapi-completed = أتمّ
xapi-circle = الحلقة
problem-xapi-unreadable = { $reason ->
    [large] يتجاوز الملف 64 ميغابايت، ولم يُفحص شيء.
    [text] ليس الملف نصا بترميز UTF-8، ولم يُفحص شيء.
    [deep] تداخل الملف عميق جدا، ولم يُفحص شيء.
   *[json] ليس الملف JSON صالحا، ولم يُفحص شيء.
  }
problem-xapi-unreadable-remedy = قدّم قائمة JSON من العبارات، دون NaN ودون أعداد لا نهائية.
problem-xapi-missing = العبارة { $statement }: ينقص { $property }.
problem-xapi-missing-remedy = أضفه: يطلبه xAPI 1.0.3 أو قاعدة حلقة.
problem-xapi-unknown = العبارة { $statement }: لا مكان هنا لـ { $property }.
problem-xapi-unknown-remedy = احذفه، أو ضعه في الامتدادات تحت معرّف IRI.
problem-xapi-form = العبارة { $statement }: ليس { $property } ما هو مطلوب في هذا الموضع: { $wanted ->
    [object] كائن
    [list] قائمة
    [text] نص
    [filled] نص غير فارغ
    [texts] قائمة نصوص
    [number] عدد
    [boolean] صحيح أو خطأ
    [iri] معرّف IRI مع مخططه
    [uuid] معرّف UUID
    [time] وقت بالثواني مع الفارق عن UTC
    [language] رمز لغة
    [languages] نصوص بحسب رمز اللغة
    [duration] مدة
    [mailbox] عنوان mailto
    [sha1] بصمة SHA-1
    [version] الإصدار 1.0.0، أو لا شيء
    [interaction] نوع تفاعل يعرفه xAPI
    [extensions] قيم تحت معرّفات IRI
    [reference] إحالة إلى عبارة
   *[other] النوع المطلوب في هذا الموضع
  }.
problem-xapi-form-remedy = اكتبه بهذا الشكل؛ ولا يجوز null إلا في الامتدادات.
problem-xapi-repeated = العبارة { $statement }: ورد { $value } مرتين في { $property }.
problem-xapi-repeated-remedy = أبقِ واحدا منهما.
problem-xapi-score = العبارة { $statement }: أعداد { $property } متناقضة.
problem-xapi-score-remedy = يقع scaled بين -1 و1، وmin أصغر من max، وraw بين min وmax.
problem-xapi-answer = العبارة { $statement }: في { $property }، ليس { $value } جوابا عن هذا السؤال.
problem-xapi-answer-remedy = استعمل معرّفات خيارات السؤال، كلا منها مرة واحدة.
problem-xapi-actor = العبارة { $statement }: ليس { $property } معرَّفا بطريقة واحدة.
problem-xapi-actor-remedy = قدّم حسابا، أو أعضاء المجموعة إن لم يكن لها حساب.
problem-xapi-named = العبارة { $statement }: قد يسمي { $property } شخصا.
problem-xapi-named-remedy = استعمل حسابا باسم مستعار، دون اسم.
problem-xapi-translation = العبارة { $statement }: ينقص { $property } في { $languages }.
problem-xapi-translation-remedy = أضف الكلمات بتلك اللغة.
