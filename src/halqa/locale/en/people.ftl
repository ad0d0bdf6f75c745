# People and their records.
people-doubts = Two records, one person?
people-doubts-lead = While nothing is decided, figures say “between” and “and”. Nothing is merged: a decision is a link, which another decision undoes.
people-no-doubts = No record looks like another
people-back = Back to the desk
people-one = One record
people-other = Another
people-why = What is alike
people-why-staff_number = The same staff number
people-why-telephone = The same telephone
people-decide = Decision
people-same = The same person
people-different = Two people
people-told-same = Noted: one person. Figures count them once.
people-told-different = Noted: two people.
people-told-unknown = Noted: not known yet. Figures keep their bounds.
people-doubts-waiting = { $count ->
    [one] { $count } pair of records to look at
   *[other] { $count } pairs of records to look at
}
