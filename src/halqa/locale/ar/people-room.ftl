# People at the desk: links, minutes, the roster, the remote.

people-remote = التحكم من هاتف
people-remote-words = امسحوا هذا الرمز بالهاتف الذي سيقود القاعة اليوم. يعرض الخطوة والأعداد والأزرار، ولا يعرض أبدا اسما. يمكن لعدة هواتف مسحه.
people-remote-secret = لا تعرضوا هذه الصفحة على الشاشة: من يمسح هذا الرمز يقود القاعة. الرمز صالح لليوم فقط.
people-remotes-end = إنهاء كل أجهزة التحكم
people-times = تأخر، مغادرة
people-times-keep = حفظ
people-came-late = وصل متأخرا (د)
people-left-early = غادر قبل النهاية (د)
people-late = تأخر { $minutes } د
people-early = غادر قبل النهاية بـ { $minutes } د
people-roster-bring = تحديث القاعة
people-line =
    { $line ->
        [weak] اتصال ضعيف
       *[gone] جهاز غادر
    }
people-roster-added =
    { $added ->
        [one] شخص واحد سجل بعد فتح القاعة وليس فيها بعد.
        [two] شخصان سجلا بعد فتح القاعة وليسا فيها بعد.
        [few] { $added } أشخاص سجلوا بعد فتح القاعة وليسوا فيها بعد.
       *[other] { $added } شخصا سجلوا بعد فتح القاعة وليسوا فيها بعد.
    }
people-roster-gone =
    { $gone ->
        [one] شخص واحد من المنتظرين لن يأتي.
        [two] شخصان من المنتظرين لن يأتيا.
        [few] { $gone } أشخاص من المنتظرين لن يأتوا.
       *[other] { $gone } شخصا من المنتظرين لن يأتوا.
    }
people-roster-done =
    { $added ->
        [zero] القاعة محدثة. المنتظرون: { $expected }.
        [one] أضيف شخص واحد. المنتظرون: { $expected }.
        [two] أضيف شخصان. المنتظرون: { $expected }.
        [few] أضيف { $added } أشخاص. المنتظرون: { $expected }.
       *[other] أضيف { $added } شخصا. المنتظرون: { $expected }.
    }
