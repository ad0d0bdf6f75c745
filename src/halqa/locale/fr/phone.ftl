# La porte des téléphones : ce qu’un participant lit avant, autour et après l’activité.
phone-demonstration = DÉMONSTRATION · pays, personnes et services inventés
phone-demonstration-mark = DÉMONSTRATION
phone-languages = Langue
phone-hear = Écouter
phone-enter-title = Entrer dans la salle
phone-enter-code = Code de la salle
phone-enter-hint = Cinq lettres ou chiffres, sur l’écran mural.
phone-enter-go = Entrer
phone-join-title = Prendre place
phone-join-words = Choisissez votre langue pour entrer. Ni compte ni mot de passe. Vous pourrez changer de langue.
phone-join-tablet = Cet appareil sert à toute une table
phone-join-tablet-go = Installer l’appareil à cette table
phone-join-back = J’ai déjà une place sur un autre téléphone
phone-join-back-go = Reprendre ma place
phone-recovery = Code de reprise
phone-recovery-words = Notez-le. Sur un autre téléphone, il vous rend votre place. Ne le donnez à personne.
phone-table = Table
phone-table-choose = Prenez place à une table : cette étape se vit table par table.
phone-table-go = Changer de table
phone-me = Mon téléphone
phone-check-in = Enregistrer ma présence
phone-check-in-go = Je suis là
phone-checked-in = Présence enregistrée
phone-back-to-room = Revenir à la salle
phone-back-to-code = Taper un autre code
phone-kept = Gardé sur ce téléphone, sera envoyé
phone-received = Reçu
phone-away = La salle ne répond pas. Vos réponses restent sur ce téléphone et partiront d’elles-mêmes.
phone-wall-away = La salle ne répond pas. L’écran reprendra de lui-même.
phone-welcome-title = Vous êtes dans la salle
phone-welcome-words = La suite paraîtra ici d’elle-même. Gardez cette page ouverte.
phone-seats = { $seats ->
    [0] Aucune place prise
    [one] { $seats } place prise
   *[other] { $seats } places prises
  }
phone-present = { $present ->
    [0] Aucune présence enregistrée
    [one] { $present } présence enregistrée
   *[other] { $present } présences enregistrées
  }
phone-checkin-open = La demi-journée commence
phone-checkin-words = Enregistrez votre présence, ici ou sur la feuille signée. L’attestation en dépend.
phone-closed-title = La session est terminée
phone-closed-words = Tout ce qui a été reçu est gardé. Merci.
phone-personal-code = Votre code personnel
phone-personal-code-hint = Six lettres ou chiffres, sur votre badge ou votre invitation.
phone-search = Chercher votre nom
phone-search-hint = Au moins trois lettres, en arabe ou en français.
phone-search-go = Chercher
phone-search-which = Lequel êtes-vous ?
phone-search-many = Trop de noms correspondent. Écrivez plus de lettres, ou demandez à l’animateur.
phone-search-none = Aucun nom ne correspond. Essayez une autre écriture, ou demandez à l’animateur.
phone-search-again = Cette recherche n’est plus valable. Cherchez votre nom de nouveau.
phone-search-again-link = Je ne suis pas dans cette liste
phone-digits = Les trois derniers chiffres de votre matricule ou de votre téléphone
phone-digits-wrong = Ces trois chiffres ne correspondent pas. Rien n’est enregistré. Vérifiez-les, ou demandez à l’animateur.
phone-code-unknown = Ce code personnel n’est pas connu ici. Rien n’est enregistré. Vérifiez-le, ou cherchez votre nom.
phone-ask-facilitator = Sans code ni numéro : l’animateur vous inscrit sur sa liste. Aucun téléphone n’est nécessaire pour être compté.
phone-too-many-tries = { $seconds ->
    [one] Trop d’essais. Rien n’est perdu. Réessayez dans { $seconds } seconde, ou demandez à l’animateur.
   *[other] Trop d’essais. Rien n’est perdu. Réessayez dans { $seconds } secondes, ou demandez à l’animateur.
  }
phone-no-such-room = Aucune salle ouverte n’a ce code. Vérifiez-le sur l’écran mural. Il n’a ni zéro, ni un, ni les lettres O, I, L.
phone-no-such-wall = Cet écran mural n’existe pas ou sa salle est fermée. Ouvrez-le de nouveau depuis le bureau de l’animateur.
phone-no-such-recovery = Ce code de reprise n’est pas connu dans cette salle. Vérifiez-le, ou prenez une nouvelle place.
phone-no-such-page = Cette page n’existe pas. Revenez à la salle avec son code.
phone-seat-gone = Ce téléphone n’a plus de place dans la salle. Vos réponses non envoyées restent ici. Entrez de nouveau avec le code.
phone-door-away = La salle change de machine, ou sa base de données ne répond pas. Ce que ce téléphone a gardé partira de lui-même ; pour le reste, recommencez dans un instant.
phone-too-large = Cet envoi est trop long. Rien n’est enregistré. Raccourcissez le texte.
phone-not-understood = Cet envoi n’a pas pu être lu. Rien n’est enregistré. Rechargez la page et répondez de nouveau.
phone-refused = Ce n’est pas possible maintenant. Rien n’est changé.
phone-bug = Une erreur est survenue dans la salle. Ce qui a été reçu est gardé. Signalez ce numéro : { $mark }
phone-notice-not-stored = Le disque de l’ordinateur n’accepte plus rien. Vos réponses restent sur ce téléphone et partiront d’elles-mêmes. Prévenez l’animateur.
refused-phone-not-stored = Le disque de l’ordinateur n’a pas pu enregistrer. Votre réponse reste sur ce téléphone et sera envoyée de nouveau.
phone-card = Carte de test
phone-card-none = pas encore de carte
phone-card-words = Ce numéro relie vos tests avant et après le cours, à rien d’autre. Notez-le si vous changez de téléphone.
phone-card-enter = J’ai une carte, ou un numéro d’un autre téléphone
phone-card-use = Prendre ce numéro
phone-sends = Ce que ce téléphone envoie
phone-sends-short = Ce téléphone envoie vos réponses et ce qu’il faut pour garder votre place (langue, table, présence), et demande ce qui est montré. Tout va à l’ordinateur de cette salle, nulle part ailleurs.
phone-sends-seat = Une place tirée au hasard, votre langue et votre table. Pas de nom, pas de numéro de téléphone.
phone-wall-welcome = Bienvenue dans le cercle
phone-wall-checkin = Enregistrez votre présence sur votre téléphone, ou signez la feuille.
phone-wall-closed = Merci. Tout ce qui a été reçu est gardé.
phone-cannot-sqlite = Ce SQLite ({ $version }) peut abîmer un fichier de salle. La porte ne s’ouvre pas. Installez les paquets de Halqa.
phone-cannot-room-taken = Un autre processus sert déjà la salle { $file }. La porte ne s’ouvre pas. Arrêtez l’autre d’abord.
phone-cannot-code-taken = Une autre salle ouverte porte déjà le code { $code }.
phone-cannot-port = L’adresse { $address } est déjà prise par un autre programme. Arrêtez-le ou choisissez un autre port.
serve-phones = Téléphones : { $address }
serve-staff = Bureau : { $address }
serve-files = Fichiers ouverts permis : { $got }
serve-sync = Une écriture sûre prend { $ms } ms sur ce disque.
serve-sync-implausible = Une écriture sûre prend { $ms } ms : c’est trop rapide pour un disque qui garde tout. Une coupure de courant pourrait perdre des réponses.
serve-restarted = La porte { $door } s’est arrêtée ; elle est relancée.
serve-gave-up = La porte { $door } ne peut pas s’ouvrir. Tout s’arrête.
serve-no-lan = Aucun réseau local : les téléphones ne peuvent pas encore venir. Reliez l’ordinateur au routeur ; l’adresse est trouvée d’elle-même.
serve-door-phone = des téléphones
serve-door-staff = du bureau
serve-init-first = Le dossier { $path } n’est pas prêt. Rien n’est ouvert. Lancez d’abord : halqa init
phone-table-way =
    { $way ->
        [tablet] Votre table répond sur une seule tablette. Répondez une seule fois : sur la tablette ou sur votre téléphone.
        [paper] Votre table répond sur papier. Répondez une seule fois : sur la carte ou ici.
       *[hands] Votre table répond à main levée. Répondez une seule fois : avec la main ou ici.
    }
