## Selon quoi une répartition est faite
ledger-by = { $dimension ->
    [sex] selon le sexe
    [institution] selon l’institution
    [session] selon la session
    [place] selon le lieu
    [role] selon le rôle
    [mode] selon le mode de participation
    [cohort] selon le groupe
   *[other] selon la catégorie
}

## Chiffres déclarés : les parties et leur tout
ledger-split-closes = { $equation }, comme imprimé pour l’ensemble { ledger-by }.
ledger-split-open = { $equation } ; { $remainder } sur { $whole } absents de la répartition { ledger-by }.
ledger-split-open-bounds = { $equation } ; l’ensemble est { $whole }. Au moins { $remainder } absents de la répartition { ledger-by }.
ledger-split-over = { $equation } { ledger-by }, soit { $remainder } de plus que l’ensemble, { $whole }.
ledger-split-within = { $equation } ; rien n’y contredit l’ensemble, { $whole }.
ledger-split-partial = { $equation }, sur { $whole } : la source nomme ces parties parmi d’autres { ledger-by }. Le reste n’est pas imprimé et n’est pas inventé.
ledger-vague = { $parts } { ledger-by }, et { $whole } pour l’ensemble. L’un de ces chiffres n’est qu’approché : on ne peut rien lui opposer.
ledger-split-overlap = { $equation }, et { $whole } imprimé. Les mêmes personnes peuvent être dans plusieurs groupes : au moins { $largest }, sans faire de somme.
ledger-split-no-total = { $equation } { ledger-by } ; aucun total n’est imprimé, personne ne peut dire s’il manque quelqu’un.
ledger-split-no-total-overlap = { $equation } places occupées { ledger-by } ; aucun total n’est imprimé. Les mêmes personnes peuvent être dans plusieurs groupes : au moins { $largest }.
ledger-part-all = { $sum } sur { $whole } : toutes et tous { ledger-by }.
ledger-part-alone = { $sum } sur { $whole } { ledger-by }. Les autres ne sont pas imprimés et ne sont pas inventés.
ledger-part-over = { $sum }, soit { $remainder } de plus que les { $whole } de l’ensemble { ledger-by }.
ledger-part-no-total = { $sum } { ledger-by } ; aucun total n’est imprimé, on ne peut rien lui opposer.
ledger-shares-close = { $equation } pour cent { ledger-by }, à l’arrondi près.
ledger-shares-open = { $equation } pour cent { ledger-by } ; { $remainder } sur 100 sans explication, au-delà de l’arrondi.
ledger-shares-over = { $equation } pour cent { ledger-by } ; { $remainder } de plus que 100, au-delà de l’arrondi.
ledger-shares-partial = { $equation } pour cent { ledger-by } ; les autres parts, ou le total, ne sont pas imprimés.
ledger-share-of-nobody = Aucun nombre entier de personnes sur { $whole } ne fait « { $share } ».
ledger-share-fits = { $count } sur { $whole } est imprimé « { $share } » ; les deux disent la même chose.
ledger-share-differs = « { $share } » de { $whole } veut dire { $means }, et { $count } est imprimé.
ledger-share-vague = « { $share } » de { $whole } veut dire { $means } ; { $count } est imprimé. L’un de ces chiffres n’est qu’approché.
ledger-units-apart = « { $part } » et « { $whole } » comptent des choses différentes. On ne les additionne jamais.
ledger-stages-apart = « { $part } » et « { $whole } » ne sont pas au même stade (prévu, invité, présent, formé, certifié). On ne les mélange jamais.
ledger-derived = { $sum } est notre propre somme, faite de ses parties. Elle ne peut pas les confirmer.

## Chiffres déclarés : un ensemble et un autre
ledger-subset-within = { $part } sur { $whole } : une partie qui tient dans son ensemble. Elle ne s’y ajoute pas.
ledger-subset-over = { $part } ne peut pas être une partie de { $whole }.
ledger-subset-vague = { $part } comme partie de { $whole } : l’un des deux n’a pas de bornes sûres.
ledger-subset-share = « { $part } » est une part d’un groupe qui n’est pas nommé ici. On n’en tire aucun nombre.
ledger-sessions-close = { $equation }, comme imprimé pour toutes les sessions ensemble.
ledger-sessions-open = { $equation } ; { $remainder } sur { $whole } ne sont dans aucune session.
ledger-sessions-over = { $equation } ; { $whole } est imprimé pour toutes les sessions ensemble, écart de { $remainder }.
ledger-sessions-twice = { $equation }, et { $whole } imprimé pour toutes les sessions ensemble. Certains sont peut-être venus à plusieurs sessions, ou { $remainder } sont comptés en trop : la source ne le dit pas.
ledger-sessions-missing = { $equation }, sur { $whole } : des sessions n’ont pas de chiffre à elles.
ledger-sessions-no-total = { $equation } sur l’ensemble des sessions, et aucun total n’est imprimé. Certains sont peut-être venus à plusieurs sessions : au moins { $largest } personnes.
ledger-total-scope-open = « { $whole } » pour { $scopes } : la source ne dit pas si c’est la somme des sessions ou un seul groupe dans toutes.
ledger-total-alone = « { $whole } » est seul : ni partie ni seconde source imprimée à lui opposer.
ledger-stages-beside = { $printed } : des stades différents (prévu, invité, présent, formé, certifié). On ne les mélange jamais.

## Chiffres déclarés : la même chose deux fois
ledger-sources-agree = { $printed } : ils s’accordent.
ledger-sources-differ = { $printed } : ils ne s’accordent pas, écart de { $remainder }.
ledger-sources-vague = { $printed } : l’un n’est qu’approché, ils ne peuvent ni s’accorder ni se contredire.
ledger-sources-provisional = { $printed } : l’un a été imprimé avant la fin, il est provisoire. On ne l’oppose pas au définitif.

## Chiffres déclarés : dates, jours et listes
ledger-dates-close = Du { $first } au { $last }, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}, comme imprimé : « { $printed } ».
ledger-dates-differ = Du { $first } au { $last }, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}, et « { $printed } » est imprimé.
ledger-dates-vague = Du { $first } au { $last }, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} ; « { $printed } » n’est qu’approché.
ledger-dates-impossible = Le jour { $date } n’existe pas.
ledger-dates-backwards = { $last } vient avant { $first }.
ledger-dates-partial = Du { $first } au { $last } : les jours ne sont pas imprimés.
ledger-dates-agree = { $printed } : les mêmes dates.
ledger-dates-disagree = { $printed } : les dates ne sont pas les mêmes.
ledger-dates-coarse = { $printed } : l’une n’imprime pas ses jours.
ledger-days-close = « { $printed } », et d’après les dates { $spans } : cela s’accorde.
ledger-days-differ = « { $printed } », et d’après les dates { $spans } jours : cela ne s’accorde pas.
ledger-days-vague = « { $printed } » n’est qu’approché ; d’après les dates { $spans } jours.
ledger-list-closes = « { $printed } », et { $found } nommés dans la même source.
ledger-list-over = « { $printed } », et { $found } nommés dans la même source : c’est trop.
ledger-list-short = « { $printed } », et { $found } nommés dans la même source. La liste est peut-être incomplète.

## figures check : ce qu’une personne lit
ledger-status-closes = se ferme
ledger-status-does_not_close = ne se ferme pas
ledger-status-cannot_be_checked = invérifiable
ledger-check-line = { $status } : { $explanation }
ledger-check-summary = { $closes } qui se ferment, { $open } qui ne se ferment pas, { $unknown } invérifiables.
ledger-check-unchecked = Rien à leur opposer : { $claims }.

## Un fichier illisible : une phrase chacun
problem-claims-missing = { $file } est introuvable, rien n’a été vérifié.
problem-claims-missing-remedy = Vérifiez le nom et le dossier.
problem-claims-folder = { $file } est un dossier et non un fichier de chiffres déclarés, rien n’a été vérifié.
problem-claims-folder-remedy = Nommez un fichier de ce dossier.
problem-claims-closed = { $file } n’a pas pu être ouvert, rien n’a été vérifié.
problem-claims-closed-remedy = Vérifiez que vous avez le droit de le lire.
problem-claims-too-large = { $file } dépasse { $limit } Mo, rien n’a été vérifié.
problem-claims-too-large-remedy = Partagez-le en plusieurs fichiers.
problem-claims-not-text = { $file } n’est pas du texte en UTF-8, rien n’a été vérifié.
problem-claims-not-text-remedy = Enregistrez-le de nouveau comme texte UTF-8.
problem-claims-empty = { $file } est vide, rien n’a été vérifié.
problem-claims-empty-remedy = Écrivez au moins un titre et une source.
problem-claims-not-json = { $file } n’est pas du JSON (ligne { $line }), rien n’a été vérifié.
problem-claims-not-json-remedy = Corrigez cette ligne : il manque souvent une virgule, un guillemet ou une accolade.
problem-claims-not-claims = { $file } n’est pas un fichier de chiffres déclarés (il n’a pas « halqa_claims »), rien n’a été vérifié.
problem-claims-not-claims-remedy = Commencez par « halqa_claims » et sa version, comme le montre docs/claims.md.
problem-claims-version = { $file } est en version { $version } du format et ce Halqa lit la version { $known }, rien n’a été vérifié.
problem-claims-version-remedy = Prenez un Halqa plus récent ou écrivez le fichier dans la version connue.
problem-claims-unknown-field = { $file } a un champ « { $field } » inconnu à { $path }, rien n’a été vérifié.
problem-claims-unknown-field-remedy = Retirez-le ou corrigez son orthographe.
problem-claims-missing-field = Il manque à { $file } le champ « { $field } » à { $path }, rien n’a été vérifié.
problem-claims-missing-field-remedy = Ajoutez-le.
problem-claims-wrong-type = { $file } a une valeur du mauvais type à { $path }, rien n’a été vérifié.
problem-claims-wrong-type-remedy = Comparez avec docs/claims.md.
problem-claims-id-twice = { $file } emploie deux fois l’identifiant « { $id } », rien n’a été vérifié.
problem-claims-id-twice-remedy = Donnez à chaque chiffre, date et fait son identifiant.
problem-claims-source-twice = { $file } donne le même identifiant à deux sources, rien n’a été vérifié.
problem-claims-source-twice-remedy = Donnez à chaque source son identifiant.
problem-claims-no-source = { $file } nomme dans « { $id } » une source « { $source } » absente de sa liste, rien n’a été vérifié.
problem-claims-no-source-remedy = Ajoutez la source à la liste.
problem-claims-of-nothing = { $file } dit que « { $id } » fait partie de « { $of } », qui ne mène nulle part, rien n’a été vérifié.
problem-claims-of-nothing-remedy = Nommez un chiffre de ce fichier qui n’est pas une partie de celui-ci.
problem-claims-bounds = { $file } donne à « { $id } » des bornes qu’aucune quantité ne peut avoir, rien n’a été vérifié.
problem-claims-bounds-remedy = Écrivez la borne basse dans « low » et la borne haute dans « high », ni l’une ni l’autre sous 0.
problem-claims-not-exact = { $file } dit exact « { $printed } » de « { $id } », mais ses deux bornes ne sont pas le même nombre, rien n’a été vérifié.
problem-claims-not-exact-remedy = Écrivez le nombre dans « low » et dans « high », ou choisissez un autre qualificatif.
problem-claims-no-date = { $file } donne à « { $id } » la date « { $date } », qui n’en est pas une, rien n’a été vérifié.
problem-claims-no-date-remedy = Écrivez année-mois-jour, année-mois ou l’année.

## Les règles de comptage
rule-participants = Personnes uniques avec au moins une présence enregistrée. Chaque personne compte une fois, quel que soit le nombre de demi-journées ou de sessions. Ne s’additionne pas entre sessions.
rule-attendances = Personnes multipliées par demi-journées : une pour chaque personne à chaque demi-journée où sa présence est enregistrée. S’additionne entre sessions.
rule-completers = Personnes uniques présentes pendant au moins la part exigée du temps prévu d’une session. La part est dans la note.
rule-headcount = Personnes comptées dans la salle, sans noms. Les comptages de plusieurs demi-journées ne s’additionnent jamais en personnes.
rule-contact_hours = Heures de présence, additionnées sur toutes les personnes.
rule-institutions_represented = Institutions dont au moins une personne est présente.

## Pourquoi un chiffre a des bornes, et ce qu’il faut savoir à côté
ledger-reason-doubts = Fiches qui sont peut-être la même personne, sans décision encore : { $people }.
ledger-reason-unlisted = Personnes comptées dans la salle sans nom : { $heads }.
ledger-reason-not-counted = Demi-journées sans comptage de la salle : { $half_days }.
ledger-reason-counted-apart = Comptages faits à { $half_days } demi-journées, sans noms : personne ne sait qui est venu à plusieurs.
ledger-reason-several-projects = Les sessions servent plusieurs projets, sans part indiquée entre eux. Chaque bailleur voit l’ensemble ; rien n’est attribué.
ledger-reason-shares-not-stated = Les parts des bailleurs ne sont pas indiquées. Chaque bailleur voit l’ensemble ; rien n’est attribué.
ledger-reason-shares-not-whole = Les parts indiquées font { $sum } pour cent et non 100. Chaque bailleur voit l’ensemble ; rien n’est attribué.
ledger-reason-not-exact = Un chiffre qui a des bornes n’est pas attribué aux bailleurs.
ledger-note-threshold = Part exigée du temps prévu : { $percent } pour cent.
ledger-note-planned-minutes = Sans horaires, une présence compte les minutes prévues de sa demi-journée.
ledger-note-whole-hours = Arrondi à l’heure ; les parties font le tout.
ledger-note-unlisted = Personnes comptées sans nom, absentes de ce chiffre : { $heads }.
ledger-note-no-institution = Personnes présentes dont l’institution n’est pas indiquée : { $people }.
ledger-note-cofunded = Cofinancé. Autres bailleurs qui voient les mêmes personnes : { $others }. Ne pas additionner.
ledger-note-attribution = Attribué selon les parts des bailleurs ; les parties font le tout.

## La feuille de rapprochement d’une session
ledger-half-day-closes = { $date } : { $heads } dans la salle, { $named } enregistrés.
ledger-half-day-unlisted = { $date } : { $heads } dans la salle, { $named } enregistrés ; { $remainder } sans nom.
ledger-half-day-missing = { $date } : { $heads } dans la salle, { $named } enregistrés ; { $remainder } enregistrés mais non comptés.
ledger-half-day-not-counted = { $date } : { $named } enregistrés ; personne n’a compté la salle.
ledger-parts-close = Les parties font { $sum }, comme le tout { ledger-by }.
ledger-parts-miss = Les parties font { $sum } et le tout { $whole } { ledger-by }.
ledger-unique-fits = { $people } personnes uniques, { $presences } présences : cela s’accorde.
ledger-unique-over = { $people } personnes uniques ne peuvent pas avoir { $presences } présences.
ledger-expected-all = { $expected } inscrits, { $named } présents.
ledger-expected-fewer = { $expected } inscrits, { $named } présents ; { $remainder } sans présence enregistrée. Absents ou non enregistrés : rien ne le dit.
ledger-expected-more = { $expected } inscrits, { $named } présents ; { $remainder } de plus que les inscrits.
ledger-computed-agrees = « { $printed } » est imprimé, et { $found } calculé : ils s’accordent.
ledger-computed-within = « { $printed } » est imprimé, et { $found } calculé : cela s’accorde.
ledger-computed-differs = « { $printed } » est imprimé, et { $found } calculé : ils ne s’accordent pas.
ledger-computed-open = « { $printed } » est imprimé, et { $found } calculé : l’un des deux n’a pas de valeur sûre.
ledger-computed-nothing = « { $printed } » est imprimé ; aucun chiffre calculé ne compte la même chose.

## Ce qui ne peut pas être imprimé en public
ledger-dropped = { $dimension ->
    [sex] Non montré selon le sexe
    [institution] Non montré selon l’institution
    [rank] Non montré selon la catégorie
    [session] Non montré selon la session
    [half_day] Non montré selon la demi-journée
   *[other] Non montré selon la catégorie
} : un groupe compte moins de { $k } personnes.
ledger-dropped-total = Moins de { $k } personnes : le nombre n’est pas imprimé.
ledger-exempt-not-stated = { $dimension ->
    [sex] « Sexe non indiqué »
    [institution] « Institution non indiquée »
    [rank] « Catégorie non indiquée »
   *[other] « Non indiqué »
} est sous { $k } et reste montré : cela dit la qualité des données, non qui est quelqu’un.

## Ce qu’un journal ou une feuille n’a pas pu donner au registre
problem-posting-unknown-enrolment = L’événement { $seq } de la salle enregistre une personne inconnue ({ $enrolment }).
problem-posting-unknown-enrolment-remedy = L’événement reste dans le journal. Inscrivez la personne, puis reportez de nouveau.
problem-posting-nothing-to-undo = L’événement { $seq } de la salle annule une présence qui n’y est pas ({ $enrolment }).
problem-posting-nothing-to-undo-remedy = Reportez le journal depuis son début ; si cela reste, l’annulation n’a rien changé.
problem-posting-nothing-to-time = L’événement { $seq } de la salle note les heures d’une personne sans présence ({ $enrolment }).
problem-posting-nothing-to-time-remedy = Reportez le journal depuis son début ; si cela reste, la note n’a rien changé.
problem-posting-unknown-row = La ligne { $row } de la feuille nomme une personne inconnue ({ $enrolment }).
problem-posting-unknown-row-remedy = Les autres lignes sont gardées. Inscrivez la personne, puis saisissez la ligne de nouveau.
problem-posting-row-twice = La ligne { $row } est deux fois dans la feuille ({ $enrolment }).
problem-posting-row-twice-remedy = La première est gardée. Donnez à la seconde son numéro.
