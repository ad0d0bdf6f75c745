# باب الهواتف: ما يقرؤه المشارك قبل النشاط وأثناءه وبعده.
phone-demonstration = عرض توضيحي · البلد والأشخاص والمصالح من نسج الخيال
phone-demonstration-mark = عرض توضيحي
phone-languages = اللغة
phone-enter-title = الدخول إلى القاعة
phone-enter-code = رمز القاعة
phone-enter-hint = خمسة حروف أو أرقام، تظهر على الشاشة الكبيرة.
phone-enter-go = دخول
phone-join-title = خذ مقعدك
phone-join-words = اختر لغتك للدخول. لا حساب ولا كلمة سر. يمكنك تغيير اللغة لاحقا.
phone-join-tablet = هذا الجهاز لطاولة كاملة
phone-join-tablet-go = ضع الجهاز على هذه الطاولة
phone-join-back = لدي مقعد على هاتف آخر
phone-join-back-go = أسترجع مقعدي
phone-recovery = رمز الاسترجاع
phone-recovery-words = دوّنه. على هاتف آخر يعيد إليك مقعدك. لا تعطه لأحد.
phone-table = الطاولة
phone-table-go = تغيير الطاولة
phone-me = هاتفي
phone-check-in = تسجيل حضوري
phone-check-in-go = أنا حاضر
phone-checked-in = سُجّل الحضور
phone-back-to-room = العودة إلى القاعة
phone-back-to-code = كتابة رمز آخر
phone-kept = محفوظ في هذا الهاتف، وسيُرسل
phone-received = وصل
phone-away = القاعة لا تجيب. تبقى أجوبتك في هذا الهاتف وستُرسل تلقائيا.
phone-wall-away = القاعة لا تجيب. ستعود الشاشة تلقائيا.
phone-welcome-title = أنت في القاعة
phone-welcome-words = ما يلي سيظهر هنا تلقائيا. أبق هذه الصفحة مفتوحة.
phone-seats = { $seats ->
    [0] لم يُشغل أي مقعد
    [one] مقعد واحد مشغول
    [two] مقعدان مشغولان
    [few] { $seats } مقاعد مشغولة
    [many] { $seats } مقعدا مشغولا
   *[other] { $seats } مقعد مشغول
  }
phone-present = { $present ->
    [0] لم يُسجّل أي حضور
    [one] سُجّل حضور شخص واحد
    [two] سُجّل حضور شخصين
    [few] سُجّل حضور { $present } أشخاص
    [many] سُجّل حضور { $present } شخصا
   *[other] سُجّل حضور { $present } شخص
  }
phone-checkin-open = بدأ نصف اليوم
phone-checkin-words = سجّل حضورك هنا أو على الورقة الموقّعة. الشهادة تتوقف على الحضور.
phone-closed-title = انتهت الدورة التكوينية
phone-closed-words = كل ما وصل محفوظ. شكرا.
phone-personal-code = رمزك الشخصي
phone-personal-code-hint = ستة حروف أو أرقام، على شارتك أو في دعوتك.
phone-search = ابحث عن اسمك
phone-search-hint = ثلاثة حروف على الأقل، بالعربية أو باللاتينية.
phone-search-go = بحث
phone-search-which = أيّهم أنت؟
phone-search-many = أسماء كثيرة مطابقة. اكتب حروفا أكثر، أو اسأل الميسر.
phone-search-none = لا اسم مطابق. جرّب كتابة أخرى، أو اسأل الميسر.
phone-search-again = لم يعد هذا البحث صالحا. ابحث عن اسمك من جديد.
phone-search-again-link = لست في هذه القائمة
phone-digits = الأرقام الثلاثة الأخيرة من رقم تأجيرك أو هاتفك
phone-digits-wrong = هذه الأرقام الثلاثة غير مطابقة. لم يُسجّل شيء. تحقق منها، أو اسأل الميسر.
phone-code-unknown = هذا الرمز الشخصي غير معروف هنا. لم يُسجّل شيء. تحقق منه، أو ابحث عن اسمك.
phone-ask-facilitator = من دون رمز أو رقم، يسجّلك الميسر في لائحته. لا حاجة إلى هاتف لكي تُحتسب.
phone-too-many-tries = { $seconds ->
    [0] محاولات كثيرة. لم يضع شيء. أعد المحاولة الآن، أو اسأل الميسر.
    [one] محاولات كثيرة. لم يضع شيء. أعد المحاولة بعد ثانية واحدة، أو اسأل الميسر.
    [two] محاولات كثيرة. لم يضع شيء. أعد المحاولة بعد ثانيتين، أو اسأل الميسر.
    [few] محاولات كثيرة. لم يضع شيء. أعد المحاولة بعد { $seconds } ثوان، أو اسأل الميسر.
    [many] محاولات كثيرة. لم يضع شيء. أعد المحاولة بعد { $seconds } ثانية، أو اسأل الميسر.
   *[other] محاولات كثيرة. لم يضع شيء. أعد المحاولة بعد { $seconds } ثانية، أو اسأل الميسر.
  }
phone-no-such-room = لا توجد قاعة مفتوحة بهذا الرمز. تحقق منه على الشاشة الكبيرة. ليس فيه صفر ولا واحد ولا الحروف O وI وL.
phone-no-such-wall = هذه الشاشة غير موجودة أو أُغلقت قاعتها. افتحها من جديد من مكتب الميسر.
phone-no-such-recovery = رمز الاسترجاع هذا غير معروف في هذه القاعة. تحقق منه، أو خذ مقعدا جديدا.
phone-no-such-page = هذه الصفحة غير موجودة. عد إلى القاعة برمزها.
phone-seat-gone = لم يعد لهذا الهاتف مقعد في القاعة. تبقى هنا الأجوبة التي لم تُرسل. ادخل من جديد بالرمز.
phone-too-large = النص أطول من أن يُرسل. لم يُسجّل شيء. اختصره.
phone-not-understood = لم تمكن قراءة ما أُرسل. لم يُسجّل شيء. أعد تحميل الصفحة وأجب من جديد.
phone-refused = هذا غير ممكن الآن. لم يتغير شيء.
phone-bug = وقع خطأ في القاعة. كل ما وصل محفوظ. بلّغ عن هذا الرقم: { $mark }
phone-notice-not-stored = لم يعد قرص الحاسوب يقبل شيئا. تبقى أجوبتك في هذا الهاتف وستُرسل تلقائيا. أخبر الميسر.
refused-phone-not-stored = لم يستطع قرص الحاسوب الحفظ. يبقى جوابك في هذا الهاتف وسيُرسل من جديد.
phone-card = بطاقة الاختبار
phone-card-none = لا بطاقة بعد
phone-card-words = يربط هذا الرقم بين اختباريك قبل التكوين وبعده، ولا شيء غير ذلك. دوّنه إن غيّرت الهاتف.
phone-card-enter = لدي بطاقة، أو رقم من هاتف آخر
phone-card-use = استعمال هذا الرقم
phone-sends = ما يرسله هذا الهاتف
phone-sends-short = لا يرسل هذا الهاتف إلا أجوبتك، إلى حاسوب القاعة.
phone-sends-seat = مقعد يُسحب عشوائيا، ولغتك وطاولتك. لا اسم ولا رقم هاتف.
phone-wall-welcome = مرحبا بكم في الحلقة
phone-wall-checkin = سجّل حضورك في هاتفك، أو وقّع الورقة.
phone-wall-closed = شكرا. كل ما وصل محفوظ.
phone-cannot-sqlite = هذه النسخة من SQLite ({ $version }) قد تُتلف ملف القاعة. لن يُفتح الباب. ثبّت حزم حلقة.
phone-cannot-room-taken = برنامج آخر يخدم القاعة { $file }. لن يُفتح الباب. أوقف الآخر أولا.
phone-cannot-code-taken = قاعة مفتوحة أخرى تحمل الرمز { $code }.
phone-cannot-port = العنوان { $address } يشغله برنامج آخر. أوقفه أو اختر منفذا آخر.
serve-phones = الهواتف: { $address }
serve-staff = المكتب: { $address }
serve-files = الملفات المفتوحة المسموح بها: { $got }
serve-sync = تستغرق الكتابة الآمنة { $ms } ميلي ثانية على هذا القرص.
serve-sync-implausible = تستغرق الكتابة الآمنة { $ms } ميلي ثانية: هذا أسرع مما يقدر عليه قرص يحفظ كل شيء. قد يضيع جواب عند انقطاع الكهرباء.
serve-restarted = توقف باب { $door }، ويُعاد تشغيله.
serve-gave-up = لا يمكن فتح باب { $door }. يتوقف كل شيء.
serve-no-lan = لا شبكة محلية: لا يمكن للهواتف أن تأتي بعد. صِلوا الحاسوب بالموجّه؛ يُعثر على العنوان تلقائيا.
serve-door-phone = الهواتف
serve-door-staff = المكتب
serve-init-first = المجلد { $path } غير جاهز. لم يُفتح شيء. شغّل أولا: halqa init
