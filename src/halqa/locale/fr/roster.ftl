## A roster before it is imported: what is wrong, and how to mend it. Nothing is kept until the plan is applied as a whole.
problem-roster-no-headings = Aucune ligne de titres n’a été reconnue dans les { $rows } premières lignes écrites.
problem-roster-no-headings-remedy = Mettez en haut une ligne avec au moins un nom et une autre colonne (Nom, Prénom, Sexe, Institution…), ou partez du modèle.
problem-roster-heading-twice = { $cell } : la colonne « { $heading } » existe déjà.
problem-roster-heading-twice-remedy = Gardez une seule des deux colonnes, ou précisez « (latin) » et « (arabe) ».
problem-roster-identity-column = { $cell } : cette colonne demande un numéro d’identité. Halqa n’en garde aucun ; rien du fichier n’a été gardé.
problem-roster-identity-column-remedy = Supprimez cette colonne. Un matricule de service ou un téléphone suffit.
problem-roster-unwanted-column = { $cell } : Halqa ne garde pas « { $heading } » ; rien du fichier n’a été gardé.
problem-roster-unwanted-column-remedy = Supprimez cette colonne, puis reprenez l’import.
problem-roster-column-left-out = { $cell } : la colonne « { $heading } » n’est pas connue et ne sera pas importée.
problem-roster-column-left-out-remedy = Si elle est utile, renommez-la comme dans le modèle ; sinon, ne faites rien.
problem-roster-merged = Les cellules { $cell } sont fusionnées : on ne sait pas à qui appartient leur contenu.
problem-roster-merged-remedy = Défusionnez-les et recopiez la valeur dans chaque ligne.
problem-roster-two-headings = La ligne { $row } est une seconde ligne de titres (la première est la ligne { $first }).
problem-roster-two-headings-remedy = Gardez une seule ligne de titres. Si le fichier contient deux listes, faites deux fichiers.
problem-roster-no-rows = Il n’y a aucune personne sous les titres.
problem-roster-no-rows-remedy = Ajoutez une ligne par personne.
problem-roster-formula = { $cell } contient une formule ; Halqa ne calcule rien.
problem-roster-formula-remedy = Copiez la colonne, puis collez « valeurs seulement ».
problem-roster-error = { $cell } contient une erreur du tableur.
problem-roster-error-remedy = Écrivez la valeur à la main.
problem-roster-identity-value = { $cell } contient une valeur qui a la forme d’un numéro d’identité ou de passeport. Elle n’est ni gardée ni affichée.
problem-roster-identity-value-remedy = Videz cette cellule. Si c’est un matricule, écrivez-le avec un préfixe, par exemple « MAT- ».
problem-roster-garbled = { $cell } : des lettres sont abîmées, comme après un mauvais encodage.
problem-roster-garbled-remedy = Enregistrez de nouveau le fichier en XLSX ou en CSV UTF-8 depuis l’original.
problem-roster-outside = { $cell } est écrit hors des colonnes qui ont un titre.
problem-roster-outside-remedy = Effacez la cellule, ou donnez un titre à sa colonne.
problem-roster-too-long = { $cell } : le texte est trop long ({ $longest } signes au plus).
problem-roster-too-long-remedy = Raccourcissez-le.
problem-roster-odd-name = { $cell } : un nom ne contient pas de chiffres.
problem-roster-odd-name-remedy = Corrigez le nom, ou vérifiez que les colonnes ne sont pas décalées.
problem-roster-mixed-script = { $cell } : un même mot mêle lettres arabes et latines.
problem-roster-mixed-script-remedy = Retapez le nom dans une seule écriture.
problem-roster-two-scripts = { $cell } : le nom est écrit dans les deux écritures à la fois.
problem-roster-two-scripts-remedy = Mettez chaque écriture dans sa colonne.
problem-roster-name-twice = { $cell } : ce nom est déjà donné par une autre colonne de la ligne.
problem-roster-name-twice-remedy = Gardez-le dans une seule colonne.
problem-roster-no-name = Ligne { $row } : aucun nom, ni en lettres latines ni en lettres arabes.
problem-roster-no-name-remedy = Écrivez au moins un nom. Les présents sans nom se disent par un comptage, pas ici.
problem-roster-bad-sex = { $cell } : valeur non comprise pour le sexe.
problem-roster-bad-sex-remedy = Écrivez F, M ou « non précisé », ou laissez vide.
problem-roster-bad-rank = { $cell } : catégorie de grade non comprise.
problem-roster-bad-rank-remedy = Écrivez supérieur, moyen, exécution, civil ou « non précisé », ou laissez vide. Un grade précis va dans l’unité, s’il est utile.
problem-roster-bad-telephone = { $cell } : ce n’est pas un numéro de téléphone.
problem-roster-bad-telephone-remedy = Écrivez de six à quinze chiffres, avec ou sans indicatif, ou laissez vide.
problem-roster-bad-email = { $cell } : ce n’est pas une adresse électronique.
problem-roster-bad-email-remedy = Corrigez-la, ou laissez vide.
problem-roster-unknown-institution = { $cell } : l’institution « { $given } » n’est pas connue.
problem-roster-unknown-institution-remedy = Écrivez un de ces noms : { $known }. Sinon, ajoutez d’abord l’institution.
problem-roster-known-differs = Ligne { $row } : cette personne est déjà inscrite ; le fichier écrit autrement : { $fields }. Rien n’est changé.
problem-roster-known-differs-remedy = Si le fichier a raison, corrigez la fiche de la personne.
problem-roster-several-known = Ligne { $row } : { $count } personnes inscrites pourraient être celle-ci.
problem-roster-several-known-remedy = Ajoutez le matricule ou le téléphone dans le fichier, puis reprenez.
problem-roster-same-row = Ligne { $row } : identique à la ligne { $first }.
problem-roster-same-row-remedy = Supprimez une des deux lignes. Si ce sont deux personnes, ajoutez un matricule ou un téléphone.
problem-roster-like-known = Ligne { $row } : une personne inscrite porte le même nom mais diffère ; la ligne sera ajoutée à part.
problem-roster-like-known-remedy = Vous pourrez dire plus tard si les deux fiches sont une seule personne.
problem-roster-like-row = Ligne { $row } : même nom que la ligne { $other } ; les deux seront ajoutées.
problem-roster-like-row-remedy = Vérifiez. Rien n’est réuni sans une décision.
problem-roster-same-number = Ligne { $row } : même matricule, téléphone ou adresse que la ligne { $other } ; les deux seront ajoutées.
problem-roster-same-number-remedy = Vérifiez. Rien n’est réuni sans une décision.
problem-roster-over-quota = { $institution } : { $asked } personnes à ajouter, { $taken } places prises sur { $given } ; { $over } de trop.
problem-roster-over-quota-remedy = Rien n’est refusé. Demandez à l’institution de choisir, ou donnez-lui plus de places.
problem-roster-other-sheet = La feuille « { $sheet } » n’a pas été lue ; seule la feuille « { $read } » l’a été.
problem-roster-other-sheet-remedy = Si vous vouliez l’importer aussi, importez-la à part.
problem-roster-external-links = Le fichier renvoie à d’autres fichiers ; ces liens n’ont pas été suivis.
problem-roster-external-links-remedy = Rien à faire.
problem-roster-encoding = Le fichier n’est pas en UTF-8 ; il a été lu comme { $encoding }.
problem-roster-encoding-remedy = Regardez quelques noms ci-dessous. S’ils sont faux, enregistrez le fichier en UTF-8 et reprenez.

## The whole file is refused: one sentence, nothing kept
refused-roster-broken-file = Le fichier est abîmé et n’a pas pu être lu. Rien n’a été gardé. Ouvrez-le dans le tableur et enregistrez-le de nouveau.
refused-roster-too-many-parts = Le fichier contient { $count } parties, plus que { $limit }. Rien n’a été gardé. Copiez son contenu dans un classeur neuf.
refused-roster-bomb = Une fois ouvert, le fichier serait démesuré, ou ment sur sa taille. Il n’a pas été ouvert. Copiez son contenu dans un classeur neuf.
refused-roster-locked = Le fichier est protégé par un mot de passe. Rien n’a été gardé. Enregistrez-le sans mot de passe.
refused-roster-packed = Le fichier est compressé ou verrouillé d’une façon que Halqa ne lit pas. Rien n’a été gardé. Enregistrez-le de nouveau, sans mot de passe et avec la compression ordinaire.
refused-roster-old-or-locked = Le fichier est d’un ancien format (.xls) ou protégé par un mot de passe. Rien n’a été gardé. Enregistrez-le en .xlsx sans mot de passe.
refused-roster-not-a-workbook = Le fichier n’est pas un classeur XLSX. Rien n’a été gardé. Enregistrez-le en .xlsx.
refused-roster-macros = Le fichier contient des macros. Rien n’a été gardé ni exécuté. Enregistrez-le en .xlsx, sans macros.
refused-roster-too-wide = Le fichier a plus de { $limit } colonnes. Rien n’a été gardé. Supprimez les colonnes inutiles.
refused-roster-too-long = Le fichier a plus de { $limit } lignes. Rien n’a été gardé. Supprimez les lignes vides ou partagez le fichier.
refused-roster-too-large = Le fichier dépasse { $limit } mégaoctets. Rien n’a été gardé. Copiez son contenu dans un classeur neuf.
refused-roster-no-sheet = Le classeur n’a pas de feuille visible. Rien n’a été gardé. Affichez la feuille à lire.
refused-roster-bad-encoding = Le fichier annonce l’encodage { $encoding } mais ne le suit pas. Rien n’a été gardé. Enregistrez-le en UTF-8.
refused-roster-no-encoding = L’encodage du fichier n’a pas été reconnu (peut-être UTF-16 sans marque). Rien n’a été gardé. Enregistrez-le en CSV UTF-8 ou en XLSX.
refused-roster-broken-quotes = Ligne { $line } : un guillemet n’est pas fermé, ou mal placé. Rien n’a été gardé. Corrigez cette ligne, ou enregistrez en XLSX.
refused-roster-unknown-format = { $file } n’est ni un XLSX ni un CSV. Rien n’a été gardé. Enregistrez la liste dans un de ces formats.
refused-roster-no-file = Le fichier { $file } n’existe pas ou ne peut pas être lu. Vérifiez le chemin.
refused-roster-not-written = { $file } n’a pas pu être écrit. Choisissez un dossier où vous pouvez écrire.

## What an import leaves behind
roster-loss-styles = Couleurs, formats et commentaires ne sont pas importés.
roster-loss-other-sheets = Seule la première feuille visible est lue.
roster-loss-formats = Un CSV ne garde ni types ni mise en forme.

## Template
roster-sheet = Liste
roster-heading-family-latin = Nom (latin)
roster-heading-given-latin = Prénom (latin)
roster-heading-family-arabic = Nom (arabe)
roster-heading-given-arabic = Prénom (arabe)
roster-heading-sex = Sexe
roster-heading-institution = Institution
roster-heading-unit = Unité
roster-heading-rank = Catégorie de grade
roster-heading-staff-number = Matricule
roster-heading-telephone = Téléphone
roster-heading-email = E-mail
roster-sex-female = F
roster-sex-male = M
roster-sex-not-collected = non précisé
roster-sex-declined = refus
roster-rank-senior = supérieur
roster-rank-middle = moyen
roster-rank-rank-and-file = exécution
roster-rank-civilian = civil
roster-rank-not-stated = non précisé
roster-choose-title = Choix dans la liste
roster-choose = Choisissez une des valeurs proposées, ou laissez vide.
roster-instructions =
    Une ligne par personne, une seule ligne de titres, aucune cellule fusionnée, aucune formule.
    Nom : en lettres latines, en lettres arabes, ou les deux. Écrivez-le comme il doit paraître sur l’attestation.
    Matricule ou téléphone : un seul suffit, et évite de confondre deux personnes du même nom.
    Sexe : F, M, non précisé ; une case vide compte comme non précisé et se dit dans le rapport.
    Institution : le nom convenu avec l’équipe. Unité et catégorie de grade : si vous le souhaitez.
    Aucun numéro d’identité, de passeport ou de séjour, aucune date de naissance : ils seraient refusés.
    À quoi servent ces données : inviter, inscrire la présence, établir l’attestation. Les rapports ne montrent que des totaux.

## Command line
roster-plan = Lignes lues : { $read } · à ajouter : { $add } · déjà inscrites : { $unchanged } · refusées : { $refused }.
roster-plan-clean = Tout peut entrer.
roster-plan-whole = Rien ne peut entrer tant que le fichier n’est pas corrigé.
roster-place = { $file }, { $cell }
roster-written = Modèle écrit : { $file }
