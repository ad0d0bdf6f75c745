## Cases and commitments in reports
report-h-cases = Études de cas
report-case-tables = { $plural ->
    [one] Une table l’a jouée ({ $amount }).
   *[other] { $amount } tables l’ont jouée.
  }
report-case-decisions = { $plural ->
    [one] Décision prise : { $amount }.
   *[other] Décisions prises : { $amount }.
  }
report-case-by = { $who ->
    [plenary] La salle l’a jouée ensemble. Décisions prises : { $amount }.
   *[free] Chaque personne l’a jouée seule. Décisions prises : { $amount }.
  }
report-case-moved = { $plural ->
    [one] Après la discussion, { $amount } vote sur { $of } diffère de ce que la même personne avait choisi en silence.
   *[other] Après la discussion, { $amount } votes sur { $of } diffèrent de ce que la même personne avait choisi en silence.
  }
report-case-caption = Ce qui a été décidé
report-column-decision = Décision
report-column-choice = Choix
report-column-took-table = Tables
report-column-took-plenary = Fois
report-column-took-free = Personnes
report-cases-note = Une décision est celle de la table, jamais celle d’une personne, et les tables ne sont pas comparées entre elles. Un changement d’avis se voit quand chacun choisit d’abord en silence sur un téléphone ; il est dit seulement si au moins cinq votes ont changé et au moins cinq sont restés. Rien de plus petit n’est montré.
report-h-commitments = Engagements
report-committed = { $people ->
    [one] { $amount } personne s’est engagée à un geste, jusqu’au { $until }.
   *[other] { $amount } personnes se sont engagées chacune à un geste, jusqu’au { $until }.
  }
report-committed-place = { $place } : { $said }
report-commitments-note = Les mots des engagements restent dans la salle, sauf accord de leur auteur ; ce rapport donne seulement leur nombre.
story-cases = Les participants ont travaillé sur des études de cas.
story-case = { $title }. { $said }
rule-case_tables = Tables qui ont pris au moins une décision dans l’étude de cas, y compris celles qui ont ensuite rejoint une autre.
rule-case_decisions = Décisions prises dans l’étude de cas, une par table et par étape ; une par étape si la salle joue ensemble, une par personne si chacun joue seul.
rule-case_leaned = Votes de ceux qui avaient d’abord choisi en silence, pour les décisions dont le changement peut être dit.
rule-case_moved = Votes qui diffèrent du choix fait en silence par la même personne, pour les mêmes décisions.
rule-commitments = Personnes qui ont choisi un geste, par téléphone, par carte ou à main levée, à la fin de l’activité.
report-h-grids = Mises en situation : les grilles d’observation
report-grid-observers = { $plural ->
    [one] { $amount } personne a rempli la grille.
   *[other] { $amount } personnes ont rempli la grille.
  }
report-grid-agree = { $plural ->
    [one] Là où plusieurs observaient le même jeu, { $amount } ligne sur { $of } a été notée de la même façon par tous.
   *[other] Là où plusieurs observaient le même jeu, { $amount } lignes sur { $of } ont été notées de la même façon par tous.
  }
report-grid-caption = Ce qui a été noté, ligne par ligne
report-column-line = Ligne de la grille
report-grid-critical = { $line } (essentiel)
report-grids-note = La grille dit ce qui a été vu, jamais chez qui ni par qui ; il n’y a ni points ni moyennes. Une ligne est montrée seulement si chaque colonne compte au moins cinq observations, ou aucune.
rule-grid_observers = Personnes qui ont rempli au moins une ligne de la grille, sur téléphone ou sur papier.
rule-grid_noted = Lignes remplies par les observateurs, pour les lignes dont le détail peut être montré.
rule-grid_pairs = Lignes que plusieurs observateurs du même jeu ont remplies, une fois par jeu.
rule-grid_agree = Parmi ces lignes, celles où tous ont noté la même chose.
