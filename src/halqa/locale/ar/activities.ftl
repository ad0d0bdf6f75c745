# أنشطة الحلقة: ما تقوله الهواتف وشاشة العرض.
activity-kind-theory = درس نظري
activity-kind-quiz = اختبار قصير
activity-kind-poll = استطلاع
activity-kind-questions = أسئلة
activity-kind-feedback = تقييم

activity-send-answer = أرسل جوابي
activity-change-answer = غيّر جوابي
activity-your-answer = جوابك
activity-right-answer = جواب صحيح
activity-several-right = هناك أكثر من جواب صحيح. اخترها كلها.
activity-choose-up-to = { $most ->
    [zero] اختر جوابا.
    [one] اختر جوابا واحدا.
    [two] اختر جوابين على الأكثر.
    [few] اختر { $most } أجوبة على الأكثر.
    [many] اختر { $most } جوابا على الأكثر.
   *[other] اختر { $most } جواب على الأكثر.
  }
activity-answered = { $count ->
    [zero] لا جواب بعد
    [one] أجاب شخص واحد
    [two] أجاب شخصان
    [few] أجاب { $count } أشخاص
    [many] أجاب { $count } شخصا
   *[other] أجاب { $count } شخص
  }
activity-changed = { $count ->
    [zero] لم يغير أحد جوابه
    [one] غيّر شخص واحد جوابه
    [two] غيّر شخصان جوابيهما
    [few] غيّر { $count } أشخاص جوابهم
    [many] غيّر { $count } شخصا جوابهم
   *[other] غيّر { $count } شخص جوابهم
  }
activity-bar = { $number } ({ $share }%)
activity-item-of = السؤال { $number } من { $total }
activity-page-of = الصفحة { $number } من { $total }
activity-quiz-progress = { $done ->
    [zero] لا جواب بعد من أصل { $total }
    [one] جواب واحد من أصل { $total }
    [two] جوابان من أصل { $total }
    [few] { $done } أجوبة من أصل { $total }
    [many] { $done } جوابا من أصل { $total }
   *[other] { $done } جواب من أصل { $total }
  }
activity-quiz-wall = { $total ->
    [zero] لا سؤال
    [one] سؤال واحد، كل واحد على مهله
    [two] سؤالان، كل واحد على مهله
    [few] { $total } أسئلة، كل واحد على مهله
    [many] { $total } سؤالا، كل واحد على مهله
   *[other] { $total } سؤال، كل واحد على مهله
  }
activity-quiz-no-solutions = شكرا. ما وصل من الأجوبة محفوظ. تأتي الحلول لاحقا في التكوين.
activity-stage-ahead = لم يُفتح النشاط بعد.
activity-stage-paused = النشاط متوقف مؤقتا. ما وصل من الأجوبة محفوظ.
activity-stage-closed = النشاط مغلق. ما وصل قبل الإغلاق محفوظ. سيعرض الميسر ما يلي.
activity-text-erased = حُذف هذا النص.

activity-question-send = اطرح سؤالي
activity-question-waits = يقرأ الميسر كل سؤال قبل عرضه. تظهر الأسئلة في مجموعات، دون ترتيب.
activity-question-batches = تظهر الأسئلة في مجموعات، دون ترتيب.
activity-question-not-complaints = هذا ليس مكانا للتبليغ عن واقعة حقيقية أو لتقديم شكوى. لذلك توجه إلى:
activity-question-mine = أسئلتك
activity-question-withdraw = اسحب هذا السؤال
activity-question-shown = أسئلة الحلقة
activity-question-too = أريد أن أعرف أيضا
activity-question-no-longer = لم أعد أسأل
activity-question-ups = { $count ->
    [zero] يطرحه شخص واحد
    [one] شخص آخر يريد أن يعرف
    [two] شخصان آخران يريدان أن يعرفا
    [few] { $count } أشخاص آخرين يريدون أن يعرفوا
    [many] { $count } شخصا آخر يريدون أن يعرفوا
   *[other] { $count } شخص آخر يريدون أن يعرفوا
  }
activity-question-answered = أُجيب عنه
activity-question-owed = { $who ->
    [facilitator] ندين لكم بجواب قبل { DATETIME($day, dateStyle: "long") } (الميسر)
    [institution] ندين لكم بجواب قبل { DATETIME($day, dateStyle: "long") } (مؤسستكم)
    [focal-point] ندين لكم بجواب قبل { DATETIME($day, dateStyle: "long") } (نقطة الاتصال)
   *[organisers] ندين لكم بجواب قبل { DATETIME($day, dateStyle: "long") } (المنظمون)
  }
activity-questions-none = لا سؤال معروض بعد.
activity-questions-closed = لم تعد الأسئلة تُستقبل هنا. الأسئلة المطروحة محفوظة.
activity-questions-asked = { $count ->
    [zero] لا سؤال بعد
    [one] سؤال واحد مطروح
    [two] سؤالان مطروحان
    [few] { $count } أسئلة مطروحة
    [many] { $count } سؤالا مطروحا
   *[other] { $count } سؤال مطروح
  }

activity-comment-optional = اختياري. لا تذكر اسم أحد. الميسر وحده يقرأ هذه الكلمات، بعد الإغلاق.
activity-comments = كلمات متروكة، دون ترتيب
activity-feedback-thanks = شكرا. تقييمك محفوظ.
activity-feedback-wall = كل واحد يعطي تقييمه، دون اسم.
activity-few = { $least ->
    [zero] تظهر النتائج دائما.
    [one] تظهر النتائج ابتداء من جواب واحد.
    [two] تظهر النتائج ابتداء من جوابين، حتى لا يُعرف أحد.
    [few] تظهر النتائج ابتداء من { $least } أجوبة، حتى لا يُعرف أحد.
    [many] تظهر النتائج ابتداء من { $least } جوابا، حتى لا يُعرف أحد.
   *[other] تظهر النتائج ابتداء من { $least } جواب، حتى لا يُعرف أحد.
  }

refused-activity-nothing-to-do = لم يُختر شيء. لم يتغير شيء. اختر أولا.
refused-activity-item-unknown = هذا السؤال ليس في النشاط. لم يتغير شيء. أعد تحميل الصفحة.
refused-activity-option-unknown = هذا الاختيار ليس في القائمة. جوابك السابق محفوظ. اختر من القائمة.
refused-activity-choose-one = يمكن اختيار جواب واحد فقط. جوابك السابق محفوظ. اختر واحدا.
refused-activity-choose-at-least-one = لم يُختر أي جواب. جوابك السابق محفوظ. اختر جوابا على الأقل.
refused-activity-choose-at-most = { $most ->
    [zero] اختر أقل. جوابك السابق محفوظ.
    [one] يمكن اختيار جواب واحد. جوابك السابق محفوظ. اختر واحدا.
    [two] لا أكثر من جوابين. جوابك السابق محفوظ. احذف بعضها.
    [few] لا أكثر من { $most } أجوبة. جوابك السابق محفوظ. احذف بعضها.
    [many] لا أكثر من { $most } جوابا. جوابك السابق محفوظ. احذف بعضها.
   *[other] لا أكثر من { $most } جواب. جوابك السابق محفوظ. احذف بعضها.
  }
refused-activity-table-missing = لم تُحدد الطاولة. لم يُحتسب شيء. اختر الطاولة.
refused-activity-count-negative = لا يمكن أن يكون عدد الأيدي سالبا. العد السابق محفوظ. صحح العدد.
refused-activity-count-too-high = { $most ->
    [zero] لا أيدي في هذه الطاولة. العد السابق محفوظ. صحح العدد.
    [one] لا أكثر من يد واحدة في الطاولة. العد السابق محفوظ. صحح العدد.
    [two] لا أكثر من يدين في الطاولة. العد السابق محفوظ. صحح العدد.
    [few] لا أكثر من { $most } أيد في الطاولة. العد السابق محفوظ. صحح العدد.
    [many] لا أكثر من { $most } يدا في الطاولة. العد السابق محفوظ. صحح العدد.
   *[other] لا أكثر من { $most } يد في الطاولة. العد السابق محفوظ. صحح العدد.
  }
refused-activity-text-empty = النص فارغ. لم يُرسل شيء. اكتب بضع كلمات.
refused-activity-text-too-long = { $longest ->
    [zero] النص طويل. بقي في هذا الهاتف. اختصره.
    [one] النص أطول من حرف واحد. بقي في هذا الهاتف. اختصره.
    [two] النص أطول من حرفين. بقي في هذا الهاتف. اختصره.
    [few] النص أطول من { $longest } أحرف. بقي في هذا الهاتف. اختصره.
    [many] النص أطول من { $longest } حرفا. بقي في هذا الهاتف. اختصره.
   *[other] النص أطول من { $longest } حرف. بقي في هذا الهاتف. اختصره.
  }
refused-activity-question-unknown = هذا السؤال ليس هنا أو لم يعد هنا. لم يتغير شيء. أعد تحميل الصفحة.
refused-activity-question-not-shown = هذا السؤال ليس على الشاشات. لم يتغير شيء. انشره أولا.
refused-activity-questions-enough = { $limit ->
    [zero] لا تُطرح أسئلة هنا. لم يتغير شيء.
    [one] طرحت سؤالا واحدا من قبل. هو محفوظ. اسحبه لتطرح غيره.
    [two] طرحت سؤالين من قبل. هما محفوظان. اسحب أحدهما لتطرح غيره.
    [few] طرحت { $limit } أسئلة من قبل. هي محفوظة. اسحب أحدها لتطرح غيره.
    [many] طرحت { $limit } سؤالا من قبل. هي محفوظة. اسحب أحدها لتطرح غيره.
   *[other] طرحت { $limit } سؤال من قبل. هي محفوظة. اسحب أحدها لتطرح غيره.
  }
refused-activity-date-unclear = تعذرت قراءة التاريخ. لم يتغير شيء. اكتبه هكذا: 2026-05-30.

# الجولات والسلالم والترتيب.
activity-again = جولة ثانية بعد النقاش. جوابك الأول محفوظ.
activity-again-before = في الجولة الأولى:
activity-round-before = قبل النقاش
activity-round-after = بعد النقاش
activity-changed-after = { $count ->
    [zero] لم يغير أحد جوابه بعد النقاش
    [one] غيّر شخص واحد جوابه بعد النقاش
    [two] غيّر شخصان جوابيهما بعد النقاش
    [few] غيّر { $count } أشخاص جوابهم بعد النقاش
    [many] غيّر { $count } شخصا جوابهم بعد النقاش
   *[other] غيّر { $count } شخص جوابهم بعد النقاش
  }
activity-order-how = أعط كل اختيار رتبته، من 1 (الأول) إلى { $last }. تستعمل كل رتبة مرة واحدة.
activity-order-middle = الرتبة الوسيطة
activity-place = { $place }
activity-order-median = الرتبة الوسيطة: { $place }
activity-order-hands = { $count ->
    [zero] دون أياد مرفوعة
    [one] منها يد مرفوعة واحدة، حُسبت للاختيار الأول فقط
    [two] منها يدان مرفوعتان، حُسبتا للاختيار الأول فقط
    [few] منها { $count } أياد مرفوعة، حُسبت للاختيار الأول فقط
    [many] منها { $count } يدا مرفوعة، حُسبت للاختيار الأول فقط
   *[other] منها { $count } يد مرفوعة، حُسبت للاختيار الأول فقط
  }
refused-activity-order-each-once = { $last ->
    [zero] لا شيء يرتب. جوابك السابق محفوظ. صحح وأرسل من جديد.
    [one] يجب أن يأخذ الاختيار الرتبة 1. جوابك السابق محفوظ. صحح وأرسل من جديد.
   *[other] لكل اختيار رتبته من 1 إلى { $last }، وتستعمل كل رتبة مرة واحدة. جوابك السابق محفوظ. صحح وأرسل من جديد.
  }
refused-activity-other-round = هذا الجواب من جولة أخرى. ما وصل محفوظ. أجب عن الجولة المعروضة.

# الثقة في الجواب.
activity-sure-ask = ما مدى تأكدك من جوابك؟ (اختياري)
activity-sure-sure = متأكد
activity-sure-fairly = شبه متأكد
activity-sure-guessing = تخمين
activity-sure-counts = { $right } صحيح، { $wrong } خطأ
