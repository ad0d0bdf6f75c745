# شاشة الحائط: ما تقرؤه الحلقة كلها من بعيد.
wall-room = القاعة
wall-present = { $number ->
    [one] حاضر من أصل { $expected }
   *[other] حاضرون من أصل { $expected }
  }
wall-seats = { $number ->
    [one] مقعد مشغول من أصل { $expected }
   *[other] مقاعد مشغولة من أصل { $expected }
  }
wall-circle-closed = العدد مطابق
wall-headcount = { $number ->
    [0] لم يُعدّ أحد
    [one] شخص واحد معدود
    [two] شخصان معدودان
    [few] { $number } أشخاص معدودون
    [many] { $number } شخصا معدودا
   *[other] { $number } شخص معدود
  }
wall-without-phone = بدون هاتف، أنتم محسوبون كذلك.
wall-step-wifi = اتصلوا بالواي فاي: وجّهوا الهاتف نحو الرمز 1.
wall-step-open = افتحوا القاعة: وجّهوا الهاتف نحو الرمز، أو اكتبوا العنوان ثم الرمز.
wall-step-open-second = افتحوا القاعة: وجّهوا الهاتف نحو الرمز 2، أو اكتبوا العنوان ثم رمز القاعة.
wall-step-language = اختاروا لغتكم.
wall-timer-silent = للاختيار كل وحده
wall-timer-answer = للإجابة
wall-timer-talk = للنقاش
wall-timer-vote = للتصويت
wall-timer-play = للمرحلة
wall-timer-held = متوقف مؤقتا
wall-timer-over = انتهى الوقت
wall-stage-paused = متوقف مؤقتا
wall-stage-closed = أُغلقت الإجابات
wall-table-ahead = لم تبدأ
wall-table-open = تعمل
wall-table-paused = متوقفة مؤقتا
wall-table-closed = أنهت
wall-table-revealed = عُرضت النتائج
wall-leaf = الجزء { $number } من { $total }. البقية تأتي، وهي أيضا على الهواتف.
wall-leaf-here = الجزء { $number } من { $total }. البقية تأتي.
wall-bar-few = { $number } من { $total }
wall-median = الوسيط { NUMBER($median) }
wall-ends = 1: { $low }، { $steps }: { $high }
