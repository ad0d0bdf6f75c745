## Cases and commitments in reports
report-h-cases = دراسات الحالة
report-case-tables = { $plural ->
    [one] شاركت فيها طاولة واحدة ({ $amount }).
    [two] شاركت فيها طاولتان ({ $amount }).
    [few] شاركت فيها { $amount } طاولات.
    [many] شاركت فيها { $amount } طاولة.
   *[other] شاركت فيها { $amount } طاولة.
  }
report-case-decisions = { $plural ->
    [one] القرار المتخذ: { $amount }.
    [two] القراران المتخذان: { $amount }.
   *[other] القرارات المتخذة: { $amount }.
  }
report-case-by = { $who ->
    [plenary] عملت عليها القاعة معا. القرارات المتخذة: { $amount }.
   *[free] عمل عليها كل شخص وحده. القرارات المتخذة: { $amount }.
  }
report-case-moved = { $plural ->
    [one] بعد النقاش، اختلف صوت واحد ({ $amount }) من { $of } عما اختاره الشخص نفسه في صمت.
    [two] بعد النقاش، اختلف صوتان ({ $amount }) من { $of } عما اختاره الشخص نفسه في صمت.
    [few] بعد النقاش، اختلفت { $amount } أصوات من { $of } عما اختاره الشخص نفسه في صمت.
    [many] بعد النقاش، اختلف { $amount } صوتا من { $of } عما اختاره الشخص نفسه في صمت.
   *[other] بعد النقاش، اختلف { $amount } صوت من { $of } عما اختاره الشخص نفسه في صمت.
  }
report-case-caption = ما تقرر
report-column-decision = القرار
report-column-choice = الاختيار
report-column-took-table = الطاولات
report-column-took-plenary = المرات
report-column-took-free = الأشخاص
report-cases-note = القرار قرار الطاولة، وليس أبدا قرار شخص، ولا تُقارن الطاولات فيما بينها. يظهر تغيير الرأي حين يختار كل واحد في صمت أولا على هاتف، ولا يُذكر إلا إذا تغيرت خمسة أصوات على الأقل وبقيت خمسة أصوات على الأقل دون تغيير. لا يُعرض أي عدد أصغر.
report-h-commitments = الالتزامات
report-committed = { $people ->
    [one] التزم شخص واحد ({ $amount }) بفعل، إلى غاية { $until }.
    [two] التزم شخصان ({ $amount }) بفعل لكل منهما، إلى غاية { $until }.
    [few] التزم { $amount } أشخاص بفعل لكل منهم، إلى غاية { $until }.
    [many] التزم { $amount } شخصا بفعل لكل منهم، إلى غاية { $until }.
   *[other] التزم { $amount } شخص بفعل لكل منهم، إلى غاية { $until }.
  }
report-committed-place = { $place }: { $said }
report-commitments-note = تبقى كلمات الالتزامات في القاعة ما لم يوافق صاحبها على غير ذلك. لا يذكر هذا التقرير إلا عددها.
story-cases = عمل المشاركون على دراسات حالة.
story-case = { $title }. { $said }
rule-case_tables = الطاولات التي اتخذت قرارا واحدا على الأقل في دراسة الحالة، ومنها التي انضمت بعد ذلك إلى طاولة أخرى.
rule-case_decisions = القرارات المتخذة في دراسة الحالة: قرار لكل طاولة في كل خطوة، أو قرار في كل خطوة إذا عملت القاعة معا، أو قرار لكل شخص إذا عمل كل واحد وحده.
rule-case_leaned = أصوات من اختاروا في صمت أولا، في القرارات التي يجوز ذكر تغيير الرأي فيها.
rule-case_moved = الأصوات التي تختلف عما اختاره الشخص نفسه في صمت، في القرارات نفسها.
rule-commitments = الأشخاص الذين اختاروا فعلا، بالهاتف أو بالبطاقة أو برفع اليد، عند نهاية النشاط.
