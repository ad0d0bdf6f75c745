# The network of the room: its address, its Wi-Fi, how many phones it bears.

doctor-capacity-well = لا تبدو الشبكة نقطة اتصال لحاسوب أو هاتف
doctor-capacity-notice = تبدو هذه الشبكة نقطة اتصال { $kind ->
    [windows] حاسوب Windows
    [linux] حاسوب Linux
    [iphone] هاتف iPhone
   *[android] هاتف Android
}: كثير منها يتوقف قرب { $bears } هواتف
doctor-capacity-mend = صِلوا موجّها محمولا لأكثر من { $bears } هواتف (docs/network.md)، أو اتركوا طاولات على الورق.
serve-hotspot = تبدو هذه الشبكة نقطة اتصال { $kind ->
    [windows] حاسوب Windows
    [linux] حاسوب Linux
    [iphone] هاتف iPhone
   *[android] هاتف Android
}. كثير من نقاط الاتصال تتوقف قرب { $bears } هواتف: صِلوا موجّها محمولا. انظروا docs/network.md.
serve-other-address = لهذا الجهاز أيضا العنوان { $address }. الاختيار بـ HALQA_LAN_ADDRESS أو من صفحة الدخول في المكتب.
serve-address-changed = تغيّر العنوان من { $before } إلى { $now }. تتبعه بطاقة الدخول والشاشات؛ وتعود الهواتف برمز QR ورمز الاسترجاع.
network-hotspot = قد تتوقف هذه الشبكة قرب { $bears } هواتف. صِلوا موجّها محمولا قبل أن يأتي المزيد.
network-too-small = عدد المنتظرين { $expected }؛ وقد تتوقف هذه الشبكة قرب { $bears } هواتف. صِلوا موجّها محمولا، أو اتركوا طاولات على الورق.
network-hotspot-kind = هذا العنوان مما تمنحه نقطة اتصال { $kind ->
    [windows] حاسوب Windows
    [linux] حاسوب Linux
    [iphone] هاتف iPhone
   *[android] هاتف Android
}.
network-wifi = الاتصال بشبكة Wi-Fi
network-settings = شبكة Wi-Fi والعنوان على هذه البطاقة
network-wifi-name = اسم شبكة Wi-Fi
network-wifi-password = كلمة سر شبكة Wi-Fi
network-wifi-hint = اتركوا كلمة السر فارغة لشبكة مفتوحة، والاسم فارغا كي لا يظهر رمز Wi-Fi. كلاهما يبقى في هذا الحاسوب.
network-wifi-told = كتابة كلمة السر بجانب الرمز، للهواتف التي لا تمسح الرموز
network-address = عنوان الهواتف
network-address-own = يختاره هذا الحاسوب
network-save = وضعه على البطاقة
network-set = تظهره البطاقة والشاشة خلال ثوان.
network-wall-elsewhere = شاشة القاعة على حاسوب آخر:
refused-network-wifi-name = اسم شبكة Wi-Fi من 1 إلى 32 حرفا (وأقل بالعربية: 32 بايتا). لم يتغير شيء: اكتبوه كما يظهره الموجّه.
refused-network-wifi-password = كلمة سر Wi-Fi من 8 إلى 63 حرفا بسيطا. لم يتغير شيء: اكتبوها كما يظهرها الموجّه، أو اتركوها فارغة لشبكة مفتوحة.

handover-title = هل تغيّر عنوان القاعة؟
handover-words = الشاشة تعرض العنوان. إن كان غير هذا، فاكتبه هنا: يأتي معك مقعدك وأجوبتك. لا يضيع شيء ولا يُحسب شيء مرتين.
handover-unsent = أجوبة ما زالت على هذا الهاتف:
handover-address = العنوان على الشاشة
handover-go = الانتقال إليه مع أجوبتي
handover-or = إن لم يبق جواب للإرسال، فيكفي رمز QR على الشاشة ورمز الاسترجاع:
handover-come = جاء مقعدك معك من العنوان القديم. اضغط الزر أدناه لاستعادته. أجوبة جاءت معك:
phone-no-cookies = هاتفك لا يحفظ ملفات الارتباط (cookies)، فلا يمكنه أن يحفظ مقعدا هنا. اسمح بها لهذه الصفحة ثم افتحها من جديد. أو شارك على الورق أو برفع اليد: مشاركتك محسوبة تماما.
