# Tables: made, moved, merged.

seating-to-page = تشكيل الطاولات أو تغييرها
seating-make = تشكيل الطاولات
seating-present = الحاضرون: { $present } من { $expected } منتظرين.
seating-nobody-yet = لم يسجل حضور أحد بعد: تشكل الطاولات من المنتظرين وعددهم { $expected }.
seating-count = عدد الطاولات
seating-choice =
    { $count ->
        [one] طاولة واحدة، العدد { $most }
        [two] طاولتان، من { $least } إلى { $most }
        [few] { $count } طاولات، من { $least } إلى { $most }
       *[other] { $count } طاولة، من { $least } إلى { $most }
    }
seating-mix = من يجلس مع من
seating-mix-name =
    { $mix ->
        [peers] بين الأقران: رتب متقاربة معا، ليتكلم كل واحد بحرية
       *[mixed] مختلطة: توزع المؤسسات واللغات
    }
seating-only-present = الحاضرون فقط
seating-neutral = تحمل الطاولات أسماء أشجار، ولا تحمل أبدا اسم مصلحة. لا شيء يقارن بين المصالح.
seating-changed = تغيرت الطاولات، والهواتف تتبعها.
seating-nowhere = دون طاولة
seating-people =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصا
       *[other] { $count } شخص
    }
seating-absent = لم يسجل حضوره
seating-phone = جهاز { $number }، دون اسم
seating-empty = لا أحد هنا.
seating-move = إجلاس من تم اختيارهم في
seating-move-do = نقل
seating-add = إضافة طاولة
seating-add-words = طاولة فارغة أخرى للمتأخرين أو لتقسيم طاولة: انقلوا إليها بعد ذلك من تريدون.
seating-language-known = اللغة معروفة لدى { $known } من أصل { $people }: لغة الهاتف الذي سُجل منه الحضور.
seating-merge = ضم طاولتين
seating-merge-words = الأشخاص والأجوبة المعطاة وإيقاع الطاولة الثانية تسري على الاثنتين.
seating-merge-from = الطاولة
seating-merge-into = تواصل في الطاولة
refused-room-nobody-to-seat = لا يوجد من يمكن إجلاسه. لم يتغير شيء. سجلوا الحضور، أو شكلوا الطاولات من كل المنتظرين.
refused-room-nobody-chosen = لم يتم اختيار أحد. لم يتغير شيء. اختاروا الأشخاص ثم الطاولة.
refused-room-tables-count = عدد الطاولات غير مقروء. لم يتغير شيء. اختاروا عددا من اللائحة.
refused-room-tables-moved-on = تغيرت الطاولات مرة أخرى منذ ذلك. لم يسترجع شيء. انقلوا الأشخاص واحدا واحدا.
