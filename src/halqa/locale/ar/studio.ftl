# الاستوديو: الحزم ونصوصها بكل لغة ونسخها.
studio-title = الاستوديو
studio-lead = هنا تُكتب المضامين: النظري والأسئلة ودراسات الحالة والمحاكاة. كل حزمة مجلد من ملفات نصية، وما تكتبونه يُحفظ فيها أولا بأول.
studio-own = حزم الدار
studio-own-none = ليست للدار بعد حزمة خاصة بها
studio-own-none-todo = انسخوا حزمة مرفقة لتكييفها، أو ابدؤوا حزمة جديدة.
studio-packs = الحزم المرفقة
studio-shipped-lead = تُقرأ وتُنسخ ولا تُعدَّل: النسخة لكم.
studio-shipped-notice = هذه الحزمة مرفقة مع حلقة: تُقرأ وتُنسخ. لتعديلها أنجزوا نسخة منها.
studio-pack = الحزمة
studio-pages = الصفحات
studio-items = الأسئلة
studio-cases = الحالات والمحاكاة
studio-languages = اللغات
studio-problems = ما يجب تصحيحه
studio-none = لا توجد حزمة مرفقة مع هذا التثبيت.
studio-no-problem = لم يجد الفحص شيئا.
studio-review = مراجعة الترجمات
studio-translations = الترجمات
studio-source = لغة الأصل: { $language }.
studio-translated = { $done } من { $total } نصا محيَّنة
studio-missing = { $count ->
    [one] نص واحد ناقص
    [two] نصان ناقصان
    [few] { $count } نصوص ناقصة
   *[other] { $count } نصا ناقصا
}
studio-stale = { $count ->
    [one] نص واحد يحتاج إلى مراجعة
    [two] نصان يحتاجان إلى مراجعة
    [few] { $count } نصوص تحتاج إلى مراجعة
   *[other] { $count } نصا يحتاج إلى مراجعة
}
studio-complete = مكتملة
studio-findings = { $count ->
    [one] ملاحظة واحدة للتصحيح
    [two] ملاحظتان للتصحيح
    [few] { $count } ملاحظات للتصحيح
   *[other] { $count } ملاحظة للتصحيح
}
studio-severity = { $severity ->
    [error] خطأ:
    [warning] للمراجعة:
   *[note] ملاحظة:
}
studio-contents = المحتوى
studio-generated = الاستوديو هو من يمسك هذا الملف: المعرّفات المسحوبة، ومن أي نص جاءت كل ترجمة وكل تسجيل.
studio-around = الأقسام المجاورة
studio-before = قبله: { $name }
studio-after = بعده: { $name }

# الكتابة
studio-settings = السطر كما هو مكتوب في الملف
studio-save = حفظ
studio-autosave = ما تكتبونه يُحفظ تلقائيا.
studio-saving = جارٍ الحفظ…
studio-unsaved = لم يُحفظ بعد.
studio-waiting = لم يُحفظ: الخادم لا يجيب. أبقوا هذه الصفحة مفتوحة، ستتبعها محاولة أخرى.
studio-saved-at = حُفظ على الساعة { $at }.
studio-told-saved = تم الحفظ.
studio-conflict-head = كتب شخص آخر في المكان نفسه
studio-conflict-lead = لم يضع شيء: نصكم في الخانة والنص الآخر تحتها. احتفظوا بأحدهما أو اجمعوا بينهما ثم احفظوا.
studio-conflict-words = { $count ->
    [one] غيّر شخص آخر هذه الخانة. اختاروا أي النصين تحتفظون به.
   *[other] غيّر شخص آخر { $count } من الخانات. اختاروا النصوص التي تحتفظون بها.
}
studio-theirs = ما حُفظ في هذه الأثناء:
studio-keep-mine = الاحتفاظ بنصي
studio-take-theirs = أخذ هذا النص

# ما هي الأشياء
studio-file = { $kind ->
    [pack] الحزمة { $id }
    [bank] الأسئلة: { $id }
    [theory] النظري: { $id }
    [poll] استطلاعات: { $id }
    [feedback] ورقة الآراء: { $id }
    [agenda] البرنامج: { $id }
    [overlay] البلد: { $id }
    [guide] الدليل: { $id }
    [glossary] المسرد: { $id }
    [ids] المعرّفات: { $id }
    [case] دراسة حالة: { $id }
    [exercise] محاكاة: { $id }
   *[other] { $id }
}
studio-section = { $kind ->
    [case-step] الخطوة { $id }
    [bank-step] السؤال { $id }
    [theory-step] الصفحة { $id }
    [overlay-step] الصفحة { $id }
    [guide-step] الفصل { $id }
    [glossary-step] المصطلح { $id }
    [poll-step] الاستطلاع { $id }
    [agenda-step] نصف اليوم { $id }
    [role] الدور { $id }
    [inject] الحدث { $id }
    [rubric] شبكة الملاحظة
    [scale] السلم { $id }
    [phases] المراحل
    [debriefs] الاستخلاص
    [objectives] الأهداف
    [references] المصادر
    [dimensions] ما تُحسب له الاختيارات
    [fills] كلمات البلد
    [comment] الكلام الحر
   *[head] العنوان والتنبيه
}
studio-part = { $name ->
    [fields] الملف
    [step] الإعدادات
    [option] الخيار { $id }
    [role] الدور { $id }
    [criterion] المعيار { $id }
    [title] العنوان
    [name] الاسم، يراه الجميع
    [care] ما قد يصعب سماعه
    [stop-word] كلمة التوقف
    [say] نص على الشاشة { $id }
    [coach] ملاحظة للتنشيط
    [ask] السؤال المطروح
    [why] لماذا
    [objective] الهدف { $id }
    [reference] المصدر { $id }
    [run] النشاط { $id }
    [fill] الكلمة { $id }
    [low] أدنى السلم
    [high] أعلى السلم
    [comment] الدعوة إلى الكتابة
    [debrief] سؤال الاستخلاص { $id }
    [phase] المرحلة { $id }
    [inject] الحدث { $id }
    [expect] ما يُرجى رؤيته
    [rubric] من يلاحظ
    [paragraph] الفقرة { $id }
    [term] المصطلح ثم صيغه الأخرى، تفصل بينها العلامة |
    [meaning] معناه
    [beware] ما لا ينبغي قوله
   *[other] { $name } { $id }
}

refused-studio-read-only = الحزمة { $pack } مرفقة مع حلقة أو غير موجودة: لا تُعدَّل هنا. لم يتغير شيء. أنجزوا نسخة منها.
refused-studio-busy = الحزمة { $pack } تتغير باستمرار في هذه اللحظة. لم يتغير شيء. أعيدوا المحاولة بعد قليل.
refused-studio-section-gone = لم يعد القسم { $section } موجودا في { $file }: سحبه شخص آخر. لم يتغير شيء. نصكم ما زال على شاشتكم السابقة، ونسخ الحزمة تحتفظ بالقسم.

# البدء والنسخ
studio-new = بدء حزمة جديدة
studio-new-lead = يكفي عنوان واسم. وتضاف البقية بعد ذلك.
studio-new-go = ابدأ
studio-copy = نسخ للتعديل
studio-copy-lead = النسخة ملك للدار: يمكن تعديلها، ويبقى الأصل كما هو. وتأتي التسجيلات معها.
studio-copy-go = انسخ
studio-field-title = العنوان
studio-field-title-help = تكفي لغة واحدة: أول لغة تُملأ هي لغة الأصل.
studio-title-in-pack = يكفي عنوان بلغة واحدة، والأفضل أن يكون بلغة الحزمة ({ $language }). ويمكن إضافة اللغات الأخرى لاحقا.
studio-field-name = اسم المجلد
studio-field-name-help = حروف لاتينية من a إلى z وأرقام وواصلات. لن يتغير بعد ذلك.
studio-told-made = الحزمة جاهزة. أضيفوا إليها محتوى أول.
studio-told-copied = النسخة جاهزة.
refused-studio-no-pack = لا توجد حزمة { $pack } قابلة للقراءة. لم يُنجز شيء.
refused-studio-unread-file = لا يمكن قراءة الملف { $file }: لن يُنسخ. لم يُنجز شيء. صححوه أولا.
refused-studio-bad-name = الاسم «{ $name }» يحتوي على غير الحروف a إلى z والأرقام والواصلات. لم يُنجز شيء.
refused-studio-name-taken = الاسم { $name } مستعمل من قبل. لم يُنجز شيء. اختاروا اسما آخر.
refused-studio-not-written = تعذرت كتابة الحزمة { $name } على القرص. لم يُحتفظ بشيء. تحققوا من المساحة الفارغة ثم أعيدوا المحاولة.

# الإضافة والتحريك والسحب
studio-add = إضافة محتوى
studio-add-case = دراسة حالة جديدة
studio-add-case-lead = عنوان، وما يحدث أولا، والسؤال المطروح على الطاولات. وتضاف الخيارات والخطوات التالية بعد ذلك.
studio-add-other = محتوى آخر
studio-kind = { $kind ->
    [bank] أسئلة اختبار
    [theory] صفحات نظرية
    [poll] استطلاعات
    [exercise] محاكاة
    [agenda] برنامج
    [feedback] ورقة آراء
    [guide] دليل يُقرأ على الورق
    [glossary] مسرد المصطلحات
   *[overlay] كلمات بلد
}
studio-field-kind = النوع
studio-field-story = ما يحدث أولا
studio-field-question = السؤال المطروح على الطاولات
studio-in-source = باللغة: { $language }. وتضاف اللغات الأخرى بعد ذلك جنبا إلى جنب.
studio-add-section = إضافة إلى هذا الملف
studio-add-part = إضافة جزء
studio-add-what = ماذا
studio-add-words = النص
studio-add-words-scene = يبدأ الدور والمرحلة باسمهما الذي تراه الحلقة كلها. أما بطاقة الدور فتُكتب بعد ذلك، لصاحبها وحده.
studio-add-id = المعرّف (اختياري)
studio-add-id-help = بدونه تضع حلقة معرّفا. لن يتغير بعد ذلك.
studio-add-go = أضف
studio-add-way = إضافة خيار
studio-way-words = ما يمكن للطاولة أن تختاره
studio-way-to = إلى أين يؤدي هذا الاختيار
studio-way-new = إلى خطوة جديدة
studio-way-step = ما يحدث عندئذ
studio-way-step-help = لخطوة جديدة فقط.
studio-move-up = إلى أعلى
studio-move-down = إلى أسفل
studio-drop = سحب
studio-drop-part = سحب: { $name }
studio-drop-section = سحب: { $name }
studio-drop-file = سحب هذا الملف
studio-told-file = الملف جاهز.
studio-told-case = الحالة جاهزة. أضيفوا خيارات الخطوة الأولى.
studio-told-added = تمت الإضافة.
studio-told-moved = تم التحريك.
studio-told-dropped = { $count ->
    [0] تم السحب. نسخ الحزمة تحتفظ به.
    [one] تم السحب. نسخ الحزمة تحتفظ به، ولن يُستعمل معرّفه ثانية.
    [two] تم السحب. نسخ الحزمة تحتفظ به، ولن يُستعمل معرّفاه ثانية.
    [few] تم السحب. نسخ الحزمة تحتفظ به، ولن تُستعمل معرّفاته الـ{ $count } ثانية.
   *[other] تم السحب. نسخ الحزمة تحتفظ به، ولن تُستعمل معرّفاته ({ $count }) ثانية.
}
refused-studio-bad-id = المعرّف «{ $id }» يحتوي على غير الحروف a إلى z والأرقام والواصلات. لم يُضف شيء.
refused-studio-id-taken = المعرّف { $id } موجود من قبل. لم يُضف شيء. اختاروا معرّفا آخر أو اتركوا الخانة فارغة.
refused-studio-id-retired = المعرّف { $id } مسحوب: نتائج سابقة ما زالت تحمله. لم يُضف شيء. اختاروا معرّفا آخر.
refused-studio-way-empty = يلزم نص الخيار وخطوة يؤدي إليها. لم يُضف شيء، وباقي الصفحة محفوظ.

# الملف كاملا والخريطة
studio-text = الملف نصا
studio-text-lead = يعيد الفحص قراءة الملف عند كل حفظ. وما يُسحب لا يُستعمل معرّفا بعد ذلك أبدا.
studio-text-conflict = لم يضع شيء: نصكم في الخانة والنص المحفوظ فوقها. اجمعوا بينهما ثم احفظوا.
studio-line = السطر { $line }
studio-map = الخريطة
studio-map-lead = تُفتح الخطوة عند لمسها.
refused-studio-file-gone = لم يعد الملف { $file } موجودا: سحبه شخص آخر. لم يتغير شيء. نسخ الحزمة تحتفظ به.
refused-studio-file-large = سيتجاوز الملف { $file } ميغابايتين. لم يُحفظ شيء. قسموه إلى ملفين.

# النسخ
studio-versions = النسخ السابقة
studio-versions-lead = النسخة الحالية والخمسون التي قبلها. الرجوع إلى إحداها يحفظ التي قبلها.
studio-versions-none = لم تتغير هذه الحزمة هنا بعد.
studio-version-files = { $count ->
    [zero] لا ملف
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفا
   *[other] { $count } ملف
}
studio-version-now = الحالية
studio-version-why = { $why ->
    [made] بدأها { $by }
    [copied] نسخها { $by }
    [imported] استوردها { $by }
    [restored] أرجعها { $by }
    [arranged] عدّلها { $by }
    [outside] عُدّلت خارج الاستوديو
   *[edited] كتبها { $by }
}
studio-digest = البصمة
studio-restore = الرجوع إلى هذه النسخة
studio-told-restored = أصبحت هذه النسخة هي الحالية من جديد. والتي قبلها محفوظة.
studio-diff-made = ما تغير معها
studio-diff-since = ما تغير بعدها
studio-diff-none = لا شيء.
studio-diff-more = { $count ->
    [one] وتغيير آخر.
    [two] وتغييران آخران.
    [few] و{ $count } تغييرات أخرى.
   *[other] و{ $count } تغييرا آخر.
}
studio-comma = {"، "}
studio-diff-text = { $place }، { $language }: «{ $before }» تصبح «{ $after }».
studio-diff-text-new = { $place }، { $language }: أُضيف «{ $after }».
studio-diff-text-gone = { $place }، { $language }: سُحب «{ $before }».
studio-diff-settings = { $place }، الإعدادات: «{ $before }» تصبح «{ $after }».
studio-diff-field = { $place }، { $name }: «{ $before }» تصبح «{ $after }».
studio-diff-added = { $place }: أُضيف «{ $after }».
studio-diff-removed = { $place }: سُحب «{ $before }».
studio-diff-moved = { $place }: تغير الترتيب، { $before } يصبح { $after }.
studio-diff-file-added = { $place }: أُضيف الملف.
studio-diff-file-removed = { $place }: سُحب الملف.
studio-diff-form = { $place }: لم تتغير إلا فراغات أو تعليقات أو ترتيب الأسطر.
refused-studio-no-version = لا توجد نسخة { $version } لهذه الحزمة. لم يتغير شيء.

# الاستيراد والتصدير
studio-import = استيراد حزمة
studio-import-lead = حزمة في ملف zip واحد كما يصدّرها الاستوديو. تصبح حزمة من حزم الدار.
studio-import-go = استورد
studio-import-into = الاستيراد إلى هذه الحزمة
studio-import-into-lead = ملف من برنامج آخر. لا يُكتب فوق شيء موجود، ويُذكر ما لم ينتقل.
studio-field-file = الملف
studio-field-form = صيغة الملف
studio-field-language = لغة النصوص
studio-told-imported = { $left ->
    [0] تم الاستيراد: { $count } من الملفات.
    [one] تم الاستيراد: { $count } من الملفات. ملف آخر في zip ليس نص حزمة ولا تسجيلا يسمّيه نص، ولم يؤخذ: { $names }.
   *[other] تم الاستيراد: { $count } من الملفات. ملفات أخرى في zip ({ $left }) ليست نص حزمة ولا تسجيلات تسمّيها نصوص، ولم تؤخذ: { $names }.
}
studio-others = في المجلد أيضا، لكن خارج الحزمة: { $names }. الحزمة هي نصوصها والتسجيلات التي تسمّيها؛ وما عدا ذلك لا يُعرض ولا يُضم إلى ملف zip.
studio-export = تصدير
studio-export-halqa = الحزمة كاملة
studio-export-halqa-lead = ملف zip فيه ملفاتها النصية والتسجيلات التي تسمّيها. لا يضيع شيء.
studio-export-others = لبرامج أخرى
studio-export-others-lead = قبل الملف تذكر الصفحة ما لا ينتقل.
studio-export-look = عرض
studio-download = تنزيل
studio-losses = ما لا ينتقل
studio-to-pack = العودة إلى الحزمة
studio-format = { $name ->
    [aiken] Aiken (أسئلة)
    [gift] GIFT (أسئلة)
    [moodle] Moodle XML (أسئلة)
    [moodle-xml] Moodle XML (أسئلة)
    [twee] Twee 3 (حالات)
    [units] XLSX، وحدات النص (للترجمة)
    [msel] XLSX، MSEL (محاكاة)
   *[other] { $name }
}
refused-pack-zip-too-large = الملف يتجاوز { $limit } ميغابايت. لم يُحتفظ بشيء.
refused-pack-zip-strange-name = يحتوي zip على «{ $file }»، وهو مسار يخرج من الحزمة أو رابط. لم يُحتفظ بشيء. أعيدوا إنشاء zip من مجلد الحزمة.
refused-pack-zip-odd-name = يحتوي zip على «{ $file }»، وهو اسم ملف طويل جدا أو فيه علامة لا تقبلها كل الحواسيب. لم يُحتفظ بشيء. غيّروا اسم هذا الملف ثم أعيدوا إنشاء zip.
refused-pack-zip-broken-file = الملف ليس zip قابلا للقراءة. لم يُحتفظ بشيء. أعيدوا إنشاءه من مجلد الحزمة.
refused-pack-zip-too-many-parts = يحتوي zip على { $count } من الملفات، أي أكثر من { $limit }. لم يُحتفظ بشيء. لا تضعوا فيه إلا ملفات الحزمة.
refused-pack-zip-bomb = لو فُتح zip لكان حجمه مفرطا، أو هو يكذب بشأن حجمه. لم يُفتح.
refused-pack-zip-locked = الملف zip محمي بكلمة سر. لم يُحتفظ بشيء. أعيدوا إنشاءه بدونها.
refused-pack-zip-packed = الملف zip مضغوط أو مقفل بطريقة لا تقرؤها حلقة. لم يُحتفظ بشيء. أعيدوا إنشاءه دون كلمة سر وبالضغط المعتاد (deflate).
refused-pack-zip-no-pack = لا يحتوي zip على أي ملف .halqa. لم يُحتفظ بشيء.
refused-pack-zip-large-file = { $file } يتجاوز ميغابايتين. لم يُحتفظ بشيء.
refused-pack-zip-not-utf8 = { $file } ليس مكتوبا بترميز UTF-8. لم يُحتفظ بشيء. احفظوه من جديد بهذا الترميز.
studio-preview = معاينة
studio-add-run = إدراج في البرنامج
studio-run-minutes = الدقائق
studio-still-right = الترجمة ما زالت صالحة: { $language }
studio-told-confirmed = سُجّل ذلك: الترجمة ما زالت صالحة.
refused-studio-run-unknown = ليس في الحزمة شيء اسمه { $ref }. لم يُضف شيء.

# الإعدادات، خانة لكل واحد
studio-setting = { $name ->
    [version] الإصدار
    [licence] الرخصة
    [authors] المؤلفون
    [source] المصادر
    [source-language] اللغة الأصلية
    [languages] اللغات
    [sensitive] موضوع حساس: يلزم تنبيه وكلمة توقف
    [places] أماكن متخيلة تفصل بينها فواصل
    [review] المراجعة
    [invented] بلد متخيَّل
    [signed_by] وقّعه (قانوني معروف بالاسم)
    [minutes] الدقائق
    [start] تبدأ دراسة الحالة هنا
    [end] النهاية
    [who] من يقرر
    [silent] الصمت
    [talk] النقاش
    [vote] التصويت
    [rule] القاعدة
    [tie] عند التعادل
    [to-step] يؤدي إلى
    [credit] يُحتسب لفائدة (نقط لا تُذكر إلا في الاستخلاص)
    [after] لا يُعرض إلا بعد
    [unless] لا يُعرض أبدا بعد
    [seats] المقاعد
    [by] من يؤدي الدور
    [by-observer] من يلاحظ
    [victim] يؤدي دور ضحية
    [length] المدة
    [order] ترتيب أخذ الكلمة
    [at] يصل
    [manual] يمكن لمدير المحاكاة إطلاقه يدويا
    [to] إلى
    [objective] الهدف
    [critical] معيار أساسي
    [key] الأجوبة الصحيحة
    [status] الحالة
    [form] الصيغة
    [family] العائلة (السؤال نفسه بصيغة أخرى)
    [most] عدد الأجوبة المسموح بها
    [steps] درجات السلم
    [theme] المحور
    [reader] لمن كُتب
    [day] اليوم
    [part] الفترة
    [kind] النشاط
    [ref] المحتوى
    [mode] بماذا يرتبط الجواب
    [test] الاختبار
    [pace] الإيقاع
    [keep] استخلاص: لا يُقصَّر حين يتأخر اليوم
    [confidence] السؤال عن مدى اليقين
    [as_of] حالة القانون بتاريخ
    [verified_by] تحقق منه
    [expires] يُراجَع قبل
    [amended] عُدّل بتاريخ
    [url] العنوان
    [legal] يذكر القانون
   *[other] { $name }
}
studio-value = { $value ->
    [end-none] ليست نهاية
    [end-good] نهاية تحمي
    [end-mixed] نهاية متفاوتة
    [end-missed] فرصة ضائعة
    [end-harm] نهاية تؤذي
    [who-group] الطاولة مجتمعة
    [who-each] كل شخص
    [rule-majority] الأغلبية
    [rule-unanimous] الإجماع
    [rule-chair] من يترأس الطاولة
    [tie-facilitator] يحسم التنشيط
    [tie-again] نقاش من جديد ثم تصويت
    [by-participant] شخص من المجموعة
    [by-trainer] مكوّن مهيّأ لذلك
    [status-draft] مسودة
    [status-sourced] تحقق المؤلف من المصادر
    [status-reviewed] تمت مراجعته
    [status-retired] مسحوب
    [form-a] الصيغة أ
    [form-b] الصيغة ب
    [form-choice] اختيار
    [form-scale] سلم
    [form-order] ترتيب
    [part-morning] الصباح
    [part-afternoon] بعد الزوال
    [reader-facilitator] الميسر
    [reader-interpreter] الترجمان
    [test-pre] قبل الدورة
    [test-post] بعد الدورة
    [pace-plenary] الجميع معا
    [pace-table] كل طاولة بإيقاعها
    [pace-free] كل شخص بإيقاعه
    [mode-by-seat] بالمقعد
    [mode-by-name] بالاسم
    [mode-paired] برقم خاص، قبل الدورة وبعدها
    [mode-anonymous] بلا شيء: مجهول
   *[other] { $otherwise }
}
studio-piece = { $key ->
    [m] دقائق
    [s] ثوان
    [least] على الأقل
    [most] على الأكثر
    [of] خلال
   *[other] { $otherwise }
}

# التسجيلات الصوتية
studio-sounds = التسجيلات:
studio-sounds-none = التسجيلات: لا شيء
studio-sound-old = لنص أقدم
studio-sound-file = التسجيل باللغة { $language }
studio-sound-help = mp3 أو m4a أو ogg أو opus أو wav؛ ميغابايت واحد على الأكثر لكل تسجيل.
studio-sound-put = ضع التسجيلات المختارة
studio-sound-off = سحب
studio-sound-off-this = سحب التسجيل باللغة { $language }
studio-sound-right = التسجيل ما زال يقول الشيء نفسه: { $language }
studio-sound-filled = كل بلد يُكمل هذا النص (كلمات بين قوسين معقوفين): لا يشغّل أي هاتف تسجيلا له.
studio-told-sound = { $count ->
    [one] التسجيل في مكانه.
    [two] التسجيلان في مكانهما.
    [few] { $count } تسجيلات في مكانها.
    [many] { $count } تسجيلا في مكانها.
   *[other] { $count } تسجيل في مكانها.
}
studio-told-sound-off = سُحب. يبقى الملف في مجلد الحزمة من أجل النسخ التي تسمّيه.
studio-told-sound-right = سُجّل ذلك: التسجيل ما زال يقول الشيء نفسه.
refused-studio-sound-none = لم يُختر أي ملف. بقيت التسجيلات كما هي. اختاروا ملفا ثم أعيدوا المحاولة.
refused-studio-sound-empty = الملف «{ $file }» فارغ. لم يؤخذ، وبقي الباقي كما هو. سجّلوا من جديد ثم اختاروا ذلك الملف.
refused-studio-sound-large = الملف «{ $file }» يتجاوز { $limit } كيلوبايت. لم يؤخذ، وبقي الباقي كما هو. سجّلوا بقناة واحدة وبمعدل 64 كيلوبت في الثانية على الأكثر، أو اقسموا النص قسمين.
refused-studio-sound-kind = الملف «{ $file }» ليس صوتا تشغّله الهواتف. لم يؤخذ، وبقي الباقي كما هو. سجّلوا بصيغة mp3 أو m4a (وتُقبل أيضا ogg وopus وwav).
refused-studio-sound-all = مع «{ $file }» ستتجاوز تسجيلات الحزمة مجتمعةً { $limit } ميغابايت. لم يؤخذ، وبقي الباقي كما هو. اسحبوا غيره، أو سجّلوا بقناة واحدة وبمعدل 64 كيلوبت في الثانية على الأكثر.
refused-studio-sound-no-text = لم يؤخذ «{ $file }»: النص بهذه اللغة لم يُكتب بعد. اكتبوه ثم اختاروا الملف من جديد.
refused-studio-sound-filled = لم يؤخذ «{ $file }»: كل بلد يُكمل هذا النص (كلمات بين قوسين معقوفين)، ولن يشغّل أي هاتف التسجيل. اكتبوا نصا خاليا من هذه الكلمات ثم اختاروا الملف من جديد.
refused-studio-sound-changed = غيّر شخص آخر هذا التسجيل في هذه الأثناء. احتُفظ بتسجيله، ولم يغيّر تسجيلكم شيئا. استمعوا إلى الموجود ثم أعيدوا المحاولة إن بقيت حاجة إلى ذلك.
refused-studio-sound-again = لم تؤخذ التسجيلات المختارة: في هذه الصفحة نص يجب الفصل فيه أولا. احفظوا الصفحة ثم اختاروها من جديد.
refused-studio-sound-not-written = تعذرت كتابة «{ $file }» على القرص. احتُفظ بالتسجيل السابق. تحققوا من المساحة الخالية ثم أعيدوا المحاولة.
studio-diff-sound-new = { $place }: أُضيف تسجيل باللغة { $language }.
studio-diff-sound = { $place }: استُبدل التسجيل باللغة { $language }.
studio-diff-sound-gone = { $place }: سُحب التسجيل باللغة { $language }.
