# La télécommande de l’animateur sur un téléphone. Aucun nom, rien de ce que quelqu’un a écrit.
remote-gone = Cette télécommande n’est reliée à aucune salle ouverte. Elle vaut pour un jour, tant que les télécommandes ne sont pas retirées. Rien n’a été fait. Visez de nouveau le code au bureau de l’animateur.
remote-away = L’ordinateur ne répond pas. Rien n’a été fait. La page reprendra d’elle-même.
remote-nothing-shown = Accueil
remote-stage = { $stage ->
    [ahead] Pas encore ouverte
    [open] Ouverte
    [paused] En pause
    [closed] Fermée
   *[revealed] Dévoilée
  }
remote-tables = { $tables ->
    [one] { $tables } table : { $stage ->
        [ahead] pas encore ouverte
        [open] ouverte
        [paused] en pause
        [closed] fermée
       *[revealed] dévoilée
      }
   *[other] { $tables } tables : { $stage ->
        [ahead] pas encore ouvertes
        [open] ouvertes
        [paused] en pause
        [closed] fermées
       *[revealed] dévoilées
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
remote-welcome = Accueil, avec le code
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
