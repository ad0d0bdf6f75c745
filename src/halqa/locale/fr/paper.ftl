# Papier et mains : saisir des cartes, compter des mains.
paper-words = Prenez les cartes l’une après l’autre : le numéro de la carte, Entrée, puis une touche par question. Ce qui est vide reste sans réponse. Un numéro déjà saisi ramène ses réponses, pour les corriger.
paper-words-unnumbered = Prenez les feuilles l’une après l’autre, une touche par question. Chaque feuille compte pour une personne ; aucun numéro ne la relie à quelqu’un.
paper-to-hands = Compter plutôt des mains levées
paper-card-code = Code personnel
paper-card-kept = Carte { $card } gardée. Réponses : { $lines }.
paper-of =
    { $count ->
        [one] carte saisie, sur { $count }
       *[other] cartes saisies, sur { $count }
    }
paper-slip = « %1 » n’est pas sur la feuille. Touches possibles : %2. Le reste de la carte est gardé.
paper-waiting = Le serveur ne répond pas. Cartes gardées dans cette page, renvoyées d’elles-mêmes : %1. Vous pouvez continuer.
paper-login = Votre connexion est finie. Les cartes restent gardées dans cette page : connectez-vous dans un autre onglet, elles partiront ensuite.
paper-known = Ce numéro a déjà été saisi : ses réponses sont revenues. Corrigez ce qui diffère, ou vérifiez le numéro.
paper-empty = Rien n’est saisi sur cette carte. Tapez au moins une réponse, ou prenez la carte suivante.
paper-several = plusieurs touches permises
paper-in-order = toutes les touches, dans l’ordre de la personne
paper-undo = Reprendre la dernière carte
paper-refused = Cartes à reprendre
paper-refused-words = La salle ne les a pas acceptées. Elles sont gardées ici tant que la page est ouverte.
paper-take-back = Remettre dans le formulaire
hands-words = Comptez table par table. Un nouveau compte remplace l’ancien de cette table. Qui a déjà répondu autrement ne lève pas la main.
hands-to-paper = Saisir plutôt des cartes
hands-done = { $done } sur { $of } comptées
hands-people =
    { $count ->
        [one] { $count } personne à cette table.
       *[other] { $count } personnes à cette table.
    }
hands-people-unknown = Le nombre de personnes à cette table n’est pas connu.
hands-answered =
    { $count ->
        [one] { $count } y a déjà répondu autrement : ne comptez que les autres.
       *[other] { $count } y ont déjà répondu autrement : ne comptez que les autres.
    }
hands-want = Veulent aussi le savoir
hands-less = Une main de moins
hands-more = Une main de plus
hands-sum = Mains comptées :
hands-too-many =
    { $count ->
        [one] Plus de mains que de personnes : { $count } personne est connue à cette table. Recomptez si c’est une erreur ; le compte peut aussi être gardé tel quel.
       *[other] Plus de mains que de personnes : { $count } personnes sont connues à cette table. Recomptez si c’est une erreur ; le compte peut aussi être gardé tel quel.
    }
hands-none = Rien ne peut être compté à mains levées ici.
hands-no-questions = Libérez d’abord une question : les mains disent qui veut aussi le savoir.
hands-not-order = Un ordre ne se lève pas à la main : il faut une carte.
hands-not-words = Des mots ne se lèvent pas à la main : il faut une feuille.
