# Les activités du cercle : ce que disent les téléphones et l’écran mural.
activity-kind-theory = Théorie
activity-kind-quiz = Quiz
activity-kind-poll = Sondage
activity-kind-questions = Questions
activity-kind-feedback = Avis

activity-send-answer = Envoyer ma réponse
activity-change-answer = Changer ma réponse
activity-your-answer = Votre réponse
activity-right-answer = Bonne réponse
activity-several-right = Plusieurs réponses sont justes. Cochez-les toutes.
activity-choose-up-to = { $most ->
    [one] Choisissez une réponse.
   *[other] Choisissez jusqu’à { $most } réponses.
  }
activity-answered = { $count ->
    [0] Pas encore de réponse
    [one] { $count } personne a répondu
   *[other] { $count } personnes ont répondu
  }
activity-changed = { $count ->
    [one] { $count } personne a changé d’avis
   *[other] { $count } personnes ont changé d’avis
  }
activity-bar = { $number } ({ $share } %)
activity-item-of = Question { $number } sur { $total }
activity-page-of = Page { $number } sur { $total }
activity-quiz-progress = { $done ->
    [0] Aucune réponse sur { $total } pour l’instant
    [one] { $done } réponse sur { $total }
   *[other] { $done } réponses sur { $total }
  }
activity-quiz-wall = { $total ->
    [one] Une question, chacun à son rythme
   *[other] { $total } questions, chacun à son rythme
  }
activity-quiz-no-solutions = Merci. Ce qui a été reçu est gardé. Les solutions viendront plus tard dans le cours.
activity-stage-ahead = L’activité n’est pas encore ouverte.
activity-stage-paused = L’activité est en pause. Ce qui a été reçu est gardé.
activity-stage-closed = L’activité est close. Ce qui a été reçu avant la clôture est gardé. L’animateur montrera la suite.
activity-text-erased = Ce texte a été effacé.

activity-question-send = Poser ma question
activity-question-waits = L’animateur lit chaque question avant de la montrer. Les questions paraissent par groupes, dans le désordre.
activity-question-batches = Les questions paraissent par groupes, dans le désordre.
activity-question-not-complaints = Ceci n’est pas un lieu pour signaler un fait réel ou une plainte. Pour cela, adressez-vous à :
activity-question-mine = Vos questions
activity-question-withdraw = Retirer cette question
activity-question-shown = Questions du cercle
activity-question-too = Moi aussi, je veux savoir
activity-question-no-longer = Ne plus demander
activity-question-ups = { $count ->
    [0] Une personne la pose
    [one] { $count } personne aussi veut savoir
   *[other] { $count } personnes aussi veulent savoir
  }
activity-question-answered = Répondue
activity-question-owed = { $who ->
    [facilitator] Nous vous devons une réponse avant le { DATETIME($day, dateStyle: "long") } (l’animateur)
    [institution] Nous vous devons une réponse avant le { DATETIME($day, dateStyle: "long") } (votre institution)
    [focal-point] Nous vous devons une réponse avant le { DATETIME($day, dateStyle: "long") } (le point focal)
   *[organisers] Nous vous devons une réponse avant le { DATETIME($day, dateStyle: "long") } (les organisateurs)
  }
activity-questions-none = Aucune question montrée pour l’instant.
activity-questions-closed = On ne pose plus de questions ici. Celles qui ont été posées sont gardées.
activity-questions-asked = { $count ->
    [0] Pas encore de question
    [one] { $count } question posée
   *[other] { $count } questions posées
  }

activity-comment-optional = Facultatif. Ne nommez personne. Seul l’animateur lit ces mots, après la clôture.
activity-comments = Mots laissés, dans le désordre
activity-feedback-thanks = Merci. Votre avis est gardé.
activity-feedback-wall = Chacun donne son avis, sans nom.
activity-few = { $least ->
    [one] Les résultats se montrent à partir d’une réponse.
   *[other] Les résultats se montrent à partir de { $least } réponses, pour ne trahir personne.
  }

refused-activity-nothing-to-do = Rien n’était choisi. Rien n’est changé. Choisissez d’abord.
refused-activity-item-unknown = Cette question n’est pas dans l’activité. Rien n’est changé. Rechargez la page.
refused-activity-option-unknown = Ce choix n’est pas dans la liste. Votre réponse précédente est gardée. Choisissez dans la liste.
refused-activity-choose-one = Une seule réponse est possible. Votre réponse précédente est gardée. Choisissez-en une.
refused-activity-choose-at-least-one = Aucune réponse n’était choisie. Votre réponse précédente est gardée. Choisissez-en au moins une.
refused-activity-choose-at-most = { $most ->
    [one] Une réponse est possible. Votre réponse précédente est gardée. Choisissez-en une.
   *[other] Pas plus de { $most } réponses. Votre réponse précédente est gardée. Retirez-en.
  }
refused-activity-table-missing = La table n’est pas indiquée. Rien n’est compté. Choisissez la table.
refused-activity-count-negative = Un nombre de mains ne peut pas être négatif. Le comptage précédent est gardé. Corrigez le nombre.
refused-activity-count-too-high = { $most ->
    [one] Pas plus de { $most } main à une table. Le comptage précédent est gardé. Corrigez le nombre.
   *[other] Pas plus de { $most } mains à une table. Le comptage précédent est gardé. Corrigez le nombre.
  }
refused-activity-text-empty = Le texte est vide. Rien n’est envoyé. Écrivez quelques mots.
refused-activity-text-too-long = { $longest ->
    [one] Le texte dépasse { $longest } caractère. Il reste sur ce téléphone. Raccourcissez-le.
   *[other] Le texte dépasse { $longest } caractères. Il reste sur ce téléphone. Raccourcissez-le.
  }
refused-activity-question-unknown = Cette question n’est pas ou plus ici. Rien n’est changé. Rechargez la page.
refused-activity-question-not-shown = Cette question n’est pas à l’écran. Rien n’est changé. Publiez-la d’abord.
refused-activity-questions-enough = { $limit ->
    [one] Vous avez déjà posé { $limit } question. Elle est gardée. Retirez-la pour en poser une autre.
   *[other] Vous avez déjà posé { $limit } questions. Elles sont gardées. Retirez-en une pour en poser une autre.
  }
refused-activity-date-unclear = La date n’a pas pu être lue. Rien n’est changé. Écrivez-la ainsi : 2026-05-30.

# Tours, échelles et classements.
activity-again = Deuxième tour, après la discussion. Votre première réponse reste gardée.
activity-again-before = Au premier tour :
activity-round-before = Avant la discussion
activity-round-after = Après la discussion
activity-changed-after = { $count ->
    [one] { $count } personne a changé de réponse après la discussion
   *[other] { $count } personnes ont changé de réponse après la discussion
  }
activity-order-how = Donnez à chaque choix sa place, de 1 (d’abord) à { $last }. Chaque place sert une fois.
activity-order-middle = Place médiane
activity-place = { $place }
activity-order-median = Place médiane : { $place }
activity-order-hands = { $count ->
    [one] Dont { $count } main levée, comptée pour le premier choix seulement
   *[other] Dont { $count } mains levées, comptées pour le premier choix seulement
  }
refused-activity-order-each-once = { $last ->
    [one] Le choix doit recevoir la place 1. Votre réponse précédente est gardée. Corrigez et renvoyez.
   *[other] Chaque choix doit avoir sa place, de 1 à { $last }, et chaque place servir une fois. Votre réponse précédente est gardée. Corrigez et renvoyez.
  }
refused-activity-other-round = Cette réponse est d’un autre tour. Ce qui a été reçu est gardé. Répondez au tour affiché.

# Assurance.
activity-sure-ask = À quel point en êtes-vous sûr ? (facultatif)
activity-sure-sure = Sûr
activity-sure-fairly = Plutôt sûr
activity-sure-guessing = Au hasard
activity-sure-counts = { $right } juste, { $wrong } faux
