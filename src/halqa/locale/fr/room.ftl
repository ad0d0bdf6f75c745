# The facilitator's desk: the room as staff lead it.

room-home-title = Les salles
room-home-empty = Aucune session n’est encore planifiée.
room-home-empty-todo = Créez d’abord une session et ses demi-journées au bureau.
room-col-session = Session
room-col-days = Dates
room-col-enrolled = Inscrits
room-col-room = Salle
room-state-none = pas encore ouverte
room-state-open = ouverte
room-state-closed = fermée
room-not-open =
    La salle n’est pas encore ouverte. Elle attend { $people ->
        [0] zéro participant
        [one] { $people } participant
       *[other] { $people } participants
    } sur { $half_days ->
        [one] { $half_days } demi-journée
       *[other] { $half_days } demi-journées
    }.
room-agenda-longer = L’agenda du contenu est fait pour { $needed } demi-journées, cette session en a { $given } : ce qui reste se place dans la dernière. Ajoutez des demi-journées, ou passez des étapes une fois la salle ouverte.
room-open = Ouvrir la salle
room-needs-days = Cette session n’a pas encore de demi-journée.
room-needs-days-todo = Ajoutez ses demi-journées au bureau, puis ouvrez la salle.
room-half-days = Demi-journées
room-morning = matin
room-afternoon = après-midi
room-half-day-now = en cours
room-half-day-start = Commencer
room-half-day-over = Cette demi-journée est finie. Commencez la suivante quand le cercle est de retour.
room-run-over = Le déroulé est fini. Regardez si les chiffres se ferment, puis fermez la salle : c’est plus bas, sous « { room-after } ».
room-start-half-day-first = Commencez une demi-journée : les présences compteront pour elle.
room-after = Ensuite
room-sheet-type = Saisir la feuille signée :
room-to-record = Les chiffres se ferment-ils ?
room-close = Fermer la salle pour de bon
room-close-words = La session est finie. Plus aucune réponse ne sera acceptée. Tout ce qui est reçu reste gardé.
room-closed-now = La salle est fermée. Tout ce qui est reçu est gardé.
room-join-card = Rejoindre la salle
room-join-large = Carte en grand
room-join-words = Scannez, ou tapez l’adresse puis le code. Sans compte, sans installation. Aucun téléphone n’est nécessaire pour être compté.
room-wall = Écran mural
room-walls-more = D’autres langues côte à côte
room-back = Retour à la salle
room-present = L’étape présente
room-stage =
    { $stage ->
        [ahead] à venir
        [open] ouverte
        [paused] en pause
        [closed] fermée
       *[revealed] dévoilée
    }
room-kind =
    { $kind ->
        [case] cas
        [poll] sondage
        [quiz] questionnaire
        [theory] théorie
        [questions] questions
        [exercise] mise en situation
        [feedback] avis
        [board] tableau
        [cloud] nuage de mots
        [commitment] engagement
        [map] carte du relais
       *[other] activité
    }
room-mode =
    { $mode ->
        [by-name] nominatif
        [by-seat] par place
        [paired] jeton apparié
       *[anonymous] anonyme
    }
room-page = page { $at } sur { $of }
room-answered =
    { $count ->
        [0] aucune réponse
        [one] { $count } réponse
       *[other] { $count } réponses
    }
room-by-how =
    { $how ->
        [phone] téléphone
        [tablet] tablette
        [paper] papier
       *[hands] mains
    } : { $count }
room-few = Moins de { $least } réponses : le détail reste caché, ici aussi.
room-veiled = Tant que c’est ouvert, on ne voit ici que le nombre de réponses : le détail dirait chaque réponse au moment où elle arrive. Il est là dès la fermeture, à partir de { $least } réponses.
room-notes = Notes pour vous
room-is-closed = La salle est fermée
room-is-closed-words = Les chiffres se lisent au registre. Une présence oubliée s’ajoute par la feuille signée.
room-checkin-shown = L’accueil : chacun note sa présence
room-checkin-shown-words = « Suivant » ouvre la première étape. L’accueil reste ouvert tout le temps.
room-welcome-shown = La salle montre la page d’accueil
room-previous = Précédent
room-next = Suivant
room-start = Ouvrir
room-resume = Reprendre
room-pause = Mettre en pause
room-close-step = Fermer
room-reveal = Dévoiler
room-show = Montrer
room-paper-hands = Papier et mains
room-clicker = Un pointeur de diapositives fait avancer tant que cette page est devant. Fermer et dévoiler se touchent ici.
room-run-list = Le déroulé
room-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
room-no-steps = Aucune activité n’est prévue à cette demi-journée. L’accueil et le comptage marchent quand même.
room-circle = Le cercle
room-of-expected = sur { $expected } attendus
room-joined = Appareils
room-checked-in = Présents notés
room-expected = Attendus
room-release-all =
    { $count ->
        [one] Publier { $count } question
       *[other] Publier { $count } questions
    }
room-question-erased = Cette question a été effacée.
room-standing =
    { $standing ->
        [waiting] en attente
        [released] publiée
        [held] retenue
        [answered] répondue
       *[owed] réponse due
    }
room-ups =
    { $count ->
        [one] { $count } personne aussi
       *[other] { $count } personnes aussi
    }
room-ups-from = au moins { $count } personnes aussi
room-release = Publier
room-hold = Retenir
room-hold-shown = Retenir, hors des écrans
room-answer = Répondue
room-reopen =
    { $standing ->
        [answered] Finalement pas répondue
       *[owed] Finalement pas due
    }
room-owe = Réponse due
room-owe-by = Réponse due le
room-no-questions = Aucune question pour l’instant.
room-people = Qui est là
room-code = Code personnel (badge)
room-find = Chercher un nom
room-check-in = Présent
room-undo = Annuler
room-checked-in-now = { $name } est noté présent.
room-role =
    { $role ->
        [facilitator] animateur
        [observer] observateur
        [organiser] organisateur
       *[other] participant
    }
room-came-by =
    { $how ->
        [phone] par son téléphone
        [tablet] par la tablette
        [paper] par la feuille
       *[hands] par la liste
    }
room-heads = Compter les têtes
room-heads-and-checked = { $heads } dans la salle, { $checked } notés présents
room-heads-remainder = Les parties comptées laissent { $remainder } sur { $total } sans réponse. C’est permis : le reste sera dit.
room-women = Femmes
room-men = Hommes
room-not-stated = Non renseigné
room-total = Total
room-heads-keep = Garder le comptage
room-heads-help = Seul le total est nécessaire. Laissez vide ce qui n’a pas été compté.
room-tables = Les tables
room-seats =
    { $count ->
        [0] aucun appareil
        [one] { $count } appareil
       *[other] { $count } appareils
    }
room-way = Comment cette table répond
room-way-name =
    { $way ->
        [phone] Téléphones
        [tablet] Une tablette
        [paper] Papier
       *[hands] Mains
    }
room-paper = Papier et mains levées
room-paper-nothing = Rien n’est à répondre dans cette étape.
room-card = Carte
room-sheet = Feuille
room-table = Table
room-card-keep = Garder et prendre la suivante
room-hands = Mains levées
room-hands-keep = Garder ce compte
room-hands-kept = Le compte des mains est gardé.
room-file-missing = Le fichier de cette salle manque ou ne se lit pas. Ce qui a été porté au registre est gardé. Remettez le fichier depuis la dernière sauvegarde, dans le dossier « rooms » des données.
room-tree-olive = Olivier
room-tree-palm = Palmier
room-tree-fig = Figuier
room-tree-almond = Amandier
room-tree-pomegranate = Grenadier
room-tree-orange = Oranger
room-tree-cedar = Cèdre
room-tree-argan = Arganier
room-tree-carob = Caroubier
room-tree-walnut = Noyer
room-tree-pine = Pin
room-tree-oak = Chêne
room-tree-laurel = Laurier
room-tree-lemon = Citronnier
room-tree-mulberry = Mûrier
room-tree-juniper = Genévrier
room-tree-myrtle = Myrte
room-tree-tamarisk = Tamaris
room-tree-poplar = Peuplier
room-tree-willow = Saule
room-focal-point-not-set = Le point focal n’est pas encore nommé. Demandez à l’animateur.
refused-room-door-away = La porte des téléphones ne répond pas. Tout ce qui a été confirmé est gardé, et les téléphones gardent le reste. Elle revient d’elle-même : refaites ce geste dans quelques secondes.
refused-room-door-refused = La porte des téléphones a refusé ({ $code }). Rien n’a changé et tout est gardé. Rouvrez la page de la salle ; si cela dure, lancez « halqa doctor ».
refused-room-no-half-days = Cette session n’a pas encore de demi-journée. Rien n’a été ouvert. Ajoutez ses demi-journées au bureau.
refused-room-pack-unreadable = Le pack { $pack } manque ou contient des erreurs. La salle n’a pas été ouverte. Vérifiez-le avec « halqa pack check ».
refused-room-pack-errors = Le contenu { $pack } a { $count ->
    [one] une erreur
   *[other] { NUMBER($count) } erreurs
}, la première dans { $file }, ligne { $line }. Il n’est ni joué ni imprimé tant qu’il y en a. Rien n’est perdu : corrigez-le dans le Studio, qui dit comment, puis recommencez.
refused-room-last-step = C’était la dernière étape de cette demi-journée. Rien n’a changé. Commencez la demi-journée suivante, ou montrez une étape de la liste.
refused-room-first-step = C’est la première étape de cette demi-journée. Rien n’a changé.
refused-room-code-unknown = Personne dans cette session n’a le code { $code }. Aucune présence n’a été notée. Relisez le badge, ou cherchez le nom.
refused-room-heads-not-a-number = Un des nombres ne se lit pas. Rien n’a été gardé. Écrivez des nombres entiers, sans signe.
refused-room-heads-no-total = Le total manque. Rien n’a été gardé. Écrivez combien de personnes sont dans la salle ; les parties peuvent rester vides.
refused-room-key-not-on-paper = À la question { $line }, « { $typed } » n’est pas une réponse de la feuille. Rien de cette carte n’a été gardé. Corrigez cette touche.
refused-room-card-empty = Cette carte est vide. Rien n’a été gardé. Tapez au moins une réponse, ou prenez la carte suivante.
room-tablet-link = sur l’appareil de la table, par ce QR :
