# La page « ce que ce téléphone envoie ».
phone-sends-see = Voir le détail
phone-sends-where = Tout va à l’ordinateur de cette salle et nulle part ailleurs. Rien ne va sur internet. L’ordinateur ne tient aucune liste des visites.
phone-sends-always = Dans tous les cas
phone-sends-line = Tant que la page est ouverte, elle demande ce qui est montré. L’ordinateur sait donc, sur le moment, si ce téléphone répond ; cela n’est pas écrit.
phone-sends-check-in = À l’enregistrement de votre présence : votre code personnel, ou les lettres et chiffres tapés pour vous trouver. Seule votre présence est gardée.
phone-sends-title = { $mode ->
    [by-seat] Réponses liées à la place
    [by-name] Réponses à votre nom
    [paired] Tests avant et après
   *[anonymous] Réponses anonymes
  }
phone-sends-sent = { $mode ->
    [by-seat] Envoyé : votre réponse et votre place.
    [by-name] Envoyé : votre réponse et votre place, d’où vous avez enregistré votre présence.
    [paired] Envoyé : votre réponse et le numéro de votre carte de test. Votre place vient avec, comme à chaque page, et elle est laissée de côté.
   *[anonymous] Envoyé : votre réponse et un numéro tiré au hasard pour cette seule activité. Votre place vient avec, comme à chaque page, et elle est laissée de côté.
  }
phone-sends-stored = { $mode ->
    [by-seat] Gardé : votre réponse avec la place, la table et l’heure. Les versions précédentes aussi.
    [by-name] Gardé : votre réponse avec votre inscription, la table et l’heure. Les versions précédentes aussi.
    [paired] Gardé : votre dernière réponse sous le numéro de la carte, à la minute. Ni place, ni table, ni ordre.
   *[anonymous] Gardé : votre dernière réponse sous ce numéro, à la minute. Ni place, ni table, ni ordre.
  }
phone-sends-never = Jamais envoyé
phone-sends-never-words = Votre numéro de téléphone, vos contacts, votre position, vos photos, vos autres pages. Halqa ne demande rien de cela au téléphone.
phone-memory = Dans la mémoire de ce téléphone
phone-memory-waiting = Réponses qui attendent d’être envoyées :
phone-memory-plain = Sans JavaScript, rien n’attend sur ce téléphone : chaque réponse part quand vous appuyez sur le bouton.
phone-memory-keeps = Le navigateur garde aussi la clé de votre place, le numéro de votre carte de test et vos derniers choix, pour que la page revienne comme vous l’avez laissée. Effacer les données du navigateur les enlève.
phone-memory-tablet = Cet appareil sert à une table. Il garde la clé de sa place et les numéros de ceux qui ont répondu, aucune réponse sauf celles qui restent à envoyer.
phone-change = Vous pouvez changer votre réponse jusqu’à la clôture.
