# Ce qui sort d’une salle vers d’autres logiciels : fichiers, ce qu’ils laissent, et ce qui ne va pas dans des énoncés xAPI.
export-title = Exporter
export-link = Exporter les réponses
export-words = Deux fichiers pour d’autres logiciels. Les deux contiennent des réponses sous pseudonyme et des comptes ; aucun ne contient les mots de quelqu’un. Qui a le fichier n’y trouve personne par son nom.
export-csv = CSV
export-csv-words = Un tableau, une ligne par réponse : pour un tableur ou des statistiques.
export-xapi = xAPI
export-xapi-words = Des énoncés pour un entrepôt de traces d’apprentissage (LRS).
export-download = Télécharger { $form }
export-losses = Ce que le fichier ne dit pas :
export-loss-words = Les mots écrits par les personnes : personne n’a été interrogé pour qu’ils sortent de la salle.
export-loss-names = Les noms, les inscriptions et les places. Un pseudonyme ne vaut que dans cette salle ; à qui il appartient se retrouve avec le fichier de la salle, pas avec l’export. Quelle personne était à quelle place n’est pas dit.
export-loss-anonymous = Qui a dit quoi dans une activité anonyme : des comptes pour tout le cercle, à la minute de la fermeture.
export-loss-paired = Le moment d’une réponse à un test : toutes portent la minute de la fermeture. La manière de répondre, quand peu de personnes en ont utilisé une.
export-loss-few = Ce que moins de cinq personnes ont répondu dans une activité qui ne garde pas la place. De moins de cinq mains levées, seulement le nombre.
export-loss-questions = Quelle question quelqu’un voulait aussi poser, et ce que chaque question est devenue.
export-loss-votes = Qui a penché et voté pour quoi dans une étude de cas, et si une table était unanime : seulement ce qu’elle a décidé.
export-loss-presences = Les présences, que le Registre donne.
export-loss-versions = Les réponses changées ou retirées ; seul ce qui reste valable y est.
export-loss-run = Le déroulement : minuteries, rythmes, manières, changements de table, comptages, retards et départs anticipés.
export-both = Ce qu’aucun des deux fichiers ne dit
export-only = Ne s’y trouve pas :
export-here = Dans cette salle, en ce moment
export-stays-open = { $activity } : pas encore exportée, car elle n’est pas fermée. Une ligne qui apparaît dirait qui vient de répondre.
export-stays-few = { $activity } : laissée de côté, car moins de { $least } personnes ont répondu.
export-stays-items = { $activity } : les questions auxquelles moins de { $least } personnes ont répondu sont laissées de côté.
export-stays-one = { $activity } : une décision de table où une seule personne a voté est laissée de côté.
export-stays-nothing = Rien n’est laissé de côté faute de réponses dans cette salle.
export-running = La salle est encore ouverte : il manquera des réponses, et les solutions des tests qui ne sont pas dévoilées. Refaites l’export après la fermeture.
export-demonstration = Ceci est une démonstration : le nom du fichier et les énoncés disent DEMONSTRATION.
export-no-statements = { $file } n’a pas pu être lu.
export-checked = { $count ->
    [0] Rien à signaler.
    [one] { $count } point à corriger.
   *[other] { $count } points à corriger.
  }
xapi-answered = a répondu à
xapi-asked = a posé une question dans
xapi-commented = a commenté
xapi-attended = a assisté à
xapi-experienced = a vécu
xapi-interacted = a pris part à
xapi-completed = a terminé
xapi-circle = Le cercle
problem-xapi-unreadable = { $reason ->
    [large] Le fichier dépasse 64 mégaoctets, rien n’a été vérifié.
    [text] Le fichier n’est pas du texte en UTF-8, rien n’a été vérifié.
    [deep] Le fichier est trop imbriqué, rien n’a été vérifié.
   *[json] Le fichier n’est pas du JSON valable, rien n’a été vérifié.
  }
problem-xapi-unreadable-remedy = Donnez un tableau JSON d’énoncés, sans NaN et sans infinis.
problem-xapi-missing = Énoncé { $statement } : { $property } manque.
problem-xapi-missing-remedy = Ajoutez-le : xAPI 1.0.3, ou la règle de Halqa, le demande.
problem-xapi-unknown = Énoncé { $statement } : { $property } n’a pas sa place ici.
problem-xapi-unknown-remedy = Retirez-le, ou mettez-le dans les extensions sous un IRI.
problem-xapi-form = Énoncé { $statement } : { $property } n’est pas ce qui est attendu à cet endroit : { $wanted ->
    [object] un objet
    [list] une liste
    [text] un texte
    [filled] un texte non vide
    [texts] une liste de textes
    [number] un nombre
    [boolean] vrai ou faux
    [iri] un IRI avec son schéma
    [uuid] un UUID
    [time] un moment avec les secondes et l’écart à UTC
    [language] un code de langue
    [languages] des textes par code de langue
    [duration] une durée
    [mailbox] une adresse mailto
    [sha1] une empreinte SHA-1
    [version] la version 1.0.0, ou aucune
    [interaction] un type d’interaction connu de xAPI
    [extensions] des valeurs sous des IRI
    [reference] un renvoi à un énoncé
   *[other] le type attendu à cette place
  }.
problem-xapi-form-remedy = Écrivez-le sous cette forme ; null n’est permis que dans les extensions.
problem-xapi-repeated = Énoncé { $statement } : { $property } contient deux fois { $value }.
problem-xapi-repeated-remedy = Gardez-en un seul.
problem-xapi-score = Énoncé { $statement } : les nombres de { $property } se contredisent.
problem-xapi-score-remedy = scaled va de -1 à 1, min est sous max, raw va de min à max.
problem-xapi-answer = Énoncé { $statement } : dans { $property }, { $value } n’est pas une réponse à cette question.
problem-xapi-answer-remedy = Utilisez les identifiants des choix de la question, chacun une fois.
problem-xapi-actor = Énoncé { $statement } : { $property } n’est pas identifié d’une seule manière.
problem-xapi-actor-remedy = Donnez un compte, ou pour un groupe sans compte ses membres.
problem-xapi-named = Énoncé { $statement } : { $property } peut nommer une personne.
problem-xapi-named-remedy = Utilisez un compte avec un pseudonyme, sans nom.
problem-xapi-translation = Énoncé { $statement } : { $property } manque en { $languages }.
problem-xapi-translation-remedy = Ajoutez les mots dans cette langue.
