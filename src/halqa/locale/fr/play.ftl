# La salle : qui voit une réponse, et pourquoi la salle dit non.
mode-anonymous = Nous n’enregistrons pas qui a écrit ceci. Vos mots, votre langue ou le moment peuvent encore le dire à d’autres.
mode-paired = Vos réponses sont gardées sous un numéro à part, le même avant et après le cours, sans lien avec votre nom ni votre place. Personne ne voit votre résultat.
mode-by-seat = Votre réponse est liée à votre place. Les organisateurs peuvent la relier à vous si ce téléphone a enregistré votre présence.
mode-by-name = Votre réponse est gardée avec votre inscription, parce que ce programme le demande. Les organisateurs peuvent la voir.

refused-room-closed = La salle est fermée. Ce qui a été reçu est gardé. Adressez-vous à l’animateur.
refused-room-language-unknown = Cette langue n’est pas proposée dans cette salle. Rien n’est changé. Choisissez une autre langue.
refused-room-table-unknown = Cette table n’existe pas dans cette salle. Rien n’est changé. Choisissez une table de la liste.
refused-room-seat-unknown = Ce téléphone n’a pas encore de place ici. Rien n’est perdu. Entrez de nouveau avec le code de la salle.
refused-room-seat-checked-in-for-another = Ce téléphone a déjà enregistré la présence d’une autre personne. Rien n’est changé. Demandez à l’animateur de vous inscrire sur sa liste.
refused-room-enrolment-unknown = Cette personne n’est pas sur la liste de la session. Rien n’est enregistré. Adressez-vous à l’animateur.
refused-room-half-day-unknown = Cette demi-journée n’appartient pas à cette session. Rien n’est enregistré. Choisissez une demi-journée de la liste.
refused-room-half-day-not-started = Cette demi-journée n’est pas ouverte. Aucune présence n’est enregistrée. L’animateur l’ouvre au début.
refused-room-heads-negative = Un nombre de personnes ne peut pas être négatif. Le comptage précédent est gardé. Corrigez le nombre.
refused-room-heads-parts-exceed-total = Les parties font { $parts }, plus que le total de { $total }. Le comptage précédent est gardé. Corrigez les parties ou le total.
refused-room-activity-unknown = Cette activité n’est pas au programme de cette salle. Rien n’est changé. Rechargez la page.
refused-room-activity-not-open = L’activité n’est pas encore ouverte. Rien n’est enregistré. Attendez que l’animateur l’ouvre.
refused-room-activity-paused = L’activité est en pause. Vos réponses précédentes sont gardées. Envoyez celle-ci à la reprise.
refused-room-activity-closed = L’activité est close. Vos réponses précédentes sont gardées. Celle-ci n’est pas comptée.
refused-room-act-not-understood = Cette réponse n’a pas pu être lue. Vos réponses précédentes sont gardées. Rechargez la page et répondez de nouveau.
refused-room-facilitator-only = Seul l’animateur peut faire cela. Rien n’est changé.
refused-room-way-missing = Il faut dire d’où vient cette réponse : papier ou mains levées. Rien n’est enregistré. Choisissez la manière et envoyez de nouveau.
refused-room-token-missing = Il manque le numéro de la carte ou celui du téléphone. Rien n’est enregistré. Rechargez la page, ou écrivez le numéro de la carte.
refused-room-check-in-first = Cette activité demande votre présence. Rien n’est enregistré. Enregistrez d’abord votre présence.
