# Les questions, que l’animateur lit quelle que soit l’étape montrée.

questions-read = Lire les questions
questions-page = Les questions sur leur page
questions-page-words = Ne projetez pas cette page : on y lit ce qui n’est pas encore publié. Ce que vous faites ici vaut aussitôt pour les téléphones et l’écran mural, quelle que soit l’étape montrée.
questions-wait = { $count ->
    [0] rien en attente
    [one] { $count } question en attente
   *[other] { $count } questions en attente
  }
questions-remote-note = { $count ->
    [one] Son texte n’est qu’au bureau : lisez-y d’abord ce qui se publie ici. Seule, elle peut faire deviner qui l’a posée.
   *[other] Leurs textes ne sont qu’au bureau : lisez-y d’abord ce qui se publie ici.
  }
