# المعاينة: كيف يظهر النص على الهاتف والجدار والورق.
preview-title = معاينة
preview-room = معاينة
preview-language = لغة المعاينة
preview-phone = على الهاتف
preview-wall = على الجدار
preview-paper = على الورق
preview-cards = الورق للطباعة (PDF)
preview-side = { $name }، الورقة { $number }
preview-more = { $count ->
    [one] في ملف PDF ورقة أخرى.
    [two] في ملف PDF ورقتان أخريان.
    [few] في ملف PDF { $count } أوراق أخرى.
   *[other] في ملف PDF { $count } ورقة أخرى.
}
preview-no-paper = لا يُطبع شيء من هذا: يقوله المكوّن.
preview-runs = أنشطة نصف اليوم
preview-trainers = يؤدي هذا الدور مكوّن مهيّأ لذلك: بطاقته على الورق، ولا تظهر على أي هاتف.
