# L’aperçu : ce qu’un texte devient au téléphone, au mur et sur papier.
preview-title = Aperçu
preview-room = Aperçu
preview-language = Langue de l’aperçu
preview-phone = Au téléphone
preview-wall = Au mur
preview-paper = Sur papier
preview-cards = Le papier à imprimer (PDF)
preview-side = { $name }, feuille { $number }
preview-more = { $count ->
    [one] Une feuille de plus est dans le PDF.
   *[other] { $count } feuilles de plus sont dans le PDF.
}
preview-no-paper = Rien de ceci n’est imprimé : la formatrice ou le formateur le dit.
preview-runs = Les activités de la demi-journée
preview-trainers = Une formatrice ou un formateur préparé joue ce rôle : sa carte est sur papier, sur aucun téléphone.
