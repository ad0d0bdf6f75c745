# The interpreter's page.

interpreter-title = للترجمان
interpreter-words = الخطوة الحالية وما سيأتي، قبل دقيقتين. الكلمات المسطرة موجودة في المسرد.
interpreter-from = لغة الكلام
interpreter-to = لغة الترجمة
interpreter-choose = عرض هاتين اللغتين
interpreter-swap = تبديل اللغتين
interpreter-now = الآن
interpreter-next = بعد ذلك
interpreter-in = بعد { $minutes } د
interpreter-from-start = بعد { $minutes } د من البداية
interpreter-perhaps = قد يأتي بعد ذلك
interpreter-rest = كل ما تبقى من هذه الخطوة
interpreter-private = يقرؤه من يمثّل هذا الدور، ولا يُقرأ بصوت مسموع
interpreter-reason = التعليل
interpreter-secret = التعليل، لم يعرض بعد
interpreter-notes = ملاحظات الميسر
interpreter-glossary = مسرد هذه الخطوات
interpreter-nothing = لا شيء جار الآن، ولا نصف يوم في الانتظار. تتبع الصفحة القاعة.
interpreter-link = صفحة الترجمان
interpreter-phone = للهاتف أو اللوحة
interpreter-phone-words = يمسح الترجمان هذا الرمز. تعرض صفحته النصوص والمسرد، دون أسماء ودون ملاحظاتكم ودون حل قبل أن تعرضوا النتائج.
