# أجوبة مستحقة بعد القاعة، ومدى تأكد الناس من أجوبتهم.

record-owed = أجوبة مستحقة
record-owed-words = عُرضت هذه الأسئلة في القاعة ووُعد بجواب عنها قبل يوم محدد. لا أحد يعرف من طرحها. تبقى الكلمات في القاعة: إذا حُذفت هناك اختفت هنا.
record-owed-none = لا يوجد جواب مستحق.
record-owed-late-count =
    { $count ->
        [0] لا تأخر في أي جواب.
        [one] جواب واحد متأخر.
        [two] جوابان متأخران.
        [few] { $count } أجوبة متأخرة.
        [many] { $count } جوابا متأخرا.
       *[other] { $count } جواب متأخر.
    }
record-owed-asked =
    { $count ->
        [one] سؤال واحد
        [two] يطلب ذلك سؤالان
        [few] تطلب ذلك { $count } أسئلة
        [many] يطلب ذلك { $count } سؤالا
       *[other] يطلب ذلك { $count } سؤال
    }
record-owed-erased = حُذفت كلمات هذا السؤال. ويبقى الوعد.
record-owed-by = موعود به قبل { DATETIME($day, dateStyle: "long") } من { $who ->
        [facilitator] الميسر
        [institution] المؤسسة
        [focal-point] نقطة الاتصال
       *[organisers] المنظمين
    }
record-owed-late =
    { $days ->
        [one] متأخر يوما واحدا
        [two] متأخر يومين
        [few] متأخر { $days } أيام
        [many] متأخر { $days } يوما
       *[other] متأخر { $days } يوم
    }
record-owed-left =
    { $days ->
        [0] مستحق اليوم
        [one] بقي يوم واحد
        [two] بقي يومان
        [few] بقيت { $days } أيام
        [many] بقي { $days } يوما
       *[other] بقي { $days } يوم
    }
record-owed-answered = أُجيب عنه في { DATETIME($day, dateStyle: "long") } من طرف { $who ->
        [facilitator] الميسر
        [institution] المؤسسة
        [focal-point] نقطة الاتصال
       *[organisers] المنظمين
    }
record-part =
    { $who ->
        [facilitator] الميسر
        [institution] المؤسسة
        [focal-point] نقطة الاتصال
       *[organisers] المنظمون
    }
record-owed-note = سجّل الجواب
record-owed-on = تاريخ الجواب
record-owed-who = من أجاب
record-owed-keep = احفظ
record-owed-take-back = اسحب هذا التسجيل
record-owed-file-words = لا يتضمن الملف كلمات الأسئلة: فالملف الذي يُسلَّم لا يمكن حذف ما فيه.
record-answer-noted = سُجل الجواب.
record-answer-back = سُحب التسجيل. عاد الجواب مستحقا.
refused-record-answer-ahead = لم يحن هذا اليوم بعد. لم يُسجل شيء. سجلوا الجواب بعد تقديمه.
refused-record-answer-before = هذا اليوم سابق لفتح القاعة. لم يُسجل شيء. تحققوا من التاريخ.
refused-record-answer-who = لا أحد بهذا الاسم مدين بجواب هنا. لم يُسجل شيء. اختاروا من القائمة.

report-owed = { $plural ->
    [one] وُعد بجواب في يوم محدد عن { $amount } سؤال.
    [two] وُعد بجواب في يوم محدد عن { $amount } سؤال.
    [few] وُعد بجواب في يوم محدد عن { $amount } أسئلة.
    [many] وُعد بجواب في يوم محدد عن { $amount } سؤالا.
   *[other] وُعد بجواب في يوم محدد عن { $amount } سؤال.
}
report-owed-none = لم يُسجل بعد تقديم أي جواب منها.
report-owed-since = { $plural ->
    [one] سُجل تقديم الجواب منذ ذلك الحين: { $amount }.
   *[other] سُجل تقديم الجواب منذ ذلك الحين: { $amount }.
}
report-h-sure = مدى تأكد الناس من أجوبتهم
report-sure-caption-pre = في الاختبار قبل التكوين
report-sure-caption-between = في أسئلة التدريب
report-sure-caption-post = في الاختبار بعد التكوين
report-column-sure = درجة التأكد
report-column-given = أجوبة بهذه الدرجة
report-column-right = الصحيح منها
report-sure-sure = متأكد
report-sure-fairly = شبه متأكد
report-sure-guessing = تخمين
report-sure-few = أقل من أن يقال
report-sure-note = تُعد الأجوبة لا الأشخاص، ولا يُعد منها إلا ما ذكر صاحبه مدى تأكده. لا يُعرض ما يقل عن خمسة أجوبة، ولا ما يقل عن خمسة صحيحة أو خاطئة. يبين هذا كم مرة اجتمع التأكد والصواب في هذه الأسئلة، ولا يقول شيئا عن العمل.

rule-questions_owed = الأسئلة المكتوبة التي استُحق جوابها في يوم محدد عند انتهاء القاعة، ومعها ما أُدمج فيها.
rule-questions_answered_since = من الأسئلة المستحق جوابها، ما سُجل في السجل أنه أجيب عنه منذ ذلك الحين.
rule-answers_sure = أجوبة عن أسئلة الاختبارات قال أصحابها إنهم متأكدون، بالهاتف أو على الورق. أجوبة لا أشخاص.
rule-answers_sure_right = من الأجوبة التي قال أصحابها إنهم متأكدون، ما كان صحيحا.
rule-answers_fairly = أجوبة عن أسئلة الاختبارات قال أصحابها إنهم شبه متأكدين، بالهاتف أو على الورق. أجوبة لا أشخاص.
rule-answers_fairly_right = من الأجوبة التي قال أصحابها إنهم شبه متأكدين، ما كان صحيحا.
rule-answers_guessing = أجوبة عن أسئلة الاختبارات قال أصحابها إنها تخمين، بالهاتف أو على الورق. أجوبة لا أشخاص.
rule-answers_guessing_right = من الأجوبة التي قال أصحابها إنها تخمين، ما كان صحيحا.

record-feedback = الآراء
record-feedback-voices =
    { $count ->
        [one] أبدى شخص واحد رأيه دون اسم.
        [two] أبدى شخصان رأيهما دون أسماء.
        [few] أبدى { $count } أشخاص رأيهم دون أسماء.
        [many] أبدى { $count } شخصا رأيهم دون أسماء.
       *[other] أبدى { $count } شخص رأيهم دون أسماء.
    }
record-feedback-few = أقل من خمسة: لا يُعرض ما اختاروه.
record-feedback-statement = العبارة
record-feedback-steps = عدد من اختاروا كل درجة
record-feedback-note = أعداد فقط: لا معدل للدرجات ولا مقارنة بين الأشخاص. ما كُتب يبقى في القاعة.
