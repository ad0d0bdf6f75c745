# Le déroulé : ce qui se voit d’une étape avant qu’elle soit montrée ; les questions publiées ensemble.

run-kept = gardée entière
run-kept-words = Un débriefing : recaler la suite ne lui prend aucune minute.
run-pace-apart = La table n’est pas gardée avec ces réponses : cette étape ne peut pas aller table par table.
run-release-words = Elles sont publiées ensemble et mélangées : nul ne voit laquelle vient d’arriver. Retenez d’abord celles qui doivent attendre.
run-release-one = Une seule attend. Montrée seule, elle peut faire deviner qui l’a posée : quelqu’un, à côté, a pu voir écrire. Mieux vaut en attendre d’autres. Elle peut être publiée quand même.
