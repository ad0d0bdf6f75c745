## Questions d’autres logiciels : GIFT, Moodle XML, Aiken
exchange-came-questions = { $count ->
    [0] Aucune question n’est entrée.
    [one] { $count } question est entrée, comme brouillon.
   *[other] { $count } questions sont entrées, comme brouillons.
  }
exchange-went-questions = { $count ->
    [0] Aucune question n’est sortie.
    [one] { $count } question est sortie.
   *[other] { $count } questions sont sorties.
  }
refused-exchange-nothing = Aucune question n’a été trouvée dans { $file }. Rien n’a été écrit. Vérifiez dans quel format est le fichier.

problem-quiz-unsupported = « { $name } » est d’une sorte que Halqa n’a pas : { $kind ->
    [short-answer] réponse courte
    [matching] appariement
    [numerical] réponse numérique
    [cloze] texte à trous
    [essay] composition
    [description] texte sans question
    [calculated] question calculée
    [ordering] mise en ordre
    [drag] glisser-déposer
   *[other] { $kind }
  }. Elle a été laissée de côté.
problem-quiz-unsupported-remedy = Faites-en un choix entre des options, ou gardez-la dans l’autre logiciel.
problem-quiz-incomplete = « { $name } » a été laissée de côté : { $reason ->
    [few] elle a moins de deux réponses
   *[empty] sa question ou une de ses réponses est vide
  }.
problem-quiz-incomplete-remedy = Complétez-la dans le fichier et importez de nouveau.
problem-quiz-no-key = « { $name } » ne désigne aucune bonne réponse. Elle est entrée sans clé.
problem-quiz-no-key-remedy = Ajoutez key= dans la banque, ou marquez la bonne réponse dans le fichier et importez de nouveau.
problem-quiz-aiken-no-answer = La question « { $start } » n’a pas de ligne ANSWER. Elle a été laissée de côté.
problem-quiz-aiken-no-answer-remedy = Écrivez « ANSWER: A » sous ses réponses, et rien d’autre que des réponses entre les deux.
problem-quiz-aiken-letter = Cette réponse porte { $given } là où { $expected } était attendu : « { $start } ». La question a été laissée de côté.
problem-quiz-aiken-letter-remedy = Nommez les réponses A, B, C dans l’ordre, une par ligne.
problem-quiz-aiken-stray-answer = « { $start } » n’est sous aucune question.
problem-quiz-aiken-stray-answer-remedy = Écrivez au-dessus la question et ses réponses.
problem-quiz-aiken-bad-answer = « { $start } » : { $given } n’est aucune des réponses ci-dessus. La question a été laissée de côté.
problem-quiz-aiken-bad-answer-remedy = Écrivez une seule lettre parmi : { $known }.

exchange-loss-questions = Questions laissées de côté : { $count }.
exchange-loss-weights = Parts de points : { $count }. Dans Halqa une réponse est juste quand elle désigne toutes les bonnes options et aucune autre.
exchange-loss-any-of = Questions où une bonne réponse parmi plusieurs suffisait : { $count }. Halqa les demande toutes.
exchange-loss-names = Noms devenus un identifiant plus court ou différent : { $count }.
exchange-loss-general-feedback = Mots dits à tous après la réponse : { $count }. Ils sont maintenant la note de l’animateur.
exchange-loss-lines = Textes de plusieurs lignes, réunis en une seule : { $count }.
exchange-loss-category-path = Catégories dont seul le dernier nom est gardé : { $count }.
exchange-loss-rest = Fichiers du pack sans questions (théorie, sondages, agendas, cas...) : { $count }.
exchange-loss-objectives = Objectifs, et quelle question sert lequel : { $count }.
exchange-loss-sources = Sources des questions : { $count }.
exchange-loss-status = Les marques « sources vérifiées » et « relue » : { $count }.
exchange-loss-drafts = Brouillons, dont rien ne dira plus qu’ils en sont : { $count }.
exchange-loss-pairs = Quelles questions sont parallèles, avant et après : { $count }.
exchange-loss-coach = Notes de l’animateur : { $count }.
exchange-loss-option-ids = Questions dont les options n’ont pas les identifiants a, b, c dans l’ordre : { $count }.
exchange-loss-unmarked = Questions laissées de côté, sans bonne réponse ou avec plus de dix : { $count }. Moodle ne les note pas et arrêterait là l’import.
exchange-loss-several = Questions à plusieurs bonnes réponses : { $count }. Ailleurs, une partie d’entre elles donne une partie des points.
exchange-loss-placeholders = Textes avec des mots entre accolades, que rien ne remplit ailleurs : { $count }.
exchange-loss-languages = Traductions dans d’autres langues : { $count }.
exchange-loss-stand-ins = Textes sans traduction, donnés dans la langue source : { $count }.
exchange-loss-ids = Identifiants des questions : { $count }.
exchange-loss-reasons = Raisons des options : { $count }.
exchange-loss-retired = Questions retirées, qui restent ici : { $count }.
exchange-loss-bank-titles = Titres des banques : { $count }.
exchange-loss-title-languages = Titres de banques dans d’autres langues : { $count }.
exchange-loss-unsayable = Questions que ce format ne peut pas dire, laissées de côté : { $count }.

problem-quiz-image = « { $start } » ne va pas sans ce que Halqa ne montre pas ({ $sign }). La question a été laissée de côté.
problem-quiz-image-remedy = Dites en mots ce que cela montre, et importez de nouveau.
problem-quiz-gift-brace = « { $start } » : { $reason ->
    [open] une accolade est ouverte et n’est pas fermée avant la ligne vide
    [close] une accolade est fermée sans avoir été ouverte
   *[twice] il y a plus d’une paire d’accolades
  }. La question a été laissée de côté.
problem-quiz-gift-brace-remedy = Une paire d’accolades par question, sans ligne vide dedans. Écrivez { "\\{" } pour une accolade qui est un signe.
problem-quiz-gift-name = « { $start } » : le nom qui commence par :: n’a pas de second ::. La question a été laissée de côté.
problem-quiz-gift-name-remedy = Écrivez ::nom:: avant la question.
problem-quiz-gift-marks = « { $start } » : entre les accolades, un texte n’a ni = ni ~ devant lui. La question a été laissée de côté.
problem-quiz-gift-marks-remedy = Commencez la bonne réponse par =, chacune des autres par ~.
problem-quiz-gift-weight = « { $start } » : { $weight } n’est pas une part des points. La question a été laissée de côté.
problem-quiz-gift-weight-remedy = Écrivez un nombre de -100 à 100 entre deux signes pour cent.
problem-quiz-moodle-part = « { $start } » n’a pas de { $part }. La question a été laissée de côté.
problem-quiz-moodle-part-remedy = Exportez-la de nouveau de Moodle, ou complétez-la.
problem-quiz-moodle-fraction = « { $start } » : la part de points « { $given } » n’est pas un nombre de -100 à 100. La question a été laissée de côté.
problem-quiz-moodle-fraction-remedy = Exportez-la de nouveau de Moodle, ou corrigez le nombre.
refused-exchange-not-xml = { $file }, ligne { $line } : ce n’est pas du XML bien formé. Rien n’a été lu. Exportez de nouveau les questions.
refused-exchange-doctype = { $file }, ligne { $line } : le fichier déclare un type de document ou des entités. Rien n’a été lu. Moodle n’en écrit jamais : exportez de nouveau les questions.
refused-exchange-deep = { $file }, ligne { $line } : le fichier est emboîté trop profondément. Rien n’a été lu. Exportez de nouveau les questions.
refused-exchange-not-moodle = { $file } est du XML, mais pas de Moodle : il commence par { $found } et non par quiz. Rien n’a été lu. Exportez les questions en Moodle XML.

exchange-loss-tags = Étiquettes : { $count }.
exchange-loss-markup = Textes dont la mise en forme (gras, listes, liens...) a été retirée : { $count }.
exchange-loss-markdown = Textes en Markdown, pris tels quels : { $count }.
exchange-loss-hints = Indices pour un nouvel essai : { $count }.
exchange-loss-combined-feedback = Mots pour juste, en partie juste ou faux dans l’ensemble : { $count }.
exchange-loss-signs = Textes avec des signes que XML ne peut pas tenir, remplacés : { $count }.
exchange-loss-grades = Questions qui valent plus ou moins d’un point : { $count }.
exchange-loss-hidden = Questions qui étaient masquées et sont maintenant des brouillons : { $count }.
exchange-loss-banks-joined = Banques qui portent le titre d’une autre et ne font plus qu’une avec elle : { $count }.
refused-exchange-too-many = { $file } contient plus de { $limit } questions. Rien n’a été écrit. Partagez-le en plusieurs fichiers.
problem-quiz-many = « { $start } » a plus de { $limit } réponses. La question a été laissée de côté.
problem-quiz-many-remedy = Gardez les réponses que quelqu’un peut lire.
