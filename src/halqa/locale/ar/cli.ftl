# The command line: a call that is not understood.

call-missing = ينقص هذا الأمر: { $names }.
call-unknown = في هذا الأمر ما لا يعرفه البرنامج: { $given }.
call-choice = لا تصلح القيمة «{ $given }» للخيار { $name }. القيم الممكنة: { $choices }.
call-no-value = تنقص قيمة بعد { $name }.
call-takes-none = لا يأخذ { $name } قيمة؛ «{ $given }» زائدة.
call-not-both = لا يجتمع { $name } و{ $other }. اختاروا أحدهما.
call-one-of = يلزم واحد مما يلي: { $names }.
call-ambiguous = «{ $given }» مختصر أكثر مما يجب، وقد يعني: { $choices }. اكتبوا الكلمة كاملة.
call-value = لا تصلح القيمة «{ $given }» للخيار { $name }.
call-not-understood = لم يُفهم هذا الأمر.
call-form = صيغة الأمر: { $form }
