# Réponses dues après la salle, et à quel point on était sûr de ses réponses.

record-owed = Réponses dues
record-owed-words = Ces questions ont été montrées dans la salle, et une réponse a été promise pour un jour. Personne ne sait qui les a posées. Les mots restent dans la salle : effacés là-bas, ils disparaissent ici.
record-owed-none = Aucune réponse n’est due.
record-owed-late-count =
    { $count ->
        [0] Aucune n’est en retard.
        [one] { $count } réponse est en retard.
       *[other] { $count } réponses sont en retard.
    }
record-owed-asked =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions le demandent
    }
record-owed-erased = Les mots de cette question ont été effacés. La promesse reste.
record-owed-by = Promise avant le { DATETIME($day, dateStyle: "long") } par { $who ->
        [facilitator] l’animateur
        [institution] l’institution
        [focal-point] le point focal
       *[organisers] les organisateurs
    }
record-owed-late =
    { $days ->
        [one] { $days } jour de retard
       *[other] { $days } jours de retard
    }
record-owed-left =
    { $days ->
        [0] due aujourd’hui
        [one] encore { $days } jour
       *[other] encore { $days } jours
    }
record-owed-answered = Réponse donnée le { DATETIME($day, dateStyle: "long") } par { $who ->
        [facilitator] l’animateur
        [institution] l’institution
        [focal-point] le point focal
       *[organisers] les organisateurs
    }
record-part =
    { $who ->
        [facilitator] L’animateur
        [institution] L’institution
        [focal-point] Le point focal
       *[organisers] Les organisateurs
    }
record-owed-note = Noter la réponse
record-owed-on = Réponse donnée le
record-owed-who = Par
record-owed-keep = Garder la note
record-owed-take-back = Reprendre cette note
record-owed-file-words = Le fichier ne contient pas les mots des questions : un fichier transmis ne s’efface plus.
record-answer-noted = La réponse est notée.
record-answer-back = La note est reprise. La réponse est de nouveau due.
refused-record-answer-ahead = Ce jour n’est pas encore venu. Rien n’a été noté. Notez la réponse quand elle aura été donnée.
refused-record-answer-before = Ce jour précède l’ouverture de la salle. Rien n’a été noté. Vérifiez la date.
refused-record-answer-who = Personne de ce nom ne doit de réponse ici. Rien n’a été noté. Choisissez dans la liste.

report-owed = { $plural ->
    [one] Une réponse à { $amount } question a été promise pour un jour donné.
   *[other] Des réponses à { $amount } questions ont été promises pour un jour donné.
}
report-owed-none = Aucune n’est encore notée comme donnée.
report-owed-since = { $plural ->
    [one] Notée comme donnée depuis : { $amount }.
   *[other] Notées comme données depuis : { $amount }.
}
report-h-sure = À quel point on était sûr
report-sure-caption-pre = Dans le test avant
report-sure-caption-between = Dans les questions d’entraînement
report-sure-caption-post = Dans le test après
report-column-sure = Certitude
report-column-given = Réponses données ainsi
report-column-right = Dont justes
report-sure-sure = sûr
report-sure-fairly = plutôt sûr
report-sure-guessing = au hasard
report-sure-few = trop peu pour le dire
report-sure-note = On compte des réponses, pas des personnes, et seulement celles dont l’auteur a dit à quel point il était sûr. Moins de cinq réponses ne se montrent pas, justes ou fausses non plus. Cela dit combien de fois la certitude et la justesse allaient ensemble dans ces questions, et rien sur le travail.

rule-questions_owed = Questions écrites dont la réponse est due pour un jour, à la fin de la salle ; celles qui y ont été réunies comptent.
rule-questions_answered_since = Parmi les questions dont la réponse est due, celles notées depuis dans le registre comme répondues.
rule-answers_sure = Réponses aux questions de quiz données comme sûres, par téléphone ou sur papier. Des réponses, pas des personnes.
rule-answers_sure_right = Parmi les réponses données comme sûres, celles qui étaient justes.
rule-answers_fairly = Réponses aux questions de quiz données comme plutôt sûres, par téléphone ou sur papier. Des réponses, pas des personnes.
rule-answers_fairly_right = Parmi les réponses données comme plutôt sûres, celles qui étaient justes.
rule-answers_guessing = Réponses aux questions de quiz données au hasard, par téléphone ou sur papier. Des réponses, pas des personnes.
rule-answers_guessing_right = Parmi les réponses données au hasard, celles qui étaient justes.

record-feedback = Avis
record-feedback-voices =
    { $count ->
        [one] { $count } personne l’a donné, sans nom.
       *[other] { $count } personnes l’ont donné, sans nom.
    }
record-feedback-few = Moins de cinq : ce qui a été choisi ne se montre pas.
record-feedback-statement = Affirmation
record-feedback-steps = Combien ont choisi chaque degré
record-feedback-note = Des comptes seulement : pas de moyenne des degrés, pas de comparaison entre personnes. Ce qui a été écrit reste dans la salle.
