## Cases and commitments in reports
report-h-cases = Case studies
report-case-tables = { $plural ->
    [one] One table played it ({ $amount }).
   *[other] { $amount } tables played it.
  }
report-case-decisions = { $plural ->
    [one] Decision taken: { $amount }.
   *[other] Decisions taken: { $amount }.
  }
report-case-by = { $who ->
    [plenary] The room played it as one. Decisions taken: { $amount }.
   *[free] Each person played it alone. Decisions taken: { $amount }.
  }
report-case-moved = { $plural ->
    [one] After the talk, { $amount } vote of { $of } differs from what the same person had chosen in silence.
   *[other] After the talk, { $amount } votes of { $of } differ from what the same person had chosen in silence.
  }
report-case-caption = What was decided
report-column-decision = Decision
report-column-choice = Choice
report-column-took-table = Tables
report-column-took-plenary = Times
report-column-took-free = People
report-cases-note = A decision is the table’s, never one person’s, and tables are not compared with each other. A change of mind can be seen where everyone first chose in silence on a phone; it is told only if at least five votes changed and at least five did not. Nothing smaller is shown.
report-h-commitments = Commitments
report-committed = { $people ->
    [one] { $amount } person took on an act, until { $until }.
   *[other] { $amount } people took on an act each, until { $until }.
  }
report-committed-place = { $place }: { $said }
report-commitments-note = The words of commitments stay in the room unless their writer agreed; this report gives their number alone.
story-cases = Participants worked on case studies.
story-case = { $title }. { $said }
rule-case_tables = Tables that took at least one decision in the case study, those that joined another later included.
rule-case_decisions = Decisions taken in the case study, one a table and step; one a step where the room plays as one, one a person where each plays alone.
rule-case_leaned = Votes of those who had first chosen in silence, in the decisions of which a change may be told.
rule-case_moved = Votes that differ from what the same person had chosen in silence, in the same decisions.
rule-commitments = People who chose an act, on a phone, on a card or by raised hand, as the activity ended.
report-h-grids = Role-plays: what observers noted
report-grid-observers = { $plural ->
    [one] { $amount } person filled in the grid.
   *[other] { $amount } people filled in the grid.
  }
report-grid-agree = { $plural ->
    [one] Where several watched the same play, { $amount } line of { $of } was noted alike by all of them.
   *[other] Where several watched the same play, { $amount } lines of { $of } were noted alike by all of them.
  }
report-grid-caption = What was noted, line by line
report-column-line = Line of the grid
report-grid-critical = { $line } (essential)
report-grids-note = The grid says what was seen, never in whom or by whom; there are no points and no averages. A line is shown only where each column counts five notes or more, or none.
rule-grid_observers = People who filled in at least one line of the grid, on a phone or on paper.
rule-grid_noted = Lines filled in by observers, of the lines whose detail may be shown.
rule-grid_pairs = Lines that several observers of the same play filled in, once a play.
rule-grid_agree = Of these lines, those where all noted the same.
