# L’aperçu : ce qu’un texte devient au téléphone, au mur et sur papier.
preview-title = Aperçu
preview-room = Aperçu
preview-language = Langue de l’aperçu
preview-phone = Au téléphone
preview-wall = Au mur
preview-paper = Sur papier
preview-cards = Les cartes à imprimer (PDF)
