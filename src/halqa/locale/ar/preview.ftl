# المعاينة: كيف يظهر النص على الهاتف والجدار والورق.
preview-title = معاينة
preview-room = معاينة
preview-language = لغة المعاينة
preview-phone = على الهاتف
preview-wall = على الجدار
preview-paper = على الورق
preview-cards = البطاقات للطباعة (PDF)
