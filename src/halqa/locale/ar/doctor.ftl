# طبيب الجهاز والتشغيل الأول.
doctor-sum = { $wrong ->
    [0] { $notices ->
        [0] كل شيء على ما يرام.
       *[other] لا شيء يمنع البدء. للعلم: { $notices }.
    }
   *[other] ما ينبغي إصلاحه قبل البدء: { $wrong }. للعلم: { $notices }.
}
doctor-python-well = بايثون { $found }
doctor-python-wrong = إصدار بايثون { $found } قديم
doctor-python-mend = ثبتوا بايثون { $wanted } أو أحدث، ثم أعيدوا البدء في مجلد جديد.
doctor-packages-well = الحزم المثبتة مطابقة لملف القفل
doctor-packages-notice = ملف القفل غير موجود: لم تقارن الحزم
doctor-packages-wrong = حزم تختلف عن ملف القفل: { $different }
doctor-packages-mend = أعيدوا تشغيل الأمر dev.py: فهو يثبت بالضبط ما هو مقفل.
doctor-sqlite-well = SQLite { $found }، آمن مع كتابتين
doctor-sqlite-wrong = SQLite { $found } قد يتلف ملفًا يكتبه اتصالان
doctor-sqlite-mend = لا تفتحوا أي قاعة. أعيدوا تثبيت حزمة sqlcipher3 من ملف القفل.

doctor-database-well = قاعدة البيانات { $found }
doctor-database-notice = قاعدة البيانات { $found }، لكن { $loose } معطل
doctor-database-wrong = قاعدة البيانات لا تجيب
doctor-database-mend = فعلوا إعدادات PostgreSQL المذكورة، أو شغلوا القاعدة وتحققوا من HALQA_DATABASE.
doctor-data-well = مجلد المعطيات جاهز: { $path }
doctor-data-wrong = { $steps ->
    [0] مجلد المعطيات لم ينشأ بعد: { $path }
   *[other] قاعدة المعطيات تنتظر خطوات تحديث عددها { $steps }: { $path }
}
doctor-data-mend = شغلوا الأمر halqa init. لا يضيع شيء مما هو موجود.
doctor-secret-well = السر محفوظ ولا يقرؤه إلا صاحبه
doctor-secret-wrong = { $mode ->
    [none] السر غير موجود بعد: { $path }
   *[other] يمكن لغير صاحبه قراءة السر ({ $mode }): { $path }
}
doctor-secret-mend = شغلوا halqa init إذا كان ناقصًا؛ وإلا فنفذوا chmod 600 على هذا الملف.
doctor-fsync-well = القرص يؤكد الكتابة في { $ms } ملي ثانية
doctor-fsync-notice = القرص يؤكد الكتابة في { $ms } ملي ثانية: هذا مستبعد أو بطيء
doctor-fsync-mend = ضعوا مجلد المعطيات على قرص داخلي، لا في الذاكرة ولا على الشبكة.
doctor-disk-well = المساحة الحرة: { $free } ميغابايت
doctor-disk-notice = المساحة الحرة قليلة: { $free } ميغابايت
doctor-disk-wrong = لم تبق مساحة تقريبًا: { $free } ميغابايت
doctor-disk-mend = أفرغوا غيغابايت واحدًا، أو ضعوا HALQA_DATA على قرص آخر.
doctor-ports-well = منافذ البابين حرة
doctor-ports-notice = منافذ مستعملة: { $taken }
doctor-ports-mend = إذا كانت حلقة تعمل فهذا طبيعي. وإلا فأوقفوا البرنامج الآخر، أو غيروا HALQA_STAFF_PORT أو HALQA_PHONE_PORT أو HALQA_CONTROL_PORT.
doctor-network-well = تصل الهواتف إلى هذا الجهاز على { $address } (عناوين أخرى: { $others })
doctor-network-notice = لا توجد شبكة محلية: لا يمكن للهواتف أن تدخل
doctor-network-mend = صلوا الموجه، أو حددوا العنوان في HALQA_LAN_ADDRESS. الحلقة تعمل أيضًا دون هواتف.
doctor-files-well = عدد الاتصالات المتزامنة كاف ({ $limit })
doctor-files-notice = لا يسمح إلا بفتح { $limit } ملفًا في آن واحد
doctor-files-mend = ارفعوا الحد (ulimit -n 4096) قبل فتح قاعة كبيرة.
doctor-clock-well = الساعة تشير إلى { $now }
doctor-clock-wrong = الساعة تشير إلى { $now }، أي قبل أشياء سبق تسجيلها
doctor-clock-mend = اضبطوا ساعة الجهاز: الحضور يسجل بهذا الوقت.
doctor-fonts-well = الخطوط موجودة، اللاتينية والعربية
doctor-fonts-wrong = خطوط ناقصة: { $missing }
doctor-fonts-mend = نسخة حلقة غير كاملة: أعيدوا جلبها كاملة.
doctor-browser-well = متصفح للاختبارات: { $path }
doctor-browser-notice = لا يوجد Chromium: ستتجاوز اختبارات المتصفح
doctor-browser-mend = تحتاج إليه الاختبارات فقط. في ديبيان: apt install chromium.

## init
init-ready = مجلد المعطيات جاهز: { $path }
init-no-folder = لا يمكن إنشاء المجلد { $path } ({ $reason }). لم يتغير شيء. اختاروا غيره في HALQA_DATA.
init-administrator-known = يوجد حساب إدارة من قبل؛ لم يتغير.
init-ask = كلمة مرور { $name } (12 حرفًا على الأقل):
init-short = كلمة المرور أقل من { $least } حرفًا: لم ينشأ الحساب. أعيدوا تشغيل halqa init.
init-administrator = تم إنشاء حساب الإدارة «{ $name }».
init-password = كلمة مروره، تظهر هذه المرة فقط:
