# The record: entries, checks, figures, reports and seals.

record-title = Le registre
record-words = Chaque chiffre est compté à partir d’entrées. Il se ferme avec les autres, ou l’écart est dit.
record-empty = Il n’y a encore rien à compter.
record-empty-todo = Créez d’abord une session au bureau.
record-col-session = Session
record-col-days = Dates
record-col-enrolled = Inscrits
record-col-reports = Rapports
record-reports = Rapports
record-claims = Chiffres déclarés, confrontés entre eux
record-back = Retour à la feuille de contrôle
record-morning = matin
record-afternoon = après-midi
record-sheet = Feuille signée
record-sheet-words = Une touche par ligne, dans l’ordre du papier : P présent, A absent, N non relevé (ou 1, 2, 3). « Non relevé » n’est pas « absent ».
record-sheet-again = Cette feuille a déjà été saisie : ce que vous changez la corrige, et l’ancienne saisie reste lisible.
record-col-line = Ligne
record-col-name = Nom
record-col-signed = Signature
record-state =
    { $state ->
        [present] présent
        [absent] absent
       *[not_recorded] non relevé
    }
record-sheet-keep = Garder la feuille
record-sheet-kept = La feuille est gardée : { $present } signatures sur { $lines } lignes.
record-no-people = Personne n’est encore inscrit à cette session.
record-sheet-title = Les chiffres se ferment-ils ?
record-all-closes = Tout se ferme : l’anneau est complet.
record-post = Porter la salle au registre
record-posted =
    { $added ->
        [0] Rien de nouveau : le registre tient déjà la salle jusqu’à l’événement { $seq }.
        [one] { $added } entrée ajoutée, jusqu’à l’événement { $seq } de la salle.
       *[other] { $added } entrées ajoutées, jusqu’à l’événement { $seq } de la salle.
    }
record-reversed =
    { $added ->
        [0] Cette entrée était déjà contre-passée. Rien n’a changé.
       *[other] L’entrée est contre-passée. Elle reste lisible.
    }
record-reverse = Contre-passer
record-to-room = Aller à la salle
record-verify = Vérifier le journal de la salle
record-door = À la porte : les têtes et les noms
record-door-line = { $heads } dans la salle, { $named } notés présents
record-door-not-counted = { $named } notés présents ; personne n’a compté les têtes
record-gap-unlisted =
    { $count ->
        [one] { $count } personne comptée n’a pas encore de nom ici.
       *[other] { $count } personnes comptées n’ont pas encore de nom ici.
    }
record-gap-names =
    { $count ->
        [one] { $count } nom de plus que de têtes comptées.
       *[other] { $count } noms de plus que de têtes comptées.
    }
record-mend = Réparer dans la liste
record-checks = Les autres contrôles
record-checks-closed = { $closed ->
    [one] { $closed } contrôle sur { $count } se ferme
   *[other] { $closed } contrôles sur { $count } se ferment
  }
record-index = Sur cette page
record-status =
    { $status ->
        [closes] se ferme
        [does_not_close] ne se ferme pas
       *[cannot_be_checked] ne peut pas être vérifié
    }
record-remainder = d’écart
record-evidence =
    { $count ->
        [0] aucune preuve
        [one] { $count } preuve
       *[other] { $count } preuves
    }
record-figures = Les chiffres
record-figure = Un chiffre
record-position = Compté à la position { $position } du registre.
record-breakdowns = Répartitions
record-dimension =
    { $dimension ->
        [sex] par sexe
        [institution] par institution
        [rank] par catégorie de grade
        [session] par session
        [half_day] par demi-journée
        [funder] par bailleur
       *[project] par projet
    }
record-not-additive = Ces cases ne s’additionnent pas : le total est recompté.
record-at-least = au moins { $low }
record-between = entre { $low } et { $high }
record-cell-female = femmes
record-cell-male = hommes
record-cell-not-stated = non renseigné
record-cell-senior = cadres supérieurs
record-cell-middle = cadres moyens
record-cell-rank-and-file = agents
record-cell-civilian = civils
record-evidence-title = Les preuves
record-origin =
    { $source ->
        [room] de la salle
       *[signed_sheet] de la feuille signée
    } : { $count }
record-evidence-list = Voir les { $count } entrées
record-col-entry = Origine
record-col-kind = Nature
record-col-how = Par
record-col-posted = Porté le
record-kind =
    { $kind ->
        [presence] présence
        [reversal] contre-passation
       *[headcount] comptage
    }
record-how =
    { $how ->
        [phone] téléphone
        [tablet] tablette
        [paper] papier
       *[hands] liste ou mains
    }
record-verify-holds = Le journal est bien celui qui a été écrit. Rien n’y manque jusqu’à la dernière ancre.
record-verify-broken = Le journal n’est pas celui qui a été écrit.
record-verify-broken-todo = Ne touchez pas au fichier de la salle. Reprenez la dernière sauvegarde et comparez.
record-fault =
    { $what ->
        [chain] La chaîne se rompt à l’événement { $seq }.
        [columns] L’événement { $seq } ne dit pas ce que disent ses colonnes.
        [text] Les mots { $where } ne sont pas ceux que l’événement { $seq } a reçus.
       *[apart] Les réponses à part de { $where } ne sont pas celles scellées à l’événement { $seq }.
    }
record-head = Tête du journal : événement { $seq }. Ancres notées ici : { $anchors }.
record-claims-words = Un chiffre déclaré reste tel qu’il a été imprimé. On le confronte aux autres, et l’écart est dit. Rien n’est corrigé, rien n’est inventé.
record-claims-summary = Se ferment : { $closes }. Ne se ferment pas : { $open }. Ne peuvent pas être vérifiés : { $unknown }.
record-printed = Tel qu’imprimé ({ $count })
record-claims-own = Vérifier un fichier de chiffres déclarés
record-claims-file = Fichier JSON (rien n’en est gardé ici)
record-claims-check = Vérifier
record-whole-course = Les rapports de tout le cours, toutes sessions
record-report-name =
    { $name ->
        [training] Rapport de formation
       *[story] Récit
    }
record-report-words =
    { $name ->
        [training] Pour les bailleurs : tous les chiffres, leurs règles et leurs preuves.
       *[story] Pour le public : ce qui peut être montré, sans petite case.
    }
record-download = Télécharger :
record-note = Ajouter un paragraphe
record-note-words = Des mots seulement. Un nombre n’entre dans un rapport que comme chiffre, avec sa règle et ses preuves.
record-note-label = Paragraphe, dans la langue du rapport
record-note-pick = Choisir un chiffre pour l’y placer :
record-pick =
    { $pick ->
        [participants] participants
        [attendances] présences
        [completers] assidus
        [questions] questions écrites
        [tests] deux tests passés
       *[improved] en progrès
    }
record-note-keep = Garder le paragraphe
record-note-kept = Le paragraphe est gardé.
record-seal = Sceller ce rapport
record-seal-words = Un rapport scellé ne bouge plus : ses mots, ses chiffres, la position du registre et une empreinte. Un changement plus tard donne une nouvelle version, avec la table des différences.
record-seal-public = Pour le public : sans case de moins de cinq personnes
record-public = public
record-sealed = Rapports scellés
record-sealed-one = Rapport scellé
record-nothing-sealed = Rien n’est encore scellé.
record-sealed-now = Le rapport est scellé, version { $version }.
record-col-report = Rapport
record-col-version = Version
record-col-sealed = Scellé le
record-col-seal = Empreinte
record-version = version { $version }
record-seal-holds = Le sceau tient : c’est bien ce qui a été scellé.
record-seal-broken = Le sceau est rompu : ce n’est pas ce qui a été scellé.
record-seal-broken-todo = Ne l’utilisez pas. Reprenez la version dans une sauvegarde et comparez les empreintes.
record-differences = Ce qui a changé depuis la version d’avant
record-no-differences = Aucun chiffre n’a changé ; seuls des mots ou la date.
record-col-cell = Case
record-col-before = Avant
record-col-after = Après
record-cli-no-database = La base de données n’a pas pu être lue. Rien n’a été écrit. Vérifiez HALQA_DATA, ou lancez « halqa doctor ».
record-cli-not-written = Le fichier { $file } n’a pas pu être écrit ({ $reason ->
    [ENOENT] ce chemin n’existe pas
    [EISDIR] c’est un dossier
    [ENOTDIR] une partie du chemin est un fichier
    [EACCES] les droits manquent
    [EPERM] les droits manquent
    [ENOSPC] le disque est plein
    [EROFS] cet endroit ne se laisse pas écrire
   *[other] { $reason }
}). Rien n’a changé. Choisissez un autre endroit avec --to.
refused-record-sheet-empty = La feuille n’a aucune ligne. Rien n’a été gardé. Inscrivez d’abord des personnes au bureau.
refused-record-sheet-twice = Une personne est deux fois sur cette feuille. Rien n’a été gardé. Rechargez la page et saisissez-la de nouveau.
refused-record-sheet-stranger = Une ligne nomme quelqu’un qui n’est pas inscrit à cette session. Rien n’a été gardé. Rechargez la page : la liste a peut-être changé.
refused-record-no-training = Aucune session ni aucun cours ne s’appelle { $key }. Rien n’a été fait. Prenez la clé dans la page du registre.
refused-record-no-half-days = Une session n’a pas encore de demi-journée : son rapport ne peut pas être écrit. Rien n’a changé. Ajoutez ses demi-journées au bureau.
refused-record-two-worlds = Ce cours a des sessions réelles et des sessions de démonstration. Aucun rapport ne les mélange. Prenez le rapport d’une session.
refused-record-not-for-public = Le rapport de formation montre de petites cases : il ne peut pas être scellé pour le public. Rien n’a été scellé. Scellez le récit pour le public.
refused-record-seal-unchanged = Rien n’a changé depuis la version { $version }. Elle reste la version scellée. Scellez de nouveau quand un chiffre ou un mot aura changé.
refused-record-note-number = « { $run } » contient un nombre tapé à la main. Un rapport n’accepte un nombre que comme chiffre, avec sa règle et ses preuves : celui-ci ne se fermerait avec rien. Le paragraphe d’avant est gardé. Choisissez le chiffre dans la liste, ou écrivez sans nombre.
refused-record-note-no-figure = Aucun chiffre ne s’appelle « { $name } » dans ce rapport. Le paragraphe d’avant est gardé. Choisissez un chiffre dans la liste.
