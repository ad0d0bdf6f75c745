# الاستعراض: سجل القاعة لحظة بلحظة، من أجل جلسة الاستخلاص أمام القاعة.
replay-title = استعراض ما جرى
replay-link = استعراض ما جرى
replay-walk = من لحظة إلى أخرى
replay-moments = كل اللحظات
replay-previous = السابق
replay-next = التالي
replay-first = اللحظة الأولى
replay-last = اللحظة الأخيرة
replay-place = { $place } من { $total }
replay-keys = تنقل الأسهم أو جهاز التحكم من لحظة إلى أخرى. لا يظهر هنا أي اسم: يمكن عرض هذه الصفحة أمام الجميع.
replay-empty = لم يحدث شيء بعد في هذه القاعة
replay-empty-todo = عودوا إلى القاعة وابدؤوا نصف يوم: كل خطوة تعرضونها أو تفتحونها أو تغلقونها أو تعرضون نتائجها تصبح لحظة هنا.
replay-strayed = لا توجد لحظة بهذا الرقم. هذه أقرب لحظة إليها.
replay-before = قبل نصف اليوم الأول
replay-minute = { $minute ->
    [zero] عند بداية نصف اليوم
    [one] بعد دقيقة واحدة من بداية نصف اليوم
    [two] بعد دقيقتين من بداية نصف اليوم
    [few] بعد { $minute } دقائق من بداية نصف اليوم
   *[other] بعد { $minute } دقيقة من بداية نصف اليوم
  }
replay-spent = الخطوة: { $spent } من { $minutes } د
replay-answered = { $number ->
    [zero] لم يجب أحد بعد
    [one] أجاب شخص واحد
    [two] أجاب شخصان
    [few] أجاب { $number } أشخاص
    [many] أجاب { $number } شخصا
   *[other] أجاب { $number } شخص
  }
replay-sealed = { $number ->
    [zero] لا جواب مختوم
    [one] جواب واحد مختوم، بلا مقعد ولا ترتيب
    [two] جوابان مختومان، بلا مقعد ولا ترتيب
    [few] { $number } أجوبة مختومة، بلا مقعد ولا ترتيب
    [many] { $number } جوابا مختوما، بلا مقعد ولا ترتيب
   *[other] { $number } جواب مختوم، بلا مقعد ولا ترتيب
  }
replay-ended = قبلها: «{ $step }»، مر { $spent } د من { $minutes } د مقررة.
replay-at-tables = { $tables } – { $words }
replay-half-day = يبدأ نصف اليوم
replay-arrived = الحاضرون: { $present }، الهواتف في القاعة: { $joined }
replay-heads = { $number ->
    [zero] لم يعد أحد
    [one] عد شخص واحد
    [two] عد شخصان
    [few] عد { $number } أشخاص
    [many] عد { $number } شخصا
   *[other] عد { $number } شخص
  }
replay-shown = معروضة للجميع
replay-shown-open = معروضة للجميع ومفتوحة للأجوبة
replay-begun = بدأت
replay-shown-none = لم تعد أي خطوة معروضة
replay-staged = { $stage ->
    [open] مفتوحة للأجوبة
    [paused] متوقفة مؤقتا
    [closed] مغلقة
    [revealed] عرضت النتائج
   *[ahead] أجلت إلى ما بعد
  }
replay-answers = { $number ->
    [zero] لم يصل أي جواب
    [one] وصل جواب واحد
    [two] وصل جوابان
    [few] وصلت { $number } أجوبة
    [many] وصل { $number } جوابا
   *[other] وصل { $number } جواب
  }
replay-led-focus = { $kind ->
    [quiz] السؤال { $number } من { $total } على الشاشة
   *[other] الصفحة { $number } من { $total }
  }
replay-led-focus-none = { $kind ->
    [quiz] لا سؤال على الشاشة
   *[other] لا صفحة على الشاشة
  }
replay-led-counted = عدت الأيدي المرفوعة
replay-led-again-1 = عودة إلى الجولة الأولى
replay-led-again-2 = أعيد السؤال بعد النقاش
replay-led-theme = { $number ->
    [zero] لا تحتفظ الحلقة بموضوع
    [one] تحتفظ الحلقة بموضوع واحد
    [two] تحتفظ الحلقة بموضوعين
    [few] تحتفظ الحلقة بـ{ $number } مواضيع
    [many] تحتفظ الحلقة بـ{ $number } موضوعا
   *[other] تحتفظ الحلقة بـ{ $number } موضوع
  }
replay-led-cards-yes = فُتحت البطاقات المكتوبة
replay-led-cards-no = أُغلقت البطاقات المكتوبة
replay-led-release = { $number ->
    [zero] لم يعرض أي سؤال على الشاشات
    [one] عرض سؤال واحد على الشاشات
    [two] عرض سؤالان على الشاشات
    [few] عرضت { $number } أسئلة على الشاشات
    [many] عرض { $number } سؤالا على الشاشات
   *[other] عرض { $number } سؤال على الشاشات
  }
replay-led-answer = { $number ->
    [zero] لم يجب عن أي سؤال في الحلقة
    [one] أجيب عن سؤال واحد في الحلقة
    [two] أجيب عن سؤالين في الحلقة
    [few] أجيب عن { $number } أسئلة في الحلقة
    [many] أجيب عن { $number } سؤالا في الحلقة
   *[other] أجيب عن { $number } سؤال في الحلقة
  }
replay-led-owe = { $number ->
    [zero] لا وعد بجواب
    [one] وعد بجواب واحد
    [two] وعد بجوابين
    [few] وعد بـ { $number } أجوبة
    [many] وعد بـ { $number } جوابا
   *[other] وعد بـ { $number } جواب
  }
replay-led-other = تتواصل الخطوة
replay-timer = { $what ->
    [talk] وقت للنقاش: { $time }
    [vote] وقت للتصويت: { $time }
   *[answer] وقت للجواب: { $time }
  }
replay-timer-changed = { $what ->
    [talk] تغير وقت النقاش: { $time } في المجموع
    [vote] تغير وقت التصويت: { $time } في المجموع
   *[answer] تغير وقت الجواب: { $time } في المجموع
  }
replay-timer-over = { $what ->
    [due] انتهى الوقت
    [skipped] أنهي الوقت قبل أوانه
   *[dropped] أزيل المؤقت
  }
replay-minutes = { $number ->
    [zero] لم تتغير مدة أي خطوة
    [one] تغيرت مدة خطوة واحدة
    [two] تغيرت مدة خطوتين
    [few] تغيرت مدة { $number } خطوات
    [many] تغيرت مدة { $number } خطوة
   *[other] تغيرت مدة { $number } خطوة
  }
replay-minutes-one = { $minutes ->
    [zero] تخطي هذه الخطوة
    [one] مدة هذه الخطوة الآن دقيقة واحدة
    [two] مدة هذه الخطوة الآن دقيقتان
    [few] مدة هذه الخطوة الآن { $minutes } دقائق
   *[other] مدة هذه الخطوة الآن { $minutes } دقيقة
  }
replay-paced = { $what ->
    [table] من الآن طاولة بعد طاولة
    [free] من الآن كل واحد بإيقاعه
   *[plenary] من الآن الجميع معا
  }
replay-tables = { $number ->
    [zero] لا طاولات
    [one] شكلت طاولة واحدة
    [two] شكلت طاولتان
    [few] شكلت { $number } طاولات
    [many] شكلت { $number } طاولة
   *[other] شكلت { $number } طاولة
  }
replay-merged = { $table } تواصل مع { $into }
replay-way = { $what ->
    [tablet] الأجوبة على لوح واحد
    [paper] الأجوبة على الورق
    [hands] الأجوبة برفع الأيدي
   *[phone] الأجوبة على الهواتف
  }
replay-closed = أغلقت القاعة
replay-note-hidden = في هذه اللحظة لم تكن أي نتيجة معروضة: السؤال وعدد الأجوبة فقط.
replay-note-few = أجاب أقل من { $least } أشخاص: تبقى التفاصيل مخفية.
replay-note-moved-on = فتحت الخطوة من جديد بعد ذلك. لا ترتيب لأجوبتها، فلا تميز أجوبة هذه اللحظة مما جاء بعدها.
replay-note-since = مع الأجوبة التي أدخلت بعد هذه اللحظة.
