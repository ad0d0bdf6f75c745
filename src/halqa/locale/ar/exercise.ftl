# المحاكاة: الهواتف والشاشة الجدارية ومكتب المدير.
activity-kind-exercise = محاكاة

exercise-stop = وقفة
exercise-stop-words = «{ $word }» توقف كل شيء، للجميع، في الحال. لن يعرف أحد من ضغط. دون شبكة، قل الكلمة.
exercise-calm = توقف كل شيء. لا أحد مطالب بأي شرح. نتنفس ونشرب قليلا من الماء.
exercise-calm-next = يقول الميسر بصوت مسموع كيف نتابع. ويمكن أيضا أن نكتفي بهذا.
exercise-paused = المحاكاة متوقفة مؤقتا. الوقت متوقف.
exercise-phase = المرحلة: { $phase }
exercise-your-role = دورك:
exercise-watching = تلاحظ
exercise-watch = أكتفي بالملاحظة
exercise-take = أمثّل: { $role }
exercise-seats = { $count ->
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
   *[other] { $count } مكانا
  }
exercise-taken = مأخوذ
exercise-which = اختر دورا أو اكتف بالملاحظة
exercise-change = تغيير الدور
exercise-was = لم يعد دور «{ $role }» لك: مكانه مأخوذ هنا أو تم إخلاؤه. أنت الآن تلاحظ، ويمكنك اختيار دور آخر.
exercise-elsewhere = كان لك دور «{ $role }» حيث كنت تمثّل من قبل، وهو محفوظ هناك. هنا اختر من جديد.
exercise-news = حدث يخصك
exercise-something-new = { $count ->
    [one] وصل حدث لأحد الأدوار.
    [two] وصل حدثان لبعض الأدوار.
    [few] وصلت { $count } أحداث لبعض الأدوار.
   *[other] وصل { $count } حدثا لبعض الأدوار.
  }
exercise-not-for-you = الحدث الذي وصل الآن يخص دورا آخر.
exercise-grid = شبكة ملاحظتك
exercise-grid-words = دوّن ما تراه لا أكثر. يمكنك التغيير حتى النهاية.
exercise-grid-keep = الاحتفاظ بشبكتي
exercise-grid-seen = شبكة الملاحظة: ما دوّنه الملاحظون
exercise-critical = أساسي
exercise-mark-seen = لوحظ
exercise-mark-partly = جزئيا
exercise-mark-not-seen = لم يلاحظ
exercise-mark-no-chance = لم تتح الفرصة
exercise-agree = { $pairs ->
    [one] { $agree ->
        [0] لم يدوّن الملاحظون الشيء نفسه
       *[other] دوّن الملاحظون الشيء نفسه
      }
   *[other] الطاولات التي دُوّن فيها الشيء نفسه: { $agree } من { $pairs }
  }
exercise-felt = كيف عشت الدور؟ (سطر واحد إن شئت)
exercise-felt-show = يمكن للحلقة أن تقرأ سطري دون اسمي
exercise-felt-words = دون هذه الخانة لا يقرأه أحد. يمكنك تغييره أو محوه: اترك السطر فارغا ثم احتفظ.
exercise-felt-keep = الاحتفاظ بسطري
exercise-leave = نخرج من الأدوار بصوت مسموع
exercise-leave-1 = قفوا وضعوا البطاقة.
exercise-leave-2 = ليقل كل واحد اسمه: «أنا …»
exercise-leave-3 = قولوا: «لم أعد في هذا الدور. أتركه هنا.»
exercise-debrief = جلسة الاستخلاص
exercise-speaks = الكلمة إلى: { $role }
exercise-lines = كيف عشنا الأدوار
exercise-lines-none = لم يختر أحد عرض سطره، ولا بأس في ذلك.
exercise-hidden = تُعرض شبكة الملاحظة والأوقات حين يكشفها الميسر.
exercise-times = المخطط وما حصل
exercise-planned = المخطط: { $phase }، { $time }
exercise-by-hand = المخطط: يدويا
exercise-given = حصل: { $phase }، { $time }
exercise-standing = { $standing ->
    [planned] لم يحصل
    [manual] لم يُعط
    [held] مُرجأ
    [skipped] تم تخطيه
    [kept] محفوظ إلى حين المتابعة
   *[given] حصل
  }
exercise-came = { $playing ->
    [0] لا أحد يمثّل
    [one] شخص واحد يمثّل
    [two] شخصان يمثّلان
    [few] { $playing } أشخاص يمثّلون
   *[other] { $playing } شخصا يمثّلون
  }، { $watching ->
    [0] لا أحد يلاحظ
    [one] شخص واحد يلاحظ
    [two] شخصان يلاحظان
    [few] { $watching } أشخاص يلاحظون
   *[other] { $watching } شخصا يلاحظون
  }
exercise-events = { $count ->
    [one] حدث واحد
    [two] حدثان
    [few] { $count } أحداث
   *[other] { $count } حدثا
  }
exercise-wall-playing = المحاكاة جارية. لإيقاف كل شيء نقول «{ $word }» أو نلمس الزر.

exercise-desk = إدارة المحاكاة
exercise-desk-pages = أين وصلت المحاكاة
exercise-desk-page = { $page ->
    [roles] الأدوار
    [leave] الخروج من الأدوار
    [felt] كيف عشناها
    [grid] شبكة الملاحظة
    [times] المخطط وما حصل
   *[other] سؤال { $number }
  }
exercise-desk-next = الانتقال إلى: { $page }
exercise-desk-stop = إيقاف كل شيء
exercise-desk-stopped = توقف كل شيء. قولوا ذلك بصوت مسموع، واتركوا لحظة، ولا تسألوا من ولا لماذا.
exercise-desk-resume = المتابعة
exercise-desk-end = إنهاء المحاكاة والخروج من الأدوار
exercise-desk-roles = الأدوار
exercise-desk-cast = المكوّن يمثّل هذا الدور
exercise-desk-uncast = لم يعد يمثّله
exercise-desk-trainer = خاص بالمكوّن
exercise-desk-played = يمثّله الفريق
exercise-desk-taken = { $taken } من { $most }
exercise-desk-missing = لا أحد بعد
exercise-desk-free = إخلاء المكان
exercise-desk-card = قراءة البطاقة
exercise-desk-injects = الأحداث
exercise-desk-expect = المنتظر:
exercise-desk-nobody = لا أحد في هذا الدور: اقرؤوه بصوت مسموع.
exercise-desk-yours = الفريق يمثّل هذا الدور: سلّموه هذا النص.
exercise-desk-past = يأتي وقته بعد نهاية المرحلة.
exercise-desk-retimed = نُقل
exercise-desk-release = إعطاء
exercise-desk-hold = إرجاء
exercise-desk-skip = تخطٍّ
exercise-desk-plan = إعادة
exercise-desk-minute = الدقيقة
exercise-desk-second = الثانية
exercise-desk-retime = نقل

replay-noted = { $number ->
    [one] يدوّن الملاحظون في شبكاتهم (مرة واحدة)
    [two] يدوّن الملاحظون في شبكاتهم (مرتين)
    [few] يدوّن الملاحظون في شبكاتهم ({ $number } مرات)
   *[other] يدوّن الملاحظون في شبكاتهم ({ $number } مرة)
  }
replay-led-play-roles = اختيار الأدوار
replay-led-play-phase = المرحلة: { $thing }
replay-led-play-leave = الخروج من الأدوار
replay-led-play-debrief = جلسة الاستخلاص: { $thing }
replay-led-play-felt = جلسة الاستخلاص: كيف عشنا الأدوار
replay-led-play-grid = جلسة الاستخلاص: شبكة الملاحظة
replay-led-play-times = جلسة الاستخلاص: المخطط وما حصل
replay-led-play-more = مُدّدت المرحلة { $time }
replay-led-play-less = قُصّرت المرحلة { $time }
replay-led-play-stop = توقف كل شيء
replay-led-play-resume = المتابعة
replay-led-play-end = انتهت المحاكاة ونخرج من الأدوار
replay-led-play-due = حدث وصل في وقته: { $thing }
replay-led-play-release = حدث أُعطي يدويا: { $thing }
replay-led-play-hold = حدث أُرجئ: { $thing }
replay-led-play-skip = حدث تم تخطيه: { $thing }
replay-led-play-plan = حدث أُعيد إلى الخطة: { $thing }
replay-led-play-retime = حدث نُقل إلى { $time }: { $thing }

refused-activity-sit-first = اجلس أولا إلى طاولة: «هاتفي» في أسفل الصفحة.
refused-activity-role-unknown = هذا الدور ليس في هذه المحاكاة. لم يتغير شيء.
refused-activity-role-trainer = هذا الدور يمثّله الفريق. اختر دورا آخر أو اكتف بالملاحظة.
refused-activity-role-taken = أُخذ هذا الدور قبل قليل. اختر دورا آخر أو اكتف بالملاحظة.
refused-activity-play-over = انتهت المحاكاة. للعودة إليها انتقلوا أولا إلى مرحلة.
refused-activity-observers-only = يملأ شبكة الملاحظة من يلاحظ. لم يتغير شيء.
refused-activity-players-only = هذا السطر لمن مثّل دورا.
refused-activity-news-given = وصل هذا الحدث من قبل. لم يتغير شيء.
refused-activity-time-too-long = هذا الوقت غير ممكن: من 0 إلى 4 ساعات. لم يتغير شيء.
