# La télécommande de l’animateur sur un téléphone. Aucun nom, rien de ce que quelqu’un a écrit.
remote-gone = Cette télécommande n’est reliée à aucune salle ouverte. Elle vaut pour un jour, tant que les télécommandes ne sont pas retirées. Rien n’a été fait. Visez de nouveau le code au bureau de l’animateur.
remote-away = L’ordinateur ne répond pas. Rien n’a été fait. La page reprendra d’elle-même.
remote-nothing-shown = Accueil
remote-stage = { $stage ->
    [ahead] Pas encore ouverte
    [open] Ouverte
    [paused] En pause
    [closed] Close
   *[revealed] Montrée à tous
  }
remote-do = { $stage ->
    [open] Ouvrir
    [paused] Pause
    [closed] Clore
   *[revealed] Montrer les résultats
  }
remote-do-again = Reprendre
remote-tables = { $tables ->
    [one] { $tables } table : { $stage ->
        [ahead] pas encore ouverte
        [open] ouverte
        [paused] en pause
        [closed] close
       *[revealed] montrée
      }
   *[other] { $tables } tables : { $stage ->
        [ahead] pas encore ouvertes
        [open] ouvertes
        [paused] en pause
        [closed] closes
       *[revealed] montrées
      }
  }
remote-weak = { $links ->
    [one] { $links } liaison faible
   *[other] { $links } liaisons faibles
  }
remote-gone-links = { $links ->
    [one] { $links } téléphone absent
   *[other] { $links } téléphones absents
  }
remote-more = +{ $minutes } min
remote-skip = Finir le minuteur
remote-list = Déroulé
remote-welcome = Accueil, avec le code
remote-back = Retour
remote-next = Suivant
phone-timer = { $what ->
    [silent] Temps pour choisir seul :
    [play] Temps de la phase :
    [talk] Temps pour parler :
    [vote] Temps pour voter :
   *[answer] Temps pour répondre :
  }
phone-minutes = { $minutes } min
phone-free = Ouvert aussi en ce moment
phone-free-back = Revenir à ce qui est montré :
remote-inject = Prochain événement, pour :
remote-pages = Aller à :
