## Cas et exercices d’autres logiciels : Twee, classeurs
exchange-came-steps = { $count ->
    [zero] لم تدخل أي خطوة.
    [one] دخلت خطوة واحدة.
    [two] دخلت خطوتان.
    [few] دخلت { $count } خطوات.
    [many] دخلت { $count } خطوة.
   *[other] دخلت { $count } خطوة.
  }
exchange-went-steps = { $count ->
    [zero] لم تخرج أي خطوة.
    [one] خرجت خطوة واحدة.
    [two] خرجت خطوتان.
    [few] خرجت { $count } خطوات.
    [many] خرجت { $count } خطوة.
   *[other] خرجت { $count } خطوة.
  }
exchange-twee-begin = لنبدأ
exchange-twee-ask = ماذا تفعلون؟
refused-exchange-no-passages = لم يُعثر في { $file } على أي فقرة يمكن أن تكون خطوة. لم يُكتب شيء. تحققوا من صيغة الملف.
refused-exchange-no-case = { $count ->
    [0] ليس في الحزمة أي حالة. لم يُكتب شيء.
   *[other] ليس في الحزمة حالة { $id }. لم يُكتب شيء. اختاروا من: { $known }.
}
refused-exchange-which-case = تحمل هذه الصيغة حالة واحدة في كل ملف. لم يُكتب شيء. أضيفوا --only وإحدى هذه الحالات: { $known }.

problem-twee-before = هذه الكلمات قبل أول فقرة: «{ $start }». لم تؤخذ.
problem-twee-before-remedy = اكتبوا فوقها سطرا «:: اسم الفقرة».
problem-twee-head = ليس لهذه الفقرة اسم: «{ $start }». لم تؤخذ.
problem-twee-head-remedy = اكتبوا «::» ثم اسم الفقرة.
problem-twee-data = StoryData ليس JSON يمكن قراءته. تبدأ الحالة من الفقرة Start أو من الأولى.
problem-twee-data-remedy = صححوا StoryData، أو اكتبوا «start» في الخطوة الصحيحة بعد الاستيراد.
problem-twee-code = الفقرة «{ $name }» شفرة لبرنامج آخر. لم تؤخذ.
problem-twee-code-remedy = لا شيء مطلوب إن كانت الحالة تُقرأ بدونها.
problem-twee-twice = تحمل فقرتان الاسم «{ $name }». تؤدي الروابط إلى الأولى.
problem-twee-twice-remedy = أعطوا إحداهما اسما آخر ثم استوردوا من جديد.
problem-twee-macro = لا تنفذ حلقة أي شفرة: رُفض «{ $start }». الكلمات حوله محفوظة.
problem-twee-macro-remedy = قولوه بالكلمات، أو بخيارات وشروطها after= وunless=.
problem-twee-unclosed = لا يُغلق «{ $start }» أبدا. الكلمات محفوظة.
problem-twee-unclosed-remedy = أغلقوه في الملف ثم استوردوا من جديد.
problem-twee-link = هذا الرابط بلا نص أو لا يؤدي إلى شيء: «{ $start }». نصه محفوظ.
problem-twee-link-remedy = اكتبوا «[[النص->الفقرة]]».
problem-twee-target = لا توجد فقرة باسم «{ $target }». دخل الخيار وتنقصه التتمة.
problem-twee-target-remedy = أضيفوا هذه الفقرة أو صححوا تتمة الخيار.

exchange-loss-scene-rest = محتويات أخرى في الحزمة تبقى هنا: { $count }.
exchange-loss-twee-settings = الفرق والأوقات والقواعد والنقط والشروط، محفوظة في تعليقات لا يعمل بها برنامج آخر: { $count }.
exchange-loss-twee-hidden = ملاحظات وأسئلة جلسة الاستخلاص وخيارات بلا تتمة، محفوظة في تعليقات: { $count }.
exchange-loss-twee-nowhere = خيارات لا تؤدي إلى شيء، بلا رابط: { $count }.
exchange-loss-twee-code = فقرات شفرة لم تؤخذ: { $count }.
exchange-loss-twee-macros = أوامر ومتغيرات لبرنامج آخر، رُفضت: { $count }.
exchange-loss-twee-markup = تنسيقات (خط عريض أو مائل أو وسوم): { $count }.
exchange-loss-twee-remarks = تعليقات المؤلف: { $count }.
exchange-loss-twee-notes = إعدادات في تعليقات لم تعد تُقرأ: { $count }.
exchange-loss-twee-tags = وسوم الفقرات: { $count }.
exchange-loss-twee-places = أماكن الفقرات على الخريطة: { $count }.
exchange-loss-twee-ends = نهايات لا يذكر الملف طبيعتها، كُتبت «mixed»: { $count }.
exchange-loss-twee-asks = خطوات لها خيارات بلا سؤال، أُضيف إليها سؤال عام: { $count }.
exchange-loss-twee-empty = فقرات بلا نص، صار اسمها نصا لها: { $count }.

exchange-came-units = { $count ->
    [zero] لم يتغير أي نص.
    [one] تغير نص أو حالة واحدة.
    [two] تغير نصان أو حالتان.
    [few] تغيرت { $count } نصوص أو حالات.
    [many] تغير { $count } نصا أو حالة.
   *[other] تغير { $count } نص أو حالة.
  }
exchange-went-units = { $count ->
    [zero] لم يخرج أي نص.
    [one] خرج نص واحد.
    [two] خرج نصان.
    [few] خرجت { $count } نصوص.
    [many] خرج { $count } نصا.
   *[other] خرج { $count } نص.
  }
exchange-units-notes =
    كل سطر نص من نصوص الحزمة. لا تتغير إلا أعمدة اللغات وعمود «state»؛ والباقي للقراءة فقط.
    معنى state: «ok» الترجمات توافق الجملة الأصلية؛ «stale» ترجمة أقدم منها؛ «missing» تنقص ترجمة؛ «new» لم يقل أحد شيئا بعد.
    اكتبوا «ok» بعد أن تقرؤوا كل لغات السطر. أبقوا الكلمات بين القوسين المعقوفين كما هي.
refused-exchange-no-file-of = { $count ->
    [0] ليس في الحزمة أي نص. لم يُكتب شيء.
   *[other] ليس في الحزمة ملف { $id }. لم يُكتب شيء. اختاروا من: { $known }.
}
refused-exchange-units-no-pack = يغيّر { $file } نصوص حزمة، وليس في المجلد حزمة. لم يُكتب شيء. أعطوا مجلد الحزمة.
refused-exchange-units-columns = ليس في { $file } عمود «id». لم يتغير شيء. أبقوا السطر الأول كما خرج.
problem-units-column = { $cell }: العمود «{ $name }» ليس لغة من لغات الحزمة. لم يُقرأ.
problem-units-column-remedy = سمّوه بلغة من لغات الحزمة أو احذفوه.
problem-units-unknown = { $cell }: «{ $id }» ليس نصا من نصوص الحزمة. لم يُقرأ السطر.
problem-units-unknown-remedy = لا تضيفوا أسطرا هنا؛ أضيفوا النص في الحزمة ثم أخرجوا المصنف من جديد.
problem-units-twice = { $cell }: ورد «{ $id }» من قبل. لم يُقرأ السطر.
problem-units-twice-remedy = أبقوا سطرا واحدا من الاثنين.
problem-units-odd = في { $cell } { $kind ->
    [formula] صيغة حسابية
   *[other] خطأ
  } وليس نصا. النص القديم محفوظ.
problem-units-odd-remedy = اكتبوا النص في الخلية.
problem-units-empty = { $cell } فارغة؛ نص { $id } باللغة { $lang } محفوظ.
problem-units-empty-remedy = لحذف نص احذفوه في الحزمة.
problem-units-state = { $cell }: لا توجد حالة «{ $state }». قُرئت نصوص السطر.
problem-units-state-remedy = اكتبوا كلمة من هذه: { $known }.
problem-units-not-ok = تقول { $cell } «ok» لكن ينقص: { $langs }. قُرئت النصوص ولم تتغير الحالة.
problem-units-not-ok-remedy = اكتبوا النصوص الناقصة ثم «ok».
exchange-loss-units-absent = نصوص في الحزمة غائبة عن المصنف، بقيت كما هي: { $count }.
exchange-loss-units-long = نصوص أطول من خلية، قُطعت: { $count }.

## قوائم الأحداث (MSEL)
msel-number = الرقم
msel-planned = الوقت المقرر
msel-delivered = الوقت الفعلي
msel-from = من
msel-to = إلى
msel-channel = الوسيلة
msel-text = النص
msel-expected = رد الفعل المنتظر
msel-objective = الهدف
msel-controller = المسؤول
msel-happened = ما حدث
msel-next = التتمة
exchange-msel-notes =
    كل سطر حدث. يُحسب الوقت المقرر من البداية: ساعات ودقائق وثوان.
    تُملأ الأعمدة الفارغة في اليوم نفسه؛ لا تعيد حلقة قراءتها.
exchange-came-events = { $count ->
    [zero] لم يدخل أي حدث.
    [one] دخل حدث واحد.
    [two] دخل حدثان.
    [few] دخلت { $count } أحداث.
    [many] دخل { $count } حدثا.
   *[other] دخل { $count } حدث.
  }
exchange-went-events = { $count ->
    [zero] لم يخرج أي سطر.
    [one] خرج سطر واحد.
    [two] خرج سطران.
    [few] خرجت { $count } أسطر.
    [many] خرج { $count } سطرا.
   *[other] خرج { $count } سطر.
  }
refused-exchange-no-scene = { $count ->
    [0] ليس في الحزمة حالة ولا محاكاة. لم يُكتب شيء.
   *[other] ليس في الحزمة حالة ولا محاكاة { $id }. لم يُكتب شيء. اختاروا من: { $known }.
}
refused-exchange-which-scene = تحمل هذه الصيغة حالة أو محاكاة واحدة في كل ملف. لم يُكتب شيء. أضيفوا --only وواحدا من هذه: { $known }.
refused-exchange-msel-columns = ليس في { $file } سطر عناوين فيه «النص» و«الوقت المقرر» أو «الرقم». لم يُكتب شيء. أبقوا السطر الأول كما خرج.
refused-exchange-msel-nothing = لم يُعثر على أي حدث في { $file }. لم يُكتب شيء. اكتبوا حدثا في كل سطر.
problem-msel-odd = في { $cell } { $kind ->
    [formula] صيغة حسابية
   *[other] خطأ
  } وليس نصا. لم تُقرأ الخلية.
problem-msel-odd-remedy = اكتبوا قيمتها في الخلية.
problem-msel-no-text = { $cell } فارغة: ليس للحدث نص. لم يُقرأ السطر.
problem-msel-no-text-remedy = اكتبوا ما يحدث أو احذفوا السطر.
problem-msel-time = { $cell }: «{ $time }» ليس وقتا. يأتي الحدث يدويا.
problem-msel-time-remedy = اكتبوا الساعات والدقائق والثواني، مثل 0:08:00.
exchange-loss-msel-cards = بطاقات الأدوار: { $count }.
exchange-loss-msel-phases = الفترات؛ تُحسب أوقاتها من البداية: { $count }.
exchange-loss-msel-grid = معايير شبكة الملاحظة: { $count }.
exchange-loss-msel-debriefs = أسئلة جلسة الاستخلاص والملاحظات: { $count }.
exchange-loss-msel-notices = التنبيه وكلمة التوقف: { $count }.
exchange-loss-msel-branching = خيارات بُسطت في عمود «التتمة»: { $count }.
exchange-loss-msel-settings = الفرق والأوقات وقواعد القرار: { $count }.
exchange-loss-msel-columns = أسطر فيها مرسل أو وسيلة أو هدف أو مسؤول أو تقرير، لا تدخل: { $count }.
exchange-loss-msel-next = أسطر لها تتمة: ليس للمحاكاة خيارات، فلا تدخل: { $count }.
exchange-loss-msel-clock = ساعات من اليوم، حُسبت من أولها: { $count }.
exchange-loss-msel-roles = أدوار ليس لها إلا اسم، تبقى بطاقاتها للكتابة: { $count }.

## Un pack neuf, à écrire
pack-new-title = حزمة جديدة
pack-new-authors = يُستكمل
pack-new-case-title = حالة جديدة
pack-new-start = اكتبوا هنا ما يحدث: أين ومتى ومن الحاضر وماذا يرى الفريق.
pack-new-coach = اكتبوا هنا ما ينبغي للميسر أن يتركه يظهر.
pack-new-ask = ماذا يفعل فريقكم الآن؟
pack-new-first = اكتبوا هنا طريقة أولى للتصرف.
pack-new-second = اكتبوا هنا طريقة أخرى للتصرف.
pack-new-good = اكتبوا هنا ما تغيره الطريقة الأولى وما تكلفه.
pack-new-missed = اكتبوا هنا ما فات مع الطريقة الثانية.
pack-new-debrief = ما الذي جعلكم تقررون؟
pack-new-next = الحزمة في { $folder }. اكتبوا جملكم ثم شغّلوا «halqa pack check» على المجلد.
refused-pack-new-exists = في { $folder } حزمة من قبل. لم يُكتب شيء. اختاروا مجلدا آخر.
refused-pack-new-id = «{ $id }» اسم غير ممكن. لم يُكتب شيء. استعملوا حروفا من a إلى z وأرقاما وشرطات.
studio-export-one = حالة أو محاكاة
