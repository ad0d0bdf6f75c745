# الحسابات والأدوار والاستمارات.
staff-form-required = هذه الخانة مطلوبة.
staff-form-invalid = هذا الجواب ليس بالشكل المطلوب.
staff-form-invalid-choice = هذا الاختيار لم يعد متاحًا. اختاروا من اللائحة.
staff-form-max-length = النص طويل: { $limit } حرفًا على الأكثر.
staff-form-min-value = العدد صغير: { $limit } على الأقل.
staff-form-max-value = العدد كبير: { $limit } على الأكثر.
staff-form-min-length = النص قصير جدًا.
staff-form-empty = الملف فارغ. اختاروا ملفًا آخر.
staff-form-missing = لم يرفق أي ملف. اختاروا ملفًا.
