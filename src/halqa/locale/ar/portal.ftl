# البوابة العمومية والصفحة الأولى من العرض التجريبي.
portal-demo-title-open = قصة لا تكتمل أرقامها،
portal-demo-title-closed = وحلقة تكتمل.
portal-demo-lead = هكذا رُويت دورة تكوينية للعموم. أعد قراءة الأرقام: { $women } و{ $men } تساوي { $stated }، لا { $total }.
portal-demo-phrases = كل عبارة تحتها خط تفتح غرفة من غرف الدار.
portal-demo-original = النص الأصلي كما نُشر
portal-demo-translation = ترجمتنا
portal-demo-source = نشره { $publisher }. نقتبسه كما هو، بأخطائه المطبعية.
portal-demo-whole = اقرأ القصة كاملة، رقما رقما
portal-demo-ring = حلقة من { $total } مقعدا: { $women } نساء و{ $men } رجلا، و{ $missing } مقاعد مفتوحة لا تقول القصة عنها شيئا.
portal-demo-centre = مشاركا، تقول القصة
portal-demo-sum = { $total } تساوي { $women } زائد { $men } زائد { $missing }
portal-demo-total = المجموع
portal-demo-women = نساء
portal-demo-men = رجال
portal-demo-missing = بلا تفسير
portal-demo-gap = خطأ مطبعي، أم جواب ناقص، أم شيء آخر؟ لم يعد أحد يستطيع الجواب. لا أداة ألزمت هذه الأرقام بأن تتفق.
portal-demo-play = ابدأ الحلقة
portal-demo-play-words = التكوين نفسه في بلد متخيل، من أول دعوة إلى التقرير: هذه المرة تكتمل الحلقة. ثلاث دقائق.
portal-demo-house = الدار: خمس غرف وسجل واحد
portal-demo-in-story = في القصة
portal-demo-enter = ادخل: { $room }
portal-demo-back = أغلق
portal-demo-headline = <portal>تكوين لفائدة قوات إنفاذ القانون حول الاتجار بالبشر وحماية الطفولة والتعدد الثقافي والنوع الاجتماعي</portal>
portal-demo-paragraph = وهكذا، في إطار تعزيز القدرات في مجال <studio>الاتجار بالبشر وحماية الطفولة والتعدد الثقافي والنوع الاجتماعي</studio>، شارك <record>48 ممثلا لقوات إنفاذ القانون (8 نساء و36 رجلا)</record> ينتمون إلى <desk>إدارة الجمارك والمديرية العامة للأمن الوطني والقوات المساعدة بالمملكة المغربية</desk> في التكوين الذي نُظم <desk>على مدى يومين</desk> وتضمن <studio>مساهمات نظرية وتطبيقية</studio>، وفق مقاربة تشاركية من خلال <room>دراسات حالة وتمارين محاكاة</room>.
portal-door-studio = هنا يُكتب المحتوى: النظرية والأسئلة ودراسات الحالة المتفرعة والمحاكاة. ثلاث لغات جنبا إلى جنب، بعد التحقق منها.
portal-door-desk = هنا يُحضَّر التكوين: من يمول، وأي مدن، وأي أنصاف أيام، وكم مقعدا لكل مؤسسة، وأي أسماء في اللائحة.
portal-door-room = هنا تُدار الحلقة: هواتف بلا حساب، أو ورق، أو أيد مرفوعة. الطاولات تتحاور وتصوت، والقصة تتفرع.
portal-door-record = هنا يُحسب الناس. لكل رقم وحدته وقاعدته وأدلته. يكتمل مع غيره، أو يُطبع الفارق.
portal-door-portal = هنا يُحكى للعموم: قصص وبيانات مفتوحة وسبل للمبادرة. لا تدخلها إلا أرقام مختومة.

portal-nav-about = من نحن
portal-nav-work = عملنا
portal-nav-stories = قصص
portal-nav-data = بيانات وموارد
portal-nav-act = بادر
portal-nav-agenda = خطة 2030

portal-footer = كل رقم هنا مختوم أو مقتبس مع مصدره.
portal-as-printed = كما نُشر
portal-source = المصدر: { $title }، { $publisher }.
portal-open-question = سؤال مفتوح

portal-welcome-title = دورات تكوينية تُروى بأرقام يمكن التحقق منها.
portal-welcome-lead = لكل رقم عمومي وحدته وقاعدته وأدلته. أما الأرقام التي نشرها غيرنا فنقتبسها كما هي مع مصدرها.
portal-welcome-ring = القصة المنشورة: أُعلن عن { $total } شخصا، وذُكر جنس { $stated } منهم، وبقي { $missing } بلا تفسير.
portal-welcome-stories = آخر القصص
portal-welcome-all = كل القصص
portal-welcome-work = محاور عملنا
portal-welcome-act = شارك

portal-about-title = من نحن
portal-about-who = تشرف على هذه البوابة { $organisation }.
portal-about-halqa = الحلقة هي دائرة المستمعين حول الحكواتي في ساحة مغربية، حيث يشارك الجميع. وهي أيضا الأداة التي تُحضَّر بها هذه الدورات وتُدار وتُحسب.
portal-about-not = لا تدير حلقة ملفات الضحايا أو الأطفال. لا تدخلها أي معطيات عن ضحية حقيقية.
portal-about-published = منظمة القصة المنشورة كما تقدم نفسها
portal-about-published-words = هذه التصريحات واردة كما نُشرت. لم تحسبها حلقة ولم تتحقق منها.
portal-claim-member-states = الدول الأعضاء
portal-claim-countries = البلدان التي توجد فيها
portal-table-statement = التصريح

portal-work-title = عملنا
portal-work-lead = ثلاثة محاور موضوعية، وأولويات تعبرها جميعا.
portal-work-axes = المحاور الموضوعية
portal-work-axes-note = أسماء المحاور هي التي نشرتها منظمة القصة المنشورة. أما الجمل التي تليها فهي لنا.
portal-axis-protection = يتعلم أعوان وأخصائيون اجتماعيون وقضاة كيف يتعرفون على الاتجار بالبشر وكيف يوجهون الأشخاص دون إيذائهم.
portal-axis-governance = مؤسسات قلما تلتقي تعمل حول طاولة واحدة وترسم معا سلسلة الإحالة.
portal-axis-youth = مسار الأطفال غير المصحوبين والمنفصلين عن ذويهم هو الخيط الناظم للدورات.
portal-work-priorities = الأولويات العرضانية
portal-priority-gender = النوع الاجتماعي
portal-priority-gender-words = الجنس يُسأل عنه ولا يُخمَّن، ويُعرض دائما عدد من لم يُصرح به.
portal-priority-child = حماية الطفولة
portal-priority-child-words = لا أحد يؤدي دور ضحية. لا صورة ولا قصة لطفل حقيقي.
portal-priority-harm = عدم الإيذاء
portal-priority-harm-words = يسبق كل محتوى صعب تنبيه. ولا تحتاج المغادرة إلى سبب.
portal-priority-data = معطيات محمية
portal-priority-data-words = إخفاء الهوية الموعود به محفوظ في قاعدة البيانات. ولا تُنشر الأعداد الصغيرة.

portal-agenda-title = خطة التنمية المستدامة لعام 2030
portal-agenda-lead = تخدم الدورات حول الاتجار بالأشخاص أربع غايات من أهداف التنمية المستدامة.
portal-agenda-note = خدمة الغاية ليست قياسا لها: أرقام هذه الصفحات تحسب المتكونين لا الآثار.
portal-target = الغاية { $code }
portal-target-5-2 = القضاء على جميع أشكال العنف ضد النساء والفتيات، بما في ذلك الاتجار والاستغلال.
portal-target-8-7 = القضاء على السخرة، وإنهاء الرق المعاصر والاتجار بالبشر، وحظر أسوأ أشكال عمل الأطفال واستئصالها.
portal-target-10-7 = تيسير الهجرة والتنقل على نحو منظم وآمن ومنتظم ومسؤول.
portal-target-16-2 = إنهاء إساءة معاملة الأطفال واستغلالهم والاتجار بهم، وجميع أشكال العنف ضدهم وتعذيبهم.

portal-stories-title = قصص
portal-stories-lead = تأتي القصة من مصدر منشور نقتبسه بثغراته، أو من تقرير مختوم.
portal-story-claims = مروية عن مصدر منشور: { $source }
portal-story-sealed = تقرير مختوم، نُشر يوم { $day }
portal-stories-none = لم يُنشر أي تقرير مختوم بعد.
portal-stories-none-words = لنشر تقرير، اختم قصة في السجل أولا، ثم انشرها.
portal-story-readonly = قصة منشورة، للقراءة فقط. لا يُلحق بها شيء مما تنتجه هذه المنصة.
portal-story-claims-link = نزّل أرقامها المصرح بها (JSON)
portal-story-record-link = نزّل التقرير المختوم (JSON)
portal-story-seal = النسخة { $version }، البصمة
portal-story-back = كل القصص

portal-data-title = بيانات وموارد
portal-data-lead = ما هو منشور يمكن تنزيله وإعادة قراءته والتحقق منه بأدوات أخرى غير حلقة.
portal-data-claims = أرقام مصرح بها
portal-data-claims-words = ما نشره مصدر ما، تصريحا تصريحا، دون أي تصحيح.
portal-data-file = الملف
portal-data-content = المحتوى
portal-data-statements = { $count ->
    [zero] لا تصريحات
    [one] تصريح واحد
    [two] تصريحان
    [few] { $count } تصريحات
    [many] { $count } تصريحا
   *[other] { $count } تصريح
}
portal-data-schema = مخطط الصيغة (JSON Schema)
portal-data-schema-words = تعبر الصيغة عن الكميات التقريبية والمجاميع بلا تفصيل والمصادر المتناقضة.
portal-data-sealed = تقارير مختومة
portal-data-sealed-words = الأرقام وقواعدها وأدلتها والبصمة التي تجمدها.
portal-data-licence = المحتويات برخصة CC BY 4.0، ما عدا الاقتباسات.

portal-act-title = بادر
portal-act-lead = أربع طرق للمشاركة. تُحفظ كلماتك للمكتب الذي يجيبك.
portal-act-nominate = رشّح
portal-act-nominate-words = تقترح مؤسستك أشخاصا لدورة تكوينية.
portal-act-train = اقترح تكوينا
portal-act-train-words = لك خبرة في موضوع وتود أن تديره في حلقة.
portal-act-ask = اسأل
portal-act-ask-words = سؤال عن دورة أو رقم أو ملف بيانات.
portal-act-concern = عبّر عن انشغال
portal-act-concern-words = رقم يبدو خاطئا، أو دورة لم تمر كما ينبغي. بلا اسم إن شئت.
portal-harm-title = خطر أو عنف أو شخص يحتاج إلى حماية؟
portal-harm-words = ليست حلقة قناة للشكايات، ولا أحد يقرأ هذه الصفحات ليلا. لا تكتب هنا أي وقائع عن ضحية.
portal-harm-focal = توجه إلى جهة الاتصال المعينة: { $focal }.
portal-harm-none = لم تُعيَّن بعد جهة اتصال في هذه المنصة. توجه إلى مصالح الطوارئ أو الحماية في بلدك.
portal-write-send = أرسل إلى المكتب
portal-write-problem = لم تُرسل الرسالة. كلماتك ما زالت أدناه. أكمل ما أُشير إليه، ثم أرسل من جديد.
portal-field-name = الاسم (اختياري)
portal-field-name-missing = اكتب اسما.
portal-field-contact = أين نجيبك
portal-field-contact-help = بريد إلكتروني أو رقم هاتف. لا يُستعمل إلا لإجابتك.
portal-field-contact-optional = أين نجيبك (اختياري). بدونه يقرأ المكتب ولا يستطيع الجواب.
portal-field-contact-missing = اكتب بريدا إلكترونيا أو رقما ليتمكن المكتب من الجواب.
portal-field-organisation = المؤسسة أو المنظمة (اختياري)
portal-field-organisation-missing = اكتب اسم المؤسسة.
portal-field-words-nominate = من تقترح، ولأي دورة؟
portal-field-words-train = أي موضوع، وأي لغات، وأي خبرة؟
portal-field-words-ask = سؤالك
portal-field-words-concern = انشغالك
portal-field-words-help = لا رقم بطاقة هوية، ولا وقائع عن ضحية.
portal-field-words-missing = اكتب رسالتك.
portal-field-too-long = هذا النص طويل جدا. اختصره ثم أرسل من جديد.
portal-received-title = وصلت الرسالة
portal-received-kept = كلماتك محفوظة في هذه المنصة. لا يقرؤها إلا المكتب، ويمحوها بعد الجواب.
portal-received-next = ليس عليك فعل شيء آخر.

refused-portal-report-not-public = خُتم هذا التقرير للاستعمال الداخلي، وأعداده الصغيرة غير محجوبة. لم يُنشر شيء. اختم نسخة عمومية منه.
refused-portal-other-world = لا يُنشر تقرير من العرض التجريبي على أنه حقيقي، ولا العكس. لم يُنشر شيء. اختر تقريرا من هذه المنصة.
refused-portal-already-published = هذا التقرير أو هذا العنوان منشور من قبل. لم يتغير شيء. اختر عنوانا آخر.

portal-staff-publications = المنشورات
portal-staff-publications-words = كل ما هو منشور مصدره ختم. لا يُصحح فيه شيء: ختم جديد يحل محل القديم.
portal-staff-waiting = مختومة ولم تُنشر بعد
portal-staff-report = التقرير
portal-staff-address = العنوان
portal-staff-do = الإجراء
portal-staff-publish = انشر
portal-staff-none = لا تقرير عموميا ينتظر النشر.
portal-staff-none-words = اختم أولا تقريرا عموميا في السجل.
portal-staff-public = منشورة
portal-staff-since = منذ
portal-staff-withdraw = اسحب
portal-staff-published = نُشر التقرير. يمكن سحبه في أي وقت.
portal-staff-withdrawn = لم يعد التقرير منشورا. ختمه محفوظ، ويمكن نشره من جديد.
portal-staff-inbox = الرسائل
portal-staff-inbox-words = ما كتبه الزوار. أجب بوسائلك، ثم امح الرسالة.
portal-staff-inbox-none = لا رسالة تنتظر.
portal-staff-erase = تمت الإجابة: امح
portal-staff-erased = مُحيت الرسالة. لا يحفظ سجل التدقيق إلا أنها أُجيب عنها.
