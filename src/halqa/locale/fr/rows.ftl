# Les lignes gardées, montrées à la salle ; le deuxième tour ; les questions réunies.
rows-title = Ce qui est gardé, ligne par ligne
rows-link = Montrer ce qui est gardé
rows-there = Dans chaque ligne : l’activité, un jeton tiré au hasard par le téléphone, ce à quoi l’on répond (slot), la réponse, la manière de répondre, la minute, le numéro de l’envoi (turn), l’identifiant d’un texte libre (text) et ses mots (body) s’il y en a un, et si la réponse a changé (changed).
rows-turn = Le numéro « turn » compte ce qu’un même jeton a envoyé dans cette activité : il dit laquelle de ses réponses est la dernière, jamais qui a répondu d’abord.
rows-not-there = Dans aucune ligne : ni nom, ni place, ni table, ni adresse du téléphone, ni langue, ni numéro d’ordre entre les personnes.
rows-order = Les lignes sont rangées par une clé calculée : leur ordre ne dit pas qui a répondu d’abord.
rows-cut = Les jetons sont coupés ici, car un jeton entier permettrait de répondre à la place de quelqu’un. Les identifiants d’envoi ne sont pas montrés.
rows-texts = D’un texte qui n’a pas été montré à tous, seule la longueur paraît.
rows-secret = Les réponses à ce test ne paraissent pas, car ses questions reviennent.
rows-may-tell = Nous ne gardons pas qui a écrit. Vos mots, votre langue ou le moment peuvent encore le dire à d’autres.
rows-open = Ouvrir les lignes devant la salle
rows-why-open = L’activité est encore ouverte : une ligne qui paraît dirait qui vient de répondre. Fermez-la d’abord.
rows-why-few = { $least ->
    [one] Personne n’a répondu : il n’y a rien à montrer.
   *[other] Moins de { $least } personnes ont répondu : une ligne dirait à qui elle est. Elles restent fermées.
  }
rows-why-not-apart = Cette activité garde la place ou le nom, et le téléphone l’a dit avant la première réponse. Ses réponses ne sont pas montrées ici.
rows-count = { $rows } lignes, { $voices } jetons
rows-key = Clé
rows-as-lines = Voir les lignes telles qu’elles sont dans le fichier
rows-as-fields = Voir champ par champ
rows-letters = { $count ->
    [one] un texte de { $count } caractère
   *[other] un texte de { $count } caractères
  }
rows-check = Vérifier soi-même
rows-check-words = Sur l’ordinateur de la salle, dans le dossier des salles, cette commande lit les mêmes lignes dans le fichier de la salle. Elle montre aussi les jetons entiers : ne la projetez pas.
rows-check-database = Sur un ordinateur qui a le droit de lire la base de données, cette commande lit les mêmes lignes. Elle montre aussi les jetons entiers : ne la projetez pas.
rows-again = Redemander après la discussion
rows-first-round = Revenir au premier tour
rows-who = { $who ->
    [facilitator] l’animateur
    [institution] l’institution
    [focal-point] le point focal
   *[organisers] les organisateurs
  }
rows-owe-who = Qui doit la réponse
rows-merge-into = La même que…
rows-merge = Réunir
rows-no-file = { $file } n’est pas un fichier de salle lisible.
