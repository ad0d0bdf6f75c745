## أسئلة البرامج الأخرى: GIFT وMoodle XML وAiken
exchange-came-questions = { $count ->
    [0] لم يدخل أي سؤال.
    [one] دخل سؤال واحد، في صيغة مسودة.
    [two] دخل سؤالان، في صيغة مسودة.
    [few] دخلت { $count } أسئلة، في صيغة مسودة.
    [many] دخل { $count } سؤالا، في صيغة مسودة.
   *[other] دخل { $count } سؤال، في صيغة مسودة.
  }
exchange-went-questions = { $count ->
    [0] لم يخرج أي سؤال.
    [one] خرج سؤال واحد.
    [two] خرج سؤالان.
    [few] خرجت { $count } أسئلة.
    [many] خرج { $count } سؤالا.
   *[other] خرج { $count } سؤال.
  }
refused-exchange-nothing = لم يوجد أي سؤال في { $file }. لم يُكتب شيء. تحققوا من صيغة الملف.

problem-quiz-unsupported = «{ $name }» سؤال من نوع لا يوجد في حلقة: { $kind ->
    [short-answer] جواب قصير
    [matching] مطابقة
    [numerical] جواب رقمي
    [cloze] نص بفراغات
    [essay] مقال
    [description] نص بلا سؤال
    [calculated] سؤال محسوب
    [ordering] ترتيب
    [drag] سحب وإفلات
   *[other] { $kind }
  }. لم يُؤخذ.
problem-quiz-unsupported-remedy = اجعلوه اختيارا بين خيارات، أو أبقوه في البرنامج الآخر.
problem-quiz-incomplete = لم يُؤخذ «{ $name }»: { $reason ->
    [few] فيه أقل من جوابين
   *[empty] نص السؤال أو أحد أجوبته فارغ
  }.
problem-quiz-incomplete-remedy = أكملوه في الملف ثم استوردوه من جديد.
problem-quiz-no-key = لا يحدد «{ $name }» أي جواب صحيح. أُخذ دون مفتاح.
problem-quiz-no-key-remedy = أضيفوا key= في بنك الأسئلة، أو حددوا الجواب الصحيح في الملف ثم استوردوه من جديد.
problem-quiz-aiken-no-answer = ليس للسؤال «{ $start }» سطر ANSWER. لم يُؤخذ.
problem-quiz-aiken-no-answer-remedy = اكتبوا «ANSWER: A» تحت أجوبته، ولا تضعوا بينهما غير الأجوبة.
problem-quiz-aiken-letter = حرف هذا الجواب { $given } والمنتظر { $expected }: «{ $start }». لم يُؤخذ السؤال.
problem-quiz-aiken-letter-remedy = سمّوا الأجوبة A ثم B ثم C بالترتيب، جوابا في كل سطر.
problem-quiz-aiken-stray-answer = «{ $start }» ليس تحت أي سؤال.
problem-quiz-aiken-stray-answer-remedy = اكتبوا فوقه السؤال وأجوبته.
problem-quiz-aiken-bad-answer = «{ $start }»: ليس { $given } من الأجوبة أعلاه. لم يُؤخذ السؤال.
problem-quiz-aiken-bad-answer-remedy = اكتبوا حرفا واحدا من بين: { $known }.

exchange-loss-questions = أسئلة لم تُؤخذ: { $count }.
exchange-loss-weights = أجزاء من النقط: { $count }. في حلقة يكون الجواب صحيحا إذا ضم كل الخيارات الصحيحة دون غيرها.
exchange-loss-any-of = أسئلة كان يكفي فيها جواب واحد من عدة أجوبة صحيحة: { $count }. تطلبها حلقة كلها.
exchange-loss-names = أسماء صارت معرّفا أقصر أو مختلفا: { $count }.
exchange-loss-general-feedback = كلام يقال للجميع بعد الجواب: { $count }. صار ملاحظة للميسر.
exchange-loss-lines = نصوص من عدة أسطر جُمعت في سطر واحد: { $count }.
exchange-loss-category-path = فئات لم يُحتفظ إلا باسمها الأخير: { $count }.
exchange-loss-rest = ملفات في الحزمة ليس فيها أسئلة (دروس واستطلاعات وبرامج وحالات...): { $count }.
exchange-loss-objectives = الأهداف، وأي سؤال يخدم أيها: { $count }.
exchange-loss-sources = مصادر الأسئلة: { $count }.
exchange-loss-status = علامتا «تم التحقق من المصادر» و«تمت المراجعة»: { $count }.
exchange-loss-drafts = مسودات لن يظهر لأحد أنها مسودات: { $count }.
exchange-loss-pairs = الأسئلة المتوازية قبل وبعد: { $count }.
exchange-loss-coach = ملاحظات الميسر: { $count }.
exchange-loss-option-ids = أسئلة معرّفات خياراتها ليست a ثم b ثم c بالترتيب: { $count }.
exchange-loss-unmarked = أسئلة تُركت لأنها بلا جواب صحيح أو لها أكثر من عشرة: { $count }. لا ينقطها Moodle وسيوقف الاستيراد عندها.
exchange-loss-several = أسئلة لها عدة أجوبة صحيحة: { $count }. في البرنامج الآخر يعطي بعضها جزءا من النقط.
exchange-loss-placeholders = نصوص فيها كلمات بين قوسين معقوفين لا يملؤها شيء خارج حلقة: { $count }.
exchange-loss-languages = الترجمات إلى لغات أخرى: { $count }.
exchange-loss-stand-ins = نصوص بلا ترجمة، أُعطيت بلغة الأصل: { $count }.
exchange-loss-ids = معرّفات الأسئلة: { $count }.
exchange-loss-reasons = تعليل الخيارات: { $count }.
exchange-loss-retired = أسئلة مسحوبة بقيت هنا: { $count }.
exchange-loss-bank-titles = عناوين بنوك الأسئلة: { $count }.
exchange-loss-title-languages = عناوين بنوك الأسئلة بلغات أخرى: { $count }.
exchange-loss-unsayable = أسئلة لا تستطيع هذه الصيغة كتابتها، ولم تُؤخذ: { $count }.

problem-quiz-image = لا يُفهم «{ $start }» دون ما لا تعرضه حلقة ({ $sign }). لم يُؤخذ السؤال.
problem-quiz-image-remedy = صفوا بالكلمات ما يظهر فيه، ثم استوردوه من جديد.
problem-quiz-gift-brace = «{ $start }»: { $reason ->
    [open] قوس معقوف مفتوح لم يُغلق قبل السطر الفارغ
    [close] قوس معقوف أُغلق دون أن يُفتح
   *[twice] أكثر من زوج واحد من الأقواس المعقوفة
  }. لم يُؤخذ السؤال.
problem-quiz-gift-brace-remedy = زوج واحد من الأقواس المعقوفة لكل سؤال، دون سطر فارغ داخله. اكتبوا ‎{ "\\{" } للقوس الذي هو جزء من النص.
problem-quiz-gift-name = «{ $start }»: الاسم الذي يبدأ بـ :: لا ينتهي بـ ::. لم يُؤخذ السؤال.
problem-quiz-gift-name-remedy = اكتبوا ‎::name::‎ قبل السؤال.
problem-quiz-gift-marks = «{ $start }»: بين القوسين المعقوفين نص لا يسبقه = ولا ~. لم يُؤخذ السؤال.
problem-quiz-gift-marks-remedy = ابدؤوا الجواب الصحيح بـ =، وكل جواب آخر بـ ~.
problem-quiz-gift-weight = «{ $start }»: ليس { $weight } جزءا من النقط. لم يُؤخذ السؤال.
problem-quiz-gift-weight-remedy = اكتبوا عددا من ‎-100 إلى 100 بين علامتي النسبة المئوية.
problem-quiz-moodle-part = ينقص «{ $start }» الجزء { $part }. لم يُؤخذ السؤال.
problem-quiz-moodle-part-remedy = صدّروه من Moodle من جديد، أو أكملوه.
problem-quiz-moodle-fraction = «{ $start }»: جزء النقط «{ $given }» ليس عددا من ‎-100 إلى 100. لم يُؤخذ السؤال.
problem-quiz-moodle-fraction-remedy = صدّروه من Moodle من جديد، أو صححوا العدد.
refused-exchange-not-xml = { $file }، السطر { $line }: ليس هذا XML سليما. لم يُقرأ شيء. صدّروا الأسئلة من جديد.
refused-exchange-doctype = { $file }، السطر { $line }: يعلن الملف نوع وثيقة أو كيانات. لم يُقرأ شيء. لا يكتبها Moodle أبدا: صدّروا الأسئلة من جديد.
refused-exchange-deep = { $file }، السطر { $line }: تداخل الملف عميق جدا. لم يُقرأ شيء. صدّروا الأسئلة من جديد.
refused-exchange-not-moodle = { $file } ملف XML، لكنه ليس من Moodle: يبدأ بـ { $found } بدل quiz. لم يُقرأ شيء. صدّروا الأسئلة بصيغة Moodle XML.

exchange-loss-tags = الوسوم: { $count }.
exchange-loss-markup = نصوص أُزيل تنسيقها (خط غليظ وقوائم وروابط...): { $count }.
exchange-loss-markdown = نصوص بصيغة Markdown أُخذت كما هي: { $count }.
exchange-loss-hints = تلميحات لمحاولة أخرى: { $count }.
exchange-loss-combined-feedback = كلام عن الجواب كله، صحيحا أو صحيحا جزئيا أو خاطئا: { $count }.
exchange-loss-signs = نصوص فيها رموز لا يقبلها XML، وقد عُوّضت: { $count }.
exchange-loss-grades = أسئلة قيمتها أكثر أو أقل من نقطة واحدة: { $count }.
exchange-loss-hidden = أسئلة كانت مخفية وصارت مسودات: { $count }.
exchange-loss-banks-joined = بنوك أسئلة لها عنوان بنك آخر وتصير معه بنكا واحدا: { $count }.
refused-exchange-too-many = يتجاوز عدد الأسئلة في { $file } الحد المسموح به، وهو { $limit }. لم يُكتب شيء. قسّموه إلى ملفات أصغر.
problem-quiz-many = يتجاوز عدد أجوبة «{ $start }» الحد المسموح به، وهو { $limit }. لم يُؤخذ السؤال.
problem-quiz-many-remedy = احتفظوا بالأجوبة التي يمكن قراءتها.
