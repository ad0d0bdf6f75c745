# الحالة المتشعبة: الهواتف، شاشة الحائط، مكتب الميسر.
activity-kind-case = حالة
case-nth = القرار { $nth }
case-phase-care = قبل البداية
case-phase-text = قراءة
case-phase-silent = كل وحده في صمت
case-phase-talk = نقاش
case-phase-vote = تصويت
case-phase-tie = لا قرار بعد
case-phase-decided = تم القرار
case-phase-end = نهاية الطريق
case-room = القاعة كلها
case-ask = ماذا تفعلون؟
case-no-table = تجري الحالة معا، في كل طاولة.
case-led = الميسر ينقل الحالة إلى الأمام للجميع.
case-go-care = لنبدأ
case-go-text = قرأنا، نواصل
case-go-talk = إلى التصويت
case-go-decided = لنر ما يلي
case-go-one = يضغط شخص واحد نيابة عن الطاولة.
case-lean-words = اختر أولا وحدك. لا أحد غيرك يرى هذا الاختيار الأول؛ يفيد فقط في أن نعدّ في النهاية كم شخصا غيّر رأيه.
case-lean-send = تسجيل اختياري الأول
case-lean-change = تغيير اختياري الأول
case-leaned = اختيارك الأول، تراه أنت وحدك
case-talk-words = تحدثوا حول الطاولة. التصويت يأتي بعد ذلك.
case-vote-send = أصوّت
case-vote-change = تغيير صوتي
case-each = كل واحد يقرر وحده، دون نقاش.
case-rule-unanimous = يلزم اتفاق الجميع.
case-rule-chair = من يرأس الطاولة يعطي القرار. الأصوات مشورة.
case-again = لم تعطِ الأصوات قرارا: نتحدث من جديد ثم نصوّت.
case-decide-chair = إعطاء قرار الطاولة
case-decide-device = يمكن لهذا الجهاز أن يعطي قرار الطاولة كلها:
case-decide-or = أو يصوّت كل واحد بدوره:
case-decide-send = إرسال قرار الطاولة
case-alone-how = المس اختيارك: يظهر ما يليه فورا.
case-tie-words = التصويت لا يعطي قرارا. الميسر قادم إليكم.
case-tie-room = التصويت لا يعطي قرارا. الميسر يفصل فيه.
case-decided-table = قررت طاولتكم
case-decided-room = قررت القاعة:
case-decided-alone = اخترت
case-split-shared = رأي واحد للجميع
case-split-split = آراء مختلفة
case-voted = { $voted ->
    [one] صوت واحد
    [two] صوتان
    [few] { $voted } أصوات
    [many] { $voted } صوتا
   *[other] { $voted } صوت
  }
case-end-words = ينتهي طريقكم هنا. نتحدث عنه معا.
case-end-good = نهاية تحمي
case-end-mixed = نهاية فيها هذا وذاك
case-end-missed = فرصة ضاعت
case-end-harm = نهاية تؤذي
case-read-again = قراءة النص من جديد
case-questions = للنقاش
case-wall-alone = كل واحد على مهله، على هاتفه
case-page-ways = الطرق
case-page-minds = حيث تغيرت الآراء
case-page-credits = ما خدمته الاختيارات
case-page-questions = للنقاش
case-under-way = في الطريق
case-came = { $came ->
    [0] لا أحد
    [one] مرة واحدة
    [two] مرتان
    [few] { $came } مرات
   *[other] { $came } مرة
  }
case-moved = { $moved ->
    [0] لم يتغير أي رأي من أصل { $leaned }
    [one] تغير رأي واحد من أصل { $leaned }
    [two] تغير رأيان من أصل { $leaned }
    [few] تغيرت { $moved } آراء من أصل { $leaned }
    [many] تغير { $moved } رأيا من أصل { $leaned }
   *[other] تغير { $moved } رأي من أصل { $leaned }
  }
case-rounds = نقاش مرتين
case-few = شارك عدد قليل جدا من الأشخاص لنقول ذلك بالأرقام.
case-no-minds = لا قرار حتى الآن.
case-no-questions = هذه الحالة لا تطرح سؤالا.
refused-activity-moved-on = الطاولة أبعد من هذا الآن. ما تقرر محفوظ. اتبع الخطوة المعروضة.
refused-activity-decided-otherwise = قررت هذه الطاولة ذلك من قبل بشكل آخر، بالتصويت أو برفع اليد أو بالكلمة. لم يتغير شيء. احذفوا هذا السطر من الورقة.
refused-activity-facilitator-goes-on = هنا ينقل الميسر الحالة إلى الأمام. لم يتغير شيء. أجب عندما يُفتح التصويت.
refused-activity-everybody-votes = في هذه الطاولة يصوّت كل واحد. لم يتغير شيء. أعط صوتك.
refused-activity-no-time = لا وقت يجري هنا. لم يتغير شيء. انقلوا الطاولة إلى الأمام.

desk-case-pages = صفحات جلسة الاستخلاص
desk-case-page = { $page ->
    [ways] الطرق
    [minds] آراء تغيرت
    [credits] ما خدمته
   *[questions] أسئلة
  }
desk-case-settle = القرار عن الطاولة
desk-case-voted = { $voted } من { $seats }
desk-case-on = { $phase ->
    [care] البداية
    [text] انتهت القراءة
    [silent] نهاية الصمت
    [talk] إلى التصويت
    [vote] إغلاق التصويت
    [tie] نقاش من جديد
    [decided] إلى ما يلي
   *[end] مواصلة
  }
case-on-tables = { desk-case-on } ({ $tables })
desk-case-phase = { $phase ->
    [care] قبل البداية
    [text] قراءة
    [silent] في صمت
    [talk] نقاش
    [vote] تصويت
    [tie] دون قرار
    [decided] تم القرار
   *[end] وصول
  }
desk-case-times = الأوقات الجارية:
replay-fact-case-decided = { $of ->
    [0] القرار { $nth }: { $words }
   *[other] القرار { $nth }: { $words } ({ $number ->
        [0] لم يتغير أي رأي
        [one] تغير رأي واحد
        [two] تغير رأيان
        [few] تغيرت { $number } آراء
        [many] تغير { $number } رأيا
       *[other] تغير { $number } رأي
    } من أصل { $of })
  }
record-cases = دراسات الحالة
