# الاستوديو.
studio-title = الاستوديو
studio-lead = الحزم المرفقة، مقروءة لغة بلغة. لتغييرها، عدلوا ملفاتها النصية وأعيدوا الفحص.
studio-packs = الحزم المرفقة
studio-pack = الحزمة
studio-pages = الصفحات
studio-items = الأسئلة
studio-languages = اللغات
studio-problems = ما ينبغي تصحيحه
studio-none = لا توجد حزمة مرفقة بهذا التثبيت
studio-no-problem = لم يجد الفحص شيئًا.
studio-review = مراجعة الترجمات
studio-theory = النظرية
studio-right = الجواب الصحيح:
