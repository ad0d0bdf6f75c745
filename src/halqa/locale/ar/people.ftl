# الأشخاص وبطاقاتهم.
people-doubts = بطاقتان لشخص واحد؟
people-doubts-lead = ما دام القرار لم يتخذ، تقول الأرقام «بين» و«و». لا يدمج شيء: القرار رابط يلغيه قرار آخر.
people-no-doubts = لا توجد بطاقة تشبه أخرى
people-back = العودة إلى المكتب
people-one = بطاقة
people-other = بطاقة أخرى
people-why = وجه الشبه
people-why-staff_number = رقم التأجير نفسه
people-why-telephone = الهاتف نفسه
people-decide = القرار
people-same = الشخص نفسه
people-different = شخصان مختلفان
people-told-same = تم التسجيل: شخص واحد. تحسبه الأرقام مرة واحدة.
people-told-different = تم التسجيل: شخصان مختلفان.
people-told-unknown = تم التسجيل: لا نعلم بعد. تحتفظ الأرقام بحدودها.
people-doubts-waiting = { $count ->
    [zero] لا بطاقات للمراجعة
    [one] زوج واحد من البطاقات للمراجعة
    [two] زوجان من البطاقات للمراجعة
    [few] { $count } أزواج من البطاقات للمراجعة
    [many] { $count } زوجًا من البطاقات للمراجعة
   *[other] { $count } زوج من البطاقات للمراجعة
}
