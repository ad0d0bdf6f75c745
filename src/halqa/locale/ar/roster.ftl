## A roster before it is imported: what is wrong, and how to mend it. Nothing is kept until the plan is applied as a whole.
problem-roster-no-headings = لم نتعرف على سطر عناوين ضمن الأسطر المكتوبة الأولى (العدد: { $rows }).
problem-roster-no-headings-remedy = ضعوا في الأعلى سطرا فيه الاسم وعمود آخر على الأقل (الاسم العائلي، الاسم الشخصي، الجنس، المؤسسة…)، أو انطلقوا من النموذج.
problem-roster-heading-twice = { $cell }: العمود «{ $heading }» موجود من قبل.
problem-roster-heading-twice-remedy = احتفظوا بأحد العمودين، أو حددوا «بالعربية» و«باللاتينية».
problem-roster-identity-column = { $cell }: يطلب هذا العمود رقم هوية. لا تحتفظ حلقة بأي رقم هوية، ولم يُحتفظ بشيء من الملف.
problem-roster-identity-column-remedy = احذفوا هذا العمود. يكفي رقم التأجير أو رقم الهاتف.
problem-roster-unwanted-column = { $cell }: لا تحتفظ حلقة بـ«{ $heading }»، ولم يُحتفظ بشيء من الملف.
problem-roster-unwanted-column-remedy = احذفوا هذا العمود ثم أعيدوا الاستيراد.
problem-roster-column-left-out = { $cell }: العمود «{ $heading }» غير معروف ولن يُستورد.
problem-roster-column-left-out-remedy = إذا كان مفيدا فسمّوه كما في النموذج، وإلا فلا شيء مطلوب.
problem-roster-merged = الخلايا { $cell } مدمجة: لا يمكن معرفة صاحب محتواها.
problem-roster-merged-remedy = ألغوا الدمج وانسخوا القيمة في كل سطر.
problem-roster-two-headings = السطر { $row } سطر عناوين ثان (الأول هو السطر { $first }).
problem-roster-two-headings-remedy = احتفظوا بسطر عناوين واحد. إذا كانت في الملف لائحتان فاجعلوهما ملفين.
problem-roster-no-rows = لا يوجد أي شخص تحت العناوين.
problem-roster-no-rows-remedy = أضيفوا سطرا لكل شخص.
problem-roster-formula = في { $cell } صيغة حسابية، وحلقة لا تحسب شيئا.
problem-roster-formula-remedy = انسخوا العمود ثم ألصقوا «القيم فقط».
problem-roster-error = في { $cell } خطأ من برنامج الجداول.
problem-roster-error-remedy = اكتبوا القيمة يدويا.
problem-roster-identity-value = في { $cell } قيمة لها شكل رقم هوية أو جواز سفر. لا نحتفظ بها ولا نعرضها.
problem-roster-identity-value-remedy = أفرغوا هذه الخلية. إذا كانت رقم تأجير فاكتبوه مع بادئة مثل «MAT-».
problem-roster-garbled = { $cell }: حروف تالفة، كما يحدث مع ترميز خاطئ.
problem-roster-garbled-remedy = احفظوا الملف من جديد بصيغة XLSX أو CSV UTF-8 انطلاقا من الأصل.
problem-roster-outside = { $cell } مكتوبة خارج الأعمدة التي لها عنوان.
problem-roster-outside-remedy = أفرغوا الخلية، أو أعطوا عمودها عنوانا.
problem-roster-too-long = { $cell }: النص طويل جدا (الحد الأقصى لعدد الحروف: { $longest }).
problem-roster-too-long-remedy = اختصروه.
problem-roster-odd-name = { $cell }: لا يحتوي الاسم على أرقام.
problem-roster-odd-name-remedy = صححوا الاسم، أو تحققوا من أن الأعمدة لم تنزح.
problem-roster-mixed-script = { $cell }: كلمة واحدة تخلط حروفا عربية ولاتينية.
problem-roster-mixed-script-remedy = اكتبوا الاسم من جديد بخط واحد.
problem-roster-two-scripts = { $cell }: الاسم مكتوب بالخطين معا.
problem-roster-two-scripts-remedy = ضعوا كل خط في عموده.
problem-roster-name-twice = { $cell }: عمود آخر في السطر يعطي هذا الاسم.
problem-roster-name-twice-remedy = احتفظوا به في عمود واحد.
problem-roster-no-name = السطر { $row }: لا يوجد اسم، لا بالحروف اللاتينية ولا بالعربية.
problem-roster-no-name-remedy = اكتبوا اسما على الأقل. الحاضرون دون أسماء يُذكرون في العدّ، لا هنا.
problem-roster-bad-sex = { $cell }: قيمة غير مفهومة للجنس.
problem-roster-bad-sex-remedy = اكتبوا «أنثى» أو «ذكر» أو «غير مذكور»، أو اتركوها فارغة.
problem-roster-bad-rank = { $cell }: فئة رتبة غير مفهومة.
problem-roster-bad-rank-remedy = اكتبوا «عليا» أو «متوسطة» أو «تنفيذ» أو «مدني» أو «غير مذكورة»، أو اتركوها فارغة. الرتبة الدقيقة توضع مع الوحدة إن كانت مفيدة.
problem-roster-bad-telephone = { $cell }: ليس هذا رقم هاتف.
problem-roster-bad-telephone-remedy = اكتبوا من ستة أرقام إلى خمسة عشر رقما، مع رمز البلد أو دونه، أو اتركوها فارغة.
problem-roster-bad-email = { $cell }: ليس هذا عنوانا إلكترونيا.
problem-roster-bad-email-remedy = صححوه، أو اتركوا الخلية فارغة.
problem-roster-unknown-institution = { $cell }: المؤسسة «{ $given }» غير معروفة.
problem-roster-unknown-institution-remedy = اكتبوا أحد هذه الأسماء: { $known }. وإلا فأضيفوا المؤسسة أولا.
problem-roster-known-differs = السطر { $row }: هذا الشخص مسجل من قبل، والملف يكتب بشكل مختلف: { $fields }. لم يتغير شيء.
problem-roster-known-differs-remedy = إذا كان الملف صحيحا فصححوا بطاقة الشخص.
problem-roster-several-known = السطر { $row }: قد يكون أحد أشخاص مسجلين عددهم { $count }.
problem-roster-several-known-remedy = أضيفوا رقم التأجير أو الهاتف إلى الملف ثم أعيدوا المحاولة.
problem-roster-same-row = السطر { $row }: مطابق للسطر { $first }.
problem-roster-same-row-remedy = احذفوا أحد السطرين. إذا كانا شخصين فأضيفوا رقم تأجير أو هاتفا.
problem-roster-like-known = السطر { $row }: شخص مسجل يحمل الاسم نفسه لكنه يختلف، وسيضاف السطر على حدة.
problem-roster-like-known-remedy = يمكنكم لاحقا أن تقولوا هل البطاقتان لشخص واحد.
problem-roster-like-row = السطر { $row }: الاسم نفسه في السطر { $other }، وسيضاف الاثنان.
problem-roster-like-row-remedy = تحققوا. لا يُدمج شيء دون قرار.
problem-roster-same-number = السطر { $row }: رقم التأجير أو الهاتف أو العنوان نفسه في السطر { $other }، وسيضاف الاثنان.
problem-roster-same-number-remedy = تحققوا. لا يُدمج شيء دون قرار.
problem-roster-over-quota = { $institution }: عدد من سيضافون { $asked }، والمقاعد المشغولة { $taken } من { $given }، والزيادة { $over }.
problem-roster-over-quota-remedy = لا يُرفض أحد. اطلبوا من المؤسسة أن تختار، أو امنحوها مقاعد أكثر.
problem-roster-other-sheet = لم تُقرأ الورقة «{ $sheet }»؛ قُرئت الورقة «{ $read }» وحدها.
problem-roster-other-sheet-remedy = إذا أردتم استيرادها أيضا فاستوردوها على حدة.
problem-roster-external-links = يحيل الملف على ملفات أخرى، ولم تُتبع هذه الروابط.
problem-roster-external-links-remedy = لا شيء مطلوب.
problem-roster-encoding = الملف ليس بترميز UTF-8، وقد قُرئ بترميز { $encoding }.
problem-roster-encoding-remedy = انظروا إلى بعض الأسماء أدناه. إذا كانت خاطئة فاحفظوا الملف بترميز UTF-8 وأعيدوا المحاولة.

## The whole file is refused: one sentence, nothing kept
refused-roster-broken-file = الملف تالف ولم تمكن قراءته. لم يُحتفظ بشيء. افتحوه في برنامج الجداول واحفظوه من جديد.
refused-roster-too-many-parts = عدد أجزاء الملف { $count }، أكثر من { $limit }. لم يُحتفظ بشيء. انسخوا محتواه إلى ملف جديد.
refused-roster-bomb = عند فتحه سيصبح الملف ضخما، أو أن حجمه المعلن غير صحيح. لم يُفتح. انسخوا محتواه إلى ملف جديد.
refused-roster-locked = الملف محمي بكلمة سر. لم يُحتفظ بشيء. احفظوه دون كلمة سر.
refused-roster-packed = الملف مضغوط أو مقفل بطريقة لا تقرؤها حلقة. لم يُحتفظ بشيء. احفظوه من جديد دون كلمة سر وبالضغط المعتاد.
refused-roster-old-or-locked = الملف بصيغة قديمة (xls) أو محمي بكلمة سر. لم يُحتفظ بشيء. احفظوه بصيغة xlsx دون كلمة سر.
refused-roster-not-a-workbook = ليس هذا ملف XLSX. لم يُحتفظ بشيء. احفظوه بصيغة xlsx.
refused-roster-macros = في الملف أوامر برمجية (ماكرو). لم يُحتفظ بشيء ولم يُنفذ شيء. احفظوه بصيغة xlsx دون ماكرو.
refused-roster-too-wide = في الملف أعمدة أكثر من { $limit }. لم يُحتفظ بشيء. احذفوا الأعمدة غير اللازمة.
refused-roster-too-long = في الملف أسطر أكثر من { $limit }. لم يُحتفظ بشيء. احذفوا الأسطر الفارغة أو قسّموا الملف.
refused-roster-too-large = حجم الملف أكبر من الحد بالميغابايت: { $limit }. لم يُحتفظ بشيء. انسخوا محتواه إلى ملف جديد.
refused-roster-no-sheet = ليس في الملف ورقة ظاهرة. لم يُحتفظ بشيء. أظهروا الورقة المراد قراءتها.
refused-roster-bad-encoding = يعلن الملف الترميز { $encoding } ولا يتبعه. لم يُحتفظ بشيء. احفظوه بترميز UTF-8.
refused-roster-no-encoding = لم نتعرف على ترميز الملف (ربما UTF-16 دون علامة). لم يُحتفظ بشيء. احفظوه بصيغة CSV UTF-8 أو XLSX.
refused-roster-broken-quotes = السطر { $line }: علامة تنصيص غير مغلقة أو في غير مكانها. لم يُحتفظ بشيء. صححوا هذا السطر أو احفظوا بصيغة XLSX.
refused-roster-unknown-format = الملف { $file } ليس XLSX ولا CSV. لم يُحتفظ بشيء. احفظوا اللائحة بإحدى الصيغتين.
refused-roster-no-file = الملف { $file } غير موجود أو لا تمكن قراءته. تحققوا من المسار.
refused-roster-not-written = لم تمكن كتابة { $file }. اختاروا مجلدا يمكنكم الكتابة فيه.

## What an import leaves behind
roster-loss-styles = لا تُستورد الألوان والتنسيقات والتعليقات.
roster-loss-other-sheets = تُقرأ الورقة الظاهرة الأولى وحدها.
roster-loss-formats = لا يحتفظ CSV بالأنواع ولا بالتنسيق.

## Template
roster-sheet = اللائحة
roster-heading-family-latin = الاسم العائلي باللاتينية
roster-heading-given-latin = الاسم الشخصي باللاتينية
roster-heading-family-arabic = الاسم العائلي بالعربية
roster-heading-given-arabic = الاسم الشخصي بالعربية
roster-heading-sex = الجنس
roster-heading-institution = المؤسسة
roster-heading-unit = الوحدة
roster-heading-rank = فئة الرتبة
roster-heading-staff-number = رقم التأجير
roster-heading-telephone = الهاتف
roster-heading-email = البريد الإلكتروني
roster-sex-female = أنثى
roster-sex-male = ذكر
roster-sex-not-collected = غير مذكور
roster-sex-declined = امتنع
roster-rank-senior = عليا
roster-rank-middle = متوسطة
roster-rank-rank-and-file = تنفيذ
roster-rank-civilian = مدني
roster-rank-not-stated = غير مذكورة
roster-choose-title = اختيار من اللائحة
roster-choose = اختاروا إحدى القيم المقترحة، أو اتركوا الخلية فارغة.
roster-instructions =
    سطر واحد لكل شخص، وسطر عناوين واحد، دون خلايا مدمجة ودون صيغ حسابية.
    الاسم: بالحروف اللاتينية أو العربية أو بهما معا. اكتبوه كما ينبغي أن يظهر في الشهادة.
    رقم التأجير أو الهاتف: يكفي واحد منهما، وهو يمنع الخلط بين شخصين لهما الاسم نفسه.
    الجنس: أنثى، ذكر، غير مذكور؛ الخانة الفارغة تُحسب غير مذكور ويُذكر ذلك في التقرير.
    المؤسسة: الاسم المتفق عليه مع الفريق. الوحدة وفئة الرتبة: إن رغبتم.
    لا رقم هوية ولا جواز سفر ولا بطاقة إقامة ولا تاريخ ميلاد: سيُرفض الملف أو السطر.
    الغرض من هذه المعطيات: الدعوة، وتسجيل الحضور، وإعداد الشهادة. التقارير لا تعرض إلا المجاميع.

## Command line
roster-plan = عدد الأسطر المقروءة { $read }: للإضافة { $add }، مسجل من قبل { $unchanged }، مرفوض { $refused }.
roster-plan-clean = يمكن إدخال كل شيء.
roster-plan-whole = لا يمكن إدخال أي شيء قبل تصحيح الملف.
roster-place = { $file }، { $cell }
roster-written = كُتب النموذج: { $file }
