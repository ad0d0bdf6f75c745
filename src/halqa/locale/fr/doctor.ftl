# Le médecin de la machine et le premier démarrage.
doctor-sum = { $wrong ->
    [0] { $notices ->
        [0] Tout va bien.
       *[other] Rien n’empêche de commencer ; à savoir : { $notices }.
    }
   *[other] À corriger avant de commencer : { $wrong }. À savoir : { $notices }.
}
doctor-python-well = Python { $found }
doctor-python-wrong = Python { $found } est trop ancien
doctor-python-mend = Installez Python { $wanted } ou plus récent, puis recommencez dans un dossier neuf.
doctor-packages-well = Les paquets installés sont ceux du verrou
doctor-packages-notice = Le fichier verrou est absent : les paquets n’ont pas été comparés
doctor-packages-wrong = Des paquets diffèrent du verrou : { $different }
doctor-packages-mend = Relancez la commande dev.py : elle installe exactement ce qui est verrouillé.
doctor-sqlite-well = SQLite { $found }, sûr avec deux écritures
doctor-sqlite-wrong = SQLite { $found } peut abîmer un fichier que deux connexions écrivent
doctor-sqlite-mend = N’ouvrez aucune salle. Réinstallez le paquet sqlcipher3 du verrou.

doctor-database-well = Base de données { $found }
doctor-database-notice = Base de données { $found }, mais { $loose } est désactivé
doctor-database-wrong = La base de données ne répond pas
doctor-database-mend = Activez les réglages nommés de PostgreSQL, ou démarrez la base et vérifiez HALQA_DATABASE.
doctor-data-well = Le dossier des données est prêt : { $path }
doctor-data-wrong = { $steps ->
    [0] Le dossier des données n’est pas encore fait : { $path }
   *[other] La base de données attend { $steps } étapes de mise à jour : { $path }
}
doctor-data-mend = Lancez « halqa init ». Rien de ce qui existe n’est perdu.
doctor-secret-well = Le secret est gardé, lisible par son propriétaire seul
doctor-secret-wrong = { $mode ->
    [none] Le secret n’existe pas encore : { $path }
   *[other] D’autres que son propriétaire peuvent lire le secret ({ $mode }) : { $path }
}
doctor-secret-mend = Lancez « halqa init » s’il manque ; sinon « chmod 600 » sur ce fichier.
doctor-fsync-well = Le disque confirme une écriture en { $ms } ms
doctor-fsync-notice = Le disque confirme une écriture en { $ms } ms : c’est peu croyable, ou trop lent
doctor-fsync-mend = Mettez le dossier des données sur un disque interne, ni en mémoire ni sur le réseau.
doctor-disk-well = Place libre : { $free } Mo
doctor-disk-notice = Peu de place libre : { $free } Mo
doctor-disk-wrong = Presque plus de place : { $free } Mo
doctor-disk-mend = Libérez un gigaoctet, ou mettez HALQA_DATA sur un autre disque.
doctor-ports-well = Les ports des deux portes sont libres
doctor-ports-notice = Ports déjà pris : { $taken }
doctor-ports-mend = Si Halqa tourne déjà, c’est normal. Sinon, arrêtez l’autre programme, ou changez HALQA_STAFF_PORT, HALQA_PHONE_PORT ou HALQA_CONTROL_PORT.
doctor-network-well = Les téléphones joignent cette machine à { $address } (autres adresses : { $others })
doctor-network-notice = Aucun réseau local : les téléphones ne peuvent pas entrer
doctor-network-mend = Branchez le routeur, ou donnez l’adresse dans HALQA_LAN_ADDRESS. Le cercle marche aussi sans téléphones.
doctor-files-well = Assez de connexions à la fois ({ $limit })
doctor-files-notice = Seulement { $limit } fichiers ouverts à la fois
doctor-files-mend = Augmentez la limite (ulimit -n 4096) avant d’ouvrir une grande salle.
doctor-clock-well = L’horloge dit { $now }
doctor-clock-wrong = L’horloge dit { $now }, c’est avant des choses déjà écrites
doctor-clock-mend = Remettez la machine à l’heure : les présences portent cette heure.
doctor-fonts-well = Les polices sont là, latine et arabe
doctor-fonts-wrong = Des polices manquent : { $missing }
doctor-fonts-mend = La copie de Halqa est incomplète : reprenez-la entière.
doctor-browser-well = Navigateur pour les tests : { $path }
doctor-browser-notice = Aucun Chromium : les tests de navigateur seront sautés
doctor-browser-mend = Seuls les tests en ont besoin. Sous Debian : apt install chromium.

## init
init-ready = Le dossier des données est prêt : { $path }
init-no-folder = Le dossier { $path } ne peut pas être fait ({ $reason }). Rien n’est changé. Choisissez-en un autre dans HALQA_DATA.
init-administrator-known = Un compte d’administration existe déjà ; il n’est pas changé.
init-ask = Mot de passe de { $name } (12 caractères au moins) :
init-short = Le mot de passe a moins de { $least } caractères : le compte n’est pas fait. Relancez « halqa init ».
init-administrator = Le compte d’administration « { $name } » est fait.
init-password = Son mot de passe, montré cette seule fois :
