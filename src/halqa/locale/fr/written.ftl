# Boards, clouds, commitments and the map of the referral chain.
activity-kind-board = Tableau du cercle
activity-kind-cloud = Nuage de mots
activity-kind-commitment = Engagement
activity-kind-map = Carte du relais

activity-text-withdraw = Retirer ce texte
activity-consent = Qui peut voir ces mots ?
activity-consent-room = Cette salle, sans nom
activity-consent-report = Cette salle et le rapport, sans nom

activity-cloud-how = { $most ->
    [one] Un mot, ou deux ou trois mots ensemble. Aucun nom de personne.
   *[other] Jusqu’à { $most } mots, un à la fois. Aucun nom de personne.
  }
activity-cloud-send = Donner ce mot
activity-cloud-enough = { $most ->
    [one] Votre texte est reçu. Retirez-le pour en donner un autre.
   *[other] Vos { $most } textes sont reçus. Retirez-en un pour en donner un autre.
  }
activity-cloud-closed = On ne donne plus de mots ici. Ceux qui sont reçus sont gardés.
activity-cloud-mine = Vos mots
activity-cloud-none = Aucun mot n’est montré.
activity-cloud-times = { $count } fois

activity-commitment-how = Un seul geste, à votre portée, dans les { $days } jours.
activity-commitment-send = Prendre cet engagement
activity-commitment-change = Changer mon engagement
activity-commitment-mine = Votre engagement, dans les { $days } jours
activity-commitment-never = Moi seulement
activity-commitment-closed = Les engagements reçus sont gardés. Notez le vôtre sur votre carte.
activity-commitment-shown = Ce que le cercle s’engage à faire
activity-commitment-none = Aucun engagement n’est montré.
activity-commitment-kept = { $count ->
    [one] { $count } personne garde le sien pour elle
   *[other] { $count } personnes gardent le leur pour elles
  }
activity-commitment-count = { $count ->
    [0] Personne n’a encore choisi son geste
    [one] { $count } personne a choisi son geste
   *[other] { $count } personnes ont choisi leur geste
  }

activity-board-aloud = On raconte à voix haute. Rien n’est enregistré : le cercle garde seulement les thèmes sur lesquels il s’accorde.
activity-board-no-cases = Aucun cas réel, aucun nom, aucun lieu reconnaissable.
activity-board-never = Ne gardez pas mes mots
activity-board-send = Poser ma carte
activity-board-closed = On n’écrit plus ici.
activity-board-mine = Vos cartes
activity-board-themes = Thèmes du cercle
activity-board-cards = Cartes posées
activity-board-share = { $count ->
    [one] { $count } personne le connaît aussi
   *[other] { $count } personnes le connaissent aussi
  }

activity-map-services = Il s’agit des services, jamais d’une personne aidée.
activity-map-closed = La carte est arrêtée ici. Ce qui est reçu est gardé.
activity-map-gap = Personne ici ne le fait.
activity-map-no-night = Personne de sûr la nuit.
activity-map-add = Ajouter un service
activity-map-service = Le service (sans nom de personne)
activity-map-does = Ce qu’il fait
activity-map-when = Quand répond-il ?
activity-map-hours = { $hours ->
    [office] aux heures de bureau
    [evening] aussi le soir
    [always] jour et nuit
   *[unsure] heures à vérifier
  }
activity-map-how = Comment le joint-on ?
activity-map-contact = { $contact ->
    [desk] à l’accueil
    [telephone] par téléphone
    [message] par message
   *[person] par une personne connue par sa fonction
  }
activity-map-whose = Est-ce votre propre service ?
activity-map-theirs = Non, un autre
activity-map-ours = Oui, le nôtre
activity-map-number = Son numéro, seulement si c’est votre service et que vous pouvez le donner
activity-map-send = Mettre sur la carte
activity-map-mine = Ce que vous avez mis
activity-map-gaps = { $count ->
    [0] Chaque besoin a au moins un service
    [one] { $count } besoin sans service
   *[other] { $count } besoins sans service
  }

refused-activity-texts-enough = { $most ->
    [one] Vous avez déjà donné un texte. Il est gardé. Retirez-le pour en donner un autre.
   *[other] Vous avez déjà donné { $most } textes. Ils sont gardés. Retirez-en un pour en donner un autre.
  }
refused-activity-text-unknown = Ce texte n’est pas ici, ou n’y est plus. Rien n’est changé. Rechargez la page.
refused-activity-cards-off = Les cartes ne sont pas ouvertes. Vos mots restent sur ce téléphone. Racontez à voix haute, si vous le voulez.
refused-activity-number-not-ours = Seul le service lui-même donne son numéro. Rien n’est envoyé. Retirez le numéro, ou dites que c’est votre service.

written-all = Ce qui est écrit
written-none = Rien n’est écrit pour le moment.
written-veiled = Ce qui est écrit vient ici à la fermeture, pour que l’on ne sache pas de qui sont les derniers mots. Lisez-le alors, avant de dévoiler.
written-hide = Ne pas montrer
written-show = Montrer
written-hidden = pas montré
written-unkept = { $count ->
    [one] { $count } personne a écrit une carte qui n’est pas gardée
   *[other] { $count } personnes ont écrit une carte qui n’est pas gardée
  }
written-kept = { $count ->
    [one] { $count } engagement reste à son auteur : personne ne le lit, vous non plus
   *[other] { $count } engagements restent à leurs auteurs : personne ne les lit, vous non plus
  }
written-cards-on = Ouvrir les cartes écrites
written-cards-off = Fermer les cartes écrites
written-cards-words = Par défaut, on raconte à voix haute et rien n’est enregistré. Avec les cartes, chaque personne dit elle-même qui peut voir ses mots.
written-theme = Un thème sur lequel le cercle s’accorde à voix haute
written-theme-add = Garder ce thème
written-theme-drop = Retirer du tableau
written-poster = Page de la carte
written-poster-print = Imprimer l’affiche :
written-poster-foot = Fait par les services présents. À vérifier avant usage.

# The Record's page of commitments.
record-commitments = Engagements
record-commitments-open = Voir les engagements
record-commitments-words = Chaque personne a choisi un geste. Seuls les mots dont l’auteur a accepté le rapport sont ici, sans nom et sans ordre. Effacés dans la salle, ils disparaissent ici.
record-commitments-until = { $count ->
    [one] { $count } personne s’est engagée, jusqu’au { DATETIME($day, dateStyle: "long") }.
   *[other] { $count } personnes se sont engagées, jusqu’au { DATETIME($day, dateStyle: "long") }.
  }
record-commitments-agreed = Ce que le rapport peut dire
record-commitments-none-agreed = Personne n’a accepté que ses mots aillent dans le rapport.
record-commitments-none = Aucun engagement dans cette salle.

# Which agenda a room plays.
room-agenda-choose = Quel agenda jouer ?
room-agenda-facts = { $halves ->
    [one] { $halves } demi-journée, { $minutes } minutes
   *[other] { $halves } demi-journées, { $minutes } minutes au plus chacune
  }
refused-room-agenda-unknown = Cet agenda n’est pas dans le contenu. Rien n’est ouvert. Rechargez la page et choisissez dans la liste.
