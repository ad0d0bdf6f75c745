## Fichiers d’autres logiciels, à l’entrée et à la sortie d’un pack
exchange-wrote = Écrit : { $file }
exchange-wrote-nothing = Rien n’a été écrit.
exchange-losses = Ce qui ne suit pas :
exchange-no-losses = Tout a suivi.
exchange-true = Vrai
exchange-false = Faux

refused-exchange-no-file = { $path } n’a pas pu être lu : { $reason ->
    [ENOENT] ce chemin n’existe pas
    [EISDIR] c’est un dossier
    [ENOTDIR] une partie du chemin est un fichier
    [EACCES] les droits manquent
    [EPERM] les droits manquent
    [ENOSPC] le disque est plein
    [EROFS] cet endroit ne se laisse pas écrire
   *[other] { $reason }
}. Rien n’a été changé. Vérifiez le chemin.
refused-exchange-not-a-folder = { $path } est un fichier. Rien n’a été changé. Donnez le dossier d’un pack, ou un dossier à créer.
refused-exchange-file-exists = { $file } existe déjà dans le dossier. Rien n’a été écrit. Déplacez-le, ou choisissez un autre dossier.
refused-exchange-not-written = { $path } n’a pas pu être écrit : { $reason ->
    [ENOENT] ce chemin n’existe pas
    [EISDIR] c’est un dossier
    [ENOTDIR] une partie du chemin est un fichier
    [EACCES] les droits manquent
    [EPERM] les droits manquent
    [ENOSPC] le disque est plein
    [EROFS] cet endroit ne se laisse pas écrire
   *[other] { $reason }
}. Choisissez un autre endroit.
refused-exchange-too-large = { $file } dépasse { $limit } mégaoctets. Rien n’a été lu. Partagez-le en plusieurs fichiers.
refused-exchange-not-text = { $file }, ligne { $line } : ce n’est pas du texte en UTF-8. Rien n’a été lu. Si c’est un fichier de texte, enregistrez-le de nouveau avec l’encodage UTF-8 ; sinon, choisissez un autre fichier.
refused-exchange-empty = { $file } est vide. Rien n’a été changé. Choisissez un autre fichier.
refused-exchange-no-language = Le pack n’a pas la langue { $lang }. Rien n’a été écrit. Choisissez parmi : { $known }.
refused-exchange-no-bank = { $count ->
    [0] Le pack n’a aucune banque de questions. Rien n’a été écrit.
   *[other] Le pack n’a pas de banque de questions { $id }. Rien n’a été écrit. Choisissez parmi : { $known }.
}
refused-exchange-too-long = { $file } a plus de { $limit } lignes. Rien n’a été lu. Partagez-le en plusieurs fichiers.
exchange-loss-recordings = Enregistrements de voix, que ce format ne porte pas : { $count }.
