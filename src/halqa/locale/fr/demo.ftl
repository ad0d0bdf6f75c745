demo-circle-title = Le cercle
demo-circle-lead = Une journée de formation dans un pays inventé : un mur, deux téléphones, et des téléphones simulés. Rien n'est truqué : ce sont les vraies portes et une vraie base.
demo-wall = Le mur de la salle
demo-phone-fr = Un téléphone en français
demo-phone-ar = Un téléphone en arabe
demo-open-alone = Ouvrir seul
demo-play = Remplir le cercle
demo-play-words = Des téléphones simulés arrivent, répondent et posent des questions. Vous pouvez répondre avec eux, ici ou avec le vôtre.
demo-own-phone = Avec votre téléphone, sur le même réseau : { $address }
demo-step = Étape
demo-step-waiting = Le cercle attend.
demo-step-arriving = Les participants arrivent et se déclarent présents.
demo-step-before = Chacun répond aux questions d'avant.
demo-step-poll = Un sondage : les réponses montent, le résultat attend.
demo-step-revealed = Le résultat est montré.
demo-step-questions = Les questions anonymes arrivent.
demo-step-after = Chacun répond aux questions d'après.
demo-step-posting = Les présences passent de la salle au registre.
demo-step-done = La journée est jouée. Les chiffres attendent à la porte.
demo-step-failed = Le jeu s'est arrêté. Ce qui était reçu est gardé. Appuyez de nouveau pour continuer.
demo-stop = Arrêter le serveur
demo-stop-words = Le processus des téléphones est tué net. Il revient seul, et la page compte ce qui manque.
demo-stopped = La porte des téléphones est arrêtée. Les téléphones gardent leurs réponses.
demo-running = La porte des téléphones répond.
demo-kills = { $count ->
    [0] Aucun arrêt pour l'instant.
    [one] Arrêtée { $count } fois, revenue seule.
   *[other] Arrêtée { $count } fois, revenue seule à chaque fois.
}
demo-joined = téléphones dans le cercle
demo-present = personnes déclarées présentes
demo-acknowledged = actes reçus, dit la salle
demo-on-disk = de ceux-là, sur le disque
demo-missing = manquants
demo-next-door = À la porte : compter les présents
demo-desk-link = Ouvrir le pupitre du facilitateur
demo-door-title = À la porte
demo-door-lead = Dans les deux villes, on a compté les têtes ; on a aussi noté les noms. Les deux chiffres doivent se rejoindre, ou dire où ils ne se rejoignent pas.
demo-door-sentence = { $counted } dans la salle, { $named } déclarés présents
demo-door-open = { $missing ->
    [one] Il manque une présence : quelqu'un est là et n'est pas noté.
   *[other] Il manque { $missing } présences : des gens sont là et ne sont pas notés.
}
demo-door-closed = Le cercle est fermé : chaque tête comptée a un nom.
demo-door-mend = Noter présent
demo-door-who = Inscrits de cette session, pas encore notés
demo-door-nobody = Personne ne reste à noter.
demo-door-half-day = { $place }, première demi-journée
demo-door-counted = comptés
demo-door-named = notés
demo-door-report = Continuer : le récit et le rapport
demo-door-sheet = Voir la feuille de rapprochement
demo-door-failed = La présence n'a pas été notée : { $why }
demo-story-title = Le récit, écrit depuis le registre
demo-story-lead = Chaque nombre est un chiffre calculé. Touchez-le : sa règle et ses preuves s'ouvrent.
demo-story-none = Le récit attend que le cercle soit joué.
demo-story-type = Écrire un nombre à la main
demo-story-type-words = Essayez d'ajouter une phrase avec un nombre tapé à la main, par exemple « Environ 50 personnes étaient là ».
demo-story-type-label = Votre phrase
demo-story-type-send = Ajouter au récit
demo-story-refused = Refusé : « { $run } » contient un nombre tapé à la main. Rien n'a été changé. Un nombre entre seulement comme chiffre calculé ou comme citation d'une source : prenez-le dans la liste des chiffres.
demo-story-accepted = La phrase ne contient aucun nombre : elle pourrait entrer.
demo-download = Télécharger
demo-download-story = Récit ({ $format })
demo-download-training = Rapport de formation ({ $format })
demo-only-loopback = Cette page n'existe que sur l'ordinateur de la démonstration.
demo-as-facilitator = facilitateur
demo-as-project_officer = chargé de projet
demo-as-me_officer = suivi-évaluation
demo-as-administrator = administrateur
demo-as-viewer = lecteur
demo-house-title = Visiter la maison
demo-house-lead = Entrez sans mot de passe dans chaque rôle. Chaque lien sert une fois, sur cet ordinateur seulement.
demo-steps = Les trois pas
demo-step-one = Le cercle
demo-step-two = À la porte
demo-step-three = Le récit
demo-door-not-played = Le cercle de Bir Saada n'est pas encore joué. Rien n'est à rapprocher.
