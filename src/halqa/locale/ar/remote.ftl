# جهاز التحكم عن بعد للميسر على هاتف. لا اسم ولا شيء مما كتبه أحد.
remote-gone = جهاز التحكم هذا غير مرتبط بأي قاعة مفتوحة. يصلح ليوم واحد ما لم تسحب أجهزة التحكم. لم يحدث شيء. وجه الهاتف من جديد إلى الرمز على مكتب الميسر.
remote-away = الحاسوب لا يجيب. لم يحدث شيء. ستعود الصفحة من تلقاء نفسها.
remote-nothing-shown = الاستقبال
remote-stage = { $stage ->
    [ahead] لم تفتح بعد
    [open] مفتوحة
    [paused] متوقفة مؤقتا
    [closed] مغلقة
   *[revealed] معروضة النتائج
  }
remote-tables = { $stage ->
    [ahead] طاولات لم يفتح لها بعد: { $tables }
    [open] طاولات مفتوح لها: { $tables }
    [paused] طاولات متوقفة مؤقتا: { $tables }
    [closed] طاولات مغلق لها: { $tables }
   *[revealed] طاولات عرضت لها النتائج: { $tables }
  }
remote-weak = { $links ->
    [one] اتصال ضعيف واحد
    [two] اتصالان ضعيفان
    [few] { $links } اتصالات ضعيفة
   *[other] { $links } اتصالا ضعيفا
  }
remote-gone-links = { $links ->
    [one] هاتف واحد غائب
    [two] هاتفان غائبان
    [few] { $links } هواتف غائبة
   *[other] { $links } هاتفا غائبا
  }
remote-welcome = الاستقبال مع الرمز
phone-timer = { $what ->
    [silent] وقت الاختيار كل وحده:
    [play] وقت المرحلة:
    [talk] وقت النقاش:
    [vote] وقت التصويت:
   *[answer] وقت الجواب:
  }
phone-minutes = { $minutes } د
phone-free = مفتوح أيضا الآن
phone-free-back = العودة إلى ما هو معروض:
remote-inject = الحدث التالي، إلى:
remote-pages = الانتقال إلى:
