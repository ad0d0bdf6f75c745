# Leading a half-day: minutes, timers, pace.

lead-spent = { $spent } من { $minutes } د
lead-timer = المؤقت
lead-timer-for = لأي غرض هذا الوقت
lead-timer-then = ما يلي
lead-timer-what =
    { $what ->
        [talk] وقت للنقاش
        [vote] وقت للتصويت
       *[answer] وقت للجواب
    }
lead-timer-start = { $minutes } د
lead-timer-more = + { $minutes } د
lead-timer-less = − { $minutes } د
lead-timer-skip = إنهاء الوقت الآن
lead-timer-drop = إزالة المؤقت
lead-timer-held = متوقف أثناء الإيقاف المؤقت
lead-timer-over = انتهى الوقت
lead-timer-then-nothing = ثم لا شيء
lead-timer-then-closed = ثم تغلق الخطوة
lead-pace = الإيقاع:
lead-pace-name =
    { $pace ->
        [table] طاولة بعد طاولة
        [free] كل واحد بإيقاعه
       *[plenary] الجميع معا
    }
lead-pace-words =
    { $pace ->
        [table] تفتحون كل طاولة وتغلقونها على حدة، أو الطاولات كلها مرة واحدة.
        [free] ما دامت الخطوة مفتوحة يدخل إليها كل واحد متى شاء، حتى أثناء عرض خطوة أخرى.
       *[plenary] الجميع في الخطوة نفسها في اللحظة نفسها.
    }
lead-tables-pace = أين وصلت كل طاولة
lead-all-tables = كل الطاولات:
lead-behind =
    { $minutes ->
        [one] تأخر بدقيقة واحدة
        [two] تأخر بدقيقتين
        [few] تأخر بـ { $minutes } دقائق
        [many] تأخر بـ { $minutes } دقيقة
       *[other] تأخر بـ { $minutes } دقيقة
    }
lead-in-hand =
    { $minutes ->
        [one] هامش دقيقة واحدة
        [two] هامش دقيقتين
        [few] هامش { $minutes } دقائق
        [many] هامش { $minutes } دقيقة
       *[other] هامش { $minutes } دقيقة
    }
lead-on-time = في الموعد
lead-day-left = مر { $elapsed } د، وبقي { $left } د إلى النهاية المقررة
lead-day-over = بعد النهاية المقررة بـ { $over } د
lead-reflow = ملاءمة ما تبقى
lead-reflow-title = ملاءمة ما تبقى مع الوقت
lead-reflow-words =
    { $minutes ->
        [one] تنقص دقيقة واحدة. يقلص الدرس النظري المتبقي، ولا تقلص أبدا جلسة استخلاص. لا يتغير شيء قبل موافقتكم.
        [two] تنقص دقيقتان. يقلص الدرس النظري المتبقي، ولا تقلص أبدا جلسة استخلاص. لا يتغير شيء قبل موافقتكم.
        [few] تنقص { $minutes } دقائق. يقلص الدرس النظري المتبقي، ولا تقلص أبدا جلسة استخلاص. لا يتغير شيء قبل موافقتكم.
       *[other] تنقص { $minutes } دقيقة. يقلص الدرس النظري المتبقي، ولا تقلص أبدا جلسة استخلاص. لا يتغير شيء قبل موافقتكم.
    }
lead-reflow-short =
    { $minutes ->
        [one] ستبقى دقيقة واحدة ناقصة. لكم الاختيار: تخطي خطوة أو إنهاء متأخر.
        [two] ستبقى دقيقتان ناقصتين. لكم الاختيار: تخطي خطوة أو إنهاء متأخر.
        [few] ستبقى { $minutes } دقائق ناقصة. لكم الاختيار: تخطي خطوة أو إنهاء متأخر.
       *[other] ستبقى { $minutes } دقيقة ناقصة. لكم الاختيار: تخطي خطوة أو إنهاء متأخر.
    }
lead-reflow-nothing =
    { $minutes ->
        [one] لا يوجد درس نظري متبق يمكن تقليصه. تنقص دقيقة واحدة. لكم الاختيار: تخطي خطوة أو إنهاء متأخر.
        [two] لا يوجد درس نظري متبق يمكن تقليصه. تنقص دقيقتان. لكم الاختيار: تخطي خطوة أو إنهاء متأخر.
        [few] لا يوجد درس نظري متبق يمكن تقليصه. تنقص { $minutes } دقائق. لكم الاختيار: تخطي خطوة أو إنهاء متأخر.
       *[other] لا يوجد درس نظري متبق يمكن تقليصه. تنقص { $minutes } دقيقة. لكم الاختيار: تخطي خطوة أو إنهاء متأخر.
    }
lead-reflow-keep = اعتماد هذه الدقائق
lead-reflow-done = تم ذلك. المجريات تتبع الدقائق الجديدة.
lead-reflow-undone = عادت الدقائق كما كانت.
lead-step = الخطوة
lead-before = قبل
lead-after = بعد
lead-empty-tables = طاولات لا أحد فيها ({ $count })
lead-skipped = متخطاة
lead-skip = تخط
lead-restore = كما هو مقرر
lead-more = المزيد
lead-now =
    { $stage ->
        [open] افتح الآن
        [paused] إيقاف مؤقت
        [closed] أغلق
       *[revealed] اعرض النتائج
    }
lead-minutes-changed = { $minutes } د بدل { $planned }
lead-minutes-spent = مر { $count } د
lead-others = على هذا المكتب أيضا:
