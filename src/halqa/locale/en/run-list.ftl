# The run list: what is seen of a step before it is shown; questions released together.

run-kept = kept whole
run-kept-words = A debrief: fitting the rest takes no minute from it.
run-pace-apart = The table is not kept with these answers: this step cannot go table by table.
run-release-words = They are released together and shuffled: nobody sees which one has just come in. First hold those that have to wait.
run-release-one = Only this one waits. Shown alone it may tell who asked: somebody nearby may have seen its writer. Better to wait for more. It can be released all the same.
