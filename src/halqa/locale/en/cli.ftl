# The command line: a call that is not understood.

call-missing = This call lacks: { $names }.
call-unknown = This call has what the command does not know: { $given }.
call-choice = { $name } cannot be “{ $given }”. One of: { $choices }.
call-no-value = A value is missing after { $name }.
call-takes-none = { $name } takes no value; “{ $given }” is too much.
call-not-both = { $name } does not go with { $other }. Choose one of the two.
call-one-of = One of these is needed: { $names }.
call-ambiguous = “{ $given }” is too short and may be: { $choices }. Write the whole word.
call-value = { $name } cannot be “{ $given }”.
call-not-understood = This call is not understood.
call-form = Form of the call: { $form }
