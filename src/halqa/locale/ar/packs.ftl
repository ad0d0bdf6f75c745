## What is wrong in a pack, and how to mend it. Everything around the line named is kept.
problem-pack-no-header = السطر الأول ليس «halqa 1».
problem-pack-no-header-remedy = اكتبوا «halqa 1» في السطر الأول.
problem-pack-other-format = يعلن الملف الصيغة { $given }، وهذا الإصدار من حلقة يقرأ الصيغة { $known }.
problem-pack-other-format-remedy = اكتبوا «{"\u2066"}halqa { $known }{"\u2069"}»، أو افتحوا الملف بالإصدار الذي أنتجه.
problem-pack-unknown-kind = لا يبيّن أول الملف نوعه.
problem-pack-unknown-kind-remedy = تحت السطر الأول، اكتبوا إحدى هذه الكلمات ثم نقطتين ومعرّفا: { $known }.
problem-pack-unknown-field = لا يوجد في هذا الملف حقل { $field }.
problem-pack-unknown-field-remedy = الحقول الممكنة: { $known }.
problem-pack-field-twice = كُتب الحقل { $field } مرتين، ويُحتسب السطر الأول فقط.
problem-pack-field-twice-remedy = احتفظوا بأحد السطرين.
problem-pack-missing-field = الحقل { $field } ناقص.
problem-pack-missing-field-remedy = أضيفوا في أول الملف سطرا «{"\u2066"}{ $field }:{"\u2069"}» تليه قيمته.
problem-pack-second-pack-file = للحزمة ملف رئيسي واحد، وهو { $file }.
problem-pack-second-pack-file-remedy = اجمعوا الملفين، أو احذفوا هذا الملف.
problem-pack-no-pack-file = لا يبدأ أي ملف في المجلد بحقل «{"\u2066"}pack:{"\u2069"}».
problem-pack-no-pack-file-remedy = أضيفوا ملف pack.halqa فيه العنوان والإصدار واللغات والرخصة والمؤلفون.
problem-pack-file-refused = لم يُقرأ { $file }: هو رابط أو مجلد أو ملف كبير جدا أو ملف لا تسمح صلاحياته بقراءته.
problem-pack-file-refused-remedy = عوّضوه بملف نصي أصغر من ميغابايتين يحق لكم أن تقرؤوه.
problem-pack-not-utf8 = الملف { $file } غير مكتوب بترميز UTF-8، ولم يُقرأ.
problem-pack-not-utf8-remedy = احفظوه من جديد بترميز UTF-8.
problem-pack-stray-line = السطر «{ $start }» لا يبدأ بكلمة مفتاحية ولا علامة ولا لغة.
problem-pack-stray-line-remedy = فكرة واحدة في كل سطر. لكتابة نص، ابدؤوا باللغة، مثل «{"\u2066"}ar|{"\u2069"}». الكلمات المفتاحية: { $known }.
problem-pack-text-without-place = هذا النص ({ $lang }) ليس تحت أي كلمة مفتاحية.
problem-pack-text-without-place-remedy = اكتبوا فوقه ما هو: title أو ask أو say أو خيار…
problem-pack-language-twice = كُتبت اللغة { $lang } مرتين هنا، وتم الاحتفاظ بالنص الأول.
problem-pack-language-twice-remedy = احتفظوا بنص واحد لكل لغة. إذا كانت هناك فكرتان، فاكتبوا وحدتين.
problem-pack-no-text = لا شيء مكتوب تحت «{ $what }».
problem-pack-no-text-remedy = اكتبوه بكل لغة (في الملف، تحته: «{"\u2066"}fr|{"\u2069"}» و«{"\u2066"}ar|{"\u2069"}» و«{"\u2066"}en|{"\u2069"}»).
problem-pack-no-id = ليس لـ«{ $what }» معرّف.
problem-pack-no-id-remedy = أضيفوا اسما قصيرا بعد العلامة: حروف a إلى z وأرقام وشرطات.
problem-pack-bad-id = في المعرّف { $id } غير الحروف a إلى z والأرقام والشرطات.
problem-pack-bad-id-remedy = اكتبوه بحروف صغيرة دون علامات ولا فراغات، في ستين حرفا على الأكثر.
problem-pack-unknown-setting = لا يعرف «{ $what }» الإعداد { $setting }.
problem-pack-unknown-setting-remedy = الإعدادات الممكنة هنا: { $known }.
problem-pack-bad-value = القيمة { $value } لا تناسب { $setting }.
problem-pack-bad-value-remedy = القيم الممكنة: { $known }.
problem-pack-misplaced = ليس هذا مكان «{ $what }».
problem-pack-misplaced-remedy = انقلوا السطر تحت ما يكمله، أو إلى ملف من النوع المناسب.
problem-pack-missing-part = ينقص «{ $part }» في «{ $what }».
problem-pack-missing-part-remedy = أضيفوا «{ $part }» مع نص لكل لغة.
problem-pack-few-options = في «{ $what }» أقل من خيارين ({ $count }).
problem-pack-few-options-remedy = أضيفوا أسطر «{"\u2066"}* a{"\u2069"}» و«{"\u2066"}* b{"\u2069"}»، لكل منها نصه.
problem-pack-duplicate-id = { $id } موجود من قبل: { $file }، السطر { $line }.
problem-pack-duplicate-id-remedy = أعطوا الأحدث معرّفا آخر، واحتفظوا بالذي استُعمل.
problem-pack-retired-id = سُحب { $id } ولا يمكن استعماله من جديد.
problem-pack-retired-id-remedy = اختاروا معرّفا جديدا: ما زالت نتائج قديمة تحمل هذا المعرّف.
problem-pack-missing-language = { $unit }: النص باللغة { $lang } ناقص.
problem-pack-missing-language-remedy = اكتبوه (في الملف: سطر «{"\u2066"}{ $lang }|{"\u2069"}»). في انتظار ذلك يعرض الهاتف لغة الأصل مع علامة.
problem-pack-unlisted-language = { $unit }: لا تعلن الحزمة اللغة { $lang }.
problem-pack-unlisted-language-remedy = أضيفوا { $lang } إلى حقل «{"\u2066"}languages:{"\u2069"}» في الملف الرئيسي، أو احذفوا السطر.
problem-pack-placeholder-mismatch = { $unit }: في { $lang } نجد { $here }، وفي لغة الأصل { $there }.
problem-pack-placeholder-mismatch-remedy = اكتبوا الكلمات نفسها بين قوسين معقوفين في كل لغة.
problem-pack-placeholder-unfilled = لا يوجد نص يملأ الكلمة { $name } بين القوسين المعقوفين ({ $overlay }).
problem-pack-placeholder-unfilled-remedy = أضيفوا «{"\u2066"}fill { $name }{"\u2069"}» إلى ملف البلد، أو صححوا الكلمة.
problem-pack-stale-translation = { $unit }: تغيّر نص الأصل منذ ترجمته إلى { $lang }.
problem-pack-stale-translation-remedy = راجعوا الترجمة، ثم شغّلوا «halqa pack stamp» على المجلد.
problem-pack-sound-without-text = { $unit }: يوجد تسجيل صوتي باللغة { $lang } ولا يوجد نص بهذه اللغة.
problem-pack-sound-without-text-remedy = اكتبوا النص باللغة { $lang }، أو احذفوا التسجيل.
problem-pack-sound-filled = { $unit }: التسجيل باللغة { $lang } يقرأ نصًا يُكمله كل بلد (كلمات بين قوسين معقوفين).
problem-pack-sound-filled-remedy = احذفوا التسجيل، أو اكتبوا نصًا خاليًا من الكلمات التي بين قوسين معقوفين، وإلا فلن يشغّله أي هاتف.
problem-pack-sound-stale = { $unit }: تغيّر النص باللغة { $lang } منذ تسجيله.
problem-pack-sound-stale-remedy = سجّلوه من جديد، أو شغّلوا «halqa pack stamp» على المجلد إن كان التسجيل لا يزال يقول الشيء نفسه.
problem-pack-sound-missing = التسجيل { $file } غير موجود في المجلد.
problem-pack-sound-missing-remedy = ضعوا الملف فيه، أو احذفوه من سطر «sound». وبدونه يعرض الهاتف النص وحده.
problem-pack-sound-large = التسجيل { $file } أكبر من { $limit } كيلوبايت.
problem-pack-sound-large-remedy = سجّلوه بقناة واحدة وبمعدل 64 كيلوبت في الثانية على الأكثر، أو اقسموا النص قسمين.
problem-pack-sound-kind = { $file } ليس صوتًا تشغّله الهواتف، أو ليس النوع الذي يدل عليه اسمه.
problem-pack-sound-kind-remedy = سجّلوه بصيغة mp3 أو m4a (وتُقبل أيضًا ogg وopus وwav)، وسمّوه بنهاية الاسم المناسبة.
problem-pack-sound-all = التسجيلات مجتمعةً أكبر من { $limit } ميغابايت.
problem-pack-sound-all-remedy = سجّلوا بقناة واحدة وبمعدل 64 كيلوبت في الثانية على الأكثر، أو احذفوا بعضها: لا تأخذ القاعة ما زاد.
problem-pack-unknown-source = المصدر { $source } غير موجود في الملف الرئيسي.
problem-pack-unknown-source-remedy = أضيفوا «{"\u2066"}reference { $source }{"\u2069"}» مع نصه، أو صححوا الاسم.
problem-pack-unknown-objective = لا يوجد الهدف { $objective } في أي بنك أسئلة.
problem-pack-unknown-objective-remedy = أضيفوا «{"\u2066"}objective { $objective }{"\u2069"}» في أول بنك الأسئلة، أو صححوا الاسم.
problem-pack-odd-family = { $id }: ليس للعائلة { $family } سؤال واحد «a» وسؤال واحد «b» بالضبط.
problem-pack-odd-family-remedy = أعطوا كل عائلة سؤالا form=a وسؤالا form=b، وإلا فلا مقارنة بين القبل والبعد.
problem-pack-over-time = { $id }: مدة الأنشطة بالدقائق { $count }، والمدة المبرمجة { $total }.
problem-pack-over-time-remedy = قصّروا نشاطا، أو مددوا نصف اليوم. لا تحذفوا جلسة الاستخلاص.
problem-pack-unknown-activity = لا يوجد نشاط من هذا النوع: { $kind }.
problem-pack-unknown-activity-remedy = الأنواع الممكنة: { $known }.
problem-pack-bad-mode = لا يمكن تشغيل نشاط { $kind } بالنمط { $mode }.
problem-pack-bad-mode-remedy = الأنماط الممكنة: { $known }.
problem-pack-run-without-ref = لا يبيّن { $id } أي محتوى يُشغّل ({ $kind }).
problem-pack-run-without-ref-remedy = أضيفوا {"\u2066"}ref={"\u2069"} مع معرّف المحتوى.
problem-pack-unknown-ref = لا يوجد المحتوى { $ref } لنشاط { $kind }.
problem-pack-unknown-ref-remedy = صححوا {"\u2066"}ref={"\u2069"}، أو أضيفوا هذا المحتوى إلى الحزمة.
problem-pack-test-not-quiz = { $id }: الاختبار القبلي أو البعدي لا يكون إلا من نوع quiz.
problem-pack-test-not-quiz-remedy = احذفوا {"\u2066"}test={"\u2069"}، أو غيّروا نوع النشاط.
problem-pack-long-order = «{ $what }» يطلب ترتيب { $count } من الخيارات؛ فوق { $most } يصبح الترتيب تخمينا.
problem-pack-long-order-remedy = احتفظوا بـ{ $most } خيارات على الأكثر، أو اجعلوه اختيارا متعددا مع {"\u2066"}most={"\u2069"}.
problem-pack-confidence-not-quiz = { $id }: السؤال عن مدى التأكد لا يكون إلا في نوع quiz.
problem-pack-confidence-not-quiz-remedy = احذفوا {"\u2066"}confidence={"\u2069"}، أو غيّروا نوع النشاط.
problem-pack-no-key = لا يحدد { $id } الجواب الصحيح.
problem-pack-no-key-remedy = أضيفوا {"\u2066"}key={"\u2069"} مع حرف الخيار الصحيح في سطر «{"\u2066"}=={"\u2069"}».
problem-pack-unknown-key = { $id }: المفتاح { $key } لا يدل على أي خيار.
problem-pack-unknown-key-remedy = صححوا {"\u2066"}key={"\u2069"}، أو أضيفوا الخيار.
problem-pack-skewed-keys = الجواب الصحيح هو { $key } في عدد من الأسئلة: { $count } من { $total }.
problem-pack-skewed-keys-remedy = غيّروا مكان بعض المفاتيح. الشاشات تخلط الخيارات، أما الورق فيحتفظ بترتيبكم.
problem-pack-longest-key = الجواب الصحيح هو الخيار الأطول في عدد من الأسئلة: { $count } من { $total }.
problem-pack-longest-key-remedy = قصّروا بعض الأجوبة الصحيحة، أو أطيلوا غيرها: ينبغي ألا يكشف الطول شيئا.
problem-pack-shortest-key = الجواب الصحيح هو الخيار الأقصر في عدد من الأسئلة: { $count } من { $total }.
problem-pack-shortest-key-remedy = أطيلوا بعض الأجوبة الصحيحة، أو قصّروا غيرها: ينبغي ألا يكشف الطول شيئا.
problem-pack-no-reason = { $id }: الخيار { $option } بلا تعليل.
problem-pack-no-reason-remedy = أضيفوا «why» تحت الخيار، مع نص لكل لغة.
problem-pack-no-source = ليس لـ{ $id } مصدر.
problem-pack-no-source-remedy = أضيفوا {"\u2066"}source={"\u2069"} في سطر «{"\u2066"}=={"\u2069"}».
problem-pack-no-objective = لا يخدم { $id } أي هدف.
problem-pack-no-objective-remedy = أضيفوا {"\u2066"}objective={"\u2069"} في سطر «{"\u2066"}=={"\u2069"}».
problem-pack-long-text = { $unit } ({ $lang }): عدد الكلمات { $count }، والحد { $limit } لشاشة الهاتف.
problem-pack-long-text-remedy = اختصروا، أو قسّموا النص إلى وحدتين.
problem-pack-long-screen = شاشة { $what } ({ $lang }): عدد الكلمات { $count }، والحد { $limit } لشاشة الهاتف.
problem-pack-long-screen-remedy = اختصروا، أو قسّموها إلى خطوتين: ما يظهر معًا يُعدّ معًا.
problem-pack-long-paragraph = { $unit } ({ $lang }): عدد الكلمات { $count }، والحد { $limit } لفقرة على الورق.
problem-pack-long-paragraph-remedy = اختصروا، أو قسّموا الفقرة إلى فقرتين.
problem-pack-legal-unsigned = لا يعطي المصدر القانوني { $id } المعلومة { $field }.
problem-pack-legal-unsigned-remedy = أضيفوا {"\u2066"}as_of={"\u2069"} و{"\u2066"}verified_by={"\u2069"} و{"\u2066"}expires={"\u2069"}: يوقّع قانوني معروف الاسم، مع تواريخ.
problem-pack-legal-nobody = لم يتحقق أحد بعد من المصدر القانوني { $id }: يبقى مشروعا.
problem-pack-legal-nobody-remedy = لا شيء يُفعل قبل أن يوقّع قانوني؛ عندئذ اكتبوا اسمه في {"\u2066"}verified_by={"\u2069"}.
problem-pack-legal-expired = انتهت صلاحية التحقق من المصدر القانوني { $id } في { $date }.
problem-pack-legal-expired-remedy = اطلبوا التحقق منه من جديد، ثم غيّروا {"\u2066"}as_of={"\u2069"} و{"\u2066"}expires={"\u2069"}.
problem-pack-legal-amended = يصف المصدر القانوني { $id } الوضع في { $date }، وقد تغيّر النص في { $amended }.
problem-pack-legal-amended-remedy = راجعوا الصياغة على ضوء النص الجديد، ثم غيّروا {"\u2066"}as_of={"\u2069"}.
problem-pack-private-phone = في { $unit } سلسلة تشبه رقم هاتف.
problem-pack-private-phone-remedy = احذفوها. تأتي أرقام الاتصال من ملف البلد أو المؤسسة، لا من الحزمة.
problem-pack-private-document = في { $unit } سلسلة تشبه رقم وثيقة هوية.
problem-pack-private-document-remedy = احذفوها: لا يدخل الحزمة شيء من شخص حقيقي.
problem-pack-private-birth = في { $unit } ما يشبه تاريخ ميلاد.
problem-pack-private-birth-remedy = اذكروا السن بالكلمات، أو احذفوا التاريخ.
problem-pack-private-shelter = في { $unit } مكان استقبال مذكور باسم.
problem-pack-private-shelter-remedy = احذفوا الاسم وقولوا «دار استقبال»: المكان الحقيقي يدل على من يحتمي به. وإذا كان متخيلا فأضيفوه إلى {"\u2066"}places:{"\u2069"} في الملف الرئيسي.
problem-pack-hidden-marks = في { $unit } ({ $lang }) علامات خفية تقلب ترتيب الكلمات.
problem-pack-hidden-marks-remedy = اكتبوا النص من جديد: تضيف حلقة ما يلزم بنفسها.
problem-pack-care-missing = يجب أن تتضمن الحزمة الحساسة «{ $part }».
problem-pack-care-missing-remedy = أضيفوا «{ $part }» مع نص لكل لغة إلى الملف الرئيسي؛ من دونه لا يمكن نشر الحزمة.

## A person asked for what is not possible now
refused-pack-no-folder = المجلد { $path } غير موجود. لم يتغير شيء. تحققوا من المسار.
refused-pack-is-file = { $path } ملف. لم يتغير شيء. اختاروا مجلد الحزمة.
refused-pack-no-files = لا يوجد في المجلد { $path } أي ملف ‎.halqa. لم يتغير شيء. اختاروا مجلد حزمة.
refused-pack-no-agenda = ليس في الحزمة { $pack } برنامج { $agenda }. اختاروا أحد برامجها.
refused-pack-no-overlay = ليس في الحزمة { $pack } ملف بلد { $overlay }. اختاروا أحد بلدانها.
refused-pack-half-days = عدد أنصاف الأيام المطلوب في البرنامج { $needed }، وفي الدورة { $given }. أضيفوا أنصاف أيام أو اختاروا برنامجا أقصر.

## Command line
pack-place = { $file }، السطر { $line }
pack-clean = لا شيء يستدعي التنبيه.
pack-found = الأخطاء: { $errors }، التنبيهات: { $warnings }، الملاحظات: { $notes }.
pack-formatted = أعيد تنسيقه: { $file }
pack-stamped = بصمات الترجمات محدّثة.
refused-pack-stamp-unread = لم تمكن قراءة { $file }، وكانت بصماته ستضيع. لم يُكتب شيء. يقول «halqa pack check» السبب؛ أصلحوا هذا الملف ثم أعيدوا المحاولة.
refused-pack-out-in-pack = { $path } ملف من حزمة، وكان محتواه سيضيع. لم يُكتب شيء. اختاروا اسما آخر عبر --out.
pack-already = كل شيء منسق من قبل.
pack-review = { $lang }: { $state }
pack-review-line = المراجعة: { $review }
pack-review-state = { $state ->
    [awaiting-native-reviewer] في انتظار مراجعة من شخص هذه لغته الأم
    [awaiting-a-child-protection-specialist] في انتظار مراجعة من مختص في حماية الطفولة
    [awaiting-a-child-protection-specialist-and-a-jurist] في انتظار مراجعة من مختص في حماية الطفولة ومن قانوني
   *[other] { $otherwise }
}
pack-severity-error = خطأ
pack-severity-warning = تنبيه
pack-severity-note = ملاحظة

problem-pack-case-empty = الحالة «{ $id }» بلا أي خطوة.
problem-pack-case-empty-remedy = أضيفوا خطوة: «{"\u2066"}== debut start{"\u2069"}» ومعها «say» ثم «ask» وخيارات «{"\u2066"}* a -> suite{"\u2069"}».
problem-pack-case-starts = تُعلن الخطوة «{ $id }» بداية، لكن «{ $first }» هي البداية من قبل.
problem-pack-case-starts-remedy = أبقوا «start» على خطوة واحدة فقط.
problem-pack-end-with-choices = الخطوة «{ $id }» نهاية ومع ذلك تعرض خيارات.
problem-pack-end-with-choices-remedy = احذفوا «{"\u2066"}end={"\u2069"}» أو احذفوا الخيارات.
problem-pack-dead-end = الخطوة «{ $id }» لا تؤدي إلى شيء: لا خيار ولا نهاية.
problem-pack-dead-end-remedy = أضيفوا خيارا يؤدي إلى ما بعده («{"\u2066"}* a -> suite{"\u2069"}»)، أو قولوا كيف ينتهي الأمر (end=good أو mixed أو missed أو harm).
problem-pack-choices-without-ask = للخطوة «{ $id }» خيارات لكنها لا تطرح سؤالا.
problem-pack-choices-without-ask-remedy = أضيفوا «ask group talk=5m vote=1m» والسؤال فوق الخيارات.
problem-pack-choice-without-target = الخيار «{ $id }» لا يقول إلى أين يؤدي.
problem-pack-choice-without-target-remedy = اكتبوا «{"\u2066"}* { $id } -> etape{"\u2069"}».
problem-pack-unknown-step = «{ $step }» ليست خطوة في هذه الحالة.
problem-pack-unknown-step-remedy = صححوا الاسم بعد السهم، أو أضيفوا «{"\u2066"}== { $step }{"\u2069"}».
problem-pack-unknown-choice = «{ $choice }» ليس خيارا في هذه الحالة.
problem-pack-unknown-choice-remedy = اكتبوا «الخطوة/الخيار»، مثل arrivee/c.
problem-pack-unknown-dimension = «{ $dimension }» ليس بعدا من أبعاد هذه الحزمة، وهي: { $known }.
problem-pack-unknown-dimension-remedy = صححوا {"\u2066"}credit={"\u2069"}، أو أضيفوا «{"\u2066"}dimension { $dimension }{"\u2069"}» واسمه في الملف الرئيسي.
problem-pack-unreachable-step = لا شيء يؤدي إلى الخطوة «{ $id }».
problem-pack-unreachable-step-remedy = اجعلوا خيارا يؤدي إليها، أو احذفوها.
problem-pack-no-way-out = من الخطوة «{ $id }» ندور في حلقة: لا تُبلغ أي نهاية.
problem-pack-no-way-out-remedy = أضيفوا خيارا يؤدي نحو نهاية.
problem-pack-never-offered = الخيار «{ $id }» لا يُعرض في أي مسار من الحالة.
problem-pack-never-offered-remedy = صححوا {"\u2066"}after={"\u2069"} أو {"\u2066"}unless={"\u2069"}: سمّوا خيارات يمكن أن تسبق هذه الخطوة.
problem-pack-nothing-offered = في الخطوة «{ $id }» يترك أحد المسارات طاولة دون أي خيار.
problem-pack-nothing-offered-remedy = أبقوا فيها خيارا دون شرط.
problem-pack-scene-too-long = تستغرق «{ $id }» نحو { $count } دقيقة في أطول مسار، والمعلن { $total }.
problem-pack-scene-too-long-remedy = اختصروا، أو أعلنوا دقائق أكثر.
problem-pack-run-too-short = دقائق الخطوة «{ $id }»: { $total }، واللازم: { $count }؛ أي { $kind ->
    [exercise] كل مراحل المحاكاة
   *[case] أطول مسار في الحالة، ونصف مدته للحديث عنه
  }.
problem-pack-run-too-short-remedy = خصصوا لها ما يلزم ({ $count }) من وقت العرض النظري، أو اختاروا صيغة أقصر.
problem-pack-victim-by-participant = الدور «{ $role }» دور ضحية وقد يمثّله مشارك.
problem-pack-victim-by-participant-remedy = اكتبوا by=trainer: لا يمثّل دور الضحية إلا مكوّن أو مكوّنة بعد تحضير.
problem-pack-unknown-role = «{ $role }» ليس دورا في هذه المحاكاة.
problem-pack-unknown-role-remedy = صححوا الاسم، أو أضيفوا «{"\u2066"}@ { $role }{"\u2069"}».
problem-pack-inject-to-nobody = الحدث «{ $id }» لا يصل إلى أحد.
problem-pack-inject-to-nobody-remedy = اختاروا الأدوار التي يصل إليها ({"\u2066"}to={"\u2069"}).
problem-pack-exercise-without = المحاكاة «{ $id }» { $part ->
    [role] بلا دور
   *[phase] بلا مرحلة
}: لا يمكن تمثيلها.
problem-pack-exercise-without-remedy = أضيفوا { $part ->
    [role] دورا: «{"\u2066"}@ agent seats=1{"\u2069"}» مع بطاقته
   *[phase] مرحلة: «phase jeu 10m»
}.
problem-pack-inject-never = «{ $what }» لا يصل أبدا: لا وقت له ولا يد تطلقه.
problem-pack-inject-never-remedy = اكتبوا at=phase+3m أو «manual».
problem-pack-unknown-phase = «{ $phase }» ليست مرحلة في هذه المحاكاة.
problem-pack-unknown-phase-remedy = صححوا {"\u2066"}at={"\u2069"} أو أضيفوا «{"\u2066"}phase { $phase } 10m{"\u2069"}».
problem-pack-inject-after-phase = يصل الحدث «{ $id }» بعد نهاية المرحلة «{ $phase }».
problem-pack-inject-after-phase-remedy = قدموه أو أطيلوا المرحلة.
problem-pack-criterion-without-objective = المعيار «{ $id }» لا يخدم أي هدف.
problem-pack-criterion-without-objective-remedy = اختاروا الهدف الذي يبينه ({"\u2066"}objective={"\u2069"}). ويُكتب الهدف أولا في بنك أسئلة من الحزمة.
