# Boards, clouds, commitments and the map of the referral chain.
activity-kind-board = لوحة الحلقة
activity-kind-cloud = سحابة كلمات
activity-kind-commitment = التزام
activity-kind-map = خريطة الإحالة

activity-text-withdraw = اسحب هذا النص
activity-consent = من يمكنه أن يرى هذه الكلمات؟
activity-consent-room = هذه القاعة، دون اسم
activity-consent-report = هذه القاعة والتقرير، دون اسم

activity-cloud-how = { $most ->
    [zero] لا كلمات هنا.
    [one] كلمة واحدة، أو كلمتان أو ثلاث معا. دون اسم أي شخص.
    [two] كلمتان على الأكثر، واحدة في كل مرة. دون اسم أي شخص.
    [few] حتى { $most } كلمات، واحدة في كل مرة. دون اسم أي شخص.
    [many] حتى { $most } كلمة، واحدة في كل مرة. دون اسم أي شخص.
   *[other] حتى { $most } كلمة، واحدة في كل مرة. دون اسم أي شخص.
  }
activity-cloud-send = أعط هذه الكلمة
activity-cloud-enough = { $most ->
    [zero] لا نصوص هنا.
    [one] وصل نصك. اسحبه لتعطي غيره.
    [two] وصل نصاك. اسحب أحدهما لتعطي غيره.
    [few] وصلت نصوصك الـ{ $most }. اسحب أحدها لتعطي غيره.
    [many] وصلت نصوصك وعددها { $most }. اسحب أحدها لتعطي غيره.
   *[other] وصلت نصوصك وعددها { $most }. اسحب أحدها لتعطي غيره.
  }
activity-cloud-closed = لم تعد الكلمات تُقبل هنا. ما وصل محفوظ.
activity-cloud-mine = كلماتك
activity-cloud-none = لا كلمة معروضة.
activity-cloud-times = { $count ->
    [zero] لا مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
  }

activity-commitment-how = { $days ->
    [zero] فعل واحد في متناولك، اليوم.
    [one] فعل واحد في متناولك، خلال يوم واحد.
    [two] فعل واحد في متناولك، خلال يومين.
    [few] فعل واحد في متناولك، خلال { $days } أيام.
    [many] فعل واحد في متناولك، خلال { $days } يوما.
   *[other] فعل واحد في متناولك، خلال { $days } يوم.
  }
activity-commitment-send = ألتزم بهذا
activity-commitment-change = أغيّر التزامي
activity-commitment-mine = { $days ->
    [zero] التزامك، اليوم
    [one] التزامك، خلال يوم واحد
    [two] التزامك، خلال يومين
    [few] التزامك، خلال { $days } أيام
    [many] التزامك، خلال { $days } يوما
   *[other] التزامك، خلال { $days } يوم
  }
activity-commitment-never = أنا وحدي
activity-commitment-closed = الالتزامات التي وصلت محفوظة. سجل التزامك على بطاقتك.
activity-commitment-shown = ما تلتزم الحلقة بفعله
activity-commitment-none = لا التزام معروض.
activity-commitment-kept = { $count ->
    [zero] لا أحد يحتفظ بالتزامه لنفسه
    [one] شخص واحد يحتفظ بالتزامه لنفسه
    [two] شخصان يحتفظان بالتزامهما لنفسيهما
    [few] { $count } أشخاص يحتفظون بالتزامهم لأنفسهم
    [many] { $count } شخصا يحتفظون بالتزامهم لأنفسهم
   *[other] { $count } شخص يحتفظون بالتزامهم لأنفسهم
  }
activity-commitment-count = { $count ->
    [zero] لم يختر أحد فعله بعد
    [one] اختار شخص واحد فعله
    [two] اختار شخصان فعلهما
    [few] اختار { $count } أشخاص أفعالهم
    [many] اختار { $count } شخصا أفعالهم
   *[other] اختار { $count } شخص أفعالهم
  }

activity-board-aloud = نحكي شفويا. لا يُسجل شيء: تحتفظ الحلقة بالمواضيع التي تتفق عليها فقط.
activity-board-no-cases = لا قضية حقيقية، ولا اسم، ولا مكان يمكن التعرف عليه.
activity-board-never = لا تحتفظوا بكلماتي
activity-board-send = أضع بطاقتي
activity-board-closed = لم تعد الكتابة ممكنة هنا.
activity-board-mine = بطاقاتك
activity-board-themes = مواضيع الحلقة
activity-board-cards = البطاقات الموضوعة
activity-board-share = { $count ->
    [zero] لا أحد غيره يعرف ذلك
    [one] شخص واحد يعرف ذلك أيضا
    [two] شخصان يعرفان ذلك أيضا
    [few] { $count } أشخاص يعرفون ذلك أيضا
    [many] { $count } شخصا يعرفون ذلك أيضا
   *[other] { $count } شخص يعرفون ذلك أيضا
  }

activity-map-services = الحديث عن المصالح والهيئات، لا عن شخص يتلقى المساعدة أبدا.
activity-map-closed = توقفت الخريطة هنا. ما وصل محفوظ.
activity-map-gap = لا أحد هنا يقوم بذلك.
activity-map-no-night = لا أحد مؤكد ليلا.
activity-map-add = أضف مصلحة
activity-map-service = المصلحة أو الهيئة (دون اسم شخص)
activity-map-does = ما تقوم به
activity-map-when = متى تجيب؟
activity-map-hours = { $hours ->
    [office] في أوقات العمل
    [evening] مساء أيضا
    [always] ليلا ونهارا
   *[unsure] أوقات للتحقق
  }
activity-map-how = كيف يتم الاتصال بها؟
activity-map-contact = { $contact ->
    [desk] في الاستقبال
    [telephone] بالهاتف
    [message] برسالة
   *[person] عبر شخص معروف بوظيفته
  }
activity-map-whose = هل هي مصلحتكم؟
activity-map-theirs = لا، مصلحة أخرى
activity-map-ours = نعم، مصلحتنا
activity-map-number = رقمها، فقط إذا كانت مصلحتكم ويمكنكم إعطاؤه
activity-map-send = ضع على الخريطة
activity-map-mine = ما وضعته
activity-map-gaps = { $count ->
    [zero] لكل حاجة مصلحة واحدة على الأقل
    [one] حاجة واحدة دون مصلحة
    [two] حاجتان دون مصلحة
    [few] { $count } حاجات دون مصلحة
    [many] { $count } حاجة دون مصلحة
   *[other] { $count } حاجة دون مصلحة
  }

refused-activity-texts-enough = { $most ->
    [zero] لا نصوص هنا. لم يتغير شيء.
    [one] أعطيت نصا واحدا من قبل. هو محفوظ. اسحبه لتعطي غيره.
    [two] أعطيت نصين من قبل. هما محفوظان. اسحب أحدهما لتعطي غيره.
    [few] أعطيت { $most } نصوص من قبل. هي محفوظة. اسحب أحدها لتعطي غيره.
    [many] أعطيت { $most } نصا من قبل. هي محفوظة. اسحب أحدها لتعطي غيره.
   *[other] أعطيت { $most } نص من قبل. هي محفوظة. اسحب أحدها لتعطي غيره.
  }
refused-activity-text-unknown = هذا النص ليس هنا، أو لم يعد هنا. لم يتغير شيء. أعد تحميل الصفحة.
refused-activity-cards-off = البطاقات ليست مفتوحة. كلماتك باقية على هذا الهاتف. احك شفويا إن شئت.
refused-activity-number-not-ours = المصلحة نفسها وحدها تعطي رقمها. لم يُرسل شيء. احذف الرقم، أو قل إنها مصلحتكم.

written-all = ما كُتب
written-none = لم يُكتب شيء بعد.
written-veiled = تظهر النصوص هنا بعد الإغلاق، كي لا يُعرف صاحب آخر ما كُتب. اقرؤوها حينئذ قبل عرض النتائج.
written-hide = عدم العرض
written-show = عرض
written-hidden = غير معروض
written-unkept = { $count ->
    [zero] لا بطاقة غير محفوظة
    [one] كتب شخص واحد بطاقة لا تُحفظ
    [two] كتب شخصان بطاقتين لا تُحفظان
    [few] كتب { $count } أشخاص بطاقات لا تُحفظ
    [many] كتب { $count } شخصا بطاقات لا تُحفظ
   *[other] كتب { $count } شخص بطاقات لا تُحفظ
  }
written-kept = { $count ->
    [zero] لا التزام يبقى لصاحبه وحده
    [one] التزام واحد يبقى لصاحبه: لا يقرؤه أحد، ولا أنتم
    [two] التزامان يبقيان لصاحبيهما: لا يقرؤهما أحد، ولا أنتم
    [few] { $count } التزامات تبقى لأصحابها: لا يقرؤها أحد، ولا أنتم
    [many] { $count } التزاما تبقى لأصحابها: لا يقرؤها أحد، ولا أنتم
   *[other] { $count } التزام تبقى لأصحابها: لا يقرؤها أحد، ولا أنتم
  }
written-cards-on = فتح البطاقات المكتوبة
written-cards-off = إغلاق البطاقات المكتوبة
written-cards-words = الأصل أن نحكي شفويا وألا يُسجل شيء. مع البطاقات، يقول كل شخص بنفسه من يمكنه أن يرى كلماته.
written-theme = موضوع تتفق عليه الحلقة شفويا
written-theme-add = احتفظ بهذا الموضوع
written-theme-drop = إزالة من اللوحة
written-poster = صفحة الخريطة
written-poster-print = طباعة الملصق:
written-poster-foot = أعدته المصالح الحاضرة. يجب التحقق منه قبل الاستعمال.

# The Record's page of commitments.
record-commitments = الالتزامات
record-commitments-open = عرض الالتزامات
record-commitments-words = اختار كل شخص فعلا. لا توجد هنا إلا الكلمات التي وافق أصحابها على التقرير، دون أسماء ودون ترتيب. ما يُمحى في القاعة يختفي هنا.
record-commitments-until = { $count ->
    [zero] لم يلتزم أحد، حتى { DATETIME($day, dateStyle: "long") }.
    [one] التزم شخص واحد، حتى { DATETIME($day, dateStyle: "long") }.
    [two] التزم شخصان، حتى { DATETIME($day, dateStyle: "long") }.
    [few] التزم { $count } أشخاص، حتى { DATETIME($day, dateStyle: "long") }.
    [many] التزم { $count } شخصا، حتى { DATETIME($day, dateStyle: "long") }.
   *[other] التزم { $count } شخص، حتى { DATETIME($day, dateStyle: "long") }.
  }
record-commitments-agreed = ما يمكن للتقرير أن يقوله
record-commitments-none-agreed = لم يوافق أحد على أن تدخل كلماته في التقرير.
record-commitments-none = لا التزام في هذه القاعة.

# Which agenda a room plays.
room-agenda-choose = أي برنامج سيُنفذ؟
room-agenda-facts = { $halves ->
    [zero] لا نصف يوم، { $minutes } دقيقة
    [one] نصف يوم واحد، { $minutes } دقيقة
    [two] نصفا يوم، { $minutes } دقيقة على الأكثر لكل منهما
    [few] { $halves } أنصاف أيام، { $minutes } دقيقة على الأكثر لكل منها
    [many] { $halves } نصف يوم، { $minutes } دقيقة على الأكثر لكل منها
   *[other] { $halves } نصف يوم، { $minutes } دقيقة على الأكثر لكل منها
  }
refused-room-agenda-unknown = هذا البرنامج ليس في المحتوى. لم يُفتح شيء. أعد تحميل الصفحة واختر من القائمة.
