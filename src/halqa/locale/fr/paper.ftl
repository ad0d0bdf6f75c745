# Papier et mains : saisir des cartes, compter des mains.
paper-words = Prenez les cartes l’une après l’autre : le numéro de la carte, Entrée, puis une touche par question. Ce qui est vide reste sans réponse. Un numéro déjà saisi ramène ses réponses, pour les corriger.
paper-words-unnumbered = Prenez les feuilles l’une après l’autre, une touche par question. Chaque feuille compte pour une personne ; aucun numéro ne la relie à quelqu’un.
paper-to-hands = Compter plutôt des mains levées
paper-card-code = Code personnel
paper-card-kept = Carte { $card } gardée. Réponses : { $lines }.
paper-of =
    { $count ->
        [0] cartes saisies
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
paper-sure = puis, si la carte le dit : + sûr, = plutôt sûr, ? au hasard
paper-undo = Reprendre la dernière carte
paper-refused = Cartes à reprendre
paper-refused-words = La salle ne les a pas acceptées. Elles sont gardées ici tant que la page est ouverte.
paper-take-back = Remettre dans le formulaire
paper-room-closed = La salle est fermée : aucune carte, aucune main n’est plus prise en compte. Une présence oubliée s’ajoute par la feuille signée, au registre.
paper-step-ahead = Cette étape n’a pas encore été ouverte : rien ne peut y être saisi. Ouvrez-la au pupitre, puis rechargez cette page.
papers-link = Saisir le papier et les mains levées
papers-words = Jusqu’à la fermeture de la salle, les cartes et les mains de toute étape déjà ouverte peuvent être saisies : pendant l’étape, à midi ou le soir. Aucune étape n’a besoin d’être montrée de nouveau.
papers-cards = Saisir des cartes
papers-hands = Compter des mains levées
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
hands-gone = { $table } : { $count } déjà comptées à cette table, réunie depuis à une autre. Elles comptent toujours : ne comptez ici que les autres.
hands-sum = Mains comptées :
hands-too-many =
    { $count ->
        [one] Plus de mains que de personnes : { $count } personne est connue à cette table. Recomptez si c’est une erreur ; le compte peut aussi être gardé tel quel.
       *[other] Plus de mains que de personnes : { $count } personnes sont connues à cette table. Recomptez si c’est une erreur ; le compte peut aussi être gardé tel quel.
    }
hands-none = Rien ne peut être compté à mains levées ici.
hands-no-questions = Libérez d’abord une question : les mains disent qui veut aussi le savoir.
hands-not-order = La main dit ce qui vient en premier. Un ordre entier demande une carte.
hands-not-words = Des mots ne se lèvent pas à la main : il faut une feuille.

# Le kit imprimé.
kit-title = Kit de la demi-journée : { $title }
kit-booklet = Livret de la facilitation
kit-booklet-lead = Demi-journée de { $minutes } minutes. Cochez pour chaque étape la façon de répondre ; elle peut changer à tout moment, table par table.
kit-number = N°
kit-step = Étape
kit-minutes = Minutes
kit-way = Réponses
kit-told = rien à répondre
kit-sign-in = Feuille de présence
kit-sign-in-lead = Chaque personne signe sur sa ligne. Qui n’est pas sur la liste écrit son nom en bas.
kit-name = Nom
kit-institution = Institution
kit-signature = Signature
kit-people = Personnes
kit-letters = Cartes pour voter
kit-letters-lead = Un jeu par table au moins : photocopiez cette page, puis coupez le long des traits.
kit-sheet-lead = Photocopiez cette feuille pour chaque personne. Les réponses se notent sur la carte, avec les mêmes numéros.
kit-cards-paired = Coupez, mélangez dans un bol : chaque personne tire une carte, et garde le talon. Le même numéro sert avant et après. N’écrivez aucun nom.
kit-cards-by-seat = Coupez. Chaque personne garde le même numéro pour la demi-journée, différent de celui du test. N’écrivez aucun nom.
kit-cards-by-name = Coupez. Chaque personne recopie le code de son badge.
kit-cards-anonymous = Coupez. Ces feuilles n’ont pas de numéro : rien ne les relie à quelqu’un. N’écrivez aucun nom.
kit-stub = Détachez et gardez ce talon : le second test le demande.
kit-recovery = Mon code :
kit-recovery-lead = Coupez. Qui rejoint la salle avec un téléphone prend une bande et y note le code de reprise que le téléphone montre. N’écrivez aucun nom.
kit-print = Imprimer le kit
kit-cli-no-session = Aucune session n’a la clé { $session }. Rien n’a été écrit.

# Têtes comptées et personnes notées présentes.
heads-agree = Le cercle se ferme : autant de têtes que de noms.
heads-unlisted =
    { $count ->
        [one] { $count } personne sans nom.
       *[other] { $count } personnes sans nom.
    }
heads-too-few =
    { $count ->
        [one] { $count } nom de plus que de têtes : recomptez, ou annulez une présence notée par erreur.
       *[other] { $count } noms de plus que de têtes : recomptez, ou annulez les présences notées par erreur.
    }
heads-find = Les chercher dans la liste
heads-unlisted-help =
    { $count ->
        [one] Si son nom n’est pas retrouvé, rien n’est à faire : le registre note { $count } personne hors liste, sans lui inventer de nom.
       *[other] Si leurs noms ne sont pas retrouvés, rien n’est à faire : le registre note { $count } personnes hors liste, sans leur inventer de noms.
    }
